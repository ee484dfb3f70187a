"""Texts and bytes as seeds: what counts is their SHA-512."""

import random

for seed in ("hello", "", b"bytes", bytearray(b"ba"), "x" * 300, "\xe9", "a" * 111, "a" * 112):
    random.seed(seed)
    print(random.random(), random.getrandbits(16))
# -> 0.3537754404730722 43463
# -> 0.9602256525641875 39020
# -> 0.37075677971469856 43930
# -> 0.6102644558390378 38435
# -> 0.22742392778346976 1915
# -> 0.9689252893653495 27269
# -> 0.8914333082163279 45879
# -> 0.8931524918639059 4017
for seed in ("abc", b"abc", ""):
    random.seed(seed, version=1)
    print(random.random())
# -> 0.09639374978773074
# -> 0.09639374978773074
# -> 0.8444218515250481
