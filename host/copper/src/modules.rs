//! Modules beside the script, as they were when they were first asked for: a machine that begins anew gets the same program again, whatever
//! became of the files meanwhile.

use crate::embedded;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many names are kept, those that were not there among them, and how many bytes of text: a script may ask for what it likes. What goes
/// beyond is looked for each time.
const NAMES: usize = 1024;
const BYTES: usize = 16 << 20;

/// A module as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// The file, below the script's folder.
    pub path: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// The text.
    pub text: Arc<[u8]>,
}

/// Is told of every name that is kept from now on.
pub(crate) type Tell = Arc<dyn Fn(&str, Option<&Module>) + Send + Sync>;

/// The modules of a task. Clones share what is kept.
#[derive(Clone, Default)]
pub struct Modules {
    kept: Arc<Mutex<Kept>>,
    tell: Option<Tell>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Kept {
    names: Vec<(String, Option<Module>)>,
    bytes: usize,
}

impl Kept {
    /// Whether there was room for it.
    fn keep(&mut self, name: &str, module: Option<&Module>) -> bool {
        let bytes = self.bytes + module.map_or(0, |module| module.text.len());
        let has_room = self.names.len() < NAMES && bytes <= BYTES;
        if has_room {
            self.bytes = bytes;
            self.names.push((name.to_owned(), module.cloned()));
        }
        has_room
    }
}

impl Modules {
    /// The same, and somebody who is told what is kept.
    #[cfg(feature = "process")]
    pub(crate) fn telling(self, tell: Tell) -> Self {
        Self { tell: Some(tell), ..self }
    }

    /// Module `name`, if there is such a file beside the script.
    #[cfg_attr(not(any(feature = "sandbox", feature = "native")), allow(dead_code))]
    pub(crate) fn find(&self, folder: &Path, name: &str) -> Option<Module> {
        let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        if !name.split('.').all(plain) {
            return None;
        }
        let mut kept = self.locked();
        if let Some((_, module)) = kept.names.iter().find(|(known, _)| known == name) {
            return module.clone();
        }
        let module = look(folder, name);
        let is_kept = kept.keep(name, module.as_ref());
        drop(kept);
        if let Some(tell) = self.tell.as_ref().filter(|_| is_kept) {
            tell(name, module.as_ref());
        }
        module
    }

    /// Keeps what another process has found.
    #[cfg(feature = "process")]
    pub(crate) fn keep(&self, name: &str, module: Option<&Module>) {
        let mut kept = self.locked();
        if !kept.names.iter().any(|(known, _)| known == name) {
            kept.keep(name, module);
        }
    }

    /// All names that are kept, and what stands for them.
    #[cfg(feature = "process")]
    pub(crate) fn all(&self) -> Vec<(String, Option<Module>)> {
        self.locked().names.clone()
    }

    fn locked(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Two are the same if they keep the same.
impl PartialEq for Modules {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.kept, &other.kept) || {
            // Not both at once: somebody else may hold the other one.
            let ours = self.locked().names.clone();
            ours == other.locked().names
        }
    }
}

impl Eq for Modules {}

impl fmt::Debug for Modules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.locked().names.iter().map(|(name, _)| name)).finish()
    }
}

fn look(folder: &Path, name: &str) -> Option<Module> {
    let relative = name.replace('.', "/");
    for (path, is_package) in [(format!("{relative}/__init__.py"), true), (format!("{relative}.py"), false)] {
        let file = folder.join(&path);
        let text = embedded::find(&file).map(|text| text.as_bytes().into());
        if let Some(text) = text.or_else(|| std::fs::read(file).ok().map(Into::into)) {
            return Some(Module { path, is_package, text });
        }
    }
    let is_folder = folder.join(&relative).is_dir();
    is_folder.then(|| Module { path: format!("{relative}/"), is_package: true, text: Arc::default() })
}
