"""Attribute reads and writes, methods, properties and inheritance over a tree of robot parts."""


class Part:
    count = 0

    def __init__(self, name, mass):
        self.name = name
        self.mass = mass
        self.wear = 0
        Part.count += 1

    def tick(self, load):
        self.wear += load
        return self.wear

    def total_mass(self):
        return self.mass


class Joint(Part):
    limit = 180

    def __init__(self, name, mass, child):
        super().__init__(name, mass)
        self.child = child
        self.angle = 0

    @property
    def heading(self):
        return self.angle * 2

    def tick(self, load):
        self.angle += load
        if self.angle > self.limit:
            self.angle -= 2 * self.limit
        return super().tick(1) + self.child.tick(load)

    def total_mass(self):
        return self.mass + self.child.total_mass()


class Gripper(Part):
    def __init__(self, name):
        super().__init__(name, 2)
        self.closed = False

    def tick(self, load):
        self.closed = not self.closed
        self.wear += 2 if self.closed else 1
        return self.wear


class Slider(Joint):
    limit = 50

    def tick(self, load):
        self.angle = (self.angle + load) % self.limit
        return self.child.tick(load + 1)


def build(depth):
    part = Gripper("hand")
    for level in range(depth):
        kind = Slider if level % 3 == 2 else Joint
        part = kind(f"level{level}", 10 + level, part)
    return part


def main():
    arms = [build(depth) for depth in (3, 5, 8)]
    checksum = 0
    for step in range(60000):
        for arm in arms:
            checksum = (checksum + arm.tick(step % 7)) % 1000000007
            checksum += arm.heading
            arm.mass += 1
        if step % 10 == 0:
            checksum += sum([arm.total_mass() for arm in arms])
    print("attributes", checksum, Part.count, [arm.wear for arm in arms])


main()
