# The usual shape of a script: constants, functions, main, guard.
LIMIT = 3
_names = ("x", "y")


def helper(n: int) -> str:
    """Returns a label."""
    return _names[n % len(_names)] * n


def main(argv=None):
    argv = argv or ["prog", "2"]
    for i in range(LIMIT):
        print(argv[0], i, repr(helper(i)))
    return 0 if len(argv) > 1 else 1


if __name__ == "__main__":
    status = main()
    # -> prog 0 ''
    # -> prog 1 'y'
    # -> prog 2 'xx'
    print("status", status)  # -> status 0
else:
    print("imported")
