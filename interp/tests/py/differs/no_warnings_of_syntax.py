# The compiler warns of nothing: what CPython calls a SyntaxWarning or a DeprecationWarning just has its meaning.
print((1).real, "\d", 1 is 1)
assert ("always", "true")
# -> 1 \d True
