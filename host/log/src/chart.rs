//! A picture of numbers over time, as SVG or PNG. What is kept of a series is bounded: of many points the least and the greatest of
//! each stretch.

use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::{
    BLACK, ChartBuilder, Color, DrawingArea, DrawingBackend, IntoDrawingArea, IntoFont, LineSeries, Palette,
    Palette99, PathElement, SVGBackend, SeriesLabelPosition, WHITE,
};

use crate::error::Error;
use crate::page::{self, Page};

/// Points of a series that are kept at most: four for each pixel.
const POINTS: usize = 8192;
const SIZE: (u32, u32) = (1000, 600);

type Point = (f64, f64);

/// A picture in the making.
pub(crate) struct Chart {
    title: String,
    series: Vec<Series>,
}

struct Series {
    label: String,
    points: Vec<Point>,
    /// The stretch that is not complete: its least and its greatest point, and how many there were.
    stretch: Option<(Point, Point)>,
    count: usize,
    /// How many points make a stretch.
    every: usize,
}

impl Series {
    fn push(&mut self, point: Point) {
        if !(point.0.is_finite() && point.1.is_finite()) {
            return;
        }
        self.stretch = Some(self.stretch.map_or((point, point), |(least, most)| {
            (if point.1 < least.1 { point } else { least }, if point.1 > most.1 { point } else { most })
        }));
        self.count += 1;
        if self.count >= self.every {
            self.flush();
            if self.points.len() >= POINTS {
                self.thin();
            }
        }
    }

    fn flush(&mut self) {
        if let Some((least, most)) = self.stretch.take() {
            let (first, last) = if least.0 <= most.0 { (least, most) } else { (most, least) };
            self.points.push(first);
            if last != first {
                self.points.push(last);
            }
        }
        self.count = 0;
    }

    /// Makes the stretches twice as long.
    fn thin(&mut self) {
        let pairs = self.points.chunks(4).flat_map(|chunk| {
            let by_value = |a: &&Point, b: &&Point| a.1.total_cmp(&b.1);
            let least = chunk.iter().min_by(by_value).copied().unwrap_or_default();
            let most = chunk.iter().max_by(by_value).copied().unwrap_or_default();
            if least.0 <= most.0 { [least, most] } else { [most, least] }
        });
        self.points = pairs.collect();
        self.every *= if self.every == 1 { 4 } else { 2 };
    }
}

impl Chart {
    pub(crate) fn new(title: &str, labels: Vec<String>) -> Chart {
        let series = |label| Series { label, points: Vec::new(), stretch: None, count: 0, every: 1 };
        Chart { title: title.to_owned(), series: labels.into_iter().map(series).collect() }
    }

    /// One more point of a series: seconds and a number. What is no number is left out.
    pub(crate) fn push(&mut self, series: usize, point: Point) -> Result<(), Error> {
        let series = self.series.get_mut(series).ok_or_else(|| Error::new("no such series"))?;
        series.push(point);
        Ok(())
    }

    /// The picture: a PNG if a file's name ends so, else SVG.
    pub(crate) fn draw(mut self, name: &str) -> Result<Vec<u8>, Error> {
        self.series.iter_mut().for_each(Series::flush);
        let failed = |error: Box<dyn std::error::Error>| Error::new(error.to_string());
        if Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("png")) {
            let mut pixels = page::blank(SIZE);
            self.paint(&Page::new(SIZE, &mut pixels).into_drawing_area(), page::LABEL).map_err(failed)?;
            return page::encode(SIZE, &pixels);
        }
        let mut svg = String::new();
        self.paint(&SVGBackend::with_string(&mut svg, SIZE).into_drawing_area(), 12).map_err(failed)?;
        Ok(svg.into_bytes())
    }

    /// Paints it; the labels' letters are of this size.
    fn paint<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
        letters: u32,
    ) -> Result<(), Box<dyn std::error::Error>>
    where
        B::ErrorType: 'static,
    {
        let points = || self.series.iter().flat_map(|series| &series.points);
        let (x, y) = (range(points().map(|point| point.0)), range(points().map(|point| point.1)));
        area.fill(&WHITE)?;
        let mut builder = ChartBuilder::on(area);
        builder.margin(16).x_label_area_size(40).y_label_area_size(64);
        if !self.title.is_empty() {
            builder.caption(&self.title, ("sans-serif", 22).into_font());
        }
        let mut chart = builder.build_cartesian_2d(x, y)?;
        chart.configure_mesh().x_desc("seconds").light_line_style(WHITE).draw()?;
        for (at, series) in self.series.iter().enumerate() {
            let color = Palette99::pick(at).to_rgba();
            let line = LineSeries::new(series.points.iter().copied(), color.stroke_width(1));
            let drawn = chart.draw_series(line)?.label(&series.label);
            drawn.legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color.stroke_width(2)));
        }
        let mut labels = chart.configure_series_labels();
        labels
            .label_font(("sans-serif", letters).into_font())
            .position(SeriesLabelPosition::UpperRight)
            .background_style(WHITE.mix(0.8))
            .border_style(BLACK.mix(0.3));
        labels.draw()?;
        area.present()?;
        Ok(())
    }
}

/// From the least to the greatest, and something around it if that is one number, or none.
fn range(numbers: impl Iterator<Item = f64>) -> std::ops::Range<f64> {
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for number in numbers {
        (least, most) = (least.min(number), most.max(number));
    }
    match () {
        () if least > most => 0.0..1.0,
        () if least == most => least - 0.5..most + 0.5,
        () => least..most,
    }
}

#[cfg(test)]
mod tests {
    use super::Chart;

    #[test]
    fn a_long_series_keeps_its_peaks_and_little_else() {
        let mut chart = Chart::new("peaks", vec!["x".to_owned()]);
        for n in 0..1_000_000_u32 {
            let y = if n == 777_777 { 50.0 } else { f64::from(n % 10) };
            chart.push(0, (f64::from(n), y)).unwrap();
        }
        chart.push(0, (f64::NAN, 9e9)).unwrap();
        let points = &chart.series[0].points;
        assert!(points.len() <= super::POINTS, "{}", points.len());
        assert!(points.contains(&(777_777.0, 50.0)));
        let svg = String::from_utf8(chart.draw("peaks.svg").unwrap()).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("peaks"), "{svg}");
    }

    /// The pixels of a picture with a title and a line from the least to the greatest.
    fn pixels(title: &str, label: &str, points: &[f64]) -> Vec<[u8; 3]> {
        let mut chart = Chart::new(title, vec![label.to_owned()]);
        for (n, y) in (0_u32..).zip(points) {
            chart.push(0, (f64::from(n), *y)).unwrap();
        }
        let bytes = chart.draw("picture.PNG").unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height, info.color_type), (1000, 600, png::ColorType::Rgb));
        pixels.as_chunks().0.to_vec()
    }

    #[test]
    fn a_png_has_the_line_the_mesh_and_the_letters() {
        let drawn = pixels("speed \u{fc} \u{3b1} \u{4e00}", "filter.speed", &[0.0, 1.0, 0.25, 3.0]);
        let of = |color: [u8; 3]| drawn.iter().filter(|pixel| **pixel == color).count();
        assert!(of([255; 3]) > 500_000, "mostly white");
        assert!(of([0; 3]) > 1000, "letters and axes: {}", of([0; 3]));
        // The first color of the palette, mixed with white at the edges: a line from one side to the other.
        let is_line = |pixel: [u8; 3]| pixel[0] > pixel[1].saturating_add(50);
        assert!((85..850).all(|x| (45..543).any(|y| is_line(drawn[y * 1000 + x]))), "it goes through");
        assert!(drawn.iter().filter(|pixel| is_line(**pixel)).count() < 5_000);
        // Another title is another picture, in its upper part alone.
        let other = pixels("height", "filter.speed", &[0.0, 1.0, 0.25, 3.0]);
        let differs = |from: usize, to: usize| drawn[from * 1000..to * 1000] != other[from * 1000..to * 1000];
        assert!(differs(0, 50) && !differs(50, 600));
        // Without points, and with one, there is a page all the same.
        pixels("", "", &[]);
        pixels("", "", &[7.0]);
    }
}
