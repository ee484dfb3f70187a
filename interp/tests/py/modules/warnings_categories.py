# warnings: once per place, filters in front and behind, by message and module, as errors, own formatting, nested catch_warnings.
import warnings


def deprecated(level=2):
    warnings.warn("old thing", DeprecationWarning, stacklevel=level)


class Mine(UserWarning):
    pass


def count(filters, calls):
    with warnings.catch_warnings(record=True) as seen:
        warnings.resetwarnings()
        for args, keywords in filters:
            warnings.filterwarnings(*args, **keywords)
        for call in calls:
            call()
    return [(w.category.__name__, str(w.message)) for w in seen]


def loop():
    for n in range(3):
        warnings.warn("again")
        warnings.warn(f"number {n % 2}")


print(count([(("always",), {})], [loop]))
# -> [('UserWarning', 'again'), ('UserWarning', 'number 0'), ('UserWarning', 'again'), ('UserWarning', 'number 1'), ('UserWarning', 'again'), ('UserWarning', 'number 0')]
print(count([(("default",), {})], [loop, loop]))
# -> [('UserWarning', 'again'), ('UserWarning', 'number 0'), ('UserWarning', 'number 1')]
print(count([(("once",), {})], [loop, loop, deprecated, deprecated]))
# -> [('UserWarning', 'again'), ('UserWarning', 'number 0'), ('UserWarning', 'number 1'), ('DeprecationWarning', 'old thing')]
print(count([(("module",), {})], [deprecated, deprecated]))  # -> [('DeprecationWarning', 'old thing')]
print(count([(("ignore",), {}), (("always",), {"category": Mine})], [loop, lambda: warnings.warn(Mine("given")), lambda: warnings.warn("text", Mine)]))
# -> [('Mine', 'given'), ('Mine', 'text')]
print(count([(("always",), {}), (("ignore", "number 1"), {})], [loop]), count([(("always",), {}), (("ignore", "again"), {"append": True})], [loop])[:2])
# -> [('UserWarning', 'again'), ('UserWarning', 'number 0'), ('UserWarning', 'again'), ('UserWarning', 'again'), ('UserWarning', 'number 0')] [('UserWarning', 'again'), ('UserWarning', 'number 0')]
for call in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", 5), lambda: warnings.filterwarnings("never"), lambda: warnings.simplefilter("always", lineno=-1), lambda: warnings.filterwarnings("error", category=5)):
    try:
        print(call())
    except (TypeError, AssertionError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError category must be a Warning subclass, not 'type'
# -> TypeError category must be a Warning subclass, not 'int'
# -> AssertionError invalid action: 'never'
# -> AssertionError lineno must be an int >= 0
# -> AssertionError category must be a class
with warnings.catch_warnings():
    warnings.simplefilter("error", Mine)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.warn("quiet", Mine)
    try:
        warnings.warn("raised", Mine)
    except Mine as error:
        print("raised", error, error.args)  # -> raised raised ('raised',)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    deprecated()
    warnings.warn_explicit("explicit", Mine, "file.py", 77)
print([(w.lineno > 0, w.filename[-7:], w.category.__name__) for w in seen], warnings.formatwarning("msg", Mine, "f.py", 3, "  the line "), end="")
# -> [(True, 'ries.py', 'DeprecationWarning'), (True, 'file.py', 'Mine')] f.py:3: Mine: msg
# ->   the line
shown = []
kept, warnings.showwarning = warnings.showwarning, lambda message, category, *rest, **k: shown.append((str(message), category.__name__))
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.warn("through the hook")
warnings.showwarning = kept
print(shown)  # -> [('through the hook', 'UserWarning')]
