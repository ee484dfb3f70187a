//! What a linked firmware takes: sections of its ELF file.

use std::fs;
use std::path::Path;

use object::{Object, ObjectSection, SectionFlags, SectionKind, elf};

use crate::command::{Failure, Outcome};

/// Bytes of a firmware.
pub(crate) struct Bytes {
    /// Code, constants, and what variables begin with.
    pub(crate) flash: u64,
    /// Variables, the arena among them; not the stack.
    pub(crate) ram: u64,
}

/// Adds up the sections that are there when the firmware runs.
pub(crate) fn measure(file: &Path) -> Outcome<Bytes> {
    let data = fs::read(file)?;
    let elf =
        object::File::parse(&*data).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    let mut bytes = Bytes { flash: 0, ram: 0 };
    for section in elf.sections() {
        let SectionFlags::Elf { sh_flags } = section.flags() else { continue };
        let (is_there, is_written) =
            (sh_flags & u64::from(elf::SHF_ALLOC) != 0, sh_flags & u64::from(elf::SHF_WRITE) != 0);
        // The runtime of RISC-V has a section for the stack, that of Arm has not.
        if !is_there || section.name() == Ok(".stack") {
            continue;
        }
        if section.kind() != SectionKind::UninitializedData {
            bytes.flash += section.size();
        }
        if is_written {
            bytes.ram += section.size();
        }
    }
    Ok(bytes)
}
