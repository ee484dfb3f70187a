//! The machine's code as a file of the user's own. What a machine's memory holds at first is mapped from there, page by page as it
//! is touched; code that stands in the program's file has it copied, which is most of the time that a short program takes to start.
//!
//! Whoever can write the file can have anything run as this user. So it is taken only if it belongs to the user, nobody else may
//! write it, and it is no link; and what was looked at is what is mapped: the file is opened once.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use rustix::fs::OFlags;
use rustix::process::geteuid;
use wasmtime::Engine;
use wasmtime::component::Component;

/// Files that other versions left behind go after so long.
const FORGOTTEN: Duration = Duration::from_secs(30 * 24 * 3600);

/// The component from the folder's file, which is written if it is not there or of no use. `None`: take it from elsewhere, for this
/// time or, where there is no such folder, for ever.
pub(crate) fn load(engine: &Engine, folder: &Path, code: &[u8]) -> Option<Component> {
    let path = folder.join(concat!("machine-", env!("CHALCOPY_CODE")));
    if let Some(component) = open(engine, &path, code.len()) {
        return Some(component);
    }
    if is_whole(&path, code) {
        // Nothing in this folder can be run.
        return None;
    }
    write(folder, &path, code).ok()?;
    open(engine, &path, code.len())
}

#[allow(unsafe_code)]
fn open(engine: &Engine, path: &Path, len: usize) -> Option<Component> {
    let flags = (OFlags::NOFOLLOW | OFlags::CLOEXEC).bits();
    let file = OpenOptions::new().read(true).custom_flags(flags.cast_signed()).open(path).ok()?;
    let facts = file.metadata().ok()?;
    if !is_own(&facts) || facts.len() != u64::try_from(len).ok()? {
        return None;
    }
    let same = format!("/proc/self/fd/{}", file.as_raw_fd());
    // SAFETY: `write` has put there what `build.rs` got from the same wasmtime, whole or not at all, under a name that only this
    // code has; nobody but the user, who may do anything to this process, can have changed it since. wasmtime checks its version,
    // the settings and the processor.
    unsafe { Component::deserialize_file(engine, same) }.ok()
}

/// Whether it is a file that only this user can write.
fn is_own(facts: &Metadata) -> bool {
    facts.is_file() && facts.uid() == geteuid().as_raw() && facts.mode() & 0o022 == 0
}

/// Whether the file is as it should be.
fn is_whole(path: &Path, code: &[u8]) -> bool {
    fs::symlink_metadata(path).is_ok_and(|facts| is_own(&facts))
        && fs::read(path).is_ok_and(|kept| kept == code)
}

fn write(folder: &Path, path: &Path, code: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    tidy(folder);
    // Several processes may do this at once; the last one to be ready wins, and all have written the same.
    let fresh = folder.join(format!("fresh-{}", std::process::id()));
    let written = write_whole(&fresh, code).and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        // Nothing is lost if it stays: it is tidied up one day.
        let _ = fs::remove_file(&fresh);
    }
    written
}

fn write_whole(path: &Path, code: &[u8]) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(code)?;
    // A file that a loss of power has left half empty would be run all the same.
    file.sync_all()
}

/// Removes what nobody has written anew for long.
fn tidy(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_ours =
            name.to_str().is_some_and(|name| name.starts_with("machine-") || name.starts_with("fresh-"));
        let is_old = |facts: Metadata| {
            let age = facts.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
            age.is_some_and(|age| age > FORGOTTEN)
        };
        if is_ours && entry.metadata().is_ok_and(is_old) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::PathBuf;

    use super::{load, open};
    use crate::engine::{engine_for_tests, plain_code};

    fn folder(name: &str) -> PathBuf {
        // Where programs can be run, as from here.
        let folder = PathBuf::from(env!("OUT_DIR")).join(format!("kept-{name}"));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn code_is_written_once_and_mapped() {
        let (engine, folder) = (engine_for_tests(false), folder("once"));
        assert!(load(&engine, &folder, plain_code()).is_some());
        let path = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
        let written = fs::metadata(&path).unwrap();
        assert_eq!((written.permissions().mode() & 0o777, written.len()), (0o600, plain_code().len() as u64));
        let component = load(&engine, &folder, plain_code()).unwrap();
        assert!(!plain_code().as_ptr_range().contains(&component.image_range().start));
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), written.modified().unwrap());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_cannot_be_run_is_not_written_again() {
        let (engine, folder) = (engine_for_tests(true), folder("useless"));
        assert!(load(&engine, &folder, plain_code()).is_none());
        let path = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
        let written = fs::metadata(&path).unwrap().modified().unwrap();
        assert!(load(&engine, &folder, plain_code()).is_none());
        assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), written);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_that_is_not_ours_is_not_taken() {
        let (engine, folder) = (engine_for_tests(false), folder("others"));
        let len = plain_code().len();
        assert!(load(&engine, &folder, plain_code()).is_some());
        let path = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
        for mode in [0o620, 0o602] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            assert!(open(&engine, &path, len).is_none(), "{mode:o}");
        }
        // What is of no use is written anew.
        for damaged in [&plain_code()[..len / 2], &vec![0; len][..]] {
            fs::write(&path, damaged).unwrap();
            fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
            assert!(open(&engine, &path, len).is_none());
            assert!(load(&engine, &folder, plain_code()).is_some());
            assert_eq!(fs::read(&path).unwrap(), plain_code());
        }
        let link = folder.join("link");
        symlink(&path, &link).unwrap();
        assert!(open(&engine, &link, len).is_none() && open(&engine, &path, len).is_some());
        assert!(load(&engine, &path.join("below a file"), plain_code()).is_none());
        fs::remove_dir_all(folder).unwrap();
    }
}
