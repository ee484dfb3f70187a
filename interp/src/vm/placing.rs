//! Where the program stands that writes something, for a host that wants to know.

use crate::heap::value::Handle;
use crate::vm::bodies::view;
use crate::vm::frame::{CODE, FRAME, Link};
use crate::vm::state::Vm;

/// What the names of the files of modules begin with that the machine brings along.
const OWN: &[u8] = b"<";

impl Vm<'_> {
    /// Tells the host the file and the line of the innermost function that is the program's own.
    #[cold]
    pub(super) fn tell_place(&mut self) {
        let (mut base, mut pc) = (self.now.base, self.now.pc);
        for _ in 0..self.now.depth {
            let function = self.register(base - FRAME).raw_handle();
            let code: Handle = self.get(function, CODE).raw_handle();
            let body = view(&self.heap, code);
            let file = self.image_text(code, body.image().file_name());
            // A frame stands behind the instruction it is busy with.
            let line = body.position_at(pc.saturating_sub(1) as usize).line;
            let Vm { heap, host, .. } = self;
            let text = heap.text(file).unwrap_or(b"");
            if !text.starts_with(OWN) {
                host.place(core::str::from_utf8(text).unwrap_or(""), line);
                return;
            }
            let link = Link::unpack(self.register(base - 2));
            (base, pc) = (base - link.delta, link.pc);
        }
    }
}
