//! Weak references and watches as the machine makes and finds them; how they stand in memory: `heap/watched.rs`.

use crate::heap::arena::{Arena, START};
use crate::heap::header::FLAG_WATCHED;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::heap::watched::{
    CALLBACK, INSTANCE, NEXT, SAME, TARGET, Watched, bucket, hidden, hide, put_in_bucket,
};
use crate::vm::class::NO_WEAKREF;
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::OBJECT;
use crate::vm::generator::{OVER, STARTED, STATE};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::{MODULE_OWNERS, Root, Vm};

/// Words of the first index.
const FIRST_INDEX: usize = 1 + 8;

/// Frames and runs of the machine that must be left for a finaliser: without them it is put off.
const LEAST: u32 = 4;

/// An instance always has its finaliser left; a generator only where it waits, a coroutine also before it has begun.
fn is_done(arena: &Arena<'_>, object: Handle) -> bool {
    let state = || arena.get(object, STATE).raw_int();
    match arena.kind(object) {
        Kind::Instance => false,
        Kind::Coroutine => state() & OVER != 0,
        _ => state() & OVER != 0 || state() & STARTED == 0,
    }
}

impl Vm<'_> {
    /// What the collector is told.
    pub(crate) fn watched(&mut self) -> Watched {
        let mut take = |root: Root| core::mem::replace(&mut self.roots[root as usize], Value::NONE);
        Watched {
            refs: take(Root::WeakRefs),
            index: take(Root::WeakIndex),
            watches: take(Root::Watches),
            pending: take(Root::Pending),
            is_done,
        }
    }

    /// What the collector made of it.
    pub(crate) fn set_watched(&mut self, watched: Watched) {
        self.set_root(Root::WeakRefs, watched.refs);
        self.set_root(Root::WeakIndex, if watched.refs.is_none() { Value::NONE } else { watched.index });
        self.set_root(Root::Watches, watched.watches);
        self.set_root(Root::Pending, watched.pending);
    }

    /// Whether finalisers or callbacks are to be called.
    #[inline]
    pub fn has_pending(&self) -> bool {
        !self.root(Root::Pending).is_none()
    }

    /// Whether there are some, and this is a moment for it: none is running, and there is depth left.
    pub fn can_finalise(&self) -> bool {
        self.has_pending()
            && !self.finalising
            && self.now.nested + LEAST <= self.limits.nested
            && self.now.depth + LEAST <= self.limits.frames
    }

    /// Takes the first of what is pending.
    pub fn take_pending(&mut self) -> Option<Handle> {
        let node = self.root(Root::Pending).as_object()?;
        let next = self.get(node, NEXT);
        self.set_root(Root::Pending, next);
        self.set(node, NEXT, Value::NONE);
        Some(node)
    }

    /// Has an object finalised once nobody reaches it any more.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn watch(&mut self, object: Handle) -> Done {
        let next = self.root(Root::Watches);
        let watch = self.make(Kind::Watch, &[hide(object), next])?;
        self.set_root(Root::Watches, hide(watch.raw_handle()));
        Ok(())
    }

    /// Watches over an instance if its class has a finaliser.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn watch_instance(&mut self, class: Handle, instance: Value) -> Done {
        if self.heap.arena.header(class).has(FLAG_WATCHED) {
            self.watch_once(instance.raw_handle())
        } else {
            Ok(())
        }
    }

    #[cold]
    fn watch_once(&mut self, instance: Handle) -> Done {
        let header = self.heap.arena.header(instance);
        if header.has(FLAG_WATCHED) {
            return Ok(());
        }
        self.watch(instance)?;
        self.heap.arena.set_header(instance, header.with(FLAG_WATCHED));
        Ok(())
    }

    /// The instances of a class that is being made have a finaliser.
    pub fn mark_finalised(&mut self, class: Handle) {
        let header = self.heap.arena.header(class);
        self.heap.arena.set_header(class, header.with(FLAG_WATCHED));
    }

    /// A class gets a finaliser: its instances and those of the classes that derive from it are watched from now on.
    ///
    /// # Errors
    /// `Raise::NoRoom`; some instances may be watched in vain then.
    pub fn class_finalises(&mut self, class: Handle) -> Done {
        let class = Value::object(class);
        let (mut at, end) = (START, self.heap.arena.top);
        while at < end {
            let object = Handle(at);
            at += 1 + self.heap.arena.header(object).words() as u32;
            match self.heap.arena.kind(object) {
                Kind::Class if self.derives(Value::object(object), class) => self.mark_finalised(object),
                Kind::Instance if self.derives(self.type_of(Value::object(object)), class) => {
                    self.watch_once(object)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether weak references to a value can be made.
    pub fn can_be_referred_to(&self, value: Value) -> bool {
        let object = match value.form() {
            Form::Object(object) => object,
            Form::Table(TABLE_TYPE, _) => return true,
            Form::Table(TABLE_NATIVE, row) => return (row >> 16) as usize >= MODULE_OWNERS,
            _ => return false,
        };
        match self.heap.arena.kind(object) {
            Kind::Instance => self.instances_can_be_referred_to(self.type_of(value)),
            Kind::Set | Kind::Frozenset | Kind::Memoryview | Kind::Array | Kind::Deque => true,
            Kind::Class | Kind::Function | Kind::Native | Kind::Method | Kind::Module => true,
            Kind::Code | Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator | Kind::Alias => true,
            _ => false,
        }
    }

    /// Whether weak references to the instances of a class can be made. Those of types whose objects differ in length have no
    /// place for it in CPython, nor those of a class whose `__slots__` leave `__weakref__` out.
    fn instances_can_be_referred_to(&self, class: Value) -> bool {
        let lengths = [Kind::Int, Kind::Tuple, Kind::Bytes];
        let row = self.class_row(class);
        self.user_class(class).is_some_and(|user| !self.class_flag(user, NO_WEAKREF))
            && !self.is_sealed(class)
            && !lengths.iter().any(|kind| TypeRow(*kind as u16) == row)
            && (row == OBJECT || row.is_exception() || row.0 < Kind::Shape as u16)
    }

    /// The weak reference to a value that has no callback and is no instance of a derived class.
    pub fn plain_ref(&self, target: Value) -> Option<Value> {
        let index = self.root(Root::WeakIndex).as_object()?;
        let wanted = as_target(target);
        let place = bucket(&self.heap.arena, index, wanted);
        let first = self.heap.arena.word(index.0 + 1 + place as u32);
        let mut at = if first == 0 { None } else { Some(Handle(first as u32)) };
        while let Some(reference) = at {
            let [callback, instance] = [CALLBACK, INSTANCE].map(|word| self.get(reference, word));
            if self.get(reference, TARGET) == wanted && callback.is_none() && instance.is_none() {
                return Some(Value::object(reference));
            }
            at = hidden(self.get(reference, SAME));
        }
        None
    }

    /// Makes a weak reference, which the program sees as an instance of `class`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_ref(&mut self, class: Value, target: Value, callback: Value) -> Answer {
        if let Some(object) = target.as_object() {
            self.identity(object);
        }
        let index = self.index_with_room()?;
        let next = self.root(Root::WeakRefs);
        let words = [as_target(target), next, callback, Value::NONE, Value::NONE, Value::NONE];
        let reference = self.make(Kind::WeakRef, &words)?;
        let whole = self.finish_new(class, reference)?;
        let handle = reference.raw_handle();
        if whole != reference {
            self.set(handle, INSTANCE, whole);
        }
        put_in_bucket(&mut self.heap.arena, index, handle, handle);
        self.set_root(Root::WeakRefs, hide(handle));
        Ok(whole)
    }

    /// The index, with as many buckets as references at least when there is one more.
    fn index_with_room(&mut self) -> Result<Handle, crate::vm::raise::Raise> {
        let old = self.root(Root::WeakIndex).as_object();
        let words = match old {
            None => FIRST_INDEX,
            Some(index) => {
                let buckets = self.heap.arena.header(index).words() - 1;
                if (self.heap.arena.word(index.0 + 1) as usize) < buckets {
                    return Ok(index);
                }
                1 + 2 * buckets
            }
        };
        let index = self.heap.arena.alloc_raw(Kind::Raw, 0, words)?;
        self.set_root(Root::WeakIndex, Value::object(index));
        self.fill_index();
        Ok(index)
    }

    /// Fills the index anew from the chain of references.
    pub fn fill_index(&mut self) {
        let Some(index) = self.root(Root::WeakIndex).as_object() else { return };
        self.heap.arena.body_mut(index).fill(0);
        let mut at = self.root(Root::WeakRefs);
        while let Some(reference) = hidden(at) {
            put_in_bucket(&mut self.heap.arena, index, reference, reference);
            at = self.get(reference, NEXT);
        }
    }

    /// What a weak reference leads to, or `None` (the value) once that is dead.
    #[inline]
    pub fn target(&self, reference: Handle) -> Value {
        let target = self.get(reference, TARGET);
        hidden(target).map_or(target, Value::object)
    }
}

/// A value as the target of a reference.
pub fn as_target(value: Value) -> Value {
    value.as_object().map_or(value, hide)
}
