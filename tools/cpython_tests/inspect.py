"""Stand-in for `inspect`: what needs nothing but attributes that the machine has."""

CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200


def cleandoc(text):
    """The text without the indentation that all lines but the first share, and without empty lines around it."""
    first, *rest = text.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in rest if line.strip()]
    lines = [first.lstrip(), *[line[min(indents, default=0) :] for line in rest]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def iscoroutinefunction(function):
    return bool(function.__code__.co_flags & CO_COROUTINE)


def __getattr__(name):
    raise ImportError(f"inspect.{name} is missing on this machine")
