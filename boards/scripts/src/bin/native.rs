//! `native image SCRIPT IMAGE` compiles a script for a board's flash; `native run BUNDLE` runs a bundle as a board does.

use std::fs::{read, write};
use std::io::{self, Write, stdout};
use std::process::ExitCode;

use chalcopy::{Engine, Limits, NoHost};
use chalcopy_scripts::{ARENA, SNAPSHOT, run};

/// Words of memory for the compiler.
const COMPILER: usize = 8 << 20;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["image", script, file] => image(script, file),
        ["run", bundle] => run_bundle(bundle),
        _ => Err(io::Error::other("usage: native image SCRIPT IMAGE | native run BUNDLE")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("native: {error}");
            ExitCode::FAILURE
        }
    }
}

fn image(script: &str, file: &str) -> io::Result<()> {
    let (mut memory, mut host) = (vec![0; COMPILER], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).map_err(io::Error::other)?;
    let source = String::from_utf8(read(script)?).map_err(io::Error::other)?;
    let name = script.rsplit_once('/').map_or(script, |(_, name)| name);
    let mut image = Vec::new();
    let built = python.build(&source, name, &mut |words| {
        image.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    });
    if let Err(error) = built {
        let mut report = String::new();
        python.report(&mut report).map_err(io::Error::other)?;
        return Err(io::Error::other(format!("{error}\n{report}")));
    }
    write(file, image)
}

fn run_bundle(bundle: &str) -> io::Result<()> {
    let bundle = read(bundle)?;
    let (mut memory, mut snapshot) = (vec![0; ARENA], vec![0; SNAPSHOT]);
    run(&bundle, &mut memory, &mut snapshot, |bytes| {
        // Nothing is lost but what is compared: that tells.
        let _ = stdout().write_all(bytes);
    });
    Ok(())
}
