# Names: local, enclosing, global, built-in; class bodies do not enclose.
name = "global"


def outer():
    name = "enclosing"

    def local():
        name = "local"
        return name

    def enclosing():
        return name

    return local(), enclosing()


print(outer(), name)  # -> ('local', 'enclosing') global


class Scope:
    name = "class"
    copy = name

    def method(self):
        return name, self.name


print(Scope.copy, Scope().method())  # -> class ('global', 'class')
len_before = len


def shadow_builtin():
    len = lambda x: "mine"
    return len([])


print(shadow_builtin(), len([]))  # -> mine 0
len = 5
print(len)  # -> 5
del len
print(len([1]))  # -> 1


def conditional(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError:
        return "unbound"


print(conditional(True), conditional(False))  # -> 1 unbound
