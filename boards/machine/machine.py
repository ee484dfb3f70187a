"""The chip's pins and buses, by MicroPython's names."""

from _machine import every, freq, peek, poke, reset, stack_used, unique_id, wait

import _machine

_ERRORS = {5: "EIO", 19: "ENODEV", 95: "EOPNOTSUPP"}


def _done(answer):
    # What failed is told by a negative errno.
    if isinstance(answer, int) and answer < 0:
        raise OSError(-answer, _ERRORS.get(-answer, "EIO"))
    return answer


class Pin:
    """A pin: `Pin(13, Pin.OUT)`, `Pin(2, Pin.IN, Pin.PULL_UP)`."""

    IN, OUT, OPEN_DRAIN = 0, 1, 2
    PULL_UP, PULL_DOWN = 1, 2

    def __init__(self, id, mode=-1, pull=None, *, value=None):
        self._id = id
        self.init(mode, pull, value=value)

    def init(self, mode=-1, pull=None, *, value=None):
        """Says which way it works; with a value it is driven from the beginning."""
        if value is not None:
            self.value(value)
        if mode != -1:
            _done(_machine.pin_init(self._id, mode, pull or 0))

    def value(self, *value):
        """Its level, or sets it."""
        if value:
            _done(_machine.pin_value(self._id, bool(value[0])))
            return None
        return _done(_machine.pin_value(self._id))

    __call__ = value

    def on(self):
        """Drives it high."""
        self.value(1)

    def off(self):
        """Drives it low."""
        self.value(0)

    high, low = on, off

    def toggle(self):
        """Drives it to the other level."""
        self.value(not self.value())

    def __repr__(self):
        return f"Pin({self._id})"


def _number(pin):
    return pin._id if isinstance(pin, Pin) else pin


def _into(buffer, data):
    buffer[: len(data)] = data


class I2C:
    """A bus of the board's. It runs at the rate that the board gives it."""

    def __init__(self, id=0, *, freq=100_000, scl=None, sda=None):
        self._id = id

    def _transfer(self, address, data, count):
        return _done(_machine.i2c(self._id, address, bytes(data), count))

    def scan(self):
        """The addresses at which somebody answers."""
        return [address for address in range(8, 120) if self._answers(address)]

    def _answers(self, address):
        try:
            self._transfer(address, b"", 0)
        except OSError:
            return False
        return True

    def writeto(self, address, data):
        """Writes; how many bytes."""
        self._transfer(address, data, 0)
        return len(data)

    def readfrom(self, address, count):
        """Reads so many bytes."""
        return self._transfer(address, b"", count)

    def readfrom_into(self, address, buffer):
        """Reads as many bytes as the buffer has."""
        _into(buffer, self.readfrom(address, len(buffer)))

    def writeto_mem(self, address, place, data):
        """Writes to a register."""
        self._transfer(address, bytes([place]) + bytes(data), 0)

    def readfrom_mem(self, address, place, count):
        """Reads from a register."""
        return self._transfer(address, bytes([place]), count)


SoftI2C = I2C


class SPI:
    """A bus of the board's; the pin that selects a device is the program's."""

    def __init__(self, id=0, baudrate=0, *, polarity=0, phase=0):
        if polarity or phase:
            raise ValueError("a board's bus has polarity 0, phase 0")
        self._id = id

    def write(self, data):
        """Writes; what comes in is dropped."""
        _done(_machine.spi(self._id, bytes(data)))

    def read(self, count, write=0):
        """Reads so many bytes while it writes this one."""
        return _done(_machine.spi(self._id, bytes([write]) * count))

    def readinto(self, buffer, write=0):
        """Reads as many bytes as the buffer has."""
        _into(buffer, self.read(len(buffer), write))

    def write_readinto(self, data, buffer):
        """Writes, and puts what comes in into the buffer, which is as long."""
        if len(data) != len(buffer):
            raise ValueError("buffers must be the same length")
        _into(buffer, _done(_machine.spi(self._id, bytes(data))))


class PWM:
    """A pin that is high for a part of the time."""

    def __init__(self, pin, *, freq=0, duty_u16=None):
        self._pin, self._freq, self._duty = _number(pin), freq, duty_u16
        if duty_u16 is not None:
            self.duty_u16(duty_u16)

    def freq(self, *freq):
        """How often a second it goes high, or sets it."""
        if not freq:
            return self._freq
        self._freq = freq[0]
        if self._duty is not None:
            self.duty_u16(self._duty)

    def duty_u16(self, *duty):
        """The part of the time, in 65535ths, or sets it."""
        if not duty:
            return self._duty or 0
        _done(_machine.pwm(self._pin, duty[0], self._freq))
        self._duty = duty[0]

    def deinit(self):
        """Low from now on."""
        self.duty_u16(0)


class ADC:
    """A pin whose voltage is measured."""

    def __init__(self, pin):
        self._pin = _number(pin)

    def read_u16(self):
        """The voltage, in 65535ths of the supply."""
        return _machine.adc(self._pin)


class UART:
    """A serial line that is not the console's. It runs at the rate that the board gives it."""

    def __init__(self, id, baudrate=115_200):
        self._id = id
        self._rest = b""

    def _take(self, count):
        while len(self._rest) < count:
            more = _done(_machine.uart_read(self._id, min(256, count - len(self._rest))))
            if not more:
                break
            self._rest += more

    def any(self):
        """How many bytes wait, 256 at most."""
        self._take(256)
        return len(self._rest)

    def read(self, count=256):
        """So many bytes, or those that have come; `None` if that is none."""
        self._take(count)
        data, self._rest = self._rest[:count], self._rest[count:]
        return data or None

    def readline(self):
        """A line that has come, or what there is of it; `None` if that is nothing."""
        self._take(256)
        return self.read(self._rest.find(b"\n") + 1 or 256)

    def write(self, data):
        """Writes; how many bytes."""
        _done(_machine.uart_write(self._id, data.encode() if isinstance(data, str) else bytes(data)))
        return len(data)


class WDT:
    """The watchdog: it resets the board when it is not fed for `timeout` milliseconds. Nothing stops it."""

    def __init__(self, id=0, timeout=5000):
        _done(_machine.wdt_start(id, timeout))
        self._id = id

    def feed(self):
        """Begins the time anew."""
        _machine.wdt_feed(self._id)
