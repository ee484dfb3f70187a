# The submodule asks `json` for its exception; in the place of `json` it would ask itself for ever.
import sys
import json.decoder

inner = sys.modules["json.decoder"]
sys.modules["json"] = inner
try:
    inner.JSONDecodeError
except RecursionError as e:
    print(e)  # -> maximum recursion depth exceeded
