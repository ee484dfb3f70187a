//! The frozen modules: each image in `lib/` is what the compiler makes of the text beside it.
//! With `CHALCOPY_BLESS=1` in the environment it writes the images anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chalcopy::{Engine, Limits, NoHost};

fn library() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lib")
}

/// The files with an ending, without it.
fn names(end: &str) -> BTreeSet<String> {
    let files = fs::read_dir(library()).expect("the folder").map(|entry| entry.expect("an entry").path());
    let wanted = files.filter(|path| path.extension().is_some_and(|found| found == end));
    wanted.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect()
}

/// The file of a module, whose name may have dots.
fn file(name: &str, end: &str) -> PathBuf {
    library().join(format!("{name}.{end}"))
}

fn compiled(name: &str) -> Vec<u8> {
    let text = fs::read_to_string(file(name, "py")).expect("the text");
    let (mut memory, mut host) = (vec![0; 1 << 20], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    let mut image = Vec::new();
    python
        .build(&text, &format!("<frozen {name}>"), &mut |words| {
            image.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        })
        .expect("a module that compiles");
    image
}

#[test]
fn images_are_fresh() {
    let texts = names("py");
    for name in &texts {
        let (image, path) = (compiled(name), file(name, "chal"));
        if std::env::var_os("CHALCOPY_BLESS").is_some() {
            fs::write(&path, &image).expect("the image can be written");
        }
        let stored = fs::read(&path).unwrap_or_default();
        assert!(stored == image, "lib/{name}.chal is stale; run `cargo xtask bless`");
    }
    assert_eq!(texts, names("chal"), "an image without a text");
}

#[test]
fn images_are_accepted_and_their_modules_come_in() {
    for name in names("py") {
        let (mut memory, mut host) = (vec![0; 1 << 20], NoHost);
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        // `verify` looks at an image that is lent.
        python.run_image(&compiled(&name)).expect("an image that is accepted");
        python.run(&format!("import {name}"), "<test>").expect("a module that comes in");
        // What it holds travels in a snapshot.
        let mut snapshot = vec![0; python.snapshot_len() / 8];
        python.snapshot(&mut snapshot).expect("a snapshot");
        let (mut memory, mut host) = (vec![0; 1 << 20], NoHost);
        let mut other = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        other.restore(&snapshot).expect("a snapshot that is taken");
        other.run(&format!("dir({name})"), "<test>").expect("the module");
    }
}
