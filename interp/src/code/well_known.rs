//! Well-known objects: what code needs of the builtins whatever a program binds their names to.

macro_rules! well_known {
    ($($Name:ident $text:literal,)*) => {
        /// A builtin that code refers to by number.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum WellKnownName {
            $(#[doc = concat!("`", $text, "`")] $Name,)*
        }

        impl WellKnownName {
            /// Every well-known object in the order of its number.
            pub const ALL: &'static [WellKnownName] = &[$(WellKnownName::$Name,)*];
            /// Their names in the builtins, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text,)*];
            /// The table as text, for the hash in an image.
            pub(crate) const TEXT: &'static str = concat!($($text, "\n",)*);
        }
    };
}

well_known! {
    AssertionError "AssertionError",
    BuildClass "__build_class__",
    StopAsyncIteration "StopAsyncIteration",
}

impl WellKnownName {
    /// The object's name in the builtins.
    pub fn name(self) -> &'static str {
        WellKnownName::NAMES[self as usize]
    }

    /// The object with this number, if there is one.
    pub fn checked(number: u8) -> Option<WellKnownName> {
        WellKnownName::ALL.get(usize::from(number)).copied()
    }
}
