"""Natives that do much at a call: sort, sum, min and max, json, struct, formatting, big integers."""
import json
import struct


def main():
    data = [{"id": number, "name": "part %d" % number, "at": [number * 0.5, -number]} for number in range(120)]
    total = 0
    for _ in range(4):
        text = json.dumps(data)
        total += len(json.loads(text)) + len(text)
    packed = b"".join([struct.pack("<If", number, number / 4) for number in range(600)])
    total += sum(struct.unpack_from("<If", packed, at)[0] for at in range(0, len(packed), 8))
    items = [number * 7919 % 10007 for number in range(4000)]
    total += sorted(items)[17] + sorted(items, reverse=True)[3] + min(items) + max(items) + sum(items)
    total += len(repr(items)) + len("{:>10.3f}|{:<8}|{!r}".format(3.25, "ab", items[:50]))
    print(total, 3**2000 % 1000007, len(str(7**1500)))


main()
