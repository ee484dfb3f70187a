# The stream of bytes behind a stream of text.
import sys

out = sys.stderr.buffer
print(out.write(b"bytes and "), out.write(bytearray(b"a line\n")), out.write(memoryview(b"xyz\n")[1:]), out.write(b""))
# -> 10 7 3 0
out.flush()
print(out.name, out.fileno() == sys.stderr.fileno(), hasattr(out, "buffer"), out.writable(), out.closed)
# -> <stderr> True False True False
for wrong in ("text", 5):
    try:
        out.write(wrong)
    except TypeError as error:
        print(error)
# -> a bytes-like object is required, not 'str'
# -> a bytes-like object is required, not 'int'
