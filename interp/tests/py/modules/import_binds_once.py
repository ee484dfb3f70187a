# A module that is known already does not become its package's attribute again.
import sys
import types

package, child = types.ModuleType("box"), types.ModuleType("box.child")
package.__path__ = []
sys.modules["box"], sys.modules["box.child"] = package, child

import box.child

print(box is package, hasattr(box, "child"))  # -> True False
box.child = "taken"
import box.child

print(box.child)  # -> taken
from box import child

print(child)  # -> taken
import box.child as other

print(other)  # -> taken
