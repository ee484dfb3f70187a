# f-strings as in 3.12: the same quotes inside, backslashes, comments, line breaks, any nesting; CPython 3.13 agrees.
names = {"a": [1, 2], "b": "text"}
print(f"{names["a"]} {names['b']}", f'{'x' + 'y'}', f"{"\n".join(["1", "2"])!r}", f"{'\\'}")
# -> [1, 2] text xy '1\n2' \
print(f"{f"{f"{f"{1 + 1}"}"}"}", f"{names["b"]:>{len("1234567")}}", f"{"{" + "}"}", f"{'"'}{"'"}")  # -> 2    text {} "'
print(f"{
    names["a"]  # a comment
    [0]
}", f"""{
    "triple"
}""", f"{[
    n for n in "ab"
]}")  # -> 1 triple ['a', 'b']
print(f"{"a" if names else "b"}{(lambda x: f"{x}!")("l")}{ {"k": "v"}["k"] }{names["a"][0]=}{"q"=}{'it''s'}")
# -> al!vnames["a"][0]=1"q"='q'its
print(rf"\{"raw"}\n", f"{"é"}\t|".expandtabs(2), f"{1:{"0"}>{"5"}}", f"{"x":{"*"}^{"5"}}|")
# -> \raw\n é | 00001 **x**|


def f(a="default", /, *, k="k"):
    return f"{a}-{k}"


print(f"{f()} {f("p", k="q")} {f"{f()}"}", f"{(x := "walrus")} {x}")  # -> default-k p-q default-k walrus walrus
for text in ('f"{"', 'f"{x"', 'f"{"a"', 'f"{}"', 'f"{x!}"', 'f"}"', 'f"{x:{y}"', 'f"{x # comment}"', "f'{x!r:'"):
    try:
        compile(text, "<t>", "exec")
        print("fine", text)
    except SyntaxError as error:
        print("refused", text)
# -> refused f"{"
# -> refused f"{x"
# -> refused f"{"a"
# -> refused f"{}"
# -> refused f"{x!}"
# -> refused f"}"
# -> refused f"{x:{y}"
# -> refused f"{x # comment}"
# -> refused f'{x!r:'
