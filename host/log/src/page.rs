//! A page of pixels, on which a picture is painted that becomes a PNG. Letters are of 8 times 8 pixels, or a multiple of that.

use std::convert::Infallible;

use font8x8::{BASIC_FONTS, BLOCK_FONTS, BOX_FONTS, GREEK_FONTS, LATIN_FONTS, MISC_FONTS, UnicodeFonts};
use plotters::prelude::DrawingBackend;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind};

use crate::error::Error;

/// Bytes of a pixel: red, green, blue.
const PIXEL: usize = 3;
/// Pixels of a letter, across and down.
const LETTER: u32 = 8;
/// The size from which on a letter has twice as many.
const LARGE: f64 = 20.0;
/// The size of labels. The box around them is as wide as plotters thinks that letters of a size are without asking: 0.455 of it.
pub(crate) const LABEL: u32 = 18;

/// The page.
pub(crate) struct Page<'p> {
    size: (u32, u32),
    pixels: &'p mut [u8],
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// The bytes of a page's pixels.
pub(crate) fn blank(size: (u32, u32)) -> Vec<u8> {
    vec![0; size.0 as usize * size.1 as usize * PIXEL]
}

/// The pixels of a page as a PNG.
pub(crate) fn encode(size: (u32, u32), pixels: &[u8]) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, size.0, size.1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(pixels)?;
        writer.finish()
    });
    written.map_err(|error| Error::new(error.to_string()))?;
    Ok(bytes)
}

impl Page<'_> {
    pub(crate) fn new(size: (u32, u32), pixels: &mut [u8]) -> Page<'_> {
        Page { size, pixels }
    }

    /// A letter, each of its points a square of `scale` pixels.
    fn letter(&mut self, rows: [u8; 8], (left, top): BackendCoord, scale: i32, color: BackendColor) -> Drawn {
        for (y, row) in (0..).zip(rows) {
            for x in (0..8).filter(|x| row >> x & 1 != 0) {
                for at in 0..scale * scale {
                    let point = (left + x * scale + at % scale, top + y * scale + at / scale);
                    self.draw_pixel(point, color)?;
                }
            }
        }
        Ok(())
    }
}

/// The points of a letter, lowest bit leftmost.
fn rows(letter: char) -> [u8; 8] {
    let known = BASIC_FONTS
        .get(letter)
        .or_else(|| LATIN_FONTS.get(letter))
        .or_else(|| GREEK_FONTS.get(letter))
        .or_else(|| BOX_FONTS.get(letter))
        .or_else(|| BLOCK_FONTS.get(letter))
        .or_else(|| MISC_FONTS.get(letter));
    known.or_else(|| BASIC_FONTS.get('?')).unwrap_or_default()
}

/// How many pixels a point of a letter is wide.
fn scale(size: f64) -> u32 {
    if size < LARGE { 1 } else { 2 }
}

impl DrawingBackend for Page<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else { return Ok(()) };
        if x >= self.size.0 || y >= self.size.1 {
            return Ok(());
        }
        let at = (y as usize * self.size.0 as usize + x as usize) * PIXEL;
        let (red, green, blue) = color.rgb;
        for (byte, ink) in self.pixels[at..at + PIXEL].iter_mut().zip([red, green, blue]) {
            let mixed = f64::from(*byte) * (1.0 - color.alpha) + f64::from(ink) * color.alpha;
            // Between two bytes.
            *byte = mixed.round() as u8;
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let (width, height) = self.estimate_text_size(text, style)?;
        let (width, height, scale) = (width as i32, height as i32, scale(style.size()) as i32);
        let anchor = style.anchor();
        let left = match anchor.h_pos {
            HPos::Left => at.0,
            HPos::Right => at.0 - width,
            HPos::Center => at.0 - width / 2,
        };
        let top = match anchor.v_pos {
            VPos::Top => at.1,
            VPos::Center => at.1 - height / 2,
            VPos::Bottom => at.1 - height,
        };
        for (number, letter) in (0..).zip(text.chars()) {
            let left = left + number * LETTER as i32 * scale;
            self.letter(rows(letter), (left, top), scale, style.color())?;
        }
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let scale = scale(style.size());
        Ok((letters.saturating_mul(LETTER * scale).min(1 << 20), LETTER * scale))
    }
}
