//! The smallest embedding that runs a script: `cargo run --release --example run -- FILE`. Modules come from the script's folder.

use std::io::{Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use chalcopy::{Engine, Host, Limits, ModuleSource, Stream};

/// Gives a program its output, a clock, and the modules of its folder.
struct Console {
    started: Instant,
    folder: PathBuf,
}

impl Host for Console {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        // A closed pipe is nothing to fail for here.
        let _ = match stream {
            Stream::Out => stdout().write_all(text),
            Stream::Err => stderr().write_all(text),
        };
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        std::fs::read(file).map(|text| give(&text)).is_ok()
    }

    fn now(&mut self) -> u64 {
        u64::try_from(self.started.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let path = self.folder.join(name.replace('.', "/"));
        for (file, package) in [(path.with_extension("py"), false), (path.join("__init__.py"), true)] {
            if let Ok(text) = std::fs::read(&file) {
                give(ModuleSource { text: &text, file: &file.to_string_lossy(), package });
                return true;
            }
        }
        false
    }
}

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: run FILE");
        return ExitCode::from(2);
    };
    let source = match std::fs::read(&file) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    };
    let mut memory = vec![0; 8 << 20];
    let folder = Path::new(&file).parent().unwrap_or(Path::new("")).to_path_buf();
    let mut host = Console { started: Instant::now(), folder };
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("64 MiB are enough");
    match python.run_bytes(&source, &file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let mut report = String::new();
            if error.exception().is_none() || python.report(&mut report).is_err() {
                report = format!("{error}\n");
            }
            eprint!("{report}");
            ExitCode::FAILURE
        }
    }
}
