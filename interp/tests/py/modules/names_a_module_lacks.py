import collections

try:
    from collections import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])  # -> ImportError cannot import name 'nothing' from 'collections'
try:
    import collections.nothing
except ImportError as e:
    print(type(e).__name__)  # -> ModuleNotFoundError
print(hasattr(collections, "ChainMap"), hasattr(collections, "nothing"))  # -> True False
