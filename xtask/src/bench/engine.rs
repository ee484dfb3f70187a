//! Who takes part in the comparison.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Failure, Outcome, capture};
use crate::workspace;

/// Something that runs Python programs.
#[derive(Clone)]
pub(super) struct Engine {
    /// What the table calls it.
    pub(super) name: &'static str,
    /// Which version it is.
    pub(super) about: String,
    /// Whether it may fail to run a program: then its figure is left out.
    pub(super) may_fail: bool,
    path: PathBuf,
    arguments: Vec<&'static str>,
}

/// Where the engines stand in a row.
pub(super) const BASE: usize = 0;
pub(super) const NATIVE: usize = 1;
pub(super) const SANDBOX: usize = 2;

/// The name of the distribution's CPython.
pub(super) const DISTRIBUTION: &str = "distribution";
/// The name of MicroPython's unix port.
pub(super) const MICROPYTHON: &str = "micropython";

/// Where the distribution has its CPython, which is built with all optimisations.
const DISTRIBUTION_PATH: &str = "/usr/bin/python3";
/// Without site packages, which would take longer to start than the machines that it is compared with.
pub(super) const ISOLATED: [&str; 2] = ["-I", "-S"];
/// Peers that are measured where they are on the path: name and arguments.
const PEERS: &[(&str, &[&str])] =
    &[(MICROPYTHON, &["-X", "heapsize=64m"]), ("pycopy", &["-X", "heapsize=64m"]), ("rustpython", &[])];

impl Engine {
    /// Runs a program as it is compared.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = self.bare();
        command.args(&self.arguments).arg(program);
        command
    }

    /// Without any arguments.
    pub(super) fn bare(&self) -> Command {
        Command::new(&self.path)
    }

    /// The same with other arguments in front of the program.
    pub(super) fn with(&self, more: &[&'static str]) -> Engine {
        let mut other = self.clone();
        other.arguments.extend(more);
        other
    }

    /// Whether it is CPython.
    pub(super) fn is_cpython(&self) -> bool {
        self.about.starts_with("CPython")
    }

    /// Whether it is ours.
    pub(super) fn is_ours(&self) -> bool {
        self.about.starts_with("Chalcopy")
    }
}

/// `python3` on the path, Chalcopy natively and sandboxed, then whoever else is there.
pub(super) fn all() -> Outcome<Vec<Engine>> {
    let chalcopy = workspace::target().join("release/chalcopy");
    let ours = |name, arguments: &[&'static str]| Engine {
        name,
        about: format!("Chalcopy {}", env!("CARGO_PKG_VERSION")),
        may_fail: false,
        path: chalcopy.clone(),
        arguments: arguments.to_vec(),
    };
    let Some(base) = python(Path::new("python3"), "python3") else {
        return Err(Failure::new("python3 is needed to compare with"));
    };
    let mut engines = vec![base, ours("native", &["--native"]), ours("sandbox", &[])];
    let other = python(Path::new(DISTRIBUTION_PATH), DISTRIBUTION);
    engines.extend(other.filter(|other| other.about != engines[BASE].about));
    for (name, arguments) in PEERS {
        let version = capture(Command::new(name).arg("-c").arg("import sys; print(sys.version)"));
        if let Some(about) = version {
            let arguments = arguments.to_vec();
            engines.push(Engine { name, about, may_fail: true, path: PathBuf::from(name), arguments });
        }
    }
    Ok(engines)
}

/// CPython's own executable, without a launcher in front.
fn python(path: &Path, name: &'static str) -> Option<Engine> {
    let script = "import sys; print(sys.executable); print('CPython', sys.version)";
    let text = capture(Command::new(path).args(["-c", script]))?;
    let (path, version) = text.split_once('\n')?;
    let about = version.replace('\n', " ");
    Some(Engine { name, about, may_fail: false, path: PathBuf::from(path), arguments: ISOLATED.to_vec() })
}
