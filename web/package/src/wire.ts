// Values as bytes, for the border with the machine; the format is drawn in `web/vm/src/wire.rs`.

/** What Python gives: a tuple becomes an array, an `int` beyond 2^53 a bigint, a dict whose keys are not all strings a Map. */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Value[]
  | Set<Value>
  | Map<Value, Value>
  | { [key: string]: Value };

/** What Python takes: a whole number becomes an `int`, an array a list, an object or a Map a dict. */
export type Given =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Given[]
  | ReadonlySet<Given>
  | ReadonlyMap<Given, Given>
  | { readonly [key: string]: Given };

/** How deeply values may be nested; also ends those that hold themselves. */
const DEPTH = 100;
const LIMB_BITS = 64n;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A value's bytes. */
export function encode(value: Given): Uint8Array {
  const writer = new Writer();
  writer.value(value, 0);
  return writer.bytes.subarray(0, writer.length);
}

/** The values that stand in the bytes one after the other. */
export function decodeAll(bytes: Uint8Array): Value[] {
  const reader = new Reader(bytes);
  const values = [];
  while (reader.at < bytes.length) values.push(reader.value());
  return values;
}

/** The first value of the bytes. */
export function decode(bytes: Uint8Array): Value {
  return new Reader(bytes).value();
}

class Writer {
  bytes = new Uint8Array(64);
  length = 0;
  #view = new DataView(this.bytes.buffer);

  /** Room for so many bytes; where it begins. `bytes` and `#view` may be others afterwards. */
  #room(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.length, 2 * this.bytes.length));
      larger.set(this.bytes);
      this.bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  #byte(byte: number): void {
    const at = this.#room(1);
    this.bytes[at] = byte;
  }

  #tag(tag: string): void {
    this.#byte(tag.charCodeAt(0));
  }

  #count(count: number): void {
    const at = this.#room(4);
    this.#view.setUint32(at, count, true);
  }

  #chunk(tag: string, chunk: Uint8Array): void {
    this.#tag(tag);
    this.#count(chunk.length);
    const at = this.#room(chunk.length);
    this.bytes.set(chunk, at);
  }

  #int(value: bigint): void {
    if (BigInt.asIntN(64, value) === value) {
      this.#tag("i");
      const at = this.#room(8);
      this.#view.setBigInt64(at, value, true);
      return;
    }
    this.#tag("I");
    this.#byte(value < 0n ? 1 : 0);
    const limbs = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= LIMB_BITS) limbs.push(BigInt.asUintN(64, rest));
    this.#count(limbs.length);
    for (const limb of limbs) {
      const at = this.#room(8);
      this.#view.setBigUint64(at, limb, true);
    }
  }

  #items(tag: string, count: number, items: Iterable<Given>, depth: number): void {
    this.#tag(tag);
    this.#count(count);
    for (const item of items) this.value(item, depth + 1);
  }

  value(value: Given, depth: number): void {
    if (depth > DEPTH) throw new RangeError(`the value is nested more than ${DEPTH} deep, or holds itself`);
    if (value === null || value === undefined) this.#tag("n");
    else if (typeof value === "boolean") this.#tag(value ? "t" : "f");
    else if (typeof value === "bigint") this.#int(value);
    else if (typeof value === "number") this.#number(value);
    else if (typeof value === "string") this.#chunk("s", encoder.encode(value));
    else if (value instanceof Uint8Array) this.#chunk("b", value);
    else if (Array.isArray(value)) this.#items("l", value.length, value, depth);
    else if (value instanceof Set) this.#items("S", value.size, value, depth);
    else if (value instanceof Map) this.#items("m", value.size, [...value].flat(), depth);
    else if (typeof value === "object") {
      const pairs = Object.entries(value);
      this.#items("m", pairs.length, pairs.flat() as Given[], depth);
    } else throw new TypeError(`a ${typeof value} cannot be given to Python`);
  }

  #number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      this.#int(BigInt(value));
      return;
    }
    this.#tag("d");
    const at = this.#room(8);
    this.#view.setFloat64(at, value, true);
  }
}

class Reader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #count(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4, true);
  }

  #chunk(): Uint8Array {
    const count = this.#count();
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }

  #items(): Value[] {
    return Array.from({ length: this.#count() }, () => this.value());
  }

  value(): Value {
    const tag = String.fromCharCode(this.#view.getUint8(this.at++));
    switch (tag) {
      case "n":
        return null;
      case "t":
      case "f":
        return tag === "t";
      case "i":
        this.at += 8;
        return plain(this.#view.getBigInt64(this.at - 8, true));
      case "I":
        return this.#big();
      case "d":
        this.at += 8;
        return this.#view.getFloat64(this.at - 8, true);
      case "s":
        return decoder.decode(this.#chunk());
      case "b":
        return this.#chunk().slice();
      case "l":
      case "T":
        return this.#items();
      case "S":
        return new Set(this.#items());
      case "m":
        return this.#dict();
      default:
        throw new Error(`the machine gave a value with the unknown tag '${tag}'`);
    }
  }

  #big(): Value {
    const isNegative = this.#view.getUint8(this.at++) !== 0;
    let value = 0n;
    const count = this.#count();
    for (let index = 0; index < count; index++) {
      value |= this.#view.getBigUint64(this.at, true) << (LIMB_BITS * BigInt(index));
      this.at += 8;
    }
    return isNegative ? -value : value;
  }

  #dict(): Value {
    const pairs = Array.from({ length: this.#count() }, () => [this.value(), this.value()] as const);
    // From entries, since a key may be `__proto__`.
    if (pairs.every(([key]) => typeof key === "string")) return Object.fromEntries(pairs as [string, Value][]);
    return new Map(pairs);
  }
}

function plain(value: bigint): Value {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
