# Properties that notify, and a stack of commands that can be undone.
class Observable:
    def __init__(self, **values):
        self.__dict__["_values"] = dict(values)
        self.__dict__["_watchers"] = []

    def watch(self, f):
        self._watchers.append(f)
        return f

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"no value {name!r}") from None

    def __setattr__(self, name, value):
        old = self._values.get(name)
        self._values[name] = value
        if old != value:
            for f in self._watchers:
                f(name, old, value)


class History:
    def __init__(self, target):
        self.target, self.done, self.replaying = target, [], False
        target.watch(self.record)

    def record(self, name, old, new):
        if not self.replaying:
            self.done.append((name, old))

    def undo(self):
        if not self.done:
            return False
        name, old = self.done.pop()
        self.replaying = True
        try:
            setattr(self.target, name, old)
        finally:
            self.replaying = False
        return True


arm = Observable(x=0, name="arm")
history = History(arm)
log = []


@arm.watch
def note(name, old, new):
    log.append(f"{name}: {old} -> {new}")


arm.x = 5
arm.x = 5
arm.name = "left"
arm.x += 1
arm.grip = True
print(arm.x, arm.name, arm.grip, len(history.done))  # -> 6 left True 4
while history.undo():
    pass
print(arm.x, arm.name, arm.grip, history.undo())  # -> 0 arm None False
print("\n".join(log))
# -> x: 0 -> 5
# -> name: arm -> left
# -> x: 5 -> 6
# -> grip: None -> True
# -> grip: True -> None
# -> x: 6 -> 5
# -> name: left -> arm
# -> x: 5 -> 0
try:
    arm.nothing
except AttributeError as e:
    print(e, e.__cause__)  # -> no value 'nothing' None
