# A comprehension has no frame of its own, as in CPython 3.12: one entry less in the traceback, no name in between,
# and `super()` is that of the method.
def halves(numbers):
    return [1 / number for number in numbers]


try:
    halves([2, 0])
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        print(trace.tb_lineno, trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
print([lambda: 0 for _ in "a"][0].__qualname__)


class Base:
    def name(self):
        return "base"


class Derived(Base):
    def names(self):
        return [super().name() for _ in "ab"]


print(Derived().names())
# -> 8 <module>
# -> 4 halves
# -> <lambda>
# -> ['base', 'base']
