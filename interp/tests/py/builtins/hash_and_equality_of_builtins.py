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
# -> 0 [0, 1, 2, 3] True hash
# -> 1 [0, 1, 2, 3] True hash
# -> 2 [0, 1, 2, 3] True hash
# -> 3 [0, 1, 2, 3] True hash
# -> 4 [4] True hash
# -> 5 [5, 6, 15] True unhashable type: 'bytearray'
# -> 6 [5, 6, 15] True unhashable type: 'bytearray'
# -> 7 [7] True hash
# -> 8 [8] True unhashable type: 'list'
# -> 9 [9] True unhashable type: 'dict'
# -> 10 [10, 11, 16, 17] True unhashable type: 'set'
# -> 11 [10, 11, 16, 17] True unhashable type: 'set'
# -> 12 [12] True hash
# -> 13 [13, 14] True hash
# -> 14 [13, 14] True hash
# -> 15 [5, 6, 15] True unhashable type: 'bytearray'
# -> 16 [10, 11, 16, 17] True unhashable type: 'set'
# -> 17 [10, 11, 16, 17] True unhashable type: 'set'
# -> 18 [18] True hash
# -> 19 [19] True unhashable type: 'slice'
# -> 20 [20] True hash
# -> 21 [21] True hash
# -> 22 [22] True hash
# -> 23 [23] True hash
print((1, 2) == [1, 2], {1: 2}.keys() == {1}, {1: 2}.values() == [2], range(3) == (0, 1, 2), b"a" == bytearray(b"a") == memoryview(b"a"), frozenset([1]) == {1}, "a" == b"a", 1 == True == 1.0, int == type(1), [1] == [True], {"a": 1} == {"a": 1.0}, slice(1, 2) == slice(1, 2), operator.add == operator.add, [].append == [].append, type(None) == None.__class__, complex(1) == 1, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
# -> False True False False True True False True True True True True True False True True True False
