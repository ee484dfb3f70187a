# Instructions per operation, under QEMU with `-icount shift=6`: one "name value" per line; the cost of the empty loop is taken off.
import time

N = 500


class C:
    def __init__(self):
        self.x = 1

    def m(self):
        pass


def fn():
    pass


def fn3(a, b, c=3):
    return a


def gen(n):
    for i in range(n):
        yield i


G = 7


def run(name, f, base=0):
    t0 = time.monotonic_ns() // 64
    f(N)
    t1 = time.monotonic_ns() // 64
    v = (t1 - t0 + N // 2) // N - base
    print(name, v)
    return v


def t_loop(n):
    for i in range(n):
        pass


def t_while(n):
    i = 0
    while i < n:
        i += 1


def t_local(n):
    a = 1
    for i in range(n):
        b = a


def t_global(n):
    for i in range(n):
        b = G


def t_add(n):
    a = 5
    for i in range(n):
        b = a + i


def t_mul(n):
    a = 5
    for i in range(n):
        b = a * i


def t_floordiv(n):
    a = 5
    for i in range(n):
        b = i // a


def t_cmp(n):
    a = 5
    for i in range(n):
        b = i < a


def t_fadd(n):
    a = 1.5
    c = 2.5
    for i in range(n):
        b = a + c


def t_fmul(n):
    a = 1.5
    c = 2.5
    for i in range(n):
        b = a * c


def t_call(n):
    for i in range(n):
        fn()


def t_call3(n):
    for i in range(n):
        fn3(1, i)


def t_callkw(n):
    for i in range(n):
        fn3(1, b=i)


def t_method(n):
    o = C()
    for i in range(n):
        o.m()


def t_attr(n):
    o = C()
    for i in range(n):
        b = o.x


def t_setattr(n):
    o = C()
    for i in range(n):
        o.x = i


def t_new(n):
    for i in range(n):
        C()


def t_index(n):
    a = [1, 2, 3]
    for i in range(n):
        b = a[1]


def t_setindex(n):
    a = [1, 2, 3]
    for i in range(n):
        a[1] = i


def t_append(n):
    a = []
    for i in range(n):
        a.append(i)


def t_listlit(n):
    for i in range(n):
        a = [i, i, i]


def t_tuple(n):
    for i in range(n):
        a = (i, i)


def t_unpack(n):
    t = (1, 2)
    for i in range(n):
        a, b = t


def t_dictget(n):
    d = {"a": 1, "b": 2, "c": 3}
    for i in range(n):
        b = d["b"]


def t_dictset(n):
    d = {}
    for i in range(n):
        d[i] = i


def t_strcat(n):
    s = "abc"
    for i in range(n):
        b = s + "de"


def t_fstr(n):
    for i in range(n):
        b = "%d" % i


def t_strcmp(n):
    s = "abc"
    t = "abd"
    for i in range(n):
        b = s == t


def t_len(n):
    a = [1]
    for i in range(n):
        b = len(a)


def t_iter(n):
    a = [0] * n
    for i in a:
        pass


def t_gen(n):
    for i in gen(n):
        pass


def t_comp(n):
    a = [i for i in range(n)]


def t_try(n):
    for i in range(n):
        try:
            pass
        except ValueError:
            pass


def t_raise(n):
    for i in range(n):
        try:
            raise ValueError
        except ValueError:
            pass


def t_closure(n):
    k = 3

    def g():
        return k

    for i in range(n):
        g()


e = run("range_loop", t_loop)
run("while_loop", t_while)
for name, f in (
    ("local_copy", t_local),
    ("global_load", t_global),
    ("int_add", t_add),
    ("int_mul", t_mul),
    ("int_floordiv", t_floordiv),
    ("int_compare", t_cmp),
    ("float_add", t_fadd),
    ("float_mul", t_fmul),
    ("call_0", t_call),
    ("call_2_default", t_call3),
    ("call_keyword", t_callkw),
    ("call_closure", t_closure),
    ("call_method", t_method),
    ("attr_load", t_attr),
    ("attr_store", t_setattr),
    ("new_instance", t_new),
    ("list_index", t_index),
    ("list_store", t_setindex),
    ("list_append", t_append),
    ("list_of_3", t_listlit),
    ("tuple_of_2", t_tuple),
    ("unpack_2", t_unpack),
    ("dict_load_str", t_dictget),
    ("dict_store_int", t_dictset),
    ("str_concat", t_strcat),
    ("str_format_d", t_fstr),
    ("str_compare", t_strcmp),
    ("len_builtin", t_len),
    ("try_enter", t_try),
    ("raise_catch", t_raise),
):
    run(name, f, e)
run("iter_list", t_iter)
run("iter_generator", t_gen)
run("comprehension", t_comp)
