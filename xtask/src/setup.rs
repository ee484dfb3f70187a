//! `setup`: a compiler for targets without an operating system, whichever way this machine can get one; valgrind, binaryen and Chromium.
//!
//! First choice: rustup's own `target add`. Where rustup cannot download, Debian's `rustc-web`, `cargo-web` and
//! `rust-web-src`: a compiler with the matching library source, from which cargo builds `core` and `alloc` itself. The
//! stable toolchain's compiler does not fit that library source, so compiler, cargo and source are taken together;
//! Debian's compiler comes without a linker for these targets, so that one is rustup's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command::{Failure, Outcome, capture, run, say};
use crate::workspace;

/// WebAssembly without a system interface.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";
/// The smallest Cortex-M: no atomics, no allocator here.
pub(crate) const THUMB: &str = "thumbv6m-none-eabi";

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library";
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// What counts instructions: the command, and Debian's package.
const VALGRIND: &str = "valgrind";
/// What cuts a module for the page in two: the command, and Debian's package.
pub(crate) const WASM_SPLIT: &str = "wasm-split";
const BINARYEN: &str = "binaryen";
/// The browser that the page is tested in, and letters for it: Debian's packages.
const CHROMIUM: [&str; 2] = ["chromium", "fonts-dejavu-core"];
/// Names a browser elsewhere.
const CHROMIUM_VARIABLE: &str = "CHROMIUM";
/// Where it stands otherwise; Debian's comes first.
const BROWSERS: [&str; 3] = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/// What runs boards: the commands, and Debian's packages.
const QEMU: [&str; 2] = ["qemu-system-arm", "qemu-system-riscv32"];
const QEMU_PACKAGES: [&str; 2] = ["qemu-system-arm", "qemu-system-misc"];
/// The oldest compiler the workspace fits.
const OLDEST: (u32, u32) = (1, 95);

/// How this machine builds for a target.
pub(crate) enum Toolchain {
    /// rustup has the target's library.
    Rustup,
    /// Debian's compiler builds the library; the path is rustup's linker.
    Debian(PathBuf),
}

impl Toolchain {
    /// A `cargo build` for the target in a workspace of its own, its products under the target folder's `name`.
    pub(crate) fn cargo_build(&self, target: &str, folder: &Path, name: &str) -> Command {
        let mut command = match self {
            Self::Rustup => {
                let mut command = workspace::cargo();
                // By its path: rustup looks for a toolchain in the folder of what is compiled, and crates may name theirs.
                command.envs(sysroot().map(|root| ("RUSTC", root.join("bin/rustc"))));
                command
            }
            Self::Debian(linker) => {
                let mut command = Command::new(DEBIAN_CARGO);
                let variable = target.to_uppercase().replace('-', "_");
                command.env("RUSTC", DEBIAN_RUSTC).env("RUSTC_BOOTSTRAP", "1");
                command.env(format!("CARGO_TARGET_{variable}_LINKER"), linker);
                command
            }
        };
        // What the outer cargo set for xtask itself must not reach the inner one.
        for variable in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(variable);
        }
        command.current_dir(folder).env("CARGO_TARGET_DIR", workspace::target().join(name));
        command.args(["build", "--release", "--quiet", "--target", target]);
        if let Self::Debian(_) = self {
            command.arg("-Zbuild-std=core,alloc");
        }
        command
    }
}

/// `cargo xtask setup`
pub(crate) fn verb(_: &[String]) -> Outcome {
    for target in [WASM, THUMB] {
        match toolchain(target)? {
            Toolchain::Rustup => say(&format!("{target}: by rustup")),
            Toolchain::Debian(_) => {
                say(&format!("{target}: by Debian's compiler, which builds the library itself"))
            }
        }
    }
    if has_valgrind()? {
        say("valgrind: counts instructions");
    }
    match wasm_split() {
        Ok(()) => say("wasm-split: cuts the page's machine in two"),
        Err(why) => say(&format!("the page's machine stays in one piece: {why}")),
    }
    match chromium() {
        Ok(path) => say(&format!("{}: shows the page to its tests", path.display())),
        Err(why) => say(&format!("the page cannot be tested: {why}")),
    }
    Ok(())
}

/// What builds for the target here; installs it if it is missing.
pub(crate) fn toolchain(target: &str) -> Outcome<Toolchain> {
    if has_rustup_target(target) {
        return Ok(Toolchain::Rustup);
    }
    if debian_version().is_none() && add_rustup_target(target) {
        return Ok(Toolchain::Rustup);
    }
    if debian_version().is_none() {
        install_debian()?;
    }
    match debian_version() {
        Some(version) if version >= OLDEST => Ok(Toolchain::Debian(linker()?)),
        Some((major, minor)) => Err(Failure::new(format!(
            "Debian's rustc-web is {major}.{minor}, but {}.{} or newer is needed: run `apt-get update` and install it again",
            OLDEST.0, OLDEST.1
        ))),
        None => Err(Failure::new(format!(
            "no compiler at {DEBIAN_RUSTC} with its library source at {DEBIAN_SOURCE}"
        ))),
    }
}

fn sysroot() -> Option<PathBuf> {
    capture(Command::new("rustc").current_dir(workspace::root()).args(["--print", "sysroot"]))
        .map(PathBuf::from)
}

fn has_rustup_target(target: &str) -> bool {
    sysroot().is_some_and(|root| root.join("lib/rustlib").join(target).join("lib").is_dir())
}

fn add_rustup_target(target: &str) -> bool {
    say(&format!("rustup target add {target}"));
    let status = Command::new("rustup")
        .current_dir(workspace::root())
        .args(["target", "add", target])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let added = status.is_ok_and(|status| status.success()) && has_rustup_target(target);
    if !added {
        say("rustup cannot download it; trying Debian's compiler");
    }
    added
}

/// The version of Debian's compiler, if it and its library source are there.
fn debian_version() -> Option<(u32, u32)> {
    if !Path::new(DEBIAN_SOURCE).exists() || !Path::new(DEBIAN_CARGO).exists() {
        return None;
    }
    let text = capture(Command::new(DEBIAN_RUSTC).arg("--version"))?;
    let mut numbers = text.split_whitespace().nth(1)?.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

fn install_debian() -> Outcome {
    install(&DEBIAN_PACKAGES).map_err(|why| {
        Failure::new(format!(
            "no way to build for {WASM}: rustup cannot add the target (`rustup target add {WASM} {THUMB}`, on a machine with a \
             connection), and as for Debian's compiler: {why}"
        ))
    })
}

/// Installs packages of Debian's, or says how.
fn install(packages: &[&str]) -> Outcome {
    let by_hand =
        format!("apt-get update && apt-get install -y --no-install-recommends {}", packages.join(" "));
    if capture(Command::new("apt-get").arg("--version")).is_none() {
        return Err(Failure::new(format!(
            "this is not a Debian (no apt-get); there it would be `{by_hand}`"
        )));
    }
    if capture(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(Failure::new(format!(
            "installing packages needs root. Run this once, then again what you ran:\n  sudo sh -c '{by_hand}'"
        )));
    }
    // Without fresh lists apt may offer a release that is too old.
    run(Command::new("apt-get").args(["update", "-qq"]))?;
    run(Command::new("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(packages)
        .stdout(Stdio::null()))
}

/// Whether valgrind is here; installs it if it is missing and that can be done. In continuous integration it must be.
pub(crate) fn has_valgrind() -> Outcome<bool> {
    has(&[VALGRIND], &[VALGRIND], "instructions are not counted, as valgrind is not here")
}

/// As `has_valgrind`, QEMU.
pub(crate) fn has_qemu() -> Outcome<bool> {
    has(&QEMU, &QEMU_PACKAGES, "boards are not tried out, as QEMU is not here")
}

fn has(commands: &[&str], packages: &[&str], without: &str) -> Outcome<bool> {
    let is_here = || commands.iter().all(|name| capture(Command::new(name).arg("--version")).is_some());
    if is_here() {
        return Ok(true);
    }
    match install(packages) {
        Ok(()) if is_here() => Ok(true),
        Ok(()) => Err(Failure::new(format!("{} was installed, and does not run", packages.join(", ")))),
        Err(why) if std::env::var_os("CI").is_some() => Err(why),
        Err(why) => {
            say(&format!("{without}: {why}"));
            Ok(false)
        }
    }
}

/// Whether `wasm-split` is here; installs it if it is missing.
pub(crate) fn wasm_split() -> Outcome {
    let is_here = || capture(Command::new(WASM_SPLIT).arg("--version")).is_some();
    if !is_here() {
        install(&[BINARYEN])?;
    }
    if is_here() { Ok(()) } else { Err(Failure::new("binaryen was installed, and wasm-split does not run")) }
}

/// A browser of Chromium's family; installs it if it is missing.
pub(crate) fn chromium() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os(CHROMIUM_VARIABLE).map(PathBuf::from) {
        let found = named.is_file();
        return found.then_some(named).ok_or_else(|| Failure::new("CHROMIUM names no file"));
    }
    let find = || BROWSERS.map(PathBuf::from).into_iter().find(|path| path.is_file());
    if let Some(path) = find() {
        return Ok(path);
    }
    install(&CHROMIUM).map_err(|why| {
        Failure::new(format!(
            "no Chromium ({CHROMIUM_VARIABLE} may say where one is), and as for Debian's: {why}"
        ))
    })?;
    find().ok_or_else(|| Failure::new("chromium was installed, and is not there"))
}

/// The name and version of what compiles for the target.
pub(crate) fn compiler(target: &str) -> Outcome<String> {
    let mut command = match toolchain(target)? {
        Toolchain::Rustup => Command::new("rustc"),
        Toolchain::Debian(_) => Command::new(DEBIAN_RUSTC),
    };
    let version = capture(command.current_dir(workspace::root()).arg("--version"));
    version.ok_or_else(|| Failure::new("the compiler does not tell its version"))
}

/// rustup's `rust-lld`, else whatever `lld` there is.
fn linker() -> Outcome<PathBuf> {
    let rustup = sysroot().into_iter().flat_map(|root| {
        let hosts = std::fs::read_dir(root.join("lib/rustlib")).into_iter().flatten().flatten();
        hosts.map(|host| host.path().join("bin/rust-lld")).collect::<Vec<_>>()
    });
    let system = ["/usr/bin/rust-lld", "/usr/bin/lld"].map(PathBuf::from);
    rustup.chain(system).find(|path| path.is_file()).ok_or_else(|| {
        Failure::new("no linker: neither rustup's rust-lld nor Debian's lld (apt-get install lld) is there")
    })
}
