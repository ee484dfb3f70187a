def more(n):
    return n + 1
