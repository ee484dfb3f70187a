# What can be raised: instances, classes (made without arguments), nothing else; causes likewise.
class NeedsOne(Exception):
    def __init__(self, one):
        self.one = one


class MakesOther(Exception):
    def __new__(cls, *args):
        return ValueError("other") if not args else 5


class Text(str):
    pass


def tries(code, **names):
    try:
        exec(code, names)
    except BaseException as error:
        cause = error.__cause__
        print(code, "|", type(error).__name__, error, "|", repr(cause))


tries("raise ValueError")  # -> raise ValueError | ValueError  | None
tries("raise ValueError()")  # -> raise ValueError() | ValueError  | None
tries("raise E", E=NeedsOne)
# -> raise E | TypeError NeedsOne.__init__() missing 1 required positional argument: 'one' | None
tries("raise E(1)", E=NeedsOne)  # -> raise E(1) | NeedsOne 1 | None
tries("raise E(1)", E=MakesOther)  # -> raise E(1) | TypeError exceptions must derive from BaseException | None
tries("raise 5")  # -> raise 5 | TypeError exceptions must derive from BaseException | None
tries("raise 'text'")  # -> raise 'text' | TypeError exceptions must derive from BaseException | None
tries("raise None")  # -> raise None | TypeError exceptions must derive from BaseException | None
tries("raise int")  # -> raise int | TypeError exceptions must derive from BaseException | None
tries("raise (ValueError, TypeError)")
# -> raise (ValueError, TypeError) | TypeError exceptions must derive from BaseException | None
tries("raise [ValueError]")  # -> raise [ValueError] | TypeError exceptions must derive from BaseException | None
tries("raise")  # -> raise | RuntimeError No active exception to reraise | None
tries("raise ValueError from 5")
# -> raise ValueError from 5 | TypeError exception causes must derive from BaseException | None
tries("raise ValueError from int")
# -> raise ValueError from int | TypeError exception causes must derive from BaseException | None
tries("raise ValueError from KeyError")  # -> raise ValueError from KeyError | ValueError  | KeyError()
tries("raise ValueError from KeyError('k')")  # -> raise ValueError from KeyError('k') | ValueError  | KeyError('k')
tries("raise ValueError from None")  # -> raise ValueError from None | ValueError  | None
tries("raise 5 from KeyError")  # -> raise 5 from KeyError | TypeError exceptions must derive from BaseException | None
tries("raise ValueError from E", E=NeedsOne)
# -> raise ValueError from E | TypeError NeedsOne.__init__() missing 1 required positional argument: 'one' | None
tries("raise E from E", E=ValueError)  # -> raise E from E | ValueError  | ValueError()
tries("raise type('New', (Exception,), {})('x')")  # -> raise type('New', (Exception,), {})('x') | New x | None
tries("raise E", E=Text)  # -> raise E | TypeError exceptions must derive from BaseException | None
tries("raise SystemExit(3)")  # -> raise SystemExit(3) | SystemExit 3 | None
tries("raise KeyboardInterrupt from GeneratorExit")
# -> raise KeyboardInterrupt from GeneratorExit | KeyboardInterrupt  | GeneratorExit()
tries("try:\n raise ValueError\nfinally:\n raise")
# -> try:
# ->  raise ValueError
# -> finally:
# ->  raise | ValueError  | None
