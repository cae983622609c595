import type { QuantityRelation } from '../../src/model/quantity.ts';

/** Pairs of claims, 'a>b' each, with the label that the facts give them. `a` refines `b`; `a` is outdated by `b`. */
interface ExpectedPairs {
  readonly relation: QuantityRelation;
  readonly why: string;
  readonly pairs: string;
}

/**
 * What was expected of the twenty claims of force before anything was compared: every pair about the same side's
 * troops. Where several things differ the first decides: whether it is there or not, then what is counted, then when.
 */
export const FORCE_CLAIM_LABELS: readonly ExpectedPairs[] = [
  {
    relation: 'different_status',
    why: 'c02 justifies and counts nothing',
    pairs:
      'c02>c01 c02>c03 c02>c04 c02>c05 c02>c07 c02>c08 c02>c09 c02>c10 c02>c11 c02>c12 c02>c13 c02>c14 c02>c15 c02>c16 c02>c17 c02>c18 c02>c20',
  },
  {
    relation: 'different_status',
    why: 'c08 is a plan for the next year',
    pairs:
      'c08>c01 c08>c03 c08>c04 c08>c05 c08>c07 c08>c09 c08>c10 c08>c11 c08>c12 c08>c13 c08>c14 c08>c15 c08>c16 c08>c17 c08>c18 c08>c20',
  },
  {
    relation: 'different_status',
    why: 'c17 is a withdrawal and no strength',
    pairs: 'c17>c01 c17>c03 c17>c04 c17>c05 c17>c07 c17>c09 c17>c10 c17>c11 c17>c12 c17>c13 c17>c14 c17>c15 c17>c16 c17>c18 c17>c20',
  },
  {
    relation: 'different_scope',
    why: 'c12 counts battalion groups',
    pairs: 'c12>c01 c12>c03 c12>c04 c12>c05 c12>c07 c12>c09 c12>c10 c12>c11 c12>c13 c12>c14 c12>c15 c12>c16 c12>c18 c12>c20',
  },
  {
    relation: 'different_scope',
    why: 'c01 counts in the occupied territories',
    pairs: 'c01>c03 c01>c04 c01>c05 c01>c09 c01>c10 c01>c11 c01>c13 c01>c14 c01>c15 c01>c16 c01>c18 c01>c20',
  },
  {
    relation: 'different_scope',
    why: 'c07 counts in the occupied parts',
    pairs: 'c07>c03 c07>c04 c07>c05 c07>c09 c07>c10 c07>c11 c07>c13 c07>c14 c07>c15 c07>c16 c07>c18 c07>c20',
  },
  {
    relation: 'different_scope',
    why: 'c11 counts in Crimea',
    pairs: 'c11>c03 c11>c04 c11>c05 c11>c09 c11>c10 c11>c13 c11>c14 c11>c15 c11>c16 c11>c18 c11>c20',
  },
  {
    relation: 'different_scope',
    why: 'c15 counts within 200 km',
    pairs: 'c15>c03 c15>c04 c15>c05 c15>c09 c15>c10 c15>c13 c15>c14 c15>c18',
  },
  { relation: 'different_scope', why: 'the wider ring holds the narrower', pairs: 'c15>c16' },
  {
    relation: 'different_scope',
    why: 'c16 counts within 400 km',
    pairs: 'c16>c03 c16>c04 c16>c05 c16>c09 c16>c10 c16>c13 c16>c14 c16>c18 c16>c20',
  },
  { relation: 'different_scope', why: 'c20 counts in sailors and airmen', pairs: 'c20>c15' },
  {
    relation: 'different_scope',
    why: 'c20 counts within 200 km',
    pairs: 'c20>c03 c20>c04 c20>c05 c20>c09 c20>c10 c20>c13 c20>c14 c20>c18',
  },
  { relation: 'outdated_by', why: 'a month later, of the same ground', pairs: 'c01>c07' },
  {
    relation: 'outdated_by',
    why: 'more than a week later, of the same ground',
    pairs:
      'c03>c05 c03>c09 c03>c10 c03>c13 c03>c14 c03>c18 c05>c09 c05>c10 c05>c13 c05>c14 c05>c18 c04>c09 c04>c10 c04>c13 c04>c14 c04>c18',
  },
  {
    relation: 'outdated_by',
    why: 'more than a week later, of the same ground',
    pairs: 'c09>c13 c09>c18 c10>c13 c10>c18 c13>c18 c14>c18',
  },
  { relation: 'refines', why: 'gives the number that the other does not', pairs: 'c03>c04 c05>c04' },
  { relation: 'refines', why: 'lies within the wider range of the same weeks', pairs: 'c10>c14 c13>c14' },
  { relation: 'conflict', why: 'two capitals, one week, numbers that exclude each other', pairs: 'c09>c10' },
  { relation: 'conflict', why: 'below the range of the same weeks', pairs: 'c09>c14' },
];
