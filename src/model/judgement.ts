import { z } from 'zod';
import { spanShape } from './span.ts';

/** What is judged: two findings to tell of one thing or not, or one finding to be right or not. */
export const VERDICTS = ['same', 'different', 'unsure', 'right', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts on two findings; the others are on one. */
export const PAIR_VERDICTS: ReadonlySet<Verdict> = new Set<Verdict>(['same', 'different', 'unsure']);

/** Whose judgement it is where no user's: a name that no user can take. */
export const PROGRAM = 'program';

/**
 * The letters that a judgement is about. A document's text never changes under its id, while ids of findings change with
 * the rules that found them: so a judgement holds on to the letters, and to what they were read as.
 */
export const anchorSchema = z
  .object({
    finding: z.enum(['mention', 'figure', 'claim']),
    document: z.string(),
    ...spanShape,
    quote: z.string(),
    /** Event class of a mention, measure of a figure, null for a claim. */
    as: z.string().nullable(),
  })
  .readonly();

export type Anchor = z.infer<typeof anchorSchema>;

/** What the program or a user holds of one finding or of two, and why. */
export const judgementSchema = z
  .object({
    kind: z.literal('judgement'),
    id: z.string(),
    verdict: z.enum(VERDICTS),
    about: z.union([z.tuple([anchorSchema]), z.tuple([anchorSchema, anchorSchema])]).readonly(),
    /** 'program', or the name a user gave. */
    by: z.string().min(1),
    /** The program's evidence, null for a user. */
    score: z.number().nullable(),
    reasons: z.array(z.string()).readonly(),
    /** ISO instant; null for the program, whose judgements follow from what is stored. */
    at: z.string().nullable(),
  })
  .readonly();

export type Judgement = z.infer<typeof judgementSchema>;
