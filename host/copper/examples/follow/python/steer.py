"""Drives the wheels so that the vehicle comes to the line where it is seen, and slower while it is not."""

BASE = 0.12  # metres between the wheels
PATIENCE = 10  # cycles without a line


def curvature(line):
    """Of the circle that leads from the axle, straight on at first, to the line."""
    return 2.0 * line.aside / (line.ahead ** 2 + line.aside ** 2)


def process(ctx, input, state, output):
    near, far, pace = input
    seen = [m.payload for m in (near, far) if m.payload is not None and m.payload.rows]
    if seen:
        state.blind = 0
        state.curvature = sum(map(curvature, seen)) / len(seen)
    else:
        state.blind += 1
    speed = 0.0 if pace.payload is None else pace.payload.speed
    if state.blind > PATIENCE:
        speed *= 0.5
    drive = output.payload
    drive.left = speed * (1.0 - 0.5 * BASE * state.curvature)
    drive.right = speed * (1.0 + 0.5 * BASE * state.curvature)
    output.tov = {"Time": ctx.now()}
