//! The interface `host` for wasmtime: each import is one call of the embedder's [`Host`].
//!
//! Written by hand, since generated glue would copy every string into a new allocation. What crosses the border here
//! is copied into one scratch buffer per machine, which keeps its room.

use wasmtime::component::{ComponentNamedList, Lift, Linker, LinkerInstance, Lower, WasmList, WasmStr};
use wasmtime::{Result, StoreContextMut, StoreLimits};

use crate::bindings::chalcopy::vm::host as wit;
use crate::host::{Host, Level, Output};

/// What belongs to one machine on this side.
pub(crate) struct State {
    pub(crate) host: Box<dyn Host>,
    pub(crate) limits: StoreLimits,
    scratch: Vec<u8>,
}

impl State {
    pub(crate) fn new(host: Box<dyn Host>, limits: StoreLimits) -> Self {
        Self { host, limits, scratch: Vec::new() }
    }
}

type Caller<'a> = StoreContextMut<'a, State>;

pub(crate) fn add(linker: &mut Linker<State>) -> Result<()> {
    let mut host = linker.instance("chalcopy:vm/host@0.1.0")?;
    clocks(&mut host)?;
    texts(&mut host)?;
    wrap(&mut host, "find-module", |mut caller, (name,): (WasmStr,)| {
        let name = name.to_str(&caller)?.into_owned();
        let found = caller.data_mut().host.find_module(&name);
        let module = found.map(|module| wit::Module {
            path: module.path,
            is_package: module.is_package,
            content: module.content,
        });
        Ok((module,))
    })?;
    wrap(&mut host, "source", |mut caller, (path,): (WasmStr,)| {
        let path = path.to_str(&caller)?.into_owned();
        Ok((caller.data_mut().host.source(&path),))
    })?;
    wrap(&mut host, "read-line", |mut caller, ()| Ok((caller.data_mut().host.read_line(),)))?;
    wrap(&mut host, "poll", |mut caller, ()| Ok((caller.data_mut().host.poll(),)))
}

fn clocks(host: &mut LinkerInstance<'_, State>) -> Result<()> {
    wrap(host, "now", |mut caller, ()| Ok((caller.data_mut().host.now(),)))?;
    wrap(host, "recent", |mut caller, ()| Ok((caller.data_mut().host.recent(),)))?;
    wrap(host, "wall", |mut caller, ()| Ok((caller.data_mut().host.wall(),)))?;
    wrap(host, "sleep", |mut caller, (nanoseconds,): (u64,)| {
        caller.data_mut().host.sleep(nanoseconds);
        Ok(())
    })
}

fn texts(host: &mut LinkerInstance<'_, State>) -> Result<()> {
    wrap(host, "log", |mut caller, (level, text): (wit::Level, WasmStr)| {
        let level = match level {
            wit::Level::Debug => Level::Debug,
            wit::Level::Info => Level::Info,
            wit::Level::Warning => Level::Warning,
            wit::Level::Error => Level::Error,
        };
        let mut scratch = std::mem::take(&mut caller.data_mut().scratch);
        scratch.clear();
        scratch.extend_from_slice(text.to_str(&caller)?.as_bytes());
        let state = caller.data_mut();
        state.host.log(level, &String::from_utf8_lossy(&scratch));
        state.scratch = scratch;
        Ok(())
    })?;
    wrap(host, "place", |mut caller, (path, line): (WasmStr, u32)| {
        let mut scratch = std::mem::take(&mut caller.data_mut().scratch);
        scratch.clear();
        scratch.extend_from_slice(path.to_str(&caller)?.as_bytes());
        let state = caller.data_mut();
        state.host.place(&String::from_utf8_lossy(&scratch), line);
        state.scratch = scratch;
        Ok(())
    })?;
    wrap(host, "write", |mut caller, (to, bytes): (wit::Output, WasmList<u8>)| {
        let to = match to {
            wit::Output::Standard => Output::Standard,
            wit::Output::Diagnostic => Output::Diagnostic,
        };
        let mut scratch = std::mem::take(&mut caller.data_mut().scratch);
        scratch.clear();
        scratch.extend_from_slice(bytes.as_le_slice(&caller));
        let state = caller.data_mut();
        state.host.write(to, &scratch);
        state.scratch = scratch;
        Ok(())
    })
}

fn wrap<P, R>(
    host: &mut LinkerInstance<'_, State>,
    name: &str,
    act: impl Fn(Caller<'_>, P) -> Result<R> + Send + Sync + 'static,
) -> Result<()>
where
    P: ComponentNamedList + Lift + 'static,
    R: ComponentNamedList + Lower + Send + Sync + 'static,
{
    host.func_wrap(name, act)
}
