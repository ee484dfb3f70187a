//! `boards`: the firmwares of `boards/`, built, weighed, and tried out under QEMU.

mod bench;
mod elf;
mod mpremote;
mod own;
mod qemu;
mod scenes;
mod scripts;
mod sizes;

use std::fs;
use std::path::PathBuf;

use crate::command::{Failure, Outcome, run, say};
use crate::setup::{self, Toolchain, toolchain};
use crate::workspace;

/// A board as this tool knows it; its folder says the rest.
pub(crate) struct Board {
    /// Its folder and package.
    pub(crate) name: &'static str,
    /// What the compiler calls its processor.
    pub(crate) target: &'static str,
    /// What it has room for.
    shapes: &'static [Shape],
    /// QEMU's command; empty for a board that it has not.
    pub(crate) machine: &'static [&'static str],
    /// An address where the machine has nothing, among those that a program reaches: to read there is a fault.
    pub(crate) nowhere: Option<u32>,
    /// What comes of its watchdog under QEMU.
    pub(crate) watchdog: Watchdog,
    /// QEMU's command for a firmware with the test scripts, if the machine can have memory enough.
    pub(crate) scripts: Option<&'static [&'static str]>,
}

/// What comes of a board's watchdog under QEMU.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Watchdog {
    /// It resets the machine.
    Bites,
    /// The board has none, and says so.
    Missing,
    /// The chip has one, QEMU's has not.
    NotThere,
}

/// The shapes that are flashed.
const BOTH: &[Shape] = &[Shape::Player, Shape::Full];
const ALL: &[Shape] = &[Shape::Player, Shape::Small, Shape::Full, Shape::Own];

/// Addresses among those of peripherals where no machine of this kind has anything.
pub(crate) const ARM_NOWHERE: u32 = 0x5F00_0000;
pub(crate) const RISCV_NOWHERE: u32 = 0x0FFF_0000;

/// A chip on an I2C bus, for QEMU's command: a clock with some memory.
pub(crate) const CLOCK: &str = "ds1338,address=0x68";

/// All boards, small ones first.
const BOARDS: &[Board] = &[
    Board {
        name: "microbit",
        target: "thumbv6m-none-eabi",
        shapes: &[Shape::Player, Shape::Small],
        // More flash than the chip has: see the board's `memory.x`.
        machine: &["qemu-system-arm", "-M", "microbit", "-global", "nrf51-soc.flash-size=0x140000"],
        // QEMU answers wherever the chip might have a peripheral.
        nowhere: None,
        watchdog: Watchdog::NotThere,
        scripts: Some(&[
            "qemu-system-arm",
            "-M",
            "microbit",
            "-global",
            "nrf51-soc.flash-size=0x1000000",
            "-global",
            "nrf51-soc.sram-size=0x400000",
        ]),
    },
    Board {
        name: "stm32f405",
        target: "thumbv7em-none-eabihf",
        shapes: BOTH,
        machine: &["qemu-system-arm", "-M", "netduinoplus2"],
        nowhere: Some(ARM_NOWHERE),
        watchdog: Watchdog::NotThere,
        scripts: None,
    },
    Board {
        name: "nrf52840",
        target: "thumbv7em-none-eabihf",
        shapes: BOTH,
        machine: &[],
        nowhere: Some(ARM_NOWHERE),
        watchdog: Watchdog::NotThere,
        scripts: None,
    },
    Board {
        name: "rp2040",
        target: "thumbv6m-none-eabi",
        shapes: BOTH,
        machine: &[],
        nowhere: Some(ARM_NOWHERE),
        watchdog: Watchdog::NotThere,
        scripts: None,
    },
    Board {
        name: "mps2-an386",
        target: "thumbv7em-none-eabihf",
        shapes: ALL,
        machine: &["qemu-system-arm", "-M", "mps2-an386", "-device", CLOCK],
        nowhere: Some(ARM_NOWHERE),
        watchdog: Watchdog::Bites,
        scripts: Some(&["qemu-system-arm", "-M", "mps2-an386"]),
    },
    Board {
        name: "mps2-an505",
        target: "thumbv8m.main-none-eabi",
        shapes: BOTH,
        machine: &["qemu-system-arm", "-M", "mps2-an505", "-device", CLOCK],
        nowhere: Some(ARM_NOWHERE),
        watchdog: Watchdog::Bites,
        scripts: Some(&["qemu-system-arm", "-M", "mps2-an505"]),
    },
    Board {
        name: "esp32c3",
        target: "riscv32imc-unknown-none-elf",
        // There is no slot for an image yet, so there is nothing for a player to play.
        shapes: &[Shape::Full],
        machine: &[],
        nowhere: None,
        watchdog: Watchdog::NotThere,
        scripts: None,
    },
    Board {
        name: "riscv-virt",
        target: "riscv32imac-unknown-none-elf",
        shapes: BOTH,
        machine: &["qemu-system-riscv32", "-M", "virt", "-bios", "none"],
        nowhere: Some(RISCV_NOWHERE),
        watchdog: Watchdog::Missing,
        scripts: Some(&["qemu-system-riscv32", "-M", "virt", "-bios", "none"]),
    },
];

/// What a firmware can do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// It plays an image.
    Player,
    /// It plays an image, and has the builtins that `boards/small.txt` names.
    Small,
    /// It has a compiler and a prompt.
    Full,
    /// It plays certain programs, the control loop for one, and has the builtins that they name.
    Own,
    /// It runs the machine's test scripts.
    Scripts,
}

impl Shape {
    /// As a feature and in `sizes.toml`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Shape::Player => "player",
            Shape::Small => "small",
            Shape::Full => "full",
            Shape::Own => "own",
            Shape::Scripts => "scripts",
        }
    }
}

impl Board {
    /// Builds a firmware; gives its ELF file.
    pub(crate) fn build(&self, shape: Shape) -> Outcome<PathBuf> {
        if shape == Shape::Small {
            return self.build_chosen(&small_names()?, shape);
        }
        let folder = workspace::root().join("boards");
        let mut command = toolchain(self.target)?.cargo_build(self.target, &folder, "boards");
        command.arg("--manifest-path").arg(self.manifest());
        if shape != Shape::Player {
            command.args(["--features", shape.name()]);
        }
        self.keep(command, shape)
    }

    /// Builds a player with the builtins of these names.
    pub(crate) fn build_chosen(&self, names: &str, shape: Shape) -> Outcome<PathBuf> {
        let folder = workspace::root().join("boards");
        let mut command = toolchain(self.target)?.cargo_build(self.target, &folder, "boards");
        command.arg("--manifest-path").arg(self.manifest());
        command.args(["--features", "chalcopy-board/chosen"]);
        command.env("CHALCOPY_NAMES", names);
        self.keep(command, shape)
    }

    /// A chip's crate of registers may have the board's name, so the package is found by its place.
    fn manifest(&self) -> PathBuf {
        workspace::root().join("boards").join(self.name).join("Cargo.toml")
    }

    fn keep(&self, mut command: std::process::Command, shape: Shape) -> Outcome<PathBuf> {
        run(&mut command)?;
        let built = workspace::target().join("boards").join(self.target).join("release").join(self.name);
        // The next shape takes the same place.
        let kept = built.with_extension(shape.name());
        fs::copy(built, &kept)?;
        Ok(kept)
    }

    /// Whether its full firmware has files.
    pub(crate) fn has_files(&self) -> bool {
        self.region("memory.x", "FILES").is_ok()
    }

    /// A region of one of the board's memory maps: where it begins, how many bytes it has.
    pub(crate) fn region(&self, map: &str, name: &str) -> Outcome<(u64, u64)> {
        let path = workspace::root().join("boards").join(self.name).join(map);
        let text = fs::read_to_string(&path)?;
        let found = text.lines().find_map(|line| {
            let rest = line.trim().strip_prefix(name)?.trim().strip_prefix(": ORIGIN = ")?;
            let (origin, length) = rest.split_once(", LENGTH = ")?;
            Some((number(origin)?, number(length)?))
        });
        found.ok_or_else(|| Failure::new(format!("{} has no region {name}", path.display())))
    }
}

/// As linker scripts write it: `0x10`, `4K`, `1M`.
fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    if let Some(hex) = text.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok();
    }
    match text.strip_suffix('K') {
        Some(digits) => Some(digits.parse::<u64>().ok()? << 10),
        None => match text.strip_suffix('M') {
            Some(digits) => Some(digits.parse::<u64>().ok()? << 20),
            None => text.parse().ok(),
        },
    }
}

/// What `boards/small.txt` names, in one line.
fn small_names() -> Outcome<String> {
    let text = fs::read_to_string(workspace::root().join("boards/small.txt"))?;
    let names: Vec<&str> =
        text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    Ok(names.join(" "))
}

const USAGE: &str =
    "usage: cargo xtask boards [NAME] [--run | --sizes | --test | --scripts | --bench | --bless]
       cargo xtask boards NAME --for SCRIPT.py ..";

/// `cargo xtask boards [NAME] [--run | --sizes | --test | --ci | --scripts | --bench | --bless]`, `cargo xtask boards NAME --for SCRIPT.py ..`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let (flags, names): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|word| word.starts_with("--"));
    let (names, scripts) = names.split_at(if flags == ["--for"] { names.len().min(1) } else { names.len() });
    let chosen: Vec<&Board> =
        BOARDS.iter().filter(|board| names.is_empty() || names.contains(&board.name)).collect();
    if chosen.is_empty() || names.len() > 1 || flags.len() > 1 {
        let known: Vec<&str> = BOARDS.iter().map(|board| board.name).collect();
        return Err(Failure::new(format!("{USAGE}\n  boards: {}", known.join(", "))));
    }
    match flags.first() {
        Some(&"--for") if !scripts.is_empty() => own::show(chosen[0], scripts),
        None => chosen.iter().try_for_each(|board| build_all(board).map(|_| ())),
        Some(&"--sizes") => sizes::check(&weigh_all(&chosen)?),
        Some(&"--bless") if names.is_empty() => sizes::bless(&weigh_all(&chosen)?),
        Some(&"--test") => test(&chosen),
        Some(&"--ci") if names.is_empty() => quick(),
        Some(&"--bench") if names.len() == 1 && setup::has_qemu()? => bench::show(chosen[0]),
        Some(&"--scripts") if setup::has_qemu()? => scripts::compare(&chosen, true),
        Some(&"--scripts") => Err(Failure::new("the scripts are run under QEMU, which is not here")),
        Some(&"--run") if names.len() == 1 && !chosen[0].machine.is_empty() => {
            let board = chosen[0];
            let is_full = board.shapes.contains(&Shape::Full);
            qemu::show(board, &board.build(if is_full { Shape::Full } else { Shape::Player })?)
        }
        Some(&"--run") if names.len() == 1 => Err(Failure::new("QEMU has no such board")),
        Some(_) => Err(Failure::new(USAGE)),
    }
}

/// Boards whose lints stand for all: a processor of each kind, a firmware of each shape.
const LINTED: &[(&str, &str)] =
    &[("microbit", ""), ("mps2-an386", "full"), ("mps2-an386", "scripts"), ("riscv-virt", "full")];

/// The lints of the firmwares, as a part of `cargo xtask check`. Debian's compiler has none.
pub(crate) fn lint() -> Outcome {
    for board in BOARDS {
        let Toolchain::Rustup = toolchain(board.target)? else {
            say("boards: no lints, as their targets are not rustup's");
            return Ok(());
        };
        for (_, features) in LINTED.iter().filter(|(name, _)| *name == board.name) {
            let mut command = workspace::cargo();
            command.current_dir(workspace::root().join("boards"));
            command.env("CARGO_TARGET_DIR", workspace::target().join("boards")).env_remove("RUSTFLAGS");
            command.args(["clippy", "--quiet", "--target", board.target, "--package", board.name]);
            run(command.args(["--features", features, "--", "-D", "warnings"]))?;
        }
    }
    Ok(())
}

/// All that it has room for.
fn build_all(board: &Board) -> Outcome<Vec<(Shape, PathBuf)>> {
    let build = |shape: &Shape| match shape {
        Shape::Own => Ok((*shape, own::control(board)?.firmware)),
        _ => Ok((*shape, board.build(*shape)?)),
    };
    board.shapes.iter().map(build).collect()
}

fn weigh(board: &Board) -> Outcome<Vec<sizes::Weight>> {
    build_all(board)?.iter().map(|(shape, file)| sizes::weigh(board, *shape, file)).collect()
}

fn weigh_all(boards: &[&Board]) -> Outcome<Vec<sizes::Weight>> {
    let weights: Outcome<Vec<_>> = boards.iter().map(|board| weigh(board)).collect();
    Ok(weights?.into_iter().flatten().collect())
}

/// The board and the shape that stand for all where time is short.
const QUICK: (&str, Shape) = ("mps2-an386", Shape::Full);

/// Builds the firmware that `quick` is about.
pub(crate) fn build_quick() -> Outcome {
    for board in BOARDS.iter().filter(|board| board.name == QUICK.0) {
        board.build(QUICK.1)?;
    }
    Ok(())
}

/// A part of `test` that takes a few minutes, for every push: the module `machine` against its mocks, one firmware, its size, and what
/// it must do.
pub(crate) fn quick() -> Outcome {
    mocks()?;
    for board in BOARDS.iter().filter(|board| board.name == QUICK.0) {
        let firmware = board.build(QUICK.1)?;
        if setup::has_qemu()? {
            scenes::play_all(board, QUICK.1, &firmware, &scenes::Images::make()?)?;
            if let Some(tool) = mpremote::tool()? {
                mpremote::talk(board, &firmware, &tool)?;
                say(&format!("{}: mpremote talks to it", board.name));
            }
        }
        match toolchain(board.target)? {
            Toolchain::Rustup => sizes::check(&[sizes::weigh(board, QUICK.1, &firmware)?])?,
            Toolchain::Debian(_) => say("sizes are those of rustup's compiler: not compared"),
        }
    }
    Ok(())
}

/// `machine` against embedded-hal's mocks, on this computer.
fn mocks() -> Outcome {
    let target = workspace::target().join("boards");
    run(workspace::cargo()
        .current_dir(workspace::root().join("boards"))
        .env("CARGO_TARGET_DIR", target)
        .args(["test", "--quiet", "--package", "chalcopy-machine"]))
}

fn test(boards: &[&Board]) -> Outcome {
    mocks()?;
    if !setup::has_qemu()? {
        return sizes::check(&weigh_all(boards)?);
    }
    let images = scenes::Images::make()?;
    let tool = mpremote::tool()?;
    let mut weights = Vec::new();
    for board in boards {
        for (shape, firmware) in build_all(board)? {
            weights.push(sizes::weigh(board, shape, &firmware)?);
            if board.machine.is_empty() {
                continue;
            }
            if shape == Shape::Own {
                own::balance(board, &firmware)?;
                continue;
            }
            scenes::play_all(board, shape, &firmware, &images)?;
            if let (Shape::Full, Some(tool)) = (shape, &tool) {
                mpremote::talk(board, &firmware, tool)?;
                say(&format!("{}: mpremote talks to it", board.name));
            }
        }
    }
    sizes::check(&weights)?;
    scripts::compare(boards, false)
}
