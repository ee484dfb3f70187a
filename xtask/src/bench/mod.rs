//! `bench`: Chalcopy beside CPython and its peers: speed, memory, start, a task's calls, much data.

mod big;
mod calls;
mod copper;
mod engine;
mod figures;
mod machine;
mod memory;
mod page;
mod race;
mod section;
mod speeds;
mod start;
mod style;
mod svg;

use std::fs;

use self::big::Big;
use self::calls::Calls;
use self::copper::Copper;
use self::engine::Engine;
use self::figures::Figures;
use self::machine::Machine;
use self::memory::Memory;
use self::section::Section;
use self::speeds::Speeds;
use self::start::Starts;
use self::style::Style;
use crate::command::{Failure, Outcome, say};
use crate::{cli, wasm, workspace};

/// What can be measured alone, by name.
const PARTS: [&str; 6] = ["programs", MEMORY, "start", "machine", "calls", "big"];
/// The part for which nothing sandboxed is built.
const MEMORY: &str = "memory";
/// What is measured only when it is asked for: it needs CPython's shared library.
const COPPER: &str = "copper";
/// What calls were named before the other parts came.
const LATENCY: &str = "latency";

struct Options {
    rounds: u32,
    /// One of `PARTS`, or empty: all.
    part: String,
    /// What the programs have in their names.
    filter: String,
    write: bool,
}

/// `cargo xtask bench [-n ROUNDS] [--write] [PART] [FILTER]`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let options = options(arguments)?;
    if options.part == COPPER {
        let sections: [Box<dyn Section>; 1] = [Box::new(Copper::measure(options.rounds)?)];
        println!("{}", section::bars(&sections, Style::TERMINAL));
        return Ok(());
    }
    let wants = |part: &str| options.part.is_empty() || options.part == part;
    let whole = options.filter.is_empty();
    if options.part != MEMORY {
        wasm::component()?;
        cli::build(&[])?;
    }
    let engines = engine::all()?;
    for engine in &engines {
        say(&format!("{}: {}", engine.name, engine.about));
    }
    let mut sections: Vec<Box<dyn Section>> = Vec::new();
    let mut plot = None;
    if wants("programs") {
        let speeds = Speeds::measure(&engines, &options.filter, options.rounds)?;
        plot = Some(svg::plot(&speeds));
        sections.push(Box::new(speeds));
    }
    if wants(MEMORY) {
        Figures::build("chalcopy", "measure")?;
        sections.push(Box::new(Memory::measure(&engines, &options.filter)?));
    }
    if whole {
        others(&mut sections, &engines, wants)?;
    }
    println!("{}", page::text(&sections));
    if let (true, Some(plot)) = (options.write, plot) {
        let folder = workspace::root().join("bench");
        fs::write(folder.join("RESULTS.md"), page::page(&engines, &sections)?)?;
        fs::write(folder.join("results.svg"), plot)?;
    }
    Ok(())
}

/// What has nothing to do with the single programs.
fn others(sections: &mut Vec<Box<dyn Section>>, engines: &[Engine], wants: impl Fn(&str) -> bool) -> Outcome {
    if wants("start") {
        sections.push(Box::new(Starts::measure(engines)?));
    }
    if wants("machine") {
        Figures::build("chalcopy", "measure")?;
        Figures::build("chalcopy-sandbox", "instantiate")?;
        sections.push(Box::new(Machine::measure()?));
    }
    if wants("calls") {
        sections.push(Box::new(Calls::measure()?));
    }
    if wants("big") {
        sections.push(Box::new(Big::measure(engines)?));
    }
    Ok(())
}

fn options(arguments: &[String]) -> Outcome<Options> {
    let mut options = Options { rounds: 5, part: String::new(), filter: String::new(), write: false };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-n" => {
                let number = words.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
                options.rounds = number.ok_or_else(|| Failure::new("-n takes a number of rounds"))?;
            }
            "--write" => options.write = true,
            LATENCY => options.part = "calls".to_owned(),
            part if PARTS.contains(&part) || part == COPPER => part.clone_into(&mut options.part),
            _ => options.filter.clone_from(word),
        }
    }
    if options.write && !(options.filter.is_empty() && options.part.is_empty()) {
        return Err(Failure::new("--write wants everything, without a part or a filter"));
    }
    Ok(options)
}
