# A command language by match: literals with alternatives, captures in the middle of a sequence, guards that bind, nested classes and mappings at once.
from dataclasses import dataclass, field
from enum import Enum


class Axis(Enum):
    X = "x"
    Y = "y"


@dataclass
class Move:
    axis: Axis
    by: float
    options: dict = field(default_factory=dict)


class Limits:
    MAX = 10


def parse(words):
    match words:
        case []:
            return None
        case ["move", ("x" | "y") as axis, by, *rest] if (value := number(by)) is not None:
            return Move(Axis(axis), value, dict(pair.split("=") for pair in rest))
        case ["repeat", count, *body] if count.isdigit() and (inner := parse(body)):
            return [inner] * int(count)
        case [("say" | "print") as verb, *_, last] if verb != last:
            return verb, last
        case [str(word)] | [word, "now"]:
            return {"do": word}
        case _:
            return ValueError(words)


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def judge(command):
    match command:
        case Move(axis=Axis.X, by=(0 | 0.0)):
            return "stands"
        case Move(by=float(by)) if abs(by) > Limits.MAX:
            return f"too far by {abs(by) - Limits.MAX}"
        case Move(Axis.Y, _, {"speed": "slow" | "fast" as speed, **rest}):
            return f"up {speed} {rest}"
        case Move(options={}):
            return f"plain {command.axis.value}"
        case [Move() as first, *others] if all(first is other for other in others):
            return f"the same {1 + len(others)} times"
        case ("say", text) | (_, text):
            return text
        case {"do": "stop" | "halt"}:
            return "stopped"
        case {"do": word, **others} if not others:
            return word
        case Exception(args=([*_, unknown],)):
            return f"cannot {unknown}"
        case None:
            return "nothing"


for line in ("", "move x 0", "move y 12.5", "move y 3 speed=fast why=no", "move x -3 speed=slow", "move z 1", "repeat 3 move x 1", "say a b c", "say say", "halt", "wave now", "repeat x y z", "print hi"):
    print(repr(line), judge(parse(line.split())))
# -> '' nothing
# -> 'move x 0' stands
# -> 'move y 12.5' too far by 2.5
# -> 'move y 3 speed=fast why=no' up fast {'why': 'no'}
# -> 'move x -3 speed=slow' plain x
# -> 'move z 1' cannot 1
# -> 'repeat 3 move x 1' the same 3 times
# -> 'say a b c' c
# -> 'say say' cannot say
# -> 'halt' stopped
# -> 'wave now' wave
# -> 'repeat x y z' cannot z
# -> 'print hi' hi
