"""Its outputs are not recorded."""


def process(ctx, input, state, output):
    state.total += input.payload.accel[0]
    if ctx.cl_id % 2 == 0:
        output.payload.x = state.total
