# complex() of text: which forms it takes, which it refuses.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for text in ("1", "1j", "j", "-j", "+j", "1+j", "1-J", "1.5e3+2.5e-3j", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "inf", "infj", "nan+nanj", "-inf-infj", "1_0+2_0j", "1e400", ".5+.5j", "5.j", "+1", "٣+٤j"):
    print(repr(text), complex(text))
show(
    *[lambda text=text: complex(text) for text in ("", " ", "1+", "1 + 2j", "1+2", "j1", "1+2i", "(1+2j", "((1))", "1+2j3", "--1", "e5", "1j+1", "1+-2j", "\0")]
)
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
