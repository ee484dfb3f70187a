"""Finds the line in an image. Two tasks run this script: `near` looks at the floor before the wheels, `far` at the floor further ahead."""

import camera

ROWS = {"near": range(84, 104, 5), "far": range(40, 60, 5)}
WIDTH = 0.03  # of the line, in metres
CONTRAST = 60  # of floor and line, at least


def middle(pixels, wide):
    """The column in the middle of the dark pixels, if they are about `wide`."""
    darkest, brightest = min(pixels), max(pixels)
    if brightest - darkest < CONTRAST:
        return None
    limit = (darkest + brightest) // 2
    count = total = 0
    for column, value in enumerate(pixels):
        if value < limit:
            count += 1
            total += column
    return total / count if 0.5 * wide < count < 2.5 * wide else None


def process(ctx, input, state, output):
    image = input.payload
    if image is None:
        return
    pixels = memoryview(image.handle)
    width, stride = image.format.width, image.format.stride
    rows, ahead, aside = 0, 0.0, 0.0
    for row in ROWS[ctx.task_id]:
        wide = WIDTH * camera.FOCAL / camera.depth(row)
        column = middle(pixels[row * stride:row * stride + width], wide)
        if column is not None:
            rows += 1
            ahead += camera.ahead(row)
            aside += camera.aside(row, column)
    line = output.payload
    line.rows = rows
    if rows:
        line.ahead = ahead / rows
        line.aside = aside / rows
        state.seen += 1
    output.tov = input.tov
