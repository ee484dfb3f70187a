# Keywords of a class statement reach __prepare__, __new__, __init__ and __init_subclass__, however many there are.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print("prepare", name, len(keywords), keywords.get("k19"))
        return {"given": len(keywords)}

    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", name, list(keywords)[-1:])
        return super().__new__(mcls, name, bases, namespace, **keywords)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name, sum(keywords.values()))
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    def __init_subclass__(cls, **keywords):
        print("subclass", cls.__name__, len(keywords))
# -> prepare Base 0 None
# -> new Base []
# -> init Base 0


class Many(
    Base, k0=0, k1=1, k2=2, k3=3, k4=4, k5=5, k6=6, k7=7, k8=8, k9=9,
    k10=10, k11=11, k12=12, k13=13, k14=14, k15=15, k16=16, k17=17, k18=18, k19=19,
):
    pass
# -> prepare Many 20 19
# -> new Many ['k19']
# -> subclass Many 20
# -> init Many 190


print(Many.given)  # -> 20
