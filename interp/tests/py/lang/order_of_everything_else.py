# Orders that are easily got wrong: dict displays with stars, keyword values against star arguments, chained stores, deletes, decorators and class headers.
log = []


def t(name, value=None):
    log.append(name)
    return name if value is None else value


class Box:
    def __init__(self, name):
        self.name = name

    def __getitem__(self, key):
        log.append(f"{self.name}[{key}]")
        return 1

    def __setitem__(self, key, value):
        log.append(f"{self.name}[{key}]=")

    def __delitem__(self, key):
        log.append(f"del {self.name}[{key}]")

    def __getattr__(self, name):
        log.append(f"{self.name}.{name}")
        return Box(name)


def show(what):
    print(what, "|", *log)
    log.clear()


def call(*args, **keywords):
    log.append(f"called {args} {sorted(keywords)}")


def stars(name, *items):
    log.append("*" + name)
    for item in items:
        log.append(name + str(item))
        yield item


a, b = Box("a"), Box("b")
{t("k1"): t("v1"), **t("star", {"x": 1}), t("k2"): t("v2")}
show("dict")  # -> dict | k1 v1 star k2 v2
call(t("p"), *stars("s", 1, 2), t("q"), k=t("kv"), *stars("r", 3), **t("kw", {"z": 1}), m=t("mv"))
show("call")  # -> call | p *s s1 s2 q *r r3 kv kw mv called ('p', 1, 2, 'q', 3) ['k', 'm', 'z']
a[t("i")] = b[t("j")] = t("value")
show("chain")  # -> chain | value i a[i]= j b[j]=
a[t("i")], *b[t("rest")], a.x[t("k")] = stars("u", 1, 2, 3)
show("unpack")  # -> unpack | *u u1 u2 u3 i a[i]= rest b[rest]= a.x k x[k]=
a[t("i")] += t("more", 2)
show("item +=")  # -> item += | i a[i] more a[i]=
a.x.y[t("i"), t("j")] -= b[t("k")]
show("deep -=")  # -> deep -= | a.x x.y i j y[('i', 'j')] k b[k] y[('i', 'j')]=
del a[t("i")], (b[t("j")], [a.x[t("k")]])
show("del")  # -> del | i del a[i] j del b[j] a.x k del x[k]
(t("one") and t("two", 0) or t("three")) if not t("four", 0) else t("five")
show("conditional")  # -> conditional | four one two three


@t("first", lambda f: log.append("apply first") or f)
@t("second", lambda f: log.append("apply second") or f)
def f(x=t("default"), *, y: t("annotation y") = t("kw default")) -> t("returns"):
    pass


show("def")  # -> def | first second default kw default annotation y returns apply second apply first


@t("decorate", lambda c: c)
class C(t("base", object), metaclass=t("meta", type), **t("more", {})):
    t("body")
    z: t("note") = t("z value")


show("class")  # -> class | decorate base meta more body z value note
for a[t("target")] in stars("loop", 1, 2):
    t("body")
show("for")  # -> for | *loop loop1 target a[target]= body loop2 target a[target]= body
[t("element") for x in stars("o", 1, 2) if t("if") for y in stars("n", 1)]
{t("key" + str(x)): t("val") for x in (1, 2)}
show("comprehension")  # -> comprehension | *o o1 if *n n1 element o2 if *n n1 element key1 val key2 val
with t("m1", __import__("contextlib").nullcontext(5)) as a[t("as1")], t("m2", __import__("contextlib").nullcontext()) as a.w:
    t("inside")
show("with")  # -> with | m1 as1 a[as1]= m2 inside
lambda: t("never")
a[t("lo") : t("hi") : t("step")] = t("v")
a[t("x"), t("lo") :, ...]
show("slices")
# -> slices | v lo hi step a[slice('lo', 'hi', 'step')]= x lo a[('x', slice('lo', None, None), Ellipsis)]
assert t("", 1) or t("unused")
t("x") < a[t("sub")] if False else (t(1, 1) < t(3, 3) > t(2, 2) == t(5, 5) != t("not"))
show("compare")  # -> compare |  1 3 2 5
