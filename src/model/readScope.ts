import { COMPONENTS, type Component } from './quantity.ts';

/** What words around a number say of the ground and the parts that it covers. */
export interface Scope {
  readonly border: boolean;
  /** Kilometres, miles turned into them and rounded to ten. */
  readonly withinKm: number | null;
  /** Ground counted in by name, lower case; 'occupied' for ground held by another. */
  readonly ground: readonly string[];
  readonly including: readonly Component[];
  readonly only: readonly Component[];
}

/** Parts that the counted noun, or words that count something in, may name. */
type Arm = Exclude<Component, 'exercise'>;

const ARM_WORDS: Readonly<Record<Arm, string>> = {
  ground: '(?:ground|land)(?: forces| troops| component| units| element)?',
  navy: '(?:navy|naval|maritime|sailors|fleet)',
  air: '(?:air force|air component|air units|aviation|airmen|aerial)',
  separatists: '(?:separatists?|separatist forces|proxies|proxy forces)',
  national_guard: '(?:national guard|internal troops|rosgvardia)',
};

/** Those one fights with are on the other side. */
const FIGHTING = String.raw`(?<!\b(?:fight(?:s|ing)?|fought|war|wars|conflict|battles?|battling|clash(?:es|ed|ing)?|combat|struggle|skirmishes)\s+)`;
const INCLUDES = String.raw`\b(?:incl(?:uding|usive of|\.)|together with|along with|counting|plus|${FIGHTING}with)`;
const KM_PER_MILE = 1.609;
const WITHIN =
  /\b(?:within|up to|inside|in a|zone of|radius of|less than|under)\s+(?:an? |about |some |around |roughly |zone |radius |of |up to )*(\d[\d,.]*)[\s-]*(km|kms|kilomet(?:er|re)s?|miles?|mi)\b/i;
const NAMED_GROUND = /\bincl(?:uding|\.)\s+(?:in |the |annexed |occupied |Russian-occupied )*(\p{Lu}\p{L}+)/u;

/** Reads the scope of a count from words that stand with it: a clause of a text, or a column of a table. */
export function readScope(words: string): Scope {
  return {
    border: /\b(?:borders?|frontiers?)\b/i.test(words),
    withinKm: readRing(words),
    ground: readGround(words),
    ...readParts(words),
  };
}

function readRing(words: string): number | null {
  const [, number, unit] = WITHIN.exec(words) ?? [];
  if (number === undefined || unit === undefined) return null;
  const told = Number(number.replaceAll(',', ''));
  if (!Number.isFinite(told) || told <= 0) return null;
  return /^mi/i.test(unit) ? Math.round((told * KM_PER_MILE) / 10) * 10 : told;
}

function readGround(words: string): readonly string[] {
  const named = NAMED_GROUND.exec(words)?.[1]?.toLowerCase();
  const occupied = /\b(?:occupied|annexed)\s+(?:territor|parts?|areas?|regions?|land)/i.test(words) ? ['occupied'] : [];
  return [...occupied, ...(named === undefined || /^(?:black|two|separatist)/.test(named) ? [] : [named])].sort();
}

interface PartPatterns {
  /** 'with sailors and airmen', 'airmen included'. */
  readonly included: readonly RegExp[];
  /** '127,000 ground troops', 'land forces alone'. */
  readonly only: RegExp;
}

const patternsOf = (part: string): PartPatterns => ({
  included: [
    new RegExp(String.raw`${INCLUDES}(?:\s+(?:their|its|the|\d[\d,]*))?[^;.:]{0,80}?\b${part}\b`, 'i'),
    new RegExp(String.raw`\b${part}\b(?:\s+and\s+\w+)?,?\s+(?:are |were |is )?included\b`, 'i'),
  ],
  only: new RegExp(
    String.raw`^(?:\d[\d,.]*\s+(?:\w+\s+)?)?${part}\s*(?:forces?|troops|personnel|soldiers|servicemen|only)?$|\b${part} (?:only|alone)\b`,
    'i',
  ),
});

const ARMS = COMPONENTS.filter((component) => component !== 'exercise');
const PART_PATTERNS = ARMS.map((component) => ({ component, ...patternsOf(ARM_WORDS[component]) }));
const ANY_PART = new RegExp(Object.values(ARM_WORDS).join('|'), 'i');

/** The parts that words name as counted in, and those that the counted noun itself is narrowed to. */
function readParts(words: string): Pick<Scope, 'including' | 'only'> {
  // Most words name no part at all, and that is found out in a fraction of the time.
  if (!ANY_PART.test(words)) return { including: [], only: [] };
  const named = words.trim();
  const including = PART_PATTERNS.filter(({ included }) => included.some((pattern) => pattern.test(words)));
  const only = PART_PATTERNS.filter((part) => !including.includes(part) && part.only.test(named));
  return { including: including.map(({ component }) => component), only: only.map(({ component }) => component) };
}
