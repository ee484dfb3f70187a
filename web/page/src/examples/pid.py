# A PID controller heats a room. Move the sliders while it runs.
import time

import plot

outside, room, heater, integral, last = 5.0, 5.0, 0.0, 0.0, 5.0
target = 21.0
for step in range(4000):
    kp = plot.slider("kp", 0, 4, 1.2)
    ki = plot.slider("ki", 0, 0.5, 0.05)
    kd = plot.slider("kd", 0, 20, 4)
    error = target - room
    wanted = kp * error + ki * integral - kd * (room - last)
    power = max(0.0, min(10.0, wanted))
    if power == wanted:
        integral += error
    last = room
    heater += (power - heater) * 0.1
    room += heater * 0.06 - (room - outside) * 0.02
    plot.add(step, room, "room")
    plot.add(step, target, "target")
    plot.add(step, power, "power")
    time.sleep(0.02)
