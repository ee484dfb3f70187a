# The flags of code objects, as `inspect` reads them.
def plain(a): ...
def rest(*args): ...
def named(**kwargs): ...
def generator():
    yield
async def coroutine(): ...
async def both():
    yield
def outer():
    def inner(): ...

    return inner, lambda: 0


for function in plain, rest, named, generator, coroutine, both, *outer(), lambda: 0:
    print(function.__name__, hex(function.__code__.co_flags))
# -> plain 0x3
# -> rest 0x7
# -> named 0xb
# -> generator 0x23
# -> coroutine 0x83
# -> both 0x203
# -> inner 0x13
# -> <lambda> 0x13
# -> <lambda> 0x3
class Holder:
    def method(self): ...
print(hex(Holder.method.__code__.co_flags), hex(compile("x = 1", "text", "exec").co_flags))  # -> 0x3 0x0
