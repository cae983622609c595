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

/** Those that say no more than an order of magnitude. */
export const IS_VAGUE: Readonly<Record<Qualifier, boolean>> = {
  exact: false,
  about: false,
  up_to: false,
  at_least: false,
  more_than: false,
  less_than: false,
  between: false,
  dozens: true,
  hundreds: true,
  thousands: true,
  tens_of_thousands: true,
};
