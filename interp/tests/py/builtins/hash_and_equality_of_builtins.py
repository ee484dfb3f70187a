# Which built-in objects are equal, which hash alike, across classes and by value or identity.
import operator
values = [0, 0.0, False, 0j, "", b"", bytearray(), (), [], {}, set(), frozenset(), None, range(0), range(1, 1), memoryview(b""), {}.keys(), {}.items(), ..., slice(None), int, bool, len, operator.add]
for i, a in enumerate(values):
    equal = [j for j, b in enumerate(values) if a == b]
    try:
        h = "hash" if all(hash(values[j]) == hash(a) for j in equal) else "differs"
    except TypeError as e:
        h = str(e)
    print(i, equal, [j for j, b in enumerate(values) if not a != b] == equal, h)
print((1, 2) == [1, 2], {1: 2}.keys() == {1}, {1: 2}.values() == [2], range(3) == (0, 1, 2), b"a" == bytearray(b"a") == memoryview(b"a"), frozenset([1]) == {1}, "a" == b"a", 1 == True == 1.0, int == type(1), [1] == [True], {"a": 1} == {"a": 1.0}, slice(1, 2) == slice(1, 2), operator.add == operator.add, [].append == [].append, type(None) == None.__class__, complex(1) == 1, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
