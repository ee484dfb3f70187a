//! Moves the data that no function of the first part can come to into the rest: tables and texts of what is called later.
//!
//! The linker tells what refers to what (`--emit-relocs`). Data that the first part's functions name stays, and so does what that data
//! names in turn; whatever else cannot be read before the rest is there, and stands in the memory from then on. What a program changes
//! stays where it is.

use std::collections::{HashMap, HashSet};
use std::iter::once;
use std::ops::Range;

use wasm_encoder::DataSection;
use wasmparser::{
    BinaryReaderError, DataSectionReader, KnownCustom, Linking, Name, NameSectionReader, Parser, Payload,
    RelocSectionReader, RelocationType, SymbolInfo, TypeRef,
};

use crate::command::{Failure, Outcome};
use crate::library::{address, at, with_data};

/// The segment of what does not change.
const CONSTANT: &str = ".rodata";
/// Moved pieces closer to each other than this are one: only padding is between.
const PADDING_BYTES: u32 = 8;
/// A shorter piece is not worth a segment.
const SHORTEST_BYTES: u32 = 32;

/// The two parts of the machine's code.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    pub(crate) rest: Vec<u8>,
}

impl Parts {
    /// Moves the data. `linked` is what the linker made of it all, the other two are the same parts with their functions' names.
    pub(crate) fn move_data(&mut self, linked: &[u8], named_first: &[u8], named_rest: &[u8]) -> Outcome {
        let later: HashSet<String> = function_names(named_rest)?.into_values().collect();
        let early: HashSet<String> = function_names(named_first)?.into_values().collect();
        let moved = Links::read(linked)?.unreached(|name| early.contains(name) || !later.contains(name))?;
        let (mut stays, mut goes) = (Pieces::default(), Pieces::default());
        for payload in Parser::new(0).parse_all(&self.first) {
            let Payload::DataSection(segments) = payload? else { continue };
            for segment in segments {
                let segment = segment?;
                let start = address(&segment.kind)?;
                let end = start + u32::try_from(segment.data.len())?;
                let bytes = |piece: &Range<u32>| {
                    &segment.data[(piece.start - start) as usize..(piece.end - start) as usize]
                };
                let mut from = start;
                for piece in moved.iter().filter(|piece| piece.start < end && start < piece.end) {
                    let piece = piece.start.max(start)..piece.end.min(end);
                    let before = from..piece.start;
                    stays.put(before.start, bytes(&before))?;
                    goes.put(piece.start, bytes(&piece))?;
                    from = piece.end;
                }
                stays.put(from, bytes(&(from..end)))?;
            }
        }
        self.first = with_data(&self.first, &stays.section, stays.count, false)?;
        self.rest = with_data(&self.rest, &goes.section, goes.count, false)?;
        Ok(())
    }
}

/// A section of data as it grows.
#[derive(Default)]
struct Pieces {
    section: DataSection,
    count: u32,
}

impl Pieces {
    fn put(&mut self, address: u32, bytes: &[u8]) -> Outcome {
        if !bytes.is_empty() {
            self.section.active(0, &at(address, 0)?, bytes.iter().copied());
            self.count += 1;
        }
        Ok(())
    }
}

/// What refers to which piece of data. A piece is what one symbol names, or several that overlap.
#[derive(Default)]
struct Links {
    /// Places in the memory, in order.
    pieces: Vec<Range<u32>>,
    /// The pieces that a function refers to, by its name; one without a name counts as early.
    of_functions: Vec<(Option<String>, usize)>,
    /// The pieces that another one refers to.
    of_pieces: Vec<(usize, usize)>,
    /// What does not change.
    constant: Vec<Range<u32>>,
}

/// A segment: where its bytes begin in the module, and its place in the memory.
type Segment = (usize, Range<u32>);

impl Links {
    fn read(linked: &[u8]) -> Outcome<Self> {
        let names = function_names(linked)?;
        let (mut imported, mut bodies, mut code, mut data) = (0, Vec::new(), 0, 0);
        let (mut segments, mut symbols, mut constant) = (Vec::new(), Vec::new(), HashSet::new());
        let (mut of_code, mut of_data) = (None, None);
        for payload in Parser::new(0).parse_all(linked) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::CodeSectionEntry(body) => bodies.push(body.range()),
                Payload::DataSection(section) => {
                    data = section.range().start;
                    segments = places(section)?;
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<Vec<_>, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(reloc) if section.name() == "reloc.CODE" => of_code = Some(reloc),
                    KnownCustom::Reloc(reloc) if section.name() == "reloc.DATA" => of_data = Some(reloc),
                    KnownCustom::Name(names) => constant = constants(names)?,
                    _ => {}
                },
                _ => {}
            }
        }
        let (Some(of_code), Some(of_data)) = (of_code, of_data) else {
            return Err(Failure::new("the linker did not tell what refers to what"));
        };
        let mut links = Self::default();
        let symbols = links.divide(&symbols, &segments);
        for (offset, piece) in references(&of_code, &symbols)? {
            let body = bodies.partition_point(|body| body.end <= code + offset);
            let name = names.get(&(imported + u32::try_from(body)?)).cloned();
            links.of_functions.push((name, piece));
        }
        for (offset, piece) in references(&of_data, &symbols)? {
            let place = data + offset;
            let segment =
                segments.iter().find(|(begin, range)| (*begin..begin + range.len()).contains(&place));
            let (begin, range) =
                segment.ok_or_else(|| Failure::new("a reference stands outside of the data"))?;
            let from = links.piece_at(range.start + u32::try_from(place - begin)?);
            links
                .of_pieces
                .push((from.ok_or_else(|| Failure::new("a reference stands in no symbol"))?, piece));
        }
        let is_constant = |(index, _): &(usize, Segment)| constant.contains(index);
        links.constant =
            segments.into_iter().enumerate().filter(is_constant).map(|(_, (_, place))| place).collect();
        Ok(links)
    }

    /// Divides the data into pieces; which one each symbol is, or is in.
    fn divide(&mut self, symbols: &[SymbolInfo<'_>], segments: &[Segment]) -> Vec<Option<usize>> {
        let place = |symbol: &SymbolInfo<'_>| match symbol {
            SymbolInfo::Data { symbol: Some(data), .. } if data.size > 0 => {
                let start = segments.get(data.index as usize)?.1.start + data.offset;
                Some(start..start + data.size)
            }
            _ => None,
        };
        let places: Vec<_> = symbols.iter().map(place).collect();
        let mut sorted: Vec<_> = places.iter().flatten().cloned().collect();
        sorted.sort_by_key(|place| place.start);
        for place in sorted {
            match self.pieces.last_mut().filter(|last| place.start < last.end) {
                Some(last) => last.end = last.end.max(place.end),
                None => self.pieces.push(place),
            }
        }
        places.into_iter().map(|place| self.piece_at(place?.start)).collect()
    }

    fn piece_at(&self, address: u32) -> Option<usize> {
        let index = self.pieces.partition_point(|piece| piece.end <= address);
        self.pieces.get(index).is_some_and(|piece| piece.contains(&address)).then_some(index)
    }

    /// The constant pieces that functions of the first part cannot come to, joined, the very short ones left out.
    fn unreached(&self, is_early: impl Fn(&str) -> bool) -> Outcome<Vec<Range<u32>>> {
        if self.constant.is_empty() {
            return Err(Failure::new(format!("no data of the module is called {CONSTANT}")));
        }
        let mut next: HashMap<usize, Vec<usize>> = HashMap::new();
        for (from, to) in &self.of_pieces {
            next.entry(*from).or_default().push(*to);
        }
        let early = self.of_functions.iter().filter(|(name, _)| name.as_deref().is_none_or(&is_early));
        let (mut reached, mut open) = (HashSet::new(), early.map(|(_, piece)| *piece).collect::<Vec<_>>());
        while let Some(piece) = open.pop() {
            if reached.insert(piece) {
                open.extend(next.get(&piece).into_iter().flatten());
            }
        }
        let mut joined: Vec<Range<u32>> = Vec::new();
        let mut was_moved = false;
        for (index, piece) in self.pieces.iter().enumerate() {
            let is_constant =
                self.constant.iter().any(|all| all.start <= piece.start && piece.end <= all.end);
            let is_moved = is_constant && !reached.contains(&index);
            match joined.last_mut().filter(|last| was_moved && piece.start < last.end + PADDING_BYTES) {
                _ if !is_moved => {}
                Some(last) => last.end = piece.end,
                None => joined.push(piece.clone()),
            }
            was_moved = is_moved;
        }
        joined.retain(|piece| piece.end - piece.start >= SHORTEST_BYTES);
        Ok(joined)
    }
}

/// Where in its section each reference stands, and the piece it is to; references to functions are none.
fn references(
    section: &RelocSectionReader<'_>,
    symbols: &[Option<usize>],
) -> Result<Vec<(usize, usize)>, BinaryReaderError> {
    let mut found = Vec::new();
    for entry in section.entries() {
        let entry = entry?;
        if entry.ty == RelocationType::TypeIndexLeb {
            continue; // Of a type: the number is no symbol's.
        }
        if let Some(Some(piece)) = symbols.get(entry.index as usize) {
            found.push((entry.offset as usize, *piece));
        }
    }
    Ok(found)
}

fn places(section: DataSectionReader<'_>) -> Outcome<Vec<Segment>> {
    let mut places = Vec::new();
    for segment in section {
        let segment = segment?;
        let start = address(&segment.kind)?;
        let len = u32::try_from(segment.data.len())?;
        places.push((segment.range.end - segment.data.len(), start..start + len));
    }
    Ok(places)
}

/// The segments that do not change, by their numbers.
fn constants(names: NameSectionReader<'_>) -> Outcome<HashSet<usize>> {
    let mut found = HashSet::new();
    for part in names {
        if let Name::Data(segments) = part? {
            for naming in segments {
                let naming = naming?;
                if naming.name == CONSTANT {
                    found.extend(once(naming.index as usize));
                }
            }
        }
    }
    Ok(found)
}

/// The names of a module's functions, by their numbers.
fn function_names(module: &[u8]) -> Outcome<HashMap<u32, String>> {
    let mut found = HashMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for part in names {
            if let Name::Function(functions) = part? {
                for naming in functions {
                    let naming = naming?;
                    found.insert(naming.index, naming.name.to_owned());
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::Links;

    #[test]
    fn what_the_first_part_comes_to_stays() {
        let function = |name: &str, piece| (Some(name.to_owned()), piece);
        let links = Links {
            pieces: vec![0..40, 40..80, 80..120, 124..164, 200..240, 240..250],
            of_functions: vec![function("early", 0), function("late", 2), function("late", 5)],
            of_pieces: vec![(0, 1), (2, 3), (3, 2)],
            constant: Vec::from_iter([0..200, 300..310]),
        };
        let unreached = links.unreached(|name| name == "early").unwrap();
        assert_eq!((unreached.len(), unreached.first()), (1, Some(&(80..164))));
        assert_eq!(links.unreached(|_| true).unwrap(), []);
        let nameless = Links { of_functions: vec![(None, 0), (None, 2)], ..links };
        assert_eq!(nameless.unreached(|_| false).unwrap(), []);
    }
}
