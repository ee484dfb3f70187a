//! Binding: which argument of a call belongs to which parameter.
//!
//! Arguments stand in registers from `start` on, those given by name last; `names` is a tuple of their names, or unset.
//! Binding puts them where the callee expects them. If there is no room for what it has to make, everything stands again as
//! before, so that the call can be made again after a collection.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::bodies::view;
use crate::vm::desc::Native;
use crate::vm::frame::{CODE, DEFAULTS, KWDEFAULTS, Numbers, VARARGS, VARKW};
use crate::vm::misnamed::takes_no_names;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

/// Arguments of a call, where they stand.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// The stack's index of the first.
    pub start: u32,
    /// How many there are in all.
    pub count: u32,
    /// The names of the last ones, or `UNSET`.
    pub names: Value,
}

impl Given {
    /// How many are given by name.
    pub fn named(self, vm: &Vm) -> u32 {
        if self.names.is_set() { vm.heap.tuple_len(self.names).unwrap_or(0) as u32 } else { 0 }
    }
}

impl Vm<'_> {
    /// Makes sure that registers up to `end` exist; `used` are in use.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn stack_until(&mut self, used: u32, end: u32) -> Done {
        if end > self.heap.arena.stack_room() {
            self.heap.arena.grow_stack(used, end)?;
        }
        Ok(())
    }

    /// Puts arguments and defaults where they belong for a function that has nothing but positional parameters, without
    /// making a copy of them. `false`: it is not that simple, everything stands as before.
    ///
    /// # Errors
    /// `Raise::NoRoom` with everything as before.
    pub fn bind_simply(&mut self, function: Handle, given: Given, numbers: Numbers) -> Result<bool, Raise> {
        const NAMED_MOST: usize = 6;
        let (positional, named) = (numbers.positional(), given.named(self) as usize);
        if !numbers.is_plain() || given.count as usize > positional || named > NAMED_MOST {
            return Ok(false);
        }
        let by_place = given.count as usize - named;
        let mut places = [(0, Value::UNSET); NAMED_MOST];
        for (index, place) in places.iter_mut().take(named).enumerate() {
            let name = self.heap.item(given.names, index);
            match self.parameter(function, numbers, name, by_place + index) {
                Some(parameter) if parameter >= by_place => {
                    *place = (parameter, self.register(given.start + (by_place + index) as u32));
                }
                _ => return Ok(false),
            }
        }
        let places = &places[..named];
        let defaults = self.get(function, DEFAULTS);
        let with_default = self.heap.tuple_len(defaults).unwrap_or(0);
        let is_given = |index: usize| places.iter().any(|place| place.0 == index);
        let twice = |(index, place): (usize, &(usize, Value))| places[..index].iter().any(|p| p.0 == place.0);
        let lacks = |index: usize| index + with_default < positional && !is_given(index);
        if places.iter().enumerate().any(twice) || (by_place..positional).any(lacks) {
            return Ok(false);
        }
        let start = given.start;
        self.stack_until(start + given.count, start + positional as u32 + 1)?;
        for index in by_place..positional {
            if index + with_default >= positional {
                let value = self.heap.item(defaults, index + with_default - positional);
                self.set_register(start + index as u32, value);
            }
        }
        for (parameter, value) in places {
            self.set_register(start + *parameter as u32, *value);
        }
        Ok(true)
    }

    /// Binds the arguments of a call of a function that are not simply its positional parameters, all given.
    ///
    /// # Errors
    /// `TypeError`; `Raise::NoRoom` with everything as before.
    pub fn bind_arguments(&mut self, function: Handle, given: Given, numbers: Numbers) -> Done {
        let Given { start, count, .. } = given;
        // Behind all parameters, `*args` and `**kwargs` included, which are cleared first.
        let parameters = (numbers.positional() + numbers.keyword_only()) as u32 + 3;
        let copy = start + numbers.registers().max(count).max(parameters) + 1;
        self.stack_until(start + count, copy + count + 1)?;
        for index in 0..count {
            let value = self.register(start + index);
            self.set_register(copy + index, value);
        }
        let bound = self.bind_copied(function, given, numbers, copy);
        if bound.is_err_and(Raise::is_room) {
            for index in 0..count {
                let value = self.register(copy + index);
                self.set_register(start + index, value);
            }
        }
        bound
    }

    fn bind_copied(&mut self, function: Handle, given: Given, numbers: Numbers, copy: u32) -> Done {
        let start = given.start;
        let named = given.named(self) as usize;
        let by_place = given.count as usize - named;
        let positional = numbers.positional();
        let all = positional + numbers.keyword_only();
        for index in 0..all.max(1) + 2 {
            self.set_register(start + index as u32, Value::UNSET);
        }
        for index in 0..by_place.min(positional) {
            let value = self.register(copy + index as u32);
            self.set_register(start + index as u32, value);
        }
        let mut next = start + all as u32;
        if numbers.has(VARARGS) {
            let extra = by_place.saturating_sub(positional);
            let tuple = self.tuple_of_registers(copy + positional as u32, extra as u32)?;
            self.set_register(next, tuple);
            next += 1;
        }
        if numbers.has(VARKW) {
            let dict = self.new_dict(0)?;
            self.set_register(next, dict);
        }
        self.bind_names(function, given, numbers, copy + by_place as u32, next)?;
        if by_place > positional && !numbers.has(VARARGS) {
            return Err(self.too_many(function, numbers, by_place, start));
        }
        self.fill_defaults(function, numbers, start)
    }

    /// A tuple of `count` registers.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn tuple_of_registers(&mut self, first: u32, count: u32) -> crate::vm::raise::Answer {
        let tuple = self.tuple_to_fill(count as usize)?;
        for index in 0..count {
            let value = self.register(first + index);
            self.set(tuple.raw_handle(), index as usize, value);
        }
        Ok(tuple)
    }

    /// The parameter of that name that can be given by name; `likely` is looked at first.
    fn parameter(&self, function: Handle, numbers: Numbers, name: Value, likely: usize) -> Option<usize> {
        let code = self.get(function, CODE).raw_handle();
        let code_view = view(&self.heap, code);
        // The namespace of a class body is a parameter without a name.
        let last = (numbers.positional() + numbers.keyword_only()).min(code_view.variables());
        let named = numbers.positional_only()..last;
        let image = code_view.image();
        // Both in images, lengths and hashes tell most names apart.
        let word = if name.is_image() { self.heap.words(name).map(|words| words[1]) } else { None };
        let is = |index: &usize| {
            let other = code_view.variable(*index).name;
            word.is_none_or(|word| image.object(other)[1] == word)
                && self.text_equal(self.image_text(code, other), name)
        };
        Some(likely).filter(|likely| named.contains(likely) && is(likely)).or_else(|| named.clone().find(is))
    }

    fn bind_names(
        &mut self,
        function: Handle,
        given: Given,
        numbers: Numbers,
        first: u32,
        kwargs: u32,
    ) -> Done {
        for index in 0..given.named(self) {
            let name = self.heap.item(given.names, index as usize);
            let value = self.register(first + index);
            let at = match self.parameter(function, numbers, name, numbers.positional()) {
                Some(parameter) => given.start + parameter as u32,
                None if numbers.has(VARKW) => {
                    let dict = self.register(kwargs).raw_handle();
                    self.dict_put_text(dict, name, value)?;
                    continue;
                }
                None => return Err(self.unexpected_name(function, numbers, given)),
            };
            if self.register(at).is_set() {
                let (function, name) = (self.name_of(self.function_name(function)), self.name_of(name));
                return Err(
                    self.type_error(format_args!("{function}() got multiple values for argument '{name}'"))
                );
            }
            self.set_register(at, value);
        }
        Ok(())
    }

    /// Puts defaults where nothing was given.
    fn fill_defaults(&mut self, function: Handle, numbers: Numbers, start: u32) -> Done {
        let positional = numbers.positional();
        let defaults = self.get(function, DEFAULTS);
        let with_default = self.heap.tuple_len(defaults).unwrap_or(0);
        let required = positional.saturating_sub(with_default);
        for index in required..positional {
            if !self.register(start + index as u32).is_set() {
                let value = self.heap.item(defaults, index + with_default - positional);
                self.set_register(start + index as u32, value);
            }
        }
        if (0..required).any(|index| !self.register(start + index as u32).is_set()) {
            return Err(self.missing(function, start, 0..required, "positional"));
        }
        let all = positional + numbers.keyword_only();
        let kwdefaults = self.get(function, KWDEFAULTS).as_object();
        for index in positional..all {
            if !self.register(start + index as u32).is_set()
                && let Some(kwdefaults) = kwdefaults
            {
                let name = self.parameter_name(function, index);
                if let Some(value) = self.dict_get_text(kwdefaults, name) {
                    self.set_register(start + index as u32, value);
                }
            }
        }
        if (positional..all).any(|index| !self.register(start + index as u32).is_set()) {
            return Err(self.missing(function, start, positional..all, "keyword-only"));
        }
        Ok(())
    }

    /// The name of parameter `index` of a function.
    pub fn parameter_name(&self, function: Handle, index: usize) -> Value {
        let code = self.get(function, CODE).raw_handle();
        let code_view = view(&self.heap, code);
        // The namespace of a class body is given as an argument, but has no name.
        let name =
            if index < code_view.variables() { code_view.variable(index).name } else { code_view.name() };
        self.image_text(code, name)
    }

    fn missing(&mut self, function: Handle, start: u32, range: core::ops::Range<usize>, what: &str) -> Raise {
        let absent = |vm: &Self, index: usize| !vm.register(start + index as u32).is_set();
        let count = range.clone().filter(|index| absent(self, *index)).count();
        let name = self.name_of(self.function_name(function));
        let mut list = MessageText::default();
        let mut seen = 0;
        for index in range.filter(|index| absent(self, *index)) {
            seen += 1;
            let parameter = self.name_of(self.parameter_name(function, index));
            if seen > 1 {
                list.push(if count == 2 {
                    b" and "
                } else if seen == count {
                    b", and "
                } else {
                    b", "
                });
            }
            list.push(b"'");
            list.push(parameter.bytes());
            list.push(b"'");
        }
        let plural = if count == 1 { "" } else { "s" };
        let list = list.text();
        self.type_error(format_args!("{name}() missing {count} required {what} argument{plural}: {list}"))
    }

    fn unexpected_name(&mut self, function: Handle, numbers: Numbers, given: Given) -> Raise {
        let name = self.name_of(self.function_name(function));
        let mut wrong = MessageText::default();
        for index in 0..given.named(self) as usize {
            let given_name = self.heap.item(given.names, index);
            for parameter in 0..numbers.positional_only() {
                if self.text_equal(self.parameter_name(function, parameter), given_name) {
                    if !wrong.text().is_empty() {
                        wrong.push(b", ");
                    }
                    let text = self.name_of(given_name);
                    wrong.push(text.bytes());
                }
            }
        }
        if !wrong.text().is_empty() {
            let wrong = wrong.text();
            return self.type_error(format_args!(
                "{name}() got some positional-only arguments passed as keyword arguments: '{wrong}'"
            ));
        }
        for index in 0..given.named(self) as usize {
            let given_name = self.heap.item(given.names, index);
            if self.parameter(function, numbers, given_name, 0).is_none() {
                let given_name = self.name_of(given_name);
                return self
                    .type_error(format_args!("{name}() got an unexpected keyword argument '{given_name}'"));
            }
        }
        unreachable!("a name was unexpected")
    }

    fn too_many(&mut self, function: Handle, numbers: Numbers, by_place: usize, start: u32) -> Raise {
        let name = self.name_of(self.function_name(function));
        let positional = numbers.positional();
        let defaults = self.heap.tuple_len(self.get(function, DEFAULTS)).unwrap_or(0);
        let named = (positional..positional + numbers.keyword_only())
            .filter(|index| self.register(start + *index as u32).is_set())
            .count();
        let were = if by_place == 1 && named == 0 { "was" } else { "were" };
        let mut given = MessageText::default();
        if named > 0 {
            let plural = if by_place == 1 { "" } else { "s" };
            let named_plural = if named == 1 { "" } else { "s" };
            given.format(format_args!(
                "{by_place} positional argument{plural} (and {named} keyword-only argument{named_plural})"
            ));
        } else {
            given.format(format_args!("{by_place}"));
        }
        let given = given.text();
        if defaults > 0 {
            // A program may have set more defaults than there are parameters.
            let least = positional as i64 - defaults as i64;
            return self.type_error(format_args!(
                "{name}() takes from {least} to {positional} positional arguments but {given} {were} given"
            ));
        }
        let plural = if positional == 1 { "" } else { "s" };
        self.type_error(format_args!(
            "{name}() takes {positional} positional argument{plural} but {given} {were} given"
        ))
    }

    /// Binds the arguments of a call of a builtin function. `receiver` registers stand in front of the parameters.
    /// Gives how many positional arguments there are now and how many keyword-only ones stand behind them.
    ///
    /// # Errors
    /// `TypeError`; `Raise::NoRoom` with everything as before.
    pub fn bind_native(
        &mut self,
        native: &'static Native,
        given: Given,
        receiver: u32,
    ) -> Result<(u32, u32), Raise> {
        let params = &native.params;
        let named = given.named(self);
        let by_place = given.count - named - receiver.min(given.count);
        if named > 0 && !self.names_are_for_init(native, given, receiver) {
            self.check_native_names(native, given, by_place)?;
        }
        if by_place > u32::from(params.positional) && !params.varargs {
            // Those by name are looked at by others.
            let counted = if takes_no_names(native) || native.name == "sorted" { 0 } else { named };
            return Err(self.native_count_of(native, given, receiver, by_place + counted));
        }
        let places = native_places(native, by_place);
        let first = given.start + receiver;
        let keys = u32::from(params.keyword_only) + u32::from(params.varkw);
        // The named ones move out of the way; nothing else does, so they can move back.
        let copy = first + places.max(by_place) + keys + named + 1;
        self.stack_until(given.start + given.count, copy + named + 1)?;
        for index in (0..named).rev() {
            let value = self.register(first + by_place + index);
            self.set_register(copy + index, value);
        }
        for index in by_place..places + keys {
            self.set_register(first + index, Value::UNSET);
        }
        let unknown = match self.bind_native_names(native, given, (first, places, copy)) {
            Ok(unknown) => unknown,
            Err(raise) => {
                for index in 0..named {
                    let value = self.register(copy + index);
                    self.set_register(first + by_place + index, value);
                }
                return Err(raise);
            }
        };
        for index in 0..u32::from(params.required) {
            if !self.register(first + index).is_set() {
                if params.positional_only == params.positional {
                    return Err(self.native_count_of(native, given, receiver, by_place + named));
                }
                return Err(self.native_missing(native, index, by_place + named));
            }
        }
        if let Some(name) = unknown
            && !self.names_are_for_init(native, given, receiver)
        {
            self.make_list_first(native, self.register(first))?;
            return Err(self.native_unexpected(native, name));
        }
        let count = if params.varargs { places } else { places + keys };
        Ok((receiver + count, if params.varargs { keys } else { 0 }))
    }

    /// As `bind_native` where nothing is given by name, and all that must be given is.
    pub fn bind_unnamed(
        &mut self,
        native: &Native,
        given: Given,
        receiver: u32,
    ) -> Result<(u32, u32), Raise> {
        let params = &native.params;
        let (first, by_place) = (given.start + receiver, given.count - receiver);
        let places = native_places(native, by_place);
        let keys = u32::from(params.keyword_only) + u32::from(params.varkw);
        self.stack_until(given.start + given.count, first + places + keys + 1)?;
        for index in by_place..places + keys {
            self.set_register(first + index, Value::UNSET);
        }
        Ok(if params.varargs { (receiver + places, keys) } else { (receiver + places + keys, 0) })
    }

    /// Puts the arguments that were given by name back where they stood, so that the call can be made again: the builtin
    /// function ran out of room before it did anything.
    #[cold]
    pub fn unbind_native(&mut self, native: &'static Native, given: Given, receiver: u32) {
        // Names that stand in the arena may have moved; but then the instruction (`CallEx`) has all arguments twice.
        if !given.names.is_image() {
            return;
        }
        let named = given.named(self);
        let by_place = given.count - named - receiver.min(given.count);
        let (first, places) = (given.start + receiver, native_places(native, by_place));
        let rest = first + places + u32::from(native.params.keyword_only);
        let copy = rest + u32::from(native.params.varkw) + named + 1;
        for index in 0..named {
            let name = self.heap.item(given.names, index as usize);
            let value = match native.params.find(self.heap.text(name).unwrap_or(b"")) {
                Some(parameter) => self.register(first + native_place(native, places, parameter as u32)),
                None => {
                    let dict = self.heap.handle(self.register(rest), Kind::Dict);
                    dict.and_then(|dict| self.dict_get_text(dict, name)).unwrap_or(Value::UNSET)
                }
            };
            self.set_register(copy + index, value);
        }
        for index in 0..named {
            let value = self.register(copy + index);
            self.set_register(first + by_place + index, value);
        }
    }

    /// Whether a constructor that takes no names leaves them to the `__init__` of a program's class.
    fn names_are_for_init(&self, native: &Native, given: Given, receiver: u32) -> bool {
        if !takes_no_names(native) || receiver == 0 {
            return false;
        }
        let class = self.register(given.start);
        let init = self.user_class(class).and_then(|_| self.class_find_name(class, b"__init__"));
        init.is_some_and(|init| init.is_object()) && matches!(self.native_owner(native), Some((_, true)))
    }

    /// Puts the named arguments where they belong; gives a name that belongs nowhere.
    fn bind_native_names(
        &mut self,
        native: &'static Native,
        given: Given,
        at: (u32, u32, u32),
    ) -> Result<Option<Value>, Raise> {
        let mut unknown = None;
        let (first, places, copy) = at;
        let params = &native.params;
        let rest = first + places + u32::from(params.keyword_only);
        for index in 0..given.named(self) {
            let name = self.heap.item(given.names, index as usize);
            let value = self.register(copy + index);
            let parameter = params.find(self.heap.text(name).unwrap_or(b""));
            match parameter {
                Some(parameter) => {
                    let parameter = parameter as u32;
                    let place = native_place(native, places, parameter);
                    if self.register(first + place).is_set() {
                        let (function, name) = (native.name, self.name_of(name));
                        return Err(self.type_error(format_args!(
                            "argument for {function}() given by name ('{name}') and position ({})",
                            parameter + 1
                        )));
                    }
                    self.set_register(first + place, value);
                }
                None if params.varkw => {
                    if !self.register(rest).is_set() {
                        let dict = self.new_dict(4)?;
                        self.set_register(rest, dict);
                    }
                    let dict = self.register(rest).raw_handle();
                    self.dict_put_text(dict, name, value)?;
                }
                None => unknown = unknown.or(Some(name)),
            }
        }
        Ok(unknown)
    }
}

/// How many registers a builtin function's positional arguments take when `by_place` were given.
fn native_places(native: &Native, by_place: u32) -> u32 {
    let positional = u32::from(native.params.positional);
    if native.params.varargs { by_place.max(positional) } else { positional }
}

/// The register of parameter `parameter`, counted from the first: keyword-only ones stand behind all positional arguments.
fn native_place(native: &Native, places: u32, parameter: u32) -> u32 {
    let positional = u32::from(native.params.positional);
    if parameter < positional { parameter } else { places + parameter - positional }
}

/// A longer text for a message, on the native stack.
pub struct MessageText {
    bytes: [u8; 240],
    len: usize,
}

impl Default for MessageText {
    fn default() -> MessageText {
        MessageText { bytes: [0; 240], len: 0 }
    }
}

impl MessageText {
    /// Adds to it; what does not fit is dropped.
    pub fn push(&mut self, bytes: &[u8]) {
        let room = bytes.len().min(self.bytes.len() - self.len);
        self.bytes[self.len..self.len + room].copy_from_slice(&bytes[..room]);
        self.len += room;
    }

    /// Adds formatted text.
    pub fn format(&mut self, text: core::fmt::Arguments<'_>) {
        let _ = core::fmt::Write::write_fmt(self, text);
    }

    /// The text.
    pub fn text(&self) -> &str {
        match core::str::from_utf8(&self.bytes[..self.len]) {
            Ok(text) => text,
            Err(error) => core::str::from_utf8(&self.bytes[..error.valid_up_to()]).unwrap_or(""),
        }
    }
}

impl core::fmt::Write for MessageText {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.push(text.as_bytes());
        Ok(())
    }
}
