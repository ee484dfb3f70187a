//! `cargo xtask VERB`: set-up, builds, tests and reports of the workspace.

mod bench;
mod boards;
mod check;
mod cli;
mod command;
mod counts;
mod demo;
mod fuzz;
mod later;
mod library;
mod setup;
mod split;
mod test;
mod thumb;
mod wasm;
mod web;
mod workspace;

use std::process::ExitCode;

use crate::command::Outcome;

/// A verb, what it takes, what it does.
type Verb = (&'static str, &'static str, &'static str, fn(&[String]) -> Outcome);

/// Every verb is a step of continuous integration with the same name.
const VERBS: &[Verb] = &[
    (
        "setup",
        "",
        "finds or installs what builds for WebAssembly and for boards, valgrind, binaryen and Chromium",
        setup::verb,
    ),
    ("build", "[--release] [-p PACKAGE]", "builds the component, then the workspace", wasm::verb),
    ("check", "", "formatting, lints and documentation", check::verb),
    (
        "test",
        "[FILTER]",
        "all tests of the workspace, the scripts against CPython, the counts, the link without an allocator",
        test::verb,
    ),
    ("bless", "", "writes the expected output of tests anew", test::bless),
    (
        "fuzz",
        "[--seed N] [--programs N] [--from N] [--keep DIR] [--shown N]",
        "compares programs out of a grammar with CPython",
        fuzz::verb,
    ),
    ("demo", "[--seconds N]", "runs the Copper example in both modes and compares what they did", demo::verb),
    (
        "web",
        "[--serve | --test]",
        "builds the npm package and the page; serves the page, or tests both",
        web::verb,
    ),
    (
        "boards",
        "[NAME] [--run | --sizes | --test | --scripts | --bench | --bless]",
        "builds the firmwares of boards/; runs one, weighs them, or tries them out under QEMU",
        boards::verb,
    ),
    (
        "counts",
        "[--bless] [FILTER]",
        "counts the instructions of small programs and compares them with bench/counts/counts.toml",
        counts::verb,
    ),
    (
        "bench",
        "[-n ROUNDS] [--write] [PART] [FILTER]",
        "measures Chalcopy beside CPython and its peers on the path: programs, memory, start, machine, calls, big; beside Copper's own Python tasks: copper",
        bench::verb,
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let named = arguments.first().and_then(|name| VERBS.iter().find(|verb| verb.0 == name));
    let Some((_, _, _, act)) = named else {
        usage();
        return ExitCode::from(2);
    };
    match act(&arguments[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn usage() {
    eprintln!("usage: cargo xtask VERB\n");
    for (name, takes, does, _) in VERBS {
        eprintln!("  {:28} {does}", format!("{name} {takes}"));
    }
}
