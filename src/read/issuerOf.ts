import { STATE_BY_CODE } from '../codebook/states.ts';
import type { ActorSpan, Sentence, Token } from '../model/reading.ts';

/** Who gives out a statement, and the words of the house that gives it out: 'ministry', 'embassy'. */
export interface Issuer {
  readonly actor: ActorSpan;
  readonly houses: ReadonlySet<string>;
}

const HOUSE = /^(?:ministry|department|office|embassy|consulate|mission|service|command|presidency|secretariat|headquarters|directorate)$/u;
/** Who gives out a statement with no house: 'GOVERNMENT SPOKESMAN, NICOSIA'. */
const GOVERNMENT = /^government$/u;
/** What a house gives out in its own name. */
const FORM = /\b(?:statement|transcript|remarks|briefing|communiqu[eé]|declaration|press release|readout|spokes(?:person|man|woman))\b/iu;
const OFFICIAL: ReadonlySet<string | null> = new Set(['GOV', 'MIL', 'LEG', 'IGO']);
/** No more lines than these stand above what is said. */
const HEAD = 6;

/** The headings that a text begins with. */
function headOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(({ kind }) => kind !== 'heading' && kind !== 'dateline');
  return sentences.slice(0, Math.min(HEAD, Math.max(0, end)));
}

const housesIn = ({ tokens }: Sentence): readonly string[] => tokens.map(({ norm }) => norm).filter((word) => HOUSE.test(word));

/** The one that some lines name in office; null where they name none, or two. */
function soleIn(lines: readonly Sentence[]): ActorSpan | null {
  const found = lines.flatMap(({ actors }) => actors.filter(({ code, sector }) => code !== '' && OFFICIAL.has(sector)));
  return found.length > 0 && found.every(({ code }) => code === found[0]?.code) ? (found[0] ?? null) : null;
}

/** A line that tells of a town and a day, and of nothing else: 'Manila, 25 March 2024'. */
const isTownAndDay = ({ tokens, times, actors }: Sentence): boolean => times.length > 0 && actors.length === 1 && tokens.length <= 8;

/**
 * Whose statement a text is: of the house that its first lines name, whose state that line tells, or the capital in which it is
 * dated. Null where no house and no form of statement are named there.
 */
export function issuerOf(text: string, sentences: readonly Sentence[]): Issuer | null {
  const head = headOf(sentences);
  const house =
    head.find((line) => housesIn(line).length > 0) ??
    head.find(({ tokens, grammar }) => tokens.some(({ norm }) => GOVERNMENT.test(norm)) && !grammar.some(({ upos }) => upos === 'VERB'));
  if (!house || !head.some(({ start, end }) => FORM.test(text.slice(start, end)))) return null;
  const actor = soleIn([house]) ?? soleIn(head.filter(isTownAndDay));
  return actor && { actor, houses: new Set(head.flatMap(housesIn)) };
}

/** Whether a word is the house itself: 'The Department summoned', not 'the Department of State'. */
export const isHouse = ({ houses }: Issuer, tokens: readonly Token[], at: number): boolean =>
  houses.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'the' && !/^(?:of|for|in)$/u.test(tokens[at + 1]?.norm ?? '');

const OFFICE = /^(?:Secretary|Minister|President|Government|Ministry|Cabinet|Chancellor|Premier)$/u;

/** 'The Secretary spoke', 'the Republic welcomes': whom a statement of a state calls by its office alone, as its own, with a capital. */
export function isOwnOffice({ actor }: Issuer, text: string, tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]].map((token) => (token ? text.slice(token.start, token.end) : ''));
  const isOne = OFFICE.test(word ?? '') || (word === 'Republic' && STATE_BY_CODE.has(actor.code));
  // 'the President of Chad', 'the Minister Ali': another's, or one with a name.
  return isOne && tokens[at - 1]?.norm === 'the' && !/^(?:of|for|in|to|-|\p{Lu}.*)$/u.test(next ?? '');
}
