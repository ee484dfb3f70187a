//! `struct.Struct`, and the functions of `struct`, which are its methods with a format in the receiver's place.
//!
//! ```text
//! Struct | format, a string |
//! ```
//!
//! Packing may run Python code (`__index__`, `__float__`, `__bool__`), so the format is read from the arguments anew at every
//! step. Unpacking runs none.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{is_index, keeping};
use crate::types::pack_format::{self as rules, Mode, Piece, Walk, Wrong};
use crate::types::{bytearray, float_methods, int, memoryview, packed, texts, unpacking};
use crate::vm::args::Args;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::exceptions::EXCEPTION;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

/// `struct.Struct`
pub static TYPE: Type = Type {
    doc: "Struct(fmt) --> compiled struct object",
    new: Some(Native::new("Struct", "(format)", new)),
    methods: &[
        Native::new("iter_unpack", "(buffer, /)", unpacking::iter_unpack),
        Native::new("pack", "(*values)", pack),
        Native::new("pack_into", "(*values)", pack_into),
        Native::new("unpack", "(buffer, /)", unpacking::unpack),
        Native::new("unpack_from", "(buffer, offset=0)", unpacking::unpack_from),
    ],
    fields: &[
        Field {
            name: "format",
            get: |vm, this| Ok(vm.get(vm.payload(this).raw_handle(), FORMAT)),
            set: None,
        },
        Field { name: "size", get: size, set: None },
    ],
    ..Type::new(Kind::Struct, "Struct")
};

const FORMAT: usize = 0;

/// `struct.error` with a message.
pub fn error(vm: &mut Vm, message: core::fmt::Arguments) -> Raise {
    let made = keeping(vm, |vm| {
        let class = error_class(vm)?;
        let class = vm.keep(class)?;
        let text = vm.make_text(message)?;
        let class = vm.kept(class);
        vm.call(class, &[text])
    });
    match made {
        Ok(exception) => vm.raise(exception),
        Err(raise) => raise,
    }
}

/// The class `error` of the module; without the module, any exception.
fn error_class(vm: &mut Vm) -> Answer {
    let name = vm.make_str(b"error")?;
    let modules = vm.heap.handle(vm.root(Root::Modules), Kind::Dict);
    let module = modules.and_then(|modules| vm.dict_get_name(modules, b"struct"));
    let module = module.and_then(|module| vm.heap.handle(module, Kind::Module));
    let found = match module {
        Some(module) => vm.module_attr(module, name)?,
        None => None,
    };
    Ok(found.filter(|class| vm.is_class(*class)).unwrap_or(EXCEPTION.value()))
}

fn wrong(vm: &mut Vm, wrong: Wrong) -> Raise {
    error(vm, format_args!("{}", wrong.message()))
}

/// Where the format stands: of a `Struct`, or the argument itself.
fn format_place<'a>(vm: &mut Vm<'a>, args: Args) -> Result<Place<'a>, Raise> {
    let given = vm.payload(args.get(vm, 0));
    let text = match vm.heap.handle(given, Kind::Struct) {
        Some(object) => vm.get(object, FORMAT),
        None => given,
    };
    if vm.is_str(text) || vm.heap.is(text, Kind::Bytes) {
        return Ok(vm.text_place(text));
    }
    let name = vm.type_name(text);
    Err(vm.type_error(format_args!("Struct() argument 1 must be a str or bytes object, not {name}")))
}

/// The format's place, and how many bytes and values it stands for.
///
/// # Errors
/// `struct.error`, `TypeError`.
pub fn measure<'a>(vm: &mut Vm<'a>, args: Args) -> Result<(Place<'a>, u64, u64), Raise> {
    let place = format_place(vm, args)?;
    vm.charge(place.len())?;
    match rules::measure(place.bytes(vm.arena_bytes())) {
        Ok((size, values)) => Ok((place, size, values)),
        Err(problem) => Err(wrong(vm, problem)),
    }
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    // The class stands where `format_place` looks: the format is moved there for a moment.
    let class = args.get(vm, 0);
    let class = vm.keep(class)?;
    let format = args.get(vm, 1);
    args.set(vm, 0, format);
    measure(vm, args)?;
    let mut format = vm.payload(args.get(vm, 0));
    if !vm.is_str(format) {
        let place = vm.text_place(format);
        format = vm.make_str_of(&[place])?;
    }
    let made = vm.make(Kind::Struct, &[format])?;
    vm.finish_new(vm.kept(class), made)
}

fn size(vm: &mut Vm, this: Value) -> Answer {
    let format = vm.get(vm.payload(this).raw_handle(), FORMAT);
    let (size, _) = rules::measure(vm.text(format)).unwrap_or((0, 0));
    vm.make_unsigned(size)
}

/// `calcsize(format, /)`
pub fn calcsize(vm: &mut Vm, args: Args) -> Answer {
    let (_, size, _) = measure(vm, args)?;
    vm.make_unsigned(size)
}

/// `pack(format, /, *values)`
pub fn pack(vm: &mut Vm, args: Args) -> Answer {
    needs_format(vm, args)?;
    packed(vm, args, "pack", 1)?.finish_bytes(vm)
}

fn needs_format(vm: &mut Vm, args: Args) -> Done {
    if args.is_empty() { Err(vm.type_error(format_args!("missing format argument"))) } else { Ok(()) }
}

/// Packs the arguments from `first` on.
fn packed(vm: &mut Vm, args: Args, function: &str, first: usize) -> Result<TextBuilder, Raise> {
    let (place, size, values) = measure(vm, args)?;
    let given = args.len().saturating_sub(first);
    if given as u64 != values {
        let message = format_args!("{function} expected {values} items for packing (got {given})");
        return Err(error(vm, message));
    }
    let size = text_len(size)?;
    vm.charge(size)?;
    let mut walk = Walk::new(place.bytes(vm.arena_bytes()));
    let mut builder = TextBuilder::with_room(vm, size)?;
    let (mut place, mut moves, mut at) = (place, vm.heap.arena.moves, first);
    loop {
        if vm.heap.arena.moves != moves {
            (place, moves) = (format_place(vm, args)?, vm.heap.arena.moves);
        }
        let piece = match walk.next(place.bytes(vm.arena_bytes())) {
            Ok(Some(piece)) => piece,
            Ok(None) => return Ok(builder),
            Err(problem) => return Err(wrong(vm, problem)),
        };
        if piece.padding != 0 {
            zeros(vm, &mut builder, piece.padding)?;
        }
        match piece.letter {
            b'x' => zeros(vm, &mut builder, piece.count)?,
            b's' | b'p' => {
                text(vm, &mut builder, piece, args.get(vm, at))?;
                at += 1;
            }
            _ => {
                for _ in 0..piece.count {
                    item(vm, &mut builder, piece, walk.mode, args.get(vm, at))?;
                    at += 1;
                }
            }
        }
    }
}

fn zeros(vm: &mut Vm, builder: &mut TextBuilder, count: u64) -> Done {
    builder.push_fill(vm, 0, text_len(count)?)
}

/// `s` and `p`: bytes, cut or filled up with zeros; for `p` behind a byte with their number.
fn text(vm: &mut Vm, builder: &mut TextBuilder, piece: Piece, value: Value) -> Done {
    let inner = vm.payload(value);
    let place = match vm.heap.kind(inner) {
        Some(Kind::Bytes | Kind::Bytearray) => texts::place(vm, inner),
        _ => {
            let letter = char::from(piece.letter);
            return Err(error(vm, format_args!("argument for '{letter}' must be a bytes object")));
        }
    };
    let mut room = text_len(piece.count)?;
    if piece.letter == b'p' && room > 0 {
        room -= 1;
        let shown = place.len().min(room).min(255);
        builder.push(vm, &[u8::try_from(shown).unwrap_or(255)])?;
    }
    let len = place.len().min(room);
    builder.push_place(vm, place.part(0, len))?;
    zeros(vm, builder, (room - len) as u64)
}

/// Any other letter. May run Python code.
fn item(vm: &mut Vm, builder: &mut TextBuilder, piece: Piece, mode: Mode, value: Value) -> Done {
    let bits = match piece.letter {
        b'c' => character(vm, value)?,
        b'?' => u64::from(vm.truth(value)?),
        b'e' | b'f' | b'd' => float(vm, piece.letter, mode, value)?,
        letter => integer(vm, letter, mode, value)?,
    };
    // No item is longer than a word.
    let len = piece.size as usize;
    let mut bytes = bits.to_le_bytes();
    if mode.big {
        bytes[..len].reverse();
    }
    builder.push(vm, &bytes[..len])
}

fn character(vm: &mut Vm, value: Value) -> Result<u64, Raise> {
    match vm.heap.bytes(vm.payload(value)) {
        Some([byte]) => Ok(u64::from(*byte)),
        _ => Err(error(vm, format_args!("char format requires a bytes object of length 1"))),
    }
}

fn integer(vm: &mut Vm, letter: u8, mode: Mode, value: Value) -> Result<u64, Raise> {
    let value = if value.is_int() {
        value
    } else if is_index(vm, value) {
        vm.index_value(value)?
    } else {
        return Err(error(vm, format_args!("required argument is not an integer")));
    };
    match rules::int_bits(letter, mode, int::wide(vm, value)) {
        Ok(bits) => Ok(bits),
        Err(misfit) => Err(error(vm, format_args!("{}", misfit.message()))),
    }
}

fn float(vm: &mut Vm, letter: u8, mode: Mode, value: Value) -> Result<u64, Raise> {
    let whole = int::is_int(vm, vm.payload(value));
    let x = match float_methods::real(vm, value) {
        Ok(x) => x,
        Err(raise) if vm.caught(raise, EXCEPTION) => {
            return Err(error(vm, format_args!("required argument is not a float")));
        }
        Err(raise) => return Err(raise),
    };
    let letter_shown = char::from(letter);
    match rules::float_bits(letter, mode, x) {
        Some(bits) => Ok(bits),
        None if whole => Err(error(vm, format_args!("int too large to convert"))),
        None => Err(vm.overflow_error(format_args!("float too large to pack with {letter_shown} format"))),
    }
}

/// `pack_into(format, buffer, offset, /, *values)`
pub fn pack_into(vm: &mut Vm, args: Args) -> Answer {
    needs_format(vm, args)?;
    for (index, name) in [(1, "buffer"), (2, "offset")] {
        if args.opt(vm, index).is_none() {
            return Err(error(vm, format_args!("pack_into expected {name} argument")));
        }
    }
    let buffer = args.get(vm, 1);
    if writable(vm, buffer).is_none() {
        let name = vm.type_name(buffer);
        return Err(vm.type_error(format_args!("argument must be read-write bytes-like object, not {name}")));
    }
    let (_, size, values) = measure(vm, args)?;
    let given = args.len() - 3;
    if given as u64 != values {
        return Err(error(vm, format_args!("pack_into expected {values} items for packing (got {given})")));
    }
    let offset = args.get(vm, 2);
    let offset = vm.index(offset)?;
    let len = writable(vm, args.get(vm, 1)).map_or(0, |(_, _, len)| len);
    let at = place_for(vm, "pack", size, offset, len)?;
    let builder = packed(vm, args, "pack_into", 3)?;
    // The values' methods may have changed the buffer.
    let Some((array, start, len)) =
        writable(vm, args.get(vm, 1)).filter(|(_, _, len)| at + builder.len() <= *len)
    else {
        return Err(error(vm, format_args!("pack_into requires a larger buffer")));
    };
    debug_assert!(at + builder.len() <= len);
    let place = builder.place(vm);
    bytearray::overwrite(vm, array, start + at, place);
    vm.committed = true;
    Ok(Value::NONE)
}

/// The bytearray or array that a value is or shows, the first byte it shows, and how many.
fn writable(vm: &Vm, value: Value) -> Option<(Handle, usize, usize)> {
    if let Some(array) = packed::buffer(vm, value) {
        return Some((array, 0, bytearray::place(vm, array).len()));
    }
    let view = vm.heap.handle(value, Kind::Memoryview)?;
    memoryview::writable(vm, view)
}

/// Where in a buffer of `len` bytes `size` bytes at an offset begin.
///
/// # Errors
/// `struct.error` if they are not all inside.
pub fn place_for(vm: &mut Vm, verb: &str, size: u64, offset: i64, len: usize) -> Result<usize, Raise> {
    let (length, asked) = (i128::from(len as u64), i128::from(offset));
    let packing = verb == "pack";
    if offset < 0 {
        if asked + i128::from(size) > 0 {
            return Err(match packing {
                true => error(vm, format_args!("no space to pack {size} bytes at offset {offset}")),
                false => error(vm, format_args!("not enough data to unpack {size} bytes at offset {offset}")),
            });
        }
        if asked + length < 0 {
            return Err(error(vm, format_args!("offset {offset} out of range for {len}-byte buffer")));
        }
    }
    let start = if offset < 0 { asked + length } else { asked };
    if length - start < i128::from(size) {
        let (function, doing) = if packing { ("pack_into", "packing") } else { ("unpack_from", "unpacking") };
        let least = start + i128::from(size);
        return Err(error(
            vm,
            format_args!(
                "{function} requires a buffer of at least {least} bytes for {doing} {size} bytes at offset {start} \
                 (actual buffer size is {len})"
            ),
        ));
    }
    // Not negative, and within a buffer.
    Ok(start as usize)
}

/// Makes the class `struct.error`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make_error(vm: &mut Vm) -> Answer {
    keeping(vm, |vm| {
        let dict = vm.new_dict(2)?;
        let word = vm.make_str(b"__module__")?;
        let module = vm.make_str(b"struct")?;
        vm.dict_put_text(dict.raw_handle(), word, module)?;
        let name = vm.make_str(b"error")?;
        let bases = vm.make_tuple(&[EXCEPTION.value()])?;
        let meta = crate::vm::desc::TypeRow(Kind::Class as u16).value();
        crate::types::building::make_class(vm, meta, name, bases, dict, Value::UNSET)
    })
}
