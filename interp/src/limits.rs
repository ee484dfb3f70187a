//! Every number the design assumes, each with its reason.

/// How deeply brackets and nested expressions may stand in source text, as CPython's own parser bounds them.
pub const PARSER_DEPTH: u32 = 200;

/// How tall an expression may be: nesting, and chains such as `a + b + c` or `a.b.c`. What walks the tree may recurse
/// this deeply.
pub const TREE_HEIGHT: u32 = 400;

/// How deeply blocks may be nested, as CPython's lexer bounds them.
pub const INDENTS: usize = 100;

/// Items moved, characters scanned or limbs multiplied that cost as much as one call or one turn of a loop.
pub const WORK_PER_TICK: usize = 32;

/// How many Python calls may be nested, as CPython's default.
pub const FRAMES: u32 = 1000;

/// How often the machine may run inside itself (a native calls a function that calls a native ...). Each turn takes up
/// to 2 KB of native stack, so this keeps within 256 KB.
pub const NESTED: u32 = 100;

/// How deeply a structure may be nested that is printed, compared or hashed.
pub const STRUCTURE_DEPTH: u32 = 200;

/// How deeply what crosses between Rust and Python may be nested; an `Arg` or `Datum` that is walked recurses as deeply.
pub const CROSSING_DEPTH: u32 = 100;

/// How many times larger than the program's memory owned data may be that is made of a value of the program's: something
/// shared is written out wherever it stands, so that a few nested lists can be more than any memory holds.
pub const CROSSING_GROWTH: usize = 16;

/// The most digits of a decimal text that becomes an integer or is made of one, as CPython's default.
pub const INT_DIGITS: usize = 4300;

/// The least that limit can be set to.
pub const INT_DIGITS_LEAST: usize = 640;

/// How far the machine runs before it asks the host whether it shall stop.
pub const SLICE: u64 = 10_000;

/// How many words are made before a collection is due: few enough that they are still in a processor's cache when they are
/// made use of again, many enough that the collections cost little.
pub const PACE: u32 = 3 << 12;

/// A collection looks at all values of what is alive, and to find an object and to move it costs as much as so many values. What is
/// behind a text or a buffer costs next to nothing.
pub const OBJECT: u64 = 24;

/// For so many values that a collection looks at, a word is made before the next one is due.
pub const SHARE: u64 = 4;

/// While no more than so many words are in use, twice as many are made, or collections would cost more than what is made.
pub const LITTLE: u32 = 3 << 15;

/// How many safe points of a program are collected at in the mode that collects at every one.
pub const ALWAYS: u64 = 20_000;

/// What a program may use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Fuel: calls, backward jumps, and the work of builtins in proportion.
    pub fuel: u64,
    /// Nested Python calls.
    pub frames: u32,
    /// The most that `sys.setrecursionlimit` can make of it.
    pub frames_most: u32,
    /// Nested runs of the machine.
    pub nested: u32,
    /// Fuel between two questions to the host whether to stop. A call with fresh fuel begins a slice: one that needs less asks nothing.
    pub slice: u64,
    /// Words that are made before a collection is due at the next call or turn of a loop; more if much is alive (`SHARE`). `u32::MAX`: the program is collected only when its memory is full, or when it or the embedder says so.
    pub pace: u32,
    /// The most decimal digits of an integer's text, 0 for any number: `sys.set_int_max_str_digits` changes it.
    pub int_digits: u32,
    /// The seed of string hashes.
    pub seed: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            fuel: u64::MAX / 4,
            frames: FRAMES,
            frames_most: 10 * FRAMES,
            nested: NESTED,
            slice: SLICE,
            pace: PACE,
            int_digits: INT_DIGITS as u32,
            seed: 0,
        }
    }
}
