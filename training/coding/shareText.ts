/** 'n of m (share, to reach share)'. */
export const shareText = (part: number, whole: number, least: number | null = null): string =>
  `${part} of ${whole} (${whole === 0 ? '–' : (part / whole).toFixed(3)}${least === null ? '' : `, to reach ${least}`})`;
