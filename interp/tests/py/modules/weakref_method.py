# `WeakMethod`: bound methods are made anew, so a plain reference to one is dead at once.
import gc
import weakref


class A:
    def hello(self):
        return "hello"


a = A()
plain = weakref.ref(a.hello)
method = weakref.WeakMethod(a.hello)
gc.collect()
print(plain(), method()())  # -> None hello
print(method() == a.hello, method == weakref.WeakMethod(a.hello))  # -> True True
print(hash(method) == hash(weakref.WeakMethod(a.hello)))  # -> True
told = weakref.WeakMethod(a.hello, lambda r: print("gone", r is told))
print(method == told, method != told)  # -> True False
del a  # -> gone True
gc.collect()
print(method(), told())  # -> None None
try:
    weakref.WeakMethod(print)
except (TypeError, AttributeError) as e:
    print(type(e).__name__)  # -> TypeError
try:
    weakref.WeakMethod(A.hello)
except TypeError as e:
    print(str(e)[:40])  # -> argument should be a bound method, not <
