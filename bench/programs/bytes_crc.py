"""Bytes and 32-bit masks: CRC-32, Adler-32, FNV-1a, a xorshift source and base64 by hand."""

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = (n >> 1) ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table


def crc32(table, data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv1a(data):
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def random_bytes(n):
    out = bytearray()
    x = 2463534242
    for _ in range(n):
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        out.append(x & 0xFF)
    return bytes(out)


def base64(data):
    out = bytearray()
    for i in range(0, len(data) - 2, 3):
        group = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        for shift in (18, 12, 6, 0):
            out.append(ALPHABET[group >> shift & 63])
    return bytes(out)


def main():
    table = crc_table()
    data = random_bytes(280000) + b"robot" * 30000
    encoded = base64(data)
    words = [int.from_bytes(data[i : i + 4], "little") for i in range(0, 40000, 4)]
    folded = 0
    for word in words:
        folded = (folded << 7 | folded >> 25) & 0xFFFFFFFF ^ word
    crcs = crc32(table, data), crc32(table, encoded)
    print("bytes_crc", *[f"{n:08x}" for n in (*crcs, adler32(data), fnv1a(encoded), folded)])


main()
