# Sets keep the order in which their items came, as dicts do; `pop` takes the first.
s = {"walnut", "almond", "pecan", "cashew"}
print(s, list(s))  # -> {'walnut', 'almond', 'pecan', 'cashew'} ['walnut', 'almond', 'pecan', 'cashew']
s.discard("almond")
s.add("almond")
print(s, s.pop(), s)  # -> {'pecan', 'cashew', 'almond'} walnut {'pecan', 'cashew', 'almond'}
print({3, 1, 2} | {0, 2}, {3, 1, 2} - {1}, frozenset([9, 8]))  # -> {3, 1, 2, 0} {3, 2} frozenset({9, 8})
