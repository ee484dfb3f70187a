//! `Vm`: the state of a running program, and the doors to its memory.
//!
//! Everything a program can see stands in the arena; what stands here is copied there by a snapshot (`Roots` and
//! `Counters`) or is the embedder's (host, limits, tables).

use crate::heap::arena::{Places, START};
use crate::heap::collect::collect;
use crate::heap::images::Heap;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::host::Host;
use crate::limits::{self, Limits};
use crate::vm::desc::{Module, Native, Type};
use crate::vm::hosting::HostModule;
use crate::vm::pausing::Paused;
use crate::vm::raise::{Answer, Done, Raise};

/// Values the machine itself holds on to, by name; `Vm::root` reads one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Root {
    /// The exception that is travelling.
    Raised,
    /// The exception that is being handled, or `None`.
    Handling,
    /// `sys.modules`.
    Modules,
    /// The dict of `builtins` as far as a program has changed it, or `None`.
    Builtins,
    /// Root shapes of builtin exception types, by row.
    ExceptionShapes,
    /// The shape of plain `object()` instances.
    ObjectShape,
    /// `sys.argv`.
    Argv,
    /// `sys.path`.
    Path,
    /// The globals of `__main__`.
    Main,
    /// What the embedder keeps between calls.
    Kept,
    /// What the border keeps from call to call: see `border/session.rs`.
    Border,
    /// The class of attribute dicts, once there is one.
    AttrDict,
    /// The class of messages, once there is one.
    Message,
    /// Strings of one character below 256, made as they are needed: a `Words` block.
    Chars,
    /// `()`.
    EmptyTuple,
    /// What inline caches know, by class: see `exec/memo.rs`. Gone with each collection.
    Memo,
    /// The youngest weak reference, hidden: this and the next three, see `heap/watched.rs`.
    WeakRefs,
    /// The index of weak references.
    WeakIndex,
    /// The youngest watch over an object that is finalised, hidden.
    Watches,
    /// Finalisers and callbacks that are to be called.
    Pending,
    /// How many there are.
    Count,
}

/// How many roots there are.
pub const ROOTS: usize = Root::Count as usize;

/// A moment of a run: an instruction, its frame's base, the ticks then.
pub type Place = (u32, u32, i64);

/// No moment of any run.
pub const NOWHERE: Place = (u32::MAX, u32::MAX, i64::MIN);

/// When the collector runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Collecting {
    /// When memory gets short.
    #[default]
    Normal,
    /// Only when the program itself says so, not even when memory is short. For tests.
    Never,
    /// At every point where it may. For tests.
    Always,
}

/// The numbers of a running program that a snapshot carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counters {
    /// The running frame's register 0, as an index of the stack.
    pub base: u32,
    /// The first register that nobody uses; values that natives keep stand below it.
    pub top: u32,
    /// Index of the next instruction's word in the running code.
    pub pc: u32,
    /// Python frames on the stack.
    pub depth: u32,
    /// How often the machine runs inside itself.
    pub nested: u32,
    /// The last identity given to an object.
    pub identity: u32,
    /// The last version given to a namespace.
    pub version: u32,
    /// The program has switched the collector off, as far as it can.
    pub collector_off: bool,
    /// Fuel used so far, up to `Vm::ticks`.
    pub fuel_used: u64,
}

/// The state of a running program.
pub struct Vm<'a> {
    /// The memory.
    pub heap: Heap<'a>,
    /// See `Root`.
    pub roots: [Value; ROOTS],
    /// See `Counters`.
    pub now: Counters,
    /// Fuel that can be used before the machine looks up: at the end of the slice, or earlier when something wants attention.
    pub ticks: i64,
    /// Fuel beyond the slice.
    pub fuel_left: u64,
    /// An instruction changed something a program can see, so it cannot simply be run again after a collection.
    pub committed: bool,
    /// The frame that left the machine yielded rather than returned.
    pub yielded: bool,
    /// Where the frame stood that ended the last run of the machine by returning: its `pc`.
    pub left_at: u32,
    /// The exception goes on without a new entry in its traceback: it was raised again.
    pub untraced: bool,
    /// The run was stopped in front of the instruction it stands at, not behind it.
    pub stopped_ahead: bool,
    /// The run has paused there; `Engine::resume` goes on.
    pub pause: Option<Paused>,
    /// The instruction is run again after a pause.
    pub asked_again: bool,
    /// The entry of `__main__` that a task's `process` was found in last.
    pub process_at: usize,
    /// Where an instruction was run again for want of room.
    pub retried: Place,
    /// A finaliser or a callback of a weak reference is running.
    pub finalising: bool,
    /// How often the machine has looked up from its work.
    pub lookups: u64,
    /// Fuel that natives have used since the host was last asked whether to stop.
    pub unasked: u64,
    /// How deeply a structure is nested that is being printed, compared or hashed.
    pub structure: u32,
    /// Where the running frame's parts stand; see `exec/regs.rs`.
    pub places: Places,
    /// When to collect.
    pub collecting: Collecting,
    /// Words in use after the last collection.
    pub live_words: u32,
    /// What the next one costs for them, in values to be looked at; see `limits::OBJECT`.
    pub live_cost: u64,
    /// The embedder's limits.
    pub limits: Limits,
    /// The embedder's world. It may be sent, so that a machine may move to another thread between calls.
    pub host: &'a mut (dyn Host + Send),
    /// The builtin types by row.
    pub types: &'static [&'static Type],
    /// The builtin modules.
    pub modules: &'static [&'static Module],
    /// The host's modules; see `vm/hosting.rs`.
    pub hosted: &'static [HostModule],
    /// The machine's loop: runs the frame on top until it returns, raising first if told so. Set once by `engine.rs`,
    /// which stands above.
    pub machine: fn(&mut Vm, Option<Raise>) -> Answer,
    /// Escapes what is not ASCII in a text: the type `str` knows how.
    pub escape_text: fn(&mut Vm, Value) -> Answer,
    /// The seed of string hashes.
    pub hash_seed: u64,
}

impl Vm<'_> {
    /// A root.
    #[inline]
    pub fn root(&self, root: Root) -> Value {
        self.roots[root as usize]
    }

    /// Changes a root.
    pub fn set_root(&mut self, root: Root, value: Value) {
        self.roots[root as usize] = value;
    }

    /// Register `index` of the stack.
    #[inline]
    pub fn register(&self, index: u32) -> Value {
        Value::from_bits(self.heap.arena.word(self.heap.arena.stack() + index))
    }

    /// Changes register `index` of the stack.
    #[inline]
    pub fn set_register(&mut self, index: u32, value: Value) {
        let at = self.heap.arena.stack() + index;
        self.heap.arena.set_word(at, value.bits());
    }

    /// Word `index` of an object's body.
    #[inline(always)]
    pub fn get(&self, object: Handle, index: usize) -> Value {
        self.heap.arena.get(object, index)
    }

    /// Changes word `index` of an object's body.
    #[inline(always)]
    pub fn set(&mut self, object: Handle, index: usize, value: Value) {
        self.heap.arena.set(object, index, value);
    }

    /// Makes an object of these values.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn make(&mut self, kind: Kind, body: &[Value]) -> Answer {
        Ok(Value::object(self.heap.arena.alloc(kind, 0, body)?))
    }

    /// Keeps a value alive and up to date until the native that is running returns; `kept` reads it.
    ///
    /// # Errors
    /// `Raise::NoRoom` if the stack cannot grow.
    pub fn keep(&mut self, value: Value) -> Result<Kept, Raise> {
        let index = self.now.top;
        if index >= self.heap.arena.stack_room() {
            self.heap.arena.grow_stack(index, index + 8)?;
        }
        self.set_register(index, value);
        self.now.top = index + 1;
        Ok(Kept(index))
    }

    /// What was kept, where it stands now.
    #[inline]
    pub fn kept(&self, kept: Kept) -> Value {
        self.register(kept.0)
    }

    /// Keeps another value in the same place.
    #[inline]
    pub fn keep_again(&mut self, kept: Kept, value: Value) {
        self.set_register(kept.0, value);
    }

    /// Lets go of everything kept since `mark`, which `kept_mark` gave.
    pub fn let_go(&mut self, mark: u32) {
        self.now.top = mark;
    }

    /// Where the kept values end.
    pub fn kept_mark(&self) -> u32 {
        self.now.top
    }

    /// Makes sure that `words` words can be allocated, collecting if they cannot. Values in Rust variables are stale
    /// afterwards: this is for the start of a native, or for one that keeps all it holds.
    ///
    /// # Errors
    /// `Raise::NoRoom` if a collection does not help; what called the native makes it `MemoryError`.
    pub fn room(&mut self, words: usize) -> Done {
        if self.collecting == Collecting::Always || words > self.heap.arena.free() as usize {
            self.collect();
        }
        if words > self.heap.arena.free() as usize {
            Err(self.heap.arena.no_room(words).into())
        } else {
            Ok(())
        }
    }

    /// Finds what is alive and slides it together, unless the mode is `Never`.
    pub fn collect(&mut self) {
        if self.collecting != Collecting::Never {
            self.collect_always();
        }
    }

    /// As `collect`, whatever the mode.
    pub fn collect_always(&mut self) {
        self.set_root(Root::Memo, Value::NONE);
        let (mut table, mut watched) = (self.heap.table, self.watched());
        let cost = collect(&mut self.heap.arena, &mut self.roots, &mut table, &mut watched, self.now.top);
        self.heap.table = table;
        self.set_watched(watched);
        (self.live_words, self.live_cost) = (self.heap.arena.top - START, cost);
        self.pace();
    }

    /// Collects if a collection would be due behind what is made now, so many words, and enough was made since the last one that
    /// some of it is likely to go. As of `room`, values in Rust variables are stale afterwards.
    pub fn make_way(&mut self, words: usize) {
        let arena = &self.heap.arena;
        let (made, wanted) = (arena.top - START - self.live_words.min(arena.top - START), words as u64);
        let is_due = u64::from(arena.top) + wanted > u64::from(arena.due);
        if is_due && wanted > u64::from(self.limits.pace / 4) && u64::from(made) > wanted / 8 {
            self.collect();
        }
    }

    /// The loop takes its window anew before it goes on: another frame runs now.
    #[inline]
    pub fn frame_changed(&mut self) {
        // What moves from now on counts up, away from this.
        self.places.moves = self.heap.arena.moves.wrapping_sub(1);
    }

    /// Decides when the next collection is due: when what was made since is worth what one costs (`limits::SHARE`), but not before
    /// `Limits::pace`. What is pending is due at once.
    pub fn pace(&mut self) {
        let can_finalise = self.can_finalise();
        let arena = &mut self.heap.arena;
        arena.due = if can_finalise {
            0
        } else if self.now.collector_off || self.collecting == Collecting::Never {
            u32::MAX
        } else {
            let worth = u32::try_from(self.live_cost / limits::SHARE).unwrap_or(u32::MAX);
            let little = worth.saturating_mul(2).min(limits::LITTLE.saturating_sub(self.live_words));
            arena.top.saturating_add(self.limits.pace.max(worth).max(little))
        };
    }

    /// Uses fuel for work in proportion: characters scanned, items moved, limbs multiplied, divided by what one tick is
    /// worth (`limits::WORK_PER_TICK`).
    ///
    /// # Errors
    /// `Raise::OutOfFuel`.
    #[inline]
    pub fn charge(&mut self, work: usize) -> Done {
        let ticks = (work / limits::WORK_PER_TICK) as u64;
        if ticks == 0 { Ok(()) } else { self.charge_ticks(ticks) }
    }

    /// Uses fuel, and asks the host now and then whether to stop.
    ///
    /// # Errors
    /// `Raise::OutOfFuel`, and those of `ask_host`.
    pub fn charge_ticks(&mut self, ticks: u64) -> Done {
        self.unasked += ticks;
        if self.unasked > self.limits.slice {
            self.ask_host()?;
        }
        if ticks <= self.fuel_left {
            self.fuel_left -= ticks;
            return Ok(());
        }
        // The slice is taken last: how far it has come tells whether the loop made progress (`exec/unwind.rs`).
        let rest = i64::try_from(ticks - self.fuel_left).unwrap_or(i64::MAX);
        self.fuel_left = 0;
        if rest > self.ticks {
            self.ticks = 0;
            return Err(Raise::OutOfFuel);
        }
        self.ticks -= rest;
        Ok(())
    }

    /// Gives fuel, and begins a slice of it: a call that ends within its first slice asks the host nothing.
    pub fn begin_slice(&mut self, fuel: u64) {
        let ahead = self.has_pending() || self.collecting == Collecting::Always;
        let slice = if ahead { 0 } else { self.limits.slice.saturating_sub(1).min(fuel) };
        self.ticks = slice as i64;
        self.fuel_left = fuel - slice;
        // Where the ticks begin anew, the same number is no sign of the same moment.
        self.retried = NOWHERE;
    }

    /// The fuel that is left.
    pub fn fuel(&self) -> u64 {
        self.fuel_left + self.ticks.max(0) as u64
    }

    /// The identity of an object: `id()`, and what its default hash comes from.
    pub fn identity(&mut self, object: Handle) -> u32 {
        let header = self.heap.arena.header(object);
        if header.identity() != 0 {
            return header.identity();
        }
        self.now.identity = self.now.identity.wrapping_add(1).max(1);
        self.heap.arena.set_header(object, header.identified(self.now.identity));
        self.now.identity
    }

    /// A number that no namespace had before.
    pub fn next_version(&mut self) -> u32 {
        self.now.version = self.now.version.wrapping_add(1);
        self.now.version
    }

    /// The builtin function of a table value.
    #[inline]
    pub fn native(&self, row: u32) -> &'static Native {
        let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
        if owner >= MODULE_OWNERS {
            self.module_function(owner - MODULE_OWNERS, index)
        } else {
            let owner = self.types[owner];
            let methods = owner.methods.len();
            let class_methods = owner.class_methods.len();
            if index < methods {
                &owner.methods[index]
            } else if index < methods + class_methods {
                &owner.class_methods[index - methods]
            } else {
                owner.new.as_ref().expect("a constructor")
            }
        }
    }
}

/// Rows of natives: the owner in the high half (a type's row, or a module's number from here on), the index in the low half.
pub const MODULE_OWNERS: usize = 0x4000;

/// A value that is kept; see `Vm::keep`.
#[derive(Clone, Copy, Debug)]
pub struct Kept(pub u32);
