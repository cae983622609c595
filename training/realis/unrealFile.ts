const LETTERS = 128;
const TOP = 127;

/** The source of src/extract/clauses/realis/unrealWeights.ts, and the weights as it keeps them: each in one byte. */
export function unrealFile(weights: Float64Array): { readonly source: string; readonly kept: Float64Array } {
  const scale = Number((weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / TOP).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const base64 = Buffer.from(bytes.buffer).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${LETTERS}}`, 'gu')) ?? [];
  return {
    kept: Float64Array.from(bytes, (byte) => byte * scale),
    source: [
      '/** What one step of a weight is worth. Fitted by `npm run fit:realis`; not to be changed by hand. */',
      `export const UNREAL_SCALE = ${scale};`,
      '/** The weights of signs by their place, a byte each, in base64. Fitted by `npm run fit:realis`; not to be changed by hand. */',
      'export const UNREAL_WEIGHTS =',
      ...lines.map((line, at) => `  '${line}'${at === lines.length - 1 ? ';' : ' +'}`),
      '',
    ].join('\n'),
  };
}
