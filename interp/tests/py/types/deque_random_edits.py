# deque: long random runs, compared step by step with a list that does the same.
from _collections import deque

state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % (1 << 31)
    return (state >> 8) % n


def trim(model, most, left):
    if most is not None and len(model) > most:
        if left:
            del model[most:]
        else:
            del model[: len(model) - most]


def step(d, model, most, i):
    what = rand(14)
    if what < 3:
        d.append(i)
        model.append(i)
        trim(model, most, False)
    elif what < 5:
        d.appendleft(i)
        model.insert(0, i)
        trim(model, most, True)
    elif what == 5 and model:
        assert d.popleft() == model.pop(0)
    elif what == 6 and model:
        assert d.pop() == model.pop()
    elif what == 7:
        n = rand(50) - 25
        d.rotate(n)
        if model:
            n %= len(model)
            model[:] = model[len(model) - n :] + model[: len(model) - n]
    elif what == 8 and model:
        at = rand(2 * len(model)) - len(model)
        del d[at]
        del model[at]
    elif what == 9 and (most is None or len(model) < most):
        at = rand(60) - 30
        d.insert(at, -i)
        model.insert(at, -i)
    elif what == 10 and model:
        at = rand(2 * len(model)) - len(model)
        d[at] = model[at] = i * 2
        assert d.index(i * 2) == model.index(i * 2)
    elif what == 11:
        more = list(range(rand(12)))
        if rand(2):
            d.extend(more)
            model.extend(more)
            trim(model, most, False)
        else:
            d.extendleft(iter(more))
            model[:0] = more[::-1]
            trim(model, most, True)
    elif what == 12:
        d.reverse()
        model.reverse()
        if rand(40) == 0:
            d.clear()
            model.clear()
    elif what == 13 and model:
        value = model[rand(len(model))]
        d.remove(value)
        model.remove(value)


for most in [None, 1, 2, 7, 30]:
    d, model, checksum = deque(maxlen=most), [], 0
    for i in range(1500):
        step(d, model, most, i)
        assert list(d) == model and len(d) == len(model), (i, d, model)
        if i % 10 == 0:
            assert list(reversed(d)) == model[::-1] and d == deque(model) and d.copy() == d
            assert all(d[n] == x and d[n - len(model)] == x for n, x in enumerate(model))
        checksum = (checksum * 31 + sum(model) + len(model)) % 1000003
    print(most, len(d), checksum)
# -> None 360 506279
# -> 1 0 239349
# -> 2 1 588098
# -> 7 7 833427
# -> 30 30 390856
