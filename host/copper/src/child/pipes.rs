//! The child's pipes, and what happens when nobody is at their other end any more.
//!
//! A child whose host is gone must not go on: a script in an endless loop would keep a processor busy for ever. A thread of its own
//! waits until nobody can write to standard input any more. Frames that are there already are still answered, as long as no single one
//! takes too long.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

/// How long a call may still take when the host is gone.
const PATIENCE: Duration = Duration::from_secs(1);

/// Frames that were answered.
static ANSWERED: AtomicU64 = AtomicU64::new(0);

/// A frame was answered.
pub(super) fn seen() {
    ANSWERED.fetch_add(1, Ordering::Relaxed);
}

/// Begins to watch.
pub(super) fn watch() {
    std::thread::spawn(|| {
        let input = io::stdin();
        // Only what is always reported is waited for: that the other end is closed.
        while let Err(Errno::INTR) = poll(&mut [PollFd::new(&input, PollFlags::empty())], None) {}
        let mut answered = u64::MAX;
        while ANSWERED.load(Ordering::Relaxed) != answered {
            answered = ANSWERED.load(Ordering::Relaxed);
            std::thread::sleep(PATIENCE);
        }
        std::process::exit(1);
    });
}

/// Standard input, without a buffer.
///
/// # Errors
/// There is none.
pub(super) fn input() -> io::Result<File> {
    unbuffered(io::stdin().as_fd())
}

/// Standard output, without a buffer: each frame is one write.
///
/// # Errors
/// There is none.
pub(super) fn output() -> io::Result<File> {
    unbuffered(io::stdout().as_fd())
}

fn unbuffered(stream: BorrowedFd<'_>) -> io::Result<File> {
    Ok(File::from(stream.try_clone_to_owned()?))
}
