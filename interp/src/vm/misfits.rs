//! What is wrong with the arguments of a call of a builtin function, as CPython words it.

use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::vm::bind::Given;
use crate::vm::desc::{Native, Type};
use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

impl Vm<'_> {
    /// The type that has a builtin function among its methods, and whether it is the type's constructor.
    pub fn native_owner(&self, native: &Native) -> Option<(&'static str, bool)> {
        let is = |other: &Native| core::ptr::eq(other, native);
        let owner = |this: &&Type| {
            let constructor = this.new.as_ref().is_some_and(is);
            let method = || this.methods.iter().chain(this.class_methods).any(is);
            if constructor || method() { Some((this.names().1, constructor)) } else { None }
        };
        self.types.iter().find_map(owner)
    }

    /// What stands before a builtin function's name in most messages: its type's or module's name and a dot, for a method
    /// or a function of another module than `builtins`.
    pub(super) fn native_prefix(&self, native: &Native) -> (&'static str, &'static str) {
        match self.native_owner(native) {
            Some((owner, false)) => (owner, "."),
            Some(_) => ("", ""),
            None => self.native_module(native).map_or(("", ""), |module| (module, ".")),
        }
    }

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

    /// What CPython's builtin functions say of a keyword that is no string, where they do not get their arguments as most do.
    /// So many arguments were given by place, and so many in all.
    pub fn wrong_native_keyword(&mut self, callee: Value, (by_place, all): (u32, u32)) -> Option<Raise> {
        let bound = self.heap.handle(callee, Kind::Native);
        let row = bound.map_or(callee, |bound| self.get(bound, 0));
        if let Some(row) = row.as_table(TABLE_NATIVE) {
            let native = self.native(row);
            if by_place == 0 && counts_first(native) {
                return Some(self.native_count(native, 0));
            }
            let in_tuple = gets_tuple(native) && (bound.is_some() || self.native_owner(native).is_none());
            return in_tuple.then(|| {
                let name = native.name;
                self.type_error(format_args!("{name}() takes no keyword arguments"))
            });
        }
        let derived = self.user_class(callee).is_some();
        let own = |vm: &Self, name| vm.class_find_name(callee, name).is_some_and(|found| found.is_object());
        if !self.is_class(callee) || derived && own(self, b"__new__") {
            return None;
        }
        let this = self.type_at(self.class_row(callee));
        let native = this.new.as_ref()?;
        if derived && (takes_no_names(native) || native.name == "type") {
            if native.name == "type" && by_place < 3 {
                return Some(self.type_error(format_args!(
                    "type.__new__() takes exactly 3 arguments ({by_place} given)"
                )));
            }
            if own(self, b"__init__") {
                // The names are for that one; the others are counted before.
                let by_new = !matches!(native.name, "list" | "dict" | "set" | "bytearray");
                let many = by_new && by_place > u32::from(native.params.positional) && !native.params.varargs;
                return many.then(|| self.native_count(native, by_place));
            }
            let name = native.name;
            return Some(self.type_error(format_args!("{name}() takes no keyword arguments")));
        }
        let as_tuple = derived || matches!(this.name, "int" | "str" | "bytes" | "bytearray" | "complex");
        let most = u32::from(native.params.positional) + u32::from(native.params.keyword_only);
        let many = as_tuple && !native.params.varkw && !native.params.varargs && all > most;
        many.then(|| self.native_count(native, all))
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

    pub(super) fn native_missing(&mut self, native: &Native, index: u32, given: u32) -> Raise {
        if native.params.positional_only == native.params.positional {
            return self.native_count(native, given);
        }
        let (function, name) = (native.name, native.params.name(index as usize));
        if native.params.positional_only > 0 {
            return self
                .type_error(format_args!("{function}() takes at least 1 positional argument (0 given)"));
        }
        if function == "enumerate" {
            return self.type_error(format_args!("enumerate() missing required argument 'iterable'"));
        }
        self.type_error(format_args!("{function}() missing required argument '{name}' (pos {})", index + 1))
    }

    /// As `native_count`, of a call whose class may stand in front.
    pub(super) fn native_count_of(
        &mut self,
        native: &Native,
        call: Given,
        receiver: u32,
        given: u32,
    ) -> Raise {
        let class = self.register(call.start);
        // A class that is derived from `type` does not tell the type of a single argument.
        if native.name == "type" && receiver > 0 && self.user_class(class).is_some() {
            let given = given - call.named(self).min(given);
            return self.type_error(format_args!("type.__new__() takes exactly 3 arguments ({given} given)"));
        }
        self.native_count(native, given)
    }

    /// The builtin function was given a wrong number of arguments.
    pub fn native_count(&mut self, native: &Native, given: u32) -> Raise {
        if counts_first(native) {
            let name = native.name;
            return self.type_error(format_args!("{name} expected at least 1 argument, got {given}"));
        }
        let (mut name, params) = (native.name, &native.params);
        if name == "__init__" {
            name = self.native_owner(native).map_or(name, |(owner, _)| owner);
        }
        let (least, most) = (u32::from(params.required), u32::from(params.positional));
        let plural = |n: u32| if n == 1 { "" } else { "s" };
        let only_places = params.positional_only == params.positional;
        if given > most && params.keyword_only > 0 && !params.varargs && (!only_places || most == 0) {
            let all = most + u32::from(params.keyword_only);
            let (most, sort) = if given > all { (all, "") } else { (most, "positional ") };
            if most == 0 {
                return self.type_error(format_args!("{name}() takes no positional arguments"));
            }
            let s = plural(most);
            return self
                .type_error(format_args!("{name}() takes at most {most} {sort}argument{s} ({given} given)"));
        }
        let constructor = matches!(self.native_owner(native), Some((_, true)));
        if constructor && most == 0 && !params.varargs {
            return self.type_error(format_args!("{name} takes no arguments"));
        }
        if name == "type" {
            return self.type_error(format_args!("type() takes 1 or 3 arguments"));
        }
        if least == most && most <= 1 && !params.varargs && !constructor && params.keyword_only == 0 {
            if is_wrapper(native.name) {
                let s = plural(most);
                return self.type_error(format_args!("expected {most} argument{s}, got {given}"));
            }
            let takes = if most == 0 { "no arguments" } else { "exactly one argument" };
            let (owner, dot) = self.native_prefix(native);
            return self.type_error(format_args!("{owner}{dot}{name}() takes {takes} ({given} given)"));
        }
        let by_name = params.keyword_only > 0 && name != "sorted";
        if (!only_places || by_name || searches(native)) && !params.varargs {
            if given < least && !only_places && params.positional_only == 0 {
                return self.native_missing(native, given, given);
            }
            if given < least && (!only_places || by_name) {
                let s = plural(least);
                return self.type_error(format_args!(
                    "{name}() takes at least {least} positional argument{s} ({given} given)"
                ));
            }
            let (bound, n) = if given < least { ("at least", least) } else { ("at most", most) };
            let bound = if least == most && (given < least || only_places) { "exactly" } else { bound };
            let s = plural(n);
            return self.type_error(format_args!("{name}() takes {bound} {n} argument{s} ({given} given)"));
        }
        let (bound, n) = if given < least { ("at least ", least) } else { ("at most ", most) };
        let bound = if least == most && !params.varargs { "" } else { bound };
        let s = plural(n);
        let name = if name == "super" { "super()" } else { name };
        self.type_error(format_args!("{name} expected {bound}{n} argument{s}, got {given}"))
    }
}

/// CPython's searching methods of texts read their arguments in an older way, which words some errors differently.
fn searches(native: &Native) -> bool {
    native.params.text.ends_with("start=None, end=None, /)")
}

/// Whether CPython's function gets its arguments as a tuple, without names.
pub(super) fn gets_tuple(native: &Native) -> bool {
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

/// Whether CPython calls the method through a slot of the type: its arguments are counted in other words there.
fn is_wrapper(name: &str) -> bool {
    matches!(
        name,
        "__abs__" | "__divmod__" | "__float__" | "__index__" | "__init__" | "__int__" | "__rdivmod__"
    )
}
