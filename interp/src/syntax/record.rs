//! How plain data is written to cells: numbers, ids, lists, small enums, structs of those, and the node enums.

use crate::syntax::pool::{Cells, List, Pool, Record};

impl Record for u32 {
    const CELLS: u32 = 1;

    fn load(cells: Cells<'_>, at: u32) -> u32 {
        cells.get(at)
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self);
    }
}

impl Record for bool {
    const CELLS: u32 = 1;

    fn load(cells: Cells<'_>, at: u32) -> bool {
        cells.get(at) != 0
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, u32::from(self));
    }
}

impl Record for u64 {
    const CELLS: u32 = 2;

    fn load(cells: Cells<'_>, at: u32) -> u64 {
        u64::from(cells.get(at)) | u64::from(cells.get(at + 1)) << 32
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self as u32);
        pool.set(at + 1, (self >> 32) as u32);
    }
}

impl Record for i64 {
    const CELLS: u32 = 2;

    fn load(cells: Cells<'_>, at: u32) -> i64 {
        u64::load(cells, at).cast_signed()
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        self.cast_unsigned().save(pool, at);
    }
}

impl Record for f64 {
    const CELLS: u32 = 2;

    fn load(cells: Cells<'_>, at: u32) -> f64 {
        f64::from_bits(u64::load(cells, at))
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        self.to_bits().save(pool, at);
    }
}

impl<T: Record> Record for List<T> {
    const CELLS: u32 = 1;

    fn load(cells: Cells<'_>, at: u32) -> List<T> {
        List::from_cell(cells.get(at))
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self.to_cell());
    }

    fn height(self, cells: Cells<'_>) -> u32 {
        cells.list(self).map(|item| item.height(cells)).max().unwrap_or(0)
    }
}

/// A record of one cell that is never 0, so that 0 can stand for its absence.
pub trait Id: Record {
    /// The cell it is kept in.
    fn to_cell(self) -> u32;
    /// Back from the cell.
    fn from_cell(cell: u32) -> Self;
}

impl<T: Id> Record for Option<T> {
    const CELLS: u32 = 1;

    fn load(cells: Cells<'_>, at: u32) -> Option<T> {
        let cell = cells.get(at);
        (cell != 0).then(|| T::from_cell(cell))
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self.map_or(0, T::to_cell));
    }

    fn height(self, cells: Cells<'_>) -> u32 {
        self.map_or(0, |id| id.height(cells))
    }
}

/// `ids! { /// An expression. ExprId => height_of }`: a number type for something in the pool; the function, when
/// given, tells how tall that is.
macro_rules! ids {
    ($($(#[$doc:meta])* $Id:ident $(=> $height:ident)?;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $Id(pub(in crate::syntax) u32);

        impl $crate::syntax::record::Id for $Id {
            fn to_cell(self) -> u32 {
                self.0
            }

            fn from_cell(cell: u32) -> $Id {
                $Id(cell)
            }
        }

        impl $crate::syntax::pool::Record for $Id {
            const CELLS: u32 = 1;

            fn load(cells: $crate::syntax::pool::Cells<'_>, at: u32) -> $Id {
                $Id(cells.get(at))
            }

            fn save(self, pool: &mut $crate::syntax::pool::Pool<'_>, at: u32) {
                pool.set(at, self.0);
            }

            $(fn height(self, cells: $crate::syntax::pool::Cells<'_>) -> u32 {
                $height(cells, self.0)
            })?
        }
    )*};
}

/// `choices! { pub enum Sign { Plus, Minus } }`: an enum without fields, kept in one cell.
macro_rules! choices {
    ($($(#[$doc:meta])* pub enum $Name:ident { $($(#[$inner:meta])* $Variant:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $Name { $($(#[$inner])* $Variant),* }

        impl $Name {
            /// All of them, in order.
            pub const ALL: &[$Name] = &[$($Name::$Variant),*];
        }

        impl $crate::syntax::pool::Record for $Name {
            const CELLS: u32 = 1;

            fn load(cells: $crate::syntax::pool::Cells<'_>, at: u32) -> $Name {
                $Name::ALL[cells.get(at) as usize]
            }

            fn save(self, pool: &mut $crate::syntax::pool::Pool<'_>, at: u32) {
                pool.set(at, self as u32);
            }
        }
    )*};
}

/// `records! { pub struct Pair { key: Option<ExprId>, value: ExprId } }`: a struct kept field after field.
macro_rules! records {
    ($($(#[$doc:meta])* pub struct $Name:ident { $($(#[$inner:meta])* $field:ident: $Field:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub struct $Name { $($(#[$inner])* pub $field: $Field),* }

        impl $crate::syntax::pool::Record for $Name {
            const CELLS: u32 = 0 $(+ <$Field as $crate::syntax::pool::Record>::CELLS)*;

            #[allow(unused_assignments)]
            fn load(cells: $crate::syntax::pool::Cells<'_>, at: u32) -> $Name {
                let mut next = at;
                $(
                    let $field = <$Field as $crate::syntax::pool::Record>::load(cells, next);
                    next += <$Field as $crate::syntax::pool::Record>::CELLS;
                )*
                $Name { $($field),* }
            }

            #[allow(unused_assignments)]
            fn save(self, pool: &mut $crate::syntax::pool::Pool<'_>, at: u32) {
                let mut next = at;
                $(
                    $crate::syntax::pool::Record::save(self.$field, pool, next);
                    next += <$Field as $crate::syntax::pool::Record>::CELLS;
                )*
            }

            fn height(self, cells: $crate::syntax::pool::Cells<'_>) -> u32 {
                0 $(.max($crate::syntax::pool::Record::height(self.$field, cells)))*
            }
        }
    )*};
}

/// `nodes! { pub enum Expr: ExprKind { Name { name: NameId }, Ellipsis } }`: the node enum `Expr`, its kinds `ExprKind`,
/// and how a node is read and written:
///
/// ```text
///   cell 0: height << 16 | kind      cell 1: start      cell 2: end      cells 3..: the fields
/// ```
macro_rules! nodes {
    ($(#[$doc:meta])* pub enum $Name:ident: $Kind:ident {
        $($(#[$inner:meta])* $Variant:ident $({ $($(#[$fdoc:meta])* $field:ident: $Field:ty),* $(,)? })?),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub enum $Name { $($(#[$inner])* $Variant $({ $($(#[$fdoc])* $field: $Field),* })?),* }

        #[derive(Clone, Copy)]
        enum $Kind { $($Variant),* }

        impl $Name {
            #[allow(unused_assignments, unused_mut, unused_variables)]
            pub(in crate::syntax) fn load(cells: $crate::syntax::pool::Cells<'_>, at: u32) -> $Name {
                let kind = cells.get(at) & 0xFFFF;
                let mut next = at + 3;
                $(if kind == $Kind::$Variant as u32 {
                    $($(
                        let $field = <$Field as $crate::syntax::pool::Record>::load(cells, next);
                        next += <$Field as $crate::syntax::pool::Record>::CELLS;
                    )*)?
                    return $Name::$Variant $({ $($field),* })?;
                })*
                unreachable!("no node of kind {kind} is ever stored")
            }

            /// Writes the node; its height is one more than that of its tallest child.
            #[allow(unused_assignments, unused_mut, unused_variables)]
            pub(in crate::syntax) fn store(
                self,
                pool: &mut $crate::syntax::pool::Pool<'_>,
                span: $crate::syntax::span::Span,
            ) -> Result<(u32, u32), $crate::syntax::pool::NoRoom> {
                let height = 1 + self.tallest(pool.cells());
                match self {
                    $($Name::$Variant $({ $($field),* })? => {
                        let size = 3 $($(+ <$Field as $crate::syntax::pool::Record>::CELLS)*)?;
                        let at = pool.alloc(size)?;
                        pool.set(at, height << 16 | $Kind::$Variant as u32);
                        pool.set(at + 1, span.start);
                        pool.set(at + 2, span.end);
                        let mut next = at + 3;
                        $($(
                            $crate::syntax::pool::Record::save($field, pool, next);
                            next += <$Field as $crate::syntax::pool::Record>::CELLS;
                        )*)?
                        Ok((at, height))
                    })*
                }
            }

            #[allow(unused_variables)]
            fn tallest(self, cells: $crate::syntax::pool::Cells<'_>) -> u32 {
                match self {
                    $($Name::$Variant $({ $($field),* })? =>
                        0 $($(.max($crate::syntax::pool::Record::height($field, cells)))*)?,)*
                }
            }
        }
    };
}

pub(in crate::syntax) use {choices, ids, nodes, records};
