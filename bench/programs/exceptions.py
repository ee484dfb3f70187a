"""Exceptions raised and caught in loops, through calls, with finally and with classes of their own."""


class SensorError(Exception):
    def __init__(self, sensor, code):
        super().__init__(f"sensor {sensor}: code {code}")
        self.sensor = sensor
        self.code = code


class Overheated(SensorError):
    pass


def read(sensor, step):
    reading = sensor * step % 97
    if reading == 13:
        raise Overheated(sensor, reading)
    if reading > 80:
        raise SensorError(sensor, reading)
    return reading


def read_deep(sensor, step, depth):
    if depth:
        return read_deep(sensor, step, depth - 1)
    return read(sensor, step)


class Guard:
    def __init__(self):
        self.entered = self.failed = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.failed += 1
        return kind is ZeroDivisionError


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


def main():
    good = codes = hot = cleanups = 0
    for step in range(120000):
        for sensor in (3, 5, 8):
            try:
                good += read_deep(sensor, step, sensor)
            except Overheated as error:
                hot += error.sensor
            except SensorError as error:
                codes += error.code
            finally:
                cleanups += 1
    guard = Guard()
    for i in range(80000):
        with guard:
            good += 100 // (i % 4)
    texts = ["12", "x", "7", "", "1e5", "99"]
    parsed = sum([parse(texts[i % 6]) for i in range(120000)])
    table = {0: 1}
    missing = 0
    for i in range(120000):
        try:
            table[i % 3]
        except KeyError:
            missing += 1
    print("exceptions", good, codes, hot, cleanups, guard.entered, guard.failed, parsed, missing)


main()
