//! The engine: compiled code and a pool of instance slots, once per process.

use std::path::Path;
use std::sync::OnceLock;

use wasmtime::component::Linker;
use wasmtime::{Enabled, Engine, InstanceAllocationStrategy, PoolingAllocationConfig};

use crate::bindings::MachinePre;
use crate::config;
use crate::error::Error;
use crate::imports::{self, State};
use crate::in_place::{self, Code};
use crate::kept;
use crate::options::Options;
use crate::session::Session;
use crate::task::Task;

static PLAIN_CODE: &Code<{ include_bytes!(concat!(env!("OUT_DIR"), "/plain.cwasm")).len() }> =
    &Code(*include_bytes!(concat!(env!("OUT_DIR"), "/plain.cwasm")));
static GUARDED_CODE: &Code<{ include_bytes!(concat!(env!("OUT_DIR"), "/guarded.cwasm")).len() }> =
    &Code(*include_bytes!(concat!(env!("OUT_DIR"), "/guarded.cwasm")));

/// Machines that may live at once, of each kind (with and without a watchdog). Each has 4 GiB of addresses set aside, of which there
/// are 128 TiB on most computers; the second number is for those that have only 512 GiB of them.
const MACHINES: [u32; 2] = [1024, 32];
/// The most linear memory a machine may have: all that 32-bit addresses reach, less one page.
pub(crate) const MEMORY_MAX: usize = (1 << 32) - (1 << 16);

/// So much of what a machine has written is put back to what it was when the machine goes, and its pages stay for the next one:
/// more than a small task writes until it runs.
const KEPT: usize = 1 << 20;

/// One way of compiling the machine, ready to be instantiated.
pub(crate) struct Ready {
    pub(crate) engine: Engine,
    pub(crate) pre: MachinePre<State>,
}

/// Where tasks and sessions come from.
///
/// All share one engine per process: the first call maps the compiled code, the others cost nothing. At most 1024 machines may
/// live at once, and 1024 more with a watchdog; where addresses are scarce, 32 of each.
#[derive(Debug, Clone, Copy)]
pub struct Sandbox(());

impl Sandbox {
    /// Maps the machine's code, unless that was done before.
    ///
    /// # Errors
    /// If the processor lacks what the code was compiled for, or address space for the pool cannot be had.
    pub fn new() -> Result<Self, Error> {
        ready(false, None)?;
        Ok(Self(()))
    }

    /// As [`new`](Self::new), for processes that start often and have one machine or two: each machine is made when it is asked for,
    /// with no pool. The code is kept as a file in `folder` (about 8 MB, which only this user may read and write), and from the
    /// second process on a machine's first memory is mapped from there and not copied. Where that cannot be, and on other systems
    /// than Linux on x86-64, the code comes from the program's own file as ever. It is `new` if the process has made a sandbox
    /// before, and for machines with a watchdog.
    ///
    /// # Errors
    /// As `new`.
    pub fn kept_in(folder: &Path) -> Result<Self, Error> {
        ready(false, Some(folder))?;
        Ok(Self(()))
    }

    /// A machine for a program that is called many times.
    ///
    /// # Errors
    /// If the memory cannot be had, or no slot is free.
    ///
    /// # Examples
    /// ```
    /// # fn main() -> Result<(), chalcopy_sandbox::Error> {
    /// use chalcopy_sandbox::{Options, Program, Sandbox};
    /// let mut task = Sandbox::new()?.task(Options::new().memory(1 << 20).fuel(1_000_000))?;
    /// task.load(Program::source("pid.py", "def process(ctx, input, state, output): pass"))?;
    /// assert!(task.usage()?.memory < 1 << 20);
    /// # Ok(())
    /// # }
    /// ```
    pub fn task(&self, options: Options) -> Result<Task, Error> {
        Task::new(ready(options.is_guarded(), None)?, options)
    }

    /// A machine for scripts and for a prompt.
    ///
    /// # Errors
    /// If the memory cannot be had, or no slot is free.
    pub fn session(&self, options: Options) -> Result<Session, Error> {
        Session::new(ready(options.is_guarded(), None)?, options)
    }
}

fn ready(guarded: bool, folder: Option<&Path>) -> Result<&'static Ready, Error> {
    static PLAIN: OnceLock<Result<Ready, String>> = OnceLock::new();
    static GUARDED: OnceLock<Result<Ready, String>> = OnceLock::new();
    let (cell, code) = if guarded { (&GUARDED, &GUARDED_CODE.0[..]) } else { (&PLAIN, &PLAIN_CODE.0[..]) };
    let made = cell.get_or_init(|| prepare(guarded, code, folder).map_err(|error| format!("{error:#}")));
    made.as_ref().map_err(|text| Error::setup(text.clone()))
}

fn prepare(guarded: bool, code: &'static [u8], folder: Option<&Path>) -> wasmtime::Result<Ready> {
    // Room for many machines takes longer to set aside than one machine needs to be made.
    let engine = engine(guarded, folder.is_none().then_some(&MACHINES[..]))?;
    let component = match folder.and_then(|folder| kept::load(&engine, folder, code)) {
        Some(component) => component,
        None => in_place::load(&engine, code)?,
    };
    let mut linker = Linker::new(&engine);
    imports::add(&mut linker)?;
    let pre = MachinePre::new(linker.instantiate_pre(&component)?)?;
    Ok(Ready { engine, pre })
}

/// An engine with a pool for as many machines as addresses can be had for: the first number that works. `None`: without a pool.
fn engine(guarded: bool, machines: Option<&[u32]>) -> wasmtime::Result<Engine> {
    let mut settings = config::common(guarded);
    in_place::allow(&mut settings);
    let Some([most, fewer @ ..]) = machines else { return Engine::new(&settings) };
    settings.allocation_strategy(InstanceAllocationStrategy::Pooling(pool(*most)));
    match Engine::new(&settings) {
        Err(_) if !fewer.is_empty() => engine(guarded, Some(fewer)),
        made => made,
    }
}

fn pool(machines: u32) -> PoolingAllocationConfig {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(machines)
        .total_memories(machines)
        // Beside the machine itself a component has small modules of glue.
        .total_core_instances(machines * 4)
        .total_tables(machines * 4)
        .max_memories_per_component(1)
        .max_core_instances_per_component(4)
        .max_memory_size(MEMORY_MAX);
    if PoolingAllocationConfig::is_pagemap_scan_available() {
        // Linux tells which pages those are. Without that the first ones would be put back, whether written or not.
        pool.pagemap_scan(Enabled::Yes).linear_memory_keep_resident(KEPT).table_keep_resident(KEPT);
    }
    pool
}

#[cfg(test)]
pub(crate) fn engine_for_tests(guarded: bool) -> Engine {
    engine(guarded, None).expect("an engine")
}

#[cfg(test)]
pub(crate) fn plain_code() -> &'static [u8] {
    &PLAIN_CODE.0
}

#[cfg(all(test, target_os = "linux", target_arch = "x86_64"))]
mod tests {
    use super::{PLAIN_CODE, ready};

    #[test]
    fn code_runs_where_it_stands() {
        let ready = ready(false, None).expect("a machine");
        let image = ready.pre.instance_pre().component().image_range();
        assert_eq!(image.start, PLAIN_CODE.0.as_ptr());
    }
}
