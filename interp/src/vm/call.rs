//! Calls: what happens when a value is called, and the one door from natives back into the machine.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::class::{DICT, INFO, MRO, TABLE_SLOT};
use crate::vm::desc::{Native, TypeRow};
use crate::vm::exceptions::OBJECT;
use crate::vm::frame::{CODE, DELTA_MAX, FRAME, Link, Mode, Numbers};
use crate::vm::module_items::HOST_OWNERS;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::raising::Name;
use crate::vm::state::{Kept, Vm};

/// How a call began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Begun {
    /// It is over; this is the result.
    Over(Value),
    /// A frame was pushed; the loop goes on there.
    Entered,
}

/// Where the result of a call goes; with the caller's `pc`, all that a frame's link needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct To {
    /// The caller's register.
    pub dest: u8,
    /// What is done with the result.
    pub mode: Mode,
}

/// What is left of a call that is over; see `Vm::call_final`. Stale after a collection.
#[derive(Clone, Copy, Debug)]
pub struct Final<const N: usize> {
    /// The last values of parameters.
    pub values: [Option<Value>; N],
    /// The function whose parameters they are, or `None`.
    pub function: Value,
}

impl Vm<'_> {
    /// Pushes a frame for a function whose arguments stand in registers; there is room for the frame's words before them.
    ///
    /// # Errors
    /// `TypeError` for the arguments, `RecursionError`; `Raise::NoRoom` with everything as before.
    #[inline]
    pub fn enter_function(&mut self, function: Handle, given: Given, to: To) -> Done {
        let code = self.get(function, CODE).raw_handle();
        let numbers = Numbers::of(self, code);
        if self.now.depth >= self.limits.frames {
            return Err(self.too_deep());
        }
        let start = given.start;
        let end = start + numbers.registers();
        if (!numbers.takes_just(given.count) || given.names.is_set())
            && !self.bind_simply(function, given, numbers)?
        {
            self.bind_arguments(function, given, numbers)?;
        }
        self.stack_until((start + given.count).max(end.min(self.heap.arena.stack_room())), end + 2)?;
        let top = Value::len(self.now.top as usize);
        self.push_link(start, Value::object(function), top, to)?;
        self.now.base = start;
        self.now.top = end;
        self.now.pc = 0;
        self.now.depth += 1;
        self.frame_changed();
        Ok(())
    }

    /// Writes the frame's words in front of register `start`.
    pub fn push_link(&mut self, start: u32, callee: Value, extra: Value, to: To) -> Done {
        let delta = start - self.now.base;
        if delta > DELTA_MAX {
            return Err(self.too_deep());
        }
        let link = Link { pc: self.now.pc, delta, dest: to.dest, mode: to.mode };
        self.set_register(start - 3, callee);
        self.set_register(start - 2, link.pack());
        self.set_register(start - 1, extra);
        Ok(())
    }

    /// `RecursionError`
    pub fn too_deep(&mut self) -> Raise {
        self.recursion_error(format_args!("maximum recursion depth exceeded"))
    }

    /// Begins the call of any value with the arguments that stand in registers.
    ///
    /// # Errors
    /// `TypeError` if it cannot be called, and what a native raises.
    pub fn begin(&mut self, callee: Value, given: Given, to: To) -> Result<Begun, Raise> {
        if callee.is_marked() {
            return self.begin_special(callee, given, to);
        }
        match callee.form() {
            Form::Table(TABLE_NATIVE, row) => self.begin_native(row, given),
            Form::Table(TABLE_TYPE, _) => self.construct(callee, given, to),
            Form::Table(TABLE_SLOT, row) => self.call_slot(row, given).map(Begun::Over),
            Form::Object(object) => match self.heap.arena.kind(object) {
                Kind::Function => {
                    self.enter_function(object, given, to)?;
                    Ok(Begun::Entered)
                }
                kind @ (Kind::Method | Kind::Native) => {
                    let (function, receiver) = (self.get(object, 0), self.get(object, 1));
                    if given.names.is_set() && kind == Kind::Native {
                        self.check_bound_names(function)?;
                    }
                    self.begin_with(function, receiver, given, to)
                }
                Kind::Class => self.construct(callee, given, to),
                Kind::Instance => match self.special_of(callee, Special::Call) {
                    Some(method) => self.begin_with(method, callee, given, to),
                    None => self.call_other(callee, given),
                },
                _ => self.call_other(callee, given),
            },
            _ => Err(self.not_callable(callee)),
        }
    }

    /// Begins a call with one more argument in front. If it has to be made again, the arguments stand as before.
    pub fn begin_with(&mut self, callee: Value, first: Value, given: Given, to: To) -> Result<Begun, Raise> {
        let longer = self.insert_argument(given, first)?;
        // What is called may be bound to something in its turn: a chain of such is a nested structure.
        self.enter()?;
        let begun = self.begin(callee, longer, to);
        self.leave();
        self.take_back(given, begun)
    }

    /// Removes the argument in front again when the call has to be made again, also after a pause.
    pub(super) fn take_back<T>(&mut self, given: Given, begun: Result<T, Raise>) -> Result<T, Raise> {
        let is_again = |raise: &Raise| raise.is_room() && !self.committed || self.pause.is_some();
        if begun.as_ref().is_err_and(is_again) {
            for index in 0..given.count {
                let value = self.register(given.start + index + 1);
                self.set_register(given.start + index, value);
            }
        }
        begun
    }

    fn call_other(&mut self, callee: Value, given: Given) -> Result<Begun, Raise> {
        let inner = self.payload(callee);
        match self.type_at(self.type_row(inner)).call {
            Some(call) => {
                let longer = self.insert_argument(given, inner)?;
                self.now.top = longer.start + longer.count;
                let args = Args { start: longer.start, count: longer.count as u16, keys: 0 };
                let begun = call(self, args).map(Begun::Over);
                self.take_back(given, begun)
            }
            None => Err(self.not_callable(callee)),
        }
    }

    fn not_callable(&mut self, callee: Value) -> Raise {
        let name = self.type_name(callee);
        self.type_error(format_args!("'{name}' object is not callable"))
    }

    /// Puts an argument in front of the others.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn insert_argument(&mut self, given: Given, first: Value) -> Result<Given, Raise> {
        let Given { start, count, names } = given;
        self.stack_until(start + count, start + count + 2)?;
        for index in (0..count).rev() {
            let value = self.register(start + index);
            self.set_register(start + index + 1, value);
        }
        self.set_register(start, first);
        self.now.top = self.now.top.max(start + count + 1);
        Ok(Given { start, count: count + 1, names })
    }

    fn begin_native(&mut self, row: u32, given: Given) -> Result<Begun, Raise> {
        let native = self.native(row);
        let owner = (row >> 16) as usize;
        let receiver = u32::from(owner < self.types.len());
        if receiver == 1 {
            if given.count - given.named(self) == 0 {
                return Err(self.no_receiver(native, owner));
            }
            self.check_receiver(native, row, given)?;
        } else if owner >= HOST_OWNERS {
            let args = self.native_args(native, given, receiver)?;
            return self.call_host(row, args).map(Begun::Over);
        }
        self.call_native(native, given, receiver).map(Begun::Over)
    }

    /// The receiver of a builtin type's method must be one of its instances.
    ///
    /// # Errors
    /// `TypeError`
    #[cold]
    pub fn check_receiver(&mut self, native: &Native, row: u32, given: Given) -> Done {
        let owner = TypeRow((row >> 16) as u16);
        let this = self.type_at(owner);
        let (index, methods) = ((row & 0xFFFF) as usize, this.methods.len());
        let receiver = self.register(given.start);
        if index >= methods {
            return self.check_class(receiver, owner, native, index == methods + this.class_methods.len());
        }
        if owner == OBJECT {
            return Ok(());
        }
        if self.type_row(receiver) == owner || self.is_instance(receiver, owner) {
            return Ok(());
        }
        let name = self.type_name(receiver);
        Err(self.type_error(format_args!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{name}' object",
            native.name, this.name
        )))
    }

    /// What a constructor or a class method is called for must be a class that derives from its type; a constructor's instances
    /// must be such as the class wants.
    fn check_class(&mut self, class: Value, owner: TypeRow, native: &Native, constructs: bool) -> Done {
        let (name, of) = (self.type_at(owner).name, self.type_name(class));
        if !constructs {
            if self.is_class(class) && self.derives(class, owner.value()) {
                return Ok(());
            }
            let function = native.name;
            if !self.is_class(class) {
                return Err(self.type_error(format_args!(
                    "descriptor '{function}' for type '{name}' needs a type, not a '{of}' as arg 2"
                )));
            }
            let given = self.class_name(class);
            return Err(self.type_error(format_args!(
                "descriptor '{function}' requires a subtype of '{name}' but received '{given}'"
            )));
        }
        if !self.is_class(class) {
            return Err(self.type_error(format_args!("{name}.__new__(X): X is not a type object ({of})")));
        }
        let class_name = self.class_name(class);
        if !self.derives(class, owner.value()) {
            return Err(self.type_error(format_args!(
                "{name}.__new__({class_name}): {class_name} is not a subtype of {name}"
            )));
        }
        let row = self.class_row(class);
        if row == owner || owner.is_exception() {
            return Ok(());
        }
        let other = self.name_of_maker(class);
        Err(self.type_error(format_args!("{name}.__new__({class_name}) is not safe, use {other}.__new__()")))
    }

    /// The name of the first class in the order of `class` whose `__new__` is a builtin type's.
    fn name_of_maker(&self, class: Value) -> Name {
        let order = self.user_class(class).map_or(Value::NONE, |class| self.get(class, MRO));
        for index in 0..self.heap.tuple_len(order).unwrap_or(0) {
            let base = self.heap.item(order, index);
            let own = self.user_class(base).map(|base| self.get(base, DICT).raw_handle());
            if own.is_none_or(|dict| self.dict_find_name(dict, b"__new__").is_none()) {
                return self.class_name(base);
            }
        }
        self.class_name(class)
    }

    fn no_receiver(&mut self, native: &Native, owner: usize) -> Raise {
        let this = self.types[owner].name;
        if self.types[owner].new.as_ref().is_some_and(|new| core::ptr::eq(new, native)) {
            return self.type_error(format_args!("{this}.__new__(): not enough arguments"));
        }
        let this = self.types[owner].names().1;
        self.type_error(format_args!("unbound method {this}.{}() needs an argument", native.name))
    }

    /// Calls a builtin function with arguments that stand in registers.
    ///
    /// # Errors
    /// `TypeError` for the arguments, and what it raises.
    pub fn call_native(&mut self, native: &'static Native, given: Given, receiver: u32) -> Answer {
        let (params, places) = (&native.params, given.count - receiver);
        let fits = places >= u32::from(params.required) && places <= u32::from(params.positional);
        if fits && params.is_plain() && !given.names.is_set() {
            self.now.top = given.start + given.count;
            return (native.code)(self, Args { start: given.start, count: given.count as u16, keys: 0 });
        }
        self.call_native_bound(native, given, receiver)
    }

    /// As `call_native`, where the arguments do not simply stand where the function wants them.
    fn call_native_bound(&mut self, native: &'static Native, given: Given, receiver: u32) -> Answer {
        let args = self.native_args(native, given, receiver)?;
        let answer = (native.code)(self, args);
        if given.names.is_set() && answer.is_err_and(Raise::is_room) && !self.committed {
            self.unbind_native(native, given, receiver);
        }
        answer
    }

    /// Puts the arguments of a builtin function where it wants them.
    fn native_args(&mut self, native: &'static Native, given: Given, receiver: u32) -> Result<Args, Raise> {
        let params = &native.params;
        let places = given.count - receiver;
        let fits = !given.names.is_set()
            && places >= u32::from(params.required)
            && (places <= u32::from(params.positional) || params.varargs);
        let (count, keys) = if fits && params.is_plain() {
            (given.count, 0)
        } else if fits {
            self.bind_unnamed(native, given, receiver)?
        } else {
            let unnamed = !given.names.is_set() && params.is_plain();
            if unnamed
                && (places > u32::from(params.positional) || params.positional_only == params.positional)
            {
                return Err(self.native_count_of(native, given, receiver, places));
            }
            self.bind_native(native, given, receiver)?
        };
        self.now.top = given.start + count + keys;
        Ok(Args { start: given.start, count: count as u16, keys: keys as u16 })
    }

    /// Calls a class: makes an instance and initialises it.
    fn construct(&mut self, class: Value, given: Given, to: To) -> Result<Begun, Raise> {
        let Some(user) = self.user_class(class) else {
            let row = self.class_row(class);
            if row.0 == Kind::Class as u16 && given.count - given.named(self) == 1 && given.count > 1 {
                return Err(self.type_error(format_args!("type() takes no keyword arguments")));
            }
            return self.construct_builtin(class, row, given).map(Begun::Over);
        };
        // `type.__call__` is what follows here.
        if let Some(call) = self.special_of(class, Special::Call).filter(|call| call.is_object()) {
            return self.begin_with(call, class, given, to);
        }
        let new = self.special(class, Special::New);
        let row = TypeRow((self.get(user, INFO).bits() >> 24) as u16);
        if new.is_some_and(|new| new.is_object()) || (row != OBJECT && !row.is_exception()) {
            return self.construct_by_new(class, given).map(Begun::Over);
        }
        let instance = self.instantiate(user)?;
        if row.is_exception() {
            self.start_exception(instance, given)?;
        }
        // What the builtin base has is nothing to call: it was done by making the instance.
        match self.initialiser(class) {
            Some(init) if self.heap.handle(init, Kind::Function).is_some() => {
                let longer = self.insert_argument(given, instance)?;
                let to = To { dest: to.dest, mode: init_mode(to.mode) };
                let entered = self.enter_function(init.raw_handle(), longer, to);
                self.take_back(given, entered)?;
                self.set_register(self.now.base - 1, instance);
                Ok(Begun::Entered)
            }
            Some(init) => {
                let kept = self.keep_above(given, instance)?;
                self.call_with(init, Some(instance), given)?;
                Ok(Begun::Over(self.kept(kept)))
            }
            None => {
                if given.count > 0 && !row.is_exception() {
                    let name = self.class_name(class);
                    return Err(self.type_error(format_args!("{name}() takes no arguments")));
                }
                if row.is_exception() {
                    self.finish_exception(instance, row, given)?;
                }
                Ok(Begun::Over(instance))
            }
        }
    }

    /// The `__init__` that is to be called: a program's, or a container's; those of `object`, `type` and exceptions do nothing
    /// that making the instance has not done.
    pub(super) fn initialiser(&mut self, class: Value) -> Option<Value> {
        let init = self.special(class, Special::Init)?;
        let row = init.as_table(TABLE_NATIVE).map(|row| TypeRow((row >> 16) as u16));
        let idle = |row: TypeRow| row == OBJECT || row.is_exception() || row.0 == Kind::Class as u16;
        if row.is_some_and(idle) { None } else { Some(init) }
    }

    /// Keeps a value above arguments that are still needed.
    fn keep_above(&mut self, given: Given, value: Value) -> Result<Kept, Raise> {
        self.now.top = self.now.top.max(given.start + given.count);
        self.keep(value)
    }

    /// Makes an instance by calling `__new__`, then `__init__` if it is an instance of the class.
    pub(super) fn construct_by_new(&mut self, class: Value, given: Given) -> Answer {
        let kept_class = self.keep_above(given, class)?;
        let names = self.keep(given.names)?;
        let new = match self.special(class, Special::New) {
            Some(new) => new,
            None => self.constructor(self.class_row(class)),
        };
        let new = match self.heap.handle(new, Kind::StaticMethod) {
            Some(method) => self.get(method, 0),
            None => new,
        };
        let own_init = self.initialiser(class).is_some();
        let builtin_new = new.as_table(TABLE_NATIVE).is_some();
        let row = self.class_row(class);
        let made =
            if builtin_new && own_init && (row.is_exception() || row == OBJECT || self.is_container(row)) {
                // The arguments are for `__init__`; a container begins empty.
                self.call_with(new, Some(class), Given { count: 0, names: Value::UNSET, ..given })?
            } else {
                self.call_with(new, Some(class), given)?
            };
        let class = self.kept(kept_class);
        let made_class = self.type_of(made);
        if !self.derives(made_class, class) {
            return Ok(made);
        }
        let kept = self.keep(made)?;
        if let Some(init) = self.initialiser(made_class) {
            let given = Given { names: self.kept(names), ..given };
            let answer = self.call_with(init, Some(made), given)?;
            self.must_be_none(answer)?;
        }
        Ok(self.kept(kept))
    }

    fn is_container(&self, row: TypeRow) -> bool {
        [Kind::List, Kind::Dict, Kind::Set, Kind::Bytearray, Kind::Deque]
            .iter()
            .any(|kind| row.0 == *kind as u16)
    }

    /// `__init__` gives nothing but `None`.
    pub fn must_be_none(&mut self, answer: Value) -> Done {
        if answer.is_none() {
            return Ok(());
        }
        let name = self.type_name(answer);
        Err(self.type_error(format_args!("__init__() should return None, not '{name}'")))
    }

    /// Calls a value from a native, with the arguments that stand in registers (they stay there) and perhaps one before them.
    ///
    /// # Errors
    /// What the callee raises.
    pub fn call_with(&mut self, callee: Value, first: Option<Value>, given: Given) -> Answer {
        let mark = self.now.top.max(given.start + given.count);
        self.now.top = mark;
        let start = mark + FRAME;
        let count = given.count + u32::from(first.is_some());
        self.stack_until(mark, start + count + 1)?;
        for (index, value) in first.iter().enumerate() {
            self.set_register(start + index as u32, *value);
        }
        for index in 0..given.count {
            let value = self.register(given.start + index);
            self.set_register(start + count - given.count + index, value);
        }
        self.run_call(callee, Given { start, count, names: given.names }, mark)
    }

    /// Calls a value from a native.
    ///
    /// # Errors
    /// What the callee raises. May move everything: see `heap/mod.rs`.
    pub fn call(&mut self, callee: Value, args: &[Value]) -> Answer {
        self.call_kw(callee, args, Value::UNSET)
    }

    /// Calls a value from a native; the last arguments are given by the names in a tuple.
    ///
    /// # Errors
    /// What the callee raises. May move everything: see `heap/mod.rs`.
    pub fn call_kw(&mut self, callee: Value, args: &[Value], names: Value) -> Answer {
        let mark = self.now.top;
        let start = mark + FRAME;
        let count = args.len() as u32;
        self.stack_until(mark, start + count + 1)?;
        for (index, value) in args.iter().enumerate() {
            self.set_register(start + index as u32, *value);
        }
        self.run_call(callee, Given { start, count, names }, mark)
    }

    /// Calls a value from a native, and gives what its parameters of these numbers hold when it has returned: `None` for one
    /// that is no single parameter of a function of the program's, or is unbound.
    ///
    /// # Errors
    /// What the callee raises. May move everything: see `heap/mod.rs`.
    pub fn call_final<const N: usize>(
        &mut self,
        callee: Value,
        args: &[Value],
        wanted: [usize; N],
    ) -> Result<Final<N>, Raise> {
        let mark = self.now.top;
        // Of a method, the receiver stands before the parameters that are given.
        let receiver = usize::from(!self.heap.is(callee, Kind::Function));
        self.call(callee, args)?;
        // The frame is gone, but nothing has been written over its registers yet.
        let function = self.heap.handle(self.register(mark), Kind::Function);
        let values = wanted.map(|index| {
            let code = self.get(function?, CODE).raw_handle();
            if index + receiver >= Numbers::of(self, code).positional() {
                return None;
            }
            let value = self.register(mark + FRAME + (index + receiver) as u32);
            let value = self.heap.handle(value, Kind::Cell).map_or(value, |cell| self.get(cell, 0));
            Some(value).filter(|value| value.is_set())
        });
        Ok(Final { values, function: function.map_or(Value::NONE, Value::object) })
    }

    /// Calls the method of that name.
    ///
    /// # Errors
    /// `AttributeError`, and what the method raises. May move everything.
    pub fn call_method(&mut self, value: Value, name: &str, args: &[Value]) -> Answer {
        let mark = self.kept_mark();
        let first = mark;
        for arg in args {
            self.keep(*arg)?;
        }
        let name = self.make_str(name.as_bytes());
        let method = name.and_then(|name| self.getattr(value, name));
        let given = Given { start: first, count: args.len() as u32, names: Value::UNSET };
        let answer = method.and_then(|method| self.call_with(method, None, given));
        self.let_go(mark);
        answer
    }

    fn run_call(&mut self, callee: Value, given: Given, mark: u32) -> Answer {
        if self.now.nested >= self.limits.nested {
            return Err(self.too_deep());
        }
        // The frame's words in front of the arguments may hold anything until they are written.
        for index in mark..given.start {
            self.set_register(index, Value::NONE);
        }
        self.set_register(mark, callee);
        self.now.nested += 1;
        let answer = match self.begin_nested(callee, given) {
            Ok(Begun::Over(value)) => Ok(value),
            Ok(Begun::Entered) => (self.machine)(self, None),
            Err(raise) => Err(raise),
        };
        self.now.nested -= 1;
        self.now.top = mark;
        self.committed = true;
        answer
    }

    /// Begins a call from a native. What runs out of room before it has done anything is called again after a collection: the
    /// instruction that called the native cannot be run again for it.
    fn begin_nested(&mut self, callee: Value, given: Given) -> Result<Begun, Raise> {
        let (at, to) = (given.start - FRAME, To { dest: 0, mode: Mode::Root });
        self.committed = false;
        self.now.top = given.start + given.count;
        match self.begin(callee, given, to) {
            // Names that stand in the arena would not be found again.
            Err(Raise::NoRoom) if !self.committed && !given.names.is_object() => {
                self.now.top = given.start + given.count;
                self.room(self.heap.arena.wanted())?;
                self.begin(self.register(at), given, to)
            }
            begun => begun,
        }
    }
}

fn init_mode(mode: Mode) -> Mode {
    if mode == Mode::Root { Mode::RootInit } else { Mode::Init }
}
