# The grammar goes up to 3.14; its meaning is that of the version which brought it.
type Pair[T] = tuple[T, T]
print(Pair, Pair.__value__, Pair.__type_params__)


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value


print(first.__type_params__, Box.__type_params__, first([3]), Box(4).value)
names = {"a": 1}
print(f"{names["a"]} {"nested " + f"{"quotes"}"} {
    names  # a comment
}")
speed = 2.5
template = t"v = {speed:.1f} {speed!r} {speed=}"
print(template.strings, template.values)
print([(part.expression, part.conversion, part.format_spec) for part in template.interpolations])
try:
    int("x")
except ValueError, TypeError:
    print("without parentheses")
# -> Pair tuple[T, T] (T,)
# -> (T,) (T,) 3 4
# -> 1 nested quotes {'a': 1}
# -> ('v = ', ' ', ' speed=', '') (2.5, 2.5, 2.5)
# -> [('speed', None, '.1f'), ('speed', 'r', ''), ('speed', 'r', '')]
# -> without parentheses
