# A program reaches what its embedder gives it, and nothing else: there are no files, processes, threads and sockets.
import builtins

print([name for name in ("open", "breakpoint") if hasattr(builtins, name)])
for name in ("os", "socket", "threading", "subprocess", "ctypes"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
# -> []
# -> No module named 'os'
# -> No module named 'socket'
# -> No module named 'threading'
# -> No module named 'subprocess'
# -> No module named 'ctypes'
