//! Runs every script of `tests/py` under three collectors and compares what it prints with the truth that stands in it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use chalcopy::{Collecting, Engine, Host, Limits, ModuleSource, Stream};

/// A host that records what is printed and finds modules beside the script.
struct Recorder {
    out: Vec<u8>,
    folder: PathBuf,
    now: u64,
}

impl Host for Recorder {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream == Stream::Out {
            self.out.extend_from_slice(text);
        }
    }

    fn now(&mut self) -> u64 {
        self.now += 1_000_000;
        self.now
    }

    fn wall(&mut self) -> u64 {
        self.now += 1_000_000;
        1_700_000_000_000_000_000 + self.now
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let base = self.folder.join(name.replace('.', "/"));
        for (file, package) in [(base.join("__init__.py"), true), (base.with_extension("py"), false)] {
            if let Ok(text) = fs::read(&file) {
                give(ModuleSource { text: &text, file: &file.display().to_string(), package });
                return true;
            }
        }
        false
    }
}

/// What a script is expected to print, and the exception it is expected to end with.
fn expectation(source: &str) -> (String, Option<String>) {
    let (mut printed, mut raised) = (String::new(), None);
    for line in source.lines() {
        let shown = line.find("# ->");
        let raises = line.find("# raises ");
        match (shown, raises) {
            (Some(at), other) if other.is_none_or(|other| at < other) => {
                let text = &line[at + 4..];
                printed.push_str(text.strip_prefix(' ').unwrap_or(text).trim_end());
                printed.push('\n');
            }
            (_, Some(at)) => raised = Some(line[at + 9..].trim_end().to_owned()),
            _ => {}
        }
    }
    (printed, raised)
}

fn scripts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("tests/py").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            scripts(&entry, found);
        } else if entry.extension().is_some_and(|end| end == "py") && !entry.ends_with("expect.py") {
            found.push(entry);
        }
    }
    found.sort();
}

/// Runs one script under one collector; `Err` tells what differs.
fn check(path: &Path, collecting: Collecting, memory: &mut [u64]) -> Result<(), String> {
    let source = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let (printed, raised) = expectation(&source);
    let folder = path.parent().expect("a folder").to_owned();
    let mut host = Recorder { out: Vec::new(), folder, now: 0 };
    let mut report = String::new();
    {
        let mut engine =
            Engine::new(memory, &mut host, Limits::default()).map_err(|error| error.to_string())?;
        engine.set_collecting(collecting);
        if engine.run(&source, &path.display().to_string()).is_err() {
            engine.report(&mut report).map_err(|error| error.to_string())?;
        }
        if collecting == Collecting::Normal {
            restores(&mut engine)?;
        }
    }
    let out = String::from_utf8_lossy(&host.out).into_owned();
    let last = report.lines().last().unwrap_or("").to_owned();
    let ended = raised.as_deref().unwrap_or("");
    if last != ended {
        return Err(format!("ended with:\n{report}expected: {ended:?}\nprinted:\n{}", tail(&out)));
    }
    if out != printed {
        let (line, (got, want)) = out
            .lines()
            .chain(std::iter::repeat("<end>"))
            .zip(printed.lines().chain(std::iter::repeat("<end>")))
            .enumerate()
            .find(|(_, (got, want))| got != want)
            .expect("a difference");
        return Err(format!("line {} of the output:\n     got: {got}\nexpected: {want}", line + 1));
    }
    Ok(())
}

/// What a program has become is a snapshot that the machine takes back, and then the same program.
fn restores(engine: &mut Engine<'_>) -> Result<(), String> {
    let mut words = vec![0; engine.snapshot_len() / 8];
    engine.snapshot(&mut words).map_err(|error| error.to_string())?;
    engine.restore(&words).map_err(|error| error.to_string())?;
    let mut again = vec![0; engine.snapshot_len() / 8];
    engine.snapshot(&mut again).map_err(|error| error.to_string())?;
    if words == again { Ok(()) } else { Err("its snapshot is of another program once restored".to_owned()) }
}

fn tail(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(3)..].join("\n")
}

fn run_all(collecting: Collecting, words: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/py");
    let mut found = Vec::new();
    scripts(&root, &mut found);
    if let Ok(only) = std::env::var("ONLY") {
        found.retain(|path| path.display().to_string().contains(&only));
    }
    let failures = Mutex::new(String::new());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            let work = || {
                while let Some(path) = found.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut memory = vec![0; words];
                    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        check(path, collecting, &mut memory)
                    }));
                    let result = result.unwrap_or_else(|_| Err("panicked".to_owned()));
                    if let Err(why) = result {
                        let name = path.strip_prefix(&root).expect("inside").display();
                        let mut failures = failures.lock().expect("no panic");
                        writeln!(failures, "--- {name}: {why}").expect("a string");
                    }
                }
            };
            std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work).expect("a thread");
        }
    });
    let failures = failures.into_inner().expect("no panic");
    let count = failures.matches("--- ").count();
    assert!(count == 0, "{count} of {} scripts differ under {collecting:?}:\n{failures}", found.len());
    println!("{} scripts agree under {collecting:?}", found.len());
}

#[test]
fn scripts_without_collector() {
    run_all(Collecting::Never, 64 << 20);
}

#[test]
fn scripts_with_normal_collector() {
    run_all(Collecting::Normal, 4 << 20);
}

#[test]
fn scripts_with_a_collection_at_every_safe_point() {
    run_all(Collecting::Always, 4 << 20);
}
