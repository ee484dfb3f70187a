# Messages for attributes that are not there or cannot be set.
class Motor:
    def run(self):
        pass


class Name:
    pass


m = Motor()
cases = [
    lambda: m.missing,
    lambda: Motor.missing,
    lambda: (5).x,
    lambda: "a".y,
    lambda: None.z,
    lambda: [].push,
    lambda: m.run.nothing,
    lambda: len.foo,
    lambda: (lambda: 0).bar,
    lambda: int.qux,
    lambda: setattr(5, "x", 1),
    lambda: setattr([], "x", 1),
    lambda: setattr(None, "x", 1),
    lambda: delattr(m, "gone"),
    lambda: setattr(m, 5, 1),
    lambda: getattr(m, 5),
]
for case in cases:
    try:
        print(case())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# -> AttributeError 'Motor' object has no attribute 'missing'
# -> AttributeError type object 'Motor' has no attribute 'missing'
# -> AttributeError 'int' object has no attribute 'x'
# -> AttributeError 'str' object has no attribute 'y'
# -> AttributeError 'NoneType' object has no attribute 'z'
# -> AttributeError 'list' object has no attribute 'push'
# -> AttributeError 'function' object has no attribute 'nothing'
# -> AttributeError 'builtin_function_or_method' object has no attribute 'foo'
# -> AttributeError 'function' object has no attribute 'bar'
# -> AttributeError type object 'int' has no attribute 'qux'
# -> AttributeError 'int' object has no attribute 'x'
# -> AttributeError 'list' object has no attribute 'x'
# -> AttributeError 'NoneType' object has no attribute 'x'
# -> AttributeError 'Motor' object has no attribute 'gone'
# -> TypeError attribute name must be string, not 'int'
# -> TypeError attribute name must be string, not 'int'
try:
    m.name_here
except AttributeError as e:
    print(e.name, e.obj is m)  # -> name_here True
