"""The key that `random` makes of a text: its bytes, and their SHA-512 (FIPS 180-4) behind them."""

_MASK = (1 << 64) - 1


def _root(number, power, bits=64):
    """The first bits of the fraction of a root: the constants of SHA-512 are such, of the first primes."""
    wanted, low, high = number << power * bits, 0, number << bits
    while high - low > 1:
        middle = (low + high) // 2
        if middle**power <= wanted:
            low = middle
        else:
            high = middle
    return low & _MASK


def _primes(count):
    found = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _turn(word, by):
    return (word >> by | word << 64 - by) & _MASK


def _mixed(state, constants, block):
    """The state after one more block of 128 bytes."""
    words = [int.from_bytes(block[at : at + 8], "big") for at in range(0, 128, 8)]
    for at in range(16, 80):
        low, high = words[at - 15], words[at - 2]
        low = _turn(low, 1) ^ _turn(low, 8) ^ low >> 7
        high = _turn(high, 19) ^ _turn(high, 61) ^ high >> 6
        words.append(words[at - 16] + low + words[at - 7] + high & _MASK)
    a, b, c, d, e, f, g, h = state
    for word, constant in zip(words, constants):
        turned = _turn(e, 14) ^ _turn(e, 18) ^ _turn(e, 41)
        more = h + turned + (e & f ^ ~e & g) + constant + word
        turned = _turn(a, 28) ^ _turn(a, 34) ^ _turn(a, 39)
        most = a & b ^ a & c ^ b & c
        a, b, c, d, e, f, g, h = more + turned + most & _MASK, a, b, c, d + more & _MASK, e, f, g
    return [one + other & _MASK for one, other in zip(state, (a, b, c, d, e, f, g, h))]


def key_of(data):
    """The number that a text's bytes are as a key."""
    primes = _primes(80)
    constants = [_root(prime, 3) for prime in primes]
    state = [_root(prime, 2) for prime in primes[:8]]
    length = (8 * len(data)).to_bytes(16, "big")
    padded = data + b"\x80" + bytes(-(len(data) + 17) % 128) + length
    for at in range(0, len(padded), 128):
        state = _mixed(state, constants, padded[at : at + 128])
    return int.from_bytes(data + b"".join([word.to_bytes(8, "big") for word in state]), "big")
