import { INTERNATIONAL } from '../../codebook/international.ts';
import { SEATS } from '../../codebook/seats.ts';
import { STATE_GROUPS } from '../../codebook/stateGroups.ts';
import { STATES } from '../../codebook/states.ts';
import { codesIn } from '../../codebook/yearsOf.ts';

/** A state or body that a text names, by its code, with where the name begins. */
export interface NamedParty {
  readonly code: string;
  readonly at: number;
}

const BODIES: ReadonlySet<string> = new Set(INTERNATIONAL.map(({ code }) => code));
/** Groups that stand for a great power with its union, as the West does, or for a body. */
const GROUPS = STATE_GROUPS.map(({ names, members }) => ({ names, codes: codesIn(members, null) })).filter(
  ({ codes }) => codes.length <= 2 && codes.some((code) => BODIES.has(code)),
);

const CODE_OF: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap(({ names, codes: [code = ''] }) => names.map((name) => [name, code] as const)),
  ...SEATS.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
  ...INTERNATIONAL.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
  ...STATES.flatMap(({ code, names, demonyms, capitals }) => [...capitals, ...demonyms, ...names].map((name) => [name, code] as const)),
]);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Longer names first; half of a compound ('pro-Omani') is nobody who acts. */
const NAMES = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...CODE_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\d]|-(?!based))`,
  'gu',
);

/** The states and bodies that a text names outright, by their codes, in its order. */
export const partiesNamed = (text: string): readonly NamedParty[] =>
  [...text.matchAll(NAMES)].map((match) => ({ code: CODE_OF.get(match[0]) ?? '', at: match.index }));
