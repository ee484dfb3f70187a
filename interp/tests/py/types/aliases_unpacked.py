# `list[int]` is iterable: it gives `*list[int]`. All but a few attributes are those of `list`.
alias = list[int]
(star,) = alias
print(star, star == alias, hash(star) == hash(alias), star.__unpacked__, alias.__unpacked__)
# -> *list[int] False True True False
print(star.__origin__, star.__args__, [*star], tuple[*alias], star in alias)
# -> <class 'list'> (<class 'int'>,) [*list[int]] tuple[*list[int]] True
for make in (bytes, bytearray, sum, "".join, dict, len, reversed):  # raises ValueError: dictionary update sequence element #0 has length 1; 2 is required
    try:
        make(set[0])
    except TypeError as error:
        print(error)
# -> 'types.GenericAlias' object cannot be interpreted as an integer
# -> 'types.GenericAlias' object cannot be interpreted as an integer
# -> unsupported operand type(s) for +: 'int' and 'types.GenericAlias'
# -> sequence item 0: expected str instance, types.GenericAlias found
print(alias.__name__, alias.__hash__, alias.append, alias.__repr__, alias.__class__, alias.__dict__ == list.__dict__)
for call in (lambda: alias.__eq__(1), lambda: alias.__iter__(), lambda: alias.__hash__(), lambda: alias.append(1)):
    try:
        call()
    except TypeError as error:
        print(error)
print(alias.__call__((1, 2)), alias.mro(), alias.__class_getitem__(4))
for name in ("foo", "__foo__"):
    try:
        getattr(alias, name)
    except AttributeError as error:
        print(error)
for name in ("__origin__", "__parameters__", "append"):
    try:
        setattr(alias, name, 1)
    except AttributeError as error:
        print(error)
