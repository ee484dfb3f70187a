# complex() of text: which forms it takes, which it refuses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for text in ("1", "1j", "j", "-j", "+j", "1+j", "1-J", "1.5e3+2.5e-3j", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "inf", "infj", "nan+nanj", "-inf-infj", "1_0+2_0j", "1e400", ".5+.5j", "5.j", "+1", "٣+٤j"):
    print(repr(text), complex(text))
# -> '1' (1+0j)
# -> '1j' 1j
# -> 'j' 1j
# -> '-j' -1j
# -> '+j' 1j
# -> '1+j' (1+1j)
# -> '1-J' (1-1j)
# -> '1.5e3+2.5e-3j' (1500+0.0025j)
# -> ' 1+2j ' (1+2j)
# -> '(1+2j)' (1+2j)
# -> ' ( 1+2j ) ' (1+2j)
# -> 'inf' (inf+0j)
# -> 'infj' infj
# -> 'nan+nanj' (nan+nanj)
# -> '-inf-infj' (-inf-infj)
# -> '1_0+2_0j' (10+20j)
# -> '1e400' (inf+0j)
# -> '.5+.5j' (0.5+0.5j)
# -> '5.j' 5j
# -> '+1' (1+0j)
# -> '٣+٤j' (3+4j)
show(
    *[lambda text=text: complex(text) for text in ("", " ", "1+", "1 + 2j", "1+2", "j1", "1+2i", "(1+2j", "((1))", "1+2j3", "--1", "e5", "1j+1", "1+-2j", "\0")]
)
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
# -> ValueError complex() arg is a malformed string
show(
    lambda: complex("1", 2),
    lambda: complex(1, "2"),
    lambda: complex(None),
    lambda: complex([]),
    lambda: complex(1, None),
    lambda: complex(b"1"),
    lambda: complex(1, 2, 3),
    lambda: complex(x=1),
    lambda: complex(2**1024),
)
# -> TypeError complex() can't take second arg if first is a string
# -> TypeError complex() second arg can't be a string
# -> TypeError complex() first argument must be a string or a number, not 'NoneType'
# -> TypeError complex() first argument must be a string or a number, not 'list'
# -> TypeError complex() second argument must be a number, not 'NoneType'
# -> TypeError complex() first argument must be a string or a number, not 'bytes'
# -> TypeError complex() takes at most 2 arguments (3 given)
# -> TypeError 'x' is an invalid keyword argument for complex()
# -> OverflowError int too large to convert to float
