# Containers of other modules derive from, or count as, the abstract classes.
import weakref
from collections import ChainMap, UserDict, UserList, UserString
from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence

for kind in (ChainMap, UserDict, UserList, UserString, weakref.WeakKeyDictionary, weakref.WeakValueDictionary, weakref.WeakSet):
    print(kind.__name__, [abc.__name__ for abc in (Mapping, MutableMapping, Sequence, MutableSequence, MutableSet) if issubclass(kind, abc)])
# -> ChainMap ['Mapping', 'MutableMapping']
# -> UserDict ['Mapping', 'MutableMapping']
# -> UserList ['Sequence', 'MutableSequence']
# -> UserString ['Sequence']
# -> WeakKeyDictionary ['Mapping', 'MutableMapping']
# -> WeakValueDictionary ['Mapping', 'MutableMapping']
# -> WeakSet ['MutableSet']
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain.keys(), sorted(chain.items()), list(chain.values()), chain.keys() & {"a", "z"})
# -> KeysView(ChainMap({'a': 1}, {'a': 2, 'b': 3})) [('a', 1), ('b', 3)] [1, 3] {'a'}
print(chain == {"a": 1, "b": 3}, chain.setdefault("c", 4), chain.pop("c"), chain.maps)
# -> True 4 4 [{'a': 1}, {'a': 2, 'b': 3}]
