"""Floats in nested loops over lists: the spectral norm of an infinite matrix, cut off, by the power method."""

import math


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector, size):
    result = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += entry(i, j) * vector[j]
        result.append(total)
    return result


def transposed_times(vector, size):
    result = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += entry(j, i) * vector[j]
        result.append(total)
    return result


def spectral_norm(size, rounds):
    u = [1.0] * size
    v = u
    for _ in range(rounds):
        v = transposed_times(times(u, size), size)
        u = transposed_times(times(v, size), size)
    above = below = 0.0
    for i in range(size):
        above += u[i] * v[i]
        below += v[i] * v[i]
    return math.sqrt(above / below)


def main():
    print("float_spectral", f"{spectral_norm(120, 12):.9f}", f"{spectral_norm(180, 10):.9f}")


main()
