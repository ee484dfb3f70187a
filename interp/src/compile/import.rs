//! `import` and `from ... import`.

use crate::code::instr::Instr;
use crate::code::operand::{Reg, Site};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::future;
use crate::compile::names::{Name, Own};
use crate::compile::write::reference;
use crate::heap::value::Value;
use crate::syntax::ast::Alias;
use crate::syntax::grow::Grow;
use crate::syntax::names::NameId;
use crate::syntax::pool::List;

impl Compiler<'_> {
    /// The text of a dotted name, in the image.
    fn dotted(&mut self, path: List<NameId>) -> Res<u32> {
        let tree = self.tree;
        let texts = tree.list(path).enumerate().flat_map(move |(index, name)| {
            let dot = if index > 0 { "." } else { "" };
            dot.bytes().chain(tree.name(name).bytes())
        });
        Ok(self.out.string(texts)?)
    }

    /// A name that is looked up once only, and so shares its cache with all such.
    fn import_site(&mut self, text: u32) -> Res<Site> {
        let name = self.constant16(reference(text))?.0;
        let none = self.names.own(Own::Empty);
        let cache = self.shared_site(none)?.cache;
        Ok(Site { name, cache })
    }

    /// `r[a]` = the module; `wanted` and `level` as `Import` takes them.
    fn import_module(&mut self, a: Reg, path: u32, wanted: Value, level: u32) -> Done {
        let top = self.unit.top;
        let b = self.temps(2)?;
        self.load_constant(b, wanted)?;
        self.load_constant(Reg(b.0 + 1), Value::small(i64::from(level)))?;
        let site = self.import_site(path)?;
        self.emit(Instr::Import { a, b, site })?;
        self.unit.top = top;
        Ok(())
    }

    pub(crate) fn import(&mut self, names: List<Alias>) -> Done {
        let span = self.unit.span;
        for alias in self.tree.list(names) {
            let mut path = self.tree.list(alias.path);
            let Some(first) = path.next() else { continue };
            self.at(span);
            let top = self.unit.top;
            let a = self.temp()?;
            let text = self.dotted(alias.path)?;
            self.import_module(a, text, Value::NONE, 0)?;
            if alias.rename.is_some() {
                // The import gives the package at the top; the name stands for what is at the end of the path.
                for name in path {
                    let text = self.name_offset(Name::of(name))?;
                    let site = self.import_site(text)?;
                    self.emit(Instr::ImportFrom { a, b: a, site })?;
                }
            }
            let name = self.spell(alias.rename.unwrap_or(first))?;
            self.store_name(name, a)?;
            self.unit.top = top;
        }
        Ok(())
    }

    pub(crate) fn import_from(&mut self, level: u32, path: List<NameId>, names: List<Alias>) -> Done {
        let span = self.unit.span;
        if future::is_future(self.tree, level, path) && span.start >= self.future.end {
            return syntax("from __future__ imports must occur at the beginning of the file", span);
        }
        let mut wanted: Grow<u64> = Grow::EMPTY;
        for alias in self.tree.list(names) {
            if let Some(name) = self.tree.list(alias.path).next() {
                let text = self.name_value(Name::of(name))?;
                wanted.push(&mut self.pool, text.bits())?;
            }
        }
        if names.is_empty() {
            let star = reference(self.out.string("*".bytes())?);
            wanted.push(&mut self.pool, star.bits())?;
        }
        let wanted = self.tuple_value(wanted)?;
        let module = self.temp()?;
        let text = self.dotted(path)?;
        self.import_module(module, text, wanted, level)?;
        if names.is_empty() {
            return self.import_star(module);
        }
        for alias in self.tree.list(names) {
            let Some(name) = self.tree.list(alias.path).next() else { continue };
            let a = self.temp()?;
            let text = self.name_offset(Name::of(name))?;
            let site = self.import_site(text)?;
            self.emit(Instr::ImportFrom { a, b: module, site })?;
            let name = self.spell(alias.rename.unwrap_or(name))?;
            self.store_name(name, a)?;
            self.unit.top -= 1;
        }
        Ok(())
    }

    fn import_star(&mut self, a: Reg) -> Done {
        if self.unit.name_mode {
            return self.emit(Instr::ImportStar { a, b: Reg(0) });
        }
        let b = self.temp()?;
        self.load_constant(b, Value::NONE)?;
        self.emit(Instr::ImportStar { a, b })
    }

    /// `r[a]` = a name of a module of the library that the code itself needs.
    pub(crate) fn import_own(&mut self, a: Reg, module: Own, name: Own) -> Done {
        let (module, name) = (self.names.own(module), self.names.own(name));
        let mut wanted: Grow<u64> = Grow::EMPTY;
        let text = self.name_value(name)?;
        wanted.push(&mut self.pool, text.bits())?;
        let wanted = self.tuple_value(wanted)?;
        let path = self.name_offset(module)?;
        self.import_module(a, path, wanted, 0)?;
        let text = self.name_offset(name)?;
        let site = self.import_site(text)?;
        self.emit(Instr::ImportFrom { a, b: a, site })
    }
}
