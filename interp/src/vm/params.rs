//! Parameters of builtin functions, read from Python's own notation when the table is compiled.

/// The parameters of a builtin function: `(a, b=0, /, c=None, *args, key=None, **kwargs)`.
#[derive(Clone, Copy)]
pub struct Params {
    /// The notation, for names and for `help`.
    pub text: &'static str,
    /// How many can be given by position.
    pub positional: u8,
    /// How many of these must be given.
    pub required: u8,
    /// How many of these cannot be given by name.
    pub positional_only: u8,
    /// How many can be given by name only.
    pub keyword_only: u8,
    /// Whether it takes any number of positional arguments.
    pub varargs: bool,
    /// Whether it takes any keyword.
    pub varkw: bool,
}

impl Params {
    /// Reads the notation; defaults hold no comma and no bracket.
    ///
    /// # Panics
    /// If it is not well formed; in a constant that stops the build.
    pub const fn parse(text: &'static str) -> Params {
        let mut params = Params {
            text,
            positional: 0,
            required: 0,
            positional_only: 0,
            keyword_only: 0,
            varargs: false,
            varkw: false,
        };
        let bytes = text.as_bytes();
        assert!(bytes[0] == b'(' && bytes[bytes.len() - 1] == b')');
        let mut at = 1;
        let mut starred = false;
        while bytes[at] != b')' {
            let start = at;
            let mut has_default = false;
            while bytes[at] != b',' && bytes[at] != b')' {
                has_default = has_default || bytes[at] == b'=';
                at += 1;
            }
            match bytes[start] {
                b'/' => params.positional_only = params.positional,
                b'*' if start + 1 < at && bytes[start + 1] == b'*' => params.varkw = true,
                b'*' => {
                    starred = true;
                    params.varargs = at > start + 1;
                }
                _ if starred => params.keyword_only += 1,
                _ => {
                    params.positional += 1;
                    if !has_default {
                        assert!(params.required + 1 == params.positional);
                        params.required += 1;
                    }
                }
            }
            if bytes[at] == b',' {
                at += 1;
                while bytes[at] == b' ' {
                    at += 1;
                }
            }
        }
        params
    }

    /// The name of parameter `index`: positional ones first, then keyword-only ones.
    pub fn name(&self, index: usize) -> &'static str {
        let inner = &self.text[1..self.text.len() - 1];
        let names = inner.split(", ").filter(|part| !matches!(part.as_bytes(), [b'/' | b'*', ..]));
        names.map(|part| part.split('=').next().unwrap_or(part)).nth(index).unwrap_or("")
    }

    /// The number of the parameter of that name that can be given by name.
    pub fn find(&self, name: &[u8]) -> Option<usize> {
        let text = self.text.as_bytes();
        let (mut at, mut index) = (1, 0);
        while at + 1 < text.len() {
            if !matches!(text[at], b'/' | b'*') {
                let ends = matches!(text.get(at + name.len()), Some(b'=' | b',' | b')'));
                if ends && index >= usize::from(self.positional_only) && text[at..].starts_with(name) {
                    return Some(index);
                }
                index += 1;
            }
            while at < text.len() && text[at] != b',' {
                at += 1;
            }
            at += 2;
        }
        None
    }

    /// Whether only positional arguments without a star are taken: the common case, bound without any work.
    pub const fn is_plain(&self) -> bool {
        !self.varargs && !self.varkw && self.keyword_only == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Params;

    #[test]
    fn the_notation_is_read() {
        const P: Params = Params::parse("(a, b=12, /, c=None, *args, key=None, **kw)");
        assert_eq!((P.required, P.positional_only, P.keyword_only), (1, 2, 1));
        const Q: Params = Params::parse("(x, sep=' ', *, end)");
        assert_eq!((Q.positional, Q.required, Q.keyword_only, Q.varargs), (2, 1, 1, false));
        assert_eq!((Q.name(1), Q.find(b"end"), Q.find(b"nope")), ("sep", Some(2), None));
        assert!(Params::parse("()").is_plain());
    }
}
