//! Standing in for CPython: what `cu-python-task` asks of its child, as requests of the border and back.
//!
//! ```text
//! cu-python-task                                child                      machine (docs/border.md)
//! start   {ctx, state}                     ->   start, state
//!                                          <-   state {state}
//! process {ctx, input, state, output}      ->   start (quiet), process (with outputs), state
//!                                          <-   result {state, output}, or error {message}
//! stop    {ctx, state}                     ->   start (quiet), stop
//!                                          <-   state {state}
//! ```
//! There the state and the outputs travel with every call, and an output that is left alone comes back as it was. Maps are attribute
//! dicts in Python; only in a default payload they are records, so that a misspelt field is an error. A map that describes a shared
//! buffer is a handle, which goes back as it came.

use crate::child::from_cbor::Shapes;
use crate::child::to_cbor::{self, Source};
use crate::frames::{Cbor, Fields, Frame};
use crate::machine::{Fault, Machine};
use crate::wire::{Ask, METADATA, OUTPUTS, PAYLOAD, QUIET, TASK, VERSION};
use minicbor::data::Type;
use minicbor::decode::{Decoder, Error};

/// What is kept from call to call.
#[derive(Default)]
pub(super) struct Translator {
    request: Vec<u8>,
    shapes: Shapes,
}

fn odd(error: Error) -> Fault {
    Fault::script(format_args!("a frame that is not understood: {error}"))
}

/// The messages of an entry: none, one map, or a list of them.
fn messages(entry: &[u8]) -> Result<Vec<Fields<'_>>, Error> {
    let mut from = Decoder::new(entry);
    match from.datatype()? {
        Type::Null => Ok(Vec::new()),
        Type::Map | Type::MapIndef => Ok(vec![Fields::of(entry)?]),
        _ => {
            let count = from.array()?.ok_or_else(|| Error::message("messages without their number"))?;
            let mut all = Vec::new();
            for _ in 0..count {
                let start = from.position();
                from.skip()?;
                all.push(Fields::of(&entry[start..from.position()])?);
            }
            Ok(all)
        }
    }
}

/// An entry, unless it is not there or `null`.
fn some<'f>(fields: &Fields<'f>, key: &str) -> Option<&'f [u8]> {
    fields.raw(key).filter(|raw| !matches!(Decoder::new(raw).datatype(), Ok(Type::Null | Type::Undefined)))
}

impl Translator {
    /// Says everything anew: the machine is another one.
    pub(super) fn forget(&mut self) {
        self.shapes.forget();
    }

    /// Answers a `start` or a `stop`.
    ///
    /// # Errors
    /// What the machine says; a frame that is not understood.
    pub(super) fn hook(
        &mut self,
        machine: &mut dyn Machine,
        frame: &Fields<'_>,
        answer: &mut Frame,
        ask: Ask,
    ) -> Result<(), Fault> {
        let flags = if ask == Ask::Start { 0 } else { QUIET };
        self.begin(frame, Ask::Start, flags).and_then(|()| self.ground(frame, 0, &[])).map_err(odd)?;
        self.call(machine)?;
        self.begin(frame, if ask == Ask::Start { Ask::State } else { ask }, 0).map_err(odd)?;
        self.call(machine)?;
        let mut to = answer.begin("state", 2);
        self.state(machine, &mut to)
    }

    /// Asks the machine what the request says. As with `cu-python-task`, what a script writes to shared buffers stays written.
    fn call(&mut self, machine: &mut dyn Machine) -> Result<(), Fault> {
        self.shapes.mapped.bring(machine)?;
        machine.call(&self.request)?;
        self.shapes.mapped.write_back(machine).map(drop)
    }

    fn state(&self, machine: &dyn Machine, to: &mut Cbor<'_>) -> Result<(), Fault> {
        let _ = to.str("state");
        to_cbor::value(&mut machine.reply(), Source { shapes: &self.shapes, machine }, to)
    }

    /// Answers a `process`.
    ///
    /// # Errors
    /// What the machine says; a frame that is not understood.
    pub(super) fn process(
        &mut self,
        machine: &mut dyn Machine,
        frame: &Fields<'_>,
        answer: &mut Frame,
    ) -> Result<(), Fault> {
        let absent = || odd(Error::message("a frame without 'input' or 'output'"));
        let inputs = messages(frame.raw("input").ok_or_else(absent)?).map_err(odd)?;
        let outputs = messages(frame.raw("output").ok_or_else(absent)?).map_err(odd)?;
        self.begin(frame, Ask::Start, QUIET).map_err(odd)?;
        self.ground(frame, inputs.len(), &outputs).map_err(odd)?;
        self.call(machine)?;
        self.begin(frame, Ask::Process, OUTPUTS).map_err(odd)?;
        for message in inputs.iter().chain(&outputs) {
            self.message(message).map_err(odd)?;
        }
        self.call(machine)?;
        let mut to = answer.begin("result", 3);
        let _ = to.str("output");
        self.outputs(machine, &outputs, &mut to)?;
        self.begin(frame, Ask::State, 0).map_err(odd)?;
        self.call(machine)?;
        self.state(machine, &mut to)
    }

    /// A request's head: what stands in the frame's `ctx`.
    fn begin(&mut self, frame: &Fields<'_>, ask: Ask, flags: u16) -> Result<(), Error> {
        let ctx = Fields::of(frame.raw("ctx").ok_or_else(|| Error::message("a frame without 'ctx'"))?)?;
        self.shapes.mapped.clear();
        let to = &mut self.request;
        to.clear();
        to.extend([VERSION, ask as u8]);
        to.extend((flags | TASK).to_le_bytes());
        to.extend([0; 4]);
        for key in ["now_ns", "recent_ns", "cl_id"] {
            to.extend(ctx.number(key).to_le_bytes());
        }
        let index = some(&ctx, "task_index")
            .map_or(u32::MAX, |_| u32::try_from(ctx.number("task_index")).unwrap_or(u32::MAX));
        to.extend(index.to_le_bytes());
        let id = ctx.text("task_id").ok().filter(|id| id.len() < usize::from(u16::MAX));
        to.extend(id.and_then(|id| u16::try_from(id.len()).ok()).unwrap_or(u16::MAX).to_le_bytes());
        to.extend_from_slice(id.unwrap_or_default().as_bytes());
        Ok(())
    }

    /// A start's body: counts, no metadata of its own, default payloads, state.
    fn ground(&mut self, frame: &Fields<'_>, inputs: usize, outputs: &[Fields<'_>]) -> Result<(), Error> {
        let count = |count| u8::try_from(count).map_err(|_| Error::message("more than 255 messages"));
        self.request.extend([count(inputs)?, count(outputs.len())?, crate::wire::tag::NONE]);
        for output in outputs {
            let template = some(output, "__cu_payload_template__").or_else(|| some(output, "payload"));
            match template {
                Some(raw) => self.shapes.template(raw, &mut self.request)?,
                None => self.request.push(crate::wire::tag::NONE),
            }
        }
        let state = frame.raw("state").ok_or_else(|| Error::message("a frame without 'state'"))?;
        self.shapes.plain(state, &mut self.request)?;
        self.shapes.announce(&mut self.request)
    }

    fn message(&mut self, message: &Fields<'_>) -> Result<(), Error> {
        let (payload, metadata) = (some(message, "payload"), some(message, "metadata"));
        let flags = self.request.len();
        self.request.push(0);
        let mut bits = 0;
        if let Some(tov) = message.raw("tov") {
            bits |= self.tov(tov)?;
        }
        if let Some(metadata) = metadata {
            bits |= METADATA;
            let at = self.request.len();
            self.request.extend([0; 2]);
            self.shapes.plain(metadata, &mut self.request)?;
            let length = u16::try_from(self.request.len() - at - 2)
                .map_err(|_| Error::message("metadata of more than 65,535 bytes"))?;
            self.request[at..at + 2].copy_from_slice(&length.to_le_bytes());
        }
        if let Some(payload) = payload {
            bits |= PAYLOAD;
            self.shapes.plain(payload, &mut self.request)?;
        }
        self.request[flags] = bits;
        Ok(())
    }

    /// `"None"`, `{"Time": ns}` or `{"Range": {"start": ns, "end": ns}}`.
    fn tov(&mut self, raw: &[u8]) -> Result<u8, Error> {
        if matches!(Decoder::new(raw).datatype()?, Type::String | Type::StringIndef | Type::Null) {
            return Ok(0);
        }
        let tov = Fields::of(raw)?;
        if tov.raw("Time").is_some() {
            self.request.extend(tov.number("Time").to_le_bytes());
            return Ok(2);
        }
        let range = tov.raw("Range").ok_or_else(|| Error::message("a time of validity of unknown form"))?;
        let range = Fields::of(range)?;
        for key in ["start", "end"] {
            self.request.extend(range.number(key).to_le_bytes());
        }
        Ok(4)
    }

    fn outputs(&self, machine: &dyn Machine, before: &[Fields<'_>], to: &mut Cbor<'_>) -> Result<(), Fault> {
        match before.len() {
            0 => drop(to.null()),
            1 => {}
            count => drop(to.array(count as u64)),
        }
        let (mut from, source) = (machine.reply(), Source { shapes: &self.shapes, machine });
        for message in before {
            to_cbor::message(&mut from, source, message.raw("metadata"), to)?;
        }
        Ok(())
    }
}
