# A class derived from str.
class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __repr__(self):
        return f"Name({str.__repr__(self)})"

    def __eq__(self, other):
        return str.lower(self) == str(other).lower()

    __hash__ = str.__hash__


n = Name("Arm")
print(n, repr(n), n.shout(), len(n), n[0], type(n[0]).__name__)  # -> Arm Name('Arm') ARM! 3 A str
print(n == "ARM", "arm" == n, n != "leg", n + "x", type(n + "x").__name__)  # -> True True True Armx str
print(isinstance(n, str), {"Arm": 1}.get(n), f"{n}", "%s" % n, n.lower())  # -> True 1 Arm Arm arm
print(n in ["aRM"], "rm" in n, ",".join([n, n]), sorted([Name("b"), Name("a")]))
# -> True True Arm,Arm [Name('a'), Name('b')]
s = str(n)
print(type(s).__name__, type(n.strip()).__name__)  # -> str str
n.extra = 5
print(n.extra)  # -> 5
