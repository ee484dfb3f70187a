# Strings cannot be changed; every method gives a new one.
s = "abc"
t = s
t += "d"
print(s, t, s.upper(), s)  # -> abc abcd ABC abc


def store():
    s[0] = "x"


def delete():
    del s[0]


def slice_store():
    s[0:1] = "x"


def attribute():
    s.name = 1


for f in (store, delete, slice_store, attribute, lambda: s.append("d"), lambda: setattr(s, "upper", 1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# -> TypeError 'str' object does not support item assignment
# -> TypeError 'str' object doesn't support item deletion
# -> TypeError 'str' object does not support item assignment
# -> AttributeError 'str' object has no attribute 'name'
# -> AttributeError 'str' object has no attribute 'append'
# -> AttributeError 'str' object attribute 'upper' is read-only
chars = list(s)
chars[0] = "X"
print("".join(chars), s, s[:1] + "Y" + s[2:])  # -> Xbc abc aYc
d = {s: 1}
s += "!"
print(d, s in d, "abc" in d)  # -> {'abc': 1} False True
