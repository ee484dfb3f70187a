# Each task runs in a copy of the context it was made in.
import asyncio
import contextvars

name = contextvars.ContextVar("name", default="none")


async def show(label):
    print(label, name.get())
    name.set(label)
    await asyncio.sleep(0)
    print(label, name.get())


async def main():
    name.set("main")
    await asyncio.gather(show("a"), show("b"))
    print(name.get())
    await show("same task")
    print(name.get())
    context = contextvars.copy_context()
    await asyncio.create_task(show("own"), context=context)
    print(context[name], name.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: (name.set("callback"), print("in the callback", name.get())))
    loop.call_soon(lambda: print("in its own copy", name.get()))
    loop.call_soon(lambda: print("in the one given", name.get()), context=context)
    await asyncio.sleep(0)
    print(name.get())


asyncio.run(main())
# -> a main
# -> b main
# -> a a
# -> b b
# -> main
# -> same task main
# -> same task same task
# -> same task
# -> own same task
# -> own own
# -> own same task
# -> in the callback callback
# -> in its own copy same task
# -> in the one given own
# -> same task
print(name.get())  # -> none
