//! Native and sandboxed, a program is the same program: output, errors, fuel and snapshots of every script in `interp/tests/py`,
//! bit for bit; and what one began, the other ends.
#![allow(missing_docs)]

mod machines;

use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use machines::{MEMORY, Machine, Native, Sandboxed, Trouble, World};

/// No script needs more.
const PLENTY: u64 = 1 << 40;
/// Scripts that take more than this are not run again to be stopped half way.
const LONG: u64 = 2_000_000;

/// What came of a run.
#[derive(PartialEq)]
struct Outcome {
    printed: Vec<u8>,
    trouble: Option<Trouble>,
    fuel: u64,
    snapshot: Vec<u8>,
}

fn outcome(machine: &mut dyn Machine, world: &World, name: &str, text: &str) -> Outcome {
    world.remember(name, text);
    let (trouble, fuel) = machine.run(name, text);
    let snapshot = machine.snapshot();
    Outcome { printed: world.printed(), trouble, fuel, snapshot }
}

/// What differs between two runs, for people.
fn difference(native: &Outcome, sandboxed: &Outcome) -> Result<(), String> {
    if native.printed != sandboxed.printed {
        let texts = [native, sandboxed].map(|one| String::from_utf8_lossy(&one.printed).into_owned());
        let same = texts[0].lines().zip(texts[1].lines()).take_while(|(a, b)| a == b).count();
        let lines = texts.each_ref().map(|text| text.lines().nth(same).unwrap_or("<end>"));
        return Err(format!("output, line {}: native {:?}, sandboxed {:?}", same + 1, lines[0], lines[1]));
    }
    if native.trouble != sandboxed.trouble {
        return Err(format!("error:\n   native {:#?}\nsandboxed {:#?}", native.trouble, sandboxed.trouble));
    }
    if native.fuel != sandboxed.fuel {
        return Err(format!("fuel: native {}, sandboxed {}", native.fuel, sandboxed.fuel));
    }
    same_bytes(&native.snapshot, &sandboxed.snapshot)
}

fn same_bytes(one: &[u8], other: &[u8]) -> Result<(), String> {
    if one == other {
        return Ok(());
    }
    let at = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    Err(format!("snapshots of {} and {} bytes, from word {}", one.len(), other.len(), at / 8))
}

/// Runs a script in both kinds of machine, exchanges their snapshots, and gives the fuel it took.
fn compare(name: &str, text: &str, folder: &Path, fuel: u64, memory: &mut [u64]) -> Result<u64, String> {
    let (mut here, there) = (World::new(folder), World::new(folder));
    let worlds = (here.clone(), there.clone());
    let mut native = Native::new(memory, &mut here, fuel);
    let mut sandboxed = Sandboxed::new(MEMORY, there, fuel);
    let one = outcome(&mut native, &worlds.0, name, text);
    let other = outcome(&mut sandboxed, &worlds.1, name, text);
    difference(&one, &other)?;
    native.restore(&other.snapshot).map_err(|error| format!("native does not take it: {error}"))?;
    sandboxed.restore(&one.snapshot).map_err(|error| format!("the sandbox does not take it: {error}"))?;
    same_bytes(&native.snapshot(), &sandboxed.snapshot()).map_err(|why| format!("once restored: {why}"))?;
    same_bytes(&native.snapshot(), &one.snapshot).map_err(|why| format!("before and after: {why}"))?;
    Ok(one.fuel)
}

fn check(path: &Path, root: &Path, memory: &mut [u64]) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let name = path.strip_prefix(root).map_err(|error| error.to_string())?.display().to_string();
    let folder = path.parent().ok_or("no folder")?;
    let fuel = compare(&name, &text, folder, PLENTY, memory)?;
    if fuel > LONG {
        return Ok(());
    }
    let half = compare(&name, &text, folder, fuel / 2, memory);
    half.map(drop).map_err(|why| format!("stopped after {}: {why}", fuel / 2))
}

fn scripts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            scripts(&entry, found);
        } else if entry.extension().is_some_and(|end| end == "py") && !entry.ends_with("expect.py") {
            found.push(entry);
        }
    }
    found.sort();
}

#[test]
fn every_script_runs_the_same_in_both() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../interp/tests/py");
    let mut found = Vec::new();
    scripts(&root, &mut found);
    if let Ok(only) = std::env::var("ONLY") {
        found.retain(|path| path.display().to_string().contains(&only));
    }
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(String::new()));
    std::thread::scope(|scope| {
        let work = || {
            let mut memory = vec![0; MEMORY / 8];
            while let Some(path) = found.get(next.fetch_add(1, Ordering::Relaxed)) {
                let done = catch_unwind(AssertUnwindSafe(|| check(path, &root, &mut memory)));
                if let Err(why) = done.unwrap_or_else(|_| Err("panicked".to_owned())) {
                    let name = path.strip_prefix(&root).unwrap().display();
                    writeln!(failures.lock().unwrap(), "--- {name}: {why}").unwrap();
                }
            }
        };
        (0..2).for_each(|_| drop(scope.spawn(work)));
    });
    let failures = failures.into_inner().unwrap();
    let count = failures.matches("--- ").count();
    assert!(count == 0, "{count} of {} scripts differ:\n{failures}", found.len());
    println!("{} scripts are the same in both", found.len());
}

/// A program in the middle of many things.
const FIRST: &str = r#"
import json, math, struct

def walk(n):
    seen = {}
    for i in range(n):
        try:
            got = yield i * 1.5
            seen[got] = i
        finally:
            last.append(i)
    return seen

class Base:
    __slots__ = ("weight",)
    def __init__(self, weight):
        self.weight = weight
    @property
    def doubled(self):
        return 2 * self.weight

class Point(Base):
    made = 0
    def __init__(self, x, *more):
        super().__init__(x)
        self.x, self.more = x, more
        Point.made += 1
    def __hash__(self):
        return hash(self.x)
    def __eq__(self, other):
        return self.x == other.x
    def __repr__(self):
        return f"Point({self.x!r}, {self.more!r})"

def counter():
    count = 0
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step

async def wait(value):
    class Pause:
        def __await__(self):
            return (yield value)
    return [await Pause(), await Pause()]

last = []
walker = walk(7)
next(walker), walker.send("a"), walker.send("b")
step = counter()
step(), step(40)
points = {Point(i, str(i)): i for i in range(5)}
bound = Point(9).__repr__
pairs = enumerate(zip(iter("abcdef"), map(lambda x: x * x, range(10))))
next(pairs), next(pairs)
back = reversed([1, 2, 3, 4])
next(back)
waiting = wait("who")
print(waiting.send(None), waiting.send(1))
big = 3 ** 500
odd = [math.inf, -0.0, math.nan, 1e-320, "漢\ud800", b"\xff\0", 1 + 2j, ..., NotImplemented]
odd.append(odd)
text = json.dumps({"a": [1, 2.5, None]})
packed = struct.pack("<if", -2, 0.25)
view = memoryview(bytearray(b"abcdef"))[1:4]
order = [(object(), object())[i % 2] for i in range(3)]
try:
    [][1]
except IndexError as error:
    kept = error
match points:
    case {**rest}:
        total = len(rest)
print(hash("seeded"), id(last) == id(last), sorted(globals())[:3])
"#;

/// And how it goes on.
const SECOND: &str = r#"
print(next(walker), walker.send("c"), last)
try:
    while True:
        walker.send(len(last))
except StopIteration as stop:
    print(stop.value)
print(step(), step(by=100), points, points[Point(3)], bound(), Point.made, Point(7).doubled)
print(list(pairs), list(back), big % 10 ** 20, odd, json.loads(text), struct.unpack("<if", packed))
view[0] = 0x42
print(bytes(view), view.obj, kept.args, kept.__traceback__ is not None, type(kept).__mro__, total)
try:
    waiting.send(2)
except StopIteration as stop:
    print(stop.value)
print(hash("seeded"), {object(): 1}, [hash(x) for x in (1.5, "x", b"x", (1, 2), 10 ** 30)])
def later():
    yield from walk(3)
print(list(later()), last)
raise kept
"#;

/// What `SECOND` gives where `snapshot` is restored.
fn goes_on(machine: &mut dyn Machine, world: &World, snapshot: &[u8]) -> Outcome {
    machine.restore(snapshot).unwrap();
    outcome(machine, world, "second.py", SECOND)
}

#[test]
fn what_one_begins_the_other_ends() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut memories = [vec![0; MEMORY / 8], vec![0; MEMORY / 16]];
    let [first_memory, second_memory] = &mut memories;
    let [mut one, two, mut three, four] = [(); 4].map(|()| World::new(folder));
    let worlds = [one.clone(), two.clone(), three.clone(), four.clone()];
    let mut machines: [Box<dyn Machine + '_>; 4] = [
        Box::new(Native::new(first_memory, &mut one, PLENTY)),
        Box::new(Sandboxed::new(MEMORY, two, PLENTY)),
        // Where it goes on there may be more or less memory.
        Box::new(Native::new(second_memory, &mut three, PLENTY)),
        Box::new(Sandboxed::new(MEMORY * 2, four, PLENTY)),
    ];
    let begun = [0, 1].map(|at| outcome(&mut *machines[at], &worlds[at], "first.py", FIRST));
    assert_eq!(begun[0].trouble, None);
    difference(&begun[0], &begun[1]).unwrap();
    let stayed = [0, 1].map(|at| outcome(&mut *machines[at], &worlds[at], "second.py", SECOND));
    println!("{}", String::from_utf8_lossy(&stayed[0].printed));
    assert_eq!(stayed[0].trouble.as_ref().unwrap().exception, "IndexError");
    difference(&stayed[0], &stayed[1]).unwrap();
    for (begun, at) in [(0, 3), (1, 2), (0, 2), (1, 3)].map(|(from, at)| (&begun[from], at)) {
        difference(&stayed[0], &goes_on(&mut *machines[at], &worlds[at], &begun.snapshot)).unwrap();
    }
}
