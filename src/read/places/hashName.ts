const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 32;
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];
const [F, M, S, LOWER_T] = [70, 77, 83, 116];

/** FNV-1a of a folded name. */
export function hashName(folded: string): number {
  let hash = BASIS;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** 'Saint', 'St', 'Mt' and 'Ft' are folded into one spelling. */
function mayAbbreviate(bytes: Uint8Array, start: number): boolean {
  const [first, second] = [bytes[start], bytes[start + 1]];
  return (first === S && (second === LOWER_A || second === LOWER_T)) || ((first === M || first === F) && second === LOWER_T);
}

/** The same hash of bytes that hold only plain letters and spaces, without making a string; null where they must be folded first. */
export function hashPlainName(bytes: Uint8Array, start: number, end: number): number | null {
  if (mayAbbreviate(bytes, start)) return null;
  let hash = BASIS;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const lower = byte >= UPPER_A && byte <= UPPER_Z ? byte + SPACE : byte;
    const isPlain = (lower >= LOWER_A && lower <= LOWER_Z) || (lower === SPACE && bytes[at + 1] !== 83);
    if (!isPlain) return null;
    hash = Math.imul(hash ^ lower, PRIME);
  }
  return hash >>> 0;
}
