"""Float arithmetic in a tight loop: the Mandelbrot set as a grid of counts."""


def escape_time(cr, ci, limit):
    zr = zi = 0.0
    for i in range(limit):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return i
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return limit


def render(width, height, limit):
    rows = []
    for y in range(height):
        ci = 2.4 * y / height - 1.2
        rows.append([escape_time(3.2 * x / width - 2.2, ci, limit) for x in range(width)])
    return rows


def main():
    limit = 80
    rows = render(400, 300, limit)
    inside = sum(row.count(limit) for row in rows)
    checksum = 0
    for row in rows:
        for count in row:
            checksum = (checksum * 31 + count) % 1000000007
    print("float_mandelbrot", inside, checksum)


main()
