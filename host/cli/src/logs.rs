//! The verb `log`: says what a Copper log holds, or runs a script that looks into it.

use std::io::{IsTerminal, stderr, stdin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chalcopy::{HostCall, HostError, HostModule};
use chalcopy_log::replay::{self, At, Wanted};
use chalcopy_log::{Module, Options};

use crate::arguments::{Arguments, Log, Replay, Source};
use crate::console::{Console, Stream};
use crate::engine::{Engine, Failure};
use crate::native::Native;
use crate::prompt;

/// What a command exits with that did its work, over a log that is damaged.
const DAMAGED: i32 = 3;
/// The same, of a replay that came out other than what was recorded.
const DIFFERS: i32 = 4;

/// A log that the machine asks and the command sums up.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Mutex<Module>>);

impl Shared {
    fn module(&self) -> MutexGuard<'_, Module> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a script may import.
    pub(crate) fn modules(&self) -> &'static [HostModule] {
        Module::modules()
    }

    /// A module's text, and what tracebacks call it.
    pub(crate) fn source(&self, name: &str) -> Option<(&'static str, &'static str)> {
        Module::source(name)
    }

    /// Writes to the terminal without the progress bar in the way.
    pub(crate) fn aside<R>(&self, act: impl FnOnce() -> R) -> R {
        self.module().aside(act)
    }

    /// Does what a function of the log is called for.
    pub(crate) fn call(&self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        self.module().call(call)
    }
}

/// `chalcopy log FILE [SCRIPT]`
pub(crate) fn verb(arguments: &Arguments, log: &Log) -> Result<i32, Failure> {
    let options = Options {
        run: log.run,
        index: log.index.clone(),
        out: log.out.clone(),
        progress: stderr().is_terminal(),
    };
    let module = Module::open(&log.file, options)
        .map_err(|error| Failure::usage(format!("{}: {error}", log.file.display())))?;
    let shared = Shared(Arc::new(Mutex::new(module)));
    // What a log says comes from a robot, perhaps a strange one.
    let folders = log.program.as_ref().map_or_else(Vec::new, |program| crate::folders(arguments, program));
    let console = Console::new(folders, true);
    let status = match (&log.replay, &log.program) {
        (Some(replay), program) => go_back(arguments, replay, program.as_ref(), &shared, &console)?,
        (None, Some(program)) => {
            let mut engine: Box<dyn Engine> =
                Box::new(Native::over(arguments, console.clone(), Some(shared.clone()))?);
            crate::run(&mut *engine, program, &console)?
        }
        (None, None) => {
            let listing = shared.module().listing();
            let listing = listing.map_err(|error| Failure::usage(error.to_string()))?;
            console.write_to(Stream::Standard, listing.as_bytes());
            console.flush();
            0
        }
    };
    let summary = shared.module().finish();
    for damage in &summary.damage {
        let text = format!("chalcopy: {}: {damage}\n", log.file.display());
        console.write_to(Stream::Diagnostic, text.as_bytes());
    }
    if let Some(read) = &summary.read {
        console.write_to(Stream::Diagnostic, format!("chalcopy: {read}\n").as_bytes());
    }
    Ok(if status == 0 && !summary.damage.is_empty() { DAMAGED } else { status })
}

/// `--replay`: brings a task's machine to a moment, and runs the program or a prompt in it.
fn go_back(
    arguments: &Arguments,
    replay: &Replay,
    program: Option<&Source>,
    shared: &Shared,
    console: &Console,
) -> Result<i32, Failure> {
    let moment = |text: &Option<String>| text.as_deref().map(str::parse::<At>).transpose();
    let at = moment(&replay.at).and_then(|at| Ok((at, moment(&replay.from)?)));
    let (at, from) = at.map_err(Failure::usage)?;
    let wanted = Wanted {
        run: shared.module().run(),
        task: replay.task.clone(),
        at: at.unwrap_or_default(),
        from,
        before: replay.before,
        inputs: replay.inputs.clone(),
        prints: replay.prints.then(|| prints(console.clone())),
    };
    let stand = replay::stand(shared.module().log(), wanted);
    let stand = stand.map_err(|error| Failure::usage(format!("replay: {error}")))?;
    let say = |text: &str| console.write_to(Stream::Diagnostic, format!("chalcopy: {text}\n").as_bytes());
    say(&stand.to_string());
    stand.notes.iter().for_each(|note| say(note));
    let side = if replay.before { "before" } else { "behind" };
    say(&format!("{side} the call of {}", stand.place()));
    let mut engine = Native::over(arguments, console.clone(), Some(shared.clone()))?;
    let names = engine.stand(&stand.snapshot, &stand.request, &arguments.argv)?;
    for name in names.iter().filter(|name| name.ends_with('_')) {
        say(&format!(
            "the script has the name '{}' itself: the cycle's is '{name}'",
            name.trim_end_matches('_')
        ));
    }
    let (differs, damage) = (stand.difference.is_some(), stand.damage);
    shared.module().note(damage);
    let status = match program {
        Some(Source::Code(text)) => {
            let done = engine.show(text);
            console.flush();
            done.map_or_else(|failure| console.report(&failure), |()| 0)
        }
        Some(program) => crate::run(&mut engine, program, console)?,
        None if stdin().is_terminal() => {
            say(&format!("{} are those of this cycle. Ctrl-E pastes, Ctrl-D leaves", names.join(", ")));
            prompt::hold(Box::new(engine), console, false, arguments)?
        }
        None => crate::run(&mut engine, &Source::Input, console)?,
    };
    Ok(if status == 0 && differs { DIFFERS } else { status })
}

/// Shows what a script prints while it is replayed, with the CopperList and the line.
fn prints(console: Console) -> replay::Prints {
    Box::new(move |list, file, line, text| {
        console.write_to(Stream::Diagnostic, format!("cl:{list} {file}:{line}: {text}\n").as_bytes());
    })
}
