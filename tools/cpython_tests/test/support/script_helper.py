"""Stand-in for `test.support.script_helper`: there are no processes."""


def assert_python_ok(*args, **keywords):
    raise ImportError("the machine starts no processes")


assert_python_failure = spawn_python = run_python_until_end = make_script = assert_python_ok
