# Binding, rebinding and types that follow the value.
x = 1
print(x)  # -> 1
x = "text"
print(x)  # -> text
x = [1, 2]
print(x)  # -> [1, 2]
x = None
print(x)  # -> None
a = b = 3
a = a + b
print(a, b)  # -> 6 3
a, b = b, a
print(a, b)  # -> 3 6
x = y = z = 0
x += 1
y -= 1
print(x, y, z)  # -> 1 -1 0
name_with_123 = 1
_private = 2
CamelCase = 3
print(name_with_123 + _private + CamelCase)  # -> 6
l1 = 5
print(l1)  # -> 5
