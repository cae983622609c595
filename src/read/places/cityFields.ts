/** A place in bytes that moves on as they are read. One for a whole table: an object a number would cost more than the reading. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads a number of protocol buffers: seven bits a byte, the lowest first. */
export function takeVarint(cursor: Cursor): number {
  let byte = cursor.bytes[cursor.at++] ?? 0;
  if (byte < 128) return byte;
  let value = byte - 128;
  for (let scale = 128; byte >= 128; scale *= 128) {
    byte = cursor.bytes[cursor.at++] ?? 0;
    value += (byte & 127) * scale;
  }
  return value;
}

/** Signed numbers lie zigzag: 0, -1, 1, -2 … */
export const fromZigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Numbers of the fields in the package's table. */
export const FIELD = { id: 1, name: 2, country: 3, feature: 7, admin: 8, population: 9, lonStep: 10, latStep: 11 } as const;

/** Whether a field's key is followed by a length and words, and not by a number. */
const isWords = (key: number): boolean => (key & 7) === 2;

/**
 * Walks the fields of one city. `see` is given the field, its number (or the length of its words) and
 * where its words start.
 */
export function walkCity(cursor: Cursor, end: number, see: (field: number, value: number, start: number) => void): void {
  while (cursor.at < end) {
    const key = takeVarint(cursor);
    const value = takeVarint(cursor);
    see(key >>> 3, value, cursor.at);
    if (isWords(key)) cursor.at += value;
  }
}
