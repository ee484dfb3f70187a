//! `while` and `for`.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Reg};
use crate::code::ops::FRAME_WORDS;
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::Label;
use crate::compile::scopes::ASYNC;
use crate::compile::unwind::BlockKind;
use crate::syntax::ast::{Arg, ArgKind, Expr, ExprId, StmtId};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// Nodes of a condition that is cheap enough to stand twice.
const SMALL_CONDITION: u32 = 8;

/// What a loop goes over.
#[derive(Clone, Copy)]
pub(crate) struct Over {
    /// The register of the iterator.
    pub(crate) iterator: Reg,
    /// `BeginRange` was there, so that this register and the two behind it may hold what it made.
    pub(crate) counted: bool,
}

impl Over {
    /// An iterator.
    pub(crate) fn iterator(iterator: Reg) -> Over {
        Over { iterator, counted: false }
    }

    /// The instruction that begins a loop: `a` becomes the iterator of `b`.
    pub(crate) fn begin(is_async: bool, a: Reg, b: Reg) -> Instr {
        if is_async { Instr::GetAIter { a, b } } else { Instr::GetIter { a, b } }
    }
}

impl Compiler<'_> {
    pub(crate) fn while_stmt(&mut self, test: ExprId, body: List<StmtId>, otherwise: List<StmtId>) -> Done {
        let span = self.unit.span;
        let (end, exit) = (self.label()?, self.label()?);
        let constant = self.fold(test)?.map(|value| self.truth(value));
        if constant.is_none() && self.weight(test) <= SMALL_CONDITION {
            self.inverted_while(span, test, body, end, exit)?;
        } else {
            let head = self.loop_head();
            if constant != Some(true) {
                self.branch_if(test, false, exit)?;
            }
            self.at(span);
            self.push_block(BlockKind::Loop, 0, head, end.0)?;
            self.block(body)?;
            self.pop_block()?;
            self.at(self.tree.span(test));
            self.jump_back(head)?;
        }
        self.bind(exit)?;
        self.block(otherwise)?;
        self.bind(end)
    }

    /// A loop whose condition stands before it and again at its end: one jump a turn.
    fn inverted_while(
        &mut self,
        span: Span,
        test: ExprId,
        body: List<StmtId>,
        end: Label,
        exit: Label,
    ) -> Done {
        self.branch_if(test, false, exit)?;
        let again = self.label()?;
        let head = self.loop_head();
        self.at(span);
        self.push_block(BlockKind::Loop, again.0 + 1, 0, end.0)?;
        self.block(body)?;
        self.pop_block()?;
        self.bind(again)?;
        self.at(span);
        self.branch_back_if(test, head)
    }

    /// Jumps back to `head` if the condition is true, else goes on.
    fn branch_back_if(&mut self, test: ExprId, head: u32) -> Done {
        if self.is_dead() {
            return Ok(());
        }
        let back = self.label()?;
        self.branch_if(test, true, back)?;
        self.bind_back(back, head)
    }

    /// How many nodes an expression has, as far as it consists of names, constants and operators; else very many.
    fn weight(&self, id: ExprId) -> u32 {
        let sum =
            |items: &[ExprId]| items.iter().fold(1, |sum: u32, item| sum.saturating_add(self.weight(*item)));
        match self.tree.expr(id) {
            Expr::Name { .. } => 1,
            Expr::None
            | Expr::True
            | Expr::False
            | Expr::Int { .. }
            | Expr::Float { .. }
            | Expr::Str { .. } => 1,
            Expr::Attribute { value, .. } => sum(&[value]),
            Expr::Unary { operand, .. } => sum(&[operand]),
            Expr::Binary { left, right, .. } => sum(&[left, right]),
            Expr::Subscript { value, index } => sum(&[value, index]),
            Expr::Compare { left, rest } => self
                .tree
                .list(rest)
                .fold(sum(&[left]), |all, next| all.saturating_add(self.weight(next.right))),
            Expr::Bool { items, .. } => {
                self.tree.list(items).fold(1, |all, item| all.saturating_add(self.weight(item)))
            }
            Expr::Call { func, args } => {
                self.tree.list(args).fold(sum(&[func]), |all, arg| all.saturating_add(self.weight(arg.value)))
            }
            _ => u32::MAX,
        }
    }

    /// The start of a loop over `iter`, which is reported at the whole of it.
    pub(crate) fn begin_loop(&mut self, is_async: bool, iter: ExprId, whole: Span) -> Res<Over> {
        let a = self.temp()?;
        let over = match self.range_call(iter) {
            Some((func, args)) if !is_async => {
                let b = Count(self.tree.len(args) as u8);
                let begun = self.label()?;
                self.expr_into(func, a)?;
                self.temps(u32::from(FRAME_WORDS) - 1)?;
                for arg in self.tree.list(args) {
                    self.expr_to_temp(arg.value)?;
                }
                self.at(self.tree.span(iter));
                self.branch(begun, |to| Instr::BeginRange { a, b, to })?;
                self.emit(Instr::Call { a, b })?;
                self.at(whole);
                self.emit(Instr::GetIter { a, b: a })?;
                self.bind(begun)?;
                Over { iterator: a, counted: true }
            }
            _ => {
                let b = self.expr(iter)?;
                self.at(whole);
                self.emit(Over::begin(is_async, a, b))?;
                Over::iterator(a)
            }
        };
        self.unit.top = u32::from(a.0) + if over.counted { u32::from(FRAME_WORDS) } else { 1 };
        Ok(over)
    }

    /// The callee and the arguments of `range(..)`, or what has its name when the program runs.
    fn range_call(&self, id: ExprId) -> Option<(ExprId, List<Arg>)> {
        let Expr::Call { func, args } = self.tree.expr(id) else { return None };
        let Expr::Name { name } = self.tree.expr(func) else { return None };
        let plain = |arg: Arg| arg.kind == ArgKind::Positional && arg.name.is_none();
        let fits = (1..=3).contains(&self.tree.len(args)) && self.tree.list(args).all(plain);
        (fits && self.tree.name(name) == "range" && !self.needs_spreading(args)).then_some((func, args))
    }

    pub(crate) fn for_stmt(
        &mut self,
        is_async: bool,
        target: ExprId,
        iter: ExprId,
        body: List<StmtId>,
        otherwise: List<StmtId>,
    ) -> Done {
        if is_async && self.unit.flags & ASYNC == 0 {
            return syntax("'async for' outside async function", self.unit.span);
        }
        let span = self.unit.span;
        let top = self.unit.top;
        let over = self.begin_loop(is_async, iter, span)?;
        let (end, exit) = (self.label()?, self.label()?);
        let head = self.loop_head();
        let before = self.unit.state;
        let handler = self.next_item(is_async, target, over, exit, span)?;
        self.at(span);
        self.push_block(BlockKind::Loop, 0, head, end.0)?;
        self.block(body)?;
        self.pop_block()?;
        self.at(self.tree.span(iter));
        self.jump_back(head)?;
        self.loop_exit(handler, before, exit)?;
        self.unit.top = top;
        self.block(otherwise)?;
        self.bind(end)
    }

    /// The register of a target that is a variable with a register of its own.
    pub(crate) fn target_register(
        &mut self,
        target: ExprId,
    ) -> Result<Option<Reg>, crate::compile::error::Trouble> {
        use crate::compile::variables::Variable;
        let Expr::Name { name } = self.tree.expr(target) else { return Ok(None) };
        let name = self.spell(name)?;
        match self.find(name).variable {
            Variable::Register(register) => Ok(Some(register)),
            _ => Ok(None),
        }
    }

    /// Notes that a target with a register is bound from here on.
    pub(crate) fn note_bound(&mut self, target: ExprId) -> Done {
        if let Expr::Name { name } = self.tree.expr(target) {
            let name = self.spell(name)?;
            let bit = self.find(name).bit;
            self.unit.state.insert(bit);
        }
        Ok(())
    }
}
