/**
 * The hyperbolic tangent as a quotient of polynomials in x and its square, fitted for the least greatest error, 8e-6 up to
 * the clamp and beyond it. That is a quarter of the step in which states are written. The numbers stand in memory,
 * where a processor reads them faster than it makes them from the code.
 */
const NUMBERS: usize = memory.data<f32>([
  0.9999645174608559, 0.11406763410182988, 0.0014703941694964504, 1.0, 0.4472902315676254, 0.017336749543104917, 5.361957289453684e-5,
  6.2, -6.2, 0.5, 32767.0,
]);

/** The number at a place of the table, four times. */
function number(place: i32): v128 {
  return v128.load32_splat(NUMBERS + (<usize>place << 2));
}

export function clamp(x: v128): v128 {
  return f32x4.pmax(f32x4.pmin(x, number(7)), number(8));
}

/** What stands over the bar, for a clamped x. */
export function over(x: v128, square: v128): v128 {
  const inner = f32x4.add(f32x4.mul(square, number(2)), number(1));
  return f32x4.mul(x, f32x4.add(f32x4.mul(square, inner), number(0)));
}

/** What stands under the bar. */
export function under(square: v128): v128 {
  let inner = f32x4.add(f32x4.mul(square, number(6)), number(5));
  inner = f32x4.add(f32x4.mul(square, inner), number(4));
  return f32x4.add(f32x4.mul(square, inner), number(3));
}

export function half(): v128 {
  return number(9);
}

/** The 16-bit number that stands for 1. */
export function whole(): v128 {
  return number(10);
}
