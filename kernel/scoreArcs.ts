/** The sum of the products of two lists of floats, always in the same order. */
function product(a: usize, b: usize, length: i32): f32 {
  let sums = f32x4.splat(0);
  let others = f32x4.splat(0);
  const bytes = <usize>length << 2;
  for (let at: usize = 0; at < bytes; at += 32) {
    sums = f32x4.add(sums, f32x4.mul(v128.load(a + at), v128.load(b + at)));
    others = f32x4.add(others, f32x4.mul(v128.load(a + at, 16), v128.load(b + at, 16)));
  }
  sums = f32x4.add(sums, others);
  return (
    f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3))
  );
}

/**
 * out[dependent][head]: how well each word hangs on the root, which is head 0, and on each word. `width` is a multiple of 8.
 * A head's `width` numbers are followed by how apt it is to be a head at all; a head takes `headBytes`.
 */
export function scoreArcs(dependents: usize, root: usize, heads: usize, count: i32, width: i32, headBytes: i32, out: usize): void {
  const bytes = <usize>width << 2;
  for (let dependent = 0; dependent < count; dependent++) {
    const from = dependents + <usize>dependent * bytes;
    store<f32>(out, product(from, root, width) + load<f32>(root + bytes));
    out += 4;
    let head = heads;
    for (let at = 0; at < count; at++) {
      store<f32>(out, product(from, head, width) + load<f32>(head + bytes));
      head += headBytes;
      out += 4;
    }
  }
}
