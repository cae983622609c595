import { MATTERS, type Matter } from '../../codebook/matters.ts';
import { mattersIn } from '../mattersIn.ts';
import type { Denial } from './findDeniers.ts';
import { type SideTelling, sharedWords } from './telling.ts';

/** A denial with the charges that it answers. */
export interface Answered {
  readonly denial: Denial;
  readonly charges: readonly SideTelling[];
}

/** Denials of one voice about one thing. */
export interface DeniedMatter {
  /** Null where no word tells what it is about. */
  readonly matter: Matter | null;
  readonly answered: readonly [Answered, ...Answered[]];
}

/** How many words denials of one voice share where they deny one thing that no list names. */
const ONE_MATTER_WORDS = 2;

/** A matter to which denials are added where they stand: of what is denied for years there are thousands. */
interface Growing {
  readonly code: string;
  matter: Matter | null;
  readonly words: Set<string>;
  readonly accusers: Set<string>;
  readonly recipients: Set<string>;
  readonly answered: [Answered, ...Answered[]];
}

/**
 * Denials of one voice put together where they are about one matter, against the same recipients as far as told. Where no word
 * tells the matter, those whose words meet; and those that only point at a charge, by who charges.
 */
export function foldDenials(answered: readonly Answered[]): readonly DeniedMatter[] {
  const grown: Growing[] = [];
  for (const one of answered) {
    const next = growingOf(one);
    const held = grown.find((known) => isOneMatter(known, next));
    if (held === undefined) grown.push(next);
    else join(held, next);
  }
  return absorbed(grown);
}

/** Denials of one thing from which on it is in everybody's mouth, and need not be told again. */
const RUNNING = 3;

/**
 * Denials that only point at a charge whose matter no word tells stand with what their voice denies to the same accusers most: in
 * the same text, or in the running news.
 */
function absorbed(grown: readonly Growing[]): readonly Growing[] {
  const isBare = ({ matter, answered }: Growing): boolean => matter === null && answered.every(({ denial }) => denial.pointing);
  const told = grown.filter((one) => !isBare(one)).toSorted((a, b) => b.answered.length - a.answered.length);
  const isHome = (home: Growing, one: Growing): boolean =>
    home.code === one.code &&
    shareOne(home.accusers, one.accusers) &&
    (home.answered.length >= RUNNING || shareOne(documentsOf(home), documentsOf(one)));
  const homes = new Map(grown.filter(isBare).map((one) => [one, told.find((home) => isHome(home, one))]));
  for (const [one, home] of homes) if (home !== undefined) join(home, one);
  return grown.filter((one) => homes.get(one) === undefined);
}

const documentsOf = ({ answered }: Growing): ReadonlySet<string> => new Set(answered.map(({ denial }) => denial.evidence.document));

const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((code) => b.has(code));

/** In these all who accuse speak of one thing; of others each accuser may have a case of his own. */
const OF_ALL: ReadonlySet<Matter> = new Set<Matter>([
  'attack',
  'buildup',
  'migration',
  'rebels',
  'coup',
  'nuclear',
  'sending',
  'annexation',
]);

/** In these each accuser speaks of a land of his own. */
const OF_EACH: ReadonlySet<Matter> = new Set<Matter>(['intrusion', 'presence']);

const isOfEach = ({ matter, accusers }: Growing, other: Growing): boolean =>
  matter !== null && OF_EACH.has(matter) && accusers.size > 0 && other.accusers.size > 0;

function growingOf(one: Answered): Growing {
  const { denial, charges } = one;
  return {
    code: denial.code,
    matter: matterOf(one),
    words: new Set([...denial.words, ...charges.flatMap((charge) => [...charge.words])]),
    accusers: new Set(charges.map(({ code }) => code).filter(Boolean)),
    recipients: new Set(recipientsDenied(denial)),
    answered: [one],
  };
}

/** 'We attack nobody': whoever is read from the words around is not named by these. */
const OF_ANYBODY = /\b(?:any(?:one|body)|no ?one|nobody|any (?:other )?(?:countr|state|nation|land)\w*)/iu;

/** Whom a denial of an attack says not to attack; other deeds have too many to tell matters apart by them. */
export const recipientsDenied = ({ type, recipients, content }: Pick<Denial, 'type' | 'recipients' | 'content'>): readonly string[] =>
  type === 'ASSAULT' && !OF_ANYBODY.test(content) ? recipients : [];

function isOneMatter(a: Growing, b: Growing): boolean {
  if (a.code !== b.code || kindOf(a.matter) !== kindOf(b.matter)) return false;
  if (a.matter !== null) {
    const isOneCase = OF_ALL.has(a.matter) || shareOne(a.accusers, b.accusers);
    const isSameVictim = a.recipients.size === 0 || b.recipients.size === 0 || shareOne(a.recipients, b.recipients);
    return isSameVictim && (isOneCase || (!isOfEach(a, b) && sharedWords(a.words, b.words) >= ONE_MATTER_WORDS));
  }
  if (a.words.size === 0 && b.words.size === 0) return shareOne(a.accusers, b.accusers);
  return sharedWords(a.words, b.words) >= ONE_MATTER_WORDS;
}

/** To send forces and to mass them are denied in one breath. */
const kindOf = (matter: Matter | null): Matter | null => (matter === 'sending' ? 'buildup' : matter);

function join(held: Growing, other: Growing): void {
  if (held.matter === 'sending') held.matter = other.matter ?? held.matter;
  for (const word of other.words) held.words.add(word);
  for (const code of other.accusers) held.accusers.add(code);
  for (const code of other.recipients) held.recipients.add(code);
  held.answered.push(...other.answered);
}

const BY_WEIGHT = Object.keys(MATTERS) as readonly Matter[];

/** To have no part in another's war is not to back those who wage it. */
const TAKES_PART = /\b(?:involve|interfere|part)\w* (?:in|to) (?:[\p{L}’']+ ){0,6}?(?:conflict|war|fighting)\b/iu;

/** 'A plot to unseat him, which Lima denied': what is denied stands right before. */
const TAKES_UP =
  /[,–—-] (?:something |(?:a |an )?(?:claims?|charges?|accusations?|allegations?|suggestions?|idea)(?:,? which| that)? |which )(?:the )?$/iu;

/** The words before a denial in a clause that takes them up; '' where it takes up none. */
function takenUp({ finding: { sentence, start } }: Denial): string {
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start));
  const joint = TAKES_UP.exec(before);
  return joint === null ? '' : before.slice(0, joint.index);
}

/** What a denial is about, by its own words first, then by those of the charge, then by the sentences around. */
function matterOf({ denial, charges }: Answered): Matter | null {
  if (TAKES_PART.test(denial.content)) return 'rebels';
  const taken = denial.pointing && firstMatter([denial.content]) === null ? firstMatter([takenUp(denial)]) : null;
  if (taken !== null) return taken;
  // What forces are said not to do is told by the deed, whatever the charge speaks of.
  if (denial.type === 'MOBILIZE' && firstMatter([denial.content]) === null) return 'sending';
  // Of an attack that a charge tells with something weightier, that is the matter.
  if (denial.type === 'ASSAULT' && denial.pointing && firstMatter([denial.content]) === null)
    return firstNamed(['attack', ...charges.flatMap(({ finding }) => [...mattersIn(finding.quote)])]);
  const texts = [
    denial.content,
    ...charges.map(({ finding }) => finding.quote),
    ...charges.map(({ finding }) => finding.sentence.text),
    denial.finding.sentence.text,
    denial.finding.title ?? '',
  ];
  const first = firstMatter(texts);
  // Whose land is taken is seldom denied, and is told by the way of other charges.
  return first === 'annexation' ? firstNamed(texts.flatMap((text) => [...mattersIn(text)])) : first;
}

/** What the first of several texts that is about anything is about; of several matters, what a reader would name first. */
function firstMatter(texts: readonly string[]): Matter | null {
  for (const text of texts) {
    const first = firstNamed([...mattersIn(text)]);
    if (first !== null) return first;
  }
  return null;
}

/** Of several matters, what a reader would name first. */
export const firstNamed = (matters: readonly Matter[]): Matter | null => BY_WEIGHT.find((matter) => matters.includes(matter)) ?? null;
