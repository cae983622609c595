const SAMPLE = 4096;

/**
 * UTF-16 without a BOM shows as a NUL in every second byte, since most texts hold Latin letters,
 * blanks and digits. Null where the bytes do not look so.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const [few, many] = [end * 0.02, end * 0.2];
  if (odd >= 2 && odd > many && even <= few) return 'utf-16le';
  return even >= 2 && even > many && odd <= few ? 'utf-16be' : null;
}
