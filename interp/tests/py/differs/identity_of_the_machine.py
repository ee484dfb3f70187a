# The machine says what it is, and whose language it speaks.
import sys

print(sys.implementation.name, sys.platform, sys.version_info[:2], "chalcopy" in sys.version)
print([name for name in ("getrefcount", "flags", "executable", "addaudithook") if hasattr(sys, name)])
# -> chalcopy chalcopy (3, 11) True
# -> ['flags', 'executable']
