# A format that asks for texts alone is compiled as an f-string: each value is made a text before the next is evaluated.
class Loud:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __str__(self):
        print("str", self.name)
        return "s" + self.name

    def __repr__(self):
        return "é" + self.name


print("%s %s" % (Loud("a"), Loud("b")))
# -> make a
# -> str a
# -> make b
# -> str b
# -> sa sb
print("%s%%|%r|%a%%" % (Loud("a"), Loud("b"), Loud("c")))
# -> make a
# -> str a
# -> make b
# -> make c
# -> sa%|éb|\xe9c%
x = "xyz"
print("%5s|%-5s|%.1s|%5.1s|%-8.2r|%05s|%+s|% s|%#s|%.s|%0s" % (x, x, x, x, x, x, x, x, x, x, x))
# ->   xyz|xyz  |x|    x|'x      |  xyz|xyz|xyz|xyz||xyz
print("%s" % (x,), "a%s" % (x,), "%sb" % (x,), "%%%s%%" % (x,), "%s %d" % (x, 1), "%120s|" % (x,))
# -> xyz axyz xyzb %xyz% xyz 1                                                                                                                      xyz|
for call in (lambda: "%s" % (x, x), lambda: "%s %s" % (x,), lambda: "%s %" % (x,), lambda: "%z %s" % (x, x)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(error)
# -> not all arguments converted during string formatting
# -> not enough arguments for format string
# -> incomplete format
# -> unsupported format character 'z' (0x7a) at index 1


class Text(str):
    pass


class Made:
    def __str__(self):
        return Text("made")


print(type("%s" % (Text("a"),)), type("%s" % (Made(),)), f"{Made()}", ascii("\ud800%s☃" % (x,)))
# -> <class 'str'> <class 'str'> made '\ud800xyz\u2603'


def steps():
    print("%s-%s" % ((yield 1), (yield 2)))


going = steps()
print(next(going), going.send("p"), next(going, "end"))
# -> p-None
# -> 1 2 end

"%s %r" % (1,
           undefined)  # raises NameError: name 'undefined' is not defined
