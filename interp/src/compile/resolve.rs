//! The second look at names: which variable each one means.
//!
//! A name that its scope does not bind belongs to the nearest function around that binds it; classes are not looked
//! into from inside, but for `__class__`. If there is none it is global. A variable that is used by the code of another
//! frame lives in a cell, and every frame between hands the cell on in its closure.

use crate::compile::error::{Done, Trouble};
use crate::compile::names::{Name, Names, Own};
use crate::compile::scopes::{
    BOUND, CELL, CLASS_CELL, DELETED, FREE, GLOBAL, NONLOCAL, ScopeKind, Scopes, Symbol, WALRUS,
};
use crate::syntax::pool::Pool;
use crate::syntax::span::Span;

/// Resolves every symbol.
pub(crate) fn resolve(pool: &mut Pool<'_>, scopes: &mut Scopes, names: &Names<'_>) -> Done {
    let class_cell = names.own(Own::Class);
    let mut number = 0;
    // Symbols that are made on the way are free ones, and complete as they are.
    let count = scopes.symbols.len(pool);
    while number < count {
        let symbol = scopes.symbols.get(pool, number);
        let owner = owner(pool, scopes, symbol, number, class_cell)?;
        let mut symbol = scopes.symbols.get(pool, number);
        symbol.owner = owner.map_or(0, |owner| owner + 1);
        scopes.symbols.set(pool, number, symbol);
        if let Some(owner) = owner {
            scopes.mark(pool, owner, symbol.flags & (DELETED | WALRUS));
            if owner != number {
                hand_on(pool, scopes, symbol, owner)?;
            }
        }
        number += 1;
    }
    Ok(())
}

fn owner(
    pool: &mut Pool<'_>,
    scopes: &mut Scopes,
    symbol: Symbol,
    number: u32,
    class_cell: Name,
) -> Result<Option<u32>, Trouble> {
    let scope = scopes.scopes.get(pool, symbol.scope);
    if symbol.flags & GLOBAL != 0 {
        return Ok(None);
    }
    let is_bound = symbol.flags & BOUND != 0 && symbol.flags & NONLOCAL == 0;
    if is_bound && scope.is_function_like() {
        return Ok(Some(number));
    }
    // What a class or a module binds is no variable but an entry of its namespace.
    if is_bound || scope.what() == ScopeKind::Module {
        return Ok(None);
    }
    let found = search(pool, scopes, symbol, class_cell)?;
    if found.is_none() && symbol.flags & NONLOCAL != 0 {
        let span = Span::new(symbol.start, symbol.end);
        return Err(Trouble::Syntax("no binding for nonlocal '{}' found", Some(Name(symbol.name)), span));
    }
    Ok(found)
}

fn search(
    pool: &mut Pool<'_>,
    scopes: &mut Scopes,
    symbol: Symbol,
    class_cell: Name,
) -> Result<Option<u32>, Trouble> {
    let name = Name(symbol.name);
    let mut around = scopes.scopes.get(pool, symbol.scope).parent;
    while let Some(number) = around.checked_sub(1) {
        let scope = scopes.scopes.get(pool, number);
        around = scope.parent;
        if scope.what() == ScopeKind::Class && name == class_cell {
            let owner = scopes.symbol(pool, number, name)?;
            scopes.mark_scope(pool, number, CLASS_CELL);
            return Ok(Some(owner));
        }
        if !scope.is_function_like() {
            continue;
        }
        let Some(candidate) = scopes.find(pool, number, name) else { continue };
        let flags = scopes.symbols.get(pool, candidate).flags;
        if flags & GLOBAL != 0 {
            return Ok(None);
        }
        if flags & BOUND != 0 && flags & NONLOCAL == 0 {
            return Ok(Some(candidate));
        }
    }
    Ok(None)
}

/// Makes the owner a cell and the name a free variable of every frame from the symbol's up to the owner's.
fn hand_on(pool: &mut Pool<'_>, scopes: &mut Scopes, symbol: Symbol, owner: u32) -> Done {
    let home = scopes.symbols.get(pool, owner).scope;
    let home_unit = scopes.scopes.get(pool, home).unit;
    let mut unit = scopes.scopes.get(pool, symbol.scope).unit;
    while unit != home_unit {
        let link = scopes.symbol(pool, unit, Name(symbol.name))?;
        let mut row = scopes.symbols.get(pool, link);
        row.flags |= FREE;
        row.through = owner + 1;
        // A class may bind the name and hand it on at the same time; its own symbol stays what it is.
        if row.flags & BOUND == 0 || row.flags & NONLOCAL != 0 {
            row.owner = owner + 1;
        }
        scopes.symbols.set(pool, link, row);
        scopes.mark(pool, owner, CELL);
        let parent = scopes.scopes.get(pool, unit).parent;
        let Some(parent) = parent.checked_sub(1) else { break };
        unit = scopes.scopes.get(pool, parent).unit;
    }
    Ok(())
}
