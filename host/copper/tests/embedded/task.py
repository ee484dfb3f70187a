import helper


def process(ctx, input, state, output):
    state = helper.more(state)
    output.payload = state
