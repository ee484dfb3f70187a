"""Ten megabytes of JSON read, twice, and a part of it written again."""
import json

RECORD = (
    '{"id": %d, "name": "sensor %d", "stamp": %d, "values": [%d.25, 17, -%d, null, true, 1.5e-3], '
    '"place": {"x": %d.5, "y": 0.25, "label": "cell \\u00e9 \\"%d\\""}}'
)


def record(number):
    stamp = 1700000000000000000 + number * 1000003
    return RECORD % (number, number % 997, stamp, number, number, number % 640, number % 31)


def main():
    text = "[" + ", ".join([record(number) for number in range(55000)]) + "]"
    read = json.loads(text)
    total = sum(entry["id"] + len(entry["name"]) + entry["place"]["x"] for entry in read)
    again = json.loads(text)
    part = json.dumps(again[:5000])
    print("json_loads", len(text) // 1000000, len(read), total, again == read, len(part))


main()
