# A telemetry packet: header, payload, checksum.
import struct

HEADER = struct.Struct(">2sBHI")


class Packet:
    def __init__(self, kind, sequence, stamp, values):
        self.kind, self.sequence, self.stamp, self.values = kind, sequence, stamp, values

    def encode(self):
        body = struct.pack(f">{len(self.values)}f", *self.values)
        head = HEADER.pack(b"RB", self.kind, self.sequence, self.stamp)
        return head + body + struct.pack(">H", sum(head + body) & 0xFFFF)

    @classmethod
    def decode(cls, data):
        magic, kind, sequence, stamp = HEADER.unpack_from(data)
        if magic != b"RB":
            raise ValueError(f"magic {magic!r}")
        if sum(data[:-2]) & 0xFFFF != struct.unpack(">H", data[-2:])[0]:
            raise ValueError("checksum")
        n = (len(data) - HEADER.size - 2) // 4
        return cls(kind, sequence, stamp, struct.unpack_from(f">{n}f", data, HEADER.size))


data = Packet(3, 1000, 2 ** 31 + 5, [1.5, -2.25, 0.0]).encode()
print(data.hex(), len(data))  # -> 52420303e8800000053fc00000c01000000000000003d6 23
back = Packet.decode(data)
print(back.kind, back.sequence, back.stamp, back.values)  # -> 3 1000 2147483653 (1.5, -2.25, 0.0)
for bad in (b"XX" + data[2:], data[:-1] + b"\x00", data[:5]):
    try:
        Packet.decode(bad)
    except (ValueError, struct.error) as e:
        print(type(e).__name__, e)
# -> ValueError magic b'XX'
# -> ValueError checksum
# -> error unpack_from requires a buffer of at least 9 bytes for unpacking 9 bytes at offset 0 (actual buffer size is 5)
