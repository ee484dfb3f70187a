# Many jobs fail in different ways: the errors are collected into groups, sorted by kind, retried, and reported from the tree of what is left.
class Sensor(Exception):
    def __init__(self, name, code):
        super().__init__(name, code)
        self.code = code


class Jobs(ExceptionGroup):
    def __new__(cls, message, errors, round=0):
        made = super().__new__(cls, message, errors)
        made.round = round
        return made

    def derive(self, errors):
        return Jobs(self.message, errors, self.round)


def job(name, attempt):
    match name[0]:
        case "s":
            raise Sensor(name, len(name) + attempt)
        case "v":
            int(name)
        case "k" if attempt == 0:
            {}[name]
        case "n":
            run_all([name[1:], "k2"], attempt)
    return name.upper()


def run_all(names, attempt):
    results, errors = [], []
    for name in names:
        try:
            results.append(job(name, attempt))
        except Exception as error:
            error.add_note(f"job {name}, attempt {attempt}")
            errors.append(error)
    if errors:
        raise Jobs(f"{len(errors)} of {len(names)}", errors, attempt)
    return results


def walk(group, depth=0):
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield f"{' ' * depth}[{error.message}; {getattr(error, 'round', '?')}]"
            yield from walk(error, depth + 1)
        else:
            yield f"{' ' * depth}{error!r} {error.__notes__}"


def handle(names):
    log = []
    for attempt in range(3):
        try:
            return log, run_all(names, attempt)
        except* KeyError as lost:
            log.append(f"retry {[e.args[0] for e in lost.exceptions if isinstance(e, KeyError)]} {type(lost).__name__}")
        except* Sensor as group:
            low, high = group.split(lambda e: isinstance(e, Sensor) and e.code < 4)
            log.append(f"low {low and list(walk(low))}")
            if high:
                raise high
    return log, "gave up"


for names in (["a", "k"], ["k", "k3"], ["s", "ok"], ["s", "sxxx", "k"], ["v1x", "s"], ["n" + "k", "b"], ["ns", "nsyyyy", "v"], ["n" + "n" + "k"]):
    try:
        print(names, handle(names))
    except ExceptionGroup as group:
        print(names, type(group).__name__, group, getattr(group, "round", None), *walk(group), sep=" | ")
# -> ['a', 'k'] (["retry ['k'] Jobs"], ['A', 'K'])
# -> ['k', 'k3'] (["retry ['k', 'k3'] Jobs"], ['K', 'K3'])
# -> ['s', 'ok'] (['low ["Sensor(\'s\', 1) [\'job s, attempt 0\']"]', 'low ["Sensor(\'s\', 2) [\'job s, attempt 1\']"]', 'low ["Sensor(\'s\', 3) [\'job s, attempt 2\']"]'], 'gave up')
# -> ['s', 'sxxx', 'k'] | Jobs | 3 of 3 (1 sub-exception) | 0 | Sensor('sxxx', 4) ['job sxxx, attempt 0']
# -> ['v1x', 's'] | Jobs | 2 of 2 (1 sub-exception) | 0 | ValueError("invalid literal for int() with base 10: 'v1x'") ['job v1x, attempt 0']
# -> ['nk', 'b'] (['retry [] Jobs'], ['NK', 'B'])
# -> ['ns', 'nsyyyy', 'v'] | ExceptionGroup |  (2 sub-exceptions) | None | [3 of 3; 0] |  [2 of 2; 0] |   Sensor('syyyy', 5) ['job syyyy, attempt 0'] | [3 of 3; 0] |  ValueError("invalid literal for int() with base 10: 'v'") ['job v, attempt 0']
# -> ['nnk'] (['retry [] Jobs'], ['NNK'])
