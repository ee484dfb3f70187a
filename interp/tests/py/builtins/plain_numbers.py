# Numbers of one and of two words, bytes set in place, items moved through a deque.
from collections import deque

print(divmod(-7, 2), abs(-5), abs(-(2**70)), ord("a"), ord("é"), chr(97), 3**5, (-2) ** 63, 2**64, 3**40, (-3) ** 41)
# -> (-4, 1) 5 1180591620717411303424 97 233 a 243 -9223372036854775808 18446744073709551616 12157665459056928801 -36472996377170786403
x, y = 2**100 + 12345, -(2**90) + 7
print(x * y, x * x, y * y, (2**127 - 1) * (2**127 - 1), (2**64) * (2**64), 2**126 * 2)
# -> -1569275433846670190958947362210732187406002544268774649457 1606938044258990275541962123639455922157186916736395128433841 1532495540865888858358347009819148633623415273595863089 28948022309329048855892746252171976962977213799489202546401021394546514198529 340282366920938463463374607431768211456 170141183460469231731687303715884105728
d = deque([1, 2, 3])
for i in range(30):
    d.append(i)
    d.popleft()
    d.appendleft(d.pop())
print(d, deque(range(5), 3), len(d))  # -> deque([29, 2, 3]) deque([2, 3, 4], maxlen=3) 3
b = bytearray(3)
b[0], b[-1] = 255, 7
for wrong in ((0, 256), (3, 1), (0, -1)):
    try:
        b[wrong[0]] = wrong[1]
    except (ValueError, IndexError) as e:
        print(e)
# -> byte must be in range(0, 256)
# -> bytearray index out of range
# -> byte must be in range(0, 256)
print(b)  # -> bytearray(b'\xff\x00\x07')
