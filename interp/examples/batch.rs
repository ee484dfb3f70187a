//! Runs programs that come one after another by standard input, each in a machine of its own: `cargo xtask fuzz` asks it.
//!
//! A program is a line with its length in bytes, then its text; an answer is the same with what the program wrote: its
//! output, then the traceback, or after the bytes `STOPPED` why it was stopped.

use std::io::{self, BufRead, Read, Write, stdin, stdout};

use chalcopy::{Engine, Host, Limits, Stream};

/// Name of the file that programs seem to stand in.
const FILE: &str = "program.py";
/// What stands in front of the reason when a program did not come to its end.
const STOPPED: &str = "\0stopped: ";
/// 16 MiB.
const WORDS: usize = 2 << 20;
/// More than any program of the fuzzer's needs that ends.
const FUEL: u64 = 300_000;

/// Keeps what a program writes, and its source for tracebacks.
struct Paper<'a> {
    text: Vec<u8>,
    source: &'a [u8],
}

impl Host for Paper<'_> {
    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let known = file == FILE;
        if known {
            give(self.source);
        }
        known
    }

    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream == Stream::Out {
            self.text.extend_from_slice(text);
        }
    }
}

fn answer(memory: &mut [u64], source: &[u8]) -> Vec<u8> {
    let mut paper = Paper { text: Vec::new(), source };
    let mut end = String::new();
    let limits = Limits { fuel: FUEL, ..Limits::default() };
    let mut python = Engine::new(memory, &mut paper, limits).expect("16 MiB are enough");
    if let Err(error) = python.run_bytes(source, FILE) {
        let told = error.exception().is_some() && python.report(&mut end).is_ok();
        if !told {
            end = format!("{STOPPED}{error}");
        }
    }
    paper.text.extend_from_slice(end.as_bytes());
    paper.text
}

fn main() -> io::Result<()> {
    let mut memory = vec![0; WORDS];
    let (mut programs, mut answers) = (stdin().lock(), stdout().lock());
    let mut line = String::new();
    loop {
        line.clear();
        if programs.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let length = line.trim_end().parse().map_err(io::Error::other)?;
        let mut source = vec![0; length];
        programs.read_exact(&mut source)?;
        let text = answer(&mut memory, &source);
        writeln!(answers, "{}", text.len())?;
        answers.write_all(&text)?;
        answers.flush()?;
    }
}
