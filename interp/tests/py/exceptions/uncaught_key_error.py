# KeyError shows the repr of its key.
print("start")  # -> start
{"a": 1}["it's"]  # raises KeyError: "it's"
