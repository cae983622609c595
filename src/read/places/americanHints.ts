import type { Candidate, Gazetteer } from './gazetteer.ts';

/** Bodies and roads that only American local news speaks of without saying where. */
const AMERICAN =
  /\b(?:\p{Lu}\p{L}+ (?:County|Parish|Township|Twp)|(?:County )?Sheriff|County Commission(?:ers)?|High School|Highway Patrol|School District|Interstate \d+|U\.S\. \d+|Medicaid|Medicare|state trooper|Fire Marshal|ZIP code)\b/gu;
const MOST = 5;

/** The United States, once for each thing of theirs that a text names: a county, a sheriff, a school district. */
export function americanHints(text: string, gazetteer: Gazetteer): readonly Candidate[] {
  const [state] = gazetteer.named('United States');
  const kinds = new Set([...text.matchAll(AMERICAN)].map(([words]) => words));
  return state ? new Array<Candidate>(Math.min(MOST, kinds.size)).fill(state) : [];
}
