/** Added to a float below 2^22, it leaves the nearest whole number, ties to the even one, in the float's low bits. */
const ROUNDER: f32 = 12582912.0;

/** The low halves of four rounded numbers, side by side in the first eight bytes. */
export function rounded(numbers: v128): v128 {
  const bits = f32x4.add(numbers, f32x4.splat(ROUNDER));
  return v128.shuffle<i16>(bits, bits, 0, 2, 4, 6, 0, 2, 4, 6);
}

/**
 * Writes numbers as 16-bit ones, the largest of them as 32767, and gives what 1 stands for.
 * `length` is a multiple of four. Numbers that are all zero stay so.
 */
export function toShorts(numbers: usize, length: i32, out: usize): f32 {
  let most = f32x4.splat(0);
  for (let i = 0; i < length; i += 4) most = f32x4.max(most, f32x4.abs(v128.load(numbers + (<usize>i << 2))));
  const largest: f32 = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
  const stretch = f32x4.splat(largest > 1e-20 ? <f32>32767.0 / largest : <f32>0);
  for (let i = 0; i < length; i += 4) {
    const shorts = rounded(f32x4.mul(v128.load(numbers + (<usize>i << 2)), stretch));
    v128.store64_lane(out + (<usize>i << 1), shorts, 0);
  }
  return largest / <f32>32767.0;
}
