import type { Claim } from '../../model/claim.ts';
import type { Contention, ContentionTopic } from '../../model/contention.ts';
import { daysBetween } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { isDeed } from '../isContradiction.ts';
import { buildContention, isBetweenVoices, sideOf } from './buildContention.ts';
import { type Denial, findDeniers, isOfAttack } from './findDeniers.ts';
import { type SideTelling, sharedWords, tellingOfClaim, tellingOfMention } from './telling.ts';

/** How far before a denial, in letters, the words it answers stand; three sentences of news. */
const ANSWER_REACH = 600;
/** From one sentence to the next. */
const NEXT_REACH = 3;
/** How far after: 'Moscow, which denies it, was accused …'. */
const AHEAD_REACH = 150;
/** A charge is answered in the news of the days around. */
const ANSWER_DAYS = 10;

interface Answered {
  readonly denial: Denial;
  readonly charges: readonly SideTelling[];
}

/**
 * What one side says of another and that one denies, within documents and across those of the same days. Denials of
 * one deed by one voice stand together, however many outlets print them.
 */
export function denialContentions(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Contention[] {
  const [byDocument, claimsOf] = [Map.groupBy(mentions, ({ document }) => document), Map.groupBy(claims, ({ document }) => document)];
  const documents = [...new Set([...byDocument.keys(), ...claimsOf.keys()])].sort();
  const answered = documents.flatMap((document) => answersWithin(byDocument.get(document) ?? [], claimsOf.get(document) ?? []));
  const deeds = mentions.filter(isAlleged).map(tellingOfMention);
  const full = answered.map((one) => ({ ...one, charges: [...one.charges, ...chargesElsewhere(one.denial, deeds)] }));
  return mattersOf(full.filter(({ charges }) => charges.length > 0)).flatMap(contentionOf);
}

/** How many words denials of one voice share where they deny one thing. */
const ONE_MATTER_WORDS = 2;

/** Denials of an attack by one voice are one matter; others of one voice where their words, or those of their charges, meet. */
function mattersOf(answered: readonly Answered[]): readonly (readonly Answered[])[] {
  const matters: { readonly key: string; readonly words: Set<string>; readonly held: Answered[] }[] = [];
  for (const one of answered) {
    const key = `${one.denial.code}|${one.denial.type === 'ASSAULT' ? 'ASSAULT' : ''}`;
    const words = new Set([...one.denial.words, ...one.charges.flatMap((charge) => [...charge.words])]);
    const matter = matters.find(
      (known) => known.key === key && (one.denial.type === 'ASSAULT' || sharedWords(known.words, words) >= ONE_MATTER_WORDS),
    );
    if (matter === undefined) matters.push({ key, words, held: [one] });
    else {
      matter.held.push(one);
    }
  }
  return matters.map(({ held }) => held);
}

function answersWithin(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Answered[] {
  const denials = findDeniers(mentions, claims);
  if (denials.length === 0) return [];
  const charges = [
    ...mentions.filter((one) => one.type === 'ACCUSE' || isAlleged(one)).map(tellingOfMention),
    ...claims.filter(({ stance }) => stance !== 'denies').map(tellingOfClaim),
  ];
  return denials.map((denial) => {
    const nearest = nearestCharge(denial, charges);
    // 'Any such plan' is of the deed that the charge names.
    const type = denial.type ?? (denial.pointing && nearest.some(({ evidence }) => isOfAttack(evidence.quote)) ? 'ASSAULT' : null);
    return { denial: { ...denial, type }, charges: nearest };
  });
}

/** A deed told as done, planned or feared: something to be denied. */
const isAlleged = ({ type, status, actors }: Told<Mention>): boolean =>
  isDeed({ type }) && status !== 'negated' && actors.some(({ code }) => code !== '');

/** The charge that a denial answers in its own document: the nearest that fits it best. */
function nearestCharge(denial: Denial, charges: readonly SideTelling[]): readonly SideTelling[] {
  const fits = charges
    .map((charge) => ({ charge, gap: gapOf(denial, charge) }))
    .map(({ charge, gap }) => ({ charge, gap, fit: gap === null ? 0 : fitOf(denial, charge, gap) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.gap ?? 0) - (b.gap ?? 0) || (a.charge.evidence.id < b.charge.evidence.id ? -1 : 1));
  const [best] = fits;
  return best === undefined ? [] : [best.charge];
}

/** Letters from the charge to the denial; null where it stands too far off. */
function gapOf({ finding: denial }: Denial, { finding: charge }: SideTelling): number | null {
  if (charge.sentence.start === denial.sentence.start) return 0;
  const gap = denial.sentence.start - charge.sentence.end;
  if (gap >= 0) return gap <= ANSWER_REACH ? gap : null;
  const after = charge.sentence.start - denial.sentence.end;
  return after >= 0 && after <= AHEAD_REACH ? ANSWER_REACH + after : null;
}

/** How well a telling is what the denial answers: 0 where it cannot be. */
function fitOf(denial: Denial, charge: SideTelling, gap: number): number {
  if (
    charge.voice === denial.voice ||
    charge.code === denial.code ||
    denial.together.some(({ voice }) => voice.code === charge.code) ||
    charge.evidence.id === denial.evidence.id ||
    tellsDenial(denial, charge)
  )
    return 0;
  const isAgainst = charge.doers.includes(denial.code);
  const shared = Math.min(2, sharedWords(denial.words, charge.words));
  const isSameDeed = denial.type !== null && charge.type === denial.type && isAgainst;
  const isAnswered = denial.answers.includes(charge.code);
  if (isSameDeed) return 4 + shared;
  if (isAgainst && isCharge(charge) && (denial.pointing || shared > 0)) return 3 + shared;
  if (charge.code === '' || isAsking(charge)) return 0;
  const isParty = isAgainst || charge.recipients.includes(denial.code);
  if (isAnswered && (shared > 0 || (denial.pointing && (isParty || isAssertive(charge))))) return 2 + shared;
  if (!isParty) return 0;
  return shared > 0 ? 1 + shared : gap <= NEXT_REACH ? 0.5 : 0;
}

/** Whether what is said is itself that the other denies: 'Washington argues that it has no such plan'. */
const tellsDenial = ({ finding: denial }: Denial, { finding: charge }: SideTelling): boolean =>
  charge.start <= denial.start && denial.start - charge.start <= SAME_START && denial.start < charge.end;

/** Letters by which two quotes of one saying begin apart. */
const SAME_START = 15;

const isAsking = ({ finding }: SideTelling): boolean =>
  finding.kind === 'claim' && (finding.stance === 'demands' || finding.stance === 'promises');
const isAssertive = ({ finding }: SideTelling): boolean =>
  finding.kind === 'claim' && finding.stance !== 'demands' && finding.stance !== 'promises';

const isCharge = ({ finding }: SideTelling): boolean =>
  finding.kind === 'mention' ? finding.type === 'ACCUSE' : finding.stance === 'accuses';

/** The same deed of the same doer as others tell it in the days around; the outlet's own word is no charge. */
function chargesElsewhere(denial: Denial, deeds: readonly SideTelling[]): readonly SideTelling[] {
  if (denial.type === null) return [];
  return deeds.filter(
    (deed) =>
      (denial.type === 'ASSAULT' || sharedWords(deed.words, denial.words) > 0) &&
      deed.type === denial.type &&
      deed.code !== '' &&
      deed.code !== denial.code &&
      deed.doers.includes(denial.code) &&
      isCompatible(deed.recipients, denial.recipients) &&
      isNear(deed, denial),
  );
}

const isCompatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));

function isNear({ evidence: a }: SideTelling, { evidence: b }: SideTelling): boolean {
  if (a.document === b.document) return true;
  return (
    a.published !== null && b.published !== null && Math.abs(daysBetween(a.published.slice(0, 10), b.published.slice(0, 10))) <= ANSWER_DAYS
  );
}

function contentionOf(group: readonly Answered[]): readonly Contention[] {
  const [first] = group;
  const charges = distinct(group.flatMap((one) => one.charges));
  const denials = distinct(group.map(({ denial }) => denial));
  if (first === undefined || charges.length === 0) return [];
  const sides = [
    sideOf(
      'yes',
      charges.map(({ evidence }) => evidence),
    ),
    sideOf(
      'no',
      denials.flatMap(({ evidence, together }) => [evidence, ...together]),
    ),
  ];
  if (!isBetweenVoices(sides)) return [];
  return [
    buildContention({
      about: topicOf(group, charges),
      question: questionOf(group, charges),
      why: 'one side says it, the other denies it',
      sides,
      actors: [...new Set(sides.flatMap(({ voices }) => voices.map(({ code }) => code)))].filter(Boolean).sort(),
      places: [],
      event: null,
    }),
  ];
}

const distinct = <T extends SideTelling>(tellings: readonly T[]): readonly T[] => [
  ...new Map(tellings.map((one) => [one.evidence.id, one])).values(),
];

const BLAMES = /\b(?:blam|behind|responsib|organi[sz]|orchestrat|mastermind|engineer|stag)\w*/i;
const INTENDS = /\b(?:plan\w*|inten\w+|prepar\w+|plott?\w*|will|would|could|threat\w*|seek\w*|means? to)\b/i;

function topicOf(group: readonly Answered[], charges: readonly SideTelling[]): ContentionTopic {
  const ahead = group.filter(({ denial }) => INTENDS.test(denial.content)).length;
  const feared = charges.filter(
    ({ finding }) => finding.kind === 'mention' && (finding.status === 'planned' || finding.status === 'possible'),
  ).length;
  if (ahead * 2 > group.length || feared * 2 > charges.length) return 'will_happen';
  return charges.some(({ finding }) => isCharge({ finding } as SideTelling) && BLAMES.test(finding.sentence.text)) ? 'who' : 'happened';
}

/** The matter in the words of a denial that names it, or in those of the charge where denials only point at it. */
function questionOf(group: readonly Answered[], charges: readonly SideTelling[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { name } = first.denial.evidence.voice;
  const telling = group
    .map(({ denial }) => denial)
    .filter(({ pointing, finding, words }) => !pointing && finding.kind === 'claim' && words.size >= 2);
  const [plainest] = telling.toSorted((a, b) => a.content.length - b.content.length || (a.evidence.id < b.evidence.id ? -1 : 1));
  const words = plainest?.content ?? charges[0]?.evidence.quote ?? first.denial.content;
  return `${name}: "${words.replace(/\s+/g, ' ').trim()}"?`;
}
