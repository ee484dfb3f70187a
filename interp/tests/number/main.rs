//! The number machinery against CPython: random and edge cases by the ten thousand.

mod floats;
mod formats;
mod ints;
mod oracle;
mod percents;
