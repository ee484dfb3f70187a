# What derives from a text may be a number by its methods.
class Text(str):
    def __float__(self):
        return 2.5

    def __index__(self):
        return 7


class Broken(str):
    def __repr__():
        return ""


print(float(Text("1")), "%g" % Text("1"), "%d" % 3, float(Text(" 4 ")) + 1)  # -> 2.5 2.5 3 3.5
try:
    float(Broken())
except TypeError as error:
    print(error)  # -> Broken.__repr__() takes 0 positional arguments but 1 was given
try:
    float(str())
except ValueError as error:
    print(error)  # -> could not convert string to float: ''
