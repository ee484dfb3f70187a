# A state machine built by decorators and __init_subclass__: transitions as data, guards, history, actions that fail.
class Transition:
    def __init__(self, sources, target, guard=None):
        self.sources, self.target, self.guard = sources, target, guard

    def __call__(self, action):
        self.action, self.__doc__ = action, action.__doc__
        return self

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, machine, owner):
        if machine is None:
            return self

        def run(*args, **keywords):
            if machine.state not in self.sources and "*" not in self.sources:
                raise Refused(f"{self.name}: {machine.state} is not in {', '.join(self.sources)}")
            if self.guard and not self.guard(machine):
                raise Refused(f"{self.name}: guard of {self.target}")
            before = machine.state
            try:
                result = self.action(machine, *args, **keywords)
            except Exception as error:
                machine.state = machine.on_error
                raise Refused(f"{self.name}: action failed") from error
            else:
                machine.state = self.target
                return result
            finally:
                machine.history.append((before, self.name, machine.state))
        return run


class Refused(Exception): ...


class Machine:
    state, on_error = "idle", "fault"

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        cls.table = {n: t for c in reversed(cls.__mro__) for n, t in vars(c).items() if isinstance(t, Transition)}

    def __init__(self):
        self.history = []

    def allowed(self):
        return [n for n, t in self.table.items() if self.state in t.sources or "*" in t.sources]


class Arm(Machine):
    battery = 50

    @Transition(["idle", "stopped"], "moving", guard=lambda arm: arm.battery > 10)
    def start(self, speed, *, limit=5):
        "Begins to move."
        self.battery -= speed * 10
        return min(speed, limit)

    @Transition(["moving"], "stopped")
    def stop(self):
        return 100 // self.battery

    @Transition(["*"], "idle")
    def reset(self):
        self.battery = 50


class Gripper(Arm):
    @Transition(["idle"], "closed")
    def close(self):
        yield from ("closing", "closed")


arm = Gripper()
print(arm.allowed(), Arm.start.__doc__, sorted(Arm.table), list(arm.close()), arm.state, arm.allowed())
# -> ['start', 'reset', 'close'] Begins to move. ['reset', 'start', 'stop'] ['closing', 'closed'] closed ['reset']
for step in (lambda: arm.start(1), arm.reset, lambda: arm.start(2, limit=1), lambda: arm.start(1), arm.stop, lambda: arm.start(3), arm.stop, arm.reset, lambda: arm.start(4), lambda: arm.stop("too many"), lambda: arm.start(0), arm.reset):
    try:
        print(arm.state, "->", step(), arm.state)
    except Refused as error:
        print(error, "|", repr(error.__cause__), arm.state)
# -> start: closed is not in idle, stopped | None closed
# -> closed -> None idle
# -> idle -> 1 moving
# -> start: moving is not in idle, stopped | None moving
# -> moving -> 3 stopped
# -> stopped -> 3 moving
# -> stop: action failed | ZeroDivisionError('integer division or modulo by zero') fault
# -> fault -> None idle
# -> idle -> 4 moving
# -> stop: action failed | TypeError('Arm.stop() takes 1 positional argument but 2 were given') fault
# -> start: fault is not in idle, stopped | None fault
# -> fault -> None idle
print(arm.history)
# -> [('idle', 'close', 'closed'), ('closed', 'reset', 'idle'), ('idle', 'start', 'moving'), ('moving', 'stop', 'stopped'), ('stopped', 'start', 'moving'), ('moving', 'stop', 'fault'), ('fault', 'reset', 'idle'), ('idle', 'start', 'moving'), ('moving', 'stop', 'fault'), ('fault', 'reset', 'idle')]
