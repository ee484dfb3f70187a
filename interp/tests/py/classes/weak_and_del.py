# __del__ and weak references in one: order, resurrection, exceptions, class attributes gone, callbacks, gc.collect by hand.
import gc
import weakref

log = []


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(f"del {self.name}")


class R(D):
    kept = []

    def __del__(self):
        super().__del__()
        R.kept.append(self)


def show(text):
    gc.collect()
    print(text, log)
    log.clear()


d = D("d")
w = weakref.ref(d, lambda ref: log.append("callback"))
print(w() is d, weakref.getweakrefcount(d))  # -> True 1
del d
show("dropped")  # -> dropped ['del d', 'callback']
print(w())  # -> None
def cycle():
    a, b = D("a"), D("b")
    a.other, b.other = b, a


cycle()
gc.collect()
print(sorted(log))  # -> ['del a', 'del b']
log.clear()
r = R("r")
del r
show("resurrected")  # -> resurrected ['del r']
print(R.kept[0].name)  # -> r
R.kept.clear()
show("not twice")  # -> not twice []
x = [D("in list")]
x.append(x)
del x
show("list cycle")  # -> list cycle ['del in list']


def local():
    first, second = D("local"), weakref.ref(D("temporary"))
    gc.collect()
    return second()


print(local())  # -> None
show("function left")  # -> function left ['del temporary', 'del local']
D.__del__ = lambda self: log.append("replaced")
e = D("e")
del e
show("replaced")  # -> replaced ['replaced']
del D.__del__
e = D("f")
del e
show("none")  # -> none []
v = weakref.WeakValueDictionary()
k = D("value")
v["k"] = k
print(len(v))  # -> 1
del k
gc.collect()
print(len(v), v.get("k", "gone"))  # -> 0 gone
