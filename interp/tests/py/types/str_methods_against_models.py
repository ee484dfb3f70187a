# String methods against simple versions of them over many small texts: find, count, replace, split, strip, partition, center, zfill, expandtabs.
def find(s, sub, start=0):
    for i in range(start, len(s) - len(sub) + 1):
        if all(s[i + k] == sub[k] for k in range(len(sub))):
            return i
    return -1


def count(s, sub):
    if not sub:
        return len(s) + 1
    n, at = 0, find(s, sub)
    while at >= 0:
        n, at = n + 1, find(s, sub, at + len(sub))
    return n


def split(s, sep, most=-1):
    out, start = [], 0
    while most and (at := find(s, sep, start)) >= 0:
        out.append(s[start:at])
        start, most = at + len(sep), most - 1
    return out + [s[start:]]


def replace(s, old, new, most=-1):
    if old:
        return new.join(split(s, old, most))
    pieces = [""] + list(s) + [""]
    out = ""
    for i, c in enumerate(s):
        out += (new if most < 0 or i < most else "") + c
    return out + (new if most < 0 or len(s) < most else "")


def strip(s, chars, left=True, right=True):
    while left and s and s[0] in chars:
        s = s[1:]
    while right and s and s[-1] in chars:
        s = s[:-1]
    return s


def expand(s, size):
    out, column = "", 0
    for c in s:
        if c == "\t":
            pad = size - column % size if size > 0 else 0
            out, column = out + " " * pad, column + pad
        else:
            out, column = out + c, 0 if c in "\n\r" else column + 1
    return out


texts = ["", "a", "ab", "aa", "aba", "abab", "aabaab", "ba\tb", "\ta\nb\t", "éaé", "日a日a", "aé日", "a" * 20 + "b", "--a--", "+5", "-", "😀a😀"]
subs = ["", "a", "b", "ab", "aa", "aba", "é", "日a", "\t", "😀", "zz", "-"]
checks = 0
for s in texts:
    data = s.encode()
    for sub in subs:
        assert s.find(sub) == find(s, sub) and s.count(sub) == count(s, sub) and (sub in s) == (find(s, sub) >= 0), (s, sub)
        assert s.rfind(sub) == (len(s) - len(sub) - find(s[::-1], sub[::-1]) if find(s, sub) >= 0 else -1), (s, sub)
        assert data.find(sub.encode()) == (len(s[: find(s, sub)].encode()) if find(s, sub) >= 0 else -1)
        for most in (-1, 0, 1, 2, 5):
            assert s.replace(sub, "<x>", most) == replace(s, sub, "<x>", most), (s, sub, most)
            if sub:
                assert s.split(sub, most) == split(s, sub, most) and [p[::-1] for p in s[::-1].rsplit(sub[::-1], most)][::-1] == split(s, sub, most)
                assert data.split(sub.encode(), most) == [p.encode() for p in s.split(sub, most)]
            checks += 1
        for start in (None, -3, 0, 1, 2):
            for end in (None, -1, 0, 2, 99):
                part = s[start:end]
                inside = part.find(sub)
                low = slice(start, end).indices(len(s))[0]
                empty_past = not sub and ((start or 0) > len(s) or slice(start, end).indices(len(s))[0] > slice(start, end).indices(len(s))[1])
                assert s.find(sub, start, end) == (-1 if inside < 0 or empty_past else inside + low), (s, sub, start, end)
                assert s.startswith(sub, start, end) == (part.startswith(sub) and not empty_past), (s, sub, start, end)
        assert s.strip(sub) == strip(s, sub) and s.lstrip(sub) == strip(s, sub, right=False) and s.rstrip(sub) == strip(s, sub, left=False)
        if sub:
            head, sep, tail = s.partition(sub)
            assert head + sep + tail == s and [head] + [tail] * bool(sep) == split(s, sub, 1)
        assert s.removeprefix(sub) == (s[len(sub) :] if s.startswith(sub) else s) and s.removesuffix(sub) == (s[: len(s) - len(sub)] if s.endswith(sub) else s)
    for width in (-1, 0, 1, 3, 8, 9):
        pad = max(0, width - len(s))
        left = pad // 2 + (pad & width & 1)
        assert s.center(width, "*") == "*" * left + s + "*" * (pad - left) and s.ljust(width) == s + " " * pad and s.rjust(width, "é") == "é" * pad + s
        sign = s[:1] if s[:1] in ("+", "-") else ""
        assert s.zfill(width) == sign + "0" * pad + s[len(sign) :] and s.expandtabs(width) == expand(s, width), (s, width)
        assert f"{s:_^{max(width, 0)}}" == "_" * (max(0, width - len(s)) // 2) + s + "_" * (max(0, width - len(s)) - max(0, width - len(s)) // 2)
    assert s[::-1][::-1] == s and "".join(sorted(s)) == "".join(sorted(s[::-1])) and s.join("xyz") == f"x{s}y{s}z" and s.swapcase().swapcase() == s and list(s) == [s[i] for i in range(len(s))]
print(checks)  # -> 1020
