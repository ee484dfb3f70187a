"""Stand-in for `os`: names of paths can be put together; there are no files."""


class path:
    def dirname(name):
        return name.rpartition("/")[0]

    def join(*names):
        return "/".join(names)


environ = {}
curdir = "."


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise ImportError(f"os.{name} is missing on this machine")
