//! Classes, and what type parameters make of functions and classes.
//!
//! A generic `def f[T]` or `class C[T]` runs inside a hidden function whose variables are the type parameters; that
//! function is called on the spot and gives the function or class.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Reg, WellKnown};
use crate::code::well_known::WellKnownName;
use crate::compile::Compiler;
use crate::compile::error::Done;
use crate::compile::finish::Parameters;
use crate::compile::names::{Name, Own};
use crate::compile::scopes::CLASS_CELL;
use crate::compile::variables::CLASS_CELL_REGISTER;
use crate::compile::write::reference;
use crate::heap::value::Value;
use crate::syntax::ast::{
    Arg, ArgKind, ExprId, Ident, Node, Signature, Stmt, StmtId, TypeParam, TypeParamKind,
};
use crate::syntax::pool::List;

impl Compiler<'_> {
    pub(crate) fn class_stmt(&mut self, id: StmtId) -> Done {
        let Stmt::Class { name, type_params, args, decorators, body } = self.tree.stmt(id) else {
            return Ok(());
        };
        // Only the variable's name is mangled.
        let (spelled, own) = (self.spell(name.name)?, Name::of(name.name));
        let dst = self.temp()?;
        let span = self.tree.span(id);
        self.decorated(decorators, dst, &mut |compiler, dst| {
            compiler.at(span);
            if type_params.is_empty() {
                compiler.class(id, own, args, body, dst, None)
            } else {
                compiler.generic(id, own, type_params, dst, &mut |inner, dst, params| {
                    inner.class(id, own, args, body, dst, Some(params))?;
                    inner.keep_params(dst, params)
                })
            }
        })?;
        self.at(self.tree.span(id));
        self.store_name(spelled, dst)
    }

    /// `__build_class__(body, name, *bases, **keywords)`
    fn class(
        &mut self,
        id: StmtId,
        name: Name,
        args: List<Arg>,
        body: List<StmtId>,
        dst: Reg,
        type_params: Option<Reg>,
    ) -> Done {
        let Some(scope) = self.scopes.of_node(&self.pool, id.cell()) else { return Ok(()) };
        let span = self.unit.span;
        let base = self.window(dst)?;
        self.emit(Instr::LoadWellKnown { a: base, b: WellKnown(WellKnownName::BuildClass as u8) })?;
        let code =
            self.inner_unit(scope, name, Parameters::default(), |compiler| compiler.class_body(scope, body))?;
        self.at(span);
        let spread = self.tree.list(args).any(|arg| matches!(arg.kind, ArgKind::Star | ArgKind::DoubleStar));
        let text = self.name_value(name)?;
        if spread || self.tree.len(args) > 100 {
            let list = self.temp()?;
            self.emit(Instr::BuildList { a: list, b: Reg(0), c: Count(0) })?;
            let item = self.temp()?;
            self.closure(item, scope, code, None)?;
            self.emit(Instr::ListAppend { a: list, b: item })?;
            self.load_constant(item, text)?;
            self.emit(Instr::ListAppend { a: list, b: item })?;
            self.unit.top -= 1;
            self.append_arguments(list, args)?;
            if let Some(params) = type_params {
                let item = self.temp()?;
                self.generic_base(item, params)?;
                self.emit(Instr::ListAppend { a: list, b: item })?;
                self.unit.top -= 1;
            }
            let keywords = self.temp()?;
            self.keywords(base, keywords, args, span)?;
            self.at(span);
            self.emit(Instr::CallEx { a: base })?;
            return self.close_window(base, dst);
        }
        let function = self.temp()?;
        self.closure(function, scope, code, None)?;
        let register = self.temp()?;
        self.load_constant(register, text)?;
        self.class_call(base, args, span, type_params)?;
        self.close_window(base, dst)
    }

    fn class_body(&mut self, scope: u32, body: List<StmtId>) -> Done {
        let top = self.unit.top;
        let a = self.temp()?;
        let (from, to) = (self.names.own(Own::ModuleName), self.names.own(Own::Module));
        self.load_name(a, from)?;
        self.store_name(to, a)?;
        let qualified = reference(self.unit.qualified);
        self.load_constant(a, qualified)?;
        let name = self.names.own(Own::QualName);
        self.store_name(name, a)?;
        self.unit.top = top;
        self.docstring(body)?;
        self.setup_annotations()?;
        self.block(body)?;
        let has_cell = self.scopes.scopes.get(&self.pool, scope).flags & CLASS_CELL != 0;
        if !has_cell {
            return self.return_none();
        }
        // `type.__new__` finds the cell in the namespace and fills it; `__build_class__` checks that it did.
        let name = self.names.own(Own::ClassCell);
        self.store_name(name, CLASS_CELL_REGISTER)?;
        self.emit(Instr::Return { a: CLASS_CELL_REGISTER })
    }

    fn append_arguments(&mut self, list: Reg, args: List<Arg>) -> Done {
        for arg in self.tree.list(args) {
            let top = self.unit.top;
            match arg.kind {
                ArgKind::Positional => {
                    let b = self.expr(arg.value)?;
                    self.emit(Instr::ListAppend { a: list, b })?;
                }
                ArgKind::Star => {
                    let b = self.expr(arg.value)?;
                    self.emit(Instr::ListExtend { a: list, b })?;
                }
                ArgKind::Keyword | ArgKind::DoubleStar => {}
            }
            self.unit.top = top;
        }
        Ok(())
    }

    /// Runs `make` inside the hidden function of type parameters; it gets the register that holds their tuple.
    fn generic(
        &mut self,
        id: StmtId,
        name: Name,
        params: List<TypeParam>,
        dst: Reg,
        make: &mut dyn FnMut(&mut Self, Reg, Reg) -> Done,
    ) -> Done {
        let Some(scope) = self.scopes.of_node(&self.pool, id.cell() + 1) else { return Ok(()) };
        let span = self.unit.span;
        let base = self.window(dst)?;
        let code = self.inner_unit(scope, name, Parameters::default(), |inner| {
            let tuple = inner.temp()?;
            inner.type_params(params, tuple)?;
            inner.at(span);
            let result = inner.temp()?;
            make(inner, result, tuple)?;
            inner.emit(Instr::Return { a: result })
        })?;
        self.at(span);
        self.closure(base, scope, code, None)?;
        self.emit(Instr::Call { a: base, b: Count(0) })?;
        self.close_window(base, dst)
    }

    /// Makes the type parameters, assigns them to their names and collects them in a tuple.
    fn type_params(&mut self, params: List<TypeParam>, tuple: Reg) -> Done {
        self.emit(Instr::BuildList { a: tuple, b: Reg(0), c: Count(0) })?;
        for param in self.tree.list(params) {
            let top = self.unit.top;
            self.at(param.span);
            let a = self.temp()?;
            self.temps(2)?;
            let class = match param.kind {
                TypeParamKind::Var => Own::TypeVar,
                TypeParamKind::VarTuple => Own::TypeVarTuple,
                TypeParamKind::Spec => Own::ParamSpec,
            };
            self.import_own(a, Own::Typing, class)?;
            let text = self.temp()?;
            let value = self.name_value(Name::of(param.name))?;
            self.load_constant(text, value)?;
            let name = self.spell(param.name)?;
            for value in [param.bound, param.default] {
                let register = self.temp()?;
                match value {
                    Some(value) => self.delayed(value.cell() + 1, name, value, register)?,
                    None => self.load_constant(register, Value::NONE)?,
                }
            }
            self.at(param.span);
            self.emit(Instr::Call { a, b: Count(3) })?;
            self.store_name(name, a)?;
            self.emit(Instr::ListAppend { a: tuple, b: a })?;
            self.unit.top = top;
        }
        self.emit(Instr::ListToTuple { a: tuple, b: tuple })
    }

    /// `def f[T](..)`. Its defaults are evaluated inside the hidden function too: what they mean is the same.
    pub(crate) fn generic_function(
        &mut self,
        id: StmtId,
        name: Name,
        signature: Signature,
        body: List<StmtId>,
        dst: Reg,
    ) -> Done {
        self.generic(id, name, signature.type_params, dst, &mut |inner, dst, params| {
            inner.function(id, name, signature, body, dst)?;
            inner.keep_params(dst, params)
        })
    }

    /// `dst.__type_params__ = params`
    fn keep_params(&mut self, dst: Reg, params: Reg) -> Done {
        let own = self.names.own(Own::TypeParams);
        let site = self.site(own)?;
        self.emit(Instr::SetAttr { a: dst, b: params, site })
    }

    /// `Generic[T, ..]`, the last base of a generic class.
    pub(crate) fn generic_base(&mut self, a: Reg, params: Reg) -> Done {
        self.import_own(a, Own::Typing, Own::Generic)?;
        self.emit(Instr::GetItem { a, b: a, c: params })
    }

    /// `type name[params] = value`: the value is a function, called when somebody asks.
    pub(crate) fn type_alias(
        &mut self,
        id: StmtId,
        name: Ident,
        params: List<TypeParam>,
        value: ExprId,
    ) -> Done {
        let spelled = self.spell(name.name)?;
        let dst = self.temp()?;
        if params.is_empty() {
            self.alias(id, spelled, value, dst, None)?;
        } else {
            self.generic(id, spelled, params, dst, &mut |inner, dst, params| {
                inner.alias(id, spelled, value, dst, Some(params))
            })?;
        }
        self.at(self.tree.span(id));
        self.store_name(spelled, dst)
    }

    fn alias(&mut self, id: StmtId, name: Name, value: ExprId, dst: Reg, params: Option<Reg>) -> Done {
        let span = self.unit.span;
        let a = self.window(dst)?;
        self.import_own(a, Own::Typing, Own::TypeAliasType)?;
        let text = self.temp()?;
        let constant = self.name_value(name)?;
        self.load_constant(text, constant)?;
        let function = self.temp()?;
        self.delayed(id.cell(), name, value, function)?;
        self.at(span);
        let mut count = 2;
        if let Some(params) = params {
            let register = self.temp()?;
            self.copy(register, params)?;
            count = 3;
        }
        self.emit(Instr::Call { a, b: Count(count) })?;
        self.close_window(a, dst)
    }

    /// A function that gives the expression's value; `node` is what its scope was collected under.
    fn delayed(&mut self, node: u32, name: Name, value: ExprId, dst: Reg) -> Done {
        let Some(scope) = self.scopes.of_node(&self.pool, node) else { return Ok(()) };
        let span = self.unit.span;
        let code = self.inner_unit(scope, name, Parameters::default(), |inner| {
            let a = inner.expr(value)?;
            inner.emit(Instr::Return { a })
        })?;
        self.at(span);
        self.closure(dst, scope, code, None)
    }
}
