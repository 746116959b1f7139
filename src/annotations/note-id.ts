/** Crockford's base32: no I, L, O, U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes that `noteId` takes: 80 bits. */
export const NOTE_ID_BYTES = 10;

/**
 * An id for a new note: `n` and a ULID – ten digits of the time, sixteen of chance.
 *
 * @param time Milliseconds since 1970; clamped to the 48 bits that a ULID has for it.
 * @param random `NOTE_ID_BYTES` bytes, from `crypto.getRandomValues` outside of tests.
 */
export function noteId(time: number, random: Uint8Array): string {
  if (random.length !== NOTE_ID_BYTES) throw new RangeError(`A note id takes ${NOTE_ID_BYTES} random bytes, not ${random.length}`);
  const milliseconds = BigInt(Math.trunc(Math.min(Math.max(time, 0), 2 ** 48 - 1)));
  const bits = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), milliseconds);
  let digits = '';
  for (let shift = 125n; shift >= 0n; shift -= 5n) digits += DIGITS[Number((bits >> shift) & 31n)];
  return `n${digits}`;
}

/** An id for a note made now. */
export function newNoteId(): string {
  return noteId(Date.now(), crypto.getRandomValues(new Uint8Array(NOTE_ID_BYTES)));
}
