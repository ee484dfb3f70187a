//! `sys`: the machine and its surroundings.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::limits::INT_DIGITS_LEAST;
use crate::modules::{importing, sys_facts as facts};
use crate::types::stream::{ERR, IN, OUT};
use crate::types::{frame, list};
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module};
use crate::vm::exceptions::{SYSTEM_EXIT, TRACEBACK};
use crate::vm::raise::Answer;
use crate::vm::state::{Root, Vm};

/// The module.
pub static MODULE: Module = Module {
    name: "sys",
    doc: "This module provides access to some objects used or maintained by the interpreter.",
    items: &[
        Item::Made("argv", |vm| kept_list(vm, Root::Argv)),
        Item::Text("byteorder", "little"),
        Item::function("exception", "()", |vm, _| Ok(handled(vm))),
        Item::function("excepthook", "(exctype, value, traceback, /)", except_hook),
        Item::function("__excepthook__", "(exctype, value, traceback, /)", except_hook),
        Item::function("exc_info", "()", exc_info),
        Item::Text("executable", ""),
        Item::function("_getframe", "(depth=0, /)", get_frame),
        Item::function("exit", "(status=None, /)", exit),
        Item::function("getrecursionlimit", "()", |vm, _| Ok(Value::small(i64::from(vm.limits.frames)))),
        Item::function("getsizeof", "(object, default=0, /)", getsizeof),
        Item::function("get_int_max_str_digits", "()", |vm, _| {
            Ok(Value::small(i64::from(vm.limits.int_digits)))
        }),
        Item::Int("hexversion", facts::HEX_VERSION),
        Item::Made("flags", facts::flags),
        Item::Made("float_info", facts::float_info),
        Item::Text("float_repr_style", "short"),
        Item::function("getdefaultencoding", "()", |vm, _| vm.make_str(b"utf-8")),
        Item::Made("hash_info", facts::hash_info),
        Item::Made("implementation", facts::implementation),
        Item::Made("int_info", facts::int_info),
        Item::function("is_finalizing", "()", |_, _| Ok(Value::FALSE)),
        Item::function("intern", "(string, /)", intern),
        Item::Int("maxsize", i64::MAX),
        Item::Int("maxunicode", 0x10_FFFF),
        Item::Made("modules", importing::modules),
        Item::Made("path", |vm| kept_list(vm, Root::Path)),
        Item::Text("platform", "chalcopy"),
        Item::function("set_int_max_str_digits", "(maxdigits)", set_int_digits),
        Item::function("setrecursionlimit", "(limit, /)", set_recursion_limit),
        Item::Made("stderr", |vm| stream(vm, "__stderr__", ERR)),
        Item::Made("__stderr__", |vm| stream(vm, "stderr", ERR)),
        Item::Made("stdin", |vm| stream(vm, "__stdin__", IN)),
        Item::Made("__stdin__", |vm| stream(vm, "stdin", IN)),
        Item::Made("stdout", |vm| stream(vm, "__stdout__", OUT)),
        Item::Made("__stdout__", |vm| stream(vm, "stdout", OUT)),
        Item::function("unraisablehook", "(unraisable, /)", unraisable_hook),
        Item::function("__unraisablehook__", "(unraisable, /)", unraisable_hook),
        Item::Made("warnoptions", |vm| list::new(vm, 0)),
        Item::Text("version", concat!("3.11.0 (chalcopy ", env!("CARGO_PKG_VERSION"), ")")),
        Item::Made("version_info", facts::version_info),
    ],
};

/// The attribute that stands in front of an entry's first line, and its value unless a program sets another.
pub const PS1: (&str, &str) = ("ps1", ">>> ");
/// The same for the further lines.
pub const PS2: (&str, &str) = ("ps2", "... ");

/// The text of a prompt, `PS1` or `PS2`. Both attributes exist afterwards: programs take them as a sign that somebody sits there.
///
/// # Errors
/// What `__str__` raises. May run Python code.
pub fn prompt(vm: &mut Vm, (name, _): (&str, &str)) -> Answer {
    let module = vm.make_str(MODULE.name.as_bytes())?;
    let module = importing::find_module(vm, module)?;
    let mark = vm.kept_mark();
    let module = vm.keep(module)?;
    for (name, text) in [PS1, PS2] {
        let name = vm.make_str(name.as_bytes())?;
        if vm.find_attr(vm.kept(module), name)?.is_none() {
            let name = vm.keep(name)?;
            let text = vm.make_str(text.as_bytes())?;
            vm.setattr(vm.kept(module), vm.kept(name), text)?;
        }
    }
    let name = vm.make_str(name.as_bytes())?;
    let prompt = vm.getattr(vm.kept(module), name)?;
    vm.let_go(mark);
    vm.str(prompt)
}

fn kept_list(vm: &mut Vm, root: Root) -> Answer {
    let known = vm.root(root);
    if known.is_object() {
        return Ok(known);
    }
    let made = list::new(vm, 0)?;
    vm.set_root(root, made);
    Ok(made)
}

/// A stream of the host's; it has two names, and is one object under both unless a program has replaced the other.
fn stream(vm: &mut Vm, other: &str, number: i64) -> Answer {
    match vm.in_sys(other.as_bytes()) {
        Some(known)
            if vm.heap.is(known, Kind::Stream) && vm.get(known.raw_handle(), 0).raw_int() == number =>
        {
            Ok(known)
        }
        _ => vm.make(Kind::Stream, &[Value::small(number)]),
    }
}

fn set_int_digits(vm: &mut Vm, args: Args) -> Answer {
    let most = args.get(vm, 0);
    match u32::try_from(vm.index(most)?) {
        Ok(most) if most == 0 || most as usize >= INT_DIGITS_LEAST => {
            vm.limits.int_digits = most;
            Ok(Value::NONE)
        }
        _ => Err(vm.value_error(format_args!("maxdigits must be 0 or larger than {INT_DIGITS_LEAST}"))),
    }
}

/// `sys.exit(status=None, /)`, and `exit` and `quit` of a prompt.
///
/// # Errors
/// `SystemExit`, always.
pub fn exit(vm: &mut Vm, args: Args) -> Answer {
    let status = args.some(vm, 0);
    let given: &[Value] = match &status {
        Some(status) => core::slice::from_ref(status),
        None => &[],
    };
    let exception = vm.make_exception(SYSTEM_EXIT, given)?;
    let code = status.unwrap_or(Value::NONE);
    vm.put_name(exception.raw_handle(), "code", code)?;
    Err(vm.raise(exception))
}

fn exc_info(vm: &mut Vm, _args: Args) -> Answer {
    let handling = vm.root(Root::Handling);
    match vm.exception(handling) {
        Some(exception) => {
            let (class, trace) = (vm.type_of(handling), vm.slot(exception, TRACEBACK));
            vm.make_tuple(&[class, handling, trace])
        }
        None => vm.make_tuple(&[Value::NONE; 3]),
    }
}

/// The exception that is being handled.
fn handled(vm: &Vm) -> Value {
    let handling = vm.root(Root::Handling);
    if vm.exception(handling).is_some() { handling } else { Value::NONE }
}

/// Shows an exception as one that nobody caught.
fn except_hook(vm: &mut Vm, args: Args) -> Answer {
    by_traceback(vm, args, "_shown_by_hook")
}

/// Shows an exception that has nowhere to go.
fn unraisable_hook(vm: &mut Vm, args: Args) -> Answer {
    by_traceback(vm, args, "_shown_as_unraisable")
}

/// Calls a function of the module `traceback` with the same arguments.
fn by_traceback(vm: &mut Vm, args: Args, function: &str) -> Answer {
    let name = vm.make_str(b"traceback")?;
    let module = importing::find_module(vm, name)?;
    let module = vm.keep(module)?;
    let name = vm.make_str(function.as_bytes())?;
    let function = vm.getattr(vm.kept(module), name)?;
    let given = [0, 1, 2].map(|index| args.get(vm, index));
    vm.call(function, &given[..args.len().min(3)])
}

fn get_frame(vm: &mut Vm, args: Args) -> Answer {
    let calls = match args.opt(vm, 0) {
        Some(calls) => usize::try_from(vm.index(calls)?).unwrap_or(0),
        None => 0,
    };
    match frame::above(vm, calls)? {
        Some(frame) => Ok(frame),
        None => Err(vm.value_error(format_args!("call stack is not deep enough"))),
    }
}

/// Equal strings may stand in different places here; nothing is to be gained by making them one.
fn intern(vm: &mut Vm, args: Args) -> Answer {
    let text = args.get(vm, 0);
    if vm.is_str(text) {
        return Ok(text);
    }
    let name = crate::types::texts::argument_name(vm, text);
    Err(vm.type_error(format_args!("intern() argument must be str, not {name}")))
}

fn getsizeof(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    let words = value.as_object().map_or(0, |object| vm.heap.arena.header(object).words() + 1);
    Ok(Value::len(8 * words.max(1)))
}

fn set_recursion_limit(vm: &mut Vm, args: Args) -> Answer {
    let limit = args.get(vm, 0);
    match u32::try_from(vm.index(limit)?) {
        Ok(limit) if limit > 0 => {
            // The embedder's limit cannot be raised from inside.
            vm.limits.frames = limit.min(vm.limits.frames_most);
            Ok(Value::NONE)
        }
        _ => Err(vm.value_error(format_args!("recursion limit must be greater or equal than 1"))),
    }
}
