import { z } from 'zod';
import { SECTORS } from '../codebook/sector.ts';
import { spanShape } from './span.ts';

/**
 * How an actor was known from the words that name it; 'context' where another place of the text names it and the clause
 * leaves it out, 'place' where it is the state in whose land it happened.
 */
export const ACTOR_VIA = ['name', 'demonym', 'capital', 'office', 'role', 'description', 'pronoun', 'context', 'place'] as const;

/** An actor as one place in the text names it. */
export const actorSchema = z
  .object({
    /** ISO 3166-1 alpha-3 for states, NATO, EU, UN …, REF for refugees; '' where the text names nobody in particular. */
    code: z.string(),
    sector: z.enum(SECTORS).nullable(),
    /** The actor's own name, e.g. 'Poland', 'NATO', 'Sergei Lavrov'. */
    name: z.string(),
    /** The words of the text. */
    text: z.string(),
    ...spanShape,
    /** How the words lead to the actor. */
    via: z.enum(ACTOR_VIA),
    /** What else it is: a defence ministry is of the armed forces first and of the government too. Absent where nothing. */
    otherSectors: z.array(z.enum(SECTORS)).readonly().optional(),
    /** The words that named it outright, where its own only lead back to it. */
    antecedent: z.object(spanShape).readonly().optional(),
  })
  .readonly();

export type Actor = z.infer<typeof actorSchema>;
