//! An image of the camera as a payload: Copper's own type for images, over a buffer of a pool of shared memory, which scripts get as
//! `SharedMemoryHandle`.

use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use bincode::{Decode, Encode, ValueDecode, ValueDecodeSpec};
use cu_sensor_payloads::CuImage;
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};

/// An image. `CuImage` itself would do for an application whose log does not describe itself: buffers in shared memory have no
/// description in cu29 1.3.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
#[reflect(from_reflect = false)]
pub(crate) struct Image(pub(crate) CuImage<CuSharedMemoryBuffer<u8>>);

impl Encode for Image {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.0.encode(encoder)
    }
}

impl Decode<()> for Image {
    fn decode<D: Decoder<Context = ()>>(decoder: &mut D) -> Result<Self, DecodeError> {
        CuImage::decode(decoder).map(Self)
    }
}

// A buffer in shared memory stands in the log as a vector does.
impl ValueDecode for Image {
    const DECODE: &'static ValueDecodeSpec = CuImage::<Vec<u8>>::DECODE;
}
