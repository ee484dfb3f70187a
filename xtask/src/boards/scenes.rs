//! What a board must do under QEMU: start, answer, run an image in place, survive what goes wrong.

mod watchdog;

use std::fs;
use std::path::{Path, PathBuf};

use super::qemu::{Load, Session};
use super::{ARM_NOWHERE, Board, CLOCK, RISCV_NOWHERE, Shape, own};
use crate::command::{Failure, Outcome, run, say};
use crate::workspace;

/// A control law, as an image.
const SMALL: &str = "def law(error):\n    return -0.7 * error\n\nprint('law', law(2.0))\n";
/// A program that does not end.
const ENDLESS: &str = "print('endless')\nwhile True: pass\n";
/// A program that fails, on the least memory: a first `print` takes 2 KB of it.
const FAILING: &str = "def scale(x):\n    return 1 / (x - 3)\n\nscale(3)\n";
/// A program that uses what a small player has not, and before that what it must have.
const BEYOND: &str = "\
import machine
machine.unique_id()
try:
    vars()
except NameError:
    'ab'.center(9)
";
/// A program that feeds its watchdog for longer than its time, and then hangs.
const HANGING: &str = "\
import machine, time

def hang():
    while True: pass

machine.wdt_start(0, 500)
for _ in range(5):
    time.sleep_ms(200)
    machine.wdt_feed(0)
print('fed')
hang()
";
/// Characters by which the same program is larger: constants that it never loads.
const PADDING: usize = 20_000;
/// What the image tells of itself, in front of and behind the words in the arena.
const IN_USE: (&str, &str) = ("arena: ", " in use");
/// Where machines have nothing.
const NOWHERE: [u32; 2] = [ARM_NOWHERE, RISCV_NOWHERE];
/// Where all machines have memory, or nothing, and no peripheral.
const MEMORY: u32 = 0x8000_0000;
/// The byte of an image with the format's version, one with its code, those with its length.
const VERSION_AT: usize = 7;
const CODE_AT: usize = 40;
const LENGTH_AT: usize = 16;

/// Images for the slot.
pub(crate) struct Images {
    small: PathBuf,
    large: PathBuf,
    other_version: PathBuf,
    damaged: PathBuf,
    too_large: PathBuf,
    endless: PathBuf,
    failing: PathBuf,
    beyond: PathBuf,
    hanging: PathBuf,
    /// Programs that read where nothing is: there, and the image.
    faults: Vec<(u32, PathBuf)>,
}

/// The program that knows the machine on this computer.
pub(crate) fn native() -> Outcome<PathBuf> {
    let target = workspace::target().join("boards");
    run(workspace::cargo()
        .current_dir(workspace::root().join("boards"))
        .env("CARGO_TARGET_DIR", &target)
        .args(["build", "--quiet", "--package", "chalcopy-scripts", "--features", "std"]))?;
    Ok(target.join("debug/native"))
}

impl Images {
    /// Compiles them, and spoils some.
    pub(crate) fn make() -> Outcome<Images> {
        let native = native()?;
        let folder = workspace::target().join("boards/images");
        fs::create_dir_all(&folder)?;
        let compile = |name: &str, source: &str| -> Outcome<PathBuf> {
            let (script, image) = (folder.join(format!("{name}.py")), folder.join(format!("{name}.chal")));
            fs::write(&script, source)?;
            run(std::process::Command::new(&native).arg("image").args([&script, &image]))?;
            Ok(image)
        };
        let small = compile("law", SMALL)?;
        let padded = format!("def never():\n    return '{}'\n\n{SMALL}", "x".repeat(PADDING));
        let large = compile("law_large", &padded)?;
        let endless = compile("endless", ENDLESS)?;
        let fault = |address: u32| {
            let source = format!("import machine\n\ndef look():\n    machine.peek({address:#x})\n\nlook()\n");
            Ok((address, compile(&format!("fault_{address:x}"), &source)?))
        };
        let faults: Outcome<Vec<_>> = NOWHERE.into_iter().map(fault).collect();
        // A program with as many functions, so that size is all that differs.
        let small_too = compile("law_small", &format!("def never():\n    return ''\n\n{SMALL}"))?;
        let bytes = fs::read(&small)?;
        let spoil = |name: &str, spoil: &dyn Fn(&mut [u8])| -> Outcome<PathBuf> {
            let (mut bytes, path) = (bytes.clone(), folder.join(name));
            spoil(&mut bytes);
            fs::write(&path, bytes)?;
            Ok(path)
        };
        Ok(Images {
            small: small_too,
            large,
            other_version: spoil("other_version.chal", &|bytes| bytes[VERSION_AT] += 1)?,
            damaged: spoil("damaged.chal", &|bytes| bytes[CODE_AT] ^= 1)?,
            endless,
            failing: compile("failing", FAILING)?,
            beyond: compile("beyond", BEYOND)?,
            hanging: compile("hanging", HANGING)?,
            faults: faults?,
            too_large: spoil("too_large.chal", &|bytes| bytes[LENGTH_AT + 2] = 0xFF)?,
        })
    }
}

/// A scene: what it shows, and how.
type Scene = (&'static str, fn(&Stage<'_>) -> Outcome);

const PLAYER: &[Scene] = &[
    ("an image runs in place", runs_in_place),
    ("an image that fails is told", image_fails),
    ("bad images are refused by the player", player_refuses),
    ("Ctrl-C ends an image", image_interrupt),
];
const FULL: &[Scene] = &[
    ("an image runs in place in front of the prompt", runs_in_front),
    ("the prompt answers", prompt_answers),
    ("want of memory is an exception", memory_error),
    ("Ctrl-C ends a loop", interrupt),
    ("a soft reset begins anew", soft_reset),
    ("the raw prompt speaks as MicroPython's tools do", raw_prompt),
    ("bad images are refused, and the prompt comes", prompt_refuses),
];
/// Of a small player, beside those of a player.
const SMALL_ONLY: &[Scene] = &[("what a small player has not is an exception", image_beyond)];
/// Of boards that a program can make fault: of a player, of a full firmware.
const FAULTS: [&[Scene]; 2] =
    [&[("a fault of an image is reported", image_fault)], &[("a fault is reported", hard_fault)]];
/// Of boards that have files.
const FILES: &[Scene] = &[("main.py runs after a reset of either kind", main_survives)];

/// Of boards whose machine has lights, and a chip on a bus.
const PORTS: &[Scene] = &[("a light is lit, and a chip on a bus answers", ports)];

/// All scenes of a firmware.
pub(crate) fn play_all(board: &Board, shape: Shape, firmware: &Path, images: &Images) -> Outcome {
    let is_full = shape == Shape::Full;
    let scenes = if is_full { FULL } else { PLAYER };
    let small = if shape == Shape::Small { SMALL_ONLY } else { &[] };
    let watchdog = watchdog::scenes(board, is_full);
    let files = if is_full && board.has_files() { FILES } else { &[] };
    let ports = if is_full && board.machine.contains(&CLOCK) { PORTS } else { &[] };
    let faults = match board.nowhere {
        Some(_) => FAULTS[usize::from(is_full)],
        None => &[],
    };
    for (name, scene) in scenes.iter().chain(small).chain(faults).chain(files).chain(ports).chain(watchdog) {
        scene(&Stage { board, firmware, images })
            .map_err(|why| Failure::new(format!("{} {}: {name}: {why}", board.name, shape.name())))?;
        say(&format!("{} {}: {name}", board.name, shape.name()));
    }
    Ok(())
}

/// Where a scene plays.
struct Stage<'s> {
    board: &'s Board,
    firmware: &'s Path,
    images: &'s Images,
}

impl Stage<'_> {
    /// A board with nothing in its slot.
    fn start(&self) -> Outcome<Session> {
        Session::start(self.board, self.firmware, &[])
    }

    /// A board whose clock counts instructions, so that a busy computer takes none of its time.
    fn start_counted(&self, loads: &[Load<'_>]) -> Outcome<Session> {
        let machine: Vec<&str> = self.board.machine.iter().chain(own::COUNTED).copied().collect();
        Session::start_as(&machine, self.firmware, loads)
    }

    /// A board with this in its slot.
    fn start_with(&self, image: &Path) -> Outcome<Session> {
        let (slot, _) = self.board.region("memory.x", "SLOT")?;
        Session::start(self.board, self.firmware, &[(image, slot)])
    }

    /// A board whose prompt has come.
    fn prompt(&self) -> Outcome<Session> {
        let mut session = self.start()?;
        session.wait_for(self.board.name)?;
        session.wait_for(">>> ")?;
        Ok(session)
    }
}

/// That what was said contains this.
fn expect(said: &str, wanted: &str) -> Outcome {
    if said.contains(wanted) {
        return Ok(());
    }
    Err(Failure::new(format!("wanted {wanted:?}, heard {said:?}")))
}

/// The arena holds as much with a large image as with a small one.
fn in_place(images: &Images, used: &dyn Fn(&Path) -> Outcome<String>) -> Outcome {
    let (small, large) = (used(&images.small)?, used(&images.large)?);
    if small == large {
        return Ok(());
    }
    Err(Failure::new(format!("the arena holds {small} bytes with a small image, {large} with a large one")))
}

/// What an image that has run says it uses.
fn said_in_use(session: &mut Session) -> Outcome<String> {
    session.wait_for("law -1.4\r\n")?;
    session.wait_for(IN_USE.0)?;
    session.wait_for(IN_USE.1)
}

fn runs_in_place(stage: &Stage<'_>) -> Outcome {
    in_place(stage.images, &|image| {
        let mut session = stage.start_with(image)?;
        let used = said_in_use(&mut session)?;
        session.wait_for("press a key")?;
        // Again, as often as one likes.
        session.send(" ")?;
        session.wait_for("law -1.4\r\n")?;
        Ok(used)
    })
}

fn runs_in_front(stage: &Stage<'_>) -> Outcome {
    in_place(stage.images, &|image| {
        let mut session = stage.start_with(image)?;
        let used = said_in_use(&mut session)?;
        session.wait_for(">>> ")?;
        expect(&session.ask("law(10.0)")?, "-7.0")?;
        Ok(used)
    })
}

/// Bad images, and what is said of them.
fn bad(images: &Images) -> [(&Path, &str); 3] {
    [
        (&images.other_version, "the image is refused: not a Chalcopy image of this format\r\n"),
        (&images.damaged, "the image is refused: wrong checksum\r\n"),
        (&images.too_large, "the image is refused: it has "),
    ]
}

fn player_refuses(stage: &Stage<'_>) -> Outcome {
    for (image, why) in bad(stage.images) {
        let mut session = stage.start_with(image)?;
        session.wait_for(why)?;
        session.wait_for("press a key")?;
    }
    Ok(())
}

fn image_fails(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.start_with(&stage.images.failing)?;
    session.wait_for("Traceback (most recent call last):\r\n")?;
    session.wait_for("File \"failing.py\", line 4, in <module>\r\n")?;
    session.wait_for("File \"failing.py\", line 2, in scale\r\n")?;
    session.wait_for("ZeroDivisionError: division by zero\r\n")?;
    session.wait_for("press a key")?;
    Ok(())
}

fn image_beyond(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.start_with(&stage.images.beyond)?;
    session.wait_for("NameError: name 'vars' is not defined\r\n")?;
    session.wait_for("AttributeError: 'str' object has no attribute 'center'\r\n")?;
    session.wait_for("press a key")?;
    Ok(())
}

fn image_interrupt(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.start_with(&stage.images.endless)?;
    session.wait_for("endless\r\n")?;
    session.send("\x03")?;
    session.wait_for("File \"endless.py\", line 2, in <module>")?;
    session.wait_for("KeyboardInterrupt")?;
    session.wait_for("press a key")?;
    Ok(())
}

fn image_fault(stage: &Stage<'_>) -> Outcome {
    let Some(nowhere) = stage.board.nowhere else { return Ok(()) };
    let image = stage.images.faults.iter().find(|(address, _)| *address == nowhere);
    let Some((address, image)) = image else { return Err(Failure::new("no image for this address")) };
    let mut session = stage.start_with(image)?;
    session.wait_for("*** hard fault")?;
    session.wait_for(&format!("File \"fault_{address:x}.py\", line 4, in look"))?;
    session.wait_for(&format!("File \"fault_{address:x}.py\", line 6, in <module>"))?;
    // It begins anew, and so on.
    session.wait_for(stage.board.name)?;
    session.wait_for("*** hard fault")?;
    Ok(())
}

fn prompt_refuses(stage: &Stage<'_>) -> Outcome {
    for (image, why) in bad(stage.images) {
        let mut session = stage.start_with(image)?;
        session.wait_for(why)?;
        session.wait_for(">>> ")?;
        expect(&session.ask("6 * 7")?, "42")?;
    }
    Ok(())
}

fn prompt_answers(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    expect(&session.ask("6 * 7")?, "42")?;
    expect(&session.ask("1 / 3")?, "0.3333333333333333")?;
    session.send("def twice(x):\r")?;
    session.wait_for("... ")?;
    session.send("return 2 * x\r")?;
    session.wait_for("... ")?;
    session.ask("")?;
    expect(&session.ask("twice(21)")?, "42")?;
    expect(&session.ask("no_such_name")?, "NameError: name 'no_such_name' is not defined")?;
    // A slip of the finger, and Backspace.
    expect(&session.ask("6 * 8\x7F7")?, "42")
}

fn memory_error(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    session.send("\x05")?;
    session.wait_for("=== ")?;
    for line in [
        "def fill():",
        " x = []",
        " try:",
        "  while 1: x.append([0] * 9)",
        " except MemoryError: return 'caught'",
    ] {
        session.send(line)?;
        session.send("\r")?;
        session.wait_for("=== ")?;
    }
    session.send("\x04")?;
    session.wait_for(">>> ")?;
    expect(&session.ask("fill()")?, "'caught'")?;
    expect(&session.ask("[0] * 10**7")?, "MemoryError")?;
    expect(&session.ask("6 * 7")?, "42")
}

fn interrupt(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    session.send("x = 6\r")?;
    session.wait_for(">>> ")?;
    session.send("while True: pass\r")?;
    session.wait_for("... ")?;
    session.send("\r")?;
    session.wait_for("\r\n")?;
    session.send("\x03")?;
    session.wait_for("KeyboardInterrupt")?;
    session.wait_for(">>> ")?;
    expect(&session.ask("x * 7")?, "42")
}

fn soft_reset(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    session.ask("x = 1")?;
    session.send("\x04")?;
    session.wait_for("soft reboot\r\n")?;
    session.wait_for(">>> ")?;
    expect(&session.ask("x")?, "NameError")
}

fn main_survives(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    session.ask("f = open('main.py', 'w')")?;
    session.ask("f.write('import os\\nprint(6 * 7, os.listdir())\\n')")?;
    session.ask("f.close()")?;
    for reset in ["\x04", "import machine; machine.reset()\r"] {
        session.send(reset)?;
        session.wait_for("42 ['main.py']\r\n")?;
        session.wait_for(">>> ")?;
    }
    // One that fails is told, and the prompt comes.
    session.ask("open('main.py', 'w').write('1 / 0\\n')")?;
    session.send("\x04")?;
    session.wait_for("File \"main.py\", line 1, in <module>")?;
    session.wait_for("ZeroDivisionError")?;
    session.wait_for(">>> ")?;
    expect(&session.ask("open('nothing')")?, "FileNotFoundError: [Errno 2] ENOENT: 'nothing'")?;
    expect(&session.ask("open('main.py').read()")?, "'1 / 0\\n'")
}

fn ports(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    session.ask("from machine import I2C, Pin")?;
    session.ask("light = Pin(1, Pin.OUT, value=0)")?;
    expect(&session.ask("light(), light.on(), light()")?, "(0, None, 1)")?;
    expect(&session.ask("Pin(99).on()")?, "ValueError: the board has no such port")?;
    // Which of the four it hangs on is QEMU's choice.
    session.ask("bus = [I2C(n) for n in range(4) if 0x68 in I2C(n).scan()][0]")?;
    session.ask("bus.writeto_mem(0x68, 8, b'abc')")?;
    expect(&session.ask("bus.readfrom_mem(0x68, 8, 3)")?, "b'abc'")?;
    expect(&session.ask("bus.writeto(0x10, b'')")?, "OSError: [Errno 19] ENODEV")
}

fn raw_prompt(stage: &Stage<'_>) -> Outcome {
    const BANNER: &str = "raw REPL; CTRL-B to exit\r\n>";
    let mut session = stage.prompt()?;
    session.send("\r\x03\r\x01")?;
    session.wait_for(BANNER)?;
    // A soft reset comes back to the raw prompt.
    session.send("\x04")?;
    session.wait_for("soft reboot\r\n")?;
    session.wait_for(BANNER)?;
    session.send("\x05A\x01")?;
    session.wait_for("R\0")?;
    session.send("for n in range(3):\n    print(n)\n\x04")?;
    session.wait_for("OK0\r\n1\r\n2\r\n\x04\x04>")?;
    session.send("1 / 0\n\x04")?;
    session.wait_for("OK\x04Traceback")?;
    session.wait_for("ZeroDivisionError: division by zero\r\n\x04>")?;
    session.send("\r\x02")?;
    session.wait_for(">>> ")?;
    expect(&session.ask("n")?, "2")
}

fn hard_fault(stage: &Stage<'_>) -> Outcome {
    let mut session = stage.prompt()?;
    let Some(nowhere) = stage.board.nowhere else { return Ok(()) };
    session.ask("import machine")?;
    expect(&session.ask(&format!("machine.poke({MEMORY:#x}, 0)"))?, "ValueError")?;
    session.send(&format!("machine.peek({nowhere:#x})\r"))?;
    session.wait_for("*** hard fault")?;
    session.wait_for("File \"<stdin>\", line 1, in <module>")?;
    session.wait_for(stage.board.name)?;
    session.wait_for(">>> ")?;
    expect(&session.ask("6 * 7")?, "42")
}
