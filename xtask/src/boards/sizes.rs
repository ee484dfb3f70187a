//! `boards/sizes.toml`: what each firmware takes, and that it does not grow unseen.
//!
//! Sizes depend on the compiler, so the page carries its name; under another one they are shown and nothing fails.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, value};

use super::{Board, Shape, elf};
use crate::command::{Failure, Outcome, say};
use crate::{setup, workspace};

/// The target whose compiler names the figures.
const COMPILED_FOR: &str = setup::THUMB;
/// Growth that is let pass, in percent.
const TOLERANCE: f64 = 2.0;
const HEAD: &str = "\
# Bytes of each firmware: `flash` is code, constants and what variables begin with; `ram` is variables, the arena among them, without\n\
# the stack. `cargo xtask boards --sizes` fails if one grows by more than 2 %; `cargo xtask boards --bless` writes this file.\n";

/// A firmware and what it takes.
pub(crate) struct Weight {
    board: &'static str,
    shape: &'static str,
    flash: i64,
    ram: i64,
}

impl std::fmt::Display for Weight {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes of flash, {} of RAM", self.flash, self.ram)
    }
}

/// Weighs a firmware.
pub(crate) fn weigh(board: &Board, shape: Shape, file: &Path) -> Outcome<Weight> {
    let bytes = elf::measure(file)?;
    let [flash, ram] = [bytes.flash, bytes.ram].map(i64::try_from);
    Ok(Weight { board: board.name, shape: shape.name(), flash: flash?, ram: ram? })
}

fn path() -> PathBuf {
    workspace::root().join("boards/sizes.toml")
}

/// Shows the sizes; fails if one has grown.
pub(crate) fn check(weights: &[Weight]) -> Outcome {
    let known: DocumentMut = fs::read_to_string(path()).unwrap_or_default().parse()?;
    let is_comparable = known.get("compiler").and_then(Item::as_str) == Some(&setup::compiler(COMPILED_FOR)?);
    let mut table = String::new();
    let mut grown = Vec::new();
    for weight in weights {
        for (what, now) in [("flash", weight.flash), ("ram", weight.ram)] {
            let before =
                known.get(weight.board).and_then(|board| board.get(weight.shape)?.get(what)?.as_integer());
            let growth = before.map(|before| (now - before) as f64 * 100.0 / before as f64);
            let shown = growth.map_or("new".to_owned(), |growth| format!("{growth:+.1} %"));
            writeln!(table, "{:12} {:7} {what:6} {now:>9}  {shown}", weight.board, weight.shape)?;
            if growth.is_none_or(|growth| growth > TOLERANCE) {
                grown.push(format!("{} {} {what}", weight.board, weight.shape));
            }
        }
    }
    print!("{table}");
    if !is_comparable {
        say("boards/sizes.toml is of another compiler: nothing is compared");
        return Ok(());
    }
    if grown.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "grown by more than {TOLERANCE} %: {}. If it must be: cargo xtask boards --bless, and say why in the commit",
        grown.join(", ")
    )))
}

/// Writes the page.
pub(crate) fn bless(weights: &[Weight]) -> Outcome {
    let mut page = DocumentMut::new();
    page["compiler"] = value(setup::compiler(COMPILED_FOR)?);
    for weight in weights {
        let board = page.entry(weight.board).or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let mut sizes = Table::new();
        sizes["flash"] = value(weight.flash);
        sizes["ram"] = value(weight.ram);
        board[weight.shape] = Item::Table(sizes);
    }
    Ok(fs::write(path(), format!("{HEAD}{page}"))?)
}
