//! Special methods of a program's classes: found on the class, remembered there, bound when they are called.
//!
//! Nearly all are functions, which are called with the object in front. Anything else (static and class methods, properties,
//! callable objects, builtin functions) is marked when it is found: its call binds it to the argument in front and gives
//! it the others. So whoever asks for a special method calls what it gets in one way.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, Value};
use crate::vm::args::Args;
use crate::vm::attributes::Binding;
use crate::vm::bind::Given;
use crate::vm::call::{Begun, To};
use crate::vm::class::{META, SPECIALS, TABLE_SLOT};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{BASE_EXCEPTION, OBJECT, TYPE_ERROR};
use crate::vm::frame::FRAME;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::slots::is_code;
use crate::vm::state::Vm;

impl Vm<'_> {
    /// What a program's class has for a special method; `None` if only its builtin base has it, or nobody.
    ///
    /// The answer is remembered in the class until any class changes.
    #[inline]
    pub fn special(&mut self, class: Value, special: Special) -> Option<Value> {
        let class = self.user_class(class)?;
        if let Some(known) = self.get(class, SPECIALS).as_object() {
            let value = self.get(known, special as usize);
            if value.is_set() {
                return if value == Value::DELETED { None } else { Some(value) };
            }
        }
        self.find_special(class, special)
    }

    #[cold]
    fn find_special(&mut self, class: Handle, special: Special) -> Option<Value> {
        let name = special.name();
        let found = self.class_find_name(Value::object(class), name.as_bytes());
        let found = found.filter(|found| {
            found.as_table(TABLE_SLOT).is_none() || self.natural(class, special) != Some(*found)
        });
        // A constructor gets the class itself; the machine's own classes have functions of modules as `__init__`.
        let as_it_is = |found: Value| match special {
            Special::New => true,
            Special::Init => found.as_table(TABLE_NATIVE).is_some(),
            _ => false,
        };
        let found = found.map(|found| if as_it_is(found) { found } else { self.as_special(found) });
        self.remember_special(class, special, found.unwrap_or(Value::DELETED));
        found
    }

    /// What a class has for a special method by its builtin base alone: a row of the table of slots, if any.
    fn natural(&self, class: Handle, special: Special) -> Option<Value> {
        let mut this = self.type_at(self.class_row(Value::object(class)));
        loop {
            let found = self.builtin_own_name(this.row, special.name().as_bytes());
            if found.is_some() || this.row == OBJECT {
                return found;
            }
            this = self.type_at(this.base);
        }
    }

    /// A class's table of special methods is only a memory: without room for it they are looked up again.
    fn remember_special(&mut self, class: Handle, special: Special, value: Value) {
        if self.get(class, SPECIALS).is_none() {
            let made = self.heap.arena.alloc_filled(Kind::Words, 0, Special::ALL.len(), Value::UNSET);
            let Ok(made) = made else { return };
            self.set(class, SPECIALS, Value::object(made));
        }
        let known = self.get(class, SPECIALS).raw_handle();
        self.set(known, special as usize, value);
    }

    /// The special method that a value's own class has, if it is an instance of a program's class.
    #[inline]
    pub fn special_of(&mut self, value: Value, special: Special) -> Option<Value> {
        let object = value.as_object()?;
        match self.heap.arena.kind(object) {
            Kind::Instance => {
                let class = self.shape_class(self.shape_of(object));
                self.special(class, special)
            }
            Kind::Class => {
                let meta = self.get(object, META);
                self.special(meta, special)
            }
            _ => None,
        }
    }

    /// What stands in a class as the special method it is: marked if it does not take the object as its first argument.
    fn as_special(&mut self, found: Value) -> Value {
        let plain = match found.form() {
            Form::Object(object) => self.heap.arena.kind(object) == Kind::Function,
            Form::Table(..) => self.binding(found) == Binding::Method,
            _ => true,
        };
        if plain { found } else { found.marked() }
    }

    /// Begins the call of a marked special method: what it is bound to the first argument is called with the others.
    ///
    /// # Errors
    /// What a getter raises, and as `begin`.
    #[cold]
    pub fn begin_special(&mut self, callee: Value, given: Given, to: To) -> Result<Begun, Raise> {
        let top = self.now.top;
        self.now.top = top.max(given.start + given.count);
        let names = self.keep(given.names)?;
        let receiver = self.register(given.start);
        let class = self.type_of(receiver);
        let bound = self.bind(callee.unmarked(), receiver, class)?;
        let given = Given { start: given.start + 1, count: given.count - 1, names: self.kept(names) };
        self.now.top = top;
        self.set_register(given.start - FRAME, bound);
        self.enter()?;
        let begun = self.begin(bound, given, to);
        self.leave();
        begun
    }

    /// Calls a special method for an operation that goes on without one that cannot be bound: `None` then.
    ///
    /// # Errors
    /// What the method raises. May run Python code.
    pub fn call_if_bound(&mut self, method: Value, args: &[Value]) -> Result<Option<Value>, Raise> {
        if !method.is_marked() {
            return self.call(method, args).map(Some);
        }
        let mark = self.kept_mark();
        for arg in args {
            self.keep(*arg)?;
        }
        let class = self.type_of(args[0]);
        let answer = match self.bind(method.unmarked(), args[0], class) {
            Ok(bound) => {
                let given = Given { start: mark + 1, count: args.len() as u32 - 1, names: Value::UNSET };
                self.call_with(bound, None, given).map(Some)
            }
            Err(raise) if self.caught(raise, BASE_EXCEPTION) => Ok(None),
            Err(raise) => Err(raise),
        };
        self.let_go(mark);
        answer
    }

    /// `length_hint` of a program's object, which is asked for the sake of what that raises.
    #[cold]
    pub(super) fn hint_of_instance(&mut self, value: Value) -> Result<usize, Raise> {
        const UNKNOWN: usize = 8;
        let has_own = self.special_of(value, Special::Len).is_some();
        if !has_own && self.type_at(self.type_row(self.payload(value))).len.is_some() {
            return Ok(UNKNOWN);
        }
        let mark = self.kept_mark();
        let kept = self.keep(value)?;
        if has_own {
            match self.length(value) {
                Err(raise) if self.caught(raise, TYPE_ERROR) => {}
                answer => {
                    self.let_go(mark);
                    return answer.map(|_| UNKNOWN);
                }
            }
        }
        let value = self.kept(kept);
        let answer = match self.special_of(value, Special::LengthHint) {
            Some(method) => self.call(method, &[value]).map(Some),
            None => Ok(None),
        };
        self.let_go(mark);
        match answer {
            Err(raise) if self.caught(raise, TYPE_ERROR) => Ok(UNKNOWN),
            Err(raise) => Err(raise),
            Ok(None | Some(Value::NOT_IMPLEMENTED)) => Ok(UNKNOWN),
            Ok(Some(hint)) => self.check_hint(hint).map(|()| UNKNOWN),
        }
    }

    fn check_hint(&mut self, hint: Value) -> Done {
        let number = self.payload(hint);
        if !number.is_int() && !number.is_bool() && !self.heap.is(number, Kind::Int) {
            let name = self.type_name(hint);
            return Err(self.type_error(format_args!("__length_hint__ must be an integer, not {name}")));
        }
        match self.small_int(number) {
            Some(0..) => Ok(()),
            Some(_) => Err(self.value_error(format_args!("__length_hint__() should return >= 0"))),
            None => Err(self.overflow_error(format_args!("Python int too large to convert to C ssize_t"))),
        }
    }

    /// What a special method of a builtin type does when it is called as a function: `list.__len__(x)`.
    ///
    /// # Errors
    /// `TypeError` for the arguments, and what the method raises.
    pub fn call_slot(&mut self, row: u32, given: Given) -> Answer {
        let special = Special::ALL[(row & 0xFFFF) as usize];
        self.now.top = given.start + given.count;
        let others = given.count - given.named(self);
        if others == 0 || others < given.count {
            self.refuse_slot_names(row, special, others)?;
        }
        let args = Args { start: given.start, count: given.count as u16, keys: 0 };
        let row = TypeRow((row >> 16) as u16);
        if special == Special::Call && is_code(row) && self.is_instance(args.get(self, 0), row) {
            let rest = Given { start: given.start + 1, count: given.count - 1, names: given.names };
            return self.call_with(args.get(self, 0), None, rest);
        }
        self.slot_method(row, special, args)
    }
}

/// Whether an attribute of a builtin type is a plain member of its structure in CPython, which says less when it is set.
pub fn is_plain_member(row: u16, name: &str) -> bool {
    row == Kind::Alias as u16 && name != "__parameters__"
        || [Kind::Complex, Kind::Range, Kind::Slice, Kind::Property, Kind::Method, Kind::Code, Kind::Super]
            .iter()
            .any(|kind| *kind as u16 == row)
        || ["__base__", "__closure__", "__globals__", "__mro__", "gi_code", "cr_code", "ag_code"]
            .contains(&name)
}
