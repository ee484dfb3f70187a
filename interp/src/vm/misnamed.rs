//! What is wrong with arguments given by name in a call of a builtin function, as CPython words it.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::vm::bind::Given;
use crate::vm::class::TABLE_SLOT;
use crate::vm::desc::{Native, TypeRow};
use crate::vm::misfits::searches;
use crate::vm::raise::{Done, Raise};
use crate::vm::slots::coexists;
use crate::vm::state::Vm;

impl Vm<'_> {
    pub(super) fn native_unexpected(&mut self, native: &Native, name: Value) -> Raise {
        let (function, name) = (native.name, self.name_of(name));
        if takes_no_names(native) {
            let (owner, dot) = self.native_prefix(native);
            if function == "__init__" {
                return self.type_error(format_args!("{owner}() takes no keyword arguments"));
            }
            return self.type_error(format_args!("{owner}{dot}{function}() takes no keyword arguments"));
        }
        // Sorting is done by the method of lists.
        let function = if function == "sorted" { "sort" } else { function };
        self.type_error(format_args!("'{name}' is an invalid keyword argument for {function}()"))
    }

    /// More arguments than `most` were given, so many by place and in all.
    pub(super) fn too_many_arguments(&mut self, function: &str, most: u32, given: (u32, u32)) -> Raise {
        let (by_place, all) = given;
        let (sort, s) = (if by_place == 0 { "keyword " } else { "" }, if most == 1 { "" } else { "s" });
        self.type_error(format_args!("{function}() takes at most {most} {sort}argument{s} ({all} given)"))
    }

    /// Whether more arguments are given than the function has parameters, where CPython counts before it looks at names.
    fn check_native_many(&mut self, native: &Native, given: (u32, u32)) -> Done {
        let params = &native.params;
        if native.name == "sorted" && given.0 != 1 {
            return Err(self.native_count(native, given.0));
        }
        let (mut most, mut given) = (u32::from(params.positional) + u32::from(params.keyword_only), given);
        if params.varargs {
            // The names are counted alone.
            if !counts_first(native) && native.name != "zip" {
                return Ok(());
            }
            (most, given) = (u32::from(params.keyword_only), (0, given.1 - given.0));
        }
        if given.1 > most { Err(self.too_many_arguments(native.name, most, given)) } else { Ok(()) }
    }

    /// CPython's `sorted` makes its list before it looks at names: raises what that raises.
    pub(super) fn make_list_first(&mut self, native: &Native, iterable: Value) -> Done {
        if native.name != "sorted" || !iterable.is_set() {
            return Ok(());
        }
        let iterator = self.iter(iterable)?;
        let iterator = self.keep(iterator)?;
        while self.next(self.kept(iterator))?.is_some() {
            self.charge_ticks(1)?;
        }
        self.let_go(iterator.0);
        Ok(())
    }

    /// What CPython looks at before the names themselves: whether there may be any, and how many arguments.
    pub(super) fn check_native_names(&mut self, native: &Native, given: Given, by_place: u32) -> Done {
        let (params, named) = (&native.params, given.named(self));
        if params.varkw {
            return Ok(());
        }
        if by_place == 0 && counts_first(native) {
            return Err(self.native_count(native, by_place));
        }
        if takes_no_names(native) {
            let name = self.heap.item(given.names, 0);
            return Err(self.native_unexpected(native, name));
        }
        self.check_native_many(native, (by_place, by_place + named))?;
        // Where arguments have no names, too few of them are told of before wrong names.
        if by_place < u32::from(params.required) && params.positional_only == params.positional {
            return Err(self.native_missing(native, by_place, by_place));
        }
        Ok(())
    }

    /// Methods that get a tuple say less of names when they are bound beforehand: without their type.
    #[cold]
    pub(super) fn check_bound_names(&mut self, function: Value) -> Done {
        let native = function.as_table(TABLE_NATIVE).map(|row| self.native(row));
        match native.filter(|native| gets_tuple(native) && takes_no_names(native)) {
            Some(native) => {
                let name = native.name;
                Err(self.type_error(format_args!("{name}() takes no keyword arguments")))
            }
            None => Ok(()),
        }
    }

    /// The function and its receiver if what is called gets its names as a dict, in which keys that are no strings may stand.
    pub fn takes_odd_names(&self, callee: Value) -> Option<(&'static Native, Value)> {
        let (row, receiver) = match self.user_class(callee) {
            Some(_) => {
                let plain =
                    |name: &[u8]| self.class_find_name(callee, name).is_none_or(|found| !found.is_object());
                let row = self.class_row(callee);
                if row.0 != Kind::Dict as u16 || !plain(b"__new__") || !plain(b"__init__") {
                    return None;
                }
                (self.constructor(row), callee)
            }
            None => {
                let bound = self.heap.handle(callee, Kind::Native)?;
                (self.get(bound, 0), self.get(bound, 1))
            }
        };
        let native = self.native(row.as_table(TABLE_NATIVE)?);
        let by_dict = matches!(self.native_owner(native)?.0, "dict" | "list" | "object" | "str");
        let all_by_dict = native.params.varkw && native.params.positional + native.params.keyword_only == 0;
        if by_dict && all_by_dict { Some((native, receiver)) } else { None }
    }

    /// What CPython's builtin functions and types say of a dict of names with one that is no string, where they look at other
    /// things before that. So many arguments were given by place.
    ///
    /// # Errors
    /// `TypeError`
    pub fn check_odd_names(&mut self, callee: Value, by_place: u32, names: Handle) -> Done {
        let given = (by_place, by_place + self.live(names) as u32);
        if self.is_class(callee) {
            return self.check_odd_names_of_class(callee, given, names);
        }
        let bound = self.heap.handle(callee, Kind::Native);
        let row = bound.map_or(callee, |bound| self.get(bound, 0));
        if let Some(slot) = row.as_table(TABLE_SLOT) {
            let special = Special::ALL[(slot & 0xFF) as usize];
            if coexists(slot) {
                return Ok(());
            }
            return self.refuse_slot_names(slot, special, by_place + u32::from(bound.is_some()));
        }
        let Some(native) = row.as_table(TABLE_NATIVE).map(|row| self.native(row)) else { return Ok(()) };
        if counts_first(native) {
            if by_place == 0 {
                return Err(self.native_count(native, 0));
            }
            return self.check_native_many(native, given);
        }
        let owned = bound.is_some() || self.native_owner(native).is_none();
        if gets_tuple(native) && owned {
            let name = native.name;
            return Err(self.type_error(format_args!("{name}() takes no keyword arguments")));
        }
        Ok(())
    }

    /// A special method of a builtin type takes no names; so many other arguments are given.
    pub(super) fn refuse_slot_names(&mut self, row: u32, special: Special, others: u32) -> Done {
        let name = special.name();
        if others == 0 {
            let of = self.type_at(TypeRow((row >> 16) as u16)).name;
            return Err(
                self.type_error(format_args!("descriptor '{name}' of '{of}' object needs an argument"))
            );
        }
        if special == Special::Call {
            return Ok(());
        }
        Err(self.type_error(format_args!("wrapper {name}() takes no keyword arguments")))
    }

    fn check_odd_names_of_class(&mut self, class: Value, given: (u32, u32), names: Handle) -> Done {
        let derived = self.user_class(class).is_some();
        let own = |vm: &Self, name| {
            derived && vm.class_find_name(class, name).is_some_and(|found| found.is_object())
        };
        if own(self, b"__new__") {
            return Ok(());
        }
        let (row, own_init) = (self.class_row(class), own(self, b"__init__"));
        if row.is_exception() {
            return if own_init { Ok(()) } else { self.check_odd_names_of_exception(class, given, names) };
        }
        let this = self.type_at(row);
        let Some(native) = this.new.as_ref() else { return Ok(()) };
        let name = native.name;
        if derived && name == "type" && given.0 < 3 {
            let count = given.0;
            return Err(
                self.type_error(format_args!("type.__new__() takes exactly 3 arguments ({count} given)"))
            );
        }
        if derived && name == "dict" && given.0 > 1 && !own_init {
            let count = given.0;
            return Err(self.type_error(format_args!("dict expected at most 1 argument, got {count}")));
        }
        let checks_strings = !derived && TAKES_ARRAY.contains(&name);
        if native.params.varkw && !(derived && name == "type") || checks_strings {
            return Ok(());
        }
        if takes_no_names(native) || name == "type" {
            if own_init {
                // The names are for that one; the others are counted before.
                let by_new = !matches!(name, "list" | "dict" | "set" | "bytearray");
                let many = by_new && given.0 > u32::from(native.params.positional) && !native.params.varargs;
                return if many { Err(self.native_count(native, given.0)) } else { Ok(()) };
            }
            return Err(self.type_error(format_args!("{name}() takes no keyword arguments")));
        }
        self.check_native_many(native, given)?;
        let absent = |vm: &Self, index: &u32| {
            let parameter = native.params.name(*index as usize);
            vm.dict_get_name(names, parameter.as_bytes()).is_none()
        };
        let required = u32::from(native.params.required);
        if let Some(missing) = (given.0..required).find(|index| absent(self, index)) {
            return Err(self.native_missing(native, missing, given.1));
        }
        match self.first_unknown(names, |name| native.params.find(name).is_some()) {
            Some(unknown) => Err(self.native_unexpected(native, unknown)),
            None => Ok(()),
        }
    }

    fn check_odd_names_of_exception(&mut self, class: Value, given: (u32, u32), names: Handle) -> Done {
        let row = self.class_row(class);
        let (_, allowed) = self.exception_names(row);
        self.check_exception_names(class, given.1 - given.0)?;
        let known = |name: &[u8]| allowed.iter().any(|other| other.as_bytes() == name);
        match self.first_unknown(names, known) {
            Some(unknown) => Err(self.exception_unexpected(row, unknown)),
            None => Ok(()),
        }
    }

    /// The first key of a dict of names that is not known, if it is a string.
    fn first_unknown(&self, names: Handle, known: impl Fn(&[u8]) -> bool) -> Option<Value> {
        let mut entry = 0;
        while let Some(at) = self.next_entry(names, entry) {
            entry = at + 1;
            let Some((name, _)) = self.entry(names, at) else { continue };
            if self.heap.text(name).is_none_or(|text| !known(text)) {
                return Some(name).filter(|name| self.is_str(*name));
            }
        }
        None
    }
}

/// The types whose call gets names as a tuple of strings in CPython: that one is none is told of first.
const TAKES_ARRAY: [&str; 14] = [
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "range",
    "bool",
    "float",
    "enumerate",
    "reversed",
    "map",
    "filter",
    "type",
    "super",
];

/// Whether CPython's function gets its arguments as a tuple, without names.
fn gets_tuple(native: &Native) -> bool {
    let sets = ["difference", "intersection", "union", "update"];
    searches(native)
        || matches!(native.name, "vars" | "dir")
        || native.params.text == "(*others)" && sets.iter().any(|name| native.name.starts_with(name))
}

/// Whether CPython's function looks whether it has any argument by place before it looks at names.
pub(super) fn counts_first(native: &Native) -> bool {
    matches!(native.name, "max" | "min") && native.params.varargs
}

/// Whether none of a builtin function's arguments can be given by name.
pub(super) fn takes_no_names(native: &Native) -> bool {
    let params = &native.params;
    params.keyword_only == 0 && params.positional_only == params.positional
}
