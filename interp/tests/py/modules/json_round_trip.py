# A configuration goes through text and comes back the same.
import json

config = {
    "name": "arm", "joints": [{"id": i, "limits": [-1.5 * i, 1.5 * i], "home": i / 3} for i in range(3)],
    "rate": 100, "enabled": True, "offset": None, "notes": "tab\tquote\" é", "empty": {}, "big": 2 ** 60,
}
text = json.dumps(config)
print(json.loads(text) == config, len(text), json.dumps(json.loads(text)) == text)  # -> True 317 True
pretty = json.dumps(config, indent=1, sort_keys=True)
print(pretty.count("\n"), json.loads(pretty) == config, pretty.split("\n")[1])
# -> 34 True  "big": 1152921504606846976,


class Pose:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(o):
    if isinstance(o, Pose):
        return {"pose": [o.x, o.y]}
    raise TypeError(f"cannot encode {type(o).__name__}")


def decode(d):
    return Pose(*d["pose"]) if "pose" in d else d


text = json.dumps({"at": Pose(1, 2.5)}, default=encode)
print(text, json.loads(text, object_hook=decode)["at"].y)  # -> {"at": {"pose": [1, 2.5]}} 2.5
try:
    json.dumps([{1}], default=encode)
except TypeError as e:
    print(e)  # -> cannot encode set
nested = [[[[[[1]]]]]]
print(json.dumps(nested), json.loads("[" * 50 + "]" * 50) != [])  # -> [[[[[[1]]]]]] True
