//! `json.JSONEncoder`: what of a value becomes JSON, and how it is laid out. The text is written by `json_write.rs`.
//!
//! ```text
//! JSONEncoder | skipkeys | ensure_ascii | check_circular | allow_nan | sort_keys | indent | item separator | key separator | default |
//! ```
//! `indent` is `None`, a string, or whatever times `" "` gives one. `default` is `None`, or the function given for it.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, keeping};
use crate::types::{json_write, list};
use crate::vm::args::Args;
use crate::vm::desc::{Field, Native, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// A word of an object as an attribute that can be read and assigned.
macro_rules! field {
    ($name:literal, $word:ident) => {
        Field {
            name: $name,
            get: |vm, this| Ok(vm.get(this.raw_handle(), $word)),
            set: Some(|vm, this, value| {
                vm.set(this.raw_handle(), $word, if value.is_set() { value } else { Value::NONE });
                vm.committed = true;
                Ok(())
            }),
        }
    };
}
pub(crate) use field;

/// `JSONEncoder`
pub static TYPE: Type = Type {
    doc: "Extensible JSON encoder for Python data structures.",
    new: Some(Native::new("JSONEncoder", "(*args, **kwargs)", construct)),
    methods: &[
        Native::new(
            "__init__",
            "(*, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, indent=None, separators=None, \
             default=None, sort_keys=False)",
            |vm, args| {
                let encoder = vm.payload(args.get(vm, 0));
                let encoder = vm.keep(encoder)?;
                configure(vm, encoder, args, [1, 2, 3, 4, 5, 6, 7, 8])?;
                Ok(Value::NONE)
            },
        ),
        Native::new("default", "(o)", |vm, args| Err(not_serializable(vm, args.get(vm, 1)))),
        Native::new("encode", "(o)", encode),
        Native::new("iterencode", "(o, _one_shot=False)", |vm, args| {
            let text = encode(vm, args)?;
            let parts = list::of(vm, &[text])?;
            vm.iter(parts)
        }),
    ],
    fields: &[
        field!("allow_nan", ALLOW_NAN),
        field!("check_circular", CHECK_CIRCULAR),
        field!("ensure_ascii", ENSURE_ASCII),
        field!("indent", INDENT),
        field!("item_separator", ITEM_SEPARATOR),
        field!("key_separator", KEY_SEPARATOR),
        field!("skipkeys", SKIP_KEYS),
        field!("sort_keys", SORT_KEYS),
    ],
    ..Type::new(Kind::JsonEncoder, "JSONEncoder")
};

/// The row of the type.
pub const ROW: TypeRow = TypeRow(Kind::JsonEncoder as u16);
/// Words of an encoder.
pub const SKIP_KEYS: usize = 0;
/// Whether only ASCII is written.
pub const ENSURE_ASCII: usize = 1;
/// Whether what holds itself is found before it goes too deep.
pub const CHECK_CIRCULAR: usize = 2;
/// Whether `NaN` and `Infinity` are written.
pub const ALLOW_NAN: usize = 3;
/// Whether keys are sorted.
pub const SORT_KEYS: usize = 4;
/// What a level is indented by.
pub const INDENT: usize = 5;
/// What stands between items.
pub const ITEM_SEPARATOR: usize = 6;
/// What stands between a key and its value.
pub const KEY_SEPARATOR: usize = 7;
/// What makes other objects into ones that can be written.
pub const DEFAULT: usize = 8;

/// An encoder as `JSONEncoder()` makes it.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm) -> Answer {
    let (item, key) = (vm.make_str(b", ")?, vm.make_str(b": ")?);
    let body = [
        Value::FALSE,
        Value::TRUE,
        Value::TRUE,
        Value::TRUE,
        Value::FALSE,
        Value::NONE,
        item,
        key,
        Value::NONE,
    ];
    vm.make(Kind::JsonEncoder, &body)
}

fn construct(vm: &mut Vm, args: Args) -> Answer {
    let made = new(vm)?;
    let class = args.get(vm, 0);
    if class != ROW.value() {
        // What the arguments mean is up to the class's `__init__`.
        return vm.finish_new(class, made);
    }
    keeping(vm, |vm| {
        let made = vm.keep(made)?;
        let init = vm.make_str(b"__init__")?;
        let init = vm.getattr(vm.kept(made), init)?;
        pass_on(vm, init, args)?;
        Ok(vm.kept(made))
    })
}

/// Calls `callee` with the arguments given to a constructor that takes any.
///
/// # Errors
/// What the callee raises.
pub fn pass_on(vm: &mut Vm, callee: Value, args: Args) -> Answer {
    keeping(vm, |vm| {
        let callee = vm.keep(callee)?;
        let named = args.key(vm, 0);
        let count = vm.as_dict(named).map_or(0, |dict| vm.live(dict));
        let first = vm.kept_mark();
        for index in 1..args.len() {
            let value = args.get(vm, index);
            vm.keep(value)?;
        }
        let names = if count == 0 { Value::UNSET } else { vm.new_tuple(count)? };
        if let Some(dict) = vm.as_dict(named) {
            let (mut next, mut at) = (0, 0);
            while let Some(entry) = vm.next_entry(dict, next) {
                next = entry + 1;
                if let Some((key, value)) = vm.entry(dict, entry) {
                    vm.set(names.raw_handle(), at, key);
                    vm.keep(value)?;
                    at += 1;
                }
            }
        }
        let given = crate::vm::bind::Given { start: first, count: (args.len() - 1 + count) as u32, names };
        let callee = vm.kept(callee);
        vm.call_with(callee, None, given)
    })
}

/// Takes over `skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys`, which are the arguments
/// of these numbers.
///
/// # Errors
/// `TypeError`, `ValueError` for separators that are not two; what `__bool__` raises.
pub fn configure(vm: &mut Vm, encoder: Kept, args: Args, at: [usize; 8]) -> Done {
    let truths = [(SKIP_KEYS, 0), (ENSURE_ASCII, 1), (CHECK_CIRCULAR, 2), (ALLOW_NAN, 3), (SORT_KEYS, 7)];
    for (word, number) in truths {
        if let Some(value) = args.opt(vm, at[number]) {
            let truth = vm.truth(value)?;
            vm.set(vm.kept(encoder).raw_handle(), word, Value::bool(truth));
        }
    }
    let (indent, default) = (args.some(vm, at[4]), args.some(vm, at[6]));
    let this = vm.kept(encoder).raw_handle();
    vm.set(this, INDENT, indent.unwrap_or(Value::NONE));
    vm.set(this, DEFAULT, default.unwrap_or(Value::NONE));
    let (item, key) = match args.some(vm, at[5]) {
        Some(separators) => two_of(vm, separators)?,
        None if indent.is_some() => (vm.make_str(b",")?, vm.make_str(b": ")?),
        None => return Ok(()),
    };
    let this = vm.kept(encoder).raw_handle();
    vm.set(this, ITEM_SEPARATOR, item);
    vm.set(this, KEY_SEPARATOR, key);
    Ok(())
}

/// The two items of a pair.
fn two_of(vm: &mut Vm, pair: Value) -> Result<(Value, Value), Raise> {
    if !vm.is_iterable(pair) {
        let name = vm.type_name(pair);
        return Err(vm.type_error(format_args!("cannot unpack non-iterable {name} object")));
    }
    let all = list::from_iterable(vm, pair)?;
    match (items::count(vm, all), items::get(vm, all, 0), items::get(vm, all, 1)) {
        (2, Some(item), Some(key)) => Ok((item, key)),
        (count @ 0..2, ..) => {
            Err(vm.value_error(format_args!("not enough values to unpack (expected 2, got {count})")))
        }
        _ => Err(vm.value_error(format_args!("too many values to unpack (expected 2)"))),
    }
}

fn encode(vm: &mut Vm, args: Args) -> Answer {
    let (this, value) = (args.get(vm, 0), args.get(vm, 1));
    json_write::text(vm, this, value)
}

/// The encoder inside a value.
pub fn handle(vm: &Vm, value: Value) -> Handle {
    vm.payload(value).raw_handle()
}

/// `Object of type set is not JSON serializable`
pub fn not_serializable(vm: &mut Vm, value: Value) -> Raise {
    let name = vm.short_class_name(vm.type_of(value));
    vm.type_error(format_args!("Object of type {name} is not JSON serializable"))
}
