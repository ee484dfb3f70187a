//! `json`: values to text and back. The work is done in `types/json_write.rs` and `types/json_read.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::keeping;
use crate::types::{bytearray, json_decoder, json_encoder, json_write};
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// The module.
pub static MODULE: Module = Module {
    name: "json",
    doc: "JSON (JavaScript Object Notation), a lightweight data interchange format.",
    items: &[
        Item::Made("JSONDecodeError", json_decoder::make_error),
        Item::Type("JSONDecoder", TypeRow(Kind::JsonDecoder as u16)),
        Item::Type("JSONEncoder", TypeRow(Kind::JsonEncoder as u16)),
        Item::function(json_decoder::INIT, "(self, msg, doc, pos)", json_decoder::init_error),
        Item::function(
            "dump",
            "(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, \
             separators=None, default=None, sort_keys=False, **kw)",
            dump,
        ),
        Item::function(
            "dumps",
            "(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, \
             separators=None, default=None, sort_keys=False, **kw)",
            |vm, args| text(vm, args, 1),
        ),
        Item::function(
            "load",
            "(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, \
             object_pairs_hook=None, **kw)",
            |vm, args| {
                let text = vm.call_method(args.get(vm, 0), "read", &[])?;
                args.set(vm, 0, text);
                loads(vm, args)
            },
        ),
        Item::function(
            "loads",
            "(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, \
             object_pairs_hook=None, **kw)",
            loads,
        ),
    ],
};

/// `json.decoder`
pub static DECODER: Module = Module {
    name: "json.decoder",
    doc: "Implementation of JSONDecoder",
    items: &[
        Item::Made("JSONDecodeError", json_decoder::error_class),
        Item::Type("JSONDecoder", TypeRow(Kind::JsonDecoder as u16)),
    ],
};

/// `json.encoder`
pub static ENCODER: Module = Module {
    name: "json.encoder",
    doc: "Implementation of JSONEncoder",
    items: &[Item::Type("JSONEncoder", TypeRow(Kind::JsonEncoder as u16))],
};

/// Parameters of `dumps` behind the first, and their words as an encoder's arguments.
const ENCODING: [&str; 9] = [
    "skipkeys",
    "ensure_ascii",
    "check_circular",
    "allow_nan",
    "cls",
    "indent",
    "separators",
    "default",
    "sort_keys",
];
const DECODING: [&str; 6] =
    ["cls", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"];

fn dump(vm: &mut Vm, args: Args) -> Answer {
    let text = text(vm, args, 2)?;
    vm.call_method(args.get(vm, 1), "write", &[text])?;
    Ok(Value::NONE)
}

/// The JSON text of argument 0; the options stand from argument `first` on.
fn text(vm: &mut Vm, args: Args, first: usize) -> Answer {
    if let Some(class) = args.some(vm, first + 4) {
        return by_class(vm, class, args, first, &ENCODING, "encode");
    }
    refuse_others(vm, args, first + ENCODING.len(), "JSONEncoder")?;
    keeping(vm, |vm| {
        let encoder = json_encoder::new(vm)?;
        let encoder = vm.keep(encoder)?;
        let [a, b, c, d, _, e, f, g, h] = core::array::from_fn(|index| first + index);
        json_encoder::configure(vm, encoder, args, [a, b, c, d, e, f, g, h])?;
        let encoder = vm.kept(encoder);
        json_write::text(vm, encoder, args.get(vm, 0))
    })
}

/// Keywords that the usual class does not take.
fn refuse_others(vm: &mut Vm, args: Args, at: usize, class: &str) -> Result<(), Raise> {
    let Some(dict) = args.opt(vm, at).and_then(|others| vm.as_dict(others)) else { return Ok(()) };
    let Some((key, _)) = vm.next_entry(dict, 0).and_then(|entry| vm.entry(dict, entry)) else {
        return Ok(());
    };
    let name = vm.name_of(key);
    Err(vm.type_error(format_args!("{class}.__init__() got an unexpected keyword argument '{name}'")))
}

/// Makes an instance of a class with the options and calls its method with argument 0.
fn by_class(vm: &mut Vm, class: Value, args: Args, first: usize, names: &[&str], method: &str) -> Answer {
    keeping(vm, |vm| {
        let class = vm.keep(class)?;
        let options = vm.new_dict(16)?;
        let options = vm.keep(options)?;
        let decoding = method == "decode";
        for (index, name) in names.iter().enumerate() {
            let given = args.get(vm, first + index);
            // `dumps` passes on what it was not given, too; `loads` does not.
            let given = match given.is_set() && !(decoding && given.is_none()) {
                true => given,
                false if decoding => continue,
                false => default_of(name),
            };
            if *name != "cls" {
                put(vm, options, name, given)?;
            }
        }
        if let Some(others) = args.opt(vm, first + names.len()) {
            crate::types::dict_merge::merge_into(vm, options, others)?;
        }
        let made = call_with_options(vm, class, options)?;
        vm.call_method(made, method, &[args.get(vm, 0)])
    })
}

fn put(vm: &mut Vm, options: Kept, name: &str, value: Value) -> Result<(), Raise> {
    let name = vm.make_str(name.as_bytes())?;
    vm.dict_put(vm.kept(options), name, value)
}

/// The default of an option of `dumps`.
fn default_of(name: &str) -> Value {
    match name {
        "skipkeys" | "sort_keys" => Value::FALSE,
        "ensure_ascii" | "check_circular" | "allow_nan" => Value::TRUE,
        _ => Value::NONE,
    }
}

/// `class(**options)`
fn call_with_options(vm: &mut Vm, class: Kept, options: Kept) -> Answer {
    let dict = vm.kept(options).raw_handle();
    let count = vm.live(dict);
    let names = vm.new_tuple(count)?;
    let first = vm.kept_mark();
    let (mut next, mut at) = (0, 0);
    while let Some(entry) = vm.next_entry(dict, next) {
        next = entry + 1;
        if let Some((key, value)) = vm.entry(dict, entry) {
            vm.set(names.raw_handle(), at, key);
            vm.keep(value)?;
            at += 1;
        }
    }
    let names = if count == 0 { Value::UNSET } else { names };
    let class = vm.kept(class);
    vm.call_with(class, None, crate::vm::bind::Given { start: first, count: count as u32, names })
}

fn loads(vm: &mut Vm, args: Args) -> Answer {
    let text = decoded(vm, args.get(vm, 0))?;
    args.set(vm, 0, text);
    if let Some(class) = args.some(vm, 1) {
        return by_class(vm, class, args, 1, &DECODING, "decode");
    }
    let others = args.opt(vm, 1 + DECODING.len());
    if others.is_some() {
        // `strict`, or a keyword that is refused.
        let class = TypeRow(Kind::JsonDecoder as u16).value();
        return by_class(vm, class, args, 1, &DECODING, "decode");
    }
    keeping(vm, |vm| {
        let decoder = json_decoder::new(vm)?;
        let decoder = vm.keep(decoder)?;
        json_decoder::configure(vm, decoder, args, [2, 3, 4, 5, usize::MAX, 6])?;
        let decoder = vm.kept(decoder);
        json_decoder::whole(vm, decoder, args.get(vm, 0))
    })
}

/// The text of what is to be read: bytes are decoded.
fn decoded(vm: &mut Vm, source: Value) -> Answer {
    let inside = vm.payload(source);
    if let Some(text) = vm.heap.text(inside) {
        if text.starts_with("\u{FEFF}".as_bytes()) {
            return keeping(vm, |vm| {
                let text = vm.keep(inside)?;
                Err(json_decoder::wrong(vm, "Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0))
            });
        }
        return Ok(source);
    }
    let array = bytearray::handle(vm, source).map(|array| bytearray::place(vm, array));
    let Some(place) = array.or_else(|| vm.heap.place(inside)) else {
        let name = vm.type_name(source);
        return Err(
            vm.type_error(format_args!("the JSON object must be str, bytes or bytearray, not {name}"))
        );
    };
    let encoding = encoding_of(place.bytes(vm.arena_bytes()));
    keeping(vm, |vm| {
        let source = vm.keep(source)?;
        let encoding = vm.make_str(encoding.as_bytes())?;
        let encoding = vm.keep(encoding)?;
        let errors = vm.make_str(b"surrogatepass")?;
        let (source, encoding) = (vm.kept(source), vm.kept(encoding));
        vm.call_method(source, "decode", &[encoding, errors])
    })
}

/// The encoding of a JSON text, by a mark at its beginning or by where its zeros stand.
fn encoding_of(bytes: &[u8]) -> &'static str {
    match *bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => "utf-32",
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => "utf-16",
        [0xEF, 0xBB, 0xBF, ..] => "utf-8-sig",
        [0, second, _, _, ..] => {
            if second == 0 {
                "utf-32-be"
            } else {
                "utf-16-be"
            }
        }
        [_, 0, third, fourth, ..] => {
            if third != 0 || fourth != 0 {
                "utf-16-le"
            } else {
                "utf-32-le"
            }
        }
        [0, _] => "utf-16-be",
        [_, 0] => "utf-16-le",
        _ => "utf-8",
    }
}
