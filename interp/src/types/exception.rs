//! The builtin exceptions: one type each from the table in `vm/exceptions.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::exception_group;
use crate::types::items::{self, PRINTING, nested};
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::desc::{Field, Native, Type, TypeRow};
use crate::vm::exceptions::{
    self as exc, ARGS, BASE_EXCEPTION, CAUSE, CONTEXT, KEY_ERROR, OS_ERROR, SUPPRESS, TRACEBACK,
    UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR,
};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

macro_rules! types {
    ($($name:ident $text:literal $base:ident,)*) => {
        /// The types in the order of their rows.
        pub static TYPES: [Type; exc::COUNT as usize] = [$(exception(exc::$name, $text, exc::$base),)*];
    };
}
crate::vm::exceptions::for_each_exception!(types);

const fn exception(row: TypeRow, name: &'static str, base: TypeRow) -> Type {
    let mut this = Type::at(row, name, base);
    if row.0 == BASE_EXCEPTION.0 {
        this.new = Some(Native::new("BaseException", "(*args, **kwargs)", new));
        this.repr = Some(repr);
        this.str = Some(str);
        this.methods = METHODS;
        this.fields = FIELDS;
    } else if row.0 == exc::BASE_EXCEPTION_GROUP.0 {
        this.str = Some(exception_group::str);
        this.methods = exception_group::METHODS;
        this.class_methods = crate::types::alias::GENERIC;
    } else if row.0 == KEY_ERROR.0 {
        this.str = Some(str_key);
    } else if row.0 == OS_ERROR.0 {
        this.str = Some(str_os);
    } else if row.0 == UNICODE_DECODE_ERROR.0
        || row.0 == UNICODE_ENCODE_ERROR.0
        || row.0 == UNICODE_TRANSLATE_ERROR.0
    {
        this.str = Some(str_unicode);
    } else if row.0 == exc::SYNTAX_ERROR.0 {
        this.str = Some(str_syntax);
    }
    this
}

const METHODS: &[Native] = &[
    Native::new("__init__", "(*args, **kwargs)", init),
    Native::new("__setstate__", "(state, /)", |_, _| Ok(Value::NONE)),
    Native::new("add_note", "(note, /)", add_note),
    Native::new("with_traceback", "(tb, /)", with_traceback),
];

const FIELDS: &[Field] = &[
    Field { name: "__cause__", get: |vm, this| slot(vm, this, CAUSE), set: Some(set_cause) },
    Field { name: "__context__", get: |vm, this| slot(vm, this, CONTEXT), set: Some(set_context) },
    Field { name: "__suppress_context__", get: |vm, this| slot(vm, this, SUPPRESS), set: Some(set_suppress) },
    Field { name: "__traceback__", get: |vm, this| slot(vm, this, TRACEBACK), set: Some(set_traceback) },
    Field { name: "args", get: |vm, this| slot(vm, this, ARGS), set: Some(set_args) },
];

fn slot(vm: &mut Vm, this: Value, slot: usize) -> Answer {
    Ok(vm.slot(this.raw_handle(), slot))
}

fn set_slot(vm: &mut Vm, this: Value, slot: usize, value: Value) -> Done {
    vm.set_slot(this.raw_handle(), slot, if value.is_set() { value } else { Value::NONE });
    Ok(())
}

fn set_suppress(vm: &mut Vm, this: Value, value: Value) -> Done {
    if !value.is_set() {
        return Err(vm.type_error(format_args!("can't delete numeric/char attribute")));
    }
    if !value.is_bool() {
        return Err(vm.type_error(format_args!("attribute value type must be bool")));
    }
    set_slot(vm, this, SUPPRESS, value)
}

fn set_cause(vm: &mut Vm, this: Value, value: Value) -> Done {
    must_be_exception(vm, "cause", value)?;
    set_slot(vm, this, CAUSE, value)?;
    set_slot(vm, this, SUPPRESS, Value::TRUE)
}

fn set_context(vm: &mut Vm, this: Value, value: Value) -> Done {
    must_be_exception(vm, "context", value)?;
    set_slot(vm, this, CONTEXT, value)
}

fn must_be_exception(vm: &mut Vm, what: &str, value: Value) -> Done {
    if !value.is_set() {
        return Err(vm.type_error(format_args!("__{what}__ may not be deleted")));
    }
    if !value.is_none() && vm.exception(value).is_none() {
        return Err(vm.type_error(format_args!("exception {what} must be None or derive from BaseException")));
    }
    Ok(())
}

fn set_traceback(vm: &mut Vm, this: Value, value: Value) -> Done {
    if !value.is_set() {
        return Err(vm.type_error(format_args!("__traceback__ may not be deleted")));
    }
    if !value.is_none() && !vm.heap.is(value, Kind::Traceback) {
        return Err(vm.type_error(format_args!("__traceback__ must be a traceback or None")));
    }
    set_slot(vm, this, TRACEBACK, value)
}

fn set_args(vm: &mut Vm, this: Value, value: Value) -> Done {
    if !value.is_set() {
        return Err(vm.type_error(format_args!("args may not be deleted")));
    }
    let args = crate::types::tuple::from_iterable(vm, value)?;
    set_slot(vm, this, ARGS, args)
}

/// `BaseException.__new__(cls, *args)`
fn new(vm: &mut Vm, args: Args) -> Answer {
    let class = args.get(vm, 0);
    let row = vm.class_row(class);
    let given = Given { start: args.start + 1, count: args.len() as u32 - 1, names: Value::UNSET };
    let row = if vm.user_class(class).is_some() { row } else { vm.narrower_row(row, given) };
    let made = match vm.user_class(class) {
        Some(user) => vm.instantiate(user)?,
        None => vm.make_exception(row, &[])?,
    };
    vm.start_exception(made, given)?;
    // Errors of codecs look at their arguments in `__init__`, so that there may be one without any.
    let later = [UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR].contains(&row);
    if given.count > 0 || !later {
        vm.finish_exception(made, row, given)?;
    }
    Ok(made)
}

/// `BaseException.__init__(self, *args)`: what `super().__init__(...)` of a program's exception comes to.
fn init(vm: &mut Vm, args: Args) -> Answer {
    let count = args.len() as u32 - 1;
    let given = vm.spread(args.start + 1, count, args.key(vm, 0))?;
    let this = args.get(vm, 0);
    let arguments = vm.tuple_of_registers(given.start, count)?;
    vm.set_slot(this.raw_handle(), ARGS, arguments);
    let row = vm.type_row(this);
    vm.finish_exception(this, row, given)?;
    Ok(Value::NONE)
}

fn with_traceback(vm: &mut Vm, args: Args) -> Answer {
    let (this, trace) = (args.get(vm, 0), args.get(vm, 1));
    set_traceback(vm, this, trace)?;
    Ok(this)
}

fn add_note(vm: &mut Vm, args: Args) -> Answer {
    let (this, note) = (args.get(vm, 0), args.get(vm, 1));
    if !vm.is_str(note) {
        let name = vm.type_name(note);
        return Err(vm.type_error(format_args!("note must be a str, not '{name}'")));
    }
    let notes = match vm.get_name(this.raw_handle(), "__notes__") {
        Some(notes) if vm.heap.is(notes, Kind::List) => notes,
        Some(_) => return Err(vm.type_error(format_args!("Cannot add note: __notes__ is not a list"))),
        None => {
            let notes = crate::types::list::new(vm, 1)?;
            vm.put_name(this.raw_handle(), "__notes__", notes)?;
            notes
        }
    };
    crate::types::list::push(vm, notes.raw_handle(), note)?;
    Ok(Value::NONE)
}

/// `Name(args)`
fn repr(vm: &mut Vm, this: Value) -> Answer {
    let mark = vm.kept_mark();
    let this = vm.keep(this)?;
    let args = vm.slot(vm.kept(this).raw_handle(), ARGS);
    let one = vm.heap.tuple_len(args) == Some(1);
    let inner = if one { vm.heap.item(args, 0) } else { args };
    let inner = nested(vm, PRINTING, |vm| vm.repr(inner))?;
    let inner = vm.keep(inner)?;
    let name = vm.type_name(vm.kept(this));
    let mut text = TextBuilder::new(vm)?;
    text.push(vm, name.bytes())?;
    if one {
        text.push(vm, b"(")?;
    }
    let inner = vm.kept(inner);
    text.push_value(vm, inner)?;
    if one {
        text.push(vm, b")")?;
    }
    let text = text.finish(vm);
    vm.let_go(mark);
    text
}

/// The arguments: none, the one, or the tuple.
fn str(vm: &mut Vm, this: Value) -> Answer {
    let args = vm.slot(this.raw_handle(), ARGS);
    match vm.heap.tuple_len(args) {
        Some(0) | None => vm.empty_str(),
        Some(1) => {
            let only = vm.heap.item(args, 0);
            nested(vm, "while getting the str of an object", |vm| vm.str(only))
        }
        _ => vm.repr(args),
    }
}

/// A key is shown as it would be written, so that an empty string is seen.
fn str_key(vm: &mut Vm, this: Value) -> Answer {
    let args = vm.slot(this.raw_handle(), ARGS);
    if vm.heap.tuple_len(args) == Some(1) {
        let key = vm.heap.item(args, 0);
        return nested(vm, PRINTING, |vm| vm.repr(key));
    }
    str(vm, this)
}

/// `[Errno 2] No such file or directory: 'name'`
fn str_os(vm: &mut Vm, this: Value) -> Answer {
    let handle = this.raw_handle();
    let part = |vm: &Vm, name| vm.get_name(handle, name).filter(|value| !value.is_none());
    let file = part(vm, "filename");
    // Both were given, or set; that one is `None` is no matter then.
    let given = vm.heap.tuple_len(vm.slot(handle, ARGS)) == Some(2);
    let (mut number, mut text) = (part(vm, "errno"), part(vm, "strerror"));
    if given {
        (number, text) = (number.or(Some(Value::NONE)), text.or(Some(Value::NONE)));
    }
    let (Some(number), Some(text)) = (number, text) else { return str(vm, this) };
    let mark = vm.kept_mark();
    let text = vm.keep(text)?;
    let file = match file {
        Some(file) => Some(vm.keep(file)?),
        None => None,
    };
    let number = vm.str(number)?;
    let number = vm.keep(number)?;
    let reason = vm.str(vm.kept(text))?;
    vm.keep_again(text, reason);
    if let Some(file) = file {
        let shown = vm.repr(vm.kept(file))?;
        vm.keep_again(file, shown);
    }
    let mut out = TextBuilder::new(vm)?;
    out.push(vm, b"[Errno ")?;
    let number = vm.kept(number);
    out.push_value(vm, number)?;
    out.push(vm, b"] ")?;
    let text = vm.kept(text);
    out.push_value(vm, text)?;
    if let Some(file) = file {
        out.push(vm, b": ")?;
        let file = vm.kept(file);
        out.push_value(vm, file)?;
    }
    let out = out.finish(vm);
    vm.let_go(mark);
    out
}

/// `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`
fn str_unicode(vm: &mut Vm, this: Value) -> Answer {
    let handle = this.raw_handle();
    let part = |vm: &Vm, name| vm.get_name(handle, name).unwrap_or(Value::NONE);
    let (encoding, object, reason) = (part(vm, "encoding"), part(vm, "object"), part(vm, "reason"));
    let (Some(start), Some(end)) = (part(vm, "start").as_int(), part(vm, "end").as_int()) else {
        return str(vm, this);
    };
    let (reason, last) = (vm.name_of(reason), end - 1);
    let translating = vm.row_derives(vm.type_row(this), UNICODE_TRANSLATE_ERROR);
    let codec = match translating {
        true => vm.make_str(b"")?,
        false => {
            let encoding = vm.name_of(encoding);
            vm.make_text(format_args!("'{encoding}' codec "))?
        }
    };
    let codec = vm.name_of(codec);
    let decoding = vm.row_derives(vm.type_row(this), UNICODE_DECODE_ERROR);
    let verb = match (decoding, translating) {
        (true, _) => "decode",
        (_, true) => "translate",
        _ => "encode",
    };
    if start != last {
        let what = if decoding { "bytes" } else { "characters" };
        return vm.make_text(format_args!("{codec}can't {verb} {what} in position {start}-{last}: {reason}"));
    }
    if decoding {
        let place = crate::types::texts::bytes_like(vm, object);
        let byte =
            place.and_then(|place| place.bytes(vm.arena_bytes()).get(start as usize).copied()).unwrap_or(0);
        return vm
            .make_text(format_args!("{codec}can't decode byte {byte:#04x} in position {start}: {reason}"));
    }
    let code = if vm.is_str(object) && (start as usize) < vm.char_len(object) {
        vm.char_at(object, start as usize)
    } else {
        0
    };
    let escape = match code {
        0..=0xFF => vm.make_text(format_args!("\\x{code:02x}")),
        0x100..=0xFFFF => vm.make_text(format_args!("\\u{code:04x}")),
        _ => vm.make_text(format_args!("\\U{code:08x}")),
    }?;
    let escape = vm.name_of(escape);
    vm.make_text(format_args!("{codec}can't {verb} character '{escape}' in position {start}: {reason}"))
}

/// `message (file, line 1)`
fn str_syntax(vm: &mut Vm, this: Value) -> Answer {
    let handle = this.raw_handle();
    let part = |vm: &Vm, name| vm.get_name(handle, name).filter(|value| !value.is_none());
    let message = part(vm, "msg").unwrap_or(Value::NONE);
    let file = part(vm, "filename").filter(|file| vm.is_str(*file)).map(|file| vm.name_of(file));
    let line = part(vm, "lineno").and_then(Value::as_int);
    let message = vm.str(message)?;
    items::keeping(vm, |vm| {
        let message = vm.keep(message)?;
        let mut out = TextBuilder::new(vm)?;
        let message = vm.kept(message);
        out.push_value(vm, message)?;
        match (file, line) {
            (Some(file), Some(line)) => {
                let file = crate::vm::raising::base_name(&file);
                out.push_text(vm, format_args!(" ({file}, line {line})"))?;
            }
            (None, Some(line)) => out.push_text(vm, format_args!(" (line {line})"))?,
            (Some(file), None) => {
                let file = crate::vm::raising::base_name(&file);
                out.push_text(vm, format_args!(" ({file})"))?;
            }
            (None, None) => {}
        }
        out.finish(vm)
    })
}
