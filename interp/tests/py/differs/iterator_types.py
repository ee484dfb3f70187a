# One type of iterator serves what CPython has several for.
print(type(reversed([])).__name__, type(iter({}.items())).__name__, type(reversed({})).__name__)
# -> reversed dict_keyiterator dict_keyiterator
