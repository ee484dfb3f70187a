//! The task's configuration keys.

use crate::embedded;
use crate::live::ASIDE;
use crate::modules::Modules;
use cu29::config::ComponentConfig;
use cu29::{CuError, CuResult};
use std::path::PathBuf;
use std::time::Duration;

/// The keys there are.
const KEYS: [&str; 8] = ["script", "mode", "memory", "fuel", "deadline", "on_error", "snapshot", "program"];

/// Where the virtual machine runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Inside WebAssembly.
    #[default]
    Sandbox,
    /// As a part of this process.
    Native,
    /// In a child process, `chalcopy task`, and inside WebAssembly there.
    Process,
}

/// What a call of `process` that fails comes to. Whatever it is, the fault is logged, and the status text of the outputs names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnError {
    /// An error for Copper's monitor, which decides; the outputs are empty.
    #[default]
    Propagate,
    /// No error; the outputs are empty.
    Skip,
    /// No error; the outputs are empty, and the next call begins with a fresh machine: the script is run and started anew.
    Restart,
    /// No error; the outputs are those of the last call that succeeded.
    Last,
}

/// A task's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The script, as an absolute path, or as the path of an [embedded] one.
    pub script: PathBuf,
    /// Where the machine runs.
    pub mode: Mode,
    /// Bytes of memory a script may use.
    pub memory: usize,
    /// Fuel a call may burn.
    pub fuel: u64,
    /// How long a call may take.
    pub deadline: Option<Duration>,
    /// What a failing call comes to.
    pub on_error: OnError,
    /// The most bytes that a keyframe may take for this task. A script that would outgrow them gets `MemoryError`.
    pub snapshot: usize,
    /// The command that mode `process` runs; `None`: what `CHALCOPY` names, else `chalcopy`.
    pub program: Option<PathBuf>,
    /// The modules beside the script that were asked for so far. No key: a task begins with none.
    pub modules: Modules,
}

/// Bytes of memory, unless they are configured.
const MEMORY: usize = 1 << 20;

impl Default for Settings {
    fn default() -> Self {
        Self {
            script: PathBuf::from("python/task.py"),
            mode: Mode::default(),
            memory: MEMORY,
            fuel: 10_000_000,
            deadline: None,
            on_error: OnError::default(),
            snapshot: MEMORY + ASIDE,
            program: None,
            modules: Modules::default(),
        }
    }
}

impl Settings {
    /// Reads the settings from the task's `config`.
    ///
    /// A relative `script` is taken from the working directory, as `PyTask` does.
    ///
    /// # Errors
    /// An unknown key, a value of a wrong kind, a script that is not there.
    pub fn read(config: Option<&ComponentConfig>) -> CuResult<Self> {
        let mut settings = Self::parse(config)?;
        if embedded::find(&settings.script).is_some() {
            return Ok(settings);
        }
        settings.script = std::path::absolute(&settings.script)
            .map_err(|error| CuError::new_with_cause("the working directory cannot be found", error))?;
        if !settings.script.is_file() {
            return Err(format!("Python task script '{}' does not exist", settings.script.display()).into());
        }
        Ok(settings)
    }

    /// The same without a look at the script, which may be on another computer.
    ///
    /// # Errors
    /// An unknown key, a value of a wrong kind.
    pub fn parse(config: Option<&ComponentConfig>) -> CuResult<Self> {
        let mut settings = Self::default();
        if let Some(config) = config {
            settings.take(config)?;
        }
        Ok(settings)
    }

    fn take(&mut self, config: &ComponentConfig) -> CuResult<()> {
        check_keys(config)?;
        if let Some(script) = config.get::<String>("script")? {
            self.script = PathBuf::from(script);
        }
        if let Some(mode) = config.get::<String>("mode")? {
            self.mode = one_of("mode", &mode, &MODES)?;
        }
        if let Some(on_error) = config.get::<String>("on_error")? {
            self.on_error = one_of("on_error", &on_error, &ON_ERROR)?;
        }
        self.memory = size(config, "memory", self.memory)?;
        // All of the memory can be frozen, unless that is bounded.
        self.snapshot = size(config, "snapshot", self.memory.saturating_add(ASIDE))?;
        if let Some(fuel) = config.get::<u64>("fuel")? {
            self.fuel = fuel;
        }
        self.deadline = duration(config, "deadline")?;
        self.program = config.get::<String>("program")?.map(PathBuf::from);
        Ok(())
    }
}

const MODES: [(&str, Mode); 3] =
    [("sandbox", Mode::Sandbox), ("native", Mode::Native), ("process", Mode::Process)];

const ON_ERROR: [(&str, OnError); 4] = [
    ("propagate", OnError::Propagate),
    ("skip", OnError::Skip),
    ("restart", OnError::Restart),
    ("last", OnError::Last),
];

// Copper ignores keys it does not know; a misspelt limit would be no limit.
fn check_keys(config: &ComponentConfig) -> CuResult<()> {
    let mut unknown: Vec<&str> =
        config.0.keys().map(String::as_str).filter(|key| !KEYS.contains(key)).collect();
    unknown.sort_unstable();
    match unknown.first() {
        None => Ok(()),
        Some(key) => Err(format!(
            "unknown configuration key '{key}' of a Python task; the keys are {}",
            KEYS.join(", ")
        )
        .into()),
    }
}

fn one_of<T: Copy>(key: &str, text: &str, known: &[(&str, T)]) -> CuResult<T> {
    let wanted = text.trim().to_ascii_lowercase();
    known.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        format!("unknown {key} '{text}' of a Python task; it is one of {}", names.join(", ")).into()
    })
}

/// A number of bytes, or a text such as `"256 KiB"`.
fn size(config: &ComponentConfig, key: &str, default: usize) -> CuResult<usize> {
    if !config.0.contains_key(key) {
        return Ok(default);
    }
    let bytes = match config.get::<u64>(key) {
        Ok(bytes) => bytes,
        Err(_) => config.get::<String>(key)?.as_deref().and_then(parse_size),
    };
    bytes.and_then(|bytes| usize::try_from(bytes).ok()).ok_or_else(|| {
        format!("'{key}' of a Python task must be a number of bytes or a text such as \"256 KiB\"").into()
    })
}

/// Splits `"256 KiB"` into number and unit.
fn parts(text: &str) -> Option<(u64, &str)> {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..digits].parse().ok()?, text[digits..].trim()))
}

fn parse_size(text: &str) -> Option<u64> {
    let (number, unit) = parts(text)?;
    let unit: u64 = match unit {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        _ => return None,
    };
    number.checked_mul(unit)
}

/// A number of milliseconds, or a text such as `"500 us"`.
fn duration(config: &ComponentConfig, key: &str) -> CuResult<Option<Duration>> {
    if !config.0.contains_key(key) {
        return Ok(None);
    }
    let bound = match config.get::<u64>(key) {
        Ok(milliseconds) => milliseconds.map(Duration::from_millis),
        Err(_) => config.get::<String>(key)?.as_deref().and_then(parse_duration),
    };
    match bound.filter(|bound| !bound.is_zero()) {
        Some(bound) => Ok(Some(bound)),
        None => Err(format!(
            "'{key}' of a Python task must be a number of milliseconds or a text such as \"500 us\""
        )
        .into()),
    }
}

fn parse_duration(text: &str) -> Option<Duration> {
    let (number, unit) = parts(text)?;
    match unit {
        "us" => Some(Duration::from_micros(number)),
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        _ => None,
    }
}
