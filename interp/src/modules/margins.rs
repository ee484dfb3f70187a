//! What stands before the lines of a traceback within an exception group.

use core::fmt::{self, Write};

/// How far the exceptions of groups are shown, in groups within groups and in exceptions of one.
pub(super) const GROUP_DEPTH: usize = 10;
/// See `GROUP_DEPTH`.
pub(super) const GROUP_WIDTH: usize = 15;

/// Writes lines, each behind its margin: none outside of groups.
pub(super) struct Margins<'o> {
    pub(super) out: &'o mut dyn Write,
    /// How many groups contain what is being written; the outermost one counts too.
    pub(super) depth: usize,
    /// Whether the last exception of the groups that end here has still to be underlined.
    pub(super) open: bool,
    fresh: bool,
}

impl<'o> Margins<'o> {
    pub(super) fn new(out: &'o mut dyn Write) -> Self {
        Self { out, depth: 0, open: false, fresh: true }
    }

    /// Begins the traceback of an exception.
    pub(super) fn head(&mut self, group: bool) -> fmt::Result {
        if group && self.depth == 1 {
            self.fresh = false;
            self.out.write_str("  + ")?;
        }
        self.write_str(if group { "Exception Group " } else { "" })?;
        self.write_str("Traceback (most recent call last):\n")
    }

    /// The line above exception `index` of a group.
    pub(super) fn line_above(&mut self, index: usize) -> fmt::Result {
        self.indent()?;
        self.out.write_str(if index == 0 { "+-+" } else { "  +" })?;
        if index < GROUP_WIDTH {
            writeln!(self.out, "---------------- {} ----------------", index + 1)
        } else {
            self.out.write_str("---------------- ... ----------------\n")
        }
    }

    /// The line below the last exception of a group.
    pub(super) fn line_below(&mut self) -> fmt::Result {
        self.open = false;
        self.indent()?;
        self.out.write_str("+------------------------------------\n")
    }

    fn indent(&mut self) -> fmt::Result {
        for _ in 0..self.depth {
            self.out.write_str("  ")?;
        }
        Ok(())
    }
}

impl Write for Margins<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for line in text.split_inclusive('\n') {
            if self.fresh && self.depth > 0 {
                self.indent()?;
                self.out.write_str("| ")?;
            }
            self.out.write_str(line)?;
            self.fresh = line.ends_with('\n');
        }
        Ok(())
    }
}
