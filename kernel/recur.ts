import { clamp, half, over, under, whole } from './squash';
import { rounded } from './toShorts';

/**
 * Four units of one sentence: gates from sums and inputs, the cell kept, the state written as 16-bit numbers.
 * A gate at 2x is (under + over) / (2 under) at x; the weights of gates are halved when they are packed.
 * The quotients are brought under one bar, since a division takes as long as ten products.
 */
function settleUnits(i: v128, f: v128, g: v128, o: v128, scales: usize, inputs: usize, cell: usize, out: usize): void {
  const xi = clamp(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(i), v128.load(scales)), v128.load(inputs)));
  const xf = clamp(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(f), v128.load(scales, 16)), v128.load(inputs, 16)));
  const xg = clamp(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(g), v128.load(scales, 32)), v128.load(inputs, 32)));
  const xo = clamp(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(o), v128.load(scales, 48)), v128.load(inputs, 48)));
  const si = f32x4.mul(xi, xi);
  const sf = f32x4.mul(xf, xf);
  const sg = f32x4.mul(xg, xg);
  const so = f32x4.mul(xo, xo);
  const ui = under(si);
  const uf = under(sf);
  const ug = under(sg);
  const uo = under(so);
  const both = f32x4.mul(ui, ug);
  const old = f32x4.mul(f32x4.mul(f32x4.add(uf, over(xf, sf)), v128.load(cell)), both);
  const fresh = f32x4.mul(f32x4.mul(f32x4.add(ui, over(xi, si)), over(xg, sg)), uf);
  const kept = f32x4.mul(half(), f32x4.div(f32x4.add(old, fresh), f32x4.mul(both, uf)));
  v128.store(cell, kept);
  const xc = clamp(kept);
  const sc = f32x4.mul(xc, xc);
  const top = f32x4.mul(f32x4.mul(f32x4.add(uo, over(xo, so)), over(xc, sc)), f32x4.mul(half(), whole()));
  v128.store64_lane(out, rounded(f32x4.div(top, f32x4.mul(uo, under(sc)))), 0);
}

/**
 * One step of a recurrent layer, in one direction, for two sentences at once, which share the loaded weights.
 * `weights` are packed in groups of 16 rows: the four gates of four units. `before` is the state at the word before,
 * `inputs` the word's share in the gates, `cell` what is kept from word to word, `out` where the state goes.
 */
export function stepTwo(
  weights: usize,
  scales: usize,
  units: i32,
  beforeA: usize,
  inputsA: usize,
  cellA: usize,
  outA: usize,
  beforeB: usize,
  inputsB: usize,
  cellB: usize,
  outB: usize,
): void {
  let w = weights;
  for (let unit: usize = 0; unit < <usize>units; unit += 4) {
    let a = beforeA;
    let b = beforeB;
    const end = a + (<usize>units << 1);
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let a2 = i32x4.splat(0);
    let a3 = i32x4.splat(0);
    let b0 = i32x4.splat(0);
    let b1 = i32x4.splat(0);
    let b2 = i32x4.splat(0);
    let b3 = i32x4.splat(0);
    while (a < end) {
      const x = v128.load32_splat(a);
      const y = v128.load32_splat(b);
      const w0 = v128.load(w);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, x));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, y));
      const w1 = v128.load(w, 16);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, x));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, y));
      const w2 = v128.load(w, 32);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w2, x));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w2, y));
      const w3 = v128.load(w, 48);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w3, x));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w3, y));
      a += 4;
      b += 4;
      w += 64;
    }
    settleUnits(a0, a1, a2, a3, scales + (unit << 4), inputsA + (unit << 4), cellA + (unit << 2), outA + (unit << 1));
    settleUnits(b0, b1, b2, b3, scales + (unit << 4), inputsB + (unit << 4), cellB + (unit << 2), outB + (unit << 1));
  }
}

/** One step for one sentence, as `stepTwo`. */
export function stepOne(
  weights: usize,
  scales: usize,
  units: i32,
  before: usize,
  inputs: usize,
  cell: usize,
  out: usize,
): void {
  let w = weights;
  for (let unit: usize = 0; unit < <usize>units; unit += 4) {
    let a = before;
    const end = a + (<usize>units << 1);
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let a2 = i32x4.splat(0);
    let a3 = i32x4.splat(0);
    while (a < end) {
      const x = v128.load32_splat(a);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(w), x));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(w, 16), x));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(w, 32), x));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(w, 48), x));
      a += 4;
      w += 64;
    }
    settleUnits(a0, a1, a2, a3, scales + (unit << 4), inputs + (unit << 4), cell + (unit << 2), out + (unit << 1));
  }
}
