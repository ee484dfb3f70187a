# A fast Fourier transform with complex numbers against the slow one, convolution, and multiplication of big integers by it.
from math import cos, pi, sin


def unit(turn):
    return complex(cos(2 * pi * turn), sin(2 * pi * turn))


def fft(a, sign=-1):
    n = len(a)
    if n == 1:
        return a
    even, odd = fft(a[::2], sign), fft(a[1::2], sign)
    out = [0j] * n
    for k, (e, o) in enumerate(zip(even, odd)):
        t = unit(sign * k / n) * o
        out[k], out[k + n // 2] = e + t, e - t
    return out


def inverse(a):
    return [x / len(a) for x in fft(a, 1)]


def slow(a):
    return [sum(x * unit(-k * i / len(a)) for i, x in enumerate(a)) for k in range(len(a))]


def convolve(a, b):
    size = 1 << (len(a) + len(b) - 2).bit_length()
    left, right = (fft([*map(complex, x), *[0j] * (size - len(x))]) for x in (a, b))
    return [round(x.real) for x in inverse([p * q for p, q in zip(left, right)])][: len(a) + len(b) - 1]


def multiply(a, b):
    digits = convolve([*map(int, str(a)[::-1])], [*map(int, str(b)[::-1])])
    carry, out = 0, ""
    for d in digits:
        carry, d = divmod(d + carry, 10)
        out = str(d) + out
    return int(f"{carry}{out}")


signal = [sin(2 * pi * 3 * n / 32) + 0.5 * cos(2 * pi * 5 * n / 32) for n in range(32)]
spectrum = fft([complex(x) for x in signal])
print([(k, f"{abs(x):.4f}") for k, x in enumerate(spectrum) if abs(x) > 1e-9])
# -> [(3, '16.0000'), (5, '8.0000'), (27, '8.0000'), (29, '16.0000')]
print(max(abs(p - q) for p, q in zip(spectrum, slow(signal))) < 1e-12, max(abs(p - q) for p, q in zip(inverse(spectrum), signal)) < 1e-12, f"{sum(abs(x) ** 2 for x in spectrum) / 32 - sum(x * x for x in signal):.6f}")
# -> True True 0.000000
print(convolve([1, 2, 3], [0, 1, 0.5]), convolve([1] * 5, [1] * 4), convolve([7], [6]))
# -> [0, 1, 2, 4, 2] [1, 2, 3, 4, 4, 3, 2, 1] [42]
a, b = 3**200, 7**150
print(multiply(a, b) == a * b, multiply(99999, 99999), multiply(12, 0), multiply(1, 1))  # -> True 9999800001 0 1
