//! Runs that pause wherever they can print, use and become the same as runs that do not.

use chalcopy::{Collecting, Datum, Engine, Error, Host, Limits, Pause, Stream};

/// A host that pauses at every chance, or never.
struct Desk {
    pausing: bool,
    /// What was asked last was answered with a pause.
    paused: bool,
    asked: Vec<Pause>,
    lines: Vec<&'static str>,
    out: String,
}

impl Host for Desk {
    fn write(&mut self, _: Stream, text: &[u8]) {
        self.out += core::str::from_utf8(text).expect("UTF-8");
    }

    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        if self.lines.is_empty() {
            return false;
        }
        give(self.lines.remove(0).as_bytes());
        true
    }

    fn pause(&mut self, what: Pause) -> bool {
        if self.pausing && !self.paused {
            self.asked.push(what);
        }
        self.paused = self.pausing && !self.paused;
        self.paused
    }
}

const LINES: &[&str] = &["Ada\n", "7\n", "x\n", "y\n", "z\n", "rest\n", "of it"];

/// What a program prints, how it ends, the fuel it leaves, and what tells its snapshot from others.
#[derive(PartialEq, Debug)]
struct Story {
    out: String,
    ended: Option<Error>,
    fuel: u64,
    snapshot: u64,
}

fn tell(source: &str, pausing: bool, collecting: Collecting) -> (Story, Vec<Pause>) {
    let mut memory = vec![0; 1 << 16];
    let mut desk =
        Desk { pausing, paused: false, asked: Vec::new(), lines: LINES.to_vec(), out: String::new() };
    let mut python =
        Engine::new(&mut memory, &mut desk, Limits { slice: 1, ..Limits::default() }).expect("room");
    python.set_collecting(collecting);
    let mut done = python.run(source, "story.py");
    while python.is_paused() {
        assert!(done.is_err_and(|error| error.is_interrupted()));
        done = python.resume().map(|_| ());
    }
    let mut out = String::new();
    python.report(&mut out).expect("a string");
    let fuel = python.gauges().fuel;
    let mut snapshot = vec![0; python.snapshot_len() / 8];
    python.snapshot(&mut snapshot).expect("room");
    (
        Story {
            out: desk.out + &out,
            ended: done.err(),
            fuel,
            snapshot: snapshot.iter().fold(0, |all: u64, word| all.rotate_left(5) ^ word),
        },
        desk.asked,
    )
}

/// Tells a program with and without pauses, and gives what it printed and what it paused for.
fn same(source: &str) -> (String, Vec<Pause>) {
    let mut told = None;
    for collecting in [Collecting::Never, Collecting::Normal, Collecting::Always] {
        let (without, none) = tell(source, false, collecting);
        let (with, asked) = tell(source, true, collecting);
        assert!(none.is_empty());
        assert_eq!(with, without, "under {collecting:?}");
        told = Some((with.out, asked));
    }
    told.expect("three")
}

#[test]
fn work() {
    let (out, asked) = same(
        "def walk(n):
    for i in range(n):
        try:
            yield i
        finally:
            pass
class Point:
    for turn in range(3): pass
    def __init__(self, x): self.x = sum([1 for _ in range(x)])
    def __add__(self, other):
        return Point(self.x + other)
    def __lt__(self, other):
        for _ in range(3): pass
        return self.x < other.x
total = Point(2)
for i in walk(4): total += i
print(total.x, min(Point(1), Point(2)).x, Point(1) < Point(2), sum(i * i for i in walk(10)), sorted([3, 1, 2], key=lambda x: -x))
try:
    while True: total.x // (i := i - 1)
except ZeroDivisionError as error: print(error)
1 / 0
",
    );
    let shown = "8 1 True 285 [3, 2, 1]\ninteger division or modulo by zero\n";
    assert_eq!(
        out.strip_suffix("ZeroDivisionError: division by zero\n").map(|out| out.starts_with(shown)),
        Some(true),
        "{out}"
    );
    assert!(asked.len() > 30 && asked.iter().all(|what| *what == Pause::Work));
}

#[test]
fn input_and_sleep() {
    let (out, asked) = same(
        "import sys, time
class Loud:
    def __str__(self):
        print('asked', end=' ')
        return 'name? '
name = input(Loud())
number = int(input('number? '))
time.sleep(0.5)
read = sys.stdin.readline
print(repr(read()), next(sys.stdin), end='')
for line in sys.stdin:
    print('for', line, end='')
    break
print(repr(sys.stdin.read()))
time.sleep_ms(3)
try: input()
except EOFError as error: print(error, name, number)
",
    );
    assert_eq!(out, "asked name? number? 'x\\n' y\nfor z\n'rest\\nof it'\nEOF when reading a line Ada 7\n");
    let count = |what| asked.iter().filter(|asked| **asked == what).count();
    assert_eq!((count(Pause::Line), count(Pause::Input)), (6, 1));
    assert_eq!((count(Pause::Sleep(500_000_000)), count(Pause::Sleep(3_000_000))), (1, 1));
}

#[test]
fn where_it_cannot_wait() {
    let source = "import sys
def attempt(act):
    try: print(act())
    except RuntimeError as error: print(error)
attempt(lambda: sorted([1, 2], key=lambda x: input()))
attempt(lambda: list(sys.stdin))
attempt(lambda: [pair for pair in zip(iter('ab'), sys.stdin)])
attempt(lambda: [pair for pair in enumerate(sys.stdin)][0])
";
    let (story, _) = tell(source, true, Collecting::Normal);
    let line = "cannot wait here, within what a builtin does or an import runs\n";
    assert_eq!(story.out, [line, line, line, "(0, '7\\n')\n"].concat());
}

#[test]
fn calls_that_give_a_paused_run_up() {
    let mut memory = vec![0; 1 << 16];
    let mut desk =
        Desk { pausing: true, paused: false, asked: Vec::new(), lines: Vec::new(), out: String::new() };
    let mut python =
        Engine::new(&mut memory, &mut desk, Limits { slice: 1, ..Limits::default() }).expect("room");
    assert!(python.resume().is_err_and(|error| error.is_interrupted()));
    assert!(python.run("def f():\n    while True: pass\nf()\n", "endless.py").is_err());
    assert!(python.is_paused());
    assert!(python.resume().is_err() || python.is_paused());
    assert!(python.eval("1 + 1").is_ok() && !python.is_paused());
    assert!(python.resume().is_err_and(|error| error.is_interrupted()) && !python.is_paused());
}

#[test]
fn a_call_gives_what_it_would_have_given() {
    let mut memory = vec![0; 1 << 16];
    let mut desk =
        Desk { pausing: true, paused: true, asked: Vec::new(), lines: vec!["5\n"], out: String::new() };
    let mut python =
        Engine::new(&mut memory, &mut desk, Limits { slice: 1, ..Limits::default() }).expect("room");
    python.run("def f(n):\n    return {'sum': sum(range(n)), 'line': input()}\n", "f.py").expect("no pause");
    let mut given = python.call_datum("f", &[Datum::Int(4)]);
    while python.is_paused() {
        given = python.resume_datum();
    }
    assert_eq!(given, Ok(Datum::Dict(vec![("sum".into(), 6.into()), ("line".into(), "5".into())])));
}

/// Where a run stands each time it pauses in front of a statement: the functions' names and lines, the innermost first.
fn steps(source: &str) -> Vec<String> {
    let mut memory = vec![0; 1 << 16];
    let mut desk =
        Desk { pausing: true, paused: false, asked: Vec::new(), lines: LINES.to_vec(), out: String::new() };
    let mut python =
        Engine::new(&mut memory, &mut desk, Limits { slice: 1, ..Limits::default() }).expect("room");
    let mut seen = Vec::new();
    let mut done = python.run_steps(source, "steps.py");
    while python.is_paused() {
        let (mut told, mut is_step) = (String::new(), false);
        python.frames(&mut |frame| {
            assert_eq!(frame.file, "steps.py");
            is_step |= frame.at_statement;
            told += &format!("{}:{} ", frame.function, frame.line);
        });
        python.variables(0, &mut |variable| {
            if matches!(variable.value, chalcopy::Reply::Int(_)) {
                told += &format!("{}={:?} {} ", variable.name, variable.value, variable.kind);
            }
        });
        if is_step {
            seen.push(told.trim_end().to_owned());
        }
        done = python.resume().map(|_| ());
    }
    done.expect("no exception");
    python.frames(&mut |_| panic!("nothing is paused"));
    seen
}

#[test]
fn steps_go_from_statement_to_statement() {
    let seen = steps(
        "def f(a):
    'doc'
    b = a + 1
    return b
for i in range(2):
    if i:
        x = f(i)
    else:
        pass
class C:
    y = 1
g = lambda: 0
",
    );
    let told: Vec<_> = seen.iter().map(String::as_str).collect();
    assert_eq!(
        told,
        [
            "<module>:1",
            "<module>:5",
            "<module>:6 i=Int(0) int",
            "<module>:9 i=Int(0) int",
            "<module>:6 i=Int(1) int",
            "<module>:7 i=Int(1) int",
            "f:2 <module>:7 a=Int(1) int",
            "f:3 <module>:7 a=Int(1) int",
            "f:4 <module>:7 a=Int(1) int b=Int(2) int",
            "<module>:10 i=Int(1) int x=Int(2) int",
            // A class's body is run by a builtin, where there is no pause.
            "<module>:12 i=Int(1) int x=Int(2) int",
        ]
    );
}

#[test]
fn a_text_in_steps_does_what_it_does_without() {
    let source = "import sys
def gen(n):
    while n:
        try:
            yield n
        finally:
            n -= 1
def f(x):
    match x:
        case [a, *rest]: return a, rest
        case {'k': v}: return v
        case _: pass
with open_it() if False else __import__('contextlib').nullcontext(3) as c:
    print(c, list(gen(3)), f([1, 2]), f({'k': 4}), f(0))
for i in range(4):
    if i == 2: continue
    elif i == 3: break
    else: print(i)
else: print('never')
async def co(): return [x async for x in agen()]
async def agen():
    for i in range(2): yield i
try: co().send(None)
except StopIteration as e: print(e.value)
while True:
    try: raise ValueError
    except ValueError: break
    finally: print('finally')
";
    let mut memory = vec![0; 1 << 18];
    let mut plain =
        Desk { pausing: false, paused: false, asked: Vec::new(), lines: Vec::new(), out: String::new() };
    Engine::new(&mut memory, &mut plain, Limits::default()).expect("room").run(source, "a.py").expect("runs");
    let mut desk =
        Desk { pausing: true, paused: false, asked: Vec::new(), lines: Vec::new(), out: String::new() };
    let mut python =
        Engine::new(&mut memory, &mut desk, Limits { slice: 1, ..Limits::default() }).expect("room");
    let mut done = python.run_steps(source, "a.py");
    while python.is_paused() {
        done = python.resume().map(|_| ());
    }
    done.expect("runs");
    assert_eq!(desk.out, plain.out);
    assert!(plain.out.ends_with("[0, 1]\nfinally\n"));
}
