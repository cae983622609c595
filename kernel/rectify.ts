/** Replaces numbers below zero by zero; `length` is a multiple of four. */
export function rectify(numbers: usize, length: i32): void {
  const end = numbers + (<usize>length << 2);
  for (let at = numbers; at < end; at += 16) v128.store(at, f32x4.max(v128.load(at), f32x4.splat(0)));
}

/** out = the sum of two lists of numbers, or zero where it is below; `length` is a multiple of four. */
export function addRectified(a: usize, b: usize, length: i32, out: usize): void {
  const bytes = <usize>length << 2;
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(out + at, f32x4.max(f32x4.add(v128.load(a + at), v128.load(b + at)), f32x4.splat(0)));
}
