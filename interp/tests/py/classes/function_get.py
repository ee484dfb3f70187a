def t(name):
    def d(f):
        try:
            print(name, f())
        except Exception as e:
            print(name, type(e).__name__, e)
    return d


@t("fget")
def _():
    def f(self,x): return self,x
    m=f.__get__(3); 
    return m(4), f.__get__(3,int)(5), f.__get__(None,int) is f, type(m)
# -> fget ((3, 4), (3, 5), True, <class 'method'>)
