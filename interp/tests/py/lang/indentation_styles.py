# Blocks indented by different widths, and comments anywhere.
def two():
  if True:
    return "two"


def eight():
        if True:
                return "eight"


def odd():
   x = 1
   if x:
        y = 2
        # a comment at block level
# a comment at column zero
        z = 3
            # a comment too far right
        return x + y + z


print(two(), eight(), odd())  # -> two eight 6
if True:

    print("blank line before")  # -> blank line before

    # comment

else:
    pass
for i in range(2):  # trailing comment
    pass  # another

# comment between

print(i)  # -> 1
class A:

    x = 1
    # in class

    def f(self): return self.x  # one line


print(A().f())  # -> 1
if i: x = 1; y = 2
else: x = 3; y = 4
print(x, y)  # -> 1 2
while i: i -= 1
print(i)  # -> 0
try: int("x")
except ValueError: print("one-line handler")  # -> one-line handler
finally: print("one-line finally")  # -> one-line finally
with_tab = [
1,
		2,
  3]
print(with_tab)  # -> [1, 2, 3]
