"""Exceptions: raised and caught through calls, finally, with, classes with fields, those of the machine's own."""


class Fault(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Guard:
    entered = 0

    def __enter__(self):
        Guard.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        return kind is KeyError


def check(number):
    if number % 3 == 0:
        raise Fault(number)
    if number % 3 == 1:
        return {}[number]
    return number // (number % 4 - 2)


def main():
    total = 0
    for number in range(1500):
        try:
            with Guard():
                total += check(number)
        except Fault as fault:
            total += fault.code
        except ZeroDivisionError:
            total -= 1
        else:
            total += 2
        finally:
            total ^= 1
    print(total, Guard.entered)


main()
