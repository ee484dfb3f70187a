# Several exception types without brackets (3.14), and what still wants them.
def catch(error):
    try:
        raise error
    except ValueError, KeyError:
        return "first"
    except OSError, \
            TypeError:
        return "second"
    except IndexError,:
        return "third"


for error in (ValueError(), KeyError(), OSError(), TypeError(), IndexError()):
    print(catch(error))
# -> first
# -> first
# -> second
# -> second
# -> third
try:
    raise ExceptionGroup("g", [ValueError(1), OSError(2)])
except* ValueError, OSError:
    print("star")  # -> star
try:
    compile("try: pass\nexcept A, B as e: pass", "<t>", "exec")
except SyntaxError as error:
    print(error.msg)  # -> multiple exception types must be parenthesized
