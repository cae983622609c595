/** How a text hedges a number. */
export const QUALIFIERS = [
  'exact',
  'about',
  'up_to',
  'at_least',
  'more_than',
  'less_than',
  'between',
  'dozens',
  'hundreds',
  'thousands',
  'tens_of_thousands',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
