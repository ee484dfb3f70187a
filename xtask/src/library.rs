//! Cuts the modules written in Python out of the page's machine: they are a third of it, and needed later than the rest.
//!
//! Their images stand in the module's data byte by byte. What is cut out is put back into the memory by `web/package/src/load.ts`
//! before anything runs, so the machine is the same one, and snapshots travel.
//!
//! ```text
//! library   address:4 length:4 bytes ..   again and again, little-endian
//! ```

use std::iter::once;
use std::ops::Range;

use wasm_encoder::{ConstExpr, DataCountSection, DataSection, RawSection};
use wasmparser::{DataKind, Operator, Parser, Payload};

use crate::command::{Failure, Outcome};

/// Images closer to each other than this are cut out together with what is between.
const NEAR_BYTES: usize = 16;

/// A module without the images, and the library.
pub(crate) fn cut(module: &[u8], images: &[Vec<u8>]) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let (mut library, mut data, mut count) = (Vec::new(), DataSection::new(), 0);
    let mut found = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::DataSection(segments) = payload? else { continue };
        for segment in segments {
            let segment = segment?;
            let address = address(&segment.kind)?;
            let ranges = places(segment.data, images);
            found += ranges.len();
            let mut from = 0;
            for range in joined(ranges).into_iter().chain(once(segment.data.len()..segment.data.len())) {
                if from < range.start {
                    data.active(0, &at(address, from)?, segment.data[from..range.start].iter().copied());
                    count += 1;
                }
                from = range.end;
                if !range.is_empty() {
                    let start = u32::try_from(range.start)? + address;
                    library.extend_from_slice(&start.to_le_bytes());
                    library.extend_from_slice(&u32::try_from(range.len())?.to_le_bytes());
                    library.extend_from_slice(&segment.data[range]);
                }
            }
        }
    }
    if found != images.len() {
        return Err(Failure::new(format!("{found} of {} images stand in the module's data", images.len())));
    }
    Ok((with_data(module, &data, count, true)?, library))
}

/// The module with other data and nothing beside it, but the names of its functions if they are wanted.
pub(crate) fn with_data(module: &[u8], data: &DataSection, count: u32, has_names: bool) -> Outcome<Vec<u8>> {
    let (mut made, mut names) = (wasm_encoder::Module::new(), None);
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::DataSection(_) => {}
            Payload::DataCountSection { .. } => {
                made.section(&DataCountSection { count });
            }
            Payload::CustomSection(section) => {
                if has_names && section.name() == "name" {
                    names = Some(RawSection { id: 0, data: &module[section.range()] });
                }
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    made.section(&RawSection { id, data: &module[range] });
                }
            }
        }
    }
    if count > 0 {
        made.section(data);
    }
    if let Some(names) = names {
        made.section(&names);
    }
    Ok(made.finish())
}

/// The module with nothing beside what it does.
pub(crate) fn without_names(module: &[u8]) -> Outcome<Vec<u8>> {
    let mut made = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Some((id, range)) = payload?.as_section().filter(|(id, _)| *id != 0) {
            made.section(&RawSection { id, data: &module[range] });
        }
    }
    Ok(made.finish())
}

pub(crate) fn address(kind: &DataKind<'_>) -> Outcome<u32> {
    let DataKind::Active { memory_index: 0, offset_expr } = kind else {
        return Err(Failure::new("the module has data without a place"));
    };
    match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => Err(Failure::new("the module has data whose place is computed")),
    }
}

pub(crate) fn at(address: u32, offset: usize) -> Outcome<ConstExpr> {
    Ok(ConstExpr::i32_const((address + u32::try_from(offset)?).cast_signed()))
}

/// Where images stand in the data, in order.
fn places(data: &[u8], images: &[Vec<u8>]) -> Vec<Range<usize>> {
    let place = |image: &Vec<u8>| {
        // Words begin at multiples of their length.
        let mut starts = (0..data.len().saturating_sub(image.len() - 1)).step_by(8);
        starts.find(|at| data[*at..].starts_with(image)).map(|at| at..at + image.len())
    };
    let mut found: Vec<_> = images.iter().filter_map(place).collect();
    found.sort_by_key(|range| range.start);
    found
}

fn joined(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut().filter(|last| range.start <= last.end + NEAR_BYTES) {
            Some(last) => last.end = last.end.max(range.end),
            None => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use wasm_encoder::DataSection;
    use wasmparser::{Parser, Payload};

    use super::{address, at, cut};

    #[test]
    fn what_is_cut_out_can_be_put_back() {
        let images = [vec![7; 24], vec![9; 40]];
        let data: Vec<u8> = [&[1; 8][..], &images[0], &[2; 32], &images[1], &[3; 16]].concat();
        let mut section = DataSection::new();
        section.active(0, &at(1024, 0).unwrap(), data.iter().copied());
        let mut module = wasm_encoder::Module::new();
        module.section(&section);

        let (rest, library) = cut(&module.finish(), &images).unwrap();
        assert_eq!(library.len(), 24 + 40 + 16);
        let mut memory = vec![0; data.len()];
        for payload in Parser::new(0).parse_all(&rest) {
            if let Payload::DataSection(segments) = payload.unwrap() {
                for segment in segments.into_iter().map(Result::unwrap) {
                    let from = address(&segment.kind).unwrap() as usize - 1024;
                    memory[from..from + segment.data.len()].copy_from_slice(segment.data);
                }
            }
        }
        assert!(memory[8..32].iter().all(|byte| *byte == 0));
        let mut rest = &library[..];
        while let [a, b, c, d, e, f, g, h, bytes @ ..] = rest {
            let from = u32::from_le_bytes([*a, *b, *c, *d]) as usize - 1024;
            let len = u32::from_le_bytes([*e, *f, *g, *h]) as usize;
            memory[from..from + len].copy_from_slice(&bytes[..len]);
            rest = &bytes[len..];
        }
        assert_eq!(memory, data);
    }
}
