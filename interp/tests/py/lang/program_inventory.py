# Records in dicts: grouping, joining, ranking, reporting.
parts = [
    {"id": 1, "name": "motor", "price": 42.5, "tags": ["drive", "power"]},
    {"id": 2, "name": "gear", "price": 7.25, "tags": ["drive"]},
    {"id": 3, "name": "camera", "price": 99.0, "tags": ["sense", "power"]},
    {"id": 4, "name": "bolt", "price": 0.1, "tags": []},
]
stock = {1: 4, 2: 10, 4: 1000}
orders = [(1, 2), (4, 500), (3, 1), (1, 5), (9, 1)]
by_id = {p["id"]: p for p in parts}
by_tag = {}
for p in parts:
    for tag in p["tags"] or ["other"]:
        by_tag.setdefault(tag, []).append(p["name"])
print(by_tag)  # -> {'drive': ['motor', 'gear'], 'power': ['motor', 'camera'], 'sense': ['camera'], 'other': ['bolt']}
total = sum(by_id[i]["price"] * n for i, n in stock.items())
print(
    f"{total:.2f}",
    max(parts, key=lambda p: p["price"])["name"],
    [p["name"] for p in sorted(parts, key=lambda p: (len(p["tags"]), p["name"]))],
)  # -> 342.50 camera ['bolt', 'gear', 'camera', 'motor']
for part, amount in orders:
    try:
        name = by_id[part]["name"]
        if stock.get(part, 0) < amount:
            raise ValueError(f"only {stock.get(part, 0)} of {name}")
        stock[part] -= amount
        print(f"{amount:>4} x {name:<8}{by_id[part]['price'] * amount:>9.2f}")
    except KeyError as e:
        print("no part", e)
    except ValueError as e:
        print(e)
# ->    2 x motor       85.00
# ->  500 x bolt        50.00
# -> only 0 of camera
# -> only 2 of motor
# -> no part 9
print(
    stock,
    {name: tags for name, tags in ((p["name"], len(p["tags"])) for p in parts) if tags},
    sorted({t for p in parts for t in p["tags"]}),
)  # -> {1: 2, 2: 10, 4: 500} {'motor': 2, 'gear': 1, 'camera': 2} ['drive', 'power', 'sense']
matrix = [[(p["name"][0] if tag in p["tags"] else "-") for tag in ("drive", "power", "sense")] for p in parts]
print("\n".join(" ".join(row) for row in matrix))
# -> m m -
# -> g - -
# -> - c c
# -> - - -
