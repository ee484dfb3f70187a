"""Attributes and methods: read, written, inherited, by property, of several classes at one site."""


class Shape:
    scale = 2

    def __init__(self, size):
        self.size = size
        self.seen = 0

    def area(self):
        return self.size * self.scale

    @property
    def double(self):
        return self.size * 2


class Square(Shape):
    def area(self):
        self.seen += 1
        return self.size * self.size


class Named(Square):
    def area(self):
        return super().area() + 1


def main():
    shapes = [Shape(1), Square(2), Named(3), Shape(4)]
    total = 0
    for number in range(3000):
        for shape in shapes:
            total += shape.area() + shape.double
            shape.size = number & 7
    for number in range(1500):
        total += Shape(number).size
    print(total, shapes[1].seen)


main()
