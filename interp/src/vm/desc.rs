//! What a builtin type and a builtin function are: constant descriptions that stay in flash.
#![allow(clippy::type_complexity)] // A slot's type says what it takes; a name for each would only hide it.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::vm::args::Args;
use crate::vm::chosen;
use crate::vm::params::Params;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// A builtin function: arguments stand in registers, see `Args`.
pub type NativeFn = fn(&mut Vm, Args) -> Answer;
/// A slot that takes the object.
pub type Unary = fn(&mut Vm, Value) -> Answer;
/// A slot that takes the object and another value.
pub type Binary = fn(&mut Vm, Value, Value) -> Answer;

/// A builtin function or method.
pub struct Native {
    /// Its name.
    pub name: &'static str,
    /// Its parameters in Python's notation, without the receiver.
    pub params: Params,
    /// What it does. The receiver of a method is argument 0.
    pub code: NativeFn,
}

impl Native {
    /// A row of a table: `Native::new("append", "(item, /)", append)`.
    pub const fn new(name: &'static str, params: &'static str, code: NativeFn) -> Native {
        if chosen::is_kept(name) {
            Native { name, params: Params::parse(params), code }
        } else {
            Native { name: "", params: Params::parse("()"), code: chosen::absent }
        }
    }
}

/// A computed attribute of a builtin type.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Reads it.
    pub get: Unary,
    /// Writes it (or deletes it: the value is `UNSET`), if that is possible.
    pub set: Option<fn(&mut Vm, Value, Value) -> Done>,
}

/// An arithmetic operator; numbers in the order of `code::ops::BINARY`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Operator {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    Pow,
    MatMul,
}

impl Operator {
    /// Every operator in the order of its number.
    pub const ALL: [Operator; 13] = [
        Operator::Add,
        Operator::Sub,
        Operator::Mul,
        Operator::TrueDiv,
        Operator::FloorDiv,
        Operator::Mod,
        Operator::And,
        Operator::Or,
        Operator::Xor,
        Operator::Shl,
        Operator::Shr,
        Operator::Pow,
        Operator::MatMul,
    ];
}

/// Which operators a type has as methods: `__add__`, `__radd__` and `__iadd__` are three different ones.
#[derive(Clone, Copy)]
pub struct Operators {
    /// The plain ones.
    pub plain: &'static [Operator],
    /// The reflected ones.
    pub reflected: &'static [Operator],
    /// Those in place.
    pub in_place: &'static [Operator],
    /// The unary ones.
    pub signs: &'static [Sign],
}

impl Operators {
    /// None at all.
    pub const NONE: Operators = Operators { plain: &[], reflected: &[], in_place: &[], signs: &[] };

    /// These, reflected too.
    pub const fn both(all: &'static [Operator]) -> Operators {
        Operators { plain: all, reflected: all, ..Operators::NONE }
    }

    /// `a + b`, `a * n` and `n * a`.
    pub const SEQUENCE: Operators =
        Operators { plain: &[Operator::Add, Operator::Mul], reflected: &[Operator::Mul], ..Operators::NONE };

    /// Of what may change: those of a sequence in place too.
    pub const MUTABLE_SEQUENCE: Operators =
        Operators { in_place: &[Operator::Add, Operator::Mul], ..Operators::SEQUENCE };

    /// Of a string: those of a sequence and `%`.
    pub const TEXT: Operators = Operators {
        plain: &[Operator::Add, Operator::Mul, Operator::Mod],
        reflected: &[Operator::Mul, Operator::Mod],
        ..Operators::NONE
    };

    /// Of sets.
    pub const SET: Operators = Operators::both(&[Operator::And, Operator::Or, Operator::Xor, Operator::Sub]);

    /// Of complex numbers.
    pub const COMPLEX: Operators = Operators {
        signs: &[Sign::Neg, Sign::Pos],
        ..Operators::both(&[Operator::Add, Operator::Sub, Operator::Mul, Operator::TrueDiv, Operator::Pow])
    };

    /// Of floating-point numbers.
    pub const REAL: Operators = Operators {
        signs: Operators::COMPLEX.signs,
        ..Operators::both(&[
            Operator::Add,
            Operator::Sub,
            Operator::Mul,
            Operator::TrueDiv,
            Operator::FloorDiv,
            Operator::Mod,
            Operator::Pow,
        ])
    };

    /// Of integers: all but `@`.
    pub const INTEGER: Operators = Operators {
        signs: &[Sign::Neg, Sign::Pos, Sign::Invert],
        ..Operators::both(Operator::ALL.split_last().expect("not empty").1)
    };

    /// `a | b`, of types and mappings.
    pub const UNION: Operators = Operators::both(&[Operator::Or]);
}

/// A unary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Sign {
    Neg,
    Pos,
    Invert,
}

/// A comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Comparison {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Comparison {
    /// Whether an ordering satisfies the comparison.
    pub fn holds(self, order: core::cmp::Ordering) -> bool {
        match self {
            Comparison::Eq => order.is_eq(),
            Comparison::Ne => order.is_ne(),
            Comparison::Lt => order.is_lt(),
            Comparison::Le => order.is_le(),
            Comparison::Gt => order.is_gt(),
            Comparison::Ge => order.is_ge(),
        }
    }

    /// The comparison with its sides exchanged.
    pub fn mirrored(self) -> Comparison {
        match self {
            Comparison::Lt => Comparison::Gt,
            Comparison::Le => Comparison::Ge,
            Comparison::Gt => Comparison::Lt,
            Comparison::Ge => Comparison::Le,
            same => same,
        }
    }
}

/// A row of the table of builtin types: kinds first, then exceptions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TypeRow(pub u16);

/// A builtin type. An empty slot means what Python means by it; `vm/protocol.rs` raises the `TypeError`.
///
/// Slots are called with values of the type itself: an instance of a class that a program derived from the type is replaced
/// by its payload before. A slot may run Python code, and so move objects, only if it says so; `repr`, `compare`,
/// `contains`, `hash`, `iter`, `next` and `call` of containers and iterators do.
pub struct Type {
    /// Its row.
    pub row: TypeRow,
    /// Its name.
    pub name: &'static str,
    /// The type it derives from; only `object` has itself here.
    pub base: TypeRow,
    /// Its docstring.
    pub doc: &'static str,
    /// Makes an instance. Argument 0 is the class that is to be instantiated: this one or one derived from it.
    pub new: Option<Native>,
    /// Whether programs may derive classes from it.
    pub subclassable: bool,
    /// Its instances have the attributes they were made with, and never others: this reads one (instance, slot) whose slot is unset.
    pub sealed: Option<fn(&mut Vm, Handle, usize) -> Answer>,
    /// Whether `repr`, `str` and `binary` get the instances of derived classes as they are, since their class shows in the answer.
    pub whole: bool,
    /// `repr()`.
    pub repr: Option<Unary>,
    /// `str()`, if it is not `repr()`.
    pub str: Option<Unary>,
    /// `hash()`; `None` here and in no base: by identity.
    pub hash: Option<fn(&mut Vm, Value) -> Result<i64, Raise>>,
    /// Whether its instances have no hash.
    pub unhashable: bool,
    /// `bool()`; without it and without `len` everything is true.
    pub truth: Option<fn(&mut Vm, Value) -> Result<bool, Raise>>,
    /// `len()`.
    pub len: Option<fn(&mut Vm, Value) -> Result<u64, Raise>>,
    /// `iter()`.
    pub iter: Option<Unary>,
    /// `next()`: `None` when there is no more.
    pub next: Option<fn(&mut Vm, Value) -> Result<Option<Value>, Raise>>,
    /// `x[key]`.
    pub getitem: Option<Binary>,
    /// `x[key] = value`; `del x[key]` when the value is `UNSET`.
    pub setitem: Option<fn(&mut Vm, Value, Value, Value) -> Done>,
    /// `value in x`.
    pub contains: Option<fn(&mut Vm, Value, Value) -> Result<bool, Raise>>,
    /// `x(...)`: argument 0 is the object.
    pub call: Option<NativeFn>,
    /// `a op b` where one of the two, either one, is of this type; `NotImplemented` if it cannot.
    pub binary: Option<fn(&mut Vm, Operator, Value, Value) -> Answer>,
    /// `a op= b` where it differs from `a = a op b`; `NotImplemented` to fall back on that.
    pub inplace: Option<fn(&mut Vm, Operator, Value, Value) -> Answer>,
    /// Which of these three kinds of operators its methods are.
    pub operators: Operators,
    /// `-x`, `+x`, `~x`.
    pub unary: Option<fn(&mut Vm, Sign, Value) -> Answer>,
    /// `a < b` and the like with `a` of this type; `NotImplemented` if it cannot.
    pub compare: Option<fn(&mut Vm, Comparison, Value, Value) -> Answer>,
    /// `format(x, spec)` with a specification that is not empty; `x` may be of a class that derives from this type, which is
    /// told of what does not suit it.
    pub format: Option<Binary>,
    /// An attribute that no table lists; `None` if there is none either.
    pub getattr: Option<fn(&mut Vm, Value, Value) -> Result<Option<Value>, Raise>>,
    /// Sets (or deletes: the value is `UNSET`) an attribute that no table lists; `false` if it cannot be.
    pub setattr: Option<fn(&mut Vm, Value, Value, Value) -> Result<bool, Raise>>,
    /// Reads it as a class attribute: (descriptor, instance or `UNSET`, class).
    pub get: Option<fn(&mut Vm, Value, Value, Value) -> Answer>,
    /// Whether it is a data descriptor: goes before the instance's own attributes.
    pub set: Option<fn(&mut Vm, Value, Value, Value) -> Done>,
    /// Its methods, by name.
    pub methods: &'static [Native],
    /// Its static and class methods: argument 0 is the class.
    pub class_methods: &'static [Native],
    /// Its computed attributes.
    pub fields: &'static [Field],
}

impl Type {
    /// Its module and its name in that: the whole name may have the module in front.
    pub fn names(&self) -> (&'static str, &'static str) {
        self.name.rsplit_once('.').unwrap_or(("builtins", self.name))
    }

    /// One of its own methods as a value.
    ///
    /// # Panics
    /// If it has none of that name: at compile time, where it is a constant.
    pub const fn method(&self, name: &str) -> Value {
        let mut index = 0;
        while index < self.methods.len() {
            if same_text(self.methods[index].name, name) {
                return Value::table(TABLE_NATIVE, (self.row.0 as u32) << 16 | index as u32);
            }
            index += 1;
        }
        panic!("no method of that name")
    }

    /// A type with every slot empty, for `..Type::new(Kind::List, "list")`.
    pub const fn new(kind: Kind, name: &'static str) -> Type {
        Type::at(TypeRow(kind as u16), name, TypeRow(Kind::Instance as u16))
    }

    /// A type of any row.
    pub const fn at(row: TypeRow, name: &'static str, base: TypeRow) -> Type {
        Type {
            row,
            name,
            base,
            doc: "",
            new: None,
            subclassable: true,
            sealed: None,
            whole: false,
            repr: None,
            str: None,
            hash: None,
            unhashable: false,
            truth: None,
            len: None,
            iter: None,
            next: None,
            getitem: None,
            setitem: None,
            contains: None,
            call: None,
            binary: None,
            inplace: None,
            operators: Operators::NONE,
            unary: None,
            compare: None,
            format: None,
            getattr: None,
            setattr: None,
            get: None,
            set: None,
            methods: &[],
            class_methods: &[],
            fields: &[],
        }
    }
}

impl Module {
    /// The number of the item of that name.
    ///
    /// # Panics
    /// If it has none of that name: at compile time, where it is a constant.
    pub const fn place(&self, name: &str) -> usize {
        let mut index = 0;
        while index < self.items.len() {
            if same_text(self.items[index].name(), name) {
                return index;
            }
            index += 1;
        }
        panic!("no item of that name")
    }
}

/// What stands in a module's table.
pub enum Item {
    /// A function.
    Function(Native),
    /// A number.
    Float(&'static str, f64),
    /// A number.
    Int(&'static str, i64),
    /// A text.
    Text(&'static str, &'static str),
    /// A builtin type.
    Type(&'static str, TypeRow),
    /// A value that is made when the module is imported; it may make objects.
    Made(&'static str, fn(&mut Vm) -> Answer),
}

impl Item {
    /// Its name.
    pub const fn name(&self) -> &'static str {
        match self {
            Item::Function(native) => native.name,
            Item::Float(name, _) | Item::Int(name, _) | Item::Text(name, _) | Item::Type(name, _) => name,
            Item::Made(name, _) => name,
        }
    }

    /// A row for a function.
    pub const fn function(name: &'static str, params: &'static str, code: NativeFn) -> Item {
        Item::Function(Native::new(name, params, code))
    }
}

/// A builtin module.
pub struct Module {
    /// Its name.
    pub name: &'static str,
    /// Its docstring.
    pub doc: &'static str,
    /// What it holds.
    pub items: &'static [Item],
}

/// Whether two texts are the same, also in constants.
const fn same_text(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}
