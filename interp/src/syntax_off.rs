//! What the rest of the machine knows of the parser when there is none. The same face as `syntax/mod.rs`.

/// Trees.
pub mod ast {
    /// What a whole text is.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Mode {
        /// A module or script.
        Module,
        /// One statement typed at a prompt.
        Interactive,
        /// One expression.
        Expression,
    }
}
