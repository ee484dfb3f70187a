//! The smallest embedding: runs a file, prints what it prints, and its traceback if it ends with an exception.
//!
//! `cargo run --release -p chalcopy --example run -- FILE [never|always]`

use std::io::Write;
use std::time::Instant;

use chalcopy::{Collecting, Engine, Host, Limits, ModuleSource, Stream};

struct World {
    start: Instant,
    out: std::io::Stdout,
}

impl Host for World {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        let _ = match stream {
            Stream::Out => self.out.write_all(text),
            Stream::Err => std::io::stderr().write_all(text),
        };
    }

    fn now(&mut self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let file = format!("{}.py", name.replace('.', "/"));
        let Ok(text) = std::fs::read(&file) else { return false };
        give(ModuleSource { text: &text, file: &file, package: false });
        true
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let Ok(text) = std::fs::read(file) else { return false };
        give(&text);
        true
    }
}

fn main() {
    let mut args = std::env::args().skip(1);
    let file = args.next().expect("the name of a file");
    let source = std::fs::read(&file).expect("a file that can be read");
    let mut memory = vec![0; 32 << 20];
    let mut world = World { start: Instant::now(), out: std::io::stdout() };
    let mut python = Engine::new(&mut memory, &mut world, Limits::default()).expect("enough memory");
    match args.next().as_deref() {
        Some("never") => python.set_collecting(Collecting::Never),
        Some("always") => python.set_collecting(Collecting::Always),
        _ => {}
    }
    if python.run_bytes(&source, &file).is_err() {
        let mut report = String::new();
        python.report(&mut report).expect("a string takes all");
        eprint!("{report}");
        std::process::exit(1);
    }
}
