# `__del__` of a generator closes it; what that raises goes no further.
def steps():
    try:
        yield 1
    finally:
        print("closed")


running = steps()
print(next(running), running.__del__(), list(running))
# -> closed
# -> 1 None []
fresh = steps()
print(fresh.__del__(), list(fresh))  # -> None []
try:
    fresh.__del__(1)
except TypeError as error:
    print(error)  # -> expected 0 arguments, got 1
