# A surrogate in a name that the machine puts into a message is an escape there, so that the message can be written.
BAD = "a\ud800b"
try:
    getattr(0, BAD)
except AttributeError as error:
    print(error)
try:
    (lambda: 0)(**{BAD: 1})
except TypeError as error:
    print(error)
# -> 'int' object has no attribute 'a\ud800b'
# -> <lambda>() got an unexpected keyword argument 'a\ud800b'
