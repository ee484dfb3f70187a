def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("mcall")
def _():
    class M(type):
        def __call__(c,*a): 
            print('call',a)
            return super().__call__(*a)
    class A(metaclass=M):
        def __init__(self,x): self.x=x
    return A(4).x, type.__call__(A,5).x, type.__call__(type,3)
# -> call (4,)
# -> mcall (4, 5, <class 'int'>)
