//! Listings: the instructions that a text or an image comes to.

use core::fmt::Write;

use crate::code::disasm::disassemble;
use crate::engine::Engine;
use crate::error::Error;
use crate::modules::compiling;
use crate::vm::bodies::view;
use crate::vm::frame::CODE;
use crate::vm::raise::Answer;
use crate::vm::state::Root;

impl Engine<'_> {
    /// Writes the instructions of a text.
    ///
    /// # Errors
    /// As `build`. If `out` fails, the rest is lost.
    pub fn listing(&mut self, source: &str, file: &str, out: &mut dyn Write) -> Result<(), Error> {
        self.build(source, file, &mut |words| {
            // The listing's own errors are those of `out`.
            let _ = disassemble(words, out);
        })
    }

    /// Writes the instructions of an image. It is verified first.
    ///
    /// # Errors
    /// `ImportError` if it is refused. If `out` fails, the rest is lost.
    pub fn image_listing(&mut self, image: &[u8], out: &mut dyn Write) -> Result<(), Error> {
        self.reset();
        let answer = self.load_image(image, out);
        self.finish(answer).map(|_| ())
    }

    fn load_image(&mut self, image: &[u8], out: &mut dyn Write) -> Answer {
        let vm = &mut self.vm;
        vm.room(image.len() / 8 + 8)?;
        let bytes = vm.make_bytes(image)?;
        let globals = vm.root(Root::Main);
        let function = compiling::module_function(vm, bytes, "", globals)?;
        // As in `listing`.
        let code = vm.get(function.raw_handle(), CODE).raw_handle();
        let _ = disassemble(view(&vm.heap, code).image().words(), out);
        Ok(function)
    }
}
