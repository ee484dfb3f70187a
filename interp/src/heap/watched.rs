//! What watches objects without keeping them alive: weak references, and the watches over objects that are finalised.
//!
//! ```text
//! weak reference | target | next | callback | same bucket | hash: None or an integer | instance: None or its own |
//! watch          | target | next |
//! index          | how many references | bucket 0 | bucket 1 | ...          raw; a power of two of buckets
//! ```
//! A *hidden* reference is an object's offset as an integer, so that marking does not see it: `target`, `next` and `same bucket`
//! are hidden. References to what stands in tables (builtin functions and types) have the value itself as target: that never dies.
//! A reference whose target is dead has `None` there. `instance` is the instance of a program's class whose payload it is.
//!
//! Three chains, each by `next`, the first two from the youngest to the oldest, so with falling offsets: all references whose
//! target lives, all watches, and what is *pending*. There `next` is a reference as any other, as is the target of a watch:
//! pending ones keep alive what they need until the machine has called the finaliser or the callback.
//!
//! When all is marked, watches whose targets are not move to the end of what is pending, the oldest first, and what they lead
//! to is marked after all. Then references whose targets are not marked lose them; those with a callback become pending,
//! the youngest first. So an object's finaliser runs first, while weak references still lead to it; these are cleared by the
//! collection that finds it dead for good.

use crate::heap::arena::Arena;
use crate::heap::collect::Collection;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};

/// Word of a weak reference or a watch: what it watches.
pub const TARGET: usize = 0;
/// Word of a weak reference or a watch: the next in its chain.
pub const NEXT: usize = 1;
/// Word of a weak reference: what is called when the target has died, or `None`.
pub const CALLBACK: usize = 2;
/// Word of a weak reference: the next in its bucket.
pub const SAME: usize = 3;
/// Word of a weak reference: the target's hash, once it is known.
pub const HASH: usize = 4;
/// Word of a weak reference: the instance whose payload it is, or `None`.
pub const INSTANCE: usize = 5;
/// Words of a weak reference.
pub const REF_WORDS: usize = 6;
/// Words of a watch.
pub const WATCH_WORDS: usize = 2;

/// The chains and the index.
#[derive(Clone, Copy, Debug)]
pub struct Watched {
    /// The youngest weak reference, hidden.
    pub refs: Value,
    /// Where the references to an object are found by its identity, or `None`.
    pub index: Value,
    /// The youngest watch, hidden.
    pub watches: Value,
    /// What is pending, or `None`.
    pub pending: Value,
    /// Whether an object that nobody reaches has nothing left to finalise.
    pub is_done: fn(&Arena<'_>, Handle) -> bool,
}

impl Watched {
    /// Nothing is watched.
    pub const NOTHING: Watched = Watched {
        refs: Value::NONE,
        index: Value::NONE,
        watches: Value::NONE,
        pending: Value::NONE,
        is_done: |_, _| true,
    };
}

/// A hidden reference.
#[inline]
pub fn hide(object: Handle) -> Value {
    Value::small(i64::from(object.0))
}

/// The object of a hidden reference.
#[inline]
pub fn hidden(value: Value) -> Option<Handle> {
    if value.is_int() { Some(Handle(value.raw_int() as u32)) } else { None }
}

/// The bucket of an object's references, as a word of the index.
pub fn bucket(arena: &Arena<'_>, index: Handle, target: Value) -> usize {
    let buckets = arena.header(index).words() - 1;
    let number = match hidden(target) {
        Some(object) => u64::from(arena.header(object).identity()),
        None => target.bits(),
    };
    // Fibonacci hashing: identities are counted up, rows of tables stand in the low bits.
    1 + (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize % buckets
}

/// Puts a reference into its bucket.
pub fn put_in_bucket(arena: &mut Arena<'_>, index: Handle, reference: Handle, as_known: Handle) {
    let place = bucket(arena, index, arena.get(reference, TARGET));
    let first = arena.word(index.0 + 1 + place as u32);
    arena.set(reference, SAME, if first == 0 { Value::NONE } else { Value::small(first as i64) });
    arena.set_word(index.0 + 1 + place as u32, u64::from(as_known.0));
    let count = arena.word(index.0 + 1);
    arena.set_word(index.0 + 1, count + 1);
}

impl Collection<'_, '_> {
    /// Finds out whose targets are dead; all that is alive is marked.
    pub(super) fn find_dead(&mut self, watched: &mut Watched) {
        if !watched.watches.is_none() {
            let doomed = self.part_watches(watched);
            self.append(watched, doomed);
            self.visit(doomed);
            self.finish_marking();
        }
        if !watched.refs.is_none() {
            let fired = self.part_refs(watched);
            self.append(watched, fired);
        }
    }

    /// Links `node` behind `last` in a chain that begins in `head`.
    fn link(&mut self, head: &mut Value, last: Option<Handle>, node: Value) {
        match last {
            Some(last) => self.arena.set(last, NEXT, node),
            None => *head = node,
        }
    }

    /// Takes out of the chain of watches those whose targets are dead; they are a chain of their own then, the oldest first.
    fn part_watches(&mut self, watched: &mut Watched) -> Value {
        let (mut at, mut last, mut doomed) = (watched.watches, None, Value::NONE);
        while let Some(watch) = hidden(at) {
            at = self.arena.get(watch, NEXT);
            let Some(target) = hidden(self.arena.get(watch, TARGET)) else { continue };
            if self.is_marked(target.0) {
                self.set_marks(watch);
                self.link(&mut watched.watches, last, hide(watch));
                last = Some(watch);
            } else if !(watched.is_done)(self.arena, target) {
                self.arena.set(watch, TARGET, Value::object(target));
                self.arena.set(watch, NEXT, doomed);
                doomed = Value::object(watch);
            }
        }
        self.link(&mut watched.watches, last, Value::NONE);
        doomed
    }

    /// Takes out of the chain of references those that are dead or lose their target; of the latter those with a callback are
    /// a chain of their own then, the youngest first.
    fn part_refs(&mut self, watched: &mut Watched) -> Value {
        let (mut at, mut last) = (watched.refs, None);
        let (mut fired, mut last_fired) = (Value::NONE, None);
        while let Some(reference) = hidden(at) {
            at = self.arena.get(reference, NEXT);
            if !self.is_marked(reference.0) {
                continue;
            }
            let target = hidden(self.arena.get(reference, TARGET));
            if target.is_none_or(|target| self.is_marked(target.0)) {
                self.link(&mut watched.refs, last, hide(reference));
                last = Some(reference);
                continue;
            }
            for word in [TARGET, NEXT, SAME] {
                self.arena.set(reference, word, Value::NONE);
            }
            if !self.arena.get(reference, CALLBACK).is_none() {
                self.link(&mut fired, last_fired, Value::object(reference));
                last_fired = Some(reference);
            }
        }
        self.link(&mut watched.refs, last, Value::NONE);
        fired
    }

    /// Puts a chain at the end of what is pending.
    fn append(&mut self, watched: &mut Watched, chain: Value) {
        let mut last = None;
        let mut at = watched.pending;
        while let Some(node) = at.as_object() {
            last = Some(node);
            at = self.arena.get(node, NEXT);
        }
        self.link(&mut watched.pending, last, chain);
    }

    /// Updates hidden references, before anything is moved, and fills the index anew.
    pub(super) fn forward_watched(&mut self, watched: &mut Watched) {
        if let Some(index) = watched.index.as_object() {
            self.arena.body_mut(index).fill(0);
        }
        let mut at = watched.refs;
        while let Some(reference) = hidden(at) {
            at = self.arena.get(reference, NEXT);
            if let Some(index) = watched.index.as_object() {
                put_in_bucket(self.arena, index, reference, Handle(self.new_place(reference.0)));
            }
            self.forward_node(reference);
        }
        at = watched.watches;
        while let Some(watch) = hidden(at) {
            at = self.arena.get(watch, NEXT);
            self.forward_node(watch);
        }
        for hidden in [&mut watched.refs, &mut watched.watches] {
            *hidden = self.forward_hidden(*hidden);
        }
        for root in [&mut watched.index, &mut watched.pending] {
            *root = self.forward(*root);
        }
    }

    fn forward_node(&mut self, node: Handle) {
        for word in [TARGET, NEXT] {
            let value = self.forward_hidden(self.arena.get(node, word));
            self.arena.set(node, word, value);
        }
    }

    fn forward_hidden(&self, value: Value) -> Value {
        hidden(value).map_or(value, |object| hide(Handle(self.new_place(object.0))))
    }
}

/// Whether an object is one of those that stand in chains.
pub fn is_node(arena: &Arena<'_>, object: Handle) -> bool {
    matches!(arena.kind(object), Kind::WeakRef | Kind::Watch)
}
