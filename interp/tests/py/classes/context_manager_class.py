# A timer-like and a lock-like context manager.
class Lock:
    def __init__(self):
        self.depth = 0
        self.log = []

    def __enter__(self):
        self.depth += 1
        self.log.append(f"+{self.depth}")
        return self

    def __exit__(self, *exc):
        self.log.append(f"-{self.depth}:{exc[0].__name__ if exc[0] else 'ok'}")
        self.depth -= 1


lock = Lock()
with lock as l:
    print(l is lock, lock.depth)  # -> True 1
    with lock:
        print(lock.depth)  # -> 2
try:
    with lock:
        {}["missing"]
except KeyError:
    pass
print(lock.log, lock.depth)  # -> ['+1', '+2', '-2:ok', '-1:ok', '+1', '-1:KeyError'] 0


class Change:
    def __init__(self, target, **new):
        self.target, self.new = target, new

    def __enter__(self):
        self.old = {k: getattr(self.target, k) for k in self.new}
        for k, v in self.new.items():
            setattr(self.target, k, v)

    def __exit__(self, *exc):
        for k, v in self.old.items():
            setattr(self.target, k, v)


class Config:
    rate, mode = 100, "auto"


with Change(Config, rate=5, mode="test"):
    print(Config.rate, Config.mode)  # -> 5 test
print(Config.rate, Config.mode)  # -> 100 auto
