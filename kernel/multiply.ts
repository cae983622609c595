/** Four sums as floats: what a row's 1 stands for, times what the word's 1 stands for, and the bias. */
function settle(sums: v128, scales: v128, wordScale: v128, biases: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), scales), wordScale), biases);
}

/**
 * out[word][row] = weights[row] · words[word] × scales[row] × wordScales[word] + biases[row].
 * Rows come in `groups` of 16; in a group, for each of the `pairs` of numbers of a word, two weights of each row.
 * Two words are read against 16 rows at a time, so that a weight once loaded serves both.
 */
export function multiply(
  weights: usize,
  scales: usize,
  biases: usize,
  groups: i32,
  pairs: i32,
  words: usize,
  wordScales: usize,
  count: i32,
  out: usize,
): void {
  const wordBytes = <usize>pairs << 2;
  const outBytes = <usize>groups << 6;
  const groupBytes = <usize>pairs << 6;
  for (let group: usize = 0; group < <usize>groups; group++) {
    const from = weights + group * groupBytes;
    const at = group << 6;
    const s0 = v128.load(scales + at);
    const s1 = v128.load(scales + at, 16);
    const s2 = v128.load(scales + at, 32);
    const s3 = v128.load(scales + at, 48);
    for (let word = 0; word < count; word += 2) {
      const next = min(word + 1, count - 1);
      let a = words + <usize>word * wordBytes;
      let b = words + <usize>next * wordBytes;
      const end = a + wordBytes;
      let w = from;
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
      const f0 = v128.load(biases + at);
      const f1 = v128.load(biases + at, 16);
      const f2 = v128.load(biases + at, 32);
      const f3 = v128.load(biases + at, 48);
      const ofA = v128.load32_splat(wordScales + (<usize>word << 2));
      const ofB = v128.load32_splat(wordScales + (<usize>next << 2));
      const toA = out + <usize>word * outBytes + at;
      const toB = out + <usize>next * outBytes + at;
      v128.store(toA, settle(a0, s0, ofA, f0));
      v128.store(toA, settle(a1, s1, ofA, f1), 16);
      v128.store(toA, settle(a2, s2, ofA, f2), 32);
      v128.store(toA, settle(a3, s3, ofA, f3), 48);
      v128.store(toB, settle(b0, s0, ofB, f0));
      v128.store(toB, settle(b1, s1, ofB, f1), 16);
      v128.store(toB, settle(b2, s2, ofB, f2), 32);
      v128.store(toB, settle(b3, s3, ofB, f3), 48);
    }
  }
}
