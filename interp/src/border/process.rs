//! A call of `process`: inputs in, the script's function, outputs out.

use core::ops::Range;

use crate::border::changed::is_changed;
use crate::border::fault::Fault;
use crate::border::message::{self, Tov};
use crate::border::reader::Reader;
use crate::border::record;
use crate::border::session::{self, Asked, Give, INPUTS, OUTPUT, OUTPUTS, STATE, get, set, with_room};
use crate::border::wire::{HAS_METADATA, HAS_PAYLOAD};
use crate::border::writer::{Trouble, Writer, Written};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::{items, list};
use crate::vm::bind::MessageText;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

/// Up to so many bytes of metadata are read only when the script asks for them.
pub const RAW_MAX: usize = 256;

/// Calls `process(ctx, input, state, output)` with what a request says, and writes the reply.
///
/// # Errors
/// What the script raises; a body that does not follow the format.
pub fn call(vm: &mut Vm, asked: &Asked<'_>, give: Give<'_>) -> Result<Range<usize>, Fault> {
    if get(vm, INPUTS).is_none() {
        return Err(Fault::Broken("a call before the start"));
    }
    let reply = answer(vm, asked, give);
    // Whatever it came to, nothing of the call is kept: neither alive, nor in a keyframe.
    set(vm, OUTPUT, Value::NONE);
    reply
}

fn answer(vm: &mut Vm, asked: &Asked<'_>, give: Give<'_>) -> Result<Range<usize>, Fault> {
    let args = with_room(vm, |vm| arguments(vm, asked))?;
    let callee = session::process_function(vm).unwrap_or(Value::NONE);
    let last = session::call(vm, callee, &args, [2, 3])?;
    session::set_function(vm, last.function);
    for (word, value) in [STATE, OUTPUT].into_iter().zip(last.values) {
        if let Some(value) = value {
            set(vm, word, value);
        }
    }
    with_room(vm, |vm| session::write(vm, give, outputs))
}

/// How many there are of inputs or outputs.
fn count(vm: &Vm, word: usize) -> usize {
    get(vm, word).as_int().map_or(0, |count| count as usize)
}

/// `None` for no messages, the message for one, a list for several.
fn gather(
    vm: &mut Vm,
    count: usize,
    mut each: impl FnMut(&mut Vm, usize) -> Result<Value, Fault>,
) -> Result<Value, Fault> {
    match count {
        0 => Ok(Value::NONE),
        1 => each(vm, 0),
        _ => {
            let all = list::new(vm, count)?;
            for index in 0..count {
                let one = each(vm, index)?;
                list::push(vm, all.raw_handle(), one)?;
            }
            Ok(all)
        }
    }
}

/// The arguments of the call; nothing is collected until they stand in registers.
///
/// # Errors
/// A body that does not follow the format; `Raise::NoRoom`.
pub fn arguments(vm: &mut Vm, asked: &Asked<'_>) -> Result<[Value; 4], Fault> {
    let mut body = asked.body.with_names(session::names(vm));
    let context = session::context(vm, asked.moment)?;
    let inputs = gather(vm, count(vm, INPUTS), |vm, _| read(vm, &mut body, Value::UNSET, Value::NONE))?;
    let outputs = gather(vm, count(vm, OUTPUTS), |vm, index| {
        let template = match session::templates(vm) {
            Some(templates) => list::item(vm, templates, index),
            None => Value::NONE,
        };
        if asked.gives_outputs() {
            return read(vm, &mut body, template, Value::UNSET);
        }
        Ok(message::new(vm, Tov::None, Value::NONE, template, Value::UNSET)?)
    })?;
    body.end()?;
    // A function whose parameters cannot be read afterwards leaves its outputs in the objects it was given.
    set(vm, OUTPUT, outputs);
    session::spare(vm)?;
    Ok([context, inputs, get(vm, STATE), outputs])
}

/// Reads a message; without a payload it has the one that is `absent`.
fn read(vm: &mut Vm, body: &mut Reader<'_>, template: Value, absent: Value) -> Result<Value, Fault> {
    let flags = body.u8()?;
    let tov = match flags >> 1 {
        0 | 4 => Tov::None,
        1 | 5 => Tov::Time(body.u64()?),
        2 | 6 => Tov::Range(body.u64()?, body.u64()?),
        _ => return Err(Fault::Broken("a message with unknown flags")),
    };
    let (mut raw, mut metadata) = (Value::NONE, Value::UNSET);
    if flags & HAS_METADATA != 0 {
        let len = usize::from(body.u16()?);
        let bytes = body.slice(len)?;
        if len <= RAW_MAX {
            raw = vm.make_bytes(bytes)?;
        } else {
            let mut reader = Reader::new(bytes, session::names(vm));
            metadata = reader.value(vm)?;
            reader.end()?;
        }
    }
    let payload = if flags & HAS_PAYLOAD != 0 { body.value(vm)? } else { absent };
    let made = message::new(vm, tov, raw, template, payload)?;
    if metadata.is_set() {
        vm.set_slot(made.raw_handle(), message::METADATA, metadata);
    }
    Ok(made)
}

/// What a message calls itself in messages of exceptions: the only output, or one of several.
#[derive(Clone, Copy)]
struct Which(Option<usize>);

impl Which {
    fn text(self, part: &str) -> MessageText {
        let mut text = MessageText::default();
        match self.0 {
            Some(index) => text.format(format_args!("output[{index}]{part}")),
            None => text.format(format_args!("output{part}")),
        }
        text
    }
}

/// Writes the outputs.
fn outputs(vm: &mut Vm, writer: &mut Writer) -> Done {
    let (wanted, output) = (count(vm, OUTPUTS), get(vm, OUTPUT));
    if wanted < 2 {
        return if wanted == 0 { Ok(()) } else { write_message(vm, writer, output, Which(None)) };
    }
    let inside = vm.payload(output);
    if !matches!(vm.heap.kind(inside), Some(Kind::List | Kind::Tuple)) {
        let name = vm.type_name(output);
        return Err(vm.type_error(format_args!("expected a list of {wanted} outputs, got '{name}' object")));
    }
    let given = items::count(vm, inside);
    if given != wanted {
        return Err(vm.value_error(format_args!("expected {wanted} outputs, got {given}")));
    }
    for index in 0..wanted {
        let one = items::get(vm, inside, index).unwrap_or(Value::NONE);
        write_message(vm, writer, one, Which(Some(index)))?;
    }
    Ok(())
}

/// What of a message goes into the reply.
struct Parts {
    /// Unset: nothing is published.
    payload: Value,
    tov: Tov,
    /// Unset: nothing was said.
    metadata: Value,
    /// The metadata are the bytes of a request.
    raw: bool,
}

fn write_message(vm: &mut Vm, writer: &mut Writer, message: Value, which: Which) -> Done {
    let parts = parts(vm, message, which)?;
    let (metadata, payload) = (parts.metadata, parts.payload);
    if let Err(trouble) = write_head(vm, writer, &parts) {
        return Err(writer.raise(vm, which.text("").text(), trouble));
    }
    if metadata.is_set() {
        let written = if parts.raw { writer.sized_raw(vm, metadata) } else { writer.sized(vm, metadata) };
        if let Err(trouble) = written {
            return Err(writer.raise(vm, which.text(".metadata").text(), trouble));
        }
    }
    if payload.is_set()
        && let Err(trouble) = writer.value(vm, payload)
    {
        return Err(writer.raise(vm, which.text(".payload").text(), trouble));
    }
    Ok(())
}

fn write_head(vm: &mut Vm, writer: &mut Writer, parts: &Parts) -> Written {
    let times = match parts.tov {
        Tov::None => 0,
        Tov::Time(_) => 1,
        Tov::Range(..) => 2,
    };
    let metadata = if parts.metadata.is_set() { HAS_METADATA } else { 0 };
    writer.put(vm, [u8::from(parts.payload.is_set()) | times << 1 | metadata])?;
    match parts.tov {
        Tov::None => Ok::<(), Trouble>(()),
        Tov::Time(time) => writer.put(vm, time.to_le_bytes()),
        Tov::Range(start, end) => {
            writer.put(vm, start.to_le_bytes())?;
            writer.put(vm, end.to_le_bytes())
        }
    }
}

/// Takes apart what the script left as a message: the message itself, or a dict with its parts.
fn parts(vm: &mut Vm, message: Value, which: Which) -> Result<Parts, Raise> {
    let some = |value: Value| if value.is_none() { Value::UNSET } else { value };
    if let Some(message) = message::handle(vm, message) {
        let payload = some(vm.slot(message, message::PAYLOAD));
        let template = vm.slot(message, message::TEMPLATE);
        let silent = payload.is_set() && template.is_set() && !is_changed(vm, payload, template);
        let tov = vm.slot(message, message::TOV);
        let (metadata, raw) =
            (some(vm.slot(message, message::METADATA)), some(vm.slot(message, message::RAW)));
        return Ok(Parts {
            payload: if silent { Value::UNSET } else { payload },
            tov: if tov.is_set() { read_tov(vm, tov, which)? } else { message::given_tov(vm, message) },
            metadata: if metadata.is_set() { metadata } else { raw },
            raw: !metadata.is_set() && raw.is_set(),
        });
    }
    let Some(dict) = vm.as_dict(message) else {
        let (name, which) = (vm.type_name(message), which.text(""));
        return Err(
            vm.type_error(format_args!("{} must be a message or a dict, not '{name}' object", which.text()))
        );
    };
    let part = |name: &str| vm.dict_get_name(dict, name.as_bytes()).map_or(Value::UNSET, some);
    let (payload, tov, metadata) = (part("payload"), part("tov"), part("metadata"));
    let tov = if tov.is_set() { read_tov(vm, tov, which)? } else { Tov::None };
    Ok(Parts { payload, tov, metadata, raw: false })
}

/// What a script left as the time of validity.
fn read_tov(vm: &mut Vm, tov: Value, which: Which) -> Result<Tov, Raise> {
    if tov.is_none() || vm.is_text(vm.payload(tov), "None") {
        return Ok(Tov::None);
    }
    let time =
        |value: Option<Value>| vm.unsigned(value?).filter(|_| value.is_some_and(|value| !value.is_bool()));
    let read = || {
        if let Some(value) = under(vm, tov, "Time") {
            return Some(Tov::Time(time(Some(value))?));
        }
        let range = under(vm, tov, "Range")?;
        Some(Tov::Range(time(under(vm, range, "start"))?, time(under(vm, range, "end"))?))
    };
    if let Some(tov) = read() {
        return Ok(tov);
    }
    let text = vm.repr(tov)?;
    let (text, which) = (vm.name_of(vm.payload(text)), which.text(".tov"));
    Err(vm.value_error(format_args!("{}: not a time of validity: {text}", which.text())))
}

/// What a dict or a record has under a name.
fn under(vm: &Vm, of: Value, name: &str) -> Option<Value> {
    if let Some(dict) = vm.as_dict(of) {
        return vm.dict_get_name(dict, name.as_bytes());
    }
    let record = record::handle(vm, of)?;
    let field =
        (0..record::fields(vm, record)).find(|field| vm.is_text(record::name(vm, record, *field), name))?;
    Some(record::peek(vm, record, field))
}
