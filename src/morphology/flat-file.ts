/** A typed array that a flat file can hold. */
export type Section = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

/**
 * Typed arrays in one file, so that reading it is looking at it: nothing is decoded, nothing copied.
 *
 *     8 bytes       length of the header (u32), format number (u32)
 *     header        JSON {kind, facts, sections: {name: [offset, length, type]}}, padded with blanks to a multiple of 8
 *     sections      little-endian numbers, each section at a multiple of 8 behind the header
 */
export interface FlatFile {
  /** Small values that are no arrays: sizes, names. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: Readonly<Record<string, Section>>;
}

const FORMAT = 1;
const TYPES = { Uint8Array, Uint16Array, Int16Array, Uint32Array, Int32Array } as const;

interface Header {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number, type: keyof typeof TYPES]>>;
}

/** Bytes of a flat file of one kind (`words`, `readings`). Deterministic. */
export function writeFlatFile(kind: string, { facts, sections }: FlatFile): Uint8Array {
  const placed: Record<string, [number, number, string]> = {};
  let size = 0;
  for (const [name, section] of Object.entries(sections)) {
    placed[name] = [size, section.length, section.constructor.name];
    size += aligned(section.byteLength);
  }
  const json = JSON.stringify({ kind, facts, sections: placed });
  const header = new TextEncoder().encode(json);
  const start = 8 + aligned(header.length);
  const bytes = new Uint8Array(start + size).fill(0x20, 8, start);
  new DataView(bytes.buffer).setUint32(0, start - 8, true);
  new DataView(bytes.buffer).setUint32(4, FORMAT, true);
  bytes.set(header, 8);
  for (const [name, section] of Object.entries(sections)) bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start + placed[name]![0]);
  return bytes;
}

/** Looks at the bytes as a flat file; `undefined` where they are none of this kind and format, or are cut off. Never throws. */
export function readFlatFile(kind: string, bytes: Uint8Array): FlatFile | undefined {
  if (bytes.length < 8) return undefined;
  // Views of four-byte numbers need an even start: bytes that do not have one are copied.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
  const start = 8 + view.getUint32(0, true);
  if (view.getUint32(4, true) !== FORMAT || start > whole.length || start % 8 !== 0) return undefined;
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder().decode(whole.subarray(8, start))) as Header;
  } catch {
    return undefined;
  }
  if (header.kind !== kind) return undefined;
  const sections: Record<string, Section> = {};
  for (const [name, [offset, length, type]] of Object.entries(header.sections)) {
    const from = whole.byteOffset + start + offset;
    const Type = TYPES[type];
    if (start + offset + length * Type.BYTES_PER_ELEMENT > whole.length) return undefined;
    sections[name] = new Type(whole.buffer as ArrayBuffer, from, length);
  }
  return { facts: header.facts, sections };
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}
