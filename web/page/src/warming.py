# What a first program may do, run before there is one: see worker.ts, and package/build/profile.mjs.
def half(n):
    return n / 2


total = 0
for n in range(1, 3):
    total += n * 1.5
    if n > 1:
        print(f"{n}: {half(n):.2f}", total)
