//! Time travel: tasks of recorded flights are run again from the log alone, and come out the same; what cannot be replayed says why.

mod flight;
mod moments;
mod refused;
mod tampered;
