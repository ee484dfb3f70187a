"""Counts what the other tasks published. What it prints goes to Copper's log."""


def process(ctx, input, state, output):
    near, far, drive = input
    state.cycles += 1
    for name, line in ("near", near), ("far", far):
        if line.payload is not None and line.payload.rows:
            state[name] += 1
    if drive.payload is not None:
        state.drives += 1
        state.metres += 0.5 * (drive.payload.left + drive.payload.right) * (ctx.now() - state.last_ns) * 1e-9
    state.last_ns = ctx.now()


def stop(ctx, state):
    print(f"{state.cycles} cycles: the line was near in {state.near}, far in {state.far};", end=" ")
    print(f"{state.drives} drives, {state.metres:.2f} m")
