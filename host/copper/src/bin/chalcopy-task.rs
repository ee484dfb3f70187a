//! The child process of mode `process`, for those who do not have the command `chalcopy`: `chalcopy-task [SCRIPT]`.

use cu_chalcopy_task::child::{Orders, serve};
use std::process::ExitCode;

fn main() -> ExitCode {
    // A task calls every such command with the word `task`, which is a verb of `chalcopy`.
    let script = std::env::args_os().skip(1).find(|word| word != "task").map(Into::into);
    match serve(&Orders { script, ..Orders::default() }) {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("chalcopy-task: {error}");
            ExitCode::FAILURE
        }
    }
}
