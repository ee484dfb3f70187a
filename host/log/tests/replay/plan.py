"""A source: a place to go to, drawn by lot now and then."""

import random

dice = random.Random(7)


def process(ctx, input, state, output):
    assert input is None
    if ctx.cl_id % 4 == 1:
        state.total += dice.random()
        output.payload.x = state.total
        output.payload.y = -state.total
        output.tov = {"Time": ctx.now()}
