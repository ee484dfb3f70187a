//! How much memory of this process is resident, as Linux tells it; 0 elsewhere.

use std::fs;

/// Bytes now; what is the most from here on is counted anew.
pub(crate) fn now() -> f64 {
    // Where this is refused the peak is that of the whole process, which is no less.
    let _ = fs::write("/proc/self/clear_refs", "5");
    field("VmRSS:")
}

/// The most bytes there were since `now`.
pub(crate) fn peak() -> f64 {
    field("VmHWM:")
}

fn field(name: &str) -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let kilobytes = line.and_then(|rest| rest.trim().strip_suffix(" kB")?.parse().ok());
    kilobytes.unwrap_or(0.0) * 1024.0
}
