//! A machine without the feature `compiler`: it runs images, and no text. The same face as `translating.rs`.

use crate::compile::Options;
use crate::modules::trouble::Trouble;
use crate::syntax::ast::Mode;
use crate::vm::bind::MessageText;
use crate::vm::exceptions::RUNTIME_ERROR;

/// Says that there is no compiler.
///
/// # Errors
/// Always.
#[allow(clippy::result_large_err)] // As the other one.
pub fn translate(_: &[u8], _: &mut [u64], _: Mode, _: Options<'_>) -> Result<usize, Trouble> {
    let mut message = MessageText::default();
    message.push(b"this machine has no compiler: it runs images only");
    Err(Trouble {
        class: RUNTIME_ERROR,
        message,
        line: 0..0,
        place: [0; 4],
        newline: false,
        compiled: false,
        bare: false,
        incomplete: false,
    })
}
