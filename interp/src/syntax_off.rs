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
        /// Statements typed or pasted at a prompt.
        Entry,
        /// One expression.
        Expression,
    }
}

/// Text that is being typed: without a parser nothing is known of it.
pub mod typed {
    use core::fmt::{self, Display, Formatter};

    /// One step to the right.
    pub const STEP: &str = "    ";

    /// What may stand at the end of a text.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Wanted {
        /// Nothing that could be known.
        Nothing,
        /// White space.
        Step,
        /// A variable or keyword.
        Name(usize),
        /// An attribute.
        Attribute(usize, usize),
        /// A module's full name.
        Module(usize),
        /// A name out of a module.
        Member(usize, usize, usize),
    }

    /// What is known of a text.
    #[derive(Clone, Copy, Debug)]
    pub struct Typed<'t> {
        text: &'t str,
        /// More lines are wanted.
        pub is_open: bool,
        /// It ends inside a string.
        pub in_string: bool,
    }

    /// The white space that a line begins with.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Indentation<'t>(&'t str);

    impl Display for Indentation<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    /// None.
    pub fn keywords() -> impl Iterator<Item = &'static str> {
        [].into_iter()
    }

    impl<'t> Typed<'t> {
        /// Looks at a text.
        pub fn of(text: &'t str) -> Typed<'t> {
            Typed { text, is_open: false, in_string: false }
        }

        /// Nothing.
        pub fn wanted(&self) -> Wanted {
            Wanted::Nothing
        }

        /// The line is all there is.
        pub fn may_go_on(&self) -> bool {
            false
        }

        /// None.
        pub fn indentation(&self) -> Indentation<'t> {
            Indentation(&self.text[..0])
        }
    }
}
