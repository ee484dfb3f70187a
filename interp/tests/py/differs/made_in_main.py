# The functions that make classes do not know who calls them.
from collections import namedtuple
from typing import NewType

space = {"__name__": "elsewhere", "namedtuple": namedtuple, "NewType": NewType}
exec("Point = namedtuple('Point', 'x y')\nUserId = NewType('UserId', int)", space)
print(space["Point"].__module__, space["UserId"].__module__)
# -> __main__ __main__
