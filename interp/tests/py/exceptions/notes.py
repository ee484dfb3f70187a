# add_note: where notes stand, what refuses, that they are shared with copies of a group and kept by re-raising.
error = ValueError("v")
print(hasattr(error, "__notes__"))  # -> False
error.add_note("first")
error.add_note("second\nline")
print(error.__notes__, error.args, str(error), vars(error))
# -> ['first', 'second\nline'] ('v',) v {'__notes__': ['first', 'second\nline']}
for wrong in (5, None, b"bytes"):
    try:
        error.add_note(wrong)
    except TypeError as refused:
        print(refused)
# -> note must be a str, not 'int'
# -> note must be a str, not 'NoneType'
# -> note must be a str, not 'bytes'
error.__notes__.append(7)
print(error.__notes__)  # -> ['first', 'second\nline', 7]
error.__notes__ = ("a", "tuple")
try:
    error.add_note("x")
except TypeError as refused:
    print(refused)  # -> Cannot add note: __notes__ is not a list
error.__notes__ = "text"
try:
    error.add_note("x")
except TypeError as refused:
    print(refused)  # -> Cannot add note: __notes__ is not a list
del error.__notes__
error.add_note("again")
try:
    try:
        raise error
    except ValueError as caught:
        caught.add_note("while caught")
        raise
except ValueError as caught:
    print(caught.__notes__, caught is error)  # -> ['again', 'while caught'] True


class Own(Exception):
    def add_note(self, note):
        super().add_note(note.upper())


own = Own()
own.add_note("loud")
print(own.__notes__)  # -> ['LOUD']
try:
    ValueError.add_note("unbound")
except TypeError as refused:
    print(refused)  # -> descriptor 'add_note' for 'BaseException' objects doesn't apply to a 'str' object
