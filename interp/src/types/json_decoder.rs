//! `json.JSONDecoder`, and the errors of texts that are not JSON. The text is read by `json_read.rs`.
//!
//! ```text
//! JSONDecoder | object_hook | parse_float | parse_int | parse_constant | strict | object_pairs_hook |
//! ```

use crate::heap::kind::Kind;
use crate::heap::layout::count_chars;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::types::building::make_class;
use crate::types::items::{keeping, nested};
use crate::types::json_encoder::{field, pass_on};
use crate::types::json_read::Reader;
use crate::vm::args::Args;
use crate::vm::desc::{Field, Item, Native, Type, TypeRow};
use crate::vm::exceptions::{ARGS, VALUE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, MODULE_OWNERS, Root, Vm};

/// `JSONDecoder`
pub static TYPE: Type = Type {
    doc: "Simple JSON decoder.",
    new: Some(Native::new("JSONDecoder", "(*args, **kwargs)", construct)),
    methods: &[
        Native::new(
            "__init__",
            "(*, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, \
             object_pairs_hook=None)",
            |vm, args| {
                let decoder = vm.payload(args.get(vm, 0));
                let decoder = vm.keep(decoder)?;
                configure(vm, decoder, args, [1, 2, 3, 4, 5, 6])?;
                Ok(Value::NONE)
            },
        ),
        Native::new("decode", "(s)", |vm, args| {
            let (this, text) = (vm.payload(args.get(vm, 0)), args.get(vm, 1));
            whole(vm, this, text)
        }),
        Native::new("raw_decode", "(s, idx=0)", raw_decode),
    ],
    fields: &[
        field!("object_hook", OBJECT_HOOK),
        field!("object_pairs_hook", PAIRS_HOOK),
        field!("parse_constant", PARSE_CONSTANT),
        field!("parse_float", PARSE_FLOAT),
        field!("parse_int", PARSE_INT),
        field!("strict", STRICT),
    ],
    ..Type::new(Kind::JsonDecoder, "JSONDecoder")
};

/// The row of the type.
pub const ROW: TypeRow = TypeRow(Kind::JsonDecoder as u16);
/// Words of a decoder: what is called with every object as a dict, or `None`.
pub const OBJECT_HOOK: usize = 0;
/// What is called with the text of a float.
pub const PARSE_FLOAT: usize = 1;
/// What is called with the text of an integer.
pub const PARSE_INT: usize = 2;
/// What is called with `NaN`, `Infinity`, `-Infinity`.
pub const PARSE_CONSTANT: usize = 3;
/// Whether control characters are refused in strings.
pub const STRICT: usize = 4;
/// What is called with every object as a list of pairs.
pub const PAIRS_HOOK: usize = 5;

/// A decoder as `JSONDecoder()` makes it.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm) -> Answer {
    let none = Value::NONE;
    vm.make(Kind::JsonDecoder, &[none, none, none, none, Value::TRUE, none])
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

/// Takes over `object_hook, parse_float, parse_int, parse_constant, strict, object_pairs_hook`, which are the arguments of these
/// numbers.
///
/// # Errors
/// What `__bool__` raises.
pub fn configure(vm: &mut Vm, decoder: Kept, args: Args, at: [usize; 6]) -> Done {
    for (word, number) in at.into_iter().enumerate() {
        let Some(given) = args.opt(vm, number) else { continue };
        let is_hook = matches!(word, OBJECT_HOOK | PAIRS_HOOK);
        // A parser that is not true stands for the usual one.
        let truth = is_hook || vm.truth(given)?;
        let given = args.get(vm, number);
        let value = match word {
            STRICT => Value::bool(truth),
            _ if truth => given,
            _ => Value::NONE,
        };
        let usual = [(PARSE_FLOAT, Kind::Float), (PARSE_INT, Kind::Int)];
        let is_usual =
            usual.iter().any(|(parser, kind)| *parser == word && value == TypeRow(*kind as u16).value());
        vm.set(vm.kept(decoder).raw_handle(), word, if is_usual { Value::NONE } else { value });
    }
    Ok(())
}

/// The value of a whole text.
///
/// # Errors
/// `JSONDecodeError`; what hooks raise.
pub fn whole(vm: &mut Vm, decoder: Value, text: Value) -> Answer {
    let text = must_be_text(vm, text)?;
    keeping(vm, |vm| {
        let mut reader = Reader::new(vm, decoder, text, 0)?;
        reader.blanks(vm);
        let value = reader.value(vm)?;
        reader.blanks(vm);
        if reader.is_at_end(vm) { Ok(value) } else { Err(reader.wrong(vm, "Extra data")) }
    })
}

fn must_be_text(vm: &mut Vm, text: Value) -> Answer {
    let inside = vm.payload(text);
    if vm.is_str(inside) {
        return Ok(inside);
    }
    let name = vm.type_name(text);
    Err(vm.type_error(format_args!("first argument must be a string, not {name}")))
}

fn raw_decode(vm: &mut Vm, args: Args) -> Answer {
    let text = must_be_text(vm, args.get(vm, 1))?;
    args.set(vm, 1, text);
    let index = match args.opt(vm, 2) {
        Some(index) => vm.index(index)?,
        None => 0,
    };
    let Ok(index) = usize::try_from(index) else {
        return Err(vm.value_error(format_args!("idx cannot be negative")));
    };
    keeping(vm, |vm| {
        let (decoder, text) = (vm.payload(args.get(vm, 0)), args.get(vm, 1));
        let len = vm.char_len(text);
        if index > len {
            let text = vm.keep(text)?;
            return Err(wrong(vm, "Expecting value", text, index));
        }
        let at = vm.offset_of(text, index);
        let mut reader = Reader::new(vm, decoder, text, at)?;
        let value = reader.value(vm)?;
        let value = vm.keep(value)?;
        vm.room(4)?;
        let end = Value::len(reader.index(vm));
        let value = vm.kept(value);
        vm.make_tuple(&[value, end])
    })
}

/// Makes the class `JSONDecodeError`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make_error(vm: &mut Vm) -> Answer {
    keeping(vm, |vm| {
        let dict = vm.new_dict(4)?;
        let (word, module) = (vm.make_str(b"__module__")?, vm.make_str(b"json.decoder")?);
        vm.dict_put_text(dict.raw_handle(), word, module)?;
        if let Some(init) = own_function(vm, INIT) {
            let word = vm.make_str(b"__init__")?;
            vm.dict_put_text(dict.raw_handle(), word, init)?;
        }
        let name = vm.make_str(b"JSONDecodeError")?;
        let bases = vm.make_tuple(&[VALUE_ERROR.value()])?;
        let meta = TypeRow(Kind::Class as u16).value();
        make_class(vm, meta, name, bases, dict, Value::UNSET)
    })
}

/// The name under which the module has the error's `__init__`.
pub const INIT: &str = "_init_error";

/// A function of the module `json`, whether it was imported or not.
fn own_function(vm: &Vm, name: &str) -> Option<Value> {
    let row = vm.modules.iter().position(|module| module.name == "json")?;
    let index = vm.modules[row]
        .items
        .iter()
        .position(|item| matches!(item, Item::Function(native) if native.name == name))?;
    Some(Value::table(TABLE_NATIVE, ((MODULE_OWNERS + row) << 16 | index) as u32))
}

/// The class `JSONDecodeError` of the module; without the module, `ValueError`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn error_class(vm: &mut Vm) -> Answer {
    let name = vm.make_str(b"JSONDecodeError")?;
    let modules = vm.heap.handle(vm.root(Root::Modules), Kind::Dict);
    let module = modules.and_then(|modules| vm.dict_get_name(modules, b"json"));
    let found = match module.and_then(|module| vm.heap.handle(module, Kind::Module)) {
        // A program may have put the module there that asks here for the class.
        Some(module) => nested(vm, "", |vm| vm.module_attr(module, name))?,
        None => None,
    };
    Ok(found.filter(|class| vm.is_class(*class)).unwrap_or(VALUE_ERROR.value()))
}

/// `JSONDecodeError.__init__(self, msg, doc, pos)`
///
/// # Errors
/// `TypeError` for other types.
pub fn init_error(vm: &mut Vm, args: Args) -> Answer {
    let (message, document) = (vm.payload(args.get(vm, 1)), vm.payload(args.get(vm, 2)));
    let position = vm.index(args.get(vm, 3))?;
    let Some(this) = vm.exception(args.get(vm, 0)) else {
        return Err(vm.type_error(format_args!("an exception is needed")));
    };
    if !vm.is_str(message) || !vm.is_str(document) {
        return Err(vm.type_error(format_args!("message and document must be strings")));
    }
    let index = usize::try_from(position).unwrap_or(0).min(vm.char_len(document));
    let before = &vm.text(document)[..vm.offset_of(document, index)];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let last = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    // The place may lie behind the document.
    let column = position + 1 - Value::len(count_chars(&before[..last])).raw_int();
    let shown = vm.name_of(message);
    let text = vm.make_text(format_args!("{shown}: line {line} column {column} (char {position})"))?;
    let arguments = vm.make_tuple(&[text])?;
    let numbers = [("lineno", Value::len(line)), ("colno", Value::small(column))];
    let given = [("msg", message), ("doc", document), ("pos", Value::small(position))];
    for (name, value) in given.into_iter().chain(numbers) {
        let name = vm.make_str(name.as_bytes())?;
        vm.put_slot(this, name, value)?;
    }
    vm.set_slot(this, ARGS, arguments);
    Ok(Value::NONE)
}

/// Raises `JSONDecodeError(msg, doc, pos)`.
pub fn wrong(vm: &mut Vm, message: &str, document: Kept, position: usize) -> Raise {
    let made = keeping(vm, |vm| {
        let class = error_class(vm)?;
        let class = vm.keep(class)?;
        let message = vm.make_str(message.as_bytes())?;
        let (class, document) = (vm.kept(class), vm.kept(document));
        vm.call(class, &[message, document, Value::len(position)])
    });
    match made {
        Ok(exception) => vm.raise(exception),
        Err(raise) => raise,
    }
}
