# An event simulation of machines and a repairman: events in a heap, processes as generators, resources with queues, statistics.
import heapq
from collections import deque
from itertools import count


class Resource:
    def __init__(self, name, capacity=1):
        self.name, self.free, self.waiting, self.most = name, capacity, deque(), 0


class Simulation:
    def __init__(self):
        self.now, self.events, self.order, self.log, self.names = 0, [], count(), [], {}

    def schedule(self, delay, process, value=None):
        heapq.heappush(self.events, (self.now + delay, next(self.order), process, value))

    def start(self, name, generator):
        self.names[generator] = name
        self.schedule(0, generator)

    def run(self, until):
        while self.events and self.events[0][0] <= until:
            self.now, _, process, value = heapq.heappop(self.events)
            try:
                if isinstance(value, Exception):
                    request = process.throw(value)
                else:
                    request = process.send(value)
            except StopIteration as stop:
                self.note(process, f"ends with {stop.value}")
                continue
            except Exception as error:
                self.note(process, f"dies of {error!r}")
                continue
            match request:
                case int(delay) | float(delay):
                    self.schedule(delay, process, self.now)
                case ("take", Resource(free=0) as r):
                    r.waiting.append(process)
                    r.most = max(r.most, len(r.waiting))
                case ("take", Resource() as r):
                    r.free -= 1
                    self.schedule(0, process, "at once")
                case ("give", Resource() as r):
                    if r.waiting:
                        self.schedule(0, r.waiting.popleft(), "after waiting")
                    else:
                        r.free += 1
                    self.schedule(0, process)
                case other:
                    self.schedule(0, process, TypeError(f"cannot do {other!r}"))
        return self.now

    def note(self, process, text):
        self.log.append(f"{self.now:>4} {self.names[process]} {text}")


def machine(sim, repairman, times):
    broken = 0
    for works, repair in times:
        started = yield works
        broken += 1
        try:
            how = yield "take", repairman
            if repair < 0:
                raise ValueError(repair)
            yield repair
        finally:
            if repair >= 0:
                yield "give", repairman
        sim.log.append(f"{sim.now:>4} repaired {how}, broke at {sim.now - repair if how == 'at once' else started}")
    return broken


sim, repairman = Simulation(), Resource("bob")
sim.start("mill", machine(sim, repairman, [(5, 4), (3, 2), (6, 1.5)]))
sim.start("lathe", machine(sim, repairman, [(6, 3), (1, 2)]))
sim.start("press", machine(sim, repairman, [(7, 1), (4, 4)]))
sim.start("odd", (request for request in [2, "nonsense"]))
print(sim.run(14), len(sim.events), repairman.free, repairman.most)  # -> 13 2 0 2
print(sim.run(100), len(sim.events), repairman.free, repairman.most)  # -> 22.5 0 1 2
for line in sim.log:
    print(line)
# ->    2 odd dies of TypeError("cannot do 'nonsense'")
# ->    9 repaired at once, broke at 5
# ->   12 repaired after waiting, broke at 0
# ->   13 repaired after waiting, broke at 0
# ->   15 repaired after waiting, broke at 9
# ->   17 repaired after waiting, broke at 12
# ->   17 lathe ends with 2
# ->   21 repaired after waiting, broke at 13
# ->   21 press ends with 2
# -> 22.5 repaired after waiting, broke at 15
# -> 22.5 mill ends with 3
