//! `bench/RESULTS.md`, and the same for the terminal.

use std::fmt::Write;
use std::fs;

use super::engine::Engine;
use super::section::{self, Section};
use super::style::Style;
use crate::command::{Outcome, capture};
use crate::workspace;

/// All tables, then what is asked and whether it is so.
pub(super) fn text(sections: &[Box<dyn Section>]) -> String {
    let mut text = String::new();
    for section in sections {
        let _ = writeln!(text, "{}\n\n{}", section.names().1, section.table(Style::TERMINAL));
    }
    text.push_str(&section::bars(sections, Style::TERMINAL));
    text
}

/// The page.
pub(super) fn page(engines: &[Engine], sections: &[Box<dyn Section>]) -> Outcome<String> {
    let mut page = String::from("# Results\n\nWritten by `cargo xtask bench --write`.\n\n");
    writeln!(page, "Machine: {}. Commit {}.\n", machine()?, commit())?;
    for engine in engines {
        writeln!(page, "- {}: {}", engine.name, engine.about)?;
    }
    writeln!(page, "\n## What is asked\n\n{}", section::bars(sections, Style::PAGE))?;
    for section in sections {
        let (_, title) = section.names();
        writeln!(page, "## {title}\n\n{}\n", section.about())?;
        if !section.figure().is_empty() {
            writeln!(page, "{}\n", section.figure())?;
        }
        writeln!(page, "{}", section.table(Style::PAGE))?;
    }
    writeln!(page, "## Where we lose, and to whom\n\n{}", section::losses(sections)?.trim_end())?;
    Ok(page)
}

/// Processor and number of its cores.
pub(super) fn machine() -> Outcome<String> {
    let text = fs::read_to_string("/proc/cpuinfo")?;
    let named = |line: &&str| line.starts_with("model name");
    let model =
        text.lines().find(named).and_then(|line| line.split_once(": ")).map_or("unknown", |(_, it)| it);
    Ok(format!("{model}, {} cores", std::thread::available_parallelism()?))
}

fn commit() -> String {
    let mut git = std::process::Command::new("git");
    git.current_dir(workspace::root()).args(["rev-parse", "--short", "HEAD"]);
    capture(&mut git).unwrap_or_else(|| "unknown".to_owned())
}
