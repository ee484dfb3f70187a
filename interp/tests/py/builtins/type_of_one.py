# `type` of one argument takes no names; `type.__new__` makes classes alone.
def tell(function, *args, **names):
    try:
        print(function(*args, **names))
    except TypeError as error:
        print(error)


tell(type, 1)  # -> <class 'int'>
tell(type, 1, c=1)  # -> type() takes no keyword arguments
tell(type, c=1)  # -> type() takes 1 or 3 arguments
tell(type, 1, 2)  # -> type() takes 1 or 3 arguments
tell(type, 1, 2, c=1)  # -> type() takes 1 or 3 arguments
tell(type.__call__, type, 1)  # -> <class 'int'>
tell(type.__call__, type, 1, c=1)  # -> type() takes 1 or 3 arguments
tell(type.__call__, type)  # -> type() takes 1 or 3 arguments
tell(type.__new__, type)  # -> type.__new__() takes exactly 3 arguments (0 given)
tell(type.__new__, type, 1)  # -> type.__new__() takes exactly 3 arguments (1 given)
tell(type.__new__, type, 1, c=1)  # -> type.__new__() takes exactly 3 arguments (1 given)


class Meta(type):
    pass


tell(Meta, 1)  # -> type.__new__() takes exactly 3 arguments (1 given)
tell(Meta, 1, c=1)  # -> type.__new__() takes exactly 3 arguments (1 given)
