# Slots without __weakref__ leave no place for weak references.
import gc
import weakref


class Closed:
    __slots__ = ("x",)


class Open(Closed):
    pass


class Place(Closed):
    __slots__ = ("__weakref__",)


for kind in (Closed, Open, Place):
    made = kind()
    try:
        reference = weakref.ref(made)
    except TypeError as error:
        print(kind.__name__, error)
        continue
    made.x = [1]
    print(kind.__name__, reference() is made, reference().x)
    del made
    gc.collect()
    print(reference())
# -> Closed cannot create weak reference to 'Closed' object
# -> Open True [1]
# -> None
# -> Place True [1]
# -> None


class Ref(weakref.ref):
    pass


kept = Open()
print(Ref(kept) == Ref(kept), Ref(kept) != Ref(kept), weakref.ref(kept) == Ref(kept), hash(Ref(kept)) == hash(kept))
# -> True False True True
