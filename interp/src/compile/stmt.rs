//! Statements.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Offset24, Reg, WellKnown};
use crate::code::well_known::WellKnownName;
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::expr::Operand;
use crate::compile::flow::Label;
use crate::compile::names::Own;
use crate::compile::scopes::{ANNOTATIONS, ASYNC, ScopeKind, YIELDS};
use crate::compile::unwind::BlockKind;
use crate::heap::value::Value;
use crate::syntax::ast::{Branch, Expr, ExprId, Stmt, StmtId, UnaryOp};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

impl Compiler<'_> {
    /// A block of statements.
    pub(crate) fn block(&mut self, body: List<StmtId>) -> Done {
        self.tree.list(body).try_for_each(|stmt| self.stmt(stmt))
    }

    /// A block that was compiled before and stands here once more; nothing is to be learnt from it where it is never
    /// reached.
    pub(crate) fn block_again(&mut self, body: List<StmtId>) -> Done {
        if self.is_dead() { Ok(()) } else { self.block(body) }
    }

    /// A statement. It leaves no register in use, and none of its labels open.
    pub(crate) fn stmt(&mut self, id: StmtId) -> Done {
        let top = self.unit.top;
        let labels = self.unit.labels.len(&self.pool);
        self.at(self.tree.span(id));
        if self.steps {
            self.step()?;
        }
        self.stmt_code(id)?;
        self.unit.top = top;
        self.unit.labels.truncate(&mut self.pool, labels);
        Ok(())
    }

    /// A jump backward that leads on, since only those count fuel:
    /// ```text
    ///   Jump -> 2    1: Jump -> 3    2: Loop -> 1    3: the statement
    /// ```
    fn step(&mut self) -> Done {
        for instr in [
            Instr::Jump { to: Offset24(1) },
            Instr::Jump { to: Offset24(1) },
            Instr::Loop { to: Offset24(-2) },
        ] {
            self.emit(instr)?;
        }
        self.unit.barrier = self.unit.barrier.max(self.pc());
        Ok(())
    }

    fn stmt_code(&mut self, id: StmtId) -> Done {
        let tree = self.tree;
        let span = tree.span(id);
        match tree.stmt(id) {
            Stmt::Expr { value } => self.expression(value),
            Stmt::Assign { targets, value } => self.assign(targets, value),
            Stmt::AugAssign { target, op, value } => self.assign_in_place(span, target, op, value),
            Stmt::AnnAssign { target, annotation, value, simple } => {
                self.assign_annotated(target, annotation, value, simple)
            }
            Stmt::Return { value } => {
                self.check_return(value)?;
                self.return_stmt(value)
            }
            Stmt::Delete { targets } => tree.list(targets).try_for_each(|target| self.delete(target)),
            Stmt::Pass | Stmt::Global { .. } | Stmt::Nonlocal { .. } => Ok(()),
            Stmt::Break => self.leave_loop(true),
            Stmt::Continue => self.leave_loop(false),
            Stmt::Raise { value, cause } => self.raise(value, cause),
            Stmt::Assert { test, message } => self.assert(test, message),
            Stmt::Import { names } => self.import(names),
            Stmt::ImportFrom { level, path, names } => self.import_from(level, path, names),
            Stmt::If { branches, otherwise } => self.if_stmt(branches, otherwise),
            Stmt::While { test, body, otherwise } => self.while_stmt(test, body, otherwise),
            Stmt::For { is_async, target, iter, body, otherwise } => {
                self.for_stmt(is_async, target, iter, body, otherwise)
            }
            Stmt::With { .. } => self.with_stmt(id),
            Stmt::Try { .. } => self.try_stmt(id),
            Stmt::Function { .. } => self.function_stmt(id),
            Stmt::Class { .. } => self.class_stmt(id),
            Stmt::Match { subject, cases } => self.match_stmt(subject, cases),
            Stmt::TypeAlias { name, params, value } => self.type_alias(id, name, params, value),
        }
    }

    /// An expression on its own.
    fn expression(&mut self, value: ExprId) -> Done {
        if self.interactive && self.unit.kind == ScopeKind::Module {
            let a = self.expr(value)?;
            self.at(self.tree.span(value));
            return self.emit(Instr::Show { a });
        }
        match self.eval(value, None)? {
            Operand::Constant(_) | Operand::Register(_) => Ok(()),
        }
    }

    /// The one expression of `eval`.
    pub(crate) fn root_expression(&mut self) -> Done {
        let Some(id) = self.tree.list(self.tree.body()).next() else { return Ok(()) };
        let Stmt::Expr { value } = self.tree.stmt(id) else { return Ok(()) };
        let a = self.expr(value)?;
        self.at(self.tree.span(value));
        self.emit(Instr::Return { a })
    }

    fn check_return(&mut self, value: Option<ExprId>) -> Done {
        let span = self.unit.span;
        if matches!(self.unit.kind, ScopeKind::Module | ScopeKind::Class) {
            return syntax("'return' outside function", span);
        }
        if value.is_some() && self.unit.flags & (ASYNC | YIELDS) == ASYNC | YIELDS {
            return syntax("'return' with value in async generator", span);
        }
        Ok(())
    }

    fn if_stmt(&mut self, branches: List<Branch>, otherwise: List<StmtId>) -> Done {
        let (end, whole) = (self.label()?, self.unit.span);
        for (index, branch) in self.tree.list(branches).enumerate() {
            self.at(if index == 0 { whole } else { self.elif_span(branch, whole) });
            if self.branch_out(branch)? {
                continue;
            }
            let next = self.label()?;
            self.branch_if(branch.test, false, next)?;
            self.block(branch.body)?;
            self.jump(end)?;
            self.bind(next)?;
        }
        self.block(otherwise)?;
        self.bind(end)
    }

    /// From an `elif` on.
    fn elif_span(&self, branch: Branch, whole: Span) -> Span {
        let test = self.tree.span(branch.test);
        let before = Span::new(whole.start, test.start).of(self.tree.source());
        before.rfind("elif").map_or(test, |at| Span::new(whole.start + at as u32, whole.end))
    }

    /// `if test: break` right inside the loop is one jump, and so is `continue`. `false`: it is nothing of the kind.
    fn branch_out(&mut self, branch: Branch) -> Res<bool> {
        let mut body = self.tree.list(branch.body).map(|stmt| self.tree.stmt(stmt));
        let (only, more) = (body.next(), body.next());
        let last = self.unit.blocks.len(&self.pool).checked_sub(1);
        let Some(row) = last.map(|last| self.unit.blocks.get(&self.pool, last)) else { return Ok(false) };
        if more.is_some() || row.what() != BlockKind::Loop {
            return Ok(false);
        }
        match (only, row.a.checked_sub(1)) {
            (Some(Stmt::Break), _) => self.branch_if(branch.test, true, Label(row.c))?,
            (Some(Stmt::Continue), Some(label)) => self.branch_if(branch.test, true, Label(label))?,
            (Some(Stmt::Continue), None) => {
                let back = self.label()?;
                self.branch_if(branch.test, true, back)?;
                self.bind_back(back, row.b)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn raise(&mut self, value: Option<ExprId>, cause: Option<ExprId>) -> Done {
        let span = self.unit.span;
        let Some(value) = value else { return self.emit(Instr::RaiseAgain {}) };
        let a = self.expr(value)?;
        let Some(cause) = cause else {
            self.at(span);
            return self.emit(Instr::Raise { a });
        };
        let b = self.expr(cause)?;
        self.at(span);
        self.emit(Instr::RaiseFrom { a, b })
    }

    fn assert(&mut self, test: ExprId, message: Option<ExprId>) -> Done {
        let span = self.unit.span;
        let end = self.label()?;
        self.branch_if(test, true, end)?;
        let a = self.temp()?;
        self.at(span);
        self.emit(Instr::LoadWellKnown { a, b: WellKnown(WellKnownName::AssertionError as u8) })?;
        if let Some(message) = message {
            self.temps(2)?;
            self.expr_to_temp(message)?;
            self.at(span);
            self.emit(Instr::Call { a, b: Count(1) })?;
        }
        self.at(self.last_comparison(test).unwrap_or(span));
        self.emit(Instr::Raise { a })?;
        self.bind(end)
    }

    /// The comparison of a condition that is made last: CPython underlines that one when an assertion fails.
    fn last_comparison(&self, test: ExprId) -> Option<Span> {
        match self.tree.expr(test) {
            Expr::Compare { .. } => Some(self.tree.span(test)),
            Expr::Unary { op: UnaryOp::Not, operand } => self.last_comparison(operand),
            Expr::Bool { items, .. } => {
                self.tree.list(items).filter_map(|item| self.last_comparison(item)).last()
            }
            Expr::Conditional { test, then, otherwise } => {
                let find = |part| self.last_comparison(part);
                find(otherwise).or_else(|| find(then)).or_else(|| find(test))
            }
            _ => None,
        }
    }

    /// The docstring of a body, kept by name where the code has names.
    pub(crate) fn docstring(&mut self, body: List<StmtId>) -> Done {
        let Some(text) = self.doc(body)? else { return Ok(()) };
        let a = self.temp()?;
        self.load_constant(a, text)?;
        let name = self.names.own(Own::Doc);
        self.store_name(name, a)?;
        self.unit.top -= 1;
        Ok(())
    }

    /// The docstring of a body.
    pub(crate) fn doc(&mut self, body: List<StmtId>) -> Res<Option<Value>> {
        let Some(first) = self.tree.list(body).next() else { return Ok(None) };
        let Stmt::Expr { value } = self.tree.stmt(first) else { return Ok(None) };
        if !matches!(self.tree.expr(value), Expr::Str { .. }) {
            return Ok(None);
        }
        self.at(self.tree.span(value));
        self.literal(value)
    }

    /// Makes `__annotations__` where a module or class has annotated names.
    pub(crate) fn setup_annotations(&mut self) -> Done {
        if self.unit.flags & ANNOTATIONS == 0 {
            return Ok(());
        }
        let a = if self.unit.name_mode {
            Reg(0)
        } else {
            let a = self.temp()?;
            self.load_constant(a, Value::NONE)?;
            self.unit.top -= 1;
            a
        };
        self.emit(Instr::SetupAnnotations { a })
    }
}
