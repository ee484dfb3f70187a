# Publish and subscribe with closures, priorities and errors in handlers.
class Bus:
    def __init__(self):
        self.handlers = {}
        self.errors = []

    def on(self, topic, handler=None, *, priority=0):
        if handler is None:
            return lambda f: self.on(topic, f, priority=priority)
        self.handlers.setdefault(topic, []).append((priority, handler))
        self.handlers[topic].sort(key=lambda p: -p[0])

        def off():
            self.handlers[topic] = [p for p in self.handlers[topic] if p[1] is not handler]
        handler_off[handler] = off
        return handler

    def emit(self, topic, *args, **kwargs):
        results = []
        for _, handler in list(self.handlers.get(topic, ())):
            try:
                results.append(handler(*args, **kwargs))
            except Exception as e:
                self.errors.append(f"{topic}: {type(e).__name__}: {e}")
        return results


handler_off = {}
bus = Bus()


@bus.on("speed")
def log(value, unit="m/s"):
    return f"{value}{unit}"


@bus.on("speed", priority=5)
def limit(value, unit=None):
    if value > 10:
        raise ValueError(f"{value} too fast")
    return "ok"


class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self, *args, **kwargs):
        self.n += 1
        return self.n


counter = bus.on("speed", Counter(), priority=-1)
print(bus.emit("speed", 5), bus.emit("speed", 50, unit="km/h"), bus.emit("nothing"), bus.emit("speed"))
# -> ['ok', '5m/s', 1] ['50km/h', 2] [] [3]
print(bus.errors, counter.n)
# -> ['speed: ValueError: 50 too fast', "speed: TypeError: limit() missing 1 required positional argument: 'value'", "speed: TypeError: log() missing 1 required positional argument: 'value'"] 3
handler_off[limit]()
print(bus.emit("speed", 99), len(bus.handlers["speed"]))  # -> ['99m/s', 4] 2
