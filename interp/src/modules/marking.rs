//! What a traceback points at within an expression: the operator of a binary operation, the brackets of a subscript.
//!
//! The text is known to be a whole expression that was compiled, so names, numbers, strings and brackets are told apart by
//! their first characters.

/// Words of what is neither a binary operation nor a subscript: between operands, or at the beginning of a statement.
const WORDS: [&str; 22] = [
    "and", "or", "not", "in", "is", "if", "else", "lambda", "yield", "assert", "async", "class", "def",
    "del", "except", "for", "from", "import", "raise", "return", "while", "with",
];
/// How tightly the sign of a number binds: more than a product, less than a power.
const SIGN: u8 = 6;

/// A binary operator that stands outside of all brackets.
#[derive(Clone, Copy)]
struct Operator {
    at: usize,
    width: usize,
    binds: u8,
}

/// Where the operator or the brackets stand, if it is an operation or a subscript.
pub(super) fn operator_marks(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let (mut at, mut operand, mut signed, mut awaited) = (0, false, false, false);
    let (mut root, mut subscript): (Option<Operator>, Option<usize>) = (None, None);
    while let Some(&byte) = bytes.get(at) {
        let word = bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
        let begin = at;
        match byte {
            b' ' | b'\t' => at += 1,
            b'\'' | b'"' => (at, operand) = (string_end(bytes, at), true),
            b'(' | b'[' | b'{' => {
                subscript = (operand && byte == b'[').then_some(begin);
                (at, operand) = (closing(bytes, at)? + 1, true);
            }
            b'0'..=b'9' => (at, operand) = (number_end(bytes, at), true),
            b'.' if bytes[at..].starts_with(b"...") && !operand => {
                (at, operand, subscript) = (at + 3, true, None)
            }
            b'.' => (at, operand, subscript) = (at + 1, false, None),
            _ if word > 0 => {
                if WORDS.contains(&text.get(at..at + word)?) {
                    return None;
                }
                // `await` stands before an operand, as does a string's prefix; it binds less tightly than a subscript.
                operand = &text[at..at + word] != "await";
                awaited |= begin == 0 && !operand;
                (at, subscript) = (at + word, None);
            }
            _ if !operand => (at, signed) = (at + 1, signed || begin == 0),
            _ => {
                let operator = operator(bytes, at)?;
                let power = operator.binds > SIGN;
                if root
                    .is_none_or(|root| operator.binds < root.binds || operator.binds == root.binds && !power)
                {
                    root = Some(operator);
                }
                (at, operand, subscript) = (at + operator.width, false, None);
            }
        }
    }
    match root {
        Some(root) if signed && root.binds > SIGN => None,
        Some(Operator { at, width, .. }) => {
            // CPython takes what follows for a second character of the operator, if it is not the operand itself.
            let wide = width == 1 && is_group(bytes.get(at + 1..).unwrap_or(&[]));
            Some((at, at + width + usize::from(wide)))
        }
        None if signed || awaited => None,
        None => subscript.map(|open| (open, bytes.len())),
    }
}

/// Whether all of it is an expression in brackets that do not belong to it, as those of a tuple do.
fn is_group(bytes: &[u8]) -> bool {
    if bytes.first() != Some(&b'(')
        || closing(bytes, 0).map(|end| end + 1) != Some(bytes.trim_ascii_end().len())
    {
        return false;
    }
    let inside = &bytes[1..bytes.trim_ascii_end().len() - 1];
    let mut at = 0;
    while let Some(&byte) = inside.get(at) {
        let word = inside[at..].iter().take_while(|byte| is_word(**byte)).count();
        match byte {
            b'(' | b'[' | b'{' => at = closing(inside, at).map_or(inside.len(), |end| end + 1),
            b'\'' | b'"' => at = string_end(inside, at),
            b',' => return false,
            _ if word > 0 && &inside[at..at + word] == b"for" => return false,
            _ => at += word.max(1),
        }
    }
    !inside.trim_ascii().is_empty()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// The binary operator at that place; none for a comparison, a comma or anything else.
fn operator(bytes: &[u8], at: usize) -> Option<Operator> {
    let twice = bytes.get(at + 1) == Some(&bytes[at]);
    let (binds, width): (u8, usize) = match bytes[at] {
        b'|' => (1, 1),
        b'^' => (2, 1),
        b'&' => (3, 1),
        b'<' | b'>' if twice => (4, 2),
        b'+' | b'-' => (5, 1),
        b'*' if twice => (SIGN + 2, 2),
        b'/' if twice => (SIGN, 2),
        b'*' | b'/' | b'%' | b'@' => (SIGN, 1),
        _ => return None,
    };
    // `+=` is a statement.
    (bytes.get(at + width) != Some(&b'=')).then_some(Operator { at, width, binds })
}

/// Behind the string that begins there.
fn string_end(bytes: &[u8], at: usize) -> usize {
    let quote = bytes[at];
    let long = bytes[at..].starts_with(&[quote; 3]);
    let mut end = at + if long { 3 } else { 1 };
    while end < bytes.len() {
        match bytes[end] {
            b'\\' => end += 1,
            byte if byte == quote && !long => return end + 1,
            byte if byte == quote && bytes[end..].starts_with(&[quote; 3]) => return end + 3,
            _ => {}
        }
        end += 1;
    }
    bytes.len()
}

/// Behind the number that begins there.
fn number_end(bytes: &[u8], at: usize) -> usize {
    let hex = matches!(bytes.get(at + 1), Some(b'x' | b'X'));
    let mut end = at;
    while let Some(&byte) = bytes.get(end) {
        let sign = matches!(byte, b'+' | b'-') && !hex && matches!(bytes[end - 1], b'e' | b'E');
        if !(is_word(byte) || byte == b'.' || sign) {
            break;
        }
        end += 1;
    }
    end
}

/// The bracket that closes the one at that place.
fn closing(bytes: &[u8], open: usize) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, open);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            b'\'' | b'"' => {
                at = string_end(bytes, at);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::operator_marks;

    #[test]
    fn operators_and_brackets() {
        for (text, marks) in [
            ("1/0", Some((1, 2))),
            ("1+1//0", Some((1, 2))),
            ("(1) / (0)", Some((4, 5))),
            ("1/(0)", Some((1, 3))),
            ("1/(0).x", Some((1, 2))),
            ("1/(0, 1)", Some((1, 2))),
            ("1/()", Some((1, 2))),
            ("1/(x for x in y)", Some((1, 2))),
            ("2 ** -1 / 0", Some((8, 9))),
            ("'a' @ 1 @ 2", Some((8, 9))),
            ("'a+b'['+']", Some((5, 10))),
            ("{} ['a']", Some((3, 8))),
            ("x[0](1)", None),
            ("1e+5 % ''", Some((5, 6))),
            ("-1 ** 'a'", None),
            ("x //= 0", None),
            ("1 < 'a' + 1", None),
            ("''<<1", Some((2, 4))),
            ("é + 1", Some((3, 4))),
            ("await x[0]", None),
            ("await x[0] + 1", Some((11, 12))),
            ("(await x)[0]", Some((9, 12))),
        ] {
            assert_eq!(operator_marks(text), marks, "{text}");
        }
    }
}
