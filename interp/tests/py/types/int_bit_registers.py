# Bit fields of device registers: get, set, clear, toggle, sign extension.
ENABLE, READY, FAULT = 1 << 0, 1 << 3, 1 << 7


def field(value, low, width):
    return value >> low & (1 << width) - 1


def with_field(value, low, width, new):
    mask = (1 << width) - 1 << low
    return value & ~mask | new << low & mask


def signed(value, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def swap32(value):
    return (value & 0xFF) << 24 | (value & 0xFF00) << 8 | value >> 8 & 0xFF00 | value >> 24 & 0xFF


status = 0
status |= ENABLE | FAULT
status ^= READY
status &= ~FAULT
print(f"{status:08b} {status:#04x}", bool(status & READY), bool(status & FAULT), status & -status)
# -> 00001001 0x09 True False 1
print(hex(field(0xDEADBEEF, 8, 12)), hex(with_field(0xFFFF, 4, 4, 0x5)), hex(with_field(0, 28, 8, 0xAB)))
# -> 0xdbe 0xff5f 0xab0000000
print(
    [signed(v, 8) for v in (0, 127, 128, 255, 300)],
    signed(0xFFFFFFFF, 32),
    signed(0x8000, 16),
    signed(2**40 + 5, 40),
)  # -> [0, 127, -128, -1, 44] -1 -32768 5
print(hex(swap32(0x12345678)), hex(swap32(0xFF)), swap32(swap32(0xCAFEBABE)) == 0xCAFEBABE)
# -> 0x78563412 0xff000000 True
print(
    [i for i in range(16) if 0xA5A5 >> i & 1],
    bin(0xF0F0).count("1"),
    (0xFF).bit_length(),
    0b1010 & ~0b10,
    ~0 & 0xFFFFFFFF,
)  # -> [0, 2, 5, 7, 8, 10, 13, 15] 8 8 8 4294967295
gray = [n ^ n >> 1 for n in range(8)]
print([f"{g:03b}" for g in gray], (1 << 31) | 1, -1 & 0xFFFF, -1 >> 4, -256 >> 4, hex(-1 & (1 << 64) - 1))
# -> ['000', '001', '011', '010', '110', '111', '101', '100'] 2147483649 65535 -1 -16 0xffffffffffffffff
lfsr, seen = 0xACE1, 0
while True:
    bit = (lfsr ^ lfsr >> 2 ^ lfsr >> 3 ^ lfsr >> 5) & 1
    lfsr = lfsr >> 1 | bit << 15
    seen += 1
    if lfsr == 0xACE1:
        break
print(seen)  # -> 65535
