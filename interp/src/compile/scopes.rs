//! Scopes and symbols: which names a program uses where, and what they mean there.
//!
//! A scope is a module, a class, a function, a lambda, a comprehension. A comprehension that makes a list, set or
//! dict has a scope but no code of its own: it runs in the frame around it (its "unit").
//! A symbol is a name in a scope. `resolve.rs` finds the symbol that owns the variable.

use crate::compile::names::Name;
use crate::compile::table::{Table, mix};
use crate::syntax::grow::Grow;
use crate::syntax::pool::{Cells, NoRoom, Pool, Record};

/// The symbol is a parameter.
pub(crate) const PARAM: u32 = 1;
/// The symbol is bound: assigned, imported, defined, deleted, a parameter.
pub(crate) const BOUND: u32 = 2;
/// The symbol is read.
pub(crate) const USED: u32 = 4;
/// Declared `global`.
pub(crate) const GLOBAL: u32 = 8;
/// Declared `nonlocal`.
pub(crate) const NONLOCAL: u32 = 16;
/// Has an annotation.
pub(crate) const ANNOTATED: u32 = 32;
/// Deleted somewhere, by whatever scope.
pub(crate) const DELETED: u32 = 64;
/// Target of a walrus, so it may change in the middle of an expression.
pub(crate) const WALRUS: u32 = 128;
/// Target of a comprehension's `for`.
pub(crate) const ITERATION: u32 = 256;
/// Owned here and used by the code of another frame: lives in a cell.
pub(crate) const CELL: u32 = 512;
/// The frame gets the variable through its closure.
pub(crate) const FREE: u32 = 1024;
/// May be read before it was written: has to be made unbound at first.
pub(crate) const UNBOUND: u32 = 2048;
/// A free variable of which the compiler knows that it is bound.
pub(crate) const KNOWN: u32 = 4096;

/// Bound by something else than an import.
pub(crate) const ASSIGNED: u32 = 8192;

/// The code suspends with `yield`.
pub(crate) const YIELDS: u32 = 1;
/// `async def`, or a generator expression that awaits.
pub(crate) const ASYNC: u32 = 2;
/// The local variables can be seen from outside (`locals()` and its like).
pub(crate) const SHOWS_LOCALS: u32 = 4;
/// A class whose methods use `__class__`.
pub(crate) const CLASS_CELL: u32 = 8;
/// Has annotated names of its own (module, class).
pub(crate) const ANNOTATIONS: u32 = 16;
/// Stands inside a function, at whatever depth.
pub(crate) const INSIDE_FUNCTION: u32 = 32;
/// Awaits somewhere.
pub(crate) const AWAITS: u32 = 128;

macro_rules! cells {
    ($($(#[$doc:meta])* pub(crate) struct $Name:ident { $($(#[$inner:meta])* $field:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Default, Debug)]
        pub(crate) struct $Name { $($(#[$inner])* pub(crate) $field: u32,)* }

        impl Record for $Name {
            const CELLS: u32 = [$(stringify!($field)),*].len() as u32;

            fn load(cells: Cells<'_>, at: u32) -> $Name {
                let [$($field),*] = cells.row(at);
                $Name { $($field),* }
            }

            fn save(self, pool: &mut Pool<'_>, at: u32) {
                pool.set_row(at, [$(self.$field),*]);
            }
        }
    )*};
}
pub(crate) use cells;

cells! {
    /// A scope. Numbers of scopes and symbols are kept plus one where 0 means "none".
    pub(crate) struct Scope {
        /// See `ScopeKind`.
        kind,
        /// The scope around it, plus one.
        parent,
        /// The scope whose code runs it: itself, but for comprehensions.
        unit,
        /// The cell of the node it belongs to.
        node,
        /// The innermost class around it (for private names): the name's number plus one.
        class,
        /// The first symbol, plus one.
        first,
        /// The last symbol, plus one.
        last,
        /// `YIELDS` and its like.
        flags,
    }

    /// A name in a scope.
    pub(crate) struct Symbol {
        /// The scope.
        scope,
        /// The name.
        name,
        /// `BOUND` and its like.
        flags,
        /// The next symbol of the scope, plus one.
        next,
        /// The symbol that owns the variable, plus one; 0: global or builtin.
        owner,
        /// What the closure hands on under this name: the owner, plus one.
        through,
        /// The number of the closure's cell, plus one.
        free,
        /// Where the variable lives: a word of `place.rs`, set when its code is made.
        place,
        /// Its number in the unit's account of what is bound, plus one.
        bit,
        /// Where the name was first seen.
        start,
        /// And where that ends.
        end,
    }
}

impl Symbol {
    // Cells stand in the order of the fields.
    const SCOPE: u32 = 0;
    const NAME: u32 = 1;
    const FLAGS: u32 = 2;
    const NEXT: u32 = 3;
}

/// What a scope is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub(crate) enum ScopeKind {
    /// The whole program.
    Module,
    /// A class body.
    Class,
    /// A `def`.
    Function,
    /// A `lambda`.
    Lambda,
    /// A list, set or dict comprehension.
    Comprehension,
    /// A generator expression.
    Generator,
    /// The hidden function that holds type parameters.
    TypeParams,
}

const KINDS: [ScopeKind; 7] = [
    ScopeKind::Module,
    ScopeKind::Class,
    ScopeKind::Function,
    ScopeKind::Lambda,
    ScopeKind::Comprehension,
    ScopeKind::Generator,
    ScopeKind::TypeParams,
];

impl Scope {
    /// What the scope is.
    pub(crate) fn what(self) -> ScopeKind {
        KINDS[self.kind as usize]
    }

    /// Whether its variables can be captured: not those of modules and classes.
    pub(crate) fn is_function_like(self) -> bool {
        !matches!(self.what(), ScopeKind::Module | ScopeKind::Class)
    }

    /// Whether it is a comprehension or a generator expression.
    pub(crate) fn is_comprehension(self) -> bool {
        matches!(self.what(), ScopeKind::Comprehension | ScopeKind::Generator)
    }
}

/// All scopes and symbols.
#[derive(Clone, Copy)]
pub(crate) struct Scopes {
    pub(crate) scopes: Grow<Scope>,
    pub(crate) symbols: Grow<Symbol>,
    nodes: Table,
    names: Table,
}

impl Scopes {
    /// None yet.
    pub(crate) const EMPTY: Scopes =
        Scopes { scopes: Grow::EMPTY, symbols: Grow::EMPTY, nodes: Table::EMPTY, names: Table::EMPTY };

    /// Adds a scope and gives its number.
    pub(crate) fn add(&mut self, pool: &mut Pool<'_>, mut scope: Scope) -> Result<u32, NoRoom> {
        if scope.what() != ScopeKind::Comprehension {
            scope.unit = self.scopes.len(pool);
        }
        let number = self.scopes.push(pool, scope)?;
        let list = self.scopes;
        self.nodes.insert(pool, number, |pool, row| mix(1, list.get(pool, row).node))?;
        Ok(number)
    }

    /// The scope that belongs to a node.
    pub(crate) fn of_node(&self, pool: &Pool<'_>, node: u32) -> Option<u32> {
        let list = self.scopes;
        self.nodes.find(pool, mix(1, node), |row| list.get(pool, row).node == node)
    }

    /// The symbol of a name in a scope.
    pub(crate) fn find(&self, pool: &Pool<'_>, scope: u32, name: Name) -> Option<u32> {
        let list = self.symbols;
        self.names.find(pool, mix(mix(2, scope), name.0), |row| {
            let cell = list.cell(pool, row);
            pool.get(cell + Symbol::NAME) == name.0 && pool.get(cell + Symbol::SCOPE) == scope
        })
    }

    /// The symbol of a name in a scope, made if it is not there.
    pub(crate) fn symbol(&mut self, pool: &mut Pool<'_>, scope: u32, name: Name) -> Result<u32, NoRoom> {
        if let Some(number) = self.find(pool, scope, name) {
            return Ok(number);
        }
        let number = self.symbols.push(pool, Symbol { scope, name: name.0, ..Symbol::default() })?;
        let list = self.symbols;
        self.names.insert(pool, number, |pool, row| {
            let cell = list.cell(pool, row);
            mix(mix(2, pool.get(cell + Symbol::SCOPE)), pool.get(cell + Symbol::NAME))
        })?;
        let mut home = self.scopes.get(pool, scope);
        match home.last.checked_sub(1) {
            Some(last) => pool.set(self.symbols.cell(pool, last) + Symbol::NEXT, number + 1),
            None => home.first = number + 1,
        }
        home.last = number + 1;
        self.scopes.set(pool, scope, home);
        Ok(number)
    }

    /// Sets flags of a symbol.
    pub(crate) fn mark(&self, pool: &mut Pool<'_>, symbol: u32, flags: u32) {
        let cell = self.symbols.cell(pool, symbol) + Symbol::FLAGS;
        pool.set(cell, pool.get(cell) | flags);
    }

    /// Sets flags of a scope.
    pub(crate) fn mark_scope(&self, pool: &mut Pool<'_>, scope: u32, flags: u32) {
        let mut row = self.scopes.get(pool, scope);
        row.flags |= flags;
        self.scopes.set(pool, scope, row);
    }
}
