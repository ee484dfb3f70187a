//! What is wrong with the arguments of a call of a builtin function, as CPython words it.

use crate::vm::bind::Given;
use crate::vm::desc::{Native, Type};
use crate::vm::misnamed::counts_first;
use crate::vm::raise::Raise;
use crate::vm::slots::is_wrapper;
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
        // The call of `type` itself is counted where classes are called.
        if native.name == "type" && receiver > 0 {
            let given = given - call.named(self).min(given);
            return self.type_error(format_args!("type.__new__() takes exactly 3 arguments ({given} given)"));
        }
        // Many types share this function: its receiver tells whose it is.
        let class = self.register(call.start);
        if native.name == "__class_getitem__" && receiver > 0 && self.is_class(class) {
            let takes = "__class_getitem__() takes exactly one argument";
            if self.user_class(class).is_some() {
                let name = self.class_name(class);
                return self.type_error(format_args!("{name}.{takes} ({given} given)"));
            }
            let (_, name) = self.type_at(self.class_row(class)).names();
            return self.type_error(format_args!("{name}.{takes} ({given} given)"));
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
pub(super) fn searches(native: &Native) -> bool {
    native.params.text.ends_with("start=None, end=None, /)")
}
