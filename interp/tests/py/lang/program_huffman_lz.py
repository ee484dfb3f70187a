# Compression both ways: Huffman codes with a heap and bit strings, LZ77 windows, run lengths, and base64 by hand over the result.
import heapq
from collections import Counter

ALPHABET = "".join(map(chr, [*range(65, 91), *range(97, 123), *range(48, 58)])) + "+/"


def codes(data):
    heap = [(n, byte, byte) for byte, n in sorted(Counter(data).items())]
    heapq.heapify(heap)
    order = 256
    while len(heap) > 1:
        (n, _, a), (m, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n + m, order := order + 1, (a, b)))
    table = {}

    def walk(tree, prefix):
        if isinstance(tree, tuple):
            for bit, part in zip("01", tree):
                walk(part, prefix + bit)
        else:
            table[tree] = prefix or "0"
    if heap:
        walk(heap[0][2], "")
    return table


def pack(bits):
    pad = -len(bits) % 8
    return bytes([pad]) + int("1" + bits + "0" * pad, 2).to_bytes(len(bits) // 8 + 2, "big")[1:] if bits else b"\0"


def unpack(data):
    bits = "".join(f"{byte:08b}" for byte in data[1:])
    return bits[: len(bits) - data[0]]


def decode(bits, table):
    back, out, code = {v: k for k, v in table.items()}, bytearray(), ""
    for bit in bits:
        code += bit
        if code in back:
            out.append(back[code])
            code = ""
    return bytes(out)


def lz(data, window=32):
    at, out = 0, []
    while at < len(data):
        best = max(((length, -start) for start in range(max(0, at - window), at) for length in range(1, len(data) - at) if data[start : start + length] == data[at : at + length]), default=(0, 0))
        length, start = best[0], -best[1]
        out.append((at - start if length else 0, length, data[at + length]))
        at += length + 1
    return out


def unlz(parts):
    out = bytearray()
    for back, length, byte in parts:
        for _ in range(length):
            out.append(out[-back])
        out.append(byte)
    return bytes(out)


def base64(data):
    out = ""
    for at in range(0, len(data), 3):
        part = data[at : at + 3]
        n = int.from_bytes(part.ljust(3, b"\0"), "big")
        out += "".join(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0))[: len(part) + 1].ljust(4, "=")
    return out


def unbase64(text):
    n = 0
    for c in text.rstrip("="):
        n = n << 6 | ALPHABET.index(c)
    lost = len(text) - len(text.rstrip("="))
    return (n >> 2 * lost).to_bytes(len(text) * 3 // 4 - lost, "big")


for text in (b"abracadabra alakazam", b"aaaaaaaaaa", b"", b"z", bytes(range(0, 250, 25)) * 2, "höhö".encode()):
    table = codes(text)
    bits = "".join(table[byte] for byte in text)
    packed = pack(bits)
    assert decode(unpack(packed), table) == text and unlz(lz(text)) == text and unbase64(base64(text)) == text
    print(len(text), len(bits), packed.hex(), base64(text), lz(text)[:5])
# -> 20 55 016f3e86f3ca4b16 YWJyYWNhZGFicmEgYWxha2F6YW0= [(0, 0, 97), (0, 0, 98), (0, 0, 114), (3, 1, 99), (5, 1, 100)]
# -> 10 10 060000 YWFhYWFhYWFhYQ== [(0, 0, 97), (1, 8, 97)]
# -> 0 0 00  []
# -> 1 1 0700 eg== [(0, 0, 122)]
# -> 20 68 04cdef0539737bc14e50 ABkyS2R9lq/I4QAZMktkfZavyOE= [(0, 0, 0), (0, 0, 25), (0, 0, 50), (0, 0, 75), (0, 0, 100)]
# -> 6 10 069cc0 aMO2aMO2 [(0, 0, 104), (0, 0, 195), (0, 0, 182), (3, 2, 182)]
print(codes(b"aab"), sorted(codes(b"abcdabcaba").items(), key=lambda kv: (len(kv[1]), kv[1])))
# -> {98: '0', 97: '1'} [(97, '0'), (98, '10'), (100, '110'), (99, '111')]
