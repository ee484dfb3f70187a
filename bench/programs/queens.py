"""Backtracking: queens on a board by sets of lines and by masks, and a small sudoku."""


def queens_by_lists(size):
    columns = [False] * size
    rising = [False] * (2 * size)
    falling = [False] * (2 * size)

    def place(row):
        if row == size:
            return 1
        count = 0
        for column in range(size):
            up, down = row + column, row - column + size
            if columns[column] or rising[up] or falling[down]:
                continue
            columns[column] = rising[up] = falling[down] = True
            count += place(row + 1)
            columns[column] = rising[up] = falling[down] = False
        return count

    return place(0)


def queens_by_masks(size, row=0, columns=0, rising=0, falling=0):
    if row == size:
        return 1
    count = 0
    free = ~(columns | rising | falling) & ((1 << size) - 1)
    while free:
        bit = free & -free
        free ^= bit
        count += queens_by_masks(size, row + 1, columns | bit, (rising | bit) << 1, (falling | bit) >> 1)
    return count


class Sudoku:
    def __init__(self, text):
        self.cells = [int(digit) for digit in text]
        self.steps = 0

    def candidates(self, at):
        row, column = divmod(at, 9)
        box = row // 3 * 27 + column // 3 * 3
        seen = set(self.cells[row * 9 : row * 9 + 9])
        seen.update(self.cells[column::9])
        for start in (box, box + 9, box + 18):
            seen.update(self.cells[start : start + 3])
        return [digit for digit in range(1, 10) if digit not in seen]

    def solve(self):
        self.steps += 1
        best, choices = -1, None
        for at, digit in enumerate(self.cells):
            if digit == 0:
                found = self.candidates(at)
                if choices is None or len(found) < len(choices):
                    best, choices = at, found
                    if len(found) < 2:
                        break
        if choices is None:
            return True
        for digit in choices:
            self.cells[best] = digit
            if self.solve():
                return True
        self.cells[best] = 0
        return False


PUZZLE = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"


def main():
    sudoku = None
    for _ in range(100):
        sudoku = Sudoku(PUZZLE)
        sudoku.solve()
    digits = "".join([str(digit) for digit in sudoku.cells])
    print("queens", queens_by_lists(9), queens_by_masks(10), sudoku.steps, digits[:20])


main()
