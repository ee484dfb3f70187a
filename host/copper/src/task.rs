//! The Copper task: lifecycle, errors, keyframes.

use crate::buffers::Kept;
use crate::config::{OnError, Settings};
use crate::debugged::DebugState;
use crate::embedded;
use crate::frozen;
use crate::live::{ASIDE, Live};
use crate::machine::{Fault, FaultKind, Gauges, Machine};
use crate::modules::Modules;
use crate::ports::{Inputs, Outputs};
use crate::reload::Watch;
use crate::wire::Ask;
use crate::wire::names::Names;
use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use cu29::prelude::*;
use cu29::reflect::{Reflect, Typed};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a task's state type must be; the same as `PyTask` asks for.
pub trait State:
    Default
    + Clone
    + std::fmt::Debug
    + Serialize
    + DeserializeOwned
    + Reflect
    + TypePath
    + GetTypeRegistration
    + Typed
{
}

impl<T> State for T where
    T: Default
        + Clone
        + std::fmt::Debug
        + Serialize
        + DeserializeOwned
        + Reflect
        + TypePath
        + GetTypeRegistration
        + Typed
{
}

/// Makes a machine of these settings.
pub type Maker = fn(&Settings) -> Result<Box<dyn Machine>, Fault>;

/// A Copper task whose `process` is a Python function.
///
/// `I` and `O` are tuples of payload types, `S` is the state. The script, the configuration and the data's shape are those of `PyTask`;
/// see the crate's README.
#[derive(Reflect)]
#[reflect(no_field_bounds, from_reflect = false, type_path = false)]
pub struct SandboxTask<I, S, O>
where
    I: Inputs + 'static,
    S: State + 'static,
    O: Outputs + 'static,
{
    state: S,
    #[reflect(ignore)]
    settings: Settings,
    #[reflect(ignore)]
    make: Maker,
    #[reflect(ignore)]
    live: Mutex<Option<Live>>,
    #[reflect(ignore)]
    script: Script,
    #[reflect(ignore)]
    watch: Watch,
    #[reflect(ignore)]
    last: Last,
    #[reflect(ignore)]
    ports: PhantomData<fn() -> (I, O)>,
}

/// The common case: one input, one output.
pub type SandboxUnaryTask<In, State, Out> = SandboxTask<(In,), State, (Out,)>;

impl<I, S, O> TypePath for SandboxTask<I, S, O>
where
    I: Inputs + 'static,
    S: State + 'static,
    O: Outputs + 'static,
{
    fn type_path() -> &'static str {
        "cu_chalcopy_task::task::SandboxTask"
    }

    fn short_type_path() -> &'static str {
        "SandboxTask"
    }

    fn type_ident() -> Option<&'static str> {
        Some("SandboxTask")
    }

    fn crate_name() -> Option<&'static str> {
        Some("cu_chalcopy_task")
    }

    fn module_path() -> Option<&'static str> {
        Some("cu_chalcopy_task::task")
    }
}

/// The script as it was when the application started: what becomes of the file afterwards changes nothing. Modules beside it are kept by the
/// settings, as they were when they were first imported.
#[derive(Default)]
struct Script {
    name: String,
    text: String,
}

impl Script {
    fn read(path: &Path) -> Result<Self, Fault> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = match embedded::find(path) {
            Some(text) => Ok(text.to_owned()),
            None => std::fs::read_to_string(path),
        };
        let text = text.map_err(|error| {
            Fault::script(format_args!("Python task script '{}': {error}", path.display()))
        })?;
        Ok(Self { name, text })
    }
}

/// The last good outputs, for `on_error: "last"`.
#[derive(Default)]
struct Last {
    kept: Kept,
    /// The names it speaks of, if the machine that spoke is gone.
    names: Option<Names>,
}

fn locked(live: &Mutex<Option<Live>>) -> MutexGuard<'_, Option<Live>> {
    live.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<I, S, O> SandboxTask<I, S, O>
where
    I: Inputs + 'static,
    S: State + 'static,
    O: Outputs + 'static,
{
    /// A task with these settings and machines of your own making.
    ///
    /// # Errors
    /// The script cannot be read, compiled or run.
    pub fn with_machine(settings: Settings, make: Maker) -> CuResult<Self> {
        // Those of another task are no concern of this one.
        let settings = Settings { modules: Modules::default(), ..settings };
        let (state, live, last) = (S::default(), Mutex::new(None), Last::default());
        let (script, watch) = (Script::default(), Watch::new(&settings.script));
        let mut task = Self { state, settings, make, live, script, watch, last, ports: PhantomData };
        task.script = Script::read(&task.settings.script).map_err(|fault| task.error(&fault))?;
        // A syntax error must stop the application's start: Copper ignores what `start` returns.
        let live = task.load().map_err(|fault| task.error(&fault))?;
        *locked(&task.live) = Some(live);
        Ok(task)
    }

    /// What the machine has used; zeros if there is none.
    pub fn gauges(&self) -> Gauges {
        locked(&self.live).as_mut().map(|live| live.machine.gauges()).unwrap_or_default()
    }

    /// The state as the script has it now.
    ///
    /// # Errors
    /// It does not fit `S`.
    pub fn state(&self) -> Result<S, Fault> {
        match &mut *locked(&self.live) {
            Some(live) if live.started => live.state(Ask::State),
            _ => Ok(self.state.clone()),
        }
    }

    fn load(&self) -> Result<Live, Fault> {
        let mut machine = (self.make)(&self.settings)?;
        machine.load(&self.script.name, &self.script.text)?;
        let bytes = self.settings.snapshot.saturating_sub(ASIDE);
        machine.bound(bytes).map_err(|fault| {
            Fault::new(fault.kind, format!("the key 'snapshot' leaves {bytes} bytes to the script: {fault}"))
        })?;
        Ok(Live::new(machine))
    }

    /// The machine, loaded and started.
    fn ready(&mut self, ctx: &CuContext, began: Option<CuTime>) -> Result<&mut Live, Fault> {
        if self.live.get_mut().unwrap_or_else(PoisonError::into_inner).is_none() {
            let fresh = self.load()?;
            *locked(&self.live) = Some(fresh);
        }
        let live = self.live.get_mut().unwrap_or_else(PoisonError::into_inner);
        let live = live.as_mut().ok_or_else(|| Fault::new(FaultKind::Lost, "no machine"))?;
        live.at(ctx, began);
        if !live.started {
            live.start::<I, O>(&self.state, false)?;
        }
        Ok(live)
    }

    // A machine that is gone takes the script's state along; the next call starts over with the state Rust saw last.
    fn failed(&mut self, ctx: &CuContext, fault: &Fault) -> CuError {
        if fault.kind == FaultKind::Lost || self.settings.on_error == OnError::Restart {
            let live = self.live.get_mut().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(live) = live.filter(|_| self.last.names.is_none()) {
                self.last.names = Some(live.into_names());
            }
        }
        let (task, text) = (ctx.task_id().unwrap_or("?"), fault.to_string());
        error!(ctx, "Python task {} failed: {}", task, text);
        format!("Python task '{task}', script '{}' failed:\n{fault}", self.settings.script.display()).into()
    }

    /// The script was changed: swaps it in with the state as it is, or says what is wrong with it and goes on with the old one.
    fn reload(&mut self, ctx: &CuContext) {
        let task = ctx.task_id().unwrap_or("?");
        let swapped = Script::read(&self.settings.script).and_then(|script| {
            let state = self.state()?;
            let old = std::mem::replace(&mut self.script, script);
            let modules = std::mem::take(&mut self.settings.modules);
            let fresh = self.load().and_then(|mut live| {
                live.at(ctx, None);
                live.start::<I, O>(&state, true)?;
                live.claimed = true;
                Ok(live)
            });
            match fresh {
                Ok(live) => *locked(&self.live) = Some(live),
                Err(fault) => {
                    (self.script, self.settings.modules) = (old, modules);
                    return Err(fault);
                }
            }
            Ok(())
        });
        match swapped {
            Ok(()) => {
                info!(
                    ctx,
                    "Python task {}: the script was changed, and goes on with the state as it is", task
                );
            }
            Err(fault) => {
                let text = fault.to_string();
                error!(ctx, "Python task {}: the changed script cannot be used: {}", task, text);
            }
        }
    }

    /// What a failed call comes to, by the key `on_error`.
    fn settle(&mut self, ctx: &CuContext, fault: &Fault, output: &mut O::Output<'_>) -> CuResult<()> {
        O::clear(output);
        let error = self.failed(ctx, fault);
        if self.settings.on_error == OnError::Last && !self.last.kept.reply.is_empty() {
            let live = locked(&self.live);
            let names = self.last.names.as_ref().or_else(|| live.as_ref().map(Live::names));
            if let Some(names) = names {
                Live::repeat::<O>(&self.last.kept, names, output);
            }
        }
        O::status(output, &fault.status(&self.settings.script));
        if self.settings.on_error == OnError::Propagate { Err(error) } else { Ok(()) }
    }

    fn error(&self, fault: &Fault) -> CuError {
        format!("Python task script '{}' failed:\n{fault}", self.settings.script.display()).into()
    }
}

impl<I, S, O> Freezable for SandboxTask<I, S, O>
where
    I: Inputs + 'static,
    S: State + 'static,
    O: Outputs + 'static,
{
    fn freeze<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        frozen::freeze(locked(&self.live).as_mut(), self.settings.snapshot, encoder)
    }

    fn thaw<D: Decoder>(&mut self, decoder: &mut D) -> Result<(), DecodeError> {
        let frozen = frozen::read(decoder)?;
        if frozen.is_empty() {
            return Ok(());
        }
        let to_error = |fault: Fault| DecodeError::OtherString(fault.to_string());
        let mut live = match locked(&self.live).take() {
            Some(live) => live,
            None => self.load().map_err(to_error)?,
        };
        // Nobody knows what is in a machine that refused its snapshot: the next call makes another one.
        live.thaw(&frozen).map_err(to_error)?;
        *locked(&self.live) = Some(live);
        Ok(())
    }
}

impl<I, S, O> CuTask for SandboxTask<I, S, O>
where
    I: Inputs + 'static,
    S: State + 'static,
    O: Outputs + 'static,
{
    type Resources<'r> = ();
    type Input<'m> = I::Input<'m>;
    type Output<'m> = O::Output<'m>;

    // The debugger sees the state as the script has it, which is in the machine, and what calls use.
    fn register_debug_state_types(registry: &mut TypeRegistry) {
        registry.register::<DebugState<S>>();
    }

    fn debug_state_type_path() -> &'static str {
        DebugState::<S>::type_path()
    }

    fn with_debug_state<R>(&self, f: impl FnOnce(&dyn Reflect) -> R) -> R {
        // Asking for the state is a call, too.
        let gauges = self.gauges();
        let state = self.state().unwrap_or_else(|_| self.state.clone());
        f(&DebugState::new(state, gauges))
    }

    fn new(config: Option<&ComponentConfig>, (): Self::Resources<'_>) -> CuResult<Self> {
        let settings = Settings::read(config)?;
        Self::with_machine(settings, crate::make_machine)
    }

    fn start(&mut self, ctx: &CuContext) -> CuResult<()> {
        match self.ready(ctx, None) {
            Ok(_) => Ok(()),
            Err(fault) => Err(self.failed(ctx, &fault)),
        }
    }

    fn process(
        &mut self,
        ctx: &CuContext,
        input: &Self::Input<'_>,
        output: &mut Self::Output<'_>,
    ) -> CuResult<()> {
        O::clear(output);
        let mut kept = std::mem::take(&mut self.last.kept);
        let keep = (self.settings.on_error == OnError::Last).then_some(&mut kept);
        let began = O::began(output);
        let done = self.ready(ctx, began).and_then(|live| live.process::<I, O>(input, output, keep));
        self.last.kept = kept;
        match done {
            Ok(()) => {
                self.last.names = None;
                Ok(())
            }
            Err(fault) => self.settle(ctx, &fault, output),
        }
    }

    /// Collects garbage, outside of the critical path, and logs it when a call has used clearly more fuel than any before.
    fn postprocess(&mut self, ctx: &CuContext) -> CuResult<()> {
        if self.watch.is_changed(&self.settings.script) {
            self.reload(ctx);
        }
        let collected = match self.live.get_mut().unwrap_or_else(PoisonError::into_inner) {
            Some(live) => live.machine.collect().map(|()| live.more_fuel()),
            None => Ok(None),
        };
        match collected {
            Ok(None) => Ok(()),
            Ok(Some(fuel)) => {
                info!(ctx, "A call of the Python task used {} fuel, the most so far", fuel);
                Ok(())
            }
            Err(fault) => Err(self.failed(ctx, &fault)),
        }
    }

    fn stop(&mut self, ctx: &CuContext) -> CuResult<()> {
        let Some(mut live) = locked(&self.live).take() else { return Ok(()) };
        if !live.started {
            return Ok(());
        }
        live.at(ctx, None);
        match live.state(Ask::Stop) {
            Ok(state) => self.state = state,
            Err(fault) => return Err(self.failed(ctx, &fault)),
        }
        Ok(())
    }
}
