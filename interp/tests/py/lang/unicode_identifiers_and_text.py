# Letters of other alphabets in names and text.
größe = 5
π = 3.14159
名前 = "ロボット"
_x1 = 1
Ünï_cödé = [größe, π]
print(größe, π, 名前, _x1, Ünï_cödé)  # -> 5 3.14159 ロボット 1 [5, 3.14159]


def añadir(número=1):
    return número + 1


class Straße:
    länge = 10


print(añadir(), añadir(número=5), Straße.länge, Straße.__name__, añadir.__name__)  # -> 2 6 10 Straße añadir
d = {"ключ": "значение", "日本": "🤖"}
print(d, d["ключ"], len(d["日本"]), "🤖" in d["日本"])  # -> {'ключ': 'значение', '日本': '🤖'} значение 1 True
print("ñ" < "z", sorted(["é", "e", "z", "a"]), "naïve".upper(), "日本語"[1], "🤖🦾"[::-1])
# -> False ['a', 'e', 'z', 'é'] NAÏVE 本 🦾🤖
print(
    f"{名前:>6}|{名前:*^8}|{größe=}",
    "%s" % 名前,
    名前.encode()[:3],
    "π" == "\u03c0",
)  # ->   ロボット|**ロボット**|größe=5 ロボット b'\xe3\x83\xad' True
getattr(Straße, "länge")
setattr(Straße, "höhe", 2)
print(Straße.höhe)  # -> 2
