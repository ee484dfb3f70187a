//! The task's configuration keys.

use cu29::config::ComponentConfig;
use cu29::{CuError, CuResult};
use std::path::PathBuf;

/// The keys there are.
const KEYS: [&str; 5] = ["script", "mode", "memory", "fuel", "snapshot"];

/// Where the virtual machine runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Inside WebAssembly.
    #[default]
    Sandbox,
    /// As a part of this process.
    Native,
}

/// A task's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The script, as an absolute path.
    pub script: PathBuf,
    /// Where the machine runs.
    pub mode: Mode,
    /// Bytes of memory a script may use.
    pub memory: usize,
    /// Fuel a call may burn.
    pub fuel: u64,
    /// Bytes a keyframe sets aside for this task.
    pub snapshot: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            script: PathBuf::from("python/task.py"),
            mode: Mode::default(),
            memory: 1 << 20,
            fuel: 10_000_000,
            snapshot: 64 << 10,
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
        let mut settings = Self::default();
        if let Some(config) = config {
            check_keys(config)?;
            if let Some(script) = config.get::<String>("script")? {
                settings.script = PathBuf::from(script);
            }
            if let Some(mode) = config.get::<String>("mode")? {
                settings.mode = parse_mode(&mode)?;
            }
            settings.memory = size(config, "memory", settings.memory)?;
            settings.snapshot = size(config, "snapshot", settings.snapshot)?;
            if let Some(fuel) = config.get::<u64>("fuel")? {
                settings.fuel = fuel;
            }
        }
        settings.script = std::path::absolute(&settings.script)
            .map_err(|error| CuError::new_with_cause("the working directory cannot be found", error))?;
        if !settings.script.is_file() {
            return Err(format!("Python task script '{}' does not exist", settings.script.display()).into());
        }
        Ok(settings)
    }
}

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

fn parse_mode(text: &str) -> CuResult<Mode> {
    match text.trim().to_ascii_lowercase().as_str() {
        "sandbox" => Ok(Mode::Sandbox),
        "native" => Ok(Mode::Native),
        _ => Err(format!("unknown mode '{text}' of a Python task; the modes are sandbox, native").into()),
    }
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

fn parse_size(text: &str) -> Option<u64> {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let unit: u64 = match text[digits..].trim() {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        _ => return None,
    };
    text[..digits].parse::<u64>().ok()?.checked_mul(unit)
}
