print("hello")
# ----- listing -----
# <module>: 4 registers, 1 cache
#     1     0  GetGlobal    r0, print #0
#           2  LoadK        r3, 'hello'
#           3  Call         r0, 1
#           4  LoadK        r0, None
#           5  Return       r0
