"""Whole numbers of a hundred thousand digits: powers, products, decimal text and back."""
import sys

sys.set_int_max_str_digits(0)


def main():
    big = 7**118330
    text = str(big)
    back = int(text)
    assert back == big
    product = big * (big + 1)
    quotient, rest = divmod(product, big)
    assert quotient == big + 1 and rest == 0
    tail = pow(3, 10**300, 10**400 + 69)
    print("int_digits", len(text), text[:20], text[-20:], product % 1000000007, tail % 1000000007)


main()
