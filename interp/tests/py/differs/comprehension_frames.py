# A comprehension has no frame of its own, as in CPython 3.12: one entry less in the traceback, and no name in between.
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
# -> 7 <module>
# -> 3 halves
# -> <lambda>
