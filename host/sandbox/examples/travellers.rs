//! A program that travels, as files: compiled and run natively and in the sandbox, to go on elsewhere. The page's tests go on with it.
//!
//! `cargo run -p chalcopy-sandbox --example travellers -- FOLDER` writes `native.chal`, `native.chalsnap`, `sandbox.chal` and
//! `sandbox.chalsnap`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use chalcopy::{Engine, Limits, NoHost};
use chalcopy_sandbox::{Options, Program, Sandbox};

const NAME: &str = "robot.py";
const TEXT: &str = r#"
from dataclasses import dataclass


@dataclass
class Leg:
    """A leg of the robot's."""
    angle: float
    steps: int = 0

    def step(self):
        self.steps += 1
        self.angle = -self.angle
        return self


def gait(legs):
    """The legs in turn, for ever."""
    while True:
        for leg in legs:
            yield leg.step()


legs = [Leg(0.25 * number) for number in range(4)]
walking = gait(legs)
serial = 3**100
for _ in range(6):
    next(walking)
print("robot", sum(leg.steps for leg in legs))
"#;
/// 2 MiB.
const WORDS: usize = 1 << 18;

/// A snapshot and an image.
type Made = Result<(Vec<u8>, Vec<u8>), Box<dyn Error>>;

fn natively() -> Made {
    let (mut memory, mut host) = (vec![0; WORDS], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    python.run(TEXT, NAME)?;
    let mut words = vec![0; python.snapshot_len().div_ceil(8)];
    let length = python.snapshot(&mut words)?;
    let bytes = |words: &[u64]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let mut image = Vec::new();
    python.build(TEXT, NAME, &mut |words| image = bytes(words))?;
    Ok((bytes(&words[..length]), image))
}

fn in_the_sandbox() -> Made {
    let mut session = Sandbox::new()?.session(Options::new())?;
    session.run(Program::source(NAME, TEXT))?;
    let snapshot = session.snapshot()?;
    Ok((snapshot, session.build(NAME, TEXT)?))
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: travellers FOLDER")?);
    fs::create_dir_all(&folder)?;
    for (name, (snapshot, image)) in [("native", natively()?), ("sandbox", in_the_sandbox()?)] {
        fs::write(folder.join(name).with_extension("chalsnap"), snapshot)?;
        fs::write(folder.join(name).with_extension("chal"), image)?;
    }
    Ok(())
}
