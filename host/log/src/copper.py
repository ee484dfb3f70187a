"""A Copper log: its runs, its catalog, and what was recorded.

    import copper
    for cl in copper.lists(task="imu"):
        print(cl.id, cl["imu"].payload.accel[0])

Times are nanoseconds of the robot's clock. docs/log.md has it all.
"""
import gc

import _copper

SECOND = 1_000_000_000


class CopperList:
    """The messages of one cycle: cl["imu"], cl.msgs, and when the first of its tasks began."""

    __slots__ = ("id", "time", "msgs", "_places")

    def __init__(self, id, time, msgs, places):
        self.id = id
        self.time = time
        self.msgs = msgs
        self._places = places

    def __getitem__(self, slot):
        return self.msgs[self._places[slot]]

    def __contains__(self, slot):
        return slot in self._places

    def __iter__(self):
        return iter(self.msgs)

    def __len__(self):
        return len(self.msgs)

    def __repr__(self):
        return f"<CopperList {self.id} of {', '.join(self._places)}>"


def _several(task):
    return None if task is None else (task,) if isinstance(task, str) else tuple(task)


def _begin(begin, *arguments):
    # Walks that a program has dropped end when they are collected.
    if _copper.full():
        gc.collect()
    return begin(*arguments)


def runs():
    """The log's runs, with index, id, mission, instance, started, complete, bytes, app, version and config."""
    return _copper.runs()


def catalog(run=None):
    """What stands in a run's CopperLists: slots with name, task, type and fields; fields have name, type and unit."""
    return _copper.catalog(run)


def stats(run=None):
    """Reads a run: how many CopperLists, from when to when, and what each slot carried and took."""
    return _copper.stats(run)


def lifecycle(run=None):
    """What happened to the application: events with run, time, event and text. Without a run: to all of them."""
    return _copper.lifecycle(run)


def lists(run=None, task=None, since=None, until=None):
    """The CopperLists of a run, one after the other.

    task: a slot's name, or several: what else the lists hold is left out.
    since, until: those that began in this time, the end excluded.
    """
    cursor = _begin(_copper.open, run, _several(task), since, until)
    places = {name: place for place, name in enumerate(_copper.slots(cursor))}
    try:
        while batch := _copper.read(cursor):
            for id, time, msgs in batch:
                yield CopperList(id, time, msgs, places)
    finally:
        _copper.close(cursor)


def messages(task, run=None, since=None, until=None):
    """The messages of one slot that have a payload."""
    for cl in lists(run, task, since, until):
        message = cl.msgs[0]
        if message.payload is not None:
            yield message


def text(run=None):
    """The lines of the text log: time, level, text, cl_id, component. The command needs --index for it."""
    cursor = _begin(_copper.open_text, run)
    try:
        while batch := _copper.read_text(cursor):
            yield from batch
    finally:
        _copper.close(cursor)


def write(name, text):
    """Writes a text file into the folder that the command's --out names."""
    _copper.write(_copper.create(name), text)


def to_csv(to=None, task=None, run=None, since=None, until=None):
    """Writes CopperLists as a table: to a file in the folder of --out, or to standard output. A cycle is a line; a payload's
    fields are columns, and what has no fixed shape is JSON in one."""
    _export("csv", to, run, task, since, until)


def to_jsonl(to=None, task=None, run=None, since=None, until=None):
    """Writes CopperLists as lines of JSON, as Copper's own export does."""
    _export("jsonl", to, run, task, since, until)


def to_mcap(to, task=None, run=None, since=None, until=None):
    """Writes messages as an MCAP file into the folder of --out, for Foxglove and other viewers: JSON with its schema, as Copper's own
    export does. A slot's messages have the topic "/" and its name; those without a payload have "/__meta" behind it."""
    cursor = _begin(_copper.mcap, run, _several(task), since, until)
    try:
        file = _copper.create(to)
        while _copper.write_mcap(cursor, file):
            pass
    finally:
        _copper.close(cursor)


def _export(form, to, run, task, since, until):
    cursor = _begin(_copper.rows, form, run, _several(task), since, until)
    try:
        file = None if to is None else _copper.create(to)
        while rows := _copper.read_rows(cursor):
            if file is None:
                print(rows, end="")
            else:
                _copper.write(file, rows)
    finally:
        _copper.close(cursor)


def plot(to, *series, title="", run=None, since=None, until=None):
    """Draws numbers over time into a file in the folder of --out: a PNG if its name ends so, else SVG.

    A series is a slot and what to take of its payload, "imu.accel[0]", or a pair: a label and (seconds, number) pairs.
    """
    labels = tuple(s if isinstance(s, str) else s[0] for s in series)
    file = _copper.create(to)
    chart = _copper.chart(title, labels)
    paths = [(number, s) for number, s in enumerate(series) if isinstance(s, str)]
    _plot_paths(chart, paths, run, since, until)
    for number, s in enumerate(series):
        if not isinstance(s, str):
            for seconds, value in s[1]:
                _copper.point(chart, number, seconds, value)
    _copper.draw(chart, file)


def _plot_paths(chart, paths, run, since, until):
    if not paths:
        return
    names = sorted((slot.name for slot in catalog(run)), key=len, reverse=True)
    picks = []
    for number, path in paths:
        for name in names:
            if path.startswith(name) and path[len(name) : len(name) + 1] in ("", ".", "["):
                picks.append((number, name, eval("lambda payload: payload" + path[len(name) :])))
                break
        else:
            raise ValueError(f"no task in the log for {path!r}: it has {', '.join(sorted(names))}")
    wanted = list(dict.fromkeys(name for _, name, _ in picks))
    for cl in lists(run, wanted, since, until):
        for number, name, pick in picks:
            message = cl[name]
            if message.payload is not None and message.time is not None:
                value = pick(message.payload)
                if value is not None:
                    _copper.point(chart, number, message.time / SECOND, value)
