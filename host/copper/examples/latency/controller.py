"""Attitude control: a complementary filter and three PID loops, thirty statements of float arithmetic."""

import math

DT = 0.001
BLEND = 0.98
KP, KI, KD = 4.0, 0.5, 0.2


def pid(error, integral, last):
    integral = integral + error * DT
    if integral > 1.0:
        integral = 1.0
    elif integral < -1.0:
        integral = -1.0
    return KP * error + KI * integral + KD * (error - last) / DT, integral


def process(ctx, input, state, output):
    imu = input.payload
    ax, ay, az = imu.accel
    gx, gy, gz = imu.gyro
    roll_acc = math.atan2(ay, az)
    pitch_acc = math.atan2(-ax, math.sqrt(ay * ay + az * az))
    roll = BLEND * (state.last_roll + gx * DT) + (1.0 - BLEND) * roll_acc
    pitch = BLEND * (state.last_pitch + gy * DT) + (1.0 - BLEND) * pitch_acc
    yaw = state.last_yaw + gz * DT

    command = output.payload
    command.roll, state.sum_roll = pid(0.0 - roll, state.sum_roll, -state.last_roll)
    command.pitch, state.sum_pitch = pid(0.0 - pitch, state.sum_pitch, -state.last_pitch)
    command.yaw, state.sum_yaw = pid(0.0 - yaw, state.sum_yaw, -state.last_yaw)

    state.last_roll = roll
    state.last_pitch = pitch
    state.last_yaw = yaw
