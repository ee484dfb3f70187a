//! `fuzz`: programs out of a grammar, run by the machine and by CPython, which must write the same.

mod differences;
mod generate;
mod grammar;
mod random;
mod reduce;
mod side;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{Failure, Outcome, run, say};
use crate::workspace;

use self::differences::{Case, MEANT, plain, reason, rewritten, stopped};
use self::grammar::Grammar;
use self::side::Side;

const USAGE: &str = "fuzz [--seed N] [--programs N] [--from N] [--keep DIR] [--shown N] [--damaged PERCENT]";

/// What was asked for; as it stands here in continuous integration.
struct Options {
    seed: u64,
    programs: u64,
    /// The number of the first program.
    from: u64,
    /// Where to put the programs that differ, with what both sides wrote.
    keep: Option<PathBuf>,
    /// So many differences are made small and shown.
    shown: usize,
    /// So many programs of a hundred are damaged.
    damaged: usize,
}

/// Both sides.
struct Sides {
    ours: Side,
    theirs: Side,
    /// CPython again with other hashes of strings and other addresses: asked where the two differ.
    again: [Side; 6],
    /// CPython with the means by which the following ones are changed.
    as_it_is: Side,
    /// CPython with other orders of sets and with other hashes.
    moved: [Side; 2],
    /// CPython with one object for all that are not a number, and `super()` in comprehensions.
    meant: Side,
}

/// Two runs of CPython do not agree themselves: on the order of a set, on a hash, or on an address.
const UNSETTLED: &str = "not settled by CPython";
/// What CPython writes too where it takes numbers that are none for the same and knows `super()` in comprehensions
/// (`tests/py/differs/nan_identity.py`, `tests/py/differs/comprehension_frames.py`).
const MEANT_BY_CHANGE: &str = "identity of nan, super() in a comprehension";

/// What became of a program.
enum Verdict {
    Same,
    Meant(&'static str),
    Differs(String, String),
}

/// `cargo xtask fuzz`
pub(crate) fn verb(arguments: &[String]) -> Outcome {
    let options = options(arguments)?;
    run(workspace::cargo().args(["build", "--package", "chalcopy", "--example", "batch"]))?;
    let mut grammar = Grammar::load()?;
    let start = grammar.name("program");
    let mut sides = sides();
    let (mut compared, mut differing) = (0_u64, 0_usize);
    let mut meant: BTreeMap<&str, u64> = MEANT.iter().map(|meant| (meant.name, 0)).collect();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for number in options.from..options.from + options.programs {
        let program = generate::program(&grammar, start, options.seed, number, options.damaged);
        match sides.compare(&program)? {
            Verdict::Same => compared += 1,
            Verdict::Meant(name) => *meant.entry(name).or_default() += 1,
            Verdict::Differs(ours, theirs) => {
                differing += 1;
                compared += 1;
                if kinds.len() < options.shown {
                    let small = sides.small(&program, &ours, &theirs)?;
                    let seen = kinds.entry(small.kind).or_default();
                    *seen += 1;
                    if *seen == 1 {
                        show(&options, number, [&small.program, &small.ours, &small.theirs, &program])?;
                    }
                }
            }
        }
    }
    println!(
        "fuzz: seed {}: {} programs, {compared} compared with CPython, {differing} differ",
        options.seed, options.programs
    );
    for (name, count) in meant {
        println!("  {count:6} not compared or meant to differ: {name}");
    }
    for (kind, count) in kinds {
        println!("  {count:6} {kind}");
    }
    if differing == 0 { Ok(()) } else { Err(Failure::new(format!("{differing} programs differ"))) }
}

fn options(arguments: &[String]) -> Outcome<Options> {
    let mut options =
        Options { seed: 1, programs: 2000, from: 0, keep: None, shown: 20, damaged: generate::DAMAGED };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| Failure::new(USAGE))?;
        let number = || value.parse().map_err(|_| Failure::new(USAGE));
        match word.as_str() {
            "--seed" => options.seed = number()?,
            "--programs" => options.programs = number()?,
            "--from" => options.from = number()?,
            "--shown" => options.shown = value.parse().map_err(|_| Failure::new(USAGE))?,
            "--damaged" => options.damaged = value.parse().map_err(|_| Failure::new(USAGE))?,
            "--keep" => options.keep = Some(PathBuf::from(value)),
            _ => return Err(Failure::new(USAGE)),
        }
    }
    Ok(options)
}

fn sides() -> Sides {
    let batch = workspace::target().join("debug/examples/batch");
    let oracle = workspace::root().join("xtask/src/fuzz/oracle.py");
    let ours = Side::new(move || Command::new(&batch));
    let python = |hash_seed: &'static str, change: &'static [&'static str]| {
        let oracle = oracle.clone();
        Side::new(move || {
            let mut command = Command::new("python3");
            // Not `-I`: it would not look at the seed.
            command.args(["-s", "-P", "-S"]).arg(&oracle).args(change).env("PYTHONHASHSEED", hash_seed);
            command
        })
    };
    Sides {
        ours,
        theirs: python("0", &[]),
        again: ["1", "2", "3", "4", "5", "6"].map(|seed| python(seed, &[])),
        as_it_is: python("0", &["as-it-is"]),
        moved: [python("0", &["reversed"]), python("0", &["rotated"])],
        meant: python("0", &["meant"]),
    }
}

/// The number of the first line in which two answers differ.
fn first_difference(one: &str, other: &str) -> usize {
    if one == other {
        return usize::MAX;
    }
    one.lines().zip(other.lines()).take_while(|(one, other)| one == other).count()
}

/// A difference, made small.
struct Small {
    program: String,
    ours: String,
    theirs: String,
    kind: String,
}

impl Sides {
    fn compare(&mut self, program: &str) -> Outcome<Verdict> {
        let ours = plain(&self.ours.ask(program)?);
        if stopped(&ours) {
            return Ok(Verdict::Meant(MEANT[0].name));
        }
        let theirs = plain(&self.theirs.ask(program)?);
        if ours == theirs {
            return Ok(Verdict::Same);
        }
        if let Some(name) = reason(&Case { program, ours: &ours, theirs: &theirs }) {
            return Ok(Verdict::Meant(name));
        }
        if self.is_unsettled(program, &ours, &theirs)? {
            return Ok(Verdict::Meant(UNSETTLED));
        }
        let meant = plain(&self.meant.ask(program)?);
        let explained = meant != theirs
            && (meant == ours || reason(&Case { program, ours: &ours, theirs: &meant }).is_some());
        Ok(if explained { Verdict::Meant(MEANT_BY_CHANGE) } else { Verdict::Differs(ours, theirs) })
    }

    /// Whether CPython does not agree with itself on what it wrote up to the first line that is meant to be another one and is not.
    fn is_unsettled(&mut self, program: &str, ours: &str, theirs: &str) -> Outcome<bool> {
        let ask = |side: &mut Side| Ok::<_, Failure>(rewritten(&plain(&side.ask(program)?)));
        let theirs = rewritten(theirs);
        let end = first_difference(ours, &theirs);
        for again in &mut self.again {
            if first_difference(&theirs, &ask(again)?) <= end {
                return Ok(true);
            }
        }
        let as_it_is = ask(&mut self.as_it_is)?;
        for moved in &mut self.moved {
            if first_difference(&as_it_is, &ask(moved)?) <= end {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn small(&mut self, program: &str, ours: &str, theirs: &str) -> Outcome<Small> {
        // What a smaller program may not begin to be about.
        let about = |ours: &str, theirs: &str| {
            let same: usize = ours
                .lines()
                .zip(theirs.lines())
                .take_while(|(ours, theirs)| ours == theirs)
                .map(|(line, _)| line.len() + 1)
                .sum();
            let rest = |answer: &str, word: &str| answer.get(same..).unwrap_or("").contains(word);
            ["SyntaxError", "IndentationError", "NameError", "UnboundLocalError"]
                .map(|word| rest(ours, word) || rest(theirs, word))
        };
        let may = about(ours, theirs);
        let mut last = (ours.to_owned(), theirs.to_owned());
        let program = reduce::reduce(program, |smaller| {
            let Verdict::Differs(ours, theirs) = self.compare(smaller)? else { return Ok(false) };
            let stays = about(&ours, &theirs).iter().zip(may).all(|(is, may)| may || !is);
            if stays {
                last = (ours, theirs);
            }
            Ok(stays)
        })?;
        let kind = kind(&last.0, &last.1);
        Ok(Small { program, ours: last.0, theirs: last.1, kind })
    }
}

/// The first lines that differ, without what is particular in them.
fn kind(ours: &str, theirs: &str) -> String {
    let (mut ours, mut theirs) = (ours.lines(), theirs.lines());
    let common = |line: Option<&str>| {
        let line: String = line.unwrap_or("(nothing)").chars().take(90).collect();
        line.replace(|digit: char| digit.is_ascii_digit(), "")
    };
    loop {
        match (ours.next(), theirs.next()) {
            (Some(one), Some(other)) if one == other => {}
            (one, other) => return format!("{} / {}", common(one), common(other)),
        }
    }
}

fn show(options: &Options, number: u64, [program, ours, theirs, whole]: [&str; 4]) -> Outcome {
    say(&format!("program {number} of seed {} differs", options.seed));
    println!("{program}--- here\n{ours}\n--- CPython\n{theirs}\n");
    if let Some(folder) = &options.keep {
        fs::create_dir_all(folder)?;
        for (end, text) in [("py", program), ("ours", ours), ("cpython", theirs), ("whole", whole)] {
            fs::write(folder.join(format!("{}_{number}.{end}", options.seed)), text)?;
        }
    }
    Ok(())
}
