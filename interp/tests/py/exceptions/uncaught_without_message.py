# An exception without a message.
print("about to stop")  # -> about to stop
try:  # raises NotImplementedError
    raise KeyError("hidden")
except KeyError:
    raise NotImplementedError
