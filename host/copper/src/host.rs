//! What a script reaches of the outside: the call's time, the log, and modules beside it.

use cu29::prelude::*;
use std::path::{Path, PathBuf};

/// How long a line of output may get before it is logged all the same.
const LINE: usize = 4096;

/// Shared by all machines: nothing but what is listed in the crate's README.
#[derive(Debug)]
pub(crate) struct Outside {
    folder: PathBuf,
    line: Vec<u8>,
}

impl Outside {
    /// For the script at `script`.
    pub(crate) fn new(script: &Path) -> Self {
        Self { folder: script.parent().map(Path::to_owned).unwrap_or_default(), line: Vec::new() }
    }

    /// Output of `print`: each line becomes a line of Copper's log.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if byte == b'\n' || self.line.len() == LINE {
                let text = String::from_utf8_lossy(&self.line).into_owned();
                info!("{}", text);
                self.line.clear();
            }
            if byte != b'\n' {
                self.line.push(byte);
            }
        }
    }

    /// The source of module `name`, if there is such a file beside the script: its path, whether it is a package, the text.
    pub(crate) fn module(&self, name: &str) -> Option<(String, bool, Vec<u8>)> {
        let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        if !name.split('.').all(plain) {
            return None;
        }
        let relative = name.replace('.', "/");
        for (path, is_package) in
            [(format!("{relative}/__init__.py"), true), (format!("{relative}.py"), false)]
        {
            if let Ok(text) = std::fs::read(self.folder.join(&path)) {
                return Some((path, is_package, text));
            }
        }
        self.folder.join(&relative).is_dir().then(|| (format!("{relative}/"), true, Vec::new()))
    }
}

/// The clock's reading in a request.
pub(crate) fn moment(request: &[u8]) -> u64 {
    request.get(8..16).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes)
}
