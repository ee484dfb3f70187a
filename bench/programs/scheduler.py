"""Objects that call each other: tasks of several classes take turns under a scheduler with a queue of packets."""


class Packet:
    def __init__(self, link, source, kind, value):
        self.link = link
        self.source = source
        self.kind = kind
        self.value = value


class Task:
    """What all tasks have: a priority, a queue of packets, and whether they wait."""

    def __init__(self, scheduler, name, priority):
        self.scheduler = scheduler
        self.name = name
        self.priority = priority
        self.queue = None
        self.waiting = False
        self.held = 0
        scheduler.add(self)

    def give(self, packet):
        packet.link = None
        if self.queue is None:
            self.queue = packet
        else:
            last = self.queue
            while last.link is not None:
                last = last.link
            last.link = packet
        self.waiting = False

    def take(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
            packet.link = None
        return packet

    def is_ready(self):
        return not self.waiting or self.queue is not None

    def run(self):
        packet = self.take()
        if packet is None:
            self.waiting = True
            return
        self.handle(packet)

    def handle(self, packet):
        raise NotImplementedError


class Worker(Task):
    def __init__(self, scheduler, name, priority, targets):
        super().__init__(scheduler, name, priority)
        self.targets = targets
        self.turn = 0

    def handle(self, packet):
        self.turn = (self.turn + 1) % len(self.targets)
        packet.value = (packet.value * 31 + self.turn) % 65521
        packet.source = self.name
        self.scheduler.send(self.targets[self.turn], packet)


class Device(Task):
    def handle(self, packet):
        self.held += 1
        packet.kind = "done" if packet.kind == "work" else "work"
        self.scheduler.send("dispatcher", packet)


class Dispatcher(Task):
    def __init__(self, scheduler, name, priority):
        super().__init__(scheduler, name, priority)
        self.total = 0

    def handle(self, packet):
        self.total = (self.total + packet.value) % 1000003
        target = "worker" if packet.kind == "done" or packet.value & 1 else "helper"
        self.scheduler.send(target, packet)


class Scheduler:
    def __init__(self):
        self.tasks = []
        self.by_name = {}
        self.sent = 0

    def add(self, task):
        self.tasks.append(task)
        self.by_name[task.name] = task

    def send(self, name, packet):
        self.sent += 1
        self.by_name[name].give(packet)

    def run(self, limit):
        turns = 0
        while turns < limit:
            for task in self.tasks:
                if task.is_ready():
                    task.run()
                    turns += 1
        return turns


def main():
    scheduler = Scheduler()
    dispatcher = Dispatcher(scheduler, "dispatcher", 1)
    Worker(scheduler, "worker", 2, ["disk", "network", "disk"])
    Worker(scheduler, "helper", 3, ["network", "disk"])
    Device(scheduler, "disk", 4)
    Device(scheduler, "network", 5)
    for number in range(6):
        scheduler.send("worker", Packet(None, "main", "work", number * 101))
    turns = scheduler.run(500000)
    held = [task.held for task in scheduler.tasks]
    print("scheduler", turns, scheduler.sent, dispatcher.total, held)


main()
