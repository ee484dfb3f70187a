# Deeply nested lists: making them is fine, comparing and printing them is bounded.
def nest(n):
    out = []
    for _ in range(n):
        out = [out]
    return out


shallow = nest(50)
print(shallow == nest(50), shallow != nest(51), len(repr(shallow)))  # -> True True 102
deep = nest(100000)
print(len(deep))  # -> 1
for f in (
    lambda: deep == nest(100000),
    lambda: repr(deep),
    lambda: str(deep),
    lambda: deep < nest(100000),
    lambda: f"{deep}",
):
    try:
        f()
        print("no error")
    except RecursionError as e:
        print(type(e).__name__)
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
count = 0
while deep:
    deep = deep[0]
    count += 1
print(count)  # -> 100000
print("still running")  # -> still running
