# Tasks as generators with a round-robin scheduler.
def task(name, steps):
    for i in range(steps):
        command = yield f"{name}:{i}"
        if command == "stop":
            print(name, "stopping")
            return


def schedule(tasks, commands):
    queue = [(t, None) for t in tasks]
    tick = 0
    while queue:
        t, message = queue.pop(0)
        try:
            out = t.send(message)
        except StopIteration:
            print("finished")
            continue
        print(tick, out)
        queue.append((t, commands.get(tick)))
        tick += 1


schedule([task("a", 2), task("b", 5), task("c", 1)], {4: "stop"})
# -> 0 a:0
# -> 1 b:0
# -> 2 c:0
# -> 3 a:1
# -> 4 b:1
# -> finished
# -> finished
# -> b stopping
# -> finished


def producer(queue, n):
    for i in range(n):
        queue.append(i)
        yield
    queue.append(None)


def consumer(queue):
    total = 0
    while True:
        while not queue:
            yield
        item = queue.pop(0)
        if item is None:
            return total
        total += item


def join(*generators):
    results, waiting = {}, dict(enumerate(generators))
    while waiting:
        for k in list(waiting):
            try:
                next(waiting[k])
            except StopIteration as e:
                results[k] = e.value
                del waiting[k]
    return [results[k] for k in sorted(results)]


q = []
print(join(producer(q, 5), consumer(q)))  # -> [None, 10]
