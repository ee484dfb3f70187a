//! The number machinery against CPython: random and edge cases by the ten thousand.

mod ints;
mod oracle;
