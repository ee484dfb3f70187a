//! The Mersenne Twister MT19937 (Matsumoto and Nishimura), on a block of bytes.
//!
//! ```text
//! state | 624 words of 32 bits, the least byte first | how many of them have been given out |
//! ```

/// Words of the generator.
const WORDS: usize = 624;
/// The distance of the word that is mixed in.
const MIDDLE: usize = 397;
/// Bytes of a state.
pub const BYTES: usize = (WORDS + 1) * 4;

/// A state that lives somewhere else.
pub struct Twister<'a>(&'a mut [u8; BYTES]);

impl<'a> Twister<'a> {
    /// The state in these bytes, if they can be one.
    pub fn on(bytes: &'a mut [u8]) -> Option<Twister<'a>> {
        let twister = Twister(bytes.try_into().ok()?);
        (twister.get(WORDS) as usize <= WORDS).then_some(twister)
    }

    fn get(&self, index: usize) -> u32 {
        let bytes = &self.0[index * 4..index * 4 + 4];
        bytes.try_into().map_or(0, u32::from_le_bytes)
    }

    fn set(&mut self, index: usize, word: u32) {
        self.0[index * 4..index * 4 + 4].copy_from_slice(&word.to_le_bytes());
    }

    /// Begins with one number.
    fn start(&mut self, seed: u32) {
        let mut word = seed;
        self.set(0, word);
        for index in 1..WORDS {
            word = 1_812_433_253_u32.wrapping_mul(word ^ word >> 30).wrapping_add(index as u32);
            self.set(index, word);
        }
        self.set(WORDS, WORDS as u32);
    }

    /// Begins with a key: a number as bytes, the least first.
    pub fn seed(&mut self, key: &[u8]) {
        let word_of = |index: usize| {
            let chunk = key.get(index * 4..).unwrap_or(&[]);
            (0..4).map(|at| u32::from(chunk.get(at).copied().unwrap_or(0)) << (8 * at)).sum::<u32>()
        };
        let len = key.len().div_ceil(4).max(1);
        self.start(19_650_218);
        let (mut at, mut from) = (1, 0);
        for _ in 0..len.max(WORDS) {
            let before = self.get(at - 1);
            let word = self.get(at) ^ (before ^ before >> 30).wrapping_mul(1_664_525);
            self.set(at, word.wrapping_add(word_of(from)).wrapping_add(from as u32));
            at = self.after(at);
            from = if from + 1 == len { 0 } else { from + 1 };
        }
        for _ in 1..WORDS {
            let before = self.get(at - 1);
            let word = self.get(at) ^ (before ^ before >> 30).wrapping_mul(1_566_083_941);
            self.set(at, word.wrapping_sub(at as u32));
            at = self.after(at);
        }
        self.set(0, 1 << 31);
    }

    /// The next index while a key is mixed in: the first word goes round with the last.
    fn after(&mut self, at: usize) -> usize {
        if at + 1 < WORDS {
            return at + 1;
        }
        let last = self.get(WORDS - 1);
        self.set(0, last);
        1
    }

    /// Makes the next 624 words.
    fn twist(&mut self) {
        for index in 0..WORDS {
            let mixed = self.get(index) & 1 << 31 | self.get((index + 1) % WORDS) & !(1 << 31);
            let odd = if mixed & 1 == 1 { 0x9908_B0DF } else { 0 };
            let word = self.get((index + MIDDLE) % WORDS) ^ mixed >> 1 ^ odd;
            self.set(index, word);
        }
        self.set(WORDS, 0);
    }

    /// The next 32 bits.
    pub fn next(&mut self) -> u32 {
        if self.get(WORDS) as usize >= WORDS {
            self.twist();
        }
        let index = self.get(WORDS);
        self.set(WORDS, index + 1);
        let mut word = self.get(index as usize);
        word ^= word >> 11;
        word ^= word << 7 & 0x9D2C_5680;
        word ^= word << 15 & 0xEFC6_0000;
        word ^ word >> 18
    }
}
