# Operands, arguments and targets are evaluated from left to right.
log = []


def t(x):
    log.append(x)
    return x


def show(what):
    print(what, *log)
    log.clear()


t(1) + t(2) * t(3)
show("binary")  # -> binary 1 2 3
[t(1), t(2)][t(0)] = t(9)
show("subscript store")  # -> subscript store 9 1 2 0
(t("f") and (lambda *a, **k: None))(t("a"), *[t("b")], k=t("c"))
show("call")  # -> call f a b c
{t("k1"): t("v1"), t("k2"): t("v2")}
show("dict")  # -> dict k1 v1 k2 v2
a = [0, 0]
a[t(0)], a[t(1)] = t(5), t(6)
show("tuple of targets")  # -> tuple of targets 5 6 0 1
t(1) if t(0) else t(2)
show("conditional")  # -> conditional 0 2
t(1) < t(2) < t(0) < t(7)
show("comparison chain")  # -> comparison chain 1 2 0
[1, 2, 3][t(0):t(2):t(1)]
show("slice")  # -> slice 0 2 1
x = {"v": 1}
x[t("v")] += t(x["v"])
show("augmented")  # -> augmented v 1
f"{t(1)} {t(2):{t(3)}}"
show("f-string")  # -> f-string 1 2 3
assert t(True), t("message")
show("assert")  # -> assert True
print(t(1), t(2))  # -> 1 2
show("print")  # -> print 1 2
