# A pipeline of generators, as stream processing code has it.
def source(lines):
    for line in lines:
        yield line.strip()


def parse(lines):
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        try:
            name, value = line.split("=")
            yield name.strip(), float(value)
        except ValueError as e:
            yield "error", f"line {number}: {e}"


def smooth(pairs, k=0.5):
    state = {}
    for name, value in pairs:
        if name == "error":
            yield name, value
            continue
        state[name] = value if name not in state else state[name] + k * (value - state[name])
        yield name, state[name]


def batches(items, n):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == n:
            yield batch
            batch = []
    if batch:
        yield batch


text = """# log
x = 1
y = 10
x = 3

oops
x = 4
y = ten
y = 20"""
for batch in batches(smooth(parse(source(text.split("\n")))), 3):
    print(batch)
# -> [('x', 1.0), ('y', 10.0), ('x', 2.0)]
# -> [('error', 'line 6: not enough values to unpack (expected 2, got 1)'), ('x', 3.0), ('error', "line 8: could not convert string to float: ' ten'")]
# -> [('y', 15.0)]
