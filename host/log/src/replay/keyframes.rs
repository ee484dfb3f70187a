//! The keyframes of a run: what each has of every component, and whose it is.

use chalcopy::{Engine, Limits, NoHost};
use cu_chalcopy_task::thawed::{Frame, Frozen};
use cu29::prelude::UnifiedLogType;

use crate::bodies::Bodies;
use crate::cursor::{Cursor, Fault};
use crate::error::{Damage, Error};
use crate::log::{Log, Run};

/// What stands in front of a keyframe's frames: the form, and its version.
const FRAMES: &[u8] = b"CUKF\x01";
/// Memory of a machine in which a snapshot is looked at, beyond what the snapshot takes.
const SPARE: usize = 1 << 14;

/// A walk over keyframes.
pub(crate) struct Keyframes {
    bodies: Bodies,
    /// The CopperList of the last one, and the bytes of its frames.
    last: Option<(u64, usize)>,
}

/// A keyframe.
pub(crate) struct Keyframe<'k> {
    /// The CopperList before which each component stood so.
    pub(crate) list: u64,
    /// When it was begun, in nanoseconds of the robot's clock.
    pub(crate) time: u64,
    frames: &'k [u8],
}

impl Keyframes {
    pub(crate) fn new(log: &Log, run: &Run) -> Keyframes {
        Keyframes { bodies: Bodies::new(log, UnifiedLogType::FrozenTasks, run), last: None }
    }

    /// The next one; `None` at the end.
    pub(crate) fn next<'k>(&'k mut self, log: &Log) -> Option<Keyframe<'k>> {
        loop {
            match read(self.bodies.rest(log)?) {
                Ok((list, time, length, used)) => {
                    self.bodies.take(used);
                    self.last = Some((list, length));
                    let taken = self.bodies.taken();
                    return Some(Keyframe { list, time, frames: &taken[taken.len() - length..] });
                }
                Err(why) => self.bodies.give_up(format!("a keyframe: {why}")),
            }
        }
    }

    /// Goes on to the keyframe of a CopperList, or to that behind it; whether there is one.
    pub(crate) fn is_at(&mut self, log: &Log, list: u64) -> bool {
        while self.last.is_none_or(|(last, _)| last < list) {
            if self.next(log).is_none() {
                return false;
            }
        }
        self.last.is_some_and(|(last, _)| last == list)
    }

    /// A frame of the keyframe that was read last.
    pub(crate) fn frame(&self, at: usize) -> Option<Frame> {
        let (list, length) = self.last?;
        let taken = self.bodies.taken();
        let keyframe = Keyframe { list, time: 0, frames: &taken[taken.len().checked_sub(length)?..] };
        keyframe.frames().ok()?.get(at).map(|frame| Frame::read(frame))
    }

    pub(crate) fn damage(&self) -> &[Damage] {
        self.bodies.damage()
    }
}

/// Number, time, bytes of its frames, bytes of all.
fn read(bytes: &[u8]) -> Result<(u64, u64, usize, usize), Fault> {
    let mut cursor = Cursor::new(bytes);
    let (list, time) = (cursor.read()?, cursor.read()?);
    let length = cursor.count()?;
    cursor.slice(length)?;
    Ok((list, time, length, cursor.at()))
}

impl<'k> Keyframe<'k> {
    /// What it has of each component.
    ///
    /// # Errors
    /// If it has another form than this reads, or is broken.
    pub(crate) fn frames(&self) -> Result<Vec<&'k [u8]>, Error> {
        let broken = || Error::new(format!("the keyframe of CopperList {} cannot be read", self.list));
        let mut rest = self.frames.strip_prefix(FRAMES).ok_or_else(broken)?;
        let mut frames = Vec::new();
        while !rest.is_empty() {
            let (length, tail) = rest.split_first_chunk().ok_or_else(broken)?;
            let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| broken())?;
            let (frame, after) = tail.split_at_checked(length).ok_or_else(broken)?;
            frames.push(frame);
            rest = after;
        }
        Ok(frames)
    }
}

/// Whose machine a keyframe has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    /// The task.
    pub(crate) id: String,
    /// Its number among the tasks.
    pub(crate) index: Option<u32>,
    /// How many inputs and outputs it has.
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
}

/// A snapshot's words.
pub(crate) fn words(snapshot: &[u8]) -> Vec<u64> {
    let (words, _) = snapshot.as_chunks();
    words.iter().map(|word| u64::from_le_bytes(*word)).collect()
}

/// Asks a frozen machine which task's it is; `None` if that task had not been started.
///
/// # Errors
/// If the machine is another version, or its bytes are damaged.
pub(crate) fn owner(frozen: &Frozen) -> Result<Option<Owner>, Error> {
    let snapshot = words(frozen.snapshot());
    let (mut memory, mut host) = (vec![0; snapshot.len() + SPARE], NoHost);
    let refused = |error: chalcopy::Error| Error::new(error.to_string());
    let mut engine = Engine::new(&mut memory, &mut host, Limits::default()).map_err(refused)?;
    engine.restore(&snapshot).map_err(refused)?;
    let Some(shape) = engine.task_shape() else { return Ok(None) };
    let Some(id) = shape.id else { return Ok(None) };
    Ok(Some(Owner { id: id.to_owned(), index: shape.index, inputs: shape.inputs, outputs: shape.outputs }))
}

/// A place in a run where a task's machine is known.
pub(crate) struct Start {
    /// The CopperList before which it is.
    pub(crate) list: u64,
    /// When that was, in nanoseconds of the robot's clock.
    pub(crate) time: u64,
    pub(crate) frozen: Frozen,
    pub(crate) owner: Owner,
    /// Which of a keyframe's frames is the task's.
    pub(crate) frame: usize,
}

/// The last keyframe at or before a CopperList that has the task's machine.
///
/// # Errors
/// If there is none: why.
pub(crate) fn nearest(
    log: &Log,
    run: &Run,
    task: &str,
    limit: u64,
    damage: &mut Vec<Damage>,
) -> Result<Start, Error> {
    let mut search = Search { task, owner: None, found: None, known: Vec::new(), refused: None, later: None };
    let mut keyframes = Keyframes::new(log, run);
    let mut any = false;
    while let Some(keyframe) = keyframes.next(log) {
        any = true;
        if keyframe.list > limit {
            search.later = search.look(&keyframe).map(|start| (start.list, start.time));
            // That one says at most from where on it could be.
            if search.found.is_some() || search.later.is_some() {
                break;
            }
            continue;
        }
        if let Some(start) = search.look(&keyframe) {
            search.found = Some(start);
        }
    }
    damage.extend_from_slice(keyframes.damage());
    match search.found {
        Some(start) => Ok(start),
        None if !any => Err(Error::new(
            "the log has no keyframes: build the application with `logging: (enable_keyframe_logging: true)`, which is the default",
        )),
        None => Err(search.why()),
    }
}

struct Search<'s> {
    task: &'s str,
    /// The task's frame, once it is known.
    owner: Option<(usize, Owner)>,
    found: Option<Start>,
    /// Tasks whose machines there are.
    known: Vec<String>,
    /// Why a machine that may be the task's could not be looked at.
    refused: Option<Error>,
    /// The first keyframe behind the limit that has it.
    later: Option<(u64, u64)>,
}

impl Search<'_> {
    fn look(&mut self, keyframe: &Keyframe<'_>) -> Option<Start> {
        let frames = match keyframe.frames() {
            Ok(frames) => frames,
            Err(error) => {
                self.refused = Some(error);
                return None;
            }
        };
        if self.owner.is_none() {
            self.find(&frames);
        }
        let (frame, owner) = self.owner.clone()?;
        match Frame::read(frames.get(frame)?) {
            Frame::Machine(frozen) if frozen.is_started() => {
                Some(Start { list: keyframe.list, time: keyframe.time, frozen, owner, frame })
            }
            _ => None,
        }
    }

    fn find(&mut self, frames: &[&[u8]]) {
        for (at, frame) in frames.iter().enumerate() {
            match Frame::read(frame) {
                Frame::Machine(frozen) => match owner(&frozen) {
                    Ok(Some(owner)) => {
                        if owner.id == self.task {
                            self.owner = Some((at, owner.clone()));
                        }
                        if !self.known.contains(&owner.id) {
                            self.known.push(owner.id);
                        }
                    }
                    Ok(None) => {}
                    Err(error) => self.refused = Some(error),
                },
                Frame::Outgrown => {
                    self.refused = Some(Error::new("it had outgrown the task's key 'snapshot'"));
                }
                Frame::Other => {}
            }
        }
    }

    fn why(self) -> Error {
        let task = self.task;
        if let Some((list, time)) = self.later {
            return Error::new(format!(
                "the first keyframe that has the task '{task}' is that of CopperList {list} ({}): choose a time from there on",
                seconds(time)
            ));
        }
        let known = match self.known.as_slice() {
            [] => "no task's".to_owned(),
            known => known.join(", "),
        };
        match self.refused {
            Some(why) if !self.known.iter().any(|id| id == task) => Error::new(format!(
                "a machine in the keyframes cannot be used: {why}. A replay needs the build that recorded. Machines that can be: {known}"
            )),
            _ => Error::new(format!("the keyframes have no machine of a task '{task}': they have {known}")),
        }
    }
}

/// `12.500000 s`
pub(crate) fn seconds(nanoseconds: u64) -> String {
    format!("{}.{:06} s", nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000 / 1000)
}
