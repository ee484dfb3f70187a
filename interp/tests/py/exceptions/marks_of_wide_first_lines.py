# A statement of several lines is marked in its first one up to the end, unless it has characters of several bytes.
import traceback


def show(act):
    try:
        act()
    except TypeError as e:
        print("".join(traceback.format_exception(e)).replace(__file__, "program.py"))


def plain():
    with {"a": 1, "b": 2} as w:
        return w


def wide():
    with {"é": 1, "b": "ﬁ"} as w:
        return w


def wider():
    return 1 + ["日本語",
        2]


for act in (plain, wide, wider):  # raises NameError: name '__file__' is not defined
    show(act)
