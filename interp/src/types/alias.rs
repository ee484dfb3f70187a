//! `types.GenericAlias`: `list[int]`, a class with arguments that only readers of annotations look at.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::class::shown_name;
use crate::types::items::{keeping, nested};
use crate::types::{list, tuple, union};
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::desc::{Comparison, Field, Native, Operators, Type};
use crate::vm::exceptions::ATTRIBUTE_ERROR;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::raising::Name;
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// The type.
pub static TYPE: Type = Type {
    subclassable: false,
    new: Some(Native::new("GenericAlias", "(origin, args, /)", new)),
    repr: Some(repr),
    hash: Some(hash),
    call: Some(call),
    binary: Some(union::binary),
    operators: Operators::UNION,
    compare: Some(compare),
    getitem: Some(|vm, this, given| {
        let args = vm.get(this.raw_handle(), ARGS);
        filled(vm, this, args, given, |vm, this, args| {
            let [origin, unpacked] = [ORIGIN, UNPACKED].map(|word| vm.get(this.raw_handle(), word));
            vm.make(Kind::Alias, &[origin, args, unpacked])
        })
    }),
    iter: Some(|vm, this| {
        let [origin, args] = [ORIGIN, ARGS].map(|word| vm.get(this.raw_handle(), word));
        let unpacked = vm.make(Kind::Alias, &[origin, args, Value::TRUE])?;
        let only = vm.make_tuple(&[unpacked])?;
        vm.make(Kind::TupleIterator, &[only, Value::small(0)])
    }),
    fields: &[
        Field { name: "__args__", get: |vm, this| Ok(vm.get(this.raw_handle(), ARGS)), set: None },
        Field { name: "__origin__", get: |vm, this| Ok(vm.get(this.raw_handle(), ORIGIN)), set: None },
        Field {
            name: "__parameters__",
            get: |vm, this| {
                let args = vm.get(this.raw_handle(), ARGS);
                parameters(vm, args)
            },
            set: None,
        },
        Field { name: "__unpacked__", get: |vm, this| Ok(vm.get(this.raw_handle(), UNPACKED)), set: None },
    ],
    ..Type::new(Kind::Alias, "types.GenericAlias")
};

/// `__class_getitem__` of a type whose arguments only readers of annotations look at.
pub const CLASS_ITEM: Native = Native::new("__class_getitem__", "(item, /)", |vm, args| {
    let (class, item) = (args.get(vm, 0), args.get(vm, 1));
    vm.make_alias(class, item)
});

/// The class methods of a type that has no other ones.
pub const GENERIC: &[Native] = &[CLASS_ITEM];

/// Word of an alias: the class.
const ORIGIN: usize = 0;
/// Word of an alias: the tuple of its arguments.
const ARGS: usize = 1;
/// Word of an alias: whether it is unpacked, `*tuple[int]`.
const UNPACKED: usize = 2;

/// A class is shown by its name, anything else as it is.
///
/// # Errors
/// What `repr` raises.
pub fn push_class(vm: &mut Vm, out: &mut TextBuilder, value: Value) -> Done {
    if vm.is_class(value) {
        return match shown_name(vm, value) {
            (Some(module), name) => out.push_text(vm, format_args!("{module}.{name}")),
            (None, name) => out.push(vm, name.bytes()),
        };
    }
    if value == Value::ELLIPSIS {
        return out.push(vm, b"...");
    }
    let text = vm.repr(value)?;
    out.push_value(vm, text)
}

/// An attribute of an argument that is no class.
fn attribute(vm: &mut Vm, value: Value, name: &str) -> Result<Option<Value>, Raise> {
    if vm.is_class(value) {
        return Ok(None);
    }
    let value = vm.keep(value)?;
    let name = vm.make_str(name.as_bytes())?;
    match vm.find_attr(vm.kept(value), name) {
        Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => Ok(None),
        answer => answer,
    }
}

/// A type variable is what can say how it is replaced.
const REPLACES: &str = "__typing_subst__";

/// The type variables in arguments, each once, as a tuple. May run Python code.
///
/// # Errors
/// What reading attributes of the arguments raises.
pub fn parameters(vm: &mut Vm, args: Value) -> Answer {
    nested(vm, "", |vm| {
        let args = vm.keep(args)?;
        let found = list::new(vm, 2)?;
        let found = vm.keep(found)?;
        for index in 0..vm.heap.tuple_len(vm.kept(args)).unwrap_or(0) {
            let mark = vm.kept_mark();
            let arg = vm.heap.item(vm.kept(args), index);
            let arg = vm.keep(arg)?;
            if attribute(vm, vm.kept(arg), REPLACES)?.is_some() {
                push_once(vm, found, vm.kept(arg))?;
            } else if let Some(inner) = attribute(vm, vm.kept(arg), "__parameters__")? {
                let inner = vm.keep(inner)?;
                for index in 0..vm.heap.tuple_len(vm.kept(inner)).unwrap_or(0) {
                    push_once(vm, found, vm.heap.item(vm.kept(inner), index))?;
                }
            }
            vm.let_go(mark);
        }
        tuple::from_iterable(vm, vm.kept(found))
    })
}

/// Adds a variable to a list that does not have it.
fn push_once(vm: &mut Vm, found: Kept, variable: Value) -> Done {
    let list = vm.kept(found).raw_handle();
    if (0..list::len(vm, list)).any(|index| list::item(vm, list, index) == variable) {
        return Ok(());
    }
    list::push(vm, list, variable)
}

/// `this[given]`: the same with its type variables replaced; `make` makes it of new arguments. May run Python code.
///
/// # Errors
/// `TypeError` if it has none, or another number of them; what replacing raises.
pub fn filled(
    vm: &mut Vm,
    this: Value,
    args: Value,
    given: Value,
    make: fn(&mut Vm, Value, Value) -> Answer,
) -> Answer {
    nested(vm, "", |vm| {
        let (this, args) = (vm.keep(this)?, vm.keep(args)?);
        let given = if vm.heap.tuple_len(given).is_some() { given } else { vm.make_tuple(&[given])? };
        let given = vm.keep(given)?;
        let variables = parameters(vm, vm.kept(args))?;
        let variables = vm.keep(variables)?;
        right_number(vm, this, variables, given)?;
        let made = list::new(vm, 2)?;
        let made = vm.keep(made)?;
        for index in 0..vm.heap.tuple_len(vm.kept(args)).unwrap_or(0) {
            let arg = vm.heap.item(vm.kept(args), index);
            let arg = replaced(vm, arg, variables, given)?;
            list::push(vm, vm.kept(made).raw_handle(), arg)?;
        }
        let args = tuple::from_iterable(vm, vm.kept(made))?;
        make(vm, vm.kept(this), args)
    })
}

/// As many types must be given as there are variables.
fn right_number(vm: &mut Vm, this: Kept, variables: Kept, given: Kept) -> Done {
    let wanted = vm.heap.tuple_len(vm.kept(variables)).unwrap_or(0);
    let count = vm.heap.tuple_len(vm.kept(given)).unwrap_or(0);
    if wanted == count && wanted > 0 {
        return Ok(());
    }
    let text = vm.repr(vm.kept(this))?;
    let text = Name::new(vm.text(text));
    Err(if wanted == 0 {
        vm.type_error(format_args!("{text} is not a generic class"))
    } else {
        let much = if count > wanted { "many" } else { "few" };
        vm.type_error(format_args!("Too {much} arguments for {text}; actual {count}, expected {wanted}"))
    })
}

/// An argument with the variables in it replaced by what is given for them.
fn replaced(vm: &mut Vm, arg: Value, variables: Kept, given: Kept) -> Answer {
    keeping(vm, |vm| {
        let arg = vm.keep(arg)?;
        let place = |vm: &Vm, variable: Value| {
            let known = vm.kept(variables);
            let count = vm.heap.tuple_len(known).unwrap_or(0);
            let index = (0..count).find(|index| vm.heap.item(known, *index) == variable);
            index.map_or(Value::NONE, |index| vm.heap.item(vm.kept(given), index))
        };
        if let Some(replace) = attribute(vm, vm.kept(arg), REPLACES)? {
            let with = place(vm, vm.kept(arg));
            return vm.call(replace, &[with]);
        }
        let inner = attribute(vm, vm.kept(arg), "__parameters__")?;
        let count = inner.and_then(|inner| vm.heap.tuple_len(inner)).unwrap_or(0);
        let Some(inner) = inner.filter(|_| count > 0) else { return Ok(vm.kept(arg)) };
        let inner = vm.keep(inner)?;
        let parts = list::new(vm, count)?;
        let parts = vm.keep(parts)?;
        for index in 0..count {
            let part = place(vm, vm.heap.item(vm.kept(inner), index));
            list::push(vm, vm.kept(parts).raw_handle(), part)?;
        }
        let parts = tuple::from_iterable(vm, vm.kept(parts))?;
        vm.getitem(vm.kept(arg), parts)
    })
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let (origin, items) = (args.get(vm, 1), args.get(vm, 2));
    vm.make_alias(origin, items)
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    nested(vm, "", |vm| {
        let this = vm.keep(this)?;
        let mut out = TextBuilder::new(vm)?;
        if vm.get(vm.kept(this).raw_handle(), UNPACKED) == Value::TRUE {
            out.push(vm, b"*")?;
        }
        let origin = vm.get(vm.kept(this).raw_handle(), ORIGIN);
        push_class(vm, &mut out, origin)?;
        out.push(vm, b"[")?;
        let args = vm.get(vm.kept(this).raw_handle(), ARGS);
        let count = vm.heap.tuple_len(args).unwrap_or(0);
        if count == 0 {
            out.push(vm, b"()")?;
        }
        for index in 0..count {
            if index > 0 {
                out.push(vm, b", ")?;
            }
            let args = vm.get(vm.kept(this).raw_handle(), ARGS);
            let item = vm.heap.item(args, index);
            push_class(vm, &mut out, item)?;
        }
        out.push(vm, b"]")?;
        out.finish(vm)
    })
}

fn call(vm: &mut Vm, args: Args) -> Answer {
    let origin = vm.get(args.get(vm, 0).raw_handle(), ORIGIN);
    let given = Given { start: args.start + 1, count: args.len() as u32 - 1, names: Value::UNSET };
    vm.call_with(origin, None, given)
}

/// Equal ones have equal hashes.
fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let (origin, args) = (vm.get(this.raw_handle(), ORIGIN), vm.get(this.raw_handle(), ARGS));
    let hash = keeping(vm, |vm| {
        let kept = vm.keep(args)?;
        let of_origin = vm.hash(origin)?;
        Ok(of_origin ^ vm.hash(vm.kept(kept))?)
    })?;
    Ok(if hash == -1 { -2 } else { hash })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Alias) || !matches!(comparison, Comparison::Eq | Comparison::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let mut both = [ORIGIN, UNPACKED].iter();
    let same = both.all(|word| vm.get(a.raw_handle(), *word) == vm.get(b.raw_handle(), *word));
    let (args_a, args_b) = (vm.get(a.raw_handle(), ARGS), vm.get(b.raw_handle(), ARGS));
    let equal = same && vm.equal(args_a, args_b)?;
    Ok(Value::bool(equal == (comparison == Comparison::Eq)))
}
