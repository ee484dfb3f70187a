//! Mode `native`: the machine as a part of this process.

use crate::config::Settings;
use crate::host::{Deadline, Outside, Sink, moment};
use crate::machine::{Fault, FaultKind, Gauges, Machine};
use crate::wire::shared::Buffer;
use chalcopy::{Engine, Error, Host, Limits, ModuleSource, Stream};
use self_cell::{MutBorrow, self_cell};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// Memory and world of a machine, which its engine borrows.
struct Ground {
    memory: Vec<u64>,
    world: World,
}

self_cell!(
    struct Standing {
        owner: MutBorrow<Ground>,

        #[not_covariant]
        dependent: Engine,
    }
);

/// A machine in this process.
struct Native {
    standing: Standing,
    now: Arc<AtomicU64>,
    deadline: Deadline,
    script: Arc<Mutex<Script>>,
    fuel: u64,
    used: u64,
    /// Where in the machine's memory the reply stands, and the buffers.
    reply: Range<usize>,
    buffers: Vec<Range<usize>>,
    head: [u8; Engine::SNAPSHOT_HEAD],
}

/// A machine beside us.
pub(crate) fn make(settings: &Settings, sink: Sink) -> Result<Box<dyn Machine>, Fault> {
    let now = Arc::new(AtomicU64::new(0));
    let script = Arc::new(Mutex::new(Script::default()));
    let deadline = Deadline::new(settings.deadline);
    let outside = Outside::new(settings, sink);
    let world =
        World { outside, now: Arc::clone(&now), deadline: deadline.clone(), script: Arc::clone(&script) };
    let ground = Ground { memory: vec![0; settings.memory / 8], world };
    // Collected between the calls; within one only when its memory is full.
    let limits = Limits { fuel: settings.fuel, pace: u32::MAX, ..Limits::default() };
    let standing = Standing::try_new(MutBorrow::new(ground), |ground| {
        let Ground { memory, world } = ground.borrow_mut();
        let mut engine = Engine::new(memory, world, limits)?;
        // As in the sandbox: the same program is the same keyframe.
        engine.set_arguments(std::iter::empty())?;
        Ok::<_, Error>(engine)
    });
    let standing = standing
        .map_err(|error| Fault::script(format_args!("{error}: memory = {} bytes", settings.memory)))?;
    let fuel = settings.fuel;
    let (reply, buffers, head) = (0..0, Vec::new(), [0; Engine::SNAPSHOT_HEAD]);
    Ok(Box::new(Native { standing, now, deadline, script, fuel, used: 0, reply, buffers, head }))
}

/// The script, for tracebacks to show its lines.
#[derive(Default)]
struct Script {
    name: String,
    text: String,
}

struct World {
    outside: Outside,
    now: Arc<AtomicU64>,
    deadline: Deadline,
    script: Arc<Mutex<Script>>,
}

impl Host for World {
    fn now(&mut self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn wants_place(&self) -> bool {
        true
    }

    fn place(&mut self, file: &str, line: u32) {
        self.outside.place(file, line);
    }

    fn write(&mut self, stream: Stream, text: &[u8]) {
        self.outside.write(stream == Stream::Err, text);
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let Some(module) = self.outside.module(name) else { return false };
        give(ModuleSource { text: &module.text, file: &module.path, package: module.is_package });
        true
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let Ok(script) = self.script.lock() else { return false };
        if script.name == file {
            give(script.text.as_bytes());
        }
        script.name == file
    }

    fn interrupted(&mut self) -> bool {
        self.deadline.is_over()
    }
}

fn fault(engine: &mut Engine<'_>, error: Error) -> Fault {
    let mut text = String::new();
    // What is no exception has frames, but no last line.
    if engine.report(&mut text).is_err() || error.exception().is_none() {
        text.push_str(&error.to_string());
    }
    Fault::new(if error.is_limit() { FaultKind::Limit } else { FaultKind::Script }, text)
}

impl Native {
    /// Runs `act` with a call's fuel, and notes what of it was used.
    fn run<T>(&mut self, act: impl FnOnce(&mut Engine<'_>) -> Result<T, Error>) -> Result<T, Fault> {
        let fuel = self.fuel;
        let (answer, left) = self.standing.with_dependent_mut(|_, engine| {
            engine.set_fuel(fuel);
            let answer = act(engine).map_err(|error| fault(engine, error));
            (answer, engine.gauges().fuel)
        });
        self.used = fuel.saturating_sub(left);
        answer
    }
}

impl Machine for Native {
    fn load(&mut self, name: &str, source: &str) -> Result<(), Fault> {
        if let Ok(mut script) = self.script.lock() {
            *script = Script { name: name.to_owned(), text: source.to_owned() };
        }
        self.run(|engine| engine.task_load(source, name))
    }

    fn bring(&mut self, number: u32, buffer: &Buffer) -> Result<(), Fault> {
        let (number, content) = (usize::try_from(number).unwrap_or(usize::MAX), buffer.content());
        self.standing.with_dependent_mut(|_, engine| match engine.task_room(number, content.len()) {
            Ok(room) => {
                room.copy_from_slice(content);
                Ok(())
            }
            Err(error) => Err(fault(engine, error)),
        })
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.now.store(moment(request), Ordering::Relaxed);
        self.reply = 0..0;
        let mut buffers = std::mem::take(&mut self.buffers);
        buffers.clear();
        self.deadline.begin();
        let done = self.run(|engine| engine.task_call_with(request, &mut |place| buffers.push(place)));
        self.buffers = buffers;
        self.deadline.end();
        self.reply = done.map_err(|fault| self.deadline.judge(fault))?;
        Ok(())
    }

    fn reply(&self) -> &[u8] {
        self.standing.with_dependent(|_, engine| engine.task_bytes(self.reply.clone()))
    }

    fn buffers(&self) -> usize {
        self.buffers.len()
    }

    fn buffer(&self, number: usize) -> &[u8] {
        let place = self.buffers.get(number).cloned().unwrap_or_default();
        self.standing.with_dependent(|_, engine| engine.task_bytes(place))
    }

    fn collect(&mut self) -> Result<(), Fault> {
        self.standing.with_dependent_mut(|_, engine| engine.collect());
        Ok(())
    }

    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        let kept = &mut self.head;
        let objects = self.standing.with_dependent_mut(|_, engine| {
            let (head, objects) = engine.freeze().map_err(Fault::script)?;
            *kept = head;
            Ok::<_, Fault>(objects)
        })?;
        Ok([&self.head, objects])
    }

    fn bound(&mut self, bytes: usize) -> Result<(), Fault> {
        self.standing.with_dependent_mut(|_, engine| {
            let least = engine.snapshot_len();
            engine
                .bound_snapshot(bytes)
                .map_err(|_| Fault::new(FaultKind::Limit, format!("a snapshot takes {least} bytes already")))
        })
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault> {
        let (words, rest) = snapshot.as_chunks();
        if !rest.is_empty() {
            return Err(Fault::script("the snapshot is cut short"));
        }
        let words: Vec<u64> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
        self.standing.with_dependent_mut(|_, engine| engine.restore(&words).map_err(Fault::script))
    }

    fn gauges(&mut self) -> Gauges {
        let gauges = self.standing.with_dependent_mut(|_, engine| engine.gauges());
        Gauges { fuel: self.used, used: u64::from(gauges.used) * 8, memory: u64::from(gauges.total) * 8 }
    }
}
