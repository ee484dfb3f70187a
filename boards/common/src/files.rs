//! The board's files: littlefs on the memory that `memory.x` names `FILES`, and what programs see of it.
//!
//! The file system is mounted for each call, which costs little and leaves nothing to be lost: what a call has done is in the flash
//! when it returns.
#![allow(unsafe_code)]

extern crate alloc;

use alloc::format;
use alloc::vec::Vec;
use core::fmt::Write;
use core::slice;

use chalcopy::{Arg, Engine, HostCall, HostError, HostItem, HostModule, ModuleSource};
use embedded_alloc::LlffHeap;
use littlefs_rust::{Config, Error, FileType, Filesystem, OpenFlags, SeekFrom, Storage};

use crate::console::Console;
use crate::python;
use crate::start::tell;

/// Bytes of a block, which is erased whole.
const BLOCK: u32 = 512;
/// Bytes that are read and written at once.
const CACHE: u32 = 128;
/// Bytes that say which of the next blocks are free, one bit each.
const LOOKAHEAD: u32 = 16;
/// Bytes that a program reads at once at most.
const PIECE: usize = 256;
/// Bytes for the file system's caches, a list of a folder's entries, and the text of a module that is imported.
const HEAP: usize = 24 << 10;

/// What a module that is written in Python is looked for as, in this order.
const FOLDERS: [&str; 2] = ["/", "/lib/"];
const ENDS: [(&str, bool); 3] = [(".py", false), (".chal", false), ("/__init__.py", true)];
/// The modules that come with the firmware.
const OWN: [(&str, &str, &str); 3] = [
    ("io", "io.py", include_str!("../lib/io.py")),
    ("os", "os.py", include_str!("../lib/os.py")),
    ("_start", "_start.py", include_str!("../lib/_start.py")),
];

#[global_allocator]
static ALLOCATOR: LlffHeap = LlffHeap::empty();

unsafe extern "C" {
    static mut _files_start: u8;
    static mut _files_end: u8;
}

/// The modules of a board with files.
pub(crate) static MODULES: &[HostModule] = &[
    chalcopy_machine::module(python::FUNCTIONS),
    HostModule {
        name: "_files",
        doc: "The board's files, as the modules `os` and `io` use them: a negative number is an error.",
        items: &[
            HostItem::function("create", "(path, truncate, /)"),
            HostItem::function("list", "(path, /)"),
            HostItem::function("mkdir", "(path, /)"),
            HostItem::function("read", "(path, at, count, /)"),
            HostItem::function("remove", "(path, /)"),
            HostItem::function("rename", "(path, to, /)"),
            HostItem::function("stat", "(path, /)"),
            HostItem::function("write", "(path, at, data, /)"),
        ],
    },
];

/// RAM, or flash that is written as RAM is.
struct Memory;

impl Memory {
    fn bytes(&mut self) -> &mut [u8] {
        let (start, end) = (&raw mut _files_start, &raw mut _files_end);
        // SAFETY: the linker script reserves what lies between the two for the files alone; there is one `Memory` at a time, within
        // `mounted`, which does not nest.
        unsafe { slice::from_raw_parts_mut(start, end as usize - start as usize) }
    }

    fn part(&mut self, block: u32, offset: u32, length: usize) -> Result<&mut [u8], Error> {
        let start = (block * BLOCK + offset) as usize;
        self.bytes().get_mut(start..start + length).ok_or(Error::Io)
    }
}

impl Storage for Memory {
    fn read(&mut self, block: u32, offset: u32, bytes: &mut [u8]) -> Result<(), Error> {
        bytes.copy_from_slice(self.part(block, offset, bytes.len())?);
        Ok(())
    }

    fn write(&mut self, block: u32, offset: u32, bytes: &[u8]) -> Result<(), Error> {
        self.part(block, offset, bytes.len())?.copy_from_slice(bytes);
        Ok(())
    }

    fn erase(&mut self, block: u32) -> Result<(), Error> {
        self.part(block, 0, BLOCK as usize)?.fill(0xFF);
        Ok(())
    }
}

fn config() -> Config {
    let blocks = Memory.bytes().len() as u32 / BLOCK;
    let mut config = Config::new(BLOCK, blocks);
    (config.cache_size, config.lookahead_size) = (CACHE, LOOKAHEAD);
    config
}

fn mounted<T>(work: impl FnOnce(&Filesystem<Memory>) -> Result<T, Error>) -> Result<T, Error> {
    let files = Filesystem::mount(Memory, config()).map_err(|(error, _)| error)?;
    work(&files)
}

/// After a reset: memory for the file system, and an empty one if there is none. Whether there are files.
pub(crate) fn set_up() {
    static ROOM: crate::ConstStaticCell<[u64; HEAP / 8]> = crate::ConstStaticCell::new([0; HEAP / 8]);
    let room = ROOM.take();
    // SAFETY: it is this function's for ever, and the function is called once: `take` panics the second time.
    unsafe { ALLOCATOR.init(room.as_mut_ptr() as usize, HEAP) };
    if mounted(|_| Ok(())).is_err() {
        // What cannot be formatted answers every call with an error.
        let _ = Filesystem::format(&mut Memory, &config());
    }
}

/// Runs what a board runs by itself: `boot.py`, and `main.py` unless a tool waits for the raw prompt. `room` holds the longest text.
pub(crate) fn run(python: &mut Engine<'_>, room: &mut [u8], is_raw: bool) {
    let begun = python.run("import _start\ndel _start\n", "<start>");
    tell(python, begun);
    let names: &[&str] = if is_raw { &["boot.py"] } else { &["boot.py", "main.py"] };
    for name in names {
        match text(name, room) {
            None => {}
            Some(Ok(length)) => {
                let done = python.run_bytes(&room[..length], name);
                tell(python, done);
            }
            Some(Err(error)) => {
                let _ = writeln!(Console, "{name} is not run: {error}");
            }
        }
    }
}

/// Reads a whole file into `room`; its length, `None` if there is no such file.
///
/// # Errors
/// `NoMemory` if it is longer.
fn text(path: &str, room: &mut [u8]) -> Option<Result<usize, Error>> {
    let read = mounted(|files| {
        let file = files.open(path, OpenFlags::READ)?;
        let length = file.size() as usize;
        file.read(room.get_mut(..length).ok_or(Error::NoMemory)?)?;
        Ok(length)
    });
    (read != Err(Error::NoEntry)).then_some(read)
}

/// Finds a module's text: among the files first, then among those of the firmware.
pub(crate) fn module(name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
    let place = name.replace('.', "/");
    let found = mounted(|files| {
        let mut paths = FOLDERS.iter().flat_map(|folder| ENDS.map(|(end, package)| (folder, end, package)));
        Ok(paths.find_map(|(folder, end, package)| {
            let path = format!("{folder}{place}{end}");
            let text = files.read_to_vec(&path).ok()?;
            Some((path, text, package))
        }))
    });
    if let Ok(Some((path, text, package))) = found {
        give(ModuleSource { text: &text, file: &path, package });
        return true;
    }
    let own = OWN.iter().find(|(own, _, _)| *own == name);
    if let Some((_, file, text)) = own {
        give(ModuleSource { text: text.as_bytes(), file, package: false });
    }
    own.is_some()
}

/// The text of a file, for tracebacks.
pub(crate) fn source(file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
    if let Some((_, _, text)) = OWN.iter().find(|(_, own, _)| *own == file) {
        give(text.as_bytes());
        return true;
    }
    mounted(|files| files.read_to_vec(file)).is_ok_and(|text| {
        give(&text);
        true
    })
}

/// Does what a function of the module is called for.
pub(crate) fn call(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    match call.name() {
        "create" => create(call),
        "list" => list(call),
        "read" => read(call),
        "stat" => stat(call),
        "write" => write(call),
        "mkdir" => change(call, |files, path, _| files.mkdir(path)),
        "remove" => change(call, |files, path, _| files.remove(path)),
        "rename" => change(call, |files, path, to| files.rename(path, to)),
        _ => Err(call.unknown()),
    }
}

/// Does something with a path, or with two.
fn change(
    call: &mut HostCall<'_, '_>,
    work: fn(&Filesystem<Memory>, &str, &str) -> Result<(), Error>,
) -> Result<(), HostError> {
    let done = {
        let (path, to) = (call.get::<&str>(0)?, call.get::<Option<&str>>(1)?.unwrap_or_default());
        mounted(|files| work(files, path, to))
    };
    finish(call, done.map(|()| 0))
}

fn create(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    let size = {
        let (path, is_new) = (call.get::<&str>(0)?, call.get::<bool>(1)?);
        let flags = OpenFlags::WRITE | OpenFlags::CREATE;
        let flags = if is_new { flags | OpenFlags::TRUNC } else { flags };
        mounted(|files| {
            let file = files.open(path, flags)?;
            let size = file.size();
            file.close().map(|()| size)
        })
    };
    finish(call, size)
}

fn list(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    let entries = {
        let path = call.get::<&str>(0)?;
        mounted(|files| files.list_dir(if path.is_empty() { "/" } else { path }))
    };
    let entries = match entries {
        Ok(entries) => entries,
        Err(error) => return finish(call, Err(error)),
    };
    let entries: Vec<[Arg<'_>; 3]> = entries
        .iter()
        .map(|entry| {
            let is_folder = entry.file_type == FileType::Dir;
            [Arg::Str(&entry.name), Arg::Bool(is_folder), Arg::Int(entry.size.into())]
        })
        .collect();
    let rows: Vec<Arg<'_>> = entries.iter().map(|row| Arg::Tuple(row)).collect();
    call.give(Arg::List(&rows))
}

fn read(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    let mut piece = [0; PIECE];
    let read = {
        let (path, at, count) = (call.get::<&str>(0)?, call.get::<u32>(1)?, call.get::<usize>(2)?);
        let piece = &mut piece[..count.min(PIECE)];
        mounted(|files| {
            let file = files.open(path, OpenFlags::READ)?;
            file.seek(SeekFrom::Start(at))?;
            file.read(piece)
        })
    };
    match read {
        Ok(length) => call.give(Arg::Bytes(&piece[..length as usize])),
        Err(error) => finish(call, Err(error)),
    }
}

fn stat(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    let found = {
        let path = call.get::<&str>(0)?;
        mounted(|files| files.stat(path))
    };
    match found {
        Ok(found) => {
            call.give(Arg::Tuple(&[Arg::Bool(found.file_type == FileType::Dir), Arg::Int(found.size.into())]))
        }
        Err(error) => finish(call, Err(error)),
    }
}

fn write(call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    let done = {
        let (path, at, data) = (call.get::<&str>(0)?, call.get::<u32>(1)?, call.get::<&[u8]>(2)?);
        mounted(|files| {
            let file = files.open(path, OpenFlags::WRITE)?;
            file.seek(SeekFrom::Start(at))?;
            let written = file.write(data)?;
            file.close().map(|()| written)
        })
    };
    finish(call, done)
}

/// A number, or the error as a negative one.
fn finish(call: &mut HostCall<'_, '_>, done: Result<u32, Error>) -> Result<(), HostError> {
    call.give(Arg::Int(match done {
        Ok(number) => number.into(),
        Err(error) => -i64::from(errno(error)),
    }))
}

/// The number that C, and Python, have for it.
fn errno(error: Error) -> u8 {
    match error {
        Error::NoEntry => 2,
        Error::Io | Error::NoAttribute => 5,
        Error::NoMemory => 12,
        Error::Exists => 17,
        Error::NotDir => 20,
        Error::IsDir => 21,
        Error::Invalid => 22,
        Error::NoSpace => 28,
        Error::NameTooLong => 36,
        Error::NotEmpty => 39,
        Error::Corrupt => 84,
    }
}
