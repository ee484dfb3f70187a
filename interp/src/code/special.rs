//! Special methods: the names Python's protocols look up on a type, in a fixed order.
//!
//! The first rows follow `ops::BINARY`: the operators, the reflected ones, the ones in place.

macro_rules! specials {
    ($($Name:ident $text:literal,)*) => {
        /// A special method.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum SpecialName {
            $(#[doc = concat!("`", $text, "`")] $Name,)*
        }

        impl SpecialName {
            /// Every special method in the order of its number.
            pub const ALL: &'static [SpecialName] = &[$(SpecialName::$Name,)*];
            /// The methods' names in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text,)*];
            /// The table as text, for the hash in an image.
            pub(crate) const TEXT: &'static str = concat!($($text, "\n",)*);
        }
    };
}

specials! {
    Add "__add__",
    Sub "__sub__",
    Mul "__mul__",
    TrueDiv "__truediv__",
    FloorDiv "__floordiv__",
    Mod "__mod__",
    And "__and__",
    Or "__or__",
    Xor "__xor__",
    Shl "__lshift__",
    Shr "__rshift__",
    Pow "__pow__",
    MatMul "__matmul__",
    RAdd "__radd__",
    RSub "__rsub__",
    RMul "__rmul__",
    RTrueDiv "__rtruediv__",
    RFloorDiv "__rfloordiv__",
    RMod "__rmod__",
    RAnd "__rand__",
    ROr "__ror__",
    RXor "__rxor__",
    RShl "__rlshift__",
    RShr "__rrshift__",
    RPow "__rpow__",
    RMatMul "__rmatmul__",
    IAdd "__iadd__",
    ISub "__isub__",
    IMul "__imul__",
    ITrueDiv "__itruediv__",
    IFloorDiv "__ifloordiv__",
    IMod "__imod__",
    IAnd "__iand__",
    IOr "__ior__",
    IXor "__ixor__",
    IShl "__ilshift__",
    IShr "__irshift__",
    IPow "__ipow__",
    IMatMul "__imatmul__",
    Eq "__eq__",
    Ne "__ne__",
    Lt "__lt__",
    Le "__le__",
    Gt "__gt__",
    Ge "__ge__",
    Neg "__neg__",
    Pos "__pos__",
    Invert "__invert__",
    Abs "__abs__",
    DivMod "__divmod__",
    RDivMod "__rdivmod__",
    Bool "__bool__",
    Int "__int__",
    Float "__float__",
    Complex "__complex__",
    Index "__index__",
    Round "__round__",
    Trunc "__trunc__",
    Floor "__floor__",
    Ceil "__ceil__",
    Hash "__hash__",
    Repr "__repr__",
    Str "__str__",
    Format "__format__",
    Bytes "__bytes__",
    Call "__call__",
    Len "__len__",
    LengthHint "__length_hint__",
    Contains "__contains__",
    GetItem "__getitem__",
    SetItem "__setitem__",
    DelItem "__delitem__",
    Missing "__missing__",
    Iter "__iter__",
    Next "__next__",
    Reversed "__reversed__",
    Enter "__enter__",
    Exit "__exit__",
    Await "__await__",
    AIter "__aiter__",
    ANext "__anext__",
    AEnter "__aenter__",
    AExit "__aexit__",
    GetAttribute "__getattribute__",
    GetAttr "__getattr__",
    SetAttr "__setattr__",
    DelAttr "__delattr__",
    Dir "__dir__",
    Get "__get__",
    Set "__set__",
    Delete "__delete__",
    SetName "__set_name__",
    New "__new__",
    Init "__init__",
    Del "__del__",
    InitSubclass "__init_subclass__",
    ClassGetItem "__class_getitem__",
    InstanceCheck "__instancecheck__",
    SubclassCheck "__subclasscheck__",
    Prepare "__prepare__",
    MroEntries "__mro_entries__",
    Fspath "__fspath__",
    Copy "__copy__",
    DeepCopy "__deepcopy__",
    Reduce "__reduce__",
    ReduceEx "__reduce_ex__",
    GetState "__getstate__",
    SetState "__setstate__",
    SizeOf "__sizeof__",
}

impl SpecialName {
    /// The method's name.
    pub fn name(self) -> &'static str {
        SpecialName::NAMES[self as usize]
    }

    /// The method of that name, if it is one.
    pub fn find(name: &[u8]) -> Option<SpecialName> {
        let wanted = key(name);
        let first = BY_KEY.partition_point(|(key, _)| *key < wanted);
        let same = BY_KEY[first..].iter().take_while(|(key, _)| *key == wanted);
        same.map(|(_, row)| SpecialName::ALL[usize::from(*row)]).find(|found| found.name().as_bytes() == name)
    }

    /// The method with this number, if there is one.
    pub fn checked(number: u8) -> Option<SpecialName> {
        SpecialName::ALL.get(usize::from(number)).copied()
    }
}

/// The first eight letters behind the underscores, by which nearly all of the names differ.
const fn key(name: &[u8]) -> u64 {
    let (mut key, mut at) = (0, 2);
    while at < 10 && at < name.len() {
        key |= (name[at] as u64) << (8 * (at - 2));
        at += 1;
    }
    key
}

/// The methods by those letters: so one is found by halving.
const BY_KEY: [(u64, u8); SpecialName::NAMES.len()] = {
    let mut rows = [(0, 0); SpecialName::NAMES.len()];
    let mut count = 0;
    while count < rows.len() {
        let row = (key(SpecialName::NAMES[count].as_bytes()), count as u8);
        let mut at = count;
        while at > 0 && rows[at - 1].0 > row.0 {
            rows[at] = rows[at - 1];
            at -= 1;
        }
        rows[at] = row;
        count += 1;
    }
    rows
};

const _: () = assert!(SpecialName::RAdd as usize == crate::code::ops::BINARY.len());
const _: () = assert!(SpecialName::IAdd as usize == 2 * crate::code::ops::BINARY.len());
const _: () = assert!(SpecialName::Eq as usize == 3 * crate::code::ops::BINARY.len());

#[cfg(test)]
mod tests {
    use super::SpecialName;

    #[test]
    fn every_name_is_found_and_no_other() {
        for row in SpecialName::ALL {
            assert_eq!(SpecialName::find(row.name().as_bytes()), Some(*row));
        }
        for other in [
            "",
            "_",
            "__",
            "__in",
            "__init",
            "__init___",
            "__getattribut__",
            "__subclasscheckk__",
            "xxinit__",
        ] {
            assert_eq!(SpecialName::find(other.as_bytes()), None, "{other}");
        }
    }
}
