//! Builtin functions about objects and names, and `print`.

use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_TYPE, Value};
use crate::host::Stream;
use crate::modules::importing;
use crate::types::dir::names_of;
use crate::types::encode::must_be_writable;
use crate::types::list;
use crate::types::texts::argument_name;
use crate::vm::args::Args;
use crate::vm::bodies::view;
use crate::vm::class::{META, TABLE_FIELD};
use crate::vm::exceptions::ATTRIBUTE_ERROR;
use crate::vm::frame::{CODE, FRAME};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// `ascii(obj)`
///
/// # Errors
/// What `repr` raises.
pub fn ascii(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    vm.ascii(value)
}

/// `repr(obj)`
///
/// # Errors
/// What `__repr__` raises.
pub fn repr(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    vm.repr(value)
}

/// `callable(obj)`
///
/// # Errors
/// None.
pub fn callable(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    Ok(Value::bool(vm.is_callable(value)))
}

/// `getattr(object, name[, default])`
///
/// # Errors
/// `AttributeError`
pub fn getattr(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.attribute_name(args.get(vm, 1))?;
    let object = args.get(vm, 0);
    if args.opt(vm, 2).is_none() {
        return vm.getattr(object, name);
    }
    match vm.find_attr(object, name) {
        Ok(Some(found)) => Ok(found),
        Ok(None) => Ok(args.get(vm, 2)),
        Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => Ok(args.get(vm, 2)),
        Err(raise) => Err(raise),
    }
}

/// `hasattr(obj, name)`
///
/// # Errors
/// What getters raise beyond `AttributeError`.
pub fn hasattr(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.attribute_name(args.get(vm, 1))?;
    let object = args.get(vm, 0);
    match vm.find_attr(object, name) {
        Ok(found) => Ok(Value::bool(found.is_some())),
        Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => Ok(Value::FALSE),
        Err(raise) => Err(raise),
    }
}

/// `setattr(obj, name, value)`
///
/// # Errors
/// `AttributeError`
pub fn setattr(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.attribute_name(args.get(vm, 1))?;
    let (object, value) = (args.get(vm, 0), args.get(vm, 2));
    vm.setattr(object, name, value)?;
    Ok(Value::NONE)
}

/// `delattr(obj, name)`
///
/// # Errors
/// `AttributeError`
pub fn delattr(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.attribute_name(args.get(vm, 1))?;
    let object = args.get(vm, 0);
    vm.setattr(object, name, Value::UNSET)?;
    Ok(Value::NONE)
}

/// `format(value[, spec])`
///
/// # Errors
/// What `__format__` raises.
pub fn format(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    let spec = match args.opt(vm, 1) {
        Some(spec) => spec,
        None => vm.empty_str()?,
    };
    let (given, spec) = (spec, vm.payload(spec));
    if !vm.is_str(spec) {
        let name = argument_name(vm, given);
        return Err(vm.type_error(format_args!("format() argument 2 must be str, not {name}")));
    }
    vm.format(value, spec)
}

/// `hash(obj)`
///
/// # Errors
/// `TypeError`
pub fn hash(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    let hash = vm.hash(value)?;
    vm.make_int(hash)
}

/// `id(obj)`: a serial number, not an address.
///
/// # Errors
/// `Raise::NoRoom`
pub fn id(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    let id = vm.id(value);
    vm.make_unsigned(id)
}

/// `input([prompt])`
///
/// # Errors
/// `EOFError`
pub fn input(vm: &mut Vm, args: Args) -> Answer {
    if let Some(prompt) = args.opt(vm, 0)
        && !vm.asked_again
    {
        let text = vm.str(prompt)?;
        vm.write_text(Stream::Out, text);
    }
    // What was done so far is not done again.
    vm.committed = false;
    match vm.read_line()? {
        Some(line) => {
            let end = vm.text(line).len() - usize::from(vm.text(line).ends_with(b"\n"));
            vm.make_str_from(line, 0, end)
        }
        None => Err(vm.raise_at(crate::vm::exceptions::EOF_ERROR, format_args!("EOF when reading a line"))),
    }
}

/// Whether a value is an instance of a class, of one of a tuple, or of what `__instancecheck__` says.
fn check(vm: &mut Vm, value: Kept, class: Value, instance: bool) -> Result<bool, Raise> {
    let tuple = vm.payload(class);
    if let Some(len) = vm.heap.tuple_len(tuple) {
        let class = vm.keep(tuple)?;
        vm.enter()?;
        for index in 0..len {
            let one = vm.heap.item(vm.kept(class), index);
            match check(vm, value, one, instance) {
                Ok(true) => {
                    vm.leave();
                    return Ok(true);
                }
                Ok(false) => {}
                Err(raise) => {
                    vm.leave();
                    return Err(raise);
                }
            }
        }
        vm.leave();
        return Ok(false);
    }
    if let Some(union) = vm.heap.handle(class, Kind::Union) {
        let parts = vm.get(union, 0);
        return check(vm, value, parts, instance);
    }
    use crate::code::special::SpecialName as Special;
    let special = if instance { Special::InstanceCheck } else { Special::SubclassCheck };
    let given = vm.kept(value);
    // An instance of the very class is one without a question.
    if instance && vm.type_of(given) == class {
        return Ok(true);
    }
    if let Some(hook) = vm.special_of(class, special).filter(|hook| hook.is_object()) {
        let answer = vm.call(hook, &[class, given])?;
        return vm.truth(answer);
    }
    if vm.heap.is(class, Kind::Alias) {
        let function = if instance { "isinstance" } else { "issubclass" };
        return Err(vm.type_error(format_args!("{function}() argument 2 cannot be a parameterized generic")));
    }
    if !vm.is_class(class) {
        let (function, second) = if instance {
            ("isinstance", "a type, a tuple of types, or a union")
        } else {
            ("issubclass", "a class, a tuple of classes, or a union")
        };
        return Err(vm.type_error(format_args!("{function}() arg 2 must be {second}")));
    }
    let of = if instance { vm.type_of(given) } else { given };
    Ok(vm.derives(of, class) || instance && stands_for(vm, given, class)?)
}

/// Whether an object whose class reads attributes in a way of its own says that it is of a class: a proxy does.
fn stands_for(vm: &mut Vm, value: Value, class: Value) -> Result<bool, Raise> {
    use crate::code::special::SpecialName as Special;
    let own_rule = vm.special_of(value, Special::GetAttribute).is_some_and(|own| own.is_object());
    let own_claim = vm
        .class_find_name(vm.type_of(value), b"__class__")
        .is_some_and(|found| found.as_table(TABLE_FIELD).is_none());
    if !own_rule && !own_claim {
        return Ok(false);
    }
    let class = vm.keep(class)?;
    let value = vm.keep(value)?;
    let name = vm.make_str(b"__class__")?;
    let claimed = vm.find_attr(vm.kept(value), name)?.unwrap_or(Value::NONE);
    Ok(vm.is_class(claimed) && vm.derives(claimed, vm.kept(class)))
}

/// Whether a builtin type is one of those in a tuple or derives from one, if none there is a class of a program's.
fn is_one_of(vm: &Vm, own: Value, classes: Value) -> Option<bool> {
    for index in 0..vm.heap.tuple_len(classes)? {
        let class = vm.heap.item(classes, index);
        class.as_table(TABLE_TYPE)?;
        if vm.derives(own, class) {
            return Some(true);
        }
    }
    Some(false)
}

/// `isinstance(obj, class_or_tuple)`
///
/// # Errors
/// `TypeError`
pub fn isinstance(vm: &mut Vm, args: Args) -> Answer {
    let (value, class) = (args.get(vm, 0), args.get(vm, 1));
    let own = vm.type_of(value);
    if own == class {
        return Ok(Value::TRUE);
    }
    if let (Some(row), Some(_)) = (own.as_table(TABLE_TYPE), class.as_table(TABLE_TYPE))
        && row != Kind::Class as u32
    {
        return Ok(Value::bool(vm.derives(own, class)));
    }
    if own.as_table(TABLE_TYPE).is_some_and(|row| row != Kind::Class as u32)
        && let Some(answer) = is_one_of(vm, own, class)
    {
        return Ok(Value::bool(answer));
    }
    // A class that is an instance of `type` itself is asked nothing.
    if let Some(user) = vm.user_class(class)
        && vm.get(user, META).as_table(TABLE_TYPE).is_some()
        && vm.derives(own, class)
    {
        return Ok(Value::TRUE);
    }
    let value = vm.keep(value)?;
    Ok(Value::bool(check(vm, value, class, true)?))
}

/// `issubclass(cls, class_or_tuple)`
///
/// # Errors
/// `TypeError`
pub fn issubclass(vm: &mut Vm, args: Args) -> Answer {
    let (value, class) = (args.get(vm, 0), args.get(vm, 1));
    if !vm.is_class(value) {
        return Err(vm.type_error(format_args!("issubclass() arg 1 must be a class")));
    }
    let value = vm.keep(value)?;
    Ok(Value::bool(check(vm, value, class, false)?))
}

/// `globals()`
///
/// # Errors
/// None.
pub fn globals(vm: &mut Vm, _args: Args) -> Answer {
    Ok(vm.globals())
}

/// `locals()`: the globals in a module, the namespace in a class body, a snapshot in a function.
///
/// # Errors
/// `Raise::NoRoom`
pub fn locals(vm: &mut Vm, _args: Args) -> Answer {
    use crate::code::view::{FUNCTION, NAME_MODE};
    if vm.now.depth == 0 {
        return Ok(vm.globals());
    }
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, CODE).raw_handle();
    let flags = view(&vm.heap, code).flags();
    if flags & NAME_MODE != 0 {
        return Ok(vm.register(vm.now.base));
    }
    if flags & FUNCTION == 0 {
        return Ok(vm.globals());
    }
    let dict = vm.new_dict(8)?;
    for index in 0..view(&vm.heap, code).variables() {
        let variable = view(&vm.heap, code).variable(index);
        let value = vm.variable_value(function, vm.now.base, variable.place);
        if value.is_set() {
            let name = vm.image_text(code, variable.name);
            vm.dict_put_text(dict.raw_handle(), name, value)?;
        }
    }
    vm.committed = false;
    Ok(dict)
}

/// `vars([object])`
///
/// # Errors
/// `TypeError`
pub fn vars(vm: &mut Vm, args: Args) -> Answer {
    let Some(object) = args.opt(vm, 0) else { return locals(vm, args) };
    let name = vm.make_str(b"__dict__")?;
    match vm.find_attr(object, name) {
        Ok(Some(dict)) => Ok(dict),
        Err(raise) if !vm.caught(raise, ATTRIBUTE_ERROR) => Err(raise),
        _ => Err(vm.type_error(format_args!("vars() argument must have __dict__ attribute"))),
    }
}

/// `dir([object])`
///
/// # Errors
/// What `__dir__` raises.
pub fn dir(vm: &mut Vm, args: Args) -> Answer {
    let names = match args.opt(vm, 0) {
        None => locals(vm, args)?,
        Some(object) => match vm.special_of(object, crate::code::special::SpecialName::Dir) {
            Some(hook) => vm.call(hook, &[object])?,
            None => names_of(vm, object)?,
        },
    };
    let list = list::from_iterable(vm, names)?;
    let list = vm.keep(list)?;
    let items = vm.kept(list);
    crate::types::sort::sort(vm, items, Value::NONE, false)?;
    Ok(vm.kept(list))
}

/// `print(*args, sep=' ', end='\n', file=None, flush=False)`
///
/// # Errors
/// What `__str__` and the file raise.
pub fn print(vm: &mut Vm, args: Args) -> Answer {
    for (index, name) in [(0, "sep"), (1, "end")] {
        let text = args.key(vm, index);
        if text.is_set() && !text.is_none() && !vm.is_str(vm.payload(text)) {
            let class = vm.type_name(text);
            return Err(vm.type_error(format_args!("{name} must be None or a string, not {class}")));
        }
    }
    for index in 0..args.len() {
        if index > 0 {
            give(vm, args, 0, b" ")?;
        }
        let value = args.get(vm, index);
        let text = vm.str(value)?;
        write(vm, args, text)?;
    }
    give(vm, args, 1, b"\n")?;
    let (file, flush) = (args.key(vm, 2), args.key(vm, 3));
    if flush.is_set() && file.is_set() && !file.is_none() && vm.truth(flush)? {
        let file = args.key(vm, 2);
        vm.call_method(file, "flush", &[])?;
    }
    Ok(Value::NONE)
}

/// Writes `sep` or `end`, or what stands for it when none was given.
fn give(vm: &mut Vm, args: Args, key: usize, default: &[u8]) -> Done {
    let text = args.key(vm, key);
    let given = text.is_set() && !text.is_none();
    let text = if given { vm.str(text)? } else { vm.make_str(default)? };
    write(vm, args, text)
}

fn write(vm: &mut Vm, args: Args, text: Value) -> Done {
    let file = args.key(vm, 2);
    let target = if file.is_set() && !file.is_none() { Some(file) } else { vm.replaced_stdout() };
    match target {
        // A program without an output prints into nothing.
        Some(file) if file.is_none() => Ok(()),
        Some(file) => vm.call_method(file, "write", &[text]).map(|_| ()),
        None => {
            vm.charge(vm.heap.text(vm.payload(text)).map_or(0, <[u8]>::len))?;
            must_be_writable(vm, text)?;
            vm.write_text(Stream::Out, text);
            vm.committed = true;
            Ok(())
        }
    }
}

/// `help(object, /)`: the frozen module behind it is loaded when somebody asks.
///
/// # Errors
/// `ModuleNotFoundError` in a machine without these modules; what the object's own attributes raise.
pub fn help(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.make_str(b"_help")?;
    let module = importing::find_module(vm, name)?;
    let module = vm.keep(module)?;
    let word = vm.make_str(b"help")?;
    let function = vm.getattr(vm.kept(module), word)?;
    match args.opt(vm, 0) {
        Some(object) => vm.call(function, &[object]),
        None => vm.call(function, &[]),
    }
}
