# A state machine with match: a robot that charges, drives and avoids.
from dataclasses import dataclass
from enum import Enum


class State(Enum):
    CHARGE = "charge"
    DRIVE = "drive"
    AVOID = "avoid"


@dataclass
class Robot:
    state: State = State.CHARGE
    battery: int = 2

    def step(self, event):
        match self.state, event:
            case State.CHARGE, _ if self.battery >= 10:
                self.state = State.DRIVE
            case State.CHARGE, _:
                self.battery += 4
            case _, "empty":
                self.state = State.CHARGE
            case State.DRIVE, {"distance": d} if d < 0.3:
                self.state = State.AVOID
            case State.AVOID, {"distance": d} if d > 0.5:
                self.state = State.DRIVE
            case _:
                self.battery -= 1


robot = Robot()
for event in ["tick", "tick", "tick", {"distance": 2.0}, {"distance": 0.2}, {"distance": 0.4}, {"distance": 0.8}, "empty"]:
    robot.step(event)
    print(f"{event!s:20} {robot}")
