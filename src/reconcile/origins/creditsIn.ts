import { AGENCIES } from '../../codebook/agencies.ts';
import type { Credit } from '../../model/sketch.ts';

/** Where bylines and datelines stand, and where 'with reporting by' does. */
const TOP_LETTERS = 250;
const FOOT_LETTERS = 400;

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Longer names first, so that 'Interfax-Ukraine' is not read as 'Interfax'. */
const NAMES = AGENCIES.flatMap(({ names }) => names.filter((name) => !name.includes('.com')))
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const CODE_OF: ReadonlyMap<string, string> = new Map(AGENCIES.flatMap(({ name, names }) => names.map((one) => [one, name] as const)));

/** 'KYIV, March 3 (Reuters) -', 'MINSK, May 1. /BelTA/.', '[AFP]', and a byline that is an agency. */
const DATELINE = new RegExp(`[(/[](?<agency>${NAMES})[)/\\]]`, 'u');
const BYLINE = new RegExp(`^\\s*(?:By |Source: ?|From )?(?:[\\p{L} .'-]{2,40}, )?(?<agency>${NAMES})\\s*(?:\\n|$)`, 'mu');
/** 'AFP contributed reporting', 'With reporting by Reuters and AP', '(Reporting by …)' of an agency. */
const HELPED = new RegExp(
  `(?:(?<agency>${NAMES})(?: and (?:${NAMES}))? contributed)|(?:[Rr]eporting (?:by|from)|[Mm]aterial from|[Ii]nformation from|[Ww]ith) (?:the |The )?(?<other>${NAMES})(?![\\p{L}\\p{N}])`,
  'u',
);
/** 'TASS reported', 'told Interfax', 'according to AFP', 'quoted by RIA'. */
const CITED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<agency>${NAMES})(?: news agency| agency)?,? (?:reported|reports|said|cited|quoted|wrote)|(?:told|according to|quoted by|cited by|reported by) (?:the |state news agency |news agency )?(?<other>${NAMES})(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** The agencies a text credits, each once, by the strongest credit: printed from it, helped by it, or citing it. */
export function creditsIn(text: string): readonly Credit[] {
  const top = text.slice(0, TOP_LETTERS);
  const foot = text.slice(-FOOT_LETTERS);
  const found: readonly (readonly [string | undefined, Credit['how']])[] = [
    [DATELINE.exec(top)?.groups?.['agency'] ?? BYLINE.exec(top)?.groups?.['agency'], 'printed'],
    [agencyOf(HELPED.exec(foot)), 'helped'],
    ...[...text.matchAll(CITED)].map((match) => [agencyOf(match), 'cited'] as const),
  ];
  const credits = new Map<string, Credit>();
  for (const [name, how] of found) {
    const agency = name === undefined ? undefined : CODE_OF.get(name);
    if (agency !== undefined && !credits.has(agency)) credits.set(agency, { agency, how });
  }
  return [...credits.values()];
}

const agencyOf = (match: RegExpMatchArray | null): string | undefined => match?.groups?.['agency'] ?? match?.groups?.['other'];
