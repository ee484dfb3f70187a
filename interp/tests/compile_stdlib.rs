//! The compiler on real programs: every module of CPython's library becomes an image that the verifier accepts.
//!
//! Without `python3` on the machine there is nothing to compile, and the test passes.

use std::path::{Path, PathBuf};
use std::process::Command;

use chalcopy::code::verify::{scratch_words, verify};
use chalcopy::compile::{Options, compile};
use chalcopy::syntax::parser::parse_module;
use chalcopy::syntax::pool::Pool;

fn library() -> Option<PathBuf> {
    let program = "import sysconfig; print(sysconfig.get_path('stdlib'))";
    let answer = Command::new("python3").args(["-c", program]).output().ok()?;
    Some(PathBuf::from(String::from_utf8(answer.stdout).ok()?.trim()))
}

fn programs(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            // Packages installed beside the library are not of it; some files of its tests are wrong on purpose.
            if name != "site-packages"
                && name != "dist-packages"
                && name != "lib2to3"
                && !name.starts_with("bad")
            {
                programs(&path, found);
            }
        } else if path.extension().is_some_and(|ending| ending == "py") && !name.starts_with("bad") {
            found.push(path);
        }
    }
}

#[test]
fn library_compiles() {
    let Some(folder) = library() else { return };
    let mut found = Vec::new();
    programs(&folder, &mut found);
    found.sort();
    let mut pool_words = vec![0; 1 << 22];
    let mut image = vec![0; 1 << 21];
    let mut scratch = vec![0; scratch_words(image.len())];
    let mut wrong = Vec::new();
    let (mut compiled, mut words) = (0, 0);
    for path in &found {
        let Ok(source) = std::fs::read(path) else { continue };
        let mut pool = Pool::new(&mut pool_words);
        // What the parser refuses is its own tests' business.
        let Ok((tree, free)) = parse_module(&source, &mut pool) else { continue };
        match compile(tree, free, &mut image, Options { file_name: "library", ..Options::default() }) {
            Ok(length) => {
                compiled += 1;
                words += length;
                if let Err(error) = verify(&image[..length], &mut scratch) {
                    wrong.push(format!("{}: {error}", path.display()));
                }
            }
            Err(error) => {
                let text = error.message(tree.source()).to_string();
                wrong.push(format!("{}:{}: {text}", path.display(), error.place(tree.source()).line));
            }
        }
    }
    println!("{compiled} of {} programs, {words} words", found.len());
    assert!(wrong.is_empty(), "{} failed:\n{}", wrong.len(), wrong.join("\n"));
}
