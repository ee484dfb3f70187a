//! Text of a sandboxed program for a terminal: colours pass, everything else that could steer the terminal is shown as text.

const ESCAPE: u8 = 0x1b;

/// Copies `bytes` into `out` (replacing what it held) without control codes.
///
/// A colour is `ESC [`, digits and semicolons, `m`. A sequence split over two writes counts as not one.
pub(crate) fn disarm(bytes: &[u8], out: &mut Vec<u8>) {
    out.clear();
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        match byte {
            b'\n' | b'\t' | b'\r' | 0x08 => out.push(byte),
            ESCAPE => match colour(rest) {
                Some(length) => {
                    out.extend_from_slice(&rest[..length]);
                    rest = &rest[length..];
                    continue;
                }
                None => out.extend_from_slice(b"^["),
            },
            0x00..0x20 => out.extend_from_slice(&[b'^', byte + 0x40]),
            0x7f => out.extend_from_slice(b"^?"),
            // U+0080 to U+009F: some terminals take them for `ESC @` to `ESC _`.
            0xc2 if matches!(after, [0x80..0xa0, ..]) => {
                out.extend_from_slice("\u{fffd}".as_bytes());
                rest = &after[1..];
                continue;
            }
            _ => out.push(byte),
        }
        rest = after;
    }
}

fn colour(bytes: &[u8]) -> Option<usize> {
    let [ESCAPE, b'[', rest @ ..] = bytes else {
        return None;
    };
    let length = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b';')?;
    (rest[length] == b'm').then_some(length + 3)
}

#[cfg(test)]
mod tests {
    use super::disarm;

    #[test]
    fn only_colours_pass() {
        let cases: [(&str, &str); 5] = [
            ("\x1b[1;31mred\x1b[0m\n", "\x1b[1;31mred\x1b[0m\n"),
            ("\x1b[2J\x1b]0;title\x07", "^[[2J^[]0;title^G"),
            ("a\u{9b}2Jé", "a\u{fffd}2Jé"),
            ("\x1b", "^["),
            ("\x1b[3", "^[[3"),
        ];
        let mut out = Vec::new();
        for (text, shown) in cases {
            disarm(text.as_bytes(), &mut out);
            assert_eq!(std::str::from_utf8(&out), Ok(shown));
        }
    }
}
