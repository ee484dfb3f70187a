# Who is called, in messages about stars and names.
class Plain:
    pass


class Named:
    def method(self, a):
        pass

    def __str__(self):
        return "a Named"


def say(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def function(a, b=1):
    pass


say(lambda: function(*1))  # -> __main__.function() argument after * must be an iterable, not int
say(lambda: function(**1))  # -> __main__.function() argument after ** must be a mapping, not int
say(lambda: function(a=1, **{"a": 2}))  # -> __main__.function() got multiple values for keyword argument 'a'
say(lambda: Plain(*None))  # -> __main__.Plain() argument after * must be an iterable, not NoneType
say(lambda: Named().method(*1))  # -> __main__.Named.method() argument after * must be an iterable, not int
say(lambda: Named()(*1))  # -> a Named argument after * must be an iterable, not int
nothing, text, zero = None, "", 0
say(lambda: nothing(*1))  # -> None argument after * must be an iterable, not int
say(lambda: text(*1))  # ->  argument after * must be an iterable, not int
say(lambda: len(*1))  # -> len() argument after * must be an iterable, not int
say(lambda: [].append(**1))  # -> list.append() argument after ** must be a mapping, not int
say(lambda: object(**{"": 1}))  # -> object() takes no arguments
say(lambda: object(**{1: 1}))  # -> object() takes no arguments
say(lambda: Plain(**{1: 1}))  # -> Plain() takes no arguments
say(lambda: zero(**{1: 1}))  # -> 'int' object is not callable
say(lambda: function(**{1: 1}))  # -> keywords must be strings
say(lambda: int(**{1: 1}))  # -> keywords must be strings
