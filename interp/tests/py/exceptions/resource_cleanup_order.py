# Several resources opened and closed, with failures at every step.
class Resource:
    open_now = []

    def __init__(self, name, fail=""):
        self.name, self.fail = name, fail

    def __enter__(self):
        if self.fail == "enter":
            raise OSError(f"{self.name} will not open")
        self.open_now.append(self.name)
        return self

    def __exit__(self, kind, value, trace):
        self.open_now.remove(self.name)
        print(f"close {self.name} after {kind.__name__ if kind else 'success'}")
        if self.fail == "exit":
            raise RuntimeError(f"{self.name} will not close")
        return self.fail == "swallow"


def work(a="", b="", body=None):
    try:
        with Resource("a", a) as first, Resource("b", b) as second:
            print("open", *Resource.open_now)
            if body:
                raise body
            return first.name + second.name
    except (OSError, RuntimeError, ValueError) as e:
        print(f"{type(e).__name__}: {e} (context {e.__context__!r})")
        return "failed"
    finally:
        print("left open:", Resource.open_now)
    return "swallowed"


print(work())
# -> open a b
# -> close b after success
# -> close a after success
# -> left open: []
# -> ab
print(work(a="enter"))
# -> OSError: a will not open (context None)
# -> left open: []
# -> failed
print(work(b="enter"))
# -> close a after OSError
# -> OSError: b will not open (context None)
# -> left open: []
# -> failed
print(work(body=ValueError("body")))
# -> open a b
# -> close b after ValueError
# -> close a after ValueError
# -> ValueError: body (context None)
# -> left open: []
# -> failed
print(work(b="swallow", body=ValueError("body")))
# -> open a b
# -> close b after ValueError
# -> close a after success
# -> left open: []
# -> swallowed
print(work(a="swallow", b="exit", body=ValueError("body")))
# -> open a b
# -> close b after ValueError
# -> close a after RuntimeError
# -> left open: []
# -> swallowed
print(work(a="exit", b="exit"))
# -> open a b
# -> close b after success
# -> close a after RuntimeError
# -> RuntimeError: a will not close (context RuntimeError('b will not close'))
# -> left open: []
# -> failed
print(work(b="exit", body=ValueError("body")))
# -> open a b
# -> close b after ValueError
# -> close a after RuntimeError
# -> RuntimeError: b will not close (context ValueError('body'))
# -> left open: []
# -> failed
