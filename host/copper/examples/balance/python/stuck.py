"""balance.py, but for a twentieth of a second out of every ten seconds it hangs: the limit ends each such call, and the pole gets by."""

import balance

start = balance.start


def process(ctx, input, state, output):
    if 5_000_000_000 <= ctx.now() % 10_000_000_000 < 5_050_000_000:
        while True:
            pass
    balance.process(ctx, input, state, output)
