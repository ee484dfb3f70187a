# None: its text, truth, comparisons and refusals.
print(None, repr(None), str(None), f"{None}", [None])  # -> None None None None [None]
print(bool(None), None is None, None == None, None == 0, None != False)  # -> False True True False True
print(type(None).__name__, isinstance(None, type(None)), type(None)())  # -> NoneType True None
print({None: 1}[None], None in [1, None], (None,) * 2)  # -> 1 True (None, None)
for f in (lambda: None + 1, lambda: None < 1, lambda: None.x, lambda: len(None),
          lambda: iter(None), lambda: int(None), lambda: -None, lambda: f"{None:5}"):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# -> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# -> TypeError '<' not supported between instances of 'NoneType' and 'int'
# -> AttributeError 'NoneType' object has no attribute 'x'
# -> TypeError object of type 'NoneType' has no len()
# -> TypeError 'NoneType' object is not iterable
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> TypeError bad operand type for unary -: 'NoneType'
# -> TypeError unsupported format string passed to NoneType.__format__
