const SAME = /(?:s|craft|personnel|police|military|people|staff|infantry|artillery|cavalry|armou?r)$/;

/** What is counted, by the noun for one of it: 'diplomats' for 'diplomat', 'aircraft' for 'aircraft'. */
export const pluralOf = (noun: string): string => {
  if (noun === '' || SAME.test(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};
