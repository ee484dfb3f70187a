"""Run before anything else: `open`, which brings its module when it is called first."""

import builtins


def open(*args, **keywords):
    import io

    builtins.open = io.open
    return io.open(*args, **keywords)


builtins.open = open
