# Which built-in exception is below which.
pairs = [
    (ZeroDivisionError, ArithmeticError),
    (OverflowError, ArithmeticError),
    (IndexError, LookupError),
    (KeyError, LookupError),
    (UnboundLocalError, NameError),
    (NotImplementedError, RuntimeError),
    (RecursionError, RuntimeError),
    (UnicodeDecodeError, ValueError),
    (ModuleNotFoundError, ImportError),
    (FileNotFoundError, OSError),
    (IndentationError, SyntaxError),
    (StopIteration, Exception),
    (MemoryError, Exception),
    (AssertionError, Exception),
    (KeyboardInterrupt, BaseException),
    (SystemExit, BaseException),
    (GeneratorExit, BaseException),
    (TimeoutError, OSError),
    (PermissionError, OSError),
    (UnicodeError, ValueError),
]
print(all(issubclass(a, b) for a, b in pairs))  # -> True
print([a.__name__ for a, b in pairs if issubclass(a, Exception) and not issubclass(b, Exception)])  # -> []
for kind in (KeyboardInterrupt, SystemExit, GeneratorExit):
    print(kind.__name__, issubclass(kind, Exception))
# -> KeyboardInterrupt False
# -> SystemExit False
# -> GeneratorExit False
print([c.__name__ for c in FileNotFoundError.__mro__], IOError is OSError)
# -> ['FileNotFoundError', 'OSError', 'Exception', 'BaseException', 'object'] True
print([c.__name__ for c in UnboundLocalError.__mro__])
# -> ['UnboundLocalError', 'NameError', 'Exception', 'BaseException', 'object']
for kind in (ValueError, KeyError, OSError, RuntimeError, StopIteration, Warning, EOFError, BufferError):
    print(kind, kind.__name__, kind.__module__)
# -> <class 'ValueError'> ValueError builtins
# -> <class 'KeyError'> KeyError builtins
# -> <class 'OSError'> OSError builtins
# -> <class 'RuntimeError'> RuntimeError builtins
# -> <class 'StopIteration'> StopIteration builtins
# -> <class 'Warning'> Warning builtins
# -> <class 'EOFError'> EOFError builtins
# -> <class 'BufferError'> BufferError builtins
try:
    raise KeyboardInterrupt("stop")
except Exception:
    print("never")
except BaseException as e:
    print(repr(e))  # -> KeyboardInterrupt('stop')
