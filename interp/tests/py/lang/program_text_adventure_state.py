# A state machine in match: commands parsed into patterns, guards on the state, nested results.
WORLD = {"hall": {"north": "library", "east": "kitchen"}, "library": {"south": "hall"}, "kitchen": {"west": "hall"}}
ITEMS = {"library": ["book", "lamp"], "kitchen": ["knife"]}


def play(commands):
    place, bag, lit, said = "hall", [], False, []
    for command in commands:
        match command.split():
            case ["go", ("north" | "south" | "east" | "west") as way] if way in WORLD[place]:
                place = WORLD[place][way]
                said.append(f"in {place}")
            case ["go", way]:
                said.append(f"no way {way}")
            case ["take", *things] if things:
                taken = [t for t in things if t in ITEMS.get(place, [])]
                for thing in taken:
                    ITEMS[place].remove(thing)
                bag += taken
                said.append(f"took {taken}" if taken else "nothing there")
            case ["light"] | ["light", "lamp"] if "lamp" in bag and not lit:
                lit = True
                said.append("light!")
            case ["light", *_]:
                said.append("cannot light")
            case ["drop", thing] if thing in bag:
                bag.remove(thing)
                ITEMS.setdefault(place, []).append(thing)
                said.append(f"dropped {thing}")
            case ["look" | "l"]:
                match ITEMS.get(place), lit:
                    case ([] | None), _:
                        said.append("empty")
                    case [one], _:
                        said.append(f"a {one}")
                    case [*many], True:
                        said.append(" and ".join(many))
                    case _:
                        said.append("too dark")
            case [] | [""]:
                continue
            case [verb, *rest]:
                said.append(f"what is {verb} with {len(rest)} words?")
    return place, bag, said


place, bag, said = play(["look", "go west", "go north", "look", "take book lamp sword", "light", "light lamp", "drop book", "look", "go south", "", "dance with me", "drop lamp", "go east", "l", "take", "take knife"])
print(place, bag)  # -> kitchen ['knife']
for line in said:
    print("-", line)
# -> - empty
# -> - no way west
# -> - in library
# -> - too dark
# -> - took ['book', 'lamp']
# -> - light!
# -> - cannot light
# -> - dropped book
# -> - a book
# -> - in hall
# -> - what is dance with 2 words?
# -> - dropped lamp
# -> - in kitchen
# -> - a knife
# -> - what is take with 0 words?
# -> - took ['knife']
