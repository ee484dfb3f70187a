"""Stand-in for `warnings`: they are noted where somebody listens, and lost otherwise."""

_listeners = []


class WarningMessage:
    def __init__(self, message, category):
        self.message, self.category = message, category
        self.filename, self.lineno = "<unknown>", 0


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning):
        self.record = record

    def __enter__(self):
        self.caught = []
        _listeners.append(self.caught)
        return self.caught if self.record else None

    def __exit__(self, *trouble):
        _listeners.pop()
        return False


def warn(message, category=UserWarning, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    else:
        message = category(message)
    if _listeners:
        _listeners[-1].append(WarningMessage(message, category))


def simplefilter(action, category=Warning, lineno=0, append=False):
    pass


def filterwarnings(*args, **keywords):
    pass
