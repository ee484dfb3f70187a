//! The world: a floor with a line on it, a vehicle with two wheels and a camera. The same on every run.

use std::f64::consts::TAU;

/// One simulation step, and one image, in seconds.
pub(crate) const DT: f64 = 0.04;
/// Pixels of an image.
pub(crate) const WIDTH: usize = 160;
/// Rows of an image.
pub(crate) const HEIGHT: usize = 120;

/// The camera: see python/camera.py.
const FOCAL: f64 = 120.0;
const ABOVE: f64 = 0.12;
const PITCH: f64 = 35.0;

/// The vehicle: metres between its wheels, seconds until they turn as they are told to, metres a second at most.
const BASE: f64 = 0.12;
const LAG: f64 = 0.08;
const FASTEST: f64 = 1.0;

/// The floor: so many cells a side, so many metres each, the origin in the middle.
const CELLS: usize = 800;
const CELL: f64 = 0.004;
/// The line: half its width in metres, in so many points; between these it is worn away.
const HALF: f64 = 0.015;
const POINTS: usize = 8000;
const WORN: std::ops::Range<usize> = 2300..2600;
/// Further than this from the line's middle, in metres, the vehicle has lost it.
const LOST: f64 = 0.06;

/// xorshift64*
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }
}

/// A point of the line's middle: a circle with three bulges, so that it bends to both sides.
fn course(point: usize) -> [f64; 2] {
    let angle = TAU * point as f64 / POINTS as f64;
    let radius = 1.0 + 0.2 * (3.0 * angle).cos();
    [radius * angle.cos(), radius * angle.sin()]
}

fn cell(place: f64) -> usize {
    ((place / CELL) as isize + CELLS as isize / 2).clamp(0, CELLS as isize - 1) as usize
}

/// How bright the floor is: lamps, dirt, and the dark line.
fn floor(dice: &mut Dice) -> Vec<u8> {
    let mut floor = vec![0; CELLS * CELLS];
    for (index, cell) in floor.iter_mut().enumerate() {
        let lamps = (index % CELLS) as f64 / 130.0;
        let lamps = 190.0 + 25.0 * lamps.sin() * ((index / CELLS) as f64 / 170.0).cos();
        *cell = (lamps as u64 + dice.roll() % 16) as u8;
    }
    let reach = (HALF / CELL) as isize;
    for [x, y] in (0..POINTS).filter(|point| !WORN.contains(point)).map(course) {
        for (dx, dy) in (-reach..=reach).flat_map(|dx| (-reach..=reach).map(move |dy| (dx, dy))) {
            if dx * dx + dy * dy <= reach * reach {
                let at = cell(y + dy as f64 * CELL) * CELLS + cell(x + dx as f64 * CELL);
                floor[at] = 40 + (dice.roll() % 16) as u8;
            }
        }
    }
    floor
}

/// Where on the floor each pixel looks: metres before the axle, metres to the left.
fn lens() -> Vec<[f64; 2]> {
    let (sin, cos) = PITCH.to_radians().sin_cos();
    let middle = |count: usize| (count - 1) as f64 / 2.0;
    let pixels = (0..WIDTH * HEIGHT).map(|at| (at / WIDTH, at % WIDTH));
    pixels
        .map(|(row, column)| {
            let slope = (row as f64 - middle(HEIGHT)) / FOCAL;
            let depth = ABOVE / (sin + slope * cos);
            [depth * (cos - slope * sin), depth * (middle(WIDTH) - column as f64) / FOCAL]
        })
        .collect()
}

/// Floor and vehicle.
pub(crate) struct World {
    dice: Dice,
    floor: Vec<u8>,
    lens: Vec<[f64; 2]>,
    line: Vec<[f64; 2]>,
    place: [f64; 2],
    heading: f64,
    wheels: [f64; 2],
    told: [f64; 2],
    seconds: f64,
    steps: u64,
    sum: f64,
    /// Metres that it has driven.
    pub(crate) metres: f64,
    /// The largest distance from the line's middle that there was, in metres.
    pub(crate) worst: f64,
    /// When it lost the line.
    pub(crate) lost: Option<f64>,
}

impl World {
    /// The vehicle stands beside the line, and not quite along it.
    pub(crate) fn new() -> Self {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
        let floor = floor(&mut dice);
        let [x, y] = course(0);
        Self {
            dice,
            floor,
            lens: lens(),
            line: (0..POINTS).map(course).collect(),
            place: [x + 0.02, y],
            heading: TAU / 4.0 + 0.1,
            wheels: [0.0; 2],
            told: [0.0; 2],
            seconds: 0.0,
            steps: 0,
            sum: 0.0,
            metres: 0.0,
            worst: 0.0,
            lost: None,
        }
    }

    /// What the wheels shall do from now on; told nothing they stop.
    pub(crate) fn drive(&mut self, wheels: Option<[f64; 2]>) {
        self.told = wheels.unwrap_or_default().map(|speed| speed.clamp(-FASTEST, FASTEST));
    }

    /// Time goes on by `DT`.
    pub(crate) fn step(&mut self) {
        let part = DT / 4.0;
        for _ in 0..4 {
            for (wheel, told) in self.wheels.iter_mut().zip(self.told) {
                *wheel += (told - *wheel) * part / LAG;
            }
            let [left, right] = self.wheels;
            let speed = 0.5 * (left + right);
            self.heading += (right - left) / BASE * part;
            let (sin, cos) = self.heading.sin_cos();
            self.place = [self.place[0] + speed * cos * part, self.place[1] + speed * sin * part];
            self.metres += speed.abs() * part;
        }
        self.seconds += DT;
        self.steps += 1;
        let off = self.off();
        self.sum += off;
        self.worst = self.worst.max(off);
        if off > LOST && self.lost.is_none() {
            self.lost = Some(self.seconds);
        }
    }

    /// How far the axle's middle is from the line's, in metres.
    fn off(&self) -> f64 {
        let square = |[x, y]: &[f64; 2]| (x - self.place[0]).powi(2) + (y - self.place[1]).powi(2);
        self.line.iter().map(square).fold(f64::INFINITY, f64::min).sqrt()
    }

    /// The mean of that.
    pub(crate) fn mean(&self) -> f64 {
        self.sum / self.steps.max(1) as f64
    }

    /// Draws what the camera sees.
    pub(crate) fn look(&mut self, pixels: &mut [u8]) {
        let (sin, cos) = self.heading.sin_cos();
        for (pixel, [ahead, aside]) in pixels.iter_mut().zip(&self.lens) {
            let x = self.place[0] + ahead * cos - aside * sin;
            let y = self.place[1] + ahead * sin + aside * cos;
            *pixel = self.floor[cell(y) * CELLS + cell(x)] + (self.dice.roll() % 8) as u8;
        }
    }
}
