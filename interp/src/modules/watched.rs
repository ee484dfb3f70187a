//! The check of what watches objects, in a snapshot from a stranger: the chains of `heap/watched.rs`.
//!
//! Hidden references are integers, which the check of values takes as they are. So here it is made sure that every one of them
//! leads to an object, and that each reference with a target, and each watch, stands in just one chain: what the collector
//! does not find it could not update. The index is made anew.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::heap::watched::{CALLBACK, INSTANCE, NEXT, REF_WORDS, TARGET, WATCH_WORDS, is_node};
use crate::modules::checking::{Checked, Checker};
use crate::vm::state::Root;

/// More than an arena has words; the sum of three is a number still.
const TOO_MANY: usize = usize::MAX / 4;
const MALFORMED: Checked = Err("what watches objects is malformed");

impl Checker<'_, '_> {
    /// All three chains, while the marks say where objects begin.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub(crate) fn watched(&mut self) -> Checked {
        let index = self.vm.root(Root::WeakIndex);
        let refs = self.vm.root(Root::WeakRefs);
        let has_index = match self.vm.heap.handle(index, Kind::Raw) {
            Some(index) => self.vm.heap.arena.header(index).words() > 1,
            None => index.is_none() && refs.is_none(),
        };
        let (mut all, mut living) = (0, 0);
        self.objects(|this, object, kind, words| {
            match kind {
                Kind::WeakRef => living += usize::from(!this.vm.get(object, TARGET).is_none()),
                Kind::Watch => living += 1,
                _ => return Ok(()),
            }
            all += 1;
            let wanted = if kind == Kind::WeakRef { REF_WORDS } else { WATCH_WORDS };
            if words == wanted { Ok(()) } else { MALFORMED }
        })?;
        let chained = self.hidden_chain(refs, Kind::WeakRef)
            + self.hidden_chain(self.vm.root(Root::Watches), Kind::Watch)
            + self.pending(all);
        if !has_index || chained != living {
            return MALFORMED;
        }
        self.vm.fill_index();
        Ok(())
    }

    /// How many stand in a chain by hidden references; more than there can be if one is not as it must be.
    fn hidden_chain(&self, head: Value, kind: Kind) -> usize {
        let (mut count, mut at, mut before) = (0, head, Handle(u32::MAX));
        while let Some(node) = self.hidden_object(at) {
            // Offsets fall, so it has an end.
            if node >= before || self.vm.heap.arena.kind(node) != kind || !self.has_target(node) {
                return TOO_MANY;
            }
            (count, before, at) = (count + 1, node, self.vm.get(node, NEXT));
        }
        if at.is_none() { count } else { TOO_MANY }
    }

    fn hidden_object(&self, value: Value) -> Option<Handle> {
        let at = value.as_int().and_then(|at| u32::try_from(at).ok())?;
        self.is_start(at).then_some(Handle(at))
    }

    /// A hidden target, or one that never dies; a watch has only the former, over what is finalised.
    fn has_target(&self, node: Handle) -> bool {
        let target = self.vm.get(node, TARGET);
        match self.hidden_object(target) {
            Some(object) if self.vm.heap.arena.kind(node) == Kind::Watch => self.is_finalised(object),
            Some(_) => true,
            None => {
                let row = target.as_table(TABLE_TYPE).or(target.as_table(TABLE_NATIVE));
                self.vm.heap.arena.kind(node) == Kind::WeakRef && row.is_some()
            }
        }
    }

    fn is_finalised(&self, object: Handle) -> bool {
        let kind = self.vm.heap.arena.kind(object);
        matches!(kind, Kind::Instance | Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator)
    }

    /// How many watches are pending; more than there can be if the chain is malformed. No more than `all` can stand in it.
    fn pending(&self, all: usize) -> usize {
        let (mut at, mut count, mut watches) = (self.vm.root(Root::Pending), 0, 0);
        while let Some(node) = at.as_object() {
            let target = self.vm.get(node, TARGET);
            let sound = is_node(&self.vm.heap.arena, node)
                && if self.vm.heap.arena.kind(node) == Kind::WeakRef {
                    target.is_none()
                } else {
                    watches += 1;
                    target.as_object().is_some_and(|object| self.is_finalised(object))
                };
            count += 1;
            if !sound || count > all {
                return TOO_MANY;
            }
            at = self.vm.get(node, NEXT);
        }
        if at.is_none() { watches } else { TOO_MANY }
    }

    /// A weak reference is an instance's payload, or of its own; and what is not in a chain leads nowhere.
    pub(crate) fn is_ref(&self, object: Handle) -> bool {
        let instance = self.vm.get(object, INSTANCE);
        let payload = instance.is_none()
            || self.vm.heap.is(instance, Kind::Instance)
                && self.vm.payload(instance) == Value::object(object);
        payload && self.vm.get(object, CALLBACK).is_visible()
    }
}
