class A:
    def f(self): return "A.f"
class B(A):
    pass
class C(B):
    def f(self): return super().f()
c = C()
for i in range(3): print(c.f())
# -> A.f
# -> A.f
# -> A.f
B.f = lambda self: "B.f"
for i in range(2): print(c.f())
# -> B.f
# -> B.f
B.f = 5
try:
    c.f()
except TypeError as e: print(e)  # -> 'int' object is not callable
del B.f
print(c.f())  # -> A.f
class S(str):
    def upper(self): return "S" + super().upper()
for i in range(3): print(S("ab").upper())
# -> SAB
# -> SAB
# -> SAB
class D(C):
    def f(self): return "D" + super().f()
class E(D):
    def f(self): return "E" + super(D, self).f() + super().f()
for i in range(3): print(E().f(), D().f())
# -> EA.fDA.f DA.f
# -> EA.fDA.f DA.f
# -> EA.fDA.f DA.f
A.f = lambda self: "new"
print(E().f(), D().f())  # -> EnewDnew Dnew
A.f = staticmethod(lambda: "static")
class F(A):
    def f(self): return super().f()
for i in range(3): print(F().f())
# -> static
# -> static
# -> static
