# An exception nobody catches ends the script.
def parse(text):
    return int(text)


print(parse("5"))  # -> 5
print("before")  # -> before
parse("five")  # raises ValueError: invalid literal for int() with base 10: 'five'
print("never")
