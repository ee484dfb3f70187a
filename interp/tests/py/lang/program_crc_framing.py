# Packets with CRC-16, byte stuffing and a receiver as generator that finds frames in a noisy stream.
from functools import reduce

END, ESC = 0xC0, 0xDB


def table(polynomial):
    def entry(n):
        for _ in range(8):
            n = n >> 1 ^ (polynomial if n & 1 else 0)
        return n
    return [entry(n) for n in range(256)]


TABLE = table(0xA001)


def crc16(data, start=0xFFFF):
    return reduce(lambda crc, byte: crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF], data, start)


def stuff(data):
    out = bytearray()
    for byte in data:
        match byte:
            case 0xC0:
                out += b"\xdb\xdc"
            case 0xDB:
                out += bytes((0xDB, 0xDD))
            case _:
                out.append(byte)
    return out


def frame(kind, payload):
    body = bytes([kind, len(payload)]) + payload
    return bytes([END]) + stuff(body + crc16(body).to_bytes(2, "little")) + bytes([END])


def receiver():
    found = []
    while True:
        data, escaped = bytearray(), False
        while True:
            for byte in (yield found):
                if byte == END:
                    if len(data) >= 4:
                        body, check = bytes(data[:-2]), int.from_bytes(data[-2:], "little")
                        good = check == crc16(body) and body[1] == len(body) - 2
                        found = found + [(body[0], body[2:])] if good else found + [("bad", data.hex(" "))]
                    elif data:
                        found = [*found, ("short", bytes(data))]
                    data.clear()
                    escaped = False
                elif escaped:
                    data.append({0xDC: END, 0xDD: ESC}.get(byte, byte))
                    escaped = False
                elif byte == ESC:
                    escaped = True
                else:
                    data.append(byte)


print(hex(crc16(b"123456789")), [hex(n) for n in TABLE[1:5]], crc16(b""), crc16(b"ab", crc16(b"")) == crc16(b"ab"))
# -> 0x4b37 ['0xc0c1', '0xc181', '0x140', '0xc301'] 65535 True
packets = [(1, b"hello"), (2, bytes([END, ESC, 0xDC, 0])), (3, b""), (4, bytes(range(0xBE, 0xE0)))]
stream = b"noise" + b"".join(frame(*p) for p in packets[:2]) + b"\xc0" + frame(*packets[2])[:-1] + frame(*packets[3])
broken = bytearray(frame(9, b"broken"))
broken[4] ^= 0x10
stream += bytes(broken) + b"\xc0\x01\x02\xc0"
for size in (1, 7, len(stream)):
    r = receiver()
    next(r)
    for at in range(0, len(stream), size):
        found = r.send(stream[at : at + size])
    print(size, found == [("bad", "6e 6f 69 73 65"), *packets, ("bad", broken[1:-1].hex(" ")), ("short", b"\x01\x02")], len(found))
# -> 1 True 7
# -> 7 True 7
# -> 92 True 7
print(found[0], found[-2:], frame(2, bytes([END, ESC])).hex(), bytes(stuff(b"\xc0\xdb\x00")))
# -> ('bad', '6e 6f 69 73 65') [('bad', '09 06 62 62 6f 6b 65 6e 10 5c'), ('short', b'\x01\x02')] c00202dbdcdbddb007c0 b'\xdb\xdc\xdb\xdd\x00'
assert all(crc16(p + crc16(p).to_bytes(2, "little")) == 0 for _, p in packets)
