# The encodings are UTF-8, ASCII, Latin-1, UTF-16 and UTF-32; the handler `namereplace` would need every character's name.
for encoding in ("cp1252", "utf-7", "idna", "rot13"):
    try:
        print("a".encode(encoding))
    except LookupError as e:
        print(e)
# -> unknown encoding: cp1252
# -> unknown encoding: utf-7
# -> unknown encoding: idna
# -> unknown encoding: rot13
try:
    print("é".encode("ascii", "namereplace"))
except LookupError as e:
    print(e)  # -> unknown error handler name 'namereplace'
