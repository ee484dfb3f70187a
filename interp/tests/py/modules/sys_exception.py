# sys.exception, sys._getframe, tb_frame and frames of generators.
import sys

print(sys.exception())  # -> None
try:
    raise ValueError("v")
except ValueError as error:
    print(sys.exception() is error)  # -> True
    frame = error.__traceback__.tb_frame
    print(frame.f_code.co_name, frame.f_globals is globals(), type(frame).__name__)  # -> <module> True frame
print(sys.exception())  # -> None


def name(calls):
    return sys._getframe(calls).f_code.co_name


def caller():
    return name(0), name(1), name(2)


print(caller(), sys._getframe().f_lineno > 0)  # -> ('name', 'caller', '<module>') True
try:
    sys._getframe(100)
except ValueError as error:
    print(error)  # -> call stack is not deep enough


def generator():
    yield 1
    yield 2


made = generator()
next(made)
print(made.gi_frame.f_lineno - generator.__code__.co_firstlineno, made.gi_frame.f_code is generator.__code__)
# -> 1 True
list(made)
print(made.gi_frame)  # -> None


async def coroutine():
    print(made.cr_frame.f_lineno - coroutine.__code__.co_firstlineno, made.cr_running)


made = coroutine()
try:
    made.send(None)  # -> 1 True
except StopIteration:
    print(made.cr_frame)  # -> None
print(generator.__code__.co_flags & 0x20, coroutine.__code__.co_flags & 0x80, name.__code__.co_flags)  # -> 32 128 3
