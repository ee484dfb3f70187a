//! The tokens: one table from which come the kinds, their texts, keywords and operators.

use crate::syntax::span::Span;

/// `tokens! { classes { Name } operators { Plus "+" } keywords { If "if" } }` makes
///
/// ```text
/// enum Token { Name, Plus, If }      Token::Plus.text() == "+"
/// Token::keyword("if") == Some(Token::If)      Token::operator("+=...") finds the longest
/// ```
macro_rules! tokens {
    (classes { $($Class:ident $what:literal)* } operators { $($Op:ident $op:literal)* } keywords { $($Word:ident $word:literal)* }) => {
        /// The kind of a token.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(in crate::syntax) enum Token {
            $(#[doc = $what] $Class,)*
            $(#[doc = concat!("`", $op, "`")] $Op,)*
            $(#[doc = concat!("`", $word, "`")] $Word,)*
        }

        impl Token {
            /// How it is written, or what it is called.
            pub(in crate::syntax) fn text(self) -> &'static str {
                match self {
                    $(Token::$Class => $what,)*
                    $(Token::$Op => $op,)*
                    $(Token::$Word => $word,)*
                }
            }

            /// The keyword with this text.
            pub(in crate::syntax) fn keyword(text: &str) -> Option<Token> {
                match text {
                    $($word => Some(Token::$Word),)*
                    _ => None,
                }
            }

            /// The operator that `text` is, and nothing else.
            fn exactly(text: &[u8]) -> Option<Token> {
                OPERATORS.iter().find(|row| row.0.as_bytes() == text).map(|row| row.1)
            }
        }

        const OPERATORS: &[(&str, Token)] = &[$(($op, Token::$Op)),*];

        /// The texts of all keywords.
        pub(in crate::syntax) const KEYWORDS: &[&str] = &[$($word),*];
    };
}

tokens! {
    classes {
        Eof "the end of the text"
        Newline "the end of a logical line"
        Indent "a step to the right"
        Dedent "a step back to the left"
        Name "a name"
        Number "a number"
        String "a string or bytes literal"
        FString "the opening of an f-string or t-string, up to its quotes"
        Unknown "a character that means nothing"
    }
    operators {
        OpenRound "(" CloseRound ")" OpenSquare "[" CloseSquare "]" OpenCurly "{" CloseCurly "}"
        Comma "," Colon ":" ColonEqual ":=" Dot "." Ellipsis "..." Semicolon ";" At "@" Equal "=" Arrow "->"
        Bang "!" Tilde "~"
        Plus "+" Minus "-" Star "*" DoubleStar "**" Slash "/" DoubleSlash "//" Percent "%"
        LeftShift "<<" RightShift ">>" Ampersand "&" Caret "^" Bar "|"
        EqualEqual "==" NotEqual "!=" Less "<" LessEqual "<=" Greater ">" GreaterEqual ">=" Diamond "<>"
        PlusEqual "+=" MinusEqual "-=" StarEqual "*=" DoubleStarEqual "**=" SlashEqual "/=" DoubleSlashEqual "//="
        PercentEqual "%=" AtEqual "@=" LeftShiftEqual "<<=" RightShiftEqual ">>=" AmpersandEqual "&=" CaretEqual "^="
        BarEqual "|="
    }
    keywords {
        If "if" In "in" Is "is" Or "or" And "and" Not "not" For "for" Def "def" Del "del" Try "try" As "as"
        None "None" True "True" False "False" Return "return" Else "else" Elif "elif" While "while" With "with"
        Import "import" From "from" Class "class" Lambda "lambda" Yield "yield" Await "await" Async "async"
        Pass "pass" Break "break" Continue "continue" Raise "raise" Assert "assert" Except "except"
        Finally "finally" Global "global" Nonlocal "nonlocal"
    }
}

const LONGEST_KEYWORD: usize = 8;

/// Operators of one ASCII character, by that character.
const SINGLE: [Token; 128] = {
    let mut table = [Token::Unknown; 128];
    let mut row = 0;
    while row < OPERATORS.len() {
        let text = OPERATORS[row].0.as_bytes();
        if text.len() == 1 {
            table[text[0] as usize] = OPERATORS[row].1;
        }
        row += 1;
    }
    table
};

impl Token {
    /// The token a word is: a keyword or a name.
    pub(in crate::syntax) fn word(text: &str) -> Token {
        if text.len() > LONGEST_KEYWORD {
            return Token::Name;
        }
        Token::keyword(text).unwrap_or(Token::Name)
    }

    /// The longest operator `text` starts with, and its length.
    pub(in crate::syntax) fn operator(text: &[u8]) -> Option<(Token, usize)> {
        let single =
            SINGLE.get(usize::from(*text.first()?)).copied().filter(|token| *token != Token::Unknown);
        if text.get(1).is_none_or(|next| !b"=<>*/.".contains(next)) {
            return single.map(|token| (token, 1));
        }
        let longer = |len| Some((Token::exactly(text.get(..len)?)?, len));
        longer(3).or_else(|| longer(2)).or_else(|| single.map(|token| (token, 1)))
    }
}

/// A token and where it stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::syntax) struct Lexeme {
    /// What it is.
    pub(in crate::syntax) token: Token,
    /// Where it stands.
    pub(in crate::syntax) span: Span,
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn longest_operator_and_words() {
        for (text, token, len) in [
            ("**=x", Token::DoubleStarEqual, 3),
            ("..1", Token::Dot, 1),
            ("...", Token::Ellipsis, 3),
            ("<", Token::Less, 1),
        ] {
            assert_eq!(Token::operator(text.as_bytes()), Some((token, len)));
        }
        assert_eq!(Token::operator(b"=="), Some((Token::EqualEqual, 2)));
        assert_eq!((Token::operator(b"?"), Token::word("nonlocal")), (None, Token::Nonlocal));
    }
}
