"""Arithmetic of floats and whole numbers, small and wide, and comparisons."""
import math


def main():
    x, y, total = 0.1, 0.2, 0.0
    for number in range(12000):
        x = x * 0.999 + y * 0.01
        y = y * 0.998 - x * 0.02 + number / 1e6
        if x > y and number % 3 != 1:
            total += math.sqrt(x * x + y * y)
    mask, crc = 0xFFFFFFFF, 1
    for number in range(12000):
        crc = (crc * 1664525 + 1013904223) & mask
        crc ^= crc >> 13
        if number // 7 == crc % 5:
            crc += 1
    wide = 1
    for number in range(1, 300):
        wide = wide * (number + 10**9) + number
    print(round(total, 6), crc, wide % 1000000007, len(str(wide)))


main()
