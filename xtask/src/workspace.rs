//! Where things lie in the workspace.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace's own folder: what cargo says now, since products of a build may have been copied from elsewhere.
pub(crate) fn root() -> PathBuf {
    let own = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&own).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    let folder = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    root().join(folder)
}

/// The cargo that started us, in the workspace.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Whether the workspace has such a member.
pub(crate) fn has_member(folder: &str) -> bool {
    root().join(folder).join("Cargo.toml").is_file()
}
