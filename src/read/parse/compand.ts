const LARGEST = 127;

/**
 * One byte for a weight between -largest and largest: the root of its share, with the sign in the byte's middle.
 * Roots keep the many small weights apart; cutting large weights off would cost several points of attachment.
 */
export function compand(weight: number, largest: number): number {
  const share = Math.min(Math.abs(weight) / largest, 1);
  return 128 + Math.sign(weight) * Math.round(LARGEST * Math.sqrt(share));
}

/** The weight that a byte stands for. */
export function expand(byte: number, largest: number): number {
  const root = (byte - 128) / LARGEST;
  return Math.sign(root) * root * root * largest;
}
