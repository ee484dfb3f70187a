# Which names exceptions take, and who is told of the others.
def tell(make, *args, **names):
    try:
        print(repr(make(*args, **names)))
    except TypeError as error:
        print(error)


class Own(ValueError):
    pass


class OwnImport(ImportError):
    pass


for make in (ValueError, Own, OSError, SystemExit, StopIteration, UnicodeDecodeError, ImportError, OwnImport):  # raises TypeError: keywords must be strings
    tell(make, a=1)
    tell(make, **{1: 2})
    tell(make, **{1: 2, 3: 4, 5: 6})
# -> ValueError() takes no keyword arguments
for make in (ModuleNotFoundError, AttributeError, NameError, UnboundLocalError):
    tell(make, 1, a=1)
    tell(make, 1, a=1, b=2)
    tell(make, 1, a=1, b=2, c=3)
tell(ImportError, a=1, **{2: 3})
tell(ImportError, "x", name="n", path="p")
tell(ExceptionGroup, a=1)
tell(ExceptionGroup, "x", [ValueError()], a=1)
tell(ValueError().__init__, a=1)
tell(ImportError().__init__, a=1)
error = ImportError()
error.__init__("x", name="y")
print(error.args, error.name, error.path)
