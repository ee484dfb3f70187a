//! Damaged images and snapshots, sealed again so that their checksums hold: each is refused, or runs without harm. No panic, no
//! endless loop, nothing written outside the memory that was given.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chalcopy::code::image::{PREFIX, checksum, long_checksum};
use chalcopy::code::instr::Op;
use chalcopy::code::operand::Reg;
use chalcopy::code::view::{CODE_FLAG, CodeView, Place, Variable};
use chalcopy::heap::header::Header;
use chalcopy::heap::kind::Kind;
use chalcopy::{Collecting, Engine, Error, Host, Limits, ModuleSource, Reply, Stream};

#[path = "../no_room/scripts.rs"]
#[allow(dead_code)]
mod scripts;
mod tasks;

use crate::scripts::{CATCHING, PLAIN};

/// Words of memory for a program.
const WORDS: usize = 1 << 16;
/// Words of canary before and behind it.
const CANARY: usize = 64;
const CANARY_WORD: u64 = 0xC0FF_EE00_DEAD_BEEF;
/// What a program of a damaged image may use.
const FUEL: u64 = 20_000;
/// More than any of them takes, by far.
const LONG: Duration = Duration::from_secs(10);

/// Takes everything and gives nothing.
struct Silence;

impl Host for Silence {
    fn write(&mut self, _stream: Stream, _text: &[u8]) {}

    fn module(&mut self, _name: &str, _give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        false
    }

    fn source(&mut self, _file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        // Tracebacks mark places in the lines of the source, which need not fit.
        give("    é = short # longer than it was\n".repeat(30).as_bytes());
        true
    }
}

/// A small deterministic source of random numbers (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 8
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Memory between canaries.
struct Fenced(Vec<u64>);

impl Fenced {
    fn new() -> Fenced {
        Fenced(vec![CANARY_WORD; WORDS + 2 * CANARY])
    }

    fn memory(&mut self) -> &mut [u64] {
        &mut self.0[CANARY..CANARY + WORDS]
    }

    fn check(&self) {
        let (front, back) = (&self.0[..CANARY], &self.0[CANARY + WORDS..]);
        assert!(front.iter().chain(back).all(|word| *word == CANARY_WORD), "written outside the memory");
    }
}

/// Runs in a thread with the stack of a small task, so that recursion without end is noticed.
fn on_a_small_stack(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work);
        if let Err(panic) = thread.expect("a thread").join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn with_engine<R>(fenced: &mut Fenced, act: impl FnOnce(&mut Engine<'_>) -> R) -> R {
    let limits = Limits { fuel: FUEL, ..Limits::default() };
    let mut host = Silence;
    let mut engine = Engine::new(fenced.memory(), &mut host, limits).expect("enough to begin with");
    act(&mut engine)
}

fn build(script: &str, fenced: &mut Fenced) -> Vec<u64> {
    let mut image = Vec::new();
    with_engine(fenced, |engine| {
        engine.build(script, "script.py", &mut |words| image = words.to_vec()).expect("it compiles");
    });
    image
}

/// A code object's instructions: the word where they begin, and the half words where one starts.
struct Code {
    /// The word at which the object begins.
    object: u32,
    at: usize,
    starts: Vec<usize>,
}

fn codes(image: &[u64]) -> Vec<Code> {
    let (mut at, mut found) = (PREFIX, Vec::new());
    while at < image.len() {
        let header = Header(image[at]);
        if header.kind_number() == Kind::Raw as u8 && header.has(CODE_FLAG) {
            let view = CodeView::new(image, at as u32);
            let (mut pc, mut starts) = (0, Vec::new());
            while pc < view.instructions().1 {
                starts.push(pc);
                pc += Op::checked(view.instruction(pc) as u8).expect("an instruction").width();
            }
            found.push(Code { object: at as u32, at: view.instructions().0, starts });
        }
        at += 1 + header.words();
    }
    found
}

fn half(words: &[u64], at: usize, pc: usize) -> u32 {
    (words[at + pc / 2] >> (32 * (pc % 2))) as u32
}

fn set_half(words: &mut [u64], at: usize, pc: usize, half: u32) {
    let shift = 32 * (pc % 2);
    let word = &mut words[at + pc / 2];
    *word = *word & !(0xFFFF_FFFF << shift) | u64::from(half) << shift;
}

/// Words that mean something somewhere: sizes, marks, references.
fn telling(random: &mut Random, words: &[u64]) -> u64 {
    let near = random.below(words.len()) as u64;
    let tags = [0xFFF8, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF];
    match random.below(7) {
        0 => 0,
        1 => u64::MAX,
        2 => near,
        3 => near << 32 | near,
        4 => words[near as usize],
        5 => random.pick(&tags) << 48 | near,
        _ => random.next() << 8 | random.next() & 0xFF,
    }
}

/// Changes the code: an instruction's operand, its operation, or which instruction stands where.
fn damage_code(random: &mut Random, image: &mut [u64], codes: &[Code]) {
    let code = &codes[random.below(codes.len())];
    let at = code.at;
    let (pc, other) = (random.pick(&code.starts), random.pick(&code.starts));
    let word = half(image, at, pc);
    let byte = 8 * (1 + random.below(3));
    let small = random.below(12) as u32;
    let new = match random.below(10) {
        0..=3 => word & !(0xFF << byte) | small << byte,
        4 => word & !(0xFF << byte) | (random.next() as u32 & 0xFF) << byte,
        5 => word & !0xFF | random.below(150) as u32,
        6 => word ^ 1 << random.below(32),
        // The second word of a long form, or the next instruction.
        7 => {
            let behind = half(image, at, pc + 1);
            set_half(image, at, pc + 1, behind.wrapping_add(random.pick(&[1, 2, 0x1_0000, u32::MAX])));
            word
        }
        8 => half(image, at, other),
        _ => {
            let swapped = half(image, at, other);
            set_half(image, at, other, word);
            swapped
        }
    };
    set_half(image, at, pc, new);
}

/// Changes any word behind the first `keep`.
fn damage_words(random: &mut Random, words: &mut [u64], keep: usize) {
    let at = keep + random.below(words.len() - keep);
    let other = keep + random.below(words.len() - keep);
    match random.below(6) {
        0 | 1 => words[at] ^= 1 << random.below(64),
        2 => words[at] = telling(random, words),
        3 => words.swap(at, other),
        4 => words[at] = words[other],
        _ => words[at] = words[at].wrapping_add(random.pick(&[1, u64::MAX, 8, 1 << 32])),
    }
}

/// What became of the damaged: how many were refused, how many ran.
#[derive(Default, Debug)]
struct Tally {
    refused: usize,
    ran: usize,
    out_of_fuel: usize,
}

impl Tally {
    /// Counts what became of one, or keeps which one panicked.
    fn take(&mut self, outcome: Result<(Result<(), Error>, bool), String>, harmed: &mut Vec<String>) {
        match outcome {
            Ok((result, refused)) => self.count(result, refused),
            Err(what) => harmed.push(what),
        }
    }

    fn count(&mut self, result: Result<(), Error>, refused: bool) {
        match result {
            _ if refused => self.refused += 1,
            Err(error) if error.is_fuel() => self.out_of_fuel += 1,
            _ => self.ran += 1,
        }
    }
}

/// Runs what may panic; `describe` tells what it was.
fn guarded<R>(fenced: &mut Fenced, what: &str, act: impl FnOnce(&mut Fenced) -> R) -> Result<R, String> {
    let start = Instant::now();
    let answer = catch_unwind(AssertUnwindSafe(|| act(fenced)));
    fenced.check();
    assert!(start.elapsed() < LONG, "{what} took {:?}", start.elapsed());
    answer.map_err(|_| what.to_owned())
}

fn bytes(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Which of the damaged to run alone, to look at one: `ONLY=17`.
fn only() -> Option<usize> {
    std::env::var("ONLY").ok().and_then(|text| text.parse().ok())
}

/// How many rounds: `ROUNDS=1000000` to look deeper.
fn rounds(usual: usize) -> usize {
    std::env::var("ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn seal_image(image: &mut [u64]) {
    let sum = checksum(&image[3..]);
    image[2] = image.len() as u64 | u64::from(sum) << 32;
}

fn run_image(engine: &mut Engine<'_>, image: &[u64], moving: bool) -> (Result<(), Error>, bool) {
    engine.set_collecting(if moving { Collecting::Always } else { Collecting::Normal });
    let result = engine.run_image(&bytes(image));
    let mut report = String::new();
    engine.report(&mut report).expect("a string");
    (result, report.contains("the image is refused"))
}

/// Shows which lines of the listing the damage changed.
fn show(sound: &[u64], damaged: &[u64], fenced: &mut Fenced) {
    let mut listing = |image: &[u64]| {
        let mut text = String::new();
        let listed = with_engine(fenced, |engine| engine.image_listing(&bytes(image), &mut text));
        println!("{listed:?}");
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (before, after) = (listing(sound), listing(damaged));
    println!("{}", after.join("\n"));
    for (before, after) in before.iter().zip(&after).filter(|(before, after)| before != after) {
        println!("- {before}\n+ {after}");
    }
}

#[test]
fn images() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        let images: Vec<_> =
            PLAIN.iter().chain(CATCHING).map(|script| build(script.text, &mut fenced)).collect();
        let code: Vec<_> = images.iter().map(|image| codes(image)).collect();
        let mut random = Random(0x1234_5678_9ABC_DEF1);
        let (mut tally, mut harmed) = (Tally::default(), Vec::new());
        for number in 0..rounds(60_000) {
            let which = number % images.len();
            let mut image = images[which].clone();
            for _ in 0..random.pick(&[1, 1, 1, 2, 2, 3, 5]) {
                match random.below(12) {
                    0 => damage_words(&mut random, &mut image, 3),
                    _ => damage_code(&mut random, &mut image, &code[which]),
                }
            }
            if random.below(100) == 0 {
                image.truncate(PREFIX + random.below(image.len() - PREFIX));
            }
            seal_image(&mut image);
            let moving = random.below(4) == 0;
            if only().is_some_and(|only| only != number) {
                continue;
            }
            if only().is_some() {
                show(&images[which], &image, &mut fenced);
            }
            let outcome = guarded(&mut fenced, &format!("image {number}"), |fenced| {
                with_engine(fenced, |engine| run_image(engine, &image, moving))
            });
            tally.take(outcome, &mut harmed);
        }
        println!("{tally:?}");
        assert!(harmed.is_empty(), "{} panicked: {harmed:?}", harmed.len());
        // If all were refused, the machine would not have been tested.
        assert!(only().is_some() || tally.ran > 10_000, "{tally:?}");
    });
}

/// A variable may be said to stand in a list that is none: `locals()` must not take its word for it.
#[test]
fn variables_in_no_list() {
    let mut fenced = Fenced::new();
    let image = build("def f():\n    a = -1\n    return len(locals())\nassert f() < 2\n", &mut fenced);
    let mut ran = 0;
    for code in codes(&image) {
        let view = CodeView::new(&image, code.object);
        for index in 0..view.variables() {
            let name = view.variable(index).name;
            for place in [Place::Spill(Reg(0), 7), Place::SpillCell(Reg(0), 7)] {
                let (before, after) = (view.variable(index).to_word(), Variable { name, place }.to_word());
                let mut damaged = image.clone();
                let at = (code.at..image.len()).find(|at| image[*at] == before).expect("its row");
                damaged[at] = after;
                seal_image(&mut damaged);
                let (result, refused) = with_engine(&mut fenced, |engine| run_image(engine, &damaged, false));
                assert!(result.is_ok() && !refused, "{result:?}");
                ran += 1;
            }
        }
    }
    assert!(ran > 0, "no variable");
}

/// A program with something of everything in its globals.
const RICH: &str = r#"
import math, json
from _collections import deque, _tuplegetter
from array import array
from _weakref import ref
class Base:
    def __init__(self): self.n, self.s = 1, "text"
    def __eq__(self, other): return self is other
    def __hash__(self): return 7
    @property
    def p(self): return self.n
    @classmethod
    def c(cls): return cls
    @staticmethod
    def t(): return 5
class Derived(Base, metaclass=type("Meta", (type,), {})):
    def __getattr__(self, name): return name
class Items(list): pass
class Keys(dict): pass
class Ends(deque): pass
class Pair(tuple): first = _tuplegetter(0, "the first")
class Wrong(ValueError): pass
class Slots:
    __slots__ = ("a", "b", "__weakref__")
    def __del__(self): done.append(self.a)
def gen(n):
    try:
        for i in range(n):
            got = yield [i, n]
    finally:
        done.append(n)
def outer(a, b=2, *args, k=[3], **kw):
    def inner(): return a, b, args, k, kw
    return inner
async def coro(): return 1
done = []
grown = "a" * 200
for i in range(20): grown += "bcdef"
less, grown = grown, grown + "!"
g, h, c = gen(3), gen(4), coro()
next(g)
try:
    raise Wrong("x", 1) from KeyError("k")
except Wrong as e:
    kept = e
obj, der, slots, union = Base(), Derived(), Slots(), int | None | list[str]
slots.a = 3
refs = [ref(slots), ref(obj, done.append), ref(gen), ref(len)]
der.more = {"a": (1, 2.5, None), "b": {1, 2, "three"}, obj: b"bytes"}
cyclic = [der]
cyclic.append(cyclic)
items, keys = Items([1, 2, 3]), Keys(a=1, b=[2])
big, neg, z, fl = 3**100, -(7**50), 1 + 2j, -0.0
text, long, uni = "abc", "x" * 300, "\u00e9\u4e2d" * 90
ba, mv, fs = bytearray(b"hello"), memoryview(b"abcdef")[1:5:2], frozenset([1, (2, 3)])
class Numbers(array): pass
ar, fl32, nu, wide = array("h", [1, 2, 3]), array("f", [1.5]), Numbers("B", [5, 6]), memoryview(array("i", range(5)))[::-2]
fn, bound, nat, natb = outer(1, 2, 3, x=4), obj.__init__, len, [1].append
its = [iter([1, 2]), iter((1,)), iter("ab"), iter("\u00e9\u4e2d"), iter(b"ab"), iter(range(9)), iter({1: 2}), iter({3}), reversed([1, 2]),
       enumerate([5]), zip([1], [2]), map(str, [1]), filter(None, [1]), iter(int, 1), iter({1: 2}.items()), iter(array("q", [1 << 60])), iter(memoryview(array("d", [0.5])))]
views = [{1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), vars(Base), slice(1, big), range(5), range(big), list[int], super(Derived, der)]
ring, full, ends, pair = deque([2, 3, [4]]), deque("abcd", 3), Ends([1, 2], 5), Pair([1, 2])
ring.appendleft(1)
ring.rotate(2)
over = [iter(ring), reversed(full), iter(deque()), iter(deque([1], maxlen=10**18))]
sm, cm, pr = staticmethod(len), classmethod(len), property(len)
def use():
    out = []
    for name, value in list(globals().items()):
        for f in probes:
            try:
                out.append(f(value))
            except Exception as e:
                out.append(type(e).__name__)
    return len(out)
def take(v): return [x for x, _ in zip(v, range(5))]
probes = [repr, str, hash, len, bool, take, dir, next, callable, json.dumps, sorted, lambda v: v == v, lambda v: v + v, lambda v: v[0],
          lambda v: v(), lambda v: v.n, lambda v: v.p, lambda v: setattr(v, "w", 1), lambda v: v.append(1), lambda v: v.update(q=1),
          lambda v: v in [v], lambda v: list(v.items()), lambda v: v.close(), lambda v: v.send(None), lambda v: v.throw(ValueError("t")),
          lambda v: type(v).__mro__, lambda v: v.__dict__, lambda v: f"{v:>5}", lambda v: {v: v}, lambda v: v.__traceback__.tb_lineno,
          lambda v: v.__code__, lambda v: v.__closure__[0].cell_contents, lambda v: v.pop(), lambda v: v.clear(), lambda v: int(v),
          lambda v: bytes(v), lambda v: v * 2, lambda v: -v, lambda v: v < v, lambda v: v | v, lambda v: "%s" % v, lambda v: v.__doc__,
          lambda v: v.rotate(2), lambda v: v.appendleft(v), lambda v: v.insert(1, 2), lambda v: v.popleft(), lambda v: v.first,
          lambda v: v.reverse(), lambda v: v.extend(range(9)), lambda v: v.index(2), lambda v: v.remove(2), lambda v: v.extendleft([1, 2]),
          lambda v: v.tolist(), lambda v: v.extend(v), lambda v: v.reverse(), lambda v: v.byteswap(), lambda v: v.__setitem__(0, 1),
          lambda v: memoryview(v).cast("B").cast("H")[1], lambda v: v.__setitem__(slice(0, 2), v[1:3]), lambda v: v.__delitem__(0),
          lambda v: v.count(2), lambda v: v.tobytes(), lambda v: v.insert(1, 1), lambda v: v[::-1]]
"#;

fn seal_snapshot(words: &mut [u64]) {
    let (head, objects) = words.split_at(Engine::SNAPSHOT_HEAD / 8);
    let sum = checksum(&head[3..]) ^ long_checksum(objects);
    words[2] = words.len() as u64 | u64::from(sum) << 32;
}

/// The snapshot of an engine in which a script has run.
fn snapshot(script: &str, fenced: &mut Fenced) -> Vec<u64> {
    with_engine(fenced, |engine| {
        // Some of the scripts want modules that are not there.
        let _ = engine.run(script, "script.py");
        let mut words = vec![0; engine.snapshot_len() / 8];
        let len = engine.snapshot(&mut words).expect("room");
        words.truncate(len);
        words
    })
}

/// Restores a snapshot and uses what is in it; `true` if it was refused.
fn revive(engine: &mut Engine<'_>, words: &[u64], moving: bool) -> (Result<(), Error>, bool) {
    engine.set_collecting(if moving { Collecting::Always } else { Collecting::Normal });
    if let Err(error) = engine.restore(words) {
        assert!(error.is_refused(), "{error}");
        engine.run("x = [1]", "after.py").expect("the machine is empty, and goes on");
        return (Err(error), true);
    }
    // A collection at every safe point takes its time.
    engine.set_fuel(if moving { FUEL / 20 } else { 5 * FUEL });
    let result = engine.call("use", &[]).map(|_| ());
    let mut report = String::new();
    engine.report(&mut report).expect("a string");
    engine.set_fuel(if moving { FUEL / 20 } else { FUEL });
    let probe = "for v in list(globals().values()):\n    try: repr(v), v(), hash(v), [*v]\n    except Exception: pass\n";
    let _ = engine.run(probe, "probe.py");
    engine.collect();
    let mut again = vec![0; engine.snapshot_len() / 8];
    engine.snapshot(&mut again).expect("room");
    (result, false)
}

/// Beside a reference nothing may stand where the machine would take it for a number of its own.
#[test]
fn numbers_beside_references_are_refused() {
    let mut fenced = Fenced::new();
    let words = snapshot("class A:\n    def __init__(self): self.x = 1\na = A()\n", &mut fenced);
    let (mut at, mut found) = (words.len() - words[3] as u32 as usize, 0);
    while at < words.len() {
        let header = Header(words[at]);
        if header.kind_number() == Kind::Instance as u8 {
            let mut damaged = words.clone();
            damaged[at + 1] |= 1 << 32;
            seal_snapshot(&mut damaged);
            with_engine(&mut fenced, |engine| {
                assert!(engine.restore(&damaged).is_err_and(|error| error.is_refused()));
            });
            // A reference to the header of an image looks like one to the beginning of the arena.
            damaged[at + 1] = words[at + 1];
            damaged[at + header.words()] = 0xFFFA << 48;
            seal_snapshot(&mut damaged);
            with_engine(&mut fenced, |engine| {
                assert!(engine.restore(&damaged).is_err_and(|error| error.is_refused()));
            });
            found += 1;
        }
        at += 1 + header.words();
    }
    assert!(found > 0, "no instance");
}

/// What is not damaged is accepted, and is the same program.
#[test]
fn sound_snapshots() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        for script in PLAIN.iter().chain(CATCHING).map(|script| script.text).chain([RICH]) {
            let words = snapshot(script, &mut fenced);
            let again = with_engine(&mut fenced, |engine| {
                engine.restore(&words).unwrap_or_else(|error| panic!("{error}: {script}"));
                let mut again = vec![0; engine.snapshot_len() / 8];
                engine.snapshot(&mut again).expect("room");
                again
            });
            assert!(words == again, "another program after {script}");
        }
        let words = snapshot(RICH, &mut fenced);
        with_engine(&mut fenced, |engine| {
            engine.restore(&words).expect("it is sound");
            engine.set_fuel(50 * FUEL);
            let used = engine.call("use", &[]);
            assert!(matches!(used, Ok(Reply::Int(1000..))), "{used:?}");
        });
    });
}

#[test]
fn snapshots() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        let scripts = PLAIN.iter().map(|script| script.text).flat_map(|text| [text, RICH]);
        let sound: Vec<_> = scripts.map(|script| snapshot(script, &mut fenced)).collect();
        let mut random = Random(0x0FED_CBA9_8765_4321);
        let (mut tally, mut harmed) = (Tally::default(), Vec::new());
        for number in 0..rounds(3_000) {
            let mut words = sound[number % sound.len()].clone();
            for _ in 0..random.pick(&[1, 1, 1, 2, 3]) {
                damage_words(&mut random, &mut words, 4);
            }
            if random.below(100) == 0 {
                words.truncate(8 + random.below(words.len() - 8));
            }
            seal_snapshot(&mut words);
            let moving = random.below(8) == 0;
            if only().is_some_and(|only| only != number) {
                continue;
            }
            if only().is_some() {
                let pairs = sound[number % sound.len()].iter().zip(&words).enumerate();
                for (at, (before, after)) in pairs.filter(|(_, (before, after))| before != after) {
                    println!("word {at}: {before:#018x} -> {after:#018x} {moving}");
                }
            }
            let outcome = guarded(&mut fenced, &format!("snapshot {number}"), |fenced| {
                with_engine(fenced, |engine| revive(engine, &words, moving))
            });
            tally.take(outcome, &mut harmed);
        }
        println!("{tally:?}");
        assert!(harmed.is_empty(), "{} panicked: {harmed:?}", harmed.len());
        assert!(only().is_some() || tally.ran + tally.out_of_fuel > 200, "{tally:?}");
    });
}
