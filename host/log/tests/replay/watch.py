"""A sink: it only remembers."""

longest = 0
last = None


def process(ctx, input, state, output):
    global longest, last
    assert output is None
    estimate, again = input
    state.last = ctx.now()
    if again.payload is not None:
        longest = max(longest, len(again.payload.path))
        last = again.payload
    state.total += 0.0 if estimate.payload is None else estimate.payload.speed
