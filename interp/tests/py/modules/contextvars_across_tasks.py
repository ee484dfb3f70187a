# Context variables in generators, callbacks and tasks: who sees whose changes, tokens used once and only where they were made.
import asyncio
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="nobody")
depth = ContextVar("depth")
token = user.set("main")
print(user.get(), token.var is user, token.old_value is token.MISSING, depth.get("given"), copy_context()[user], user in Context(), len(Context()))
# -> main True True given main False 0


def change(name):
    inner = user.set(name)
    depth.set(depth.get(0) + 1)
    return user.get(), depth.get(), inner


context = copy_context()
print(context.run(change, "a")[:2], context.run(change, "b")[:2], user.get(), context[depth], sorted(v.name for v in context), context.get(depth), context.copy().run(depth.get))
# -> ('a', 1) ('b', 2) main 2 ['depth', 'user'] 2 2


def generator():
    user.set("generator")
    yield user.get()
    yield user.get()


g = generator()
print(next(g), user.get(), context.run(next, g), user.get())  # -> generator generator b generator
user.reset(token)
print(user.get())  # -> nobody


async def child(name, wait):
    user.set(name)
    depth.set(1)
    await asyncio.sleep(wait)
    return user.get()


async def main():
    user.set("parent")
    results = await asyncio.gather(*(child(n, w) for n, w in (("x", 0.002), ("y", 0), ("z", 0.001))))
    direct = await child("direct", 0)
    special = copy_context()
    special.run(user.set, "special")
    task = asyncio.get_running_loop().create_task(child_of(), context=special)
    seen = []
    user.set("at call_soon")
    asyncio.get_running_loop().call_soon(lambda: seen.append(user.get()))
    user.set("after")
    await asyncio.sleep(0)
    return results, direct, await task, special[user], user.get(), seen


async def child_of():
    before = user.get()
    user.set("changed in task")
    return before


print(asyncio.run(main()), user.get(), depth.get(None))
# -> (['x', 'y', 'z'], 'direct', 'special', 'changed in task', 'after', ['at call_soon']) nobody None
for trial in (lambda: user.reset(token), lambda: depth.get(), lambda: user.reset(context.run(change, "c")[2]), lambda: depth.reset(token), lambda: context.run(context.run, print), lambda: Context()[user], lambda: ContextVar(5), lambda: user.reset(5)):
    try:
        print(trial())
    except (RuntimeError, LookupError, ValueError, TypeError) as error:
        print((type(error).__name__ + ": " + str(error).split(" at 0x")[0].split(" object at")[0].split("<Context")[0].split("<Token")[0].split("<_context")[0]).rstrip(" :"))
# -> RuntimeError
# -> LookupError
# -> ValueError
# -> RuntimeError
# -> RuntimeError: cannot enter context
# -> KeyError
# -> TypeError: context variable name must be a str
# -> TypeError: expected an instance of Token, got 5
