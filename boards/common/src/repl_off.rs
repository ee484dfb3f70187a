//! Without a compiler there is no prompt: any key runs the image once more.

use chalcopy::Engine;

use crate::console;

/// Waits for a key. There is no raw prompt to come back to.
pub(crate) fn hold(_: &mut Engine<'_>, _: &mut [u8], _: bool) -> bool {
    console::write(b"press a key to run it again\n");
    console::read();
    false
}

/// A line for the program, as it was typed; not longer than the room for it.
pub(crate) fn read_line(give: &mut dyn FnMut(&[u8])) -> bool {
    let mut line = heapless::Vec::<u8, 80>::new();
    loop {
        let byte = console::read();
        console::put(byte);
        let (byte, is_end) = if byte == b'\r' { (b'\n', true) } else { (byte, byte == b'\n') };
        let is_full = line.push(byte).is_err();
        if is_end || is_full {
            give(&line);
            return true;
        }
    }
}
