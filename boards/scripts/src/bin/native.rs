//! `native image SCRIPT IMAGE` compiles a script for a board's flash; `native names IMAGE` lists what it names, for a firmware that
//! plays no other; `native run BUNDLE` runs a bundle as a board does.

use std::fs::{read, write};
use std::io::{self, Write, stdout};
use std::process::ExitCode;

use chalcopy::code::image::{ImageView, PREFIX};
use chalcopy::heap::header::Header;
use chalcopy::heap::kind::Kind;
use chalcopy::{Engine, Limits, NoHost};
use chalcopy_scripts::{ARENA, SNAPSHOT, run};

/// Words of memory for the compiler.
const COMPILER: usize = 8 << 20;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["image", script, file] => image(script, file),
        ["names", file] => names(file),
        ["run", bundle] => run_bundle(bundle),
        _ => {
            Err(io::Error::other("usage: native image SCRIPT IMAGE | native names IMAGE | native run BUNDLE"))
        }
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

/// Whatever text of an image may be a name: attributes are asked for by texts that a program makes, too.
fn names(file: &str) -> io::Result<()> {
    let bytes = read(file)?;
    let words: Vec<u64> = bytes.as_chunks().0.iter().map(|word| u64::from_le_bytes(*word)).collect();
    let (image, mut at, mut names) = (ImageView::new(&words), PREFIX, Vec::new());
    while at < image.total().min(words.len()) {
        let header = Header(words[at]);
        if header.kind_number() == Kind::Str as u8 {
            let text: Vec<u8> = image.text(u32::try_from(at).map_err(io::Error::other)?).collect();
            let is_name = text.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
            names.extend(String::from_utf8(text).ok().filter(|text| is_name && !text.is_empty()));
        }
        at += 1 + header.words();
    }
    names.sort_unstable();
    names.dedup();
    println!("{}", names.join(" "));
    Ok(())
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
