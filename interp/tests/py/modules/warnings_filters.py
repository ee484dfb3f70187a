# Filters: once, module, default; by message; the first that fits counts.
import warnings


def count(action, *messages):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        for message in messages:
            warnings.warn(message)
        warnings.warn(messages[0])
    return [str(one.message) for one in log]


print(count("always", "a", "a", "b"))  # -> ['a', 'a', 'b', 'a']
print(count("default", "a", "a", "b"))  # -> ['a', 'b', 'a']
print(count("module", "c", "c", "d"))  # -> ['c', 'd']
print(count("once", "e", "e", "f"), count("once", "e"))  # -> ['e', 'f'] ['e']
print(count("ignore", "a"))  # -> []
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", "quiet")
    warnings.filterwarnings("error", "loud.*", RuntimeWarning)
    warnings.warn("Quiet please")
    warnings.warn("not quiet")
    warnings.warn("loud")
    try:
        warnings.warn("Loud and clear", RuntimeWarning)
    except RuntimeWarning as error:
        print(repr(error))  # -> RuntimeWarning('Loud and clear')
    warnings.filterwarnings("ignore", append=True)
    warnings.warn("still shown")
print([str(one.message) for one in log])  # -> ['not quiet', 'loud', 'still shown']
for wrong in (lambda: warnings.simplefilter("bad"), lambda: warnings.filterwarnings("ignore", lineno=-1)):
    try:
        wrong()
    except AssertionError as error:
        print(error)
# -> invalid action: 'bad'
# -> lineno must be an int >= 0
