//! Functions and lambdas: their code, and the instructions that make them.

use crate::code::instr::Instr;
use crate::code::operand::{Const32, Count, Index16, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::finish::Parameters;
use crate::compile::names::{Name, Own};
use crate::compile::scopes::{DELETED, FREE, KNOWN};
use crate::compile::variables::{Variable, unpack};
use crate::heap::value::Value;
use crate::syntax::ast::{ExprId, Node, Param, ParamKind, Signature, Stmt, StmtId};
use crate::syntax::pool::List;

/// `MakeFunction`: it takes defaults, keyword-only defaults, annotations, a closure.
const DEFAULTS: u8 = 1;
const KEYWORD_DEFAULTS: u8 = 2;
const ANNOTATIONS: u8 = 4;
const CLOSURE: u8 = 8;
/// Variables that a closure can hold.
const CLOSURE_MAX: u32 = 150;

/// The registers of what a function is made of: the first, and which there are.
#[derive(Clone, Copy)]
pub(crate) struct Extras {
    first: Reg,
    has: u8,
}

impl Compiler<'_> {
    pub(crate) fn function_stmt(&mut self, id: StmtId) -> Done {
        let Stmt::Function { name, signature, decorators, body, .. } = self.tree.stmt(id) else {
            return Ok(());
        };
        let spelled = self.spell(name.name)?;
        let target = self.find(spelled).variable;
        let dst = match target {
            Variable::Register(register) if decorators.is_empty() => register,
            _ => self.temp()?,
        };
        let first = self.tree.list(decorators).next();
        let start = first.map_or(self.tree.span(id), |first| self.tree.span(first));
        self.decorated(decorators, dst, &mut |compiler, dst| {
            compiler.at(start.to(name.span));
            if signature.type_params.is_empty() {
                compiler.function(id, spelled, signature, body, dst)
            } else {
                compiler.generic_function(id, spelled, signature, body, dst)
            }
        })?;
        self.at(self.tree.span(id));
        self.store_name(spelled, dst)
    }

    /// Evaluates decorators, makes what they decorate, and calls them from the last to the first.
    pub(crate) fn decorated(
        &mut self,
        decorators: List<ExprId>,
        dst: Reg,
        make: &mut dyn FnMut(&mut Self, Reg) -> Done,
    ) -> Done {
        self.decorated_from(decorators, 0, dst, make)
    }

    fn decorated_from(
        &mut self,
        decorators: List<ExprId>,
        index: u32,
        dst: Reg,
        make: &mut dyn FnMut(&mut Self, Reg) -> Done,
    ) -> Done {
        let Some(decorator) = decorators.item(self.tree.cells(), index) else { return make(self, dst) };
        if index > 60 {
            return syntax("too many decorators", self.tree.span(decorator));
        }
        let base = if self.is_top(dst) { dst } else { self.temp()? };
        self.expr_into(decorator, base)?;
        self.temps(2)?;
        let argument = self.temp()?;
        self.decorated_from(decorators, index + 1, argument, make)?;
        self.at(self.tree.span(decorator));
        self.emit(Instr::Call { a: base, b: Count(1) })?;
        self.close_window(base, dst)
    }

    /// Makes the function of a `def`.
    pub(crate) fn function(
        &mut self,
        id: StmtId,
        name: Name,
        signature: Signature,
        body: List<StmtId>,
        dst: Reg,
    ) -> Done {
        let top = self.unit.top;
        let extras = self.extras(signature.params, signature.returns)?;
        self.function_body(id, name, signature, body, dst, extras)?;
        self.unit.top = top;
        Ok(())
    }

    fn function_body(
        &mut self,
        id: StmtId,
        name: Name,
        signature: Signature,
        body: List<StmtId>,
        dst: Reg,
        extras: Extras,
    ) -> Done {
        let Some(scope) = self.scopes.of_node(&self.pool, id.cell()) else { return Ok(()) };
        let span = self.unit.span;
        let parameters = self.parameters(signature.params);
        let code = self.inner_unit(scope, name, parameters, |compiler| {
            if let Some(doc) = compiler.doc(body)? {
                // The docstring is constant 0.
                compiler.constant(doc)?;
                compiler.unit.has_doc = true;
            }
            compiler.block(body)?;
            compiler.return_none()
        })?;
        self.at(span);
        self.closure(dst, scope, code, Some(extras))
    }

    pub(crate) fn lambda(&mut self, id: ExprId, params: List<Param>, body: ExprId, dst: Reg) -> Done {
        let Some(scope) = self.scopes.of_node(&self.pool, id.cell()) else { return Ok(()) };
        let span = self.tree.span(id);
        let extras = self.extras(params, None)?;
        self.at(span);
        let parameters = self.parameters(params);
        let name = self.names.own(Own::Lambda);
        let code = self.inner_unit(scope, name, parameters, |compiler| {
            let a = compiler.expr(body)?;
            compiler.at(compiler.tree.span(body));
            compiler.emit(Instr::Return { a })
        })?;
        self.at(span);
        self.closure(dst, scope, code, Some(extras))
    }

    fn parameters(&self, params: List<Param>) -> Parameters {
        let mut all = Parameters::default();
        for param in self.tree.list(params) {
            match param.kind {
                ParamKind::PositionalOnly => {
                    all.positional_only += 1;
                    all.positional += 1;
                }
                ParamKind::Positional => all.positional += 1,
                ParamKind::KeywordOnly => all.keyword_only += 1,
                ParamKind::VarArgs => all.varargs = true,
                ParamKind::VarKeywords => all.varkw = true,
            }
        }
        all
    }

    /// Evaluates defaults and annotations into neighbouring registers.
    fn extras(&mut self, params: List<Param>, returns: Option<ExprId>) -> Res<Extras> {
        let tree = self.tree;
        let mut extras = Extras { first: Reg(self.unit.top.min(255) as u8), has: 0 };
        let is_keyword = |param: &Param| param.kind == ParamKind::KeywordOnly;
        let defaults =
            tree.list(params).filter(move |param| !is_keyword(param)).filter_map(|param| param.default);
        if defaults.clone().next().is_some() {
            let register = self.temp()?;
            self.default_tuple(defaults, register)?;
            extras.has |= DEFAULTS;
        }
        let keyword =
            tree.list(params).filter(is_keyword).filter_map(|param| Some((param.name, param.default?)));
        if keyword.clone().next().is_some() {
            let register = self.temp()?;
            self.dict_of(keyword, register, false)?;
            extras.has |= KEYWORD_DEFAULTS;
        }
        let annotated = tree.list(params).filter_map(|param| Some((param.name, param.annotation?)));
        if annotated.clone().next().is_some() || returns.is_some() {
            let register = self.temp()?;
            self.dict_of(annotated, register, true)?;
            if let Some(returns) = returns {
                let own = self.names.own(Own::Return);
                self.dict_entry(register, own, returns, true)?;
            }
            extras.has |= ANNOTATIONS;
        }
        Ok(extras)
    }

    fn default_tuple(&mut self, defaults: impl Iterator<Item = ExprId> + Clone, a: Reg) -> Done {
        if let Some(tuple) = self.constant_tuple(defaults.clone())? {
            return self.load_constant(a, tuple);
        }
        let top = self.unit.top;
        self.emit(Instr::BuildList { a, b: Reg(0), c: Count(0) })?;
        for default in defaults {
            let b = self.expr(default)?;
            self.emit(Instr::ListAppend { a, b })?;
            self.unit.top = top;
        }
        self.emit(Instr::ListToTuple { a, b: a })
    }

    fn dict_of(
        &mut self,
        entries: impl Iterator<Item = (crate::syntax::names::NameId, ExprId)>,
        dict: Reg,
        annotations: bool,
    ) -> Done {
        self.emit(Instr::BuildDict { a: dict, b: Reg(0), c: Count(0) })?;
        for (name, value) in entries {
            let name = self.spell(name)?;
            self.dict_entry(dict, name, value, annotations)?;
        }
        Ok(())
    }

    fn dict_entry(&mut self, a: Reg, name: Name, value: ExprId, annotation: bool) -> Done {
        let top = self.unit.top;
        let (b, c) = (self.temp()?, self.temp()?);
        let text = self.name_value(name)?;
        self.load_constant(b, text)?;
        if annotation {
            self.annotation_into(value, c)?;
        } else {
            self.expr_into(value, c)?;
        }
        self.emit(Instr::DictPut { a, b, c })?;
        self.unit.top = top;
        Ok(())
    }

    /// Notes of which free variables of an inner scope it is known, here and now, that they are bound for good.
    pub(crate) fn mark_known(&mut self, scope: u32) {
        let mut next = self.scopes.scopes.get(&self.pool, scope).first;
        while let Some(number) = next.checked_sub(1) {
            let mut row = self.scopes.symbols.get(&self.pool, number);
            next = row.next;
            let Some(owner) = row.through.checked_sub(1).filter(|_| row.flags & FREE != 0) else { continue };
            let owner = self.scopes.symbols.get(&self.pool, owner);
            let home = self.scopes.scopes.get(&self.pool, owner.scope).unit;
            let bit = if home == self.unit.scope {
                owner.bit
            } else {
                let link = self.scopes.find(&self.pool, self.unit.scope, Name(row.name));
                link.map_or(0, |link| self.scopes.symbols.get(&self.pool, link).bit)
            };
            let known = owner.flags & DELETED == 0 && self.unit.state.has(bit);
            row.flags = if known { row.flags | KNOWN } else { row.flags & !KNOWN };
            self.scopes.symbols.set(&mut self.pool, number, row);
        }
    }

    /// Makes a function of a code, with the closure that its scope asks for.
    pub(crate) fn closure(&mut self, a: Reg, scope: u32, code: Value, extras: Option<Extras>) -> Done {
        let top = self.unit.top;
        let mut extras = extras.unwrap_or(Extras { first: Reg(top.min(255) as u8), has: 0 });
        if self.has_free(scope) {
            let tuple = self.temp()?;
            if extras.has == 0 {
                extras.first = tuple;
            }
            self.closure_tuple(scope, tuple)?;
            extras.has |= CLOSURE;
        }
        let b = if extras.has == 0 { Reg(0) } else { extras.first };
        let code = Const32(self.constant(code)?);
        self.emit(Instr::MakeFunction { a, b, c: Count(extras.has), code })?;
        self.unit.top = top;
        Ok(())
    }

    fn has_free(&self, scope: u32) -> bool {
        let mut next = self.scopes.scopes.get(&self.pool, scope).first;
        while let Some(number) = next.checked_sub(1) {
            let row = self.scopes.symbols.get(&self.pool, number);
            if row.flags & FREE != 0 {
                return true;
            }
            next = row.next;
        }
        false
    }

    /// The cells of an inner scope's free variables, in their order.
    fn closure_tuple(&mut self, scope: u32, a: Reg) -> Done {
        let top = self.unit.top;
        let b = Reg(top.min(255) as u8);
        let mut count = 0;
        let mut next = self.scopes.scopes.get(&self.pool, scope).first;
        while let Some(number) = next.checked_sub(1) {
            let row = self.scopes.symbols.get(&self.pool, number);
            next = row.next;
            if row.flags & FREE == 0 {
                continue;
            }
            count += 1;
            if count > CLOSURE_MAX {
                return syntax(
                    "a function uses too many variables of the functions around it",
                    self.unit.span,
                );
            }
            let cell = self.temp()?;
            self.cell_into(cell, row.through, Name(row.name))?;
        }
        self.emit(Instr::BuildTuple { a, b, c: Count(count as u8) })?;
        self.unit.top = top;
        Ok(())
    }

    /// The cell of the variable that `owner` (plus one) owns, seen from this unit.
    fn cell_into(&mut self, a: Reg, owner: u32, name: Name) -> Done {
        let owner = self.scopes.symbols.get(&self.pool, owner.saturating_sub(1));
        let home = self.scopes.scopes.get(&self.pool, owner.scope).unit;
        if home == self.unit.scope {
            return match unpack(owner.place) {
                Some(Variable::SpillCell(b, item)) => self.emit(Instr::GetSpill { a, b, c: Count(item) }),
                Some(Variable::Cell(b)) => self.copy(a, b),
                // A variable that is captured has a cell.
                _ => Ok(()),
            };
        }
        let link = self.scopes.find(&self.pool, self.unit.scope, name);
        let index = link.map_or(0, |link| self.scopes.symbols.get(&self.pool, link).free.saturating_sub(1));
        self.emit(Instr::LoadClosure { a, b: Index16(index.min(0xFFFF) as u16) })
    }
}
