//! The watchdog's clock: a thread that counts the engine's epochs while guarded machines exist.

use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::thread;
use std::time::Duration;

use wasmtime::Engine;

/// How fine the clock is; a call may last this much longer than its bound.
const TICK: Duration = Duration::from_millis(2);

/// Keeps the clock going. The thread ends when the last machine that holds one is gone.
pub(crate) type Running = Arc<()>;

/// Starts the clock, unless it goes already.
pub(crate) fn start(engine: &Engine) -> Running {
    static CLOCK: OnceLock<Mutex<Weak<()>>> = OnceLock::new();
    let mut clock = match CLOCK.get_or_init(|| Mutex::new(Weak::new())).lock() {
        Ok(clock) => clock,
        Err(poisoned) => poisoned.into_inner(),
    };
    if let Some(running) = clock.upgrade() {
        return running;
    }
    let running = Arc::new(());
    *clock = Arc::downgrade(&running);
    let (weak, engine) = (Arc::downgrade(&running), engine.clone());
    thread::spawn(move || {
        while weak.strong_count() > 0 {
            thread::sleep(TICK);
            engine.increment_epoch();
        }
    });
    running
}

/// The bound in ticks. One more, since the first may end at once.
pub(crate) fn ticks(bound: Duration) -> u64 {
    let ticks = bound.as_nanos().div_ceil(TICK.as_nanos());
    u64::try_from(ticks).unwrap_or(u64::MAX / 4).min(u64::MAX / 4) + 1
}
