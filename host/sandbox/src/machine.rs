//! One instance: its store, dropped for good at the first trap.

use wasmtime::{Store, StoreLimitsBuilder};

use crate::bindings::Machine as Exports;
use crate::bindings::chalcopy::vm::types;
use crate::engine::{MEMORY_MAX, Ready};
use crate::error::Error;
use crate::imports::State;
use crate::options::Options;
use crate::watchdog;

/// Linear memory beside the arena: the guest's statics and stack, and arguments and results that are on their way.
const MEMORY_BESIDE: usize = 16 << 20;

/// A machine that answers, or one that is gone.
pub(crate) struct Machine<F> {
    live: Option<Live<F>>,
}

/// A store with what is called in it: `F` holds the functions found beforehand.
pub(crate) struct Live<F> {
    pub(crate) store: Store<State>,
    pub(crate) exports: Exports,
    pub(crate) functions: F,
    ticks: Option<u64>,
    _clock: Option<watchdog::Running>,
}

/// What a call gives: the guest's answer, or a trap.
type Called<T> = wasmtime::Result<Result<T, types::Error>>;

impl<F> Machine<F> {
    pub(crate) fn new(
        ready: &'static Ready,
        options: Options,
        find: impl FnOnce(&mut Store<State>, &Exports, &wasmtime::component::Instance) -> wasmtime::Result<F>,
    ) -> Result<Self, Error> {
        let wanted = options.memory.saturating_mul(2).saturating_add(MEMORY_BESIDE).min(MEMORY_MAX);
        let limits = StoreLimitsBuilder::new().memory_size(wanted).memories(1).tables(4).instances(8).build();
        let ticks = options.watchdog.map(watchdog::ticks);
        let clock = ticks.map(|_| watchdog::start(&ready.engine));
        let mut store = Store::new(&ready.engine, State::new(options.host, limits));
        store.limiter(|state| &mut state.limits);
        // Instantiating runs no code of the guest, but the default deadline is over already.
        store.set_epoch_deadline(u64::MAX / 4);
        let made = ready.pre.instance_pre().instantiate(&mut store).and_then(|instance| {
            let exports = Exports::new(&mut store, &instance)?;
            let functions = find(&mut store, &exports, &instance)?;
            Ok((exports, functions))
        });
        let (exports, functions) = made.map_err(|error| Error::setup(format!("{error:#}")))?;
        Ok(Self { live: Some(Live { store, exports, functions, ticks, _clock: clock }) })
    }

    /// Calls into the guest. After a trap the store is in no state to be used: it goes, and with it the machine.
    pub(crate) fn call<T>(&mut self, act: impl FnOnce(&mut Live<F>) -> Called<T>) -> Result<T, Error> {
        let live = self.live.as_mut().ok_or_else(Error::dead)?;
        if let Some(ticks) = live.ticks {
            live.store.set_epoch_deadline(ticks);
        }
        match act(live) {
            Ok(answer) => answer.map_err(Error::from),
            Err(trap) => {
                self.live = None;
                Err(Error::trap(&trap))
            }
        }
    }

    /// The store, as long as the machine lives.
    pub(crate) fn store(&self) -> Result<&Store<State>, Error> {
        self.live.as_ref().map(|live| &live.store).ok_or_else(Error::dead)
    }

    /// Whether it still answers.
    pub(crate) fn is_live(&self) -> bool {
        self.live.is_some()
    }
}
