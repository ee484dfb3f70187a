# A run can be repeated to the last bit: hashes of strings come from the seed that the embedder gives, and no address shows.
print(hash("pump"), hash("pump") == hash("pu" + "mp"))
first, second = object(), object()
print(id(first) != id(second), id(first) == id(first))
# -> 1836333090 True
# -> True True
