/** How far bytes are from UTF-8. */
export interface Utf8Damage {
  /** Letters of more than one byte that are well formed. */
  readonly whole: number;
  /** Bytes that belong to no letter. */
  readonly broken: number;
  /** Offset of the first broken byte, -1 where there is none. */
  readonly first: number;
}

const lengthBy = (lead: number): number => (lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0);

function isWhole(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i += 1) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return length > 1;
}

/** Counts well-formed and broken UTF-8; ASCII counts as neither, since every encoding here shares it. */
export function utf8Damage(bytes: Uint8Array): Utf8Damage {
  let [whole, broken, first, at] = [0, 0, -1, 0];
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lengthBy(lead);
    if (length === 1) at += 1;
    else if (isWhole(bytes, at, length)) [whole, at] = [whole + 1, at + length];
    else [broken, first, at] = [broken + 1, first < 0 ? at : first, at + 1];
  }
  return { whole, broken, first };
}
