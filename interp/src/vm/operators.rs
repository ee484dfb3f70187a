//! Operators and comparisons: Python's rules of whose method is asked, and what happens when nobody answers.

use crate::code::ops::BINARY;
use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::desc::{Comparison, Operator, Sign, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// What an operator's symbol is in a message.
fn symbol(operator: Operator) -> &'static str {
    match operator {
        Operator::Pow => "** or pow()",
        other => BINARY[other as usize],
    }
}

/// The symbols of comparisons, in the order of their numbers.
const COMPARISONS: [&str; 6] = ["==", "!=", "<", "<=", ">", ">="];

impl Vm<'_> {
    /// `a op b`.
    ///
    /// # Errors
    /// `TypeError` if neither operand can. May run Python code.
    pub fn binary(&mut self, operator: Operator, a: Value, b: Value) -> Answer {
        if let Some(kind) = self.list_or_tuple(a) {
            // Nothing of a program's runs, and nothing moves.
            if (b.is_int() || self.list_or_tuple(b) == Some(kind))
                && let Some(slot) = self.types[kind as usize].binary
            {
                let value = slot(self, operator, a, b)?;
                if value != Value::NOT_IMPLEMENTED {
                    return Ok(value);
                }
            }
        } else if let Some(value) = self.number_binary(operator, a, b)? {
            return Ok(value);
        }
        let mark = self.kept_mark();
        let (kept_a, kept_b) = (self.keep(a)?, self.keep(b)?);
        let answer = self.try_binary(operator, a, b);
        let (a, b) = (self.kept(kept_a), self.kept(kept_b));
        self.let_go(mark);
        match answer? {
            Value::NOT_IMPLEMENTED => Err(self.unanswered(operator, symbol(operator), a, b)),
            value => Ok(value),
        }
    }

    /// The row of an `int`, `bool` or `float` itself.
    #[inline]
    fn number_row(&self, value: Value) -> Option<TypeRow> {
        let kind = if value.is_int() {
            Kind::Int
        } else if value.is_float() {
            Kind::Float
        } else if value.is_bool() {
            Kind::Bool
        } else if self.heap.is(value, Kind::Int) {
            Kind::Int
        } else {
            return None;
        };
        Some(TypeRow(kind as u16))
    }

    /// `a op b` of two numbers, whose types run no Python code: nothing has to be kept, nobody else asked. `None` if they
    /// are none, or the operator is not theirs.
    ///
    /// # Errors
    /// What the numbers' types raise.
    pub fn number_binary(&mut self, operator: Operator, a: Value, b: Value) -> Result<Option<Value>, Raise> {
        if let Some(answer) = self.word_binary(operator, a, b) {
            return answer.map(Some);
        }
        let (Some(row_a), Some(row_b)) = (self.number_row(a), self.number_row(b)) else { return Ok(None) };
        let rows = [row_a, row_b];
        for row in &rows[usize::from(row_a == row_b)..] {
            if let Some(slot) = self.type_at(*row).binary {
                let value = slot(self, operator, a, b)?;
                if value != Value::NOT_IMPLEMENTED {
                    return Ok(Some(value));
                }
            }
        }
        Ok(None)
    }

    /// `a op b`, or `NotImplemented`.
    ///
    /// # Errors
    /// What the operands' methods raise. May run Python code.
    pub fn try_binary(&mut self, operator: Operator, a: Value, b: Value) -> Answer {
        if self.asks_nobody(a) && self.asks_nobody(b) {
            return self.builtin_binary(operator, a, b, false);
        }
        let left = self.special_of(a, Special::ALL[operator as usize]);
        let right = self.special_of(b, Special::ALL[BINARY.len() + operator as usize]);
        let mark = self.kept_mark();
        let (kept_a, kept_b) = (self.keep(a)?, self.keep(b)?);
        let kept_right = self.keep(right.unwrap_or(Value::NONE))?;
        let (class_a, class_b) = (self.type_of(a), self.type_of(b));
        let mut right_first = class_a != class_b && right.is_some() && self.overrides(operator, a, b);
        // Sequences are joined and repeated when no number's method could.
        right_first |= left.is_none() && right.is_some() && self.joins(operator, a);
        let mut answer = Ok(Value::NOT_IMPLEMENTED);
        if right_first {
            answer = self.call(self.kept(kept_right), &[b, a]);
        }
        if answer == Ok(Value::NOT_IMPLEMENTED) {
            let (a, b) = (self.kept(kept_a), self.kept(kept_b));
            answer = match left {
                // Looked up again: the first call may have moved it.
                Some(_) => match self.special_of(a, Special::ALL[operator as usize]) {
                    Some(left) => self.call(left, &[a, b]),
                    None => Ok(Value::NOT_IMPLEMENTED),
                },
                None => self.builtin_binary(operator, a, b, right.is_some() && class_a != class_b),
            };
        }
        if answer == Ok(Value::NOT_IMPLEMENTED) && right.is_some() && !right_first && class_a != class_b {
            let (a, b) = (self.kept(kept_a), self.kept(kept_b));
            answer = self.call(self.kept(kept_right), &[b, a]);
        } else if answer == Ok(Value::NOT_IMPLEMENTED) && left.is_some() {
            let (a, b) = (self.kept(kept_a), self.kept(kept_b));
            answer = self.builtin_right(operator, a, b);
        }
        self.let_go(mark);
        answer
    }

    /// The kind of a list or a tuple in the arena.
    fn list_or_tuple(&self, value: Value) -> Option<Kind> {
        let kind = self.heap.arena.kind(value.as_object()?);
        if matches!(kind, Kind::List | Kind::Tuple) { Some(kind) } else { None }
    }

    /// Whether it is neither an instance nor a class of a program's, so that no method of a program's says what it does.
    #[inline]
    fn asks_nobody(&self, value: Value) -> bool {
        !value.is_object()
            || !matches!(self.heap.arena.kind(value.raw_handle()), Kind::Instance | Kind::Class)
    }

    /// Whether the operator joins or repeats `a`, a sequence.
    fn joins(&self, operator: Operator, a: Value) -> bool {
        let kind = self.heap.kind(self.payload(a));
        matches!(operator, Operator::Add | Operator::Mul)
            && matches!(kind, Some(Kind::Str | Kind::Bytes | Kind::Bytearray | Kind::List | Kind::Tuple))
    }

    /// Whether the class of `b` derives from that of `a` and has a reflected method of its own: it is asked first then.
    pub fn overrides(&mut self, operator: Operator, a: Value, b: Value) -> bool {
        let reflected = Special::ALL[BINARY.len() + operator as usize];
        let (class_a, class_b) = (self.type_of(a), self.type_of(b));
        self.derives(class_b, class_a) && self.special_of(a, reflected) != self.special_of(b, reflected)
    }

    /// `a op b` when the method of `a`, a program's own, has said `NotImplemented`.
    ///
    /// # Errors
    /// As `binary`. May run Python code.
    pub fn binary_declined(&mut self, operator: Operator, a: Value, b: Value) -> Answer {
        let mark = self.kept_mark();
        let (kept_a, kept_b) = (self.keep(a)?, self.keep(b)?);
        let answer = match self.special_of(b, Special::ALL[BINARY.len() + operator as usize]) {
            Some(method) if self.type_of(a) != self.type_of(b) => self.call(method, &[b, a]),
            Some(_) => Ok(Value::NOT_IMPLEMENTED),
            None => self.builtin_right(operator, a, b),
        };
        let (a, b) = (self.kept(kept_a), self.kept(kept_b));
        self.let_go(mark);
        match answer? {
            Value::NOT_IMPLEMENTED => Err(self.unanswered(operator, symbol(operator), a, b)),
            value => Ok(value),
        }
    }

    /// What the operators of builtin types work with.
    fn operand(&self, value: Value) -> Value {
        let inner = self.payload(value);
        if self.type_at(self.type_row(inner)).whole { value } else { inner }
    }

    /// The operator of the builtin types involved; of the left one's alone if the right operand has a method of its own.
    fn builtin_binary(&mut self, operator: Operator, a: Value, b: Value, own: bool) -> Answer {
        let given = b;
        let (a, b) = (self.operand(a), self.operand(b));
        // What `%` puts into a text is shown as its own class wants it.
        let text = matches!(self.heap.kind(a), Some(Kind::Str | Kind::Bytes | Kind::Bytearray));
        let b = if operator == Operator::Mod && text { given } else { b };
        let (row_a, row_b) = (self.type_row(a), self.type_row(b));
        if let Some(slot) = self.type_at(row_a).binary {
            // What a sequence cannot be joined with is named by its own class too.
            let shown = operator == Operator::Add && row_a != row_b && self.joins_no(a, b);
            let answer = slot(self, operator, a, if shown { given } else { b })?;
            if answer != Value::NOT_IMPLEMENTED || row_a == row_b {
                return Ok(answer);
            }
        }
        match self.type_at(row_b).binary {
            Some(slot) if row_a != row_b && !own => slot(self, operator, a, b),
            _ => Ok(Value::NOT_IMPLEMENTED),
        }
    }

    /// Whether a sequence is of a kind that is joined with nothing of the other value's.
    fn joins_no(&self, a: Value, b: Value) -> bool {
        let bytes_like = [Kind::Bytes, Kind::Bytearray, Kind::Memoryview, Kind::Array];
        match self.heap.kind(a) {
            Some(Kind::Str | Kind::Tuple | Kind::List) => true,
            Some(Kind::Bytes | Kind::Bytearray) => {
                !self.heap.kind(b).is_some_and(|kind| bytes_like.contains(&kind))
            }
            _ => false,
        }
    }

    /// The operator of the right operand's builtin type, when the left operand is a program's own and declined.
    fn builtin_right(&mut self, operator: Operator, a: Value, b: Value) -> Answer {
        let b = self.operand(b);
        match self.type_at(self.type_row(b)).binary {
            Some(slot) => slot(self, operator, a, b),
            None => Ok(Value::NOT_IMPLEMENTED),
        }
    }

    /// The value of `a` after `a op= b`.
    ///
    /// # Errors
    /// As `binary`. May run Python code.
    pub fn inplace(&mut self, operator: Operator, a: Value, b: Value) -> Answer {
        if operator == Operator::Add
            && [a, b].map(|side| self.list_or_tuple(side)) == [Some(Kind::List); 2]
            && let Some(slot) = self.types[Kind::List as usize].inplace
        {
            return slot(self, operator, a, b);
        }
        if let Some(value) = self.number_binary(operator, a, b)? {
            return Ok(value);
        }
        let mark = self.kept_mark();
        let (kept_a, kept_b) = (self.keep(a)?, self.keep(b)?);
        let mut answer = match self.special_of(a, Special::ALL[2 * BINARY.len() + operator as usize]) {
            Some(method) => self.call(method, &[a, b]),
            None => {
                let inner = self.payload(a);
                match self.type_at(self.type_row(inner)).inplace {
                    Some(slot) => {
                        let b = self.payload(b);
                        // A list in an instance stays the instance's: the result is the instance.
                        slot(self, operator, inner, b).map(|value| if value == inner { a } else { value })
                    }
                    None => Ok(Value::NOT_IMPLEMENTED),
                }
            }
        };
        if answer == Ok(Value::NOT_IMPLEMENTED) {
            let (a, b) = (self.kept(kept_a), self.kept(kept_b));
            answer = self.try_binary(operator, a, b);
        }
        let (a, b) = (self.kept(kept_a), self.kept(kept_b));
        self.let_go(mark);
        match answer? {
            Value::NOT_IMPLEMENTED => {
                let name = match operator {
                    Operator::Pow => "**=",
                    Operator::Add => "+=",
                    Operator::Sub => "-=",
                    Operator::Mul => "*=",
                    Operator::TrueDiv => "/=",
                    Operator::FloorDiv => "//=",
                    Operator::Mod => "%=",
                    Operator::And => "&=",
                    Operator::Or => "|=",
                    Operator::Xor => "^=",
                    Operator::Shl => "<<=",
                    Operator::Shr => ">>=",
                    Operator::MatMul => "@=",
                };
                Err(self.unanswered(operator, name, a, b))
            }
            value => Ok(value),
        }
    }

    /// Nobody knows what `a op b` is: sequences have the last word on `+` and `*`.
    pub(super) fn unanswered(&mut self, operator: Operator, symbol: &str, a: Value, b: Value) -> Raise {
        let inner = self.payload(a);
        if self.special_of(a, Special::ALL[operator as usize]).is_some() {
            // Its class has a method of its own for that, and this one has declined.
            return self.unsupported(symbol, a, b);
        }
        let (what, name) = (self.class_name(self.type_row(inner).value()), self.type_name(b));
        match (operator, self.heap.kind(inner)) {
            (Operator::Add, Some(Kind::Str | Kind::List | Kind::Tuple)) => {
                self.type_error(format_args!("can only concatenate {what} (not \"{name}\") to {what}"))
            }
            (Operator::Add, Some(Kind::Bytes | Kind::Bytearray)) => {
                let whole = self.type_name(a);
                self.type_error(format_args!("can't concat {name} to {whole}"))
            }
            (Operator::Add, Some(Kind::Array)) => {
                self.type_error(format_args!("can only append array (not \"{name}\") to array"))
            }
            (Operator::Add, Some(Kind::Deque)) => {
                self.type_error(format_args!("can only concatenate deque (not \"{name}\") to deque"))
            }
            (Operator::Mul, _) if self.is_repeated(a) => {
                self.type_error(format_args!("can't multiply sequence by non-int of type '{name}'"))
            }
            (Operator::Mul, kind) if self.is_repeated(b) && !(symbol == "*=" && self.is_sized(a, kind)) => {
                let name = self.type_name(a);
                self.type_error(format_args!("can't multiply sequence by non-int of type '{name}'"))
            }
            _ => self.unsupported(symbol, a, b),
        }
    }

    /// Whether CPython's type has a table of what sequences do, though it cannot be repeated: then `*=` does not look at the
    /// right operand.
    fn is_sized(&self, value: Value, kind: Option<Kind>) -> bool {
        let tables = matches!(
            kind,
            Some(
                Kind::Set
                    | Kind::Frozenset
                    | Kind::Dict
                    | Kind::DictKeys
                    | Kind::DictValues
                    | Kind::DictItems
                    | Kind::MappingProxy
            )
        );
        tables || self.user_class(self.type_of(value)).is_some()
    }

    /// Whether it is a sequence that can be repeated.
    pub(super) fn is_repeated(&self, value: Value) -> bool {
        let kind = self.heap.kind(self.payload(value));
        matches!(
            kind,
            Some(
                Kind::Str
                    | Kind::Bytes
                    | Kind::Bytearray
                    | Kind::List
                    | Kind::Tuple
                    | Kind::Array
                    | Kind::Deque
            )
        )
    }

    /// `-a`, `+a`, `~a`.
    ///
    /// # Errors
    /// `TypeError` if the operand cannot. May run Python code.
    pub fn unary(&mut self, sign: Sign, a: Value) -> Answer {
        let (special, symbol) = match sign {
            Sign::Neg => (Special::Neg, "-"),
            Sign::Pos => (Special::Pos, "+"),
            Sign::Invert => (Special::Invert, "~"),
        };
        if let Some(method) = self.special_of(a, special) {
            return self.call(method, &[a]);
        }
        let inner = self.payload(a);
        match self.type_at(self.type_row(inner)).unary {
            Some(slot) => match slot(self, sign, inner)? {
                Value::NOT_IMPLEMENTED => Err(self.bad_unary(symbol, a)),
                value => Ok(value),
            },
            None => Err(self.bad_unary(symbol, a)),
        }
    }

    fn bad_unary(&mut self, symbol: &str, a: Value) -> Raise {
        let name = self.type_name(a);
        self.type_error(format_args!("bad operand type for unary {symbol}: '{name}'"))
    }

    /// `a < b` and the like, as a value: what the methods give.
    ///
    /// # Errors
    /// `TypeError` if neither operand can. May run Python code.
    pub fn compare(&mut self, comparison: Comparison, a: Value, b: Value) -> Answer {
        if matches!(comparison, Comparison::Eq | Comparison::Ne)
            && let Some(equal) = self.ascii_equal(a, b)
        {
            return Ok(Value::bool(equal == (comparison == Comparison::Eq)));
        }
        if let (Some(x), Some(y)) = (self.heap.handle(a, Kind::List), self.heap.handle(b, Kind::List)) {
            if matches!(comparison, Comparison::Eq | Comparison::Ne)
                && let Some(equal) = self.short_lists_equal(x, y)
            {
                return Ok(Value::bool(equal == (comparison == Comparison::Eq)));
            }
            if let Some(slot) = self.types[Kind::List as usize].compare {
                // Lists never leave the answer to others.
                return slot(self, comparison, Value::object(x), Value::object(y));
            }
        }
        if let Some(order) = self.plain_order(a, b) {
            return Ok(Value::bool(comparison.holds(order)));
        }
        if let (Some(row), Some(_)) = (self.number_row(a), self.number_row(b))
            && let Some(slot) = self.type_at(row).compare
        {
            let value = slot(self, comparison, a, b)?;
            if value != Value::NOT_IMPLEMENTED {
                return Ok(value);
            }
        }
        let mark = self.kept_mark();
        let (kept_a, kept_b) = (self.keep(a)?, self.keep(b)?);
        let (class_a, class_b) = (self.type_of(a), self.type_of(b));
        let mirrored = comparison.mirrored();
        let right_first = class_a != class_b && self.is_user(b) && self.derives(class_b, class_a);
        let mut answer = Ok(Value::NOT_IMPLEMENTED);
        if right_first {
            answer = self.ask(mirrored, b, a);
        }
        if answer == Ok(Value::NOT_IMPLEMENTED) {
            answer = self.ask(comparison, self.kept(kept_a), self.kept(kept_b));
        }
        if answer == Ok(Value::NOT_IMPLEMENTED) && !right_first {
            answer = self.ask(mirrored, self.kept(kept_b), self.kept(kept_a));
        }
        let (a, b) = (self.kept(kept_a), self.kept(kept_b));
        self.let_go(mark);
        match (answer?, comparison) {
            (Value::NOT_IMPLEMENTED, Comparison::Eq) => Ok(Value::bool(a == b)),
            (Value::NOT_IMPLEMENTED, Comparison::Ne) => Ok(Value::bool(a != b)),
            (Value::NOT_IMPLEMENTED, _) => Err(self.unorderable(COMPARISONS[comparison as usize], a, b)),
            (value, _) => Ok(value),
        }
    }

    /// Whether the value is an instance of a program's class (or a class with a metaclass).
    fn is_user(&self, value: Value) -> bool {
        self.user_class(self.type_of(value)).is_some()
    }

    /// What `a` itself says to the comparison.
    fn ask(&mut self, comparison: Comparison, a: Value, b: Value) -> Answer {
        if let Some(method) = self.special_of(a, Special::ALL[Special::Eq as usize + comparison as usize]) {
            let answer = self.call_if_bound(method, &[a, b])?;
            return Ok(answer.unwrap_or(Value::NOT_IMPLEMENTED));
        }
        // A builtin base has a `__ne__` of its own, which asks nobody.
        let own = self.type_at(self.type_row(self.payload(a))).compare.is_some();
        if comparison == Comparison::Ne
            && !own
            && let Some(method) = self.special_of(a, Special::Eq)
        {
            return match self.call_if_bound(method, &[a, b])?.unwrap_or(Value::NOT_IMPLEMENTED) {
                Value::NOT_IMPLEMENTED => Ok(Value::NOT_IMPLEMENTED),
                equal => Ok(Value::bool(!self.truth(equal)?)),
            };
        }
        let (inner_a, inner_b) = (self.payload(a), self.payload(b));
        match self.type_at(self.type_row(inner_a)).compare {
            Some(slot) => slot(self, comparison, inner_a, inner_b),
            None => Ok(Value::NOT_IMPLEMENTED),
        }
    }

    /// Whether two values are equal as containers see it: the same, or `==`.
    ///
    /// # Errors
    /// What `__eq__` raises. May run Python code.
    pub fn equal(&mut self, a: Value, b: Value) -> Result<bool, Raise> {
        if a == b && !a.is_float() || a.both_int(b) {
            return Ok(a == b);
        }
        if a.is_float() && b.is_float() && a.bits() == b.bits() {
            // The same object, were it one: CPython finds a NaN in the list that holds it.
            return Ok(true);
        }
        if let Some(equal) = self.plain_equal(a, b) {
            return Ok(equal);
        }
        match self.compare(Comparison::Eq, a, b)? {
            Value::TRUE => Ok(true),
            Value::FALSE => Ok(false),
            other => self.truth(other),
        }
    }

    /// Whether `a < b`.
    ///
    /// # Errors
    /// What `__lt__` raises. May run Python code.
    pub fn less(&mut self, a: Value, b: Value) -> Result<bool, Raise> {
        if a.both_int(b) {
            return Ok(a.raw_int() < b.raw_int());
        }
        if let Some(order) = self.plain_order(a, b) {
            return Ok(order.is_lt());
        }
        let answer = self.compare(Comparison::Lt, a, b)?;
        self.truth(answer)
    }
}
