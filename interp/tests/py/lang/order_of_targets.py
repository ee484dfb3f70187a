# The order in which parts of assignments, augmented assignments, deletions, calls, comparisons and displays are evaluated.
log = []


def v(name, value=None):
    log.append(name)
    return value


class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __setattr__(self, attribute, value):
        log.append(f"{self.name}.{attribute}={value}")

    def __getattr__(self, attribute):
        log.append(f"{self.name}.{attribute}")
        return 1

    def __setitem__(self, key, value):
        log.append(f"{self.name}[{key}]={value}")

    def __getitem__(self, key):
        log.append(f"{self.name}[{key}]")
        return 10

    def __delitem__(self, key):
        log.append(f"del {self.name}[{key}]")

    def __delattr__(self, key):
        log.append(f"del {self.name}.{key}")

    def __add__(self, other):
        log.append("add")
        return self

    def __lt__(self, other):
        log.append(f"{self.name}<")
        return True

    def __call__(self, *args, **kwargs):
        log.append(f"call {self.name}")
        return self


def show(code):
    log.clear()
    exec(code, {"v": v, "a": Box("a"), "b": Box("b")})
    print(" ".join(log))


show("v('t', a)[v('k')] = v('value')")  # -> value t k a[None]=None
show("v('1', a).x = v('2', b)[v('3')] = v('rhs')")  # -> rhs 1 a.x=None 2 3 b[None]=None
show("v('1', a)[v('k', 'k')] += v('rhs', 5)")  # -> 1 k a[k] rhs a[k]=15
show("v('1', a).x += v('rhs', 5)")  # -> 1 a.x rhs a.x=6
show("a.x, b[v('k')], *v('3', a).rest = v('v', (1, 2, 3, 4))")  # -> v a.x=1 k b[None]=2 3 a.rest=[3, 4]
show("del v('1', a)[v('2')], v('3', b).x")  # -> 1 2 del a[None] 3 del b.x
show("v('f', a)(v('1'), *v('2', ()), v('3'), k=v('4'), **v('5', {}), m=v('6'))")  # -> f 1 2 3 4 5 6 call a
show("try: v('f', a).m(v('arg')).n\nexcept TypeError: v('refused')")  # -> f a.m arg refused
show("v('1', a) < v('2', b) < v('3', a)")  # -> 1 2 a< 3 b<
show("{v('k1'): v('v1'), v('k2'): v('v2'), **v('d', {}), v('k3'): v('v3')}")  # -> k1 v1 k2 v2 d k3 v3
show("[v('1'), *v('2', ()), v('3')], (v('4') if v('5') else v('6')), v('7', 1) and v('8') or v('9')")
# -> 1 2 3 5 6 7 8 9
show("a[v('1'):v('2'):v('3'), v('4')]")  # -> 1 2 3 4 a[(slice(None, None, None), None)]
show("v('x', 1) if v('cond', 0) else v('y')\nv('a', 2) ** -v('b', 1)")  # -> cond y a b
show("lambda p=v('default'): v('not run')\ndef f(a=v('1'), *, k=v('2'), j=v('3')) -> v('returns'): pass")
# -> default 1 2 3 returns
show("@v('deco1', lambda f: v('apply1', f))\n@v('deco2', lambda f: v('apply2', f))\ndef f(x: v('annotation') = v('default')): pass")
# -> deco1 deco2 default annotation apply2 apply1
show("class C(v('base', object), metaclass=v('meta', type), **v('kw', {})):\n v('body')")  # -> base meta kw body
show("for a.i in v('it', [1, 2]): v('body')")  # -> it a.i=1 body a.i=2 body
show("x = y = v('once', 1); v('a', a).z = x = y")  # -> once a a.z=1
show("assert v('test', 1), v('message')\ntry:\n assert v('test'), v('message')\nexcept AssertionError: v('caught')")
# -> test test message caught
show("f'{v(str(1))!r}{v(str(2), 3):{v(str(3), 5)}}'")  # -> 1 2 3
show("raise_ = v('r')\ntry:\n raise v('1', ValueError) from v('2', KeyError)\nexcept v('3', ValueError): v('4')")
# -> r 1 2 3 4
