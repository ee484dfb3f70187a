//! Golden listings: each file of `listing/` is a program followed by the listing of its code as comments.
//!
//! With `CHALCOPY_BLESS=1` in the environment the listings are written anew. The image of each program must pass
//! the verifier, too.

use std::fs;
use std::path::PathBuf;

use chalcopy::code::disasm::disassemble;
use chalcopy::code::verify::{scratch_words, verify};
use chalcopy::compile::{Options, compile};
use chalcopy::syntax::parser::parse_module;
use chalcopy::syntax::pool::Pool;

/// What stands between a program and its listing.
const RULE: &str = "# ----- listing -----\n";

fn image_of(source: &str, name: &str) -> Vec<u64> {
    let mut pool_words = vec![0; 1 << 16];
    let mut pool = Pool::new(&mut pool_words);
    let (tree, free) = match parse_module(source.as_bytes(), &mut pool) {
        Ok(parsed) => parsed,
        Err(error) => panic!("{name}: {}", error.message(source)),
    };
    let mut image = vec![0; 1 << 16];
    let options = Options { file_name: name, ..Options::default() };
    let length = match compile(tree, free, &mut image, options) {
        Ok(length) => length,
        Err(error) => panic!("{name}: {}", error.message(source)),
    };
    image.truncate(length);
    image
}

#[test]
fn listings() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/listing"));
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let mut stale = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "py")) {
        let text = fs::read_to_string(path).expect("a program");
        let program = text.split(RULE).next().unwrap_or_default();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        let image = image_of(program, name);
        let mut listing = String::new();
        disassemble(&image, &mut listing).expect("a string");
        let listing: String =
            listing.lines().map(|line| format!("# {line}").trim_end().to_string() + "\n").collect();
        let mut scratch = vec![0; scratch_words(image.len())];
        if let Err(error) = verify(&image, &mut scratch) {
            panic!("{name}: {error}\n{listing}");
        }
        let now = format!("{program}{RULE}{listing}");
        if now != text {
            if std::env::var_os("CHALCOPY_BLESS").is_some() {
                fs::write(path, now).expect("the listing can be written");
            } else {
                stale.push(name.to_string());
            }
        }
    }
    assert!(stale.is_empty(), "stale listings (run with CHALCOPY_BLESS=1): {stale:?}");
}
