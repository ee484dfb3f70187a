//! A session: what lives from call to call, and the requests other than `process`.
//!
//! It stands in `Root::Border`, a block of values, so that a snapshot holds it:
//!
//! ```text
//! names: block or None | how many | inputs | outputs | metadata | templates: list | state | task_id | task_index | output | function |
//! shared buffers: list |
//! ```

use core::ops::Range;

use crate::border::context::{self, Moment};
use crate::border::fault::Fault;
use crate::border::names::Names;
use crate::border::reader::Reader;
use crate::border::writer::Writer;
use crate::border::{fresh, process, shared, wire};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::list;
use crate::vm::call::Final;
use crate::vm::exceptions::TRACEBACK;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Collecting, Root, Vm};

const NAMES: usize = 0;
const NAME_COUNT: usize = 1;
/// How many inputs there are; `None` before `start`.
pub const INPUTS: usize = 2;
/// How many outputs there are.
pub const OUTPUTS: usize = 3;
const METADATA: usize = 4;
/// The default payloads.
pub const TEMPLATES: usize = 5;
/// The state.
pub const STATE: usize = 6;
const TASK_ID: usize = 7;
const TASK_INDEX: usize = 8;
/// The outputs of the running call.
pub const OUTPUT: usize = 9;
/// The function that was called, for the traceback of what is wrong with its results.
const FUNCTION: usize = 10;
/// The buffers of the running call, by their numbers; `None` without any.
pub const SHARED: usize = 11;
const WORDS: usize = 12;

/// A word of the session.
pub fn get(vm: &Vm, word: usize) -> Value {
    vm.root(Root::Border).as_object().map_or(Value::NONE, |session| vm.get(session, word))
}

/// Changes a word of the session, which has begun.
pub fn set(vm: &mut Vm, word: usize, value: Value) {
    if let Some(session) = vm.root(Root::Border).as_object() {
        vm.set(session, word, value);
    }
}

/// The names.
pub fn names(vm: &Vm) -> Names {
    Names::new(get(vm, NAMES), get(vm, NAME_COUNT).as_int().map_or(0, |count| count as usize))
}

/// What a message's metadata are: those of its bytes, or a fresh copy of the empty ones.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn metadata(vm: &mut Vm, raw: Value) -> Answer {
    let Some(place) = vm.heap.place(raw) else { return fresh::like(vm, get(vm, METADATA)) };
    // The bytes stand in the arena, where the reader writes: it gets a copy. Longer ones than this were read at once.
    let mut copy = [0; process::RAW_MAX];
    let bytes = place.bytes(vm.arena_bytes());
    let len = bytes.len().min(copy.len());
    copy[..len].copy_from_slice(&bytes[..len]);
    let mut reader = Reader::new(&copy[..len], names(vm));
    match reader.value(vm) {
        Ok(value) => Ok(value),
        Err(Fault::Raised(raise)) => Err(raise),
        Err(Fault::Broken(reason)) => Err(vm.value_error(format_args!("{reason}"))),
    }
}

/// Does something that makes objects but shows none; if there is no room it is done again after a collection.
///
/// # Errors
/// What `code` fails with.
pub fn with_room<T>(vm: &mut Vm, mut code: impl FnMut(&mut Vm) -> Result<T, Fault>) -> Result<T, Fault> {
    if vm.collecting == Collecting::Always {
        vm.collect();
    }
    match code(vm) {
        Err(Fault::Raised(Raise::NoRoom)) => {
            vm.collect();
            code(vm)
        }
        done => done,
    }
}

/// A request whose head was read.
#[derive(Clone, Copy)]
pub struct Asked<'r> {
    kind: u8,
    flags: u16,
    /// When it is asked.
    pub moment: Moment,
    /// What stands behind the head.
    pub body: Reader<'r>,
}

impl Asked<'_> {
    /// Whether the outputs are not empty at first, but follow the inputs.
    pub fn gives_outputs(&self) -> bool {
        self.flags & wire::OUTPUTS != 0
    }
}

/// Reads a request's head, names and identity.
#[inline]
fn begin<'r>(vm: &mut Vm, request: &'r [u8]) -> Result<Asked<'r>, Fault> {
    if request.len() > wire::MAX_MESSAGE {
        return Err(Fault::Broken("a request of more than 16 MiB"));
    }
    let mut head = Reader::new(request, names(vm));
    if head.u8()? != wire::VERSION {
        return Err(Fault::Broken("a request of another version"));
    }
    let (kind, flags, names_at) = (head.u8()?, head.u16()?, head.u32()? as usize);
    let moment = Moment { now: head.u64()?, recent: head.u64()?, cl_id: head.u64()? };
    let body_end = if names_at == 0 { request.len() } else { names_at };
    let body_at = request.len() - head.left();
    if body_end > request.len() || body_end < body_at {
        return Err(Fault::Broken("names that stand outside the request"));
    }
    with_room(vm, |vm| open(vm, &request[body_end..]))?;
    let mut body = Reader::new(&request[body_at..body_end], names(vm));
    if flags & wire::TASK != 0 {
        body = with_room(vm, |vm| identity(vm, body))?;
    }
    Ok(Asked { kind, flags, moment, body })
}

/// Makes globals of these names of what `process` would be called with for a request, and does not call it.
///
/// # Errors
/// A request that does not follow the format, or asks for something else; `Raise::NoRoom`.
pub fn show(vm: &mut Vm, request: &[u8], names: [&str; 4]) -> Result<(), Fault> {
    let asked = begin(vm, request)?;
    if asked.kind != wire::PROCESS || get(vm, INPUTS).is_none() {
        return Err(Fault::Broken("no request for a call, or one before the start"));
    }
    let shown = with_room(vm, |vm| {
        let values = process::arguments(vm, &asked)?;
        for (name, value) in names.into_iter().zip(values) {
            let name = vm.make_str(name.as_bytes())?;
            vm.dict_put_text(vm.root(Root::Main).raw_handle(), name, value)?;
        }
        Ok(())
    });
    set(vm, OUTPUT, Value::NONE);
    shown
}

/// Who the task is, as the requests said: its id and its number.
pub fn task(vm: &Vm) -> (Value, Value) {
    (get(vm, TASK_ID), get(vm, TASK_INDEX))
}

/// Who is told where a buffer stands.
pub type Give<'g> = &'g mut dyn FnMut(Range<usize>);

/// Answers a request; the reply, and the buffers it speaks of, stand in those bytes of the arena until anything else is done. `give`
/// is told where each buffer of the call stands, by their numbers: nowhere, unless the script has written to it. Behind them come those
/// that the reply speaks of without their having come with the call.
///
/// # Errors
/// What the script raises; a request that does not follow the format.
pub fn answer(vm: &mut Vm, request: &[u8], give: Give<'_>) -> Result<Range<usize>, Fault> {
    let reply = reply(vm, request, give);
    // Whatever it came to, they are not kept alive, nor in a keyframe.
    set(vm, SHARED, Value::NONE);
    reply
}

/// Tells of the buffers of the call, then of `fresh` ones.
fn tell(vm: &Vm, fresh: &[Value], give: Give<'_>) {
    let buffers = get(vm, SHARED).as_object();
    for index in 0..buffers.map_or(0, |all| list::len(vm, all)) {
        let buffer = buffers.map_or(Value::NONE, |all| list::item(vm, all, index)).raw_handle();
        give(if shared::is_written(vm, buffer) { shared::range(vm, buffer) } else { 0..0 });
    }
    for buffer in fresh {
        give(shared::range(vm, buffer.raw_handle()));
    }
}

fn reply(vm: &mut Vm, request: &[u8], give: Give<'_>) -> Result<Range<usize>, Fault> {
    let asked = begin(vm, request)?;
    let Asked { kind, flags, moment, body } = asked;
    match kind {
        wire::START => {
            with_room(vm, |vm| start(vm, body.with_names(names(vm))))?;
            if flags & wire::QUIET == 0 {
                hook(vm, "start", moment)?;
            }
            tell(vm, &[], give);
            Ok(Writer::new(vm, names(vm)).range())
        }
        wire::PROCESS => process::call(vm, &asked, give),
        wire::STOP | wire::STATE => {
            body.end()?;
            if get(vm, INPUTS).is_none() {
                return Err(Fault::Broken("a request for the state before the start"));
            }
            if kind == wire::STOP {
                hook(vm, "stop", moment)?;
            }
            with_room(vm, |vm| {
                write(vm, give, |vm, writer| {
                    let state = get(vm, STATE);
                    writer.value(vm, state).map_err(|trouble| writer.raise(vm, "state", trouble))
                })
            })
        }
        _ => Err(Fault::Broken("a request of unknown kind")),
    }
}

/// Makes the session if there is none yet, and reads the names.
///
/// # Errors
/// If they do not follow the format; `Raise::NoRoom`.
pub fn open(vm: &mut Vm, section: &[u8]) -> Result<(), Fault> {
    if !vm.root(Root::Border).is_object() {
        let session = vm.heap.arena.alloc_filled(Kind::Words, 0, WORDS, Value::NONE)?;
        vm.set_root(Root::Border, Value::object(session));
    }
    if section.is_empty() {
        return Ok(());
    }
    let (block, count) = names(vm).read(vm, section)?.parts();
    set(vm, NAMES, block);
    set(vm, NAME_COUNT, Value::len(count));
    Ok(())
}

/// Reads who the task is; gives what stands behind.
fn identity<'r>(vm: &mut Vm, mut body: Reader<'r>) -> Result<Reader<'r>, Fault> {
    let index = body.u32()?;
    let len = body.u16()?;
    let id = match len {
        u16::MAX => Value::NONE,
        _ => {
            let text = body.slice(usize::from(len))?;
            let text = core::str::from_utf8(text).map_err(|_| Fault::Broken("a text that is not UTF-8"))?;
            // Said again after a keyframe was restored it must leave no trace: equal programs have equal snapshots.
            let known = get(vm, TASK_ID);
            if vm.heap.text(known) == Some(text.as_bytes()) { known } else { vm.make_str(text.as_bytes())? }
        }
    };
    set(vm, TASK_ID, id);
    set(vm, TASK_INDEX, if index == u32::MAX { Value::NONE } else { Value::small(i64::from(index)) });
    Ok(body)
}

/// Takes templates and state.
fn start(vm: &mut Vm, mut body: Reader<'_>) -> Result<(), Fault> {
    let (inputs, outputs) = (body.u8()?, body.u8()?);
    let metadata = body.value(vm)?;
    let templates = list::new(vm, usize::from(outputs))?;
    for _ in 0..outputs {
        let template = body.value(vm)?;
        list::push(vm, templates.raw_handle(), template)?;
    }
    let state = body.value(vm)?;
    body.end()?;
    set(vm, INPUTS, Value::small(i64::from(inputs)));
    set(vm, OUTPUTS, Value::small(i64::from(outputs)));
    set(vm, METADATA, metadata);
    set(vm, TEMPLATES, templates);
    set(vm, STATE, state);
    Ok(())
}

/// Words that are free when a script's function is called, so that the call itself can begin.
const SPARE: u32 = 128;

/// Calls a script's function. It leaves room for the next call to begin: a script that has used up its memory meets `MemoryError`
/// where it can be caught, and not before it is called.
///
/// # Errors
/// What the function raises.
pub fn call<const N: usize>(
    vm: &mut Vm,
    callee: Value,
    args: &[Value],
    parameters: [usize; N],
) -> Result<Final<N>, Raise> {
    vm.heap.arena.keep_spare(2 * SPARE);
    let last = vm.call_final(callee, args, parameters);
    vm.heap.arena.keep_spare(0);
    last
}

/// Makes sure that a call can begin: nothing is collected between making its arguments and the first instruction.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn spare(vm: &mut Vm) -> Done {
    if vm.heap.arena.free() < SPARE { Err(vm.heap.arena.no_room(SPARE as usize).into()) } else { Ok(()) }
}

/// The context of the running call.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn context(vm: &mut Vm, moment: Moment) -> Answer {
    let (id, index) = (get(vm, TASK_ID), get(vm, TASK_INDEX));
    context::new(vm, moment, id, index)
}

/// A function of the script.
pub fn function(vm: &Vm, name: &str) -> Option<Value> {
    let main = vm.root(Root::Main).as_object()?;
    vm.dict_get_name(main, name.as_bytes())
}

/// The script's function `process`; where it was found last is looked at first.
pub fn process_function(vm: &mut Vm) -> Option<Value> {
    const NAME: &[u8] = b"process";
    let main = vm.root(Root::Main).as_object()?;
    if let Some((key, value)) = vm.entry(main, vm.process_at)
        && vm.heap.text(key) == Some(NAME)
    {
        return Some(value);
    }
    let entry = vm.dict_find_name(main, NAME)?;
    vm.process_at = entry;
    Some(vm.entry_value(main, entry))
}

/// Calls `start(ctx, state)` or `stop(ctx, state)` if the script has it.
fn hook(vm: &mut Vm, name: &str, moment: Moment) -> Result<(), Fault> {
    if function(vm, name).is_none_or(Value::is_none) {
        return Ok(());
    }
    let context = with_room(vm, |vm| {
        let context = context(vm, moment)?;
        spare(vm)?;
        Ok(context)
    })?;
    let callee = function(vm, name).unwrap_or(Value::NONE);
    let state = get(vm, STATE);
    let last = call(vm, callee, &[context, state], [1])?;
    set(vm, FUNCTION, last.function);
    if let [Some(state)] = last.values {
        set(vm, STATE, state);
    }
    Ok(())
}

/// Keeps in mind which function's results are looked at.
pub fn set_function(vm: &mut Vm, function: Value) {
    set(vm, FUNCTION, function);
}

/// Writes a reply, and tells of the buffers when it is whole. What is wrong with the script's results is raised as if at the end of
/// its function.
///
/// # Errors
/// What cannot be passed; `Raise::NoRoom`.
pub fn write(
    vm: &mut Vm,
    give: Give<'_>,
    code: impl FnOnce(&mut Vm, &mut Writer) -> Done,
) -> Result<Range<usize>, Fault> {
    let mut writer = Writer::new(vm, names(vm));
    match code(vm, &mut writer) {
        Ok(()) if writer.range().len() > wire::MAX_MESSAGE => {
            Err(vm.value_error(format_args!("a reply of more than 16 MiB")).into())
        }
        Ok(()) => {
            tell(vm, writer.fresh(), give);
            Ok(writer.range())
        }
        Err(raise) => {
            if raise == Raise::Exception {
                trace(vm);
            }
            Err(raise.into())
        }
    }
}

/// Gives the exception that was just raised an entry for the function which has returned.
fn trace(vm: &mut Vm) {
    let Some(function) = vm.heap.handle(get(vm, FUNCTION), Kind::Function) else { return };
    let Some(exception) = vm.exception(vm.root(Root::Raised)) else { return };
    let at = Value::len(vm.left_at.saturating_sub(1) as usize);
    let entry = [vm.slot(exception, TRACEBACK), Value::object(function), at];
    if let Ok(entry) = vm.make(Kind::Traceback, &entry) {
        vm.set_slot(exception, TRACEBACK, entry);
    }
}

/// The handle of the session's list of templates.
pub fn templates(vm: &Vm) -> Option<Handle> {
    get(vm, TEMPLATES).as_object()
}
