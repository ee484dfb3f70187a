# The smallest programs: print, literals, names.
print("hello")  # -> hello
print(1)  # -> 1
print()  # ->
x = 3
y = x
x = 4
print(x, y)  # -> 4 3
print("a", 1, None, True, 2.5, sep="-")  # -> a-1-None-True-2.5
print("no newline", end="; ")
print("done")  # -> no newline; done
