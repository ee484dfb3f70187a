# Empty bodies and the Ellipsis object.
def later(): ...


class Empty: pass


print(later())  # -> None
print(...)  # -> Ellipsis
print(Ellipsis is ..., repr(...), bool(...))  # -> True Ellipsis True
print([..., 1])  # -> [Ellipsis, 1]
if True:
    pass
else:
    pass
for _ in range(2): pass
x = ...
print(x == Ellipsis, type(x).__name__)  # -> True ellipsis
print(Empty.__name__)  # -> Empty
