//! A CopperList's envelope: what is recorded of each message beside its payload, in the two layouts that Copper writes.

use std::ops::Range;

use bincode::Uleb128;
use cu29::prelude::{CuTime, ValueDecodeCatalogLayout as Layout};

use crate::cursor::{Cursor, Fault};
use crate::plan::Plan;
use crate::sink::Nothing;

/// The most bytes one CopperList may have.
const LARGEST: usize = 16 << 20;

/// When what a message says holds, in nanoseconds of the robot's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tov {
    /// Nobody said.
    #[default]
    None,
    /// At one time.
    Time(u64),
    /// From one time to another.
    Range(u64, u64),
}

impl Tov {
    /// The time, or the first one.
    #[must_use]
    pub fn first(self) -> Option<u64> {
        match self {
            Tov::None => None,
            Tov::Time(time) | Tov::Range(time, _) => Some(time),
        }
    }
}

/// Where a message came from, if that is another computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// The subsystem's number.
    pub subsystem: u16,
    /// The instance's number.
    pub instance: u32,
    /// The CopperList there.
    pub list: u64,
}

/// A message as it was recorded.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// When its payload holds.
    pub tov: Tov,
    /// When its task began with it.
    pub start: Option<u64>,
    /// When its task was done with it.
    pub end: Option<u64>,
    /// Where it came from.
    pub origin: Option<Origin>,
    /// Whether there was a payload; not known if it was not recorded in the flat layout.
    pub had_payload: Option<bool>,
    payload: Option<Range<usize>>,
    status: Range<usize>,
}

/// A CopperList: the messages of one cycle, in the order of the catalog's slots.
#[derive(Debug, Clone, Copy)]
pub struct List<'l> {
    /// Its number.
    pub id: u64,
    /// Its messages.
    pub messages: &'l [Message],
    bytes: &'l [u8],
}

impl<'l> List<'l> {
    pub(crate) fn new(id: u64, messages: &'l [Message], bytes: &'l [u8]) -> List<'l> {
        List { id, messages, bytes }
    }

    /// The bytes of a message's payload, if it was recorded.
    #[must_use]
    pub fn payload(&self, slot: usize) -> Option<&'l [u8]> {
        self.messages.get(slot)?.payload.clone().map(|range| &self.bytes[range])
    }

    /// What a message's task said of how it is.
    #[must_use]
    pub fn status(&self, slot: usize) -> &'l str {
        let range = self.messages.get(slot).map_or(0..0, |message| message.status.clone());
        std::str::from_utf8(&self.bytes[range]).unwrap_or_default()
    }

    /// When the first of its tasks began, or else the first time that a message holds.
    #[must_use]
    pub fn time(&self) -> Option<u64> {
        let start = self.messages.iter().filter_map(|message| message.start).min();
        start.or_else(|| self.messages.iter().filter_map(|message| message.tov.first()).min())
    }
}

/// Reads the CopperList at the front of these bytes; its number and how long it is. `bindings` are the payloads' kinds.
pub(crate) fn read(
    bytes: &[u8],
    layout: Layout,
    bindings: &[Option<usize>],
    plan: &Plan,
    messages: &mut Vec<Message>,
) -> Result<(u64, usize), Fault> {
    let mut cursor = Cursor::new(&bytes[..bytes.len().min(LARGEST)]);
    let id = cursor.read::<u64>()?;
    messages.clear();
    messages.resize(bindings.len(), Message::default());
    if layout == Layout::Compact {
        compact(&mut cursor, messages)?;
    }
    for (message, binding) in messages.iter_mut().zip(bindings) {
        if layout == Layout::Flat {
            let is_there = flag(&mut cursor)?;
            message.had_payload = is_there.then_some(true);
            message.payload = is_there.then_some(0..0);
        }
        if message.payload.is_some() {
            let binding = binding.ok_or("a payload that the catalog does not have")?;
            let from = cursor.at();
            plan.read(binding, &mut cursor, &mut Nothing)?;
            message.payload = Some(from..cursor.at());
        }
        if layout == Layout::Flat {
            flat(&mut cursor, message)?;
        }
    }
    Ok((id, cursor.at()))
}

fn flag(cursor: &mut Cursor<'_>) -> Result<bool, Fault> {
    match cursor.byte()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err("neither yes nor no"),
    }
}

fn checked(nanoseconds: u64) -> Result<u64, Fault> {
    if nanoseconds > CuTime::MAX.as_nanos() { Err("a time out of range") } else { Ok(nanoseconds) }
}

fn status(cursor: &mut Cursor<'_>) -> Result<Range<usize>, Fault> {
    let length = cursor.count()?;
    let text = std::str::from_utf8(cursor.slice(length)?);
    text.map_err(|_| "a status that is not UTF-8")?;
    Ok(cursor.at() - length..cursor.at())
}

fn origin(cursor: &mut Cursor<'_>) -> Result<Origin, Fault> {
    Ok(Origin { subsystem: cursor.read()?, instance: cursor.read()?, list: cursor.read()? })
}

/// What follows each payload in the flat layout.
fn flat(cursor: &mut Cursor<'_>, message: &mut Message) -> Result<(), Fault> {
    message.tov = match cursor.read::<u32>()? {
        0 => Tov::None,
        1 => Tov::Time(checked(cursor.read()?)?),
        2 => Tov::Range(checked(cursor.read()?)?, checked(cursor.read()?)?),
        _ => return Err("a time of validity of unknown kind"),
    };
    let mut time = || cursor.read::<u64>().map(|time| Some(time).filter(|time| *time != u64::MAX));
    (message.start, message.end) = (time()?, time()?);
    message.status = status(cursor)?;
    message.origin = if flag(cursor)? { Some(origin(cursor)?) } else { None };
    Ok(())
}

/// One bit for each message: all of them 0, all of them 1, or as they follow.
enum Plane<'b> {
    All(bool),
    Bits(&'b [u8]),
}

impl Plane<'_> {
    fn read<'b>(cursor: &mut Cursor<'b>, count: usize) -> Result<Plane<'b>, Fault> {
        match cursor.byte()? {
            0 => Ok(Plane::All(false)),
            1 => Ok(Plane::All(true)),
            2 => {
                let bits = cursor.slice(count.div_ceil(8))?;
                let unused =
                    bits.last().is_some_and(|last| !count.is_multiple_of(8) && last >> (count % 8) != 0);
                if unused { Err("bits of messages that there are not") } else { Ok(Plane::Bits(bits)) }
            }
            _ => Err("bits of unknown kind"),
        }
    }

    fn get(&self, index: usize) -> bool {
        match self {
            Plane::All(all) => *all,
            Plane::Bits(bits) => bits[index / 8] >> (index % 8) & 1 != 0,
        }
    }
}

struct Planes<'b> {
    tov: Plane<'b>,
    range: Plane<'b>,
    start: Plane<'b>,
    end: Plane<'b>,
    status: Plane<'b>,
    origin: Plane<'b>,
    had_payload: Plane<'b>,
    payload: Plane<'b>,
}

/// What stands before all payloads in the compact layout: which message has what, then the times as differences, then what is
/// said once and referred to.
fn compact(cursor: &mut Cursor<'_>, messages: &mut [Message]) -> Result<(), Fault> {
    let mut plane = || Plane::read(cursor, messages.len());
    let planes = Planes {
        tov: plane()?,
        range: plane()?,
        start: plane()?,
        end: plane()?,
        status: plane()?,
        origin: plane()?,
        had_payload: plane()?,
        payload: plane()?,
    };
    let all = || 0..messages.len();
    if all().any(|at| planes.range.get(at) && !planes.tov.get(at)) {
        return Err("the end of a time of validity without its beginning");
    }
    if all().any(|at| planes.payload.get(at) && !planes.had_payload.get(at)) {
        return Err("a payload that was not there");
    }
    let has_times = all().any(|at| planes.tov.get(at) || planes.start.get(at) || planes.end.get(at));
    if flag(cursor)? != has_times {
        return Err("times that are not said to be there");
    }
    if has_times {
        let base = checked(u64::from_le_bytes(cursor.take()?))?;
        times(cursor, &planes, base, messages)?;
    }
    said(cursor, &planes, messages)?;
    for (at, message) in messages.iter_mut().enumerate() {
        message.had_payload = Some(planes.had_payload.get(at));
        message.payload = planes.payload.get(at).then_some(0..0);
    }
    Ok(())
}

fn later(cursor: &mut Cursor<'_>, from: u64) -> Result<u64, Fault> {
    let difference = cursor.read::<Uleb128<i128>>()?.0;
    let time = i128::from(from).checked_add(difference).and_then(|time| u64::try_from(time).ok());
    checked(time.ok_or("a time out of range")?)
}

fn times(
    cursor: &mut Cursor<'_>,
    planes: &Planes<'_>,
    base: u64,
    messages: &mut [Message],
) -> Result<(), Fault> {
    for (at, message) in messages.iter_mut().enumerate() {
        if planes.tov.get(at) {
            let time = later(cursor, base)?;
            message.tov =
                if planes.range.get(at) { Tov::Range(time, later(cursor, time)?) } else { Tov::Time(time) };
        }
    }
    for (at, message) in messages.iter_mut().enumerate() {
        message.start = if planes.start.get(at) { Some(later(cursor, base)?) } else { None };
        let from = message.start.unwrap_or(base);
        message.end = if planes.end.get(at) { Some(later(cursor, from)?) } else { None };
    }
    Ok(())
}

/// An earlier message's number, from 1; 0 stands for what follows.
fn reference(cursor: &mut Cursor<'_>, plane: &Plane<'_>, at: usize) -> Result<Option<usize>, Fault> {
    let number = cursor.read::<Uleb128<u128>>()?.0;
    let earlier = match usize::try_from(number) {
        Ok(0) => return Ok(None),
        Ok(number) if number <= at && plane.get(number - 1) => number - 1,
        _ => return Err("a reference to a message that there is not"),
    };
    Ok(Some(earlier))
}

fn said(cursor: &mut Cursor<'_>, planes: &Planes<'_>, messages: &mut [Message]) -> Result<(), Fault> {
    for at in 0..messages.len() {
        if planes.status.get(at) {
            messages[at].status = match reference(cursor, &planes.status, at)? {
                Some(earlier) => messages[earlier].status.clone(),
                None => status(cursor)?,
            };
        }
    }
    for at in 0..messages.len() {
        if planes.origin.get(at) {
            messages[at].origin = match reference(cursor, &planes.origin, at)? {
                Some(earlier) => messages[earlier].origin,
                None => Some(origin(cursor)?),
            };
        }
    }
    Ok(())
}
