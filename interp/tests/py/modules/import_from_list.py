# What the list of an import means to a package, and to a module that is none.
import sys
import types


def trial(name, wanted):
    try:
        print(__import__(name, None, None, wanted).__name__)
    except Exception as error:
        print(type(error).__name__, error)


plain, package = types.ModuleType("plain_one"), types.ModuleType("package_one")
package.__path__ = []
sys.modules["plain_one"], sys.modules["package_one"] = plain, package
sys.modules["package_one.child"] = types.ModuleType("package_one.child")

trial("plain_one", True)  # -> plain_one
trial("plain_one", 5)  # -> plain_one
trial("package_one", 5)  # -> TypeError 'int' object is not iterable
trial("package_one", [5])  # -> TypeError Item in ``from list'' must be str, not int
trial("package_one", ["*"])  # -> package_one
package.__all__ = ["child", "later"]
trial("package_one", ["absent"])  # -> package_one
trial("package_one", ("*", "absent"))  # -> package_one
package.__all__ = ["child", 7]
trial("package_one", "*")  # -> TypeError Item in package_one.__all__ must be str, not int
package.__all__ = 8
trial("package_one", ["*"])  # -> TypeError 'int' object is not iterable
trial("package_one.child", [])  # -> package_one
trial("package_one.child", ["x"])  # -> package_one.child
