//! `bool`: the integers `False` and `True`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::{int, int_ops};
use crate::vm::args::Args;
use crate::vm::desc::{Native, Operator, Operators, Type, TypeRow};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `bool`
pub static TYPE: Type = Type {
    doc: "bool(x) -> bool\n\nReturns True when the argument x is true, False otherwise.\nThe builtins True and False are \
          the only two instances of the class bool.\nThe class bool is a subclass of the class int, and cannot be \
          subclassed.",
    new: Some(Native::new("bool", "(x=False, /)", new)),
    subclassable: false,
    repr: Some(|vm, this| vm.make_str(if this == Value::TRUE { b"True" } else { b"False" })),
    hash: Some(|_, this| Ok(i64::from(this == Value::TRUE))),
    truth: Some(|_, this| Ok(this == Value::TRUE)),
    binary: Some(binary),
    unary: Some(int_ops::unary),
    operators: Operators::both(&[Operator::And, Operator::Or, Operator::Xor]),
    compare: Some(int::compare),
    ..Type::at(TypeRow(Kind::Bool as u16), "bool", int::ROW)
};

fn new(vm: &mut Vm, args: Args) -> Answer {
    match args.opt(vm, 1) {
        Some(value) => vm.truth(value).map(Value::bool),
        None => Ok(Value::FALSE),
    }
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if a.is_bool() && b.is_bool() {
        let (x, y) = (a == Value::TRUE, b == Value::TRUE);
        match operator {
            Operator::And => return Ok(Value::bool(x & y)),
            Operator::Or => return Ok(Value::bool(x | y)),
            Operator::Xor => return Ok(Value::bool(x ^ y)),
            _ => {}
        }
    }
    int_ops::binary(vm, operator, a, b)
}
