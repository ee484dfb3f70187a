//! How builtin types make instances, how classes are called past the `__call__` of their metaclass, and that abstract ones have
//! no instances.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::bind::{Given, MessageText};
use crate::vm::class::DICT;
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;

impl Vm<'_> {
    /// Calls a class from a native, whatever its metaclass's `__call__` does.
    ///
    /// # Errors
    /// What `__new__` and `__init__` raise. May move everything: see `heap/mod.rs`.
    pub fn construct_anyway(&mut self, class: Value, given: Given) -> Answer {
        if self.user_class(class).is_none() {
            return self.construct_builtin(class, self.class_row(class), given);
        }
        let of_object = self.class_row(class) == OBJECT && self.special(class, Special::New).is_none();
        if of_object && given.count > 0 && self.initialiser(class).is_none() {
            let name = self.class_name(class);
            return Err(self.type_error(format_args!("{name}() takes no arguments")));
        }
        self.construct_by_new(class, given)
    }

    /// Makes an instance of a builtin type.
    pub(super) fn construct_builtin(&mut self, class: Value, row: TypeRow, given: Given) -> Answer {
        if row.is_exception() {
            let row = self.narrower_row(row, given);
            let instance = self.make_exception(row, &[])?;
            self.start_exception(instance, given)?;
            self.finish_exception(instance, row, given)?;
            return Ok(instance);
        }
        if row.0 == Kind::Class as u16 {
            match given.count - given.named(self) {
                1 if given.count == 1 => return Ok(self.type_of(self.register(given.start))),
                3 => {}
                _ => return Err(self.type_error(format_args!("type() takes 1 or 3 arguments"))),
            }
        }
        match &self.type_at(row).new {
            Some(new) => {
                let longer = self.insert_argument(given, class)?;
                let made = self.call_native(new, longer, 1);
                let made = self.take_back(given, made)?;
                // `type(name, bases, dict)` may make a class of another metaclass, which initialises it.
                if row.0 == Kind::Class as u16
                    && let Some(init) = self.initialiser(self.type_of(made))
                {
                    let kept = self.keep(made)?;
                    let given = Given { start: longer.start + 1, ..given };
                    self.call_with(init, Some(made), given)?;
                    return Ok(self.kept(kept));
                }
                Ok(made)
            }
            None => {
                let name = self.type_at(row).name;
                Err(self.type_error(format_args!("cannot create '{name}' instances")))
            }
        }
    }

    /// Refuses instances of a class whose `__abstractmethods__` names any.
    ///
    /// # Errors
    /// `TypeError`
    pub(super) fn must_be_concrete(&mut self, class: Handle) -> Done {
        let dict = self.get(class, DICT).raw_handle();
        let names = self.dict_get_name(dict, b"__abstractmethods__");
        let Some(names) = names.and_then(|names| self.heap.handle(names, Kind::Frozenset)) else {
            return Ok(());
        };
        let count = self.live(names);
        if count == 0 {
            return Ok(());
        }
        let mut listed = MessageText::default();
        let mut last: Option<Value> = None;
        for _ in 0..count {
            let Some(next) = self.next_in_order(names, last) else { break };
            if last.is_some() {
                listed.push(b", ");
            }
            listed.push(self.heap.text(next).unwrap_or(b""));
            last = Some(next);
        }
        let (name, ending) = (self.class_name(Value::object(class)), if count == 1 { "" } else { "s" });
        let listed = listed.text();
        Err(self.type_error(format_args!(
            "Can't instantiate abstract class {name} with abstract method{ending} {listed}"
        )))
    }

    /// The first text of a set behind another one, in the order of texts.
    fn next_in_order(&self, names: Handle, last: Option<Value>) -> Option<Value> {
        let behind = last.map(|last| self.heap.text(last).unwrap_or(b""));
        let (mut best, mut entry) = (None, 0);
        while let Some(next) = self.next_entry(names, entry) {
            entry = next + 1;
            let Some((key, _)) = self.entry(names, next) else { continue };
            let Some(text) = self.heap.text(key) else { continue };
            let best_text = best.and_then(|best| self.heap.text(best));
            if behind.is_none_or(|behind| text > behind) && best_text.is_none_or(|best| text < best) {
                best = Some(key);
            }
        }
        best
    }
}
