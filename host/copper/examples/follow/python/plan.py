"""How fast to drive: a source, since it is made of nothing but the time."""

SPEEDS = ((0.5, 0.2), (3.0, 0.4), (25.0, 0.5), (50.0, 0.3))  # (from second, metres a second)
CHANGE = 0.3  # metres a second, a second


def process(ctx, input, state, output):
    now = ctx.now()
    wanted = 0.0
    for since, speed in SPEEDS:
        if now >= since * 1e9:
            wanted = speed
    most = CHANGE * (now - state.last_ns) * 1e-9
    state.last_ns = now
    state.speed += max(-most, min(most, wanted - state.speed))
    output.payload.speed = state.speed
    output.tov = {"Time": now}
