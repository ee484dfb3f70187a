//! Names as the compiler knows them: those of the source, those of its own, and mangled ones.
//!
//! Two names with the same text are the same number, wherever they came from.
//!
//! ```text
//!   0 .. 2^30          a name of the tree (its id's cell)
//!   2^30 + n           row n of `OWN`
//!   2^31 + n           mangled name n: `_Class__name`
//! ```

use crate::compile::table::{Table, mix};
use crate::syntax::ast::Tree;
use crate::syntax::error::Fill;
use crate::syntax::grow::Grow;
use crate::syntax::names::NameId;
use crate::syntax::pool::{Cells, NoRoom, Pool, Record};
use crate::syntax::record::Id;

const OWN_BIT: u32 = 1 << 30;
const MANGLED_BIT: u32 = 1 << 31;

/// A name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Name(pub(crate) u32);

impl Name {
    /// The tree's name as it stands.
    pub(crate) fn of(name: NameId) -> Name {
        Name(name.to_cell())
    }
}

macro_rules! own {
    ($($Name:ident $text:literal,)*) => {
        /// A name that the compiler brings along.
        #[derive(Clone, Copy)]
        pub(crate) enum Own { $($Name,)* }

        const OWN: &[&str] = &[$($text,)*];
    };
}

own! {
    Iterator ".0",
    Class "__class__",
    ClassCell "__classcell__",
    Super "super",
    ModuleName "__name__",
    Module "__module__",
    QualName "__qualname__",
    Doc "__doc__",
    Annotations "__annotations__",
    Debug "__debug__",
    Locals "locals",
    Vars "vars",
    Dir "dir",
    Eval "eval",
    Exec "exec",
    Return "return",
    ModuleRoot "<module>",
    Lambda "<lambda>",
    GenExpr "<genexpr>",
    TypeParams "__type_params__",
    Generic "Generic",
    Typing "typing",
    TypeVar "_type_var",
    TypeVarTuple "_type_var_tuple",
    ParamSpec "_param_spec",
    TypeAliasType "TypeAliasType",
    Templatelib "string.templatelib",
    Template "Template",
    Interpolation "Interpolation",
    Empty "",
}

/// The class and the private name of a mangled name.
#[derive(Clone, Copy)]
struct Mangled {
    class: u32,
    name: u32,
}

impl Record for Mangled {
    const CELLS: u32 = 2;

    fn load(cells: Cells<'_>, at: u32) -> Mangled {
        Mangled { class: cells.get(at), name: cells.get(at + 1) }
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self.class);
        pool.set(at + 1, self.name);
    }
}

/// All names of a compilation.
pub(crate) struct Names<'t> {
    tree: Tree<'t>,
    mangled: Grow<Mangled>,
    table: Table,
}

/// The text of a name, as up to three pieces.
pub(crate) type Pieces<'t> = [&'t str; 3];

/// The bytes of a text in pieces.
pub(crate) fn bytes<'t>(pieces: Pieces<'t>) -> impl Iterator<Item = u8> + Clone + 't {
    pieces.into_iter().flat_map(str::bytes)
}

impl<'t> Names<'t> {
    /// The names of a tree.
    pub(crate) fn new(tree: Tree<'t>) -> Names<'t> {
        Names { tree, mangled: Grow::EMPTY, table: Table::EMPTY }
    }

    /// The name of a row of `OWN`.
    pub(crate) fn own(&self, own: Own) -> Name {
        match self.tree.find_name(OWN[own as usize]) {
            Some(name) => Name(name.to_cell()),
            None => Name(OWN_BIT | own as u32),
        }
    }

    /// The name as it is inside the class `class`: `__x` becomes `_Class__x`.
    pub(crate) fn mangle(
        &mut self,
        pool: &mut Pool<'_>,
        name: NameId,
        class: Option<Name>,
    ) -> Result<Name, NoRoom> {
        let text = self.tree.name(name);
        let plain = Name(name.to_cell());
        let Some(class) = class else { return Ok(plain) };
        if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
            return Ok(plain);
        }
        let class_text = self.text(pool, class)[0].trim_start_matches('_');
        if class_text.is_empty() {
            return Ok(plain);
        }
        // The source may spell the mangled name itself.
        let mut buffer = [0; 128];
        if let Some(same) =
            joined(&mut buffer, ["_", class_text, text]).and_then(|text| self.tree.find_name(text))
        {
            return Ok(Name(same.to_cell()));
        }
        self.intern(pool, class, plain)
    }

    fn intern(&mut self, pool: &mut Pool<'_>, class: Name, name: Name) -> Result<Name, NoRoom> {
        let hash = |pool: &Pool<'_>, row: Mangled| {
            let class = self.text(pool, Name(row.class))[0].trim_start_matches('_');
            class.bytes().fold(mix(0, row.name), |hash, byte| mix(hash, u32::from(byte)))
        };
        let new = Mangled { class: class.0, name: name.0 };
        let same = |pool: &Pool<'_>, row: Mangled| {
            let class_of = |row: Mangled| self.text(pool, Name(row.class))[0].trim_start_matches('_');
            row.name == name.0 && class_of(row) == class_of(new)
        };
        let list = self.mangled;
        let wanted = hash(pool, new);
        if let Some(row) = self.table.find(pool, wanted, |row| same(pool, list.get(pool, row))) {
            return Ok(Name(MANGLED_BIT | row));
        }
        let mut list = self.mangled;
        let row = list.push(pool, new)?;
        let mut table = self.table;
        table.insert(pool, row, |pool, row| hash(pool, list.get(pool, row)))?;
        (self.mangled, self.table) = (list, table);
        Ok(Name(MANGLED_BIT | row))
    }

    /// The name as a message shows it.
    pub(crate) fn fill(&self, pool: &Pool<'_>, name: Name) -> Fill {
        let span = |cell: u32| self.tree.name_span(NameId::from_cell(cell));
        if name.0 & MANGLED_BIT != 0 {
            let row = self.mangled.get(pool, name.0 & !MANGLED_BIT);
            return Fill::Mangled(span(row.class), span(row.name));
        }
        if name.0 & OWN_BIT != 0 {
            return Fill::Word(OWN[(name.0 & !OWN_BIT) as usize]);
        }
        Fill::Source(span(name.0))
    }

    /// The text of a name.
    pub(crate) fn text(&self, pool: &Pool<'_>, name: Name) -> Pieces<'t> {
        if name.0 & MANGLED_BIT != 0 {
            let row = self.mangled.get(pool, name.0 & !MANGLED_BIT);
            let class = self.text(pool, Name(row.class))[0].trim_start_matches('_');
            return ["_", class, self.text(pool, Name(row.name))[0]];
        }
        if name.0 & OWN_BIT != 0 {
            return [OWN[(name.0 & !OWN_BIT) as usize], "", ""];
        }
        [self.tree.name(NameId::from_cell(name.0)), "", ""]
    }
}

fn joined<'b>(buffer: &'b mut [u8], pieces: [&str; 3]) -> Option<&'b str> {
    let mut length = 0;
    for piece in pieces {
        buffer.get_mut(length..length + piece.len())?.copy_from_slice(piece.as_bytes());
        length += piece.len();
    }
    core::str::from_utf8(&buffer[..length]).ok()
}
