# catch_warnings: warnings kept in a list, filters brought back.
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for _ in range(2):
        warnings.warn("kept", RuntimeWarning)
    warnings.warn_explicit("there", UserWarning, "there.py", 3)
print([(str(one.message), one.category.__name__) for one in log], log[2].filename, log[2].lineno)
# -> [('kept', 'RuntimeWarning'), ('kept', 'RuntimeWarning'), ('there', 'UserWarning')] there.py 3
before = list(warnings.filters)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised")
    except UserWarning as error:
        print(repr(error))  # -> UserWarning('raised')
print(warnings.filters == before, repr(warnings.catch_warnings(record=True)))  # -> True catch_warnings(record=True)
manager = warnings.catch_warnings()
with manager:
    try:
        manager.__enter__()
    except RuntimeError as error:
        print(error)  # -> Cannot enter catch_warnings() twice
try:
    warnings.catch_warnings().__exit__()
except RuntimeError as error:
    print(error)  # -> Cannot exit catch_warnings() without entering first
with warnings.catch_warnings(record=True, action="error", category=UserWarning) as log:
    try:
        warnings.warn("by the parameters")
    except UserWarning as error:
        print(error, log)  # -> by the parameters []
shown = []


def show(message, category, filename, lineno, file=None, line=None):
    shown.append((str(message), category.__name__))


with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = show
    warnings.warn("to a function of our own")
print(shown, warnings.showwarning is show)  # -> [('to a function of our own', 'UserWarning')] False
