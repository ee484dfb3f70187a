# What makes a class says of it the module that asked for it.
from collections import namedtuple
from typing import NewType

space = {"__name__": "elsewhere", "namedtuple": namedtuple, "NewType": NewType}
exec("Point = namedtuple('Point', 'x y')\nUserId = NewType('UserId', int)", space)
print(space["Point"].__module__, space["UserId"].__module__)  # -> elsewhere elsewhere
