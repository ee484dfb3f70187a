# How far an expression or statement comes when a part of it raises: what was done before stays done.
def boom(*_):
    raise RuntimeError("boom")


def tries(code, **names):
    names.update(boom=boom, out=[])
    try:
        exec(code, names)
    except Exception as error:
        print(type(error).__name__, error, end=" | ")
    print({k: v for k, v in names.items() if not callable(v) and k not in ("__builtins__", "out")}, names["out"])


tries("a = b = boom()")  # -> RuntimeError boom | {} []
tries("a, b = 1, boom()")  # -> RuntimeError boom | {} []
tries("a = 1; b = a; c = a.missing; d = 1")
# -> AttributeError 'int' object has no attribute 'missing' | {'a': 1, 'b': 1} []
tries("a, b, c = 1, 2")  # -> ValueError not enough values to unpack (expected 3, got 2) | {} []
tries("a, *b = ()")  # -> ValueError not enough values to unpack (expected at least 1, got 0) | {} []
tries("a, (b, c) = 1, 2")  # -> TypeError cannot unpack non-iterable int object | {'a': 1} []
tries("a, (b, c) = 1, (2, 3, 4)")  # -> ValueError too many values to unpack (expected 2) | {'a': 1} []
tries("x[0], a, x[9], b = 1, 2, 3, 4", x=[0])
# -> IndexError list assignment index out of range | {'x': [1], 'a': 2} []
tries("for a in [1, 2]:\n b = a\n if a == 2: boom()")  # -> RuntimeError boom | {'a': 2, 'b': 2} []
tries("d[boom()] = out.append(1)", d={})  # -> RuntimeError boom | {'d': {}} [1]
tries("d['k'], d[[]] = 1, 2", d={})  # -> TypeError unhashable type: 'list' | {'d': {'k': 1}} []
tries("del x[0], x[9], x[1]", x=[1, 2, 3])  # -> IndexError list assignment index out of range | {'x': [2, 3]} []
tries("del a, b, c", a=1, c=3)  # -> NameError name 'b' is not defined | {'c': 3} []
tries("x[1:2] = boom()", x=[1])  # -> RuntimeError boom | {'x': [1]} []
tries("x += [boom()]", x=[1])  # -> RuntimeError boom | {'x': [1]} []
tries("x += 5", x=[1])  # -> TypeError 'int' object is not iterable | {'x': [1]} []
tries("x[0] += 'a'", x=[1])  # -> TypeError unsupported operand type(s) for +=: 'int' and 'str' | {'x': [1]} []
tries("x.extend(boom() if i == 2 else i for i in range(4))", x=[])  # -> RuntimeError boom | {'x': [0, 1]} []
tries("x = [boom() if i == 2 else out.append(i) for i in range(4)]")  # -> RuntimeError boom | {} [0, 1]
tries("def f(a=boom()): pass")  # -> RuntimeError boom | {} []
tries("class A(boom()): pass")  # -> RuntimeError boom | {} []
tries("class A:\n out.append(1)\n boom()")  # -> RuntimeError boom | {} [1]
tries("@boom\ndef f(): pass")  # -> RuntimeError boom | {} []
tries("with open_(): pass", open_=boom)  # -> RuntimeError boom | {} []
tries("assert a, boom()", a=0)  # -> RuntimeError boom | {'a': 0} []
tries("x = {1: 2, boom(): 3, 4: out.append(5)}")  # -> RuntimeError boom | {} []
tries("out.append(1) or boom(out.append(2), out.append(3))")  # -> RuntimeError boom | {} [1, 2, 3]
tries("while True:\n out.append(1)\n boom()\nelse:\n out.append(2)")  # -> RuntimeError boom | {} [1]
tries("try:\n a = boom()\nfinally:\n b = 1")  # -> RuntimeError boom | {'b': 1} []
tries("try:\n a = 1\nexcept E: pass\nelse:\n b = boom()\nfinally:\n c = 2", E=boom)
# -> RuntimeError boom | {'a': 1, 'c': 2} []
tries("(lambda: boom())()")  # -> RuntimeError boom | {} []
