//! The files of a log as one row of bytes. They are read, not mapped: what is in use stays the same however large they are.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// A log's files, `robot_0.copper`, `robot_1.copper` and so on for `robot.copper`. All have the same length; the last may have been cut.
pub(crate) struct Slabs {
    files: Vec<(File, u64)>,
    length: u64,
}

impl Slabs {
    /// Opens all of them. A single file under the very name (a copy of the first one) is a log too.
    pub(crate) fn open(path: &Path) -> io::Result<Slabs> {
        let mut files = Vec::new();
        for index in 0.. {
            match File::open(numbered(path, index)) {
                Ok(file) => files.push(file),
                Err(error) if error.kind() == io::ErrorKind::NotFound => break,
                Err(error) => return Err(error),
            }
        }
        if files.is_empty() {
            files.push(File::open(path)?);
        }
        let files: io::Result<Vec<_>> = files
            .into_iter()
            .map(|file| {
                let length = file.metadata()?.len();
                Ok((file, length))
            })
            .collect();
        let files = files?;
        let length = files.iter().map(|(_, length)| *length).max().unwrap_or(0).max(1);
        Ok(Slabs { files, length })
    }

    /// How many bytes there would be if no file were cut.
    pub(crate) fn len(&self) -> u64 {
        self.length * self.files.len() as u64
    }

    /// Reads from a place on; how many bytes there were before the files, or what is left of one, end.
    pub(crate) fn read(&self, at: u64, into: &mut [u8]) -> io::Result<usize> {
        let mut done = 0;
        while done < into.len() {
            let place = at + done as u64;
            let Some((file, length)) =
                usize::try_from(place / self.length).ok().and_then(|i| self.files.get(i))
            else {
                break;
            };
            let within = place % self.length;
            let there = usize::try_from(length.saturating_sub(within)).unwrap_or(usize::MAX);
            let count = there.min(into.len() - done);
            if count == 0 {
                break;
            }
            let mut file: &File = file;
            file.seek(SeekFrom::Start(within))?;
            file.read_exact(&mut into[done..done + count])?;
            done += count;
        }
        Ok(done)
    }
}

/// `robot_3.copper`
fn numbered(path: &Path, index: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stem = stem.strip_suffix("_0").filter(|_| path.is_file() && !first(path).is_file()).unwrap_or(&stem);
    let end = path.extension().map_or_else(String::new, |end| format!(".{}", end.to_string_lossy()));
    path.with_file_name(format!("{stem}_{index}{end}"))
}

/// `robot_0_0.copper` for `robot_0.copper`: then the latter is a name of its own, and not that of a first file.
fn first(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let end = path.extension().map_or_else(String::new, |end| format!(".{}", end.to_string_lossy()));
    path.with_file_name(format!("{stem}_0{end}"))
}
