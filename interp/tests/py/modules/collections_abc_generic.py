# Classes with arguments: of collections.abc, of a program, in unions.
import collections.abc
import types


class Own:
    pass


print(collections.abc.Iterable[int], collections.abc.Mapping[str, int], list[Own], tuple[Own, ...])
# -> collections.abc.Iterable[int] collections.abc.Mapping[str, int] list[__main__.Own] tuple[__main__.Own, ...]
print(Own | None, list[Own] | int, collections.abc.Sized | Own)
# -> __main__.Own | None list[__main__.Own] | int collections.abc.Sized | __main__.Own
alias = types.GenericAlias(dict, (str, int))
print(alias, alias == dict[str, int], alias.__origin__, alias.__args__, types.GenericAlias(list, int))
# -> dict[str, int] True <class 'dict'> (<class 'str'>, <class 'int'>) list[int]
print(collections.abc.Iterable[int].__origin__ is collections.abc.Iterable)  # -> True
