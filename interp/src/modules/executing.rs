//! `compile`, `eval`, `exec`: text that becomes code while the program runs.
//!
//! Code that `compile` makes, or that runs with locals of its own, looks its names up in a mapping (`NAME_MODE`), so that it runs with
//! any globals and locals. Text that is run at once with one dict as both finds its names as a module does.

use crate::code::special::SpecialName as Special;
use crate::code::view::NAME_MODE;
use crate::compile::Options;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::compiling::compile_value;
use crate::modules::{importing, inspecting};
use crate::syntax::ast::Mode;
use crate::types::texts;
use crate::vm::args::Args;
use crate::vm::bodies::view;
use crate::vm::exceptions::SYNTAX_ERROR;
use crate::vm::frame::{CLOSURE, CODE};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::raising::Name;
use crate::vm::state::{Kept, Vm};

/// `compile(source, filename, mode)`; the other parameters change nothing here.
///
/// # Errors
/// `SyntaxError` and its kind, `TypeError`, `ValueError`.
pub fn compile(vm: &mut Vm, args: Args) -> Answer {
    let mode = match vm.heap.text(vm.payload(args.get(vm, 2))) {
        Some(b"exec") => Mode::Module,
        Some(b"eval") => Mode::Expression,
        Some(b"single") => Mode::Interactive,
        Some(_) => {
            return Err(vm.value_error(format_args!("compile() mode must be 'exec', 'eval' or 'single'")));
        }
        None => {
            let name = texts::argument_name(vm, args.get(vm, 2));
            return Err(vm.type_error(format_args!("compile() argument 'mode' must be str, not {name}")));
        }
    };
    let file = vm.payload(args.get(vm, 1));
    let file = match vm.heap.text(file).or_else(|| vm.heap.bytes(file)) {
        Some(text) => Name::new(text),
        None => {
            let name = vm.type_name(file);
            return Err(vm.type_error(format_args!("expected str, bytes or os.PathLike object, not {name}")));
        }
    };
    plain_source(vm, args, "compile", mode)?;
    let globals = vm.globals();
    let globals = vm.keep(globals)?;
    let function = function_of_text(vm, args, &file, mode, globals, true)?;
    Ok(vm.get(function.raw_handle(), CODE))
}

/// `exec(source, globals=None, locals=None)`
///
/// # Errors
/// What the code raises; `SyntaxError` and its kind, `TypeError`. Runs Python code.
pub fn exec(vm: &mut Vm, args: Args) -> Answer {
    run(vm, args, "exec", Mode::Module)?;
    Ok(Value::NONE)
}

/// `eval(source, globals=None, locals=None)`
///
/// # Errors
/// As `exec`.
pub fn eval(vm: &mut Vm, args: Args) -> Answer {
    run(vm, args, "eval", Mode::Expression)
}

fn run(vm: &mut Vm, args: Args, what: &str, mode: Mode) -> Answer {
    let (globals, locals) = namespaces(vm, args, what)?;
    let same = vm.kept(globals) == vm.kept(locals);
    let source = args.get(vm, 0);
    let function = if vm.heap.is(source, Kind::Code) {
        function_of_code(vm, args, what, globals)?
    } else {
        if args.some(vm, 3).is_some() {
            return Err(vm.type_error(format_args!("closure can only be used when source is a code object")));
        }
        plain_source(vm, args, what, mode)?;
        function_of_text(vm, args, &Name::new(b"<string>"), mode, globals, !same)?
    };
    let code = vm.get(function.raw_handle(), CODE).raw_handle();
    let in_mapping = view(&vm.heap, code).flags() & NAME_MODE != 0;
    let locals = vm.kept(locals);
    vm.call(function, if in_mapping { core::slice::from_ref(&locals) } else { &[] })
}

/// A function of the code object that is argument 0; argument 3 of `exec` are its cells.
fn function_of_code(vm: &mut Vm, args: Args, what: &str, globals: Kept) -> Answer {
    let (source, closure) = (args.get(vm, 0), args.some(vm, 3));
    let free = view(&vm.heap, source.raw_handle()).free();
    if free > 0 && what == "eval" {
        return Err(
            vm.type_error(format_args!("code object passed to eval() may not contain free variables"))
        );
    }
    if free == 0 && closure.is_some() {
        return Err(vm.type_error(format_args!("cannot use a closure with this code object")));
    }
    let cells = closure.unwrap_or(Value::NONE);
    let fits = vm.heap.tuple_len(cells).unwrap_or(0) == free
        && (0..free).all(|index| vm.heap.is(vm.heap.item(cells, index), Kind::Cell));
    if !fits {
        return Err(vm.type_error(format_args!("code object requires a closure of exactly length {free}")));
    }
    let globals = vm.kept(globals);
    let made = vm.make_function(source, globals)?;
    if free > 0 {
        vm.set(made.raw_handle(), CLOSURE, cells);
    }
    Ok(made)
}

/// The globals and locals that code is to run with.
fn namespaces(vm: &mut Vm, args: Args, what: &str) -> Result<(Kept, Kept), Raise> {
    let (globals, locals) = (args.some(vm, 1), args.some(vm, 2));
    let dict = match globals {
        None => vm.globals(),
        Some(globals) => match vm.as_dict(globals) {
            Some(dict) => Value::object(dict),
            None => return Err(no_dict(vm, globals, what)),
        },
    };
    if let Some(locals) = locals
        && !is_mapping(vm, locals)
    {
        let name = vm.type_name(locals);
        return Err(match what {
            "eval" => vm.type_error(format_args!("locals must be a mapping")),
            _ => vm.type_error(format_args!("locals must be a mapping or None, not {name}")),
        });
    }
    let kept = vm.keep(dict)?;
    if globals.is_some() {
        make_globals(vm, kept)?;
    }
    let locals = match locals {
        Some(locals) => {
            vm.as_dict(locals).filter(|_| vm.payload(locals) == locals).map_or(locals, Value::object)
        }
        None if globals.is_some() => vm.kept(kept),
        None => inspecting::locals(vm, args)?,
    };
    Ok((kept, vm.keep(locals)?))
}

fn is_mapping(vm: &mut Vm, value: Value) -> bool {
    vm.special_of(value, Special::GetItem).is_some() || vm.type_at(vm.type_row(value)).getitem.is_some()
}

fn no_dict(vm: &mut Vm, given: Value, what: &str) -> Raise {
    let name = vm.type_name(given);
    match what {
        "exec" => vm.type_error(format_args!("exec() globals must be a dict, not {name}")),
        _ if is_mapping(vm, given) => {
            vm.type_error(format_args!("globals must be a real dict; try eval(expr, {{}}, mapping)"))
        }
        _ => vm.type_error(format_args!("globals must be a dict")),
    }
}

/// Any dict becomes one whose names code finds quickly, and has `__builtins__`.
fn make_globals(vm: &mut Vm, dict: Kept) -> Done {
    let handle = vm.kept(dict).raw_handle();
    if vm.dict_find_name(handle, b"__builtins__").is_none() {
        let outer = vm.globals().raw_handle();
        let builtins = match vm.dict_get_name(outer, b"__builtins__") {
            Some(builtins) => builtins,
            None => {
                let name = vm.make_str(b"builtins")?;
                importing::find_module(vm, name)?
            }
        };
        let name = vm.make_str(b"__builtins__")?;
        let handle = vm.kept(dict).raw_handle();
        vm.dict_put_text(handle, name, builtins)?;
    }
    vm.make_namespace(vm.kept(dict).raw_handle());
    vm.committed = false;
    Ok(())
}

/// Puts the text in the place of what was given for it: a string or bytes, for an expression without the blanks before it.
fn plain_source(vm: &mut Vm, args: Args, what: &str, mode: Mode) -> Done {
    let given = args.get(vm, 0);
    let inner = vm.payload(given);
    let plain = match texts::bytes_like(vm, given) {
        _ if vm.is_str(inner) => inner,
        Some(place) => vm.make_bytes_of(&[place])?,
        None => {
            let third = if what == "compile" { "AST" } else { "code" };
            return Err(
                vm.type_error(format_args!("{what}() arg 1 must be a string, bytes or {third} object"))
            );
        }
    };
    args.set(vm, 0, plain);
    if vm.text(plain).contains(&0) {
        let message = vm.make_str(b"source code string cannot contain null bytes")?;
        let exception = vm.make_exception(SYNTAX_ERROR, &[message])?;
        vm.finish_syntax_error(exception.raw_handle(), 1)?;
        return Err(vm.raise(exception));
    }
    if vm.is_str(plain) && core::str::from_utf8(vm.text(plain)).is_err() {
        // It has surrogates, which are no text: that raises.
        crate::types::encode::encode(vm, plain, crate::types::codec::Codec::UTF8)?;
    }
    if mode == Mode::Interactive && !vm.text(plain).ends_with(b"\\\n") {
        // At a prompt an empty line ends a compound statement; here the end of the text does. A line that is to be continued
        // stays without its next one.
        let end = if vm.is_str(plain) { vm.make_str(b"\n")? } else { vm.make_bytes(b"\n")? };
        let longer = vm.concat(plain, end)?;
        args.set(vm, 0, longer);
    }
    if what == "eval" && vm.is_str(plain) {
        let text = vm.text(plain);
        let (start, end) =
            (text.iter().position(|byte| !matches!(byte, b' ' | b'\t')).unwrap_or(text.len()), text.len());
        let rest = vm.make_str_from(plain, start, end)?;
        args.set(vm, 0, rest);
    }
    Ok(())
}

/// A function of the text that is argument 0.
fn function_of_text(
    vm: &mut Vm,
    args: Args,
    file: &Name,
    mode: Mode,
    globals: Kept,
    names_in_mapping: bool,
) -> Answer {
    let file_name = core::str::from_utf8(file.bytes()).unwrap_or("<string>");
    let options = Options { file_name, names_in_mapping, ..Options::default() };
    let (source, globals) = (args.get(vm, 0), vm.kept(globals));
    compile_value(vm, source, options, (mode, false), globals)
}
