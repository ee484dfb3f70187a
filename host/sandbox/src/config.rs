//! The settings that compiled code and the engine that loads it must share.

use wasmtime::Config;

/// `guarded` code looks at the clock of the watchdog at every loop and call, which costs it some speed.
pub(crate) fn common(guarded: bool) -> Config {
    let mut config = Config::new();
    config.wasm_component_model(true);
    config.epoch_interruption(guarded);
    // The machine counts its own fuel, at a hundredth of the cost and with a traceback.
    config.consume_fuel(false);
    // Native recursion is bounded by the machine; this is the wall behind it.
    config.max_wasm_stack(1 << 20);
    config
}
