import type { Matter } from '../../codebook/matters.ts';
import type { Stance } from '../../codebook/status.ts';
import type { Claim } from '../../model/claim.ts';
import type { Contention, ContentionTopic } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Told } from '../../model/told.ts';
import { isDeed } from '../isContradiction.ts';
import { isAsserted, isLeftOpen } from '../isLeftOpen.ts';
import { mattersIn } from '../mattersIn.ts';
import { buildContention, isBetweenVoices, sideOf } from './buildContention.ts';
import { deedsBy } from './deedsBy.ts';
import { attacksIn, type Denial, findDeniers, isOfAttack } from './findDeniers.ts';
import { type Answered, type DeniedMatter, foldDenials, recipientsDenied } from './foldDenials.ts';
import { matterQuestion } from './matterQuestion.ts';
import { isCharge, isDoneAlready, nearestCharge } from './nearestCharge.ts';
import { partiesNamed } from './partiesNamed.ts';
import { type SideTelling, sharedWords, tellingOfClaim, tellingOfMention } from './telling.ts';

/**
 * What one side says of another and that one denies, within documents and across those of the same days. Denials of
 * one matter by one voice stand together, however many outlets print them.
 */
export function denialContentions(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Contention[] {
  const [byDocument, claimsOf] = [Map.groupBy(mentions, ({ document }) => document), Map.groupBy(claims, ({ document }) => document)];
  const documents = [...new Set([...byDocument.keys(), ...claimsOf.keys()])].sort();
  const answered = documents.flatMap((document) => answersWithin(byDocument.get(document) ?? [], claimsOf.get(document) ?? []));
  const deedsOf = deedsBy(
    mentions.filter(isAlleged),
    answered.map(({ denial }) => denial),
  );
  const full = answered.map((one) => ({ ...one, charges: [...one.charges, ...chargesElsewhere(one.denial, deedsOf(one.denial))] }));
  return foldDenials(full.filter(({ charges }) => charges.length > 0)).flatMap(contentionOf);
}

function answersWithin(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Answered[] {
  const denials = findDeniers(mentions, claims);
  if (denials.length === 0) return [];
  const charges = [
    ...mentions.filter((one) => one.type === 'ACCUSE' || isAlleged(one)).map(tellingOfMention),
    ...claims.filter(({ stance }) => !isUnsaid(stance)).map(tellingOfClaim),
  ];
  return denials.map((denial) => {
    const nearest = nearestCharge(denial, charges, ({ finding }) => isCharged(finding));
    // 'Any such plan' is of the deed that the charge names.
    const type = denial.type ?? (denial.pointing && nearest.some(({ evidence }) => isOfAttack(evidence.quote)) ? 'ASSAULT' : null);
    return { denial: { ...denial, type }, charges: nearest };
  });
}

/** A deed told as done, planned or feared: something to be denied. */
const isAlleged = (mention: Told<Mention>): boolean => {
  const { status, actors, says } = mention;
  const [speaker] = says;
  return isDeed(mention) && status !== 'negated' && actors.some(({ code }) => code !== '') && !(speaker && isUnsaid(speaker.stance));
};

const charging = new WeakMap<Told<Mention> | Told<Claim>, boolean>();

/**
 * Whether who tells a thing says that it is so or will come, as far as words of an attack are among those that tell it. Asked once,
 * since a charge is set beside many denials.
 */
function isCharged(finding: Told<Mention> | Told<Claim>): boolean {
  const isSaid = finding.kind === 'claim' || finding.type === 'ACCUSE' || isAsserted(finding);
  const known = charging.get(finding) ?? (isSaid && !areAllLeftOpen(attacksIn(finding), finding.sentence));
  charging.set(finding, known);
  return known;
}

const areAllLeftOpen = (words: readonly Span[], sentence: Told<Claim>['sentence']): boolean =>
  words.length > 0 && words.every(({ start, end }) => isLeftOpen({ start, end, sentence }));

/** Who denies or doubts a thing does not charge anybody with it. */
const isUnsaid = (stance: Stance): boolean => stance === 'denies' || stance === 'doubts';

/** Of deeds of the denier's own class and days, those that others tell; the outlet's own word is no charge. */
function chargesElsewhere(denial: Denial, deeds: readonly SideTelling[]): readonly SideTelling[] {
  if (denial.type === null) return [];
  return deeds.filter(
    (deed) =>
      deed.code !== '' &&
      deed.code !== denial.code &&
      !isDoneAlready(denial, deed) &&
      isCompatible(deed.recipients, denial.recipients) &&
      (denial.type === 'ASSAULT' || sharedWords(deed.words, denial.words) > 0) &&
      isCharged(deed.finding),
  );
}

const isCompatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));

function contentionOf({ matter, answered: group }: DeniedMatter): readonly Contention[] {
  const [{ denial: first }] = group;
  const within = new Set(group.map(({ denial }) => denial.evidence.document));
  const besides = new Set(group.map(({ denial }) => sentenceOf(denial)));
  const charges = distinct(group.flatMap((one) => one.charges)).filter(
    (one) =>
      isOfMatter(one, matter) ||
      (within.has(one.evidence.document) && mayBeOfMatter(one, matter, { isInSentence: besides.has(sentenceOf(one)) })),
  );
  const denials = distinct(group.map(({ denial }) => denial));
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
  if (charges.length === 0 || !isBetweenVoices(sides)) return [];
  if (denials.every(({ pointing }) => !pointing) && charges.every((charge) => isAboutOthers(charge, first))) return [];
  const about = topicOf(group, charges);
  const accusers = mostNamed(charges.flatMap(({ code }) => code || []));
  return [
    buildContention({
      about,
      question: matterQuestion(matter, {
        denier: first.code,
        deniers: deniersOf(denials),
        accusers,
        recipients: recipientsIn(matter, first.code, { denials, charges }),
        isAhead: about === 'will_happen',
        denied: [...contentsDenied(denials), ...contentsCharged(charges)].find((content) => content.length <= SHOWN_DENIED) ?? '',
        isForOthers: denials.every(({ pointing }) => pointing) && charges.every((charge) => !isAbout(charge, first)),
      }),
      why: 'one side says it, the other denies it',
      sides,
      actors: [...new Set(sides.flatMap(({ voices }) => voices.map(({ code }) => code)))].filter(Boolean).sort(),
      places: [],
      event: null,
    }),
  ];
}

const sentenceOf = ({ evidence, finding }: SideTelling): string => `${evidence.document} ${finding.sentence.start}`;

/** Those who deny it, as codes, each once, whoever was met first before the others. */
const deniersOf = (denials: readonly Denial[]): readonly string[] => [
  ...new Set(denials.flatMap(({ code, together }) => [code, ...together.map(({ voice }) => voice.code)]).filter(Boolean)),
];

/** Whether a deed told elsewhere is of what is denied: who speaks of a land taken years ago charges nobody with a plan. */
const isOfMatter = ({ evidence }: SideTelling, matter: DeniedMatter['matter']): boolean =>
  matter === null || mattersIn(evidence.quote).has(matter);

/** Whether a charge of the same text may be of what is denied: it stands in one sentence with the denial, or tells of the matter or of no other. */
function mayBeOfMatter(
  { type, finding, evidence }: SideTelling,
  matter: DeniedMatter['matter'],
  { isInSentence }: { readonly isInSentence: boolean },
): boolean {
  const told = mattersIn(finding.sentence.text);
  if (matter === 'sending' || matter === 'buildup') return type === 'MOBILIZE' || told.has('sending') || told.has('buildup');
  if (mattersIn(evidence.quote).has('annexation')) return false;
  // What is only stated of something else in such a sentence charges nobody.
  const isStated = finding.kind === 'claim' && finding.stance === 'states';
  if (matter === 'attack' && (isStated || !isInSentence)) {
    const words = isStated ? mattersIn(finding.quote) : told;
    return type === 'MOBILIZE' || type === 'ASSAULT' || OF_FORCE.some((one) => words.has(one));
  }
  return isInSentence || matter === null || told.size === 0 || told.has(matter);
}

/** What tells of an attack, or of forces of which one may be feared. */
const OF_FORCE: readonly Matter[] = ['attack', 'buildup', 'sending', 'arms', 'presence'];

/** What is denied and is longer than this many letters is not shown in a title. */
const SHOWN_DENIED = 100;

const contentsDenied = (denials: readonly Denial[]): readonly string[] =>
  denials.filter(({ pointing, content }) => !pointing && !TELLS_DENIAL.test(content)).map(({ content }) => content);

/** Words that tell of the denial itself: what is denied stands elsewhere. */
const TELLS_DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refut\w*|rebuff\w*|brush\w* (?:off|aside)|called? .{0,40}\b(?:nonsense|absurd|false|untrue|lies?))\b/iu;

/** What those charge whom a denial only points at: the words of a claim, or those behind 'claims that'. */
const contentsCharged = (charges: readonly SideTelling[]): readonly string[] =>
  charges.flatMap(({ finding: { kind, quote } }) => (kind === 'claim' ? quote : (/\bthat (.+)$/su.exec(quote)?.[1] ?? [])));

/** Whether a charge is of the denier: it is told to do it, or named. */
const isAbout = ({ doers, recipients, finding }: SideTelling, { code, evidence }: Denial): boolean =>
  [...doers, ...recipients, ...partiesNamed(finding.sentence.text).map((party) => party.code)].includes(code) ||
  (evidence.voice.name !== '' && finding.sentence.text.includes(evidence.voice.name));

/** Whether a charge speaks of others and not of the denier: it is no charge that he denies in words of his own. */
const isAboutOthers = (charge: SideTelling, denier: Denial): boolean =>
  !isAbout(charge, denier) && partiesNamed(charge.evidence.quote).length > 0;

/** Of so many charges one must name the victim. */
const NAMING_SHARE = 3;
/** Of so many denials one must name the victim: what a single one names may be of another matter. */
const TOLD_SHARE = 5;

/** To whom it is said to be done: as the denials tell, else as most charges do that name anybody. */
function recipientsOf(denier: string, denials: readonly Denial[], charges: readonly SideTelling[]): readonly string[] {
  const [told] = mostNamed(denials.flatMap(recipientsDenied).filter((code) => code !== denier));
  if (told !== undefined && denials.filter((one) => recipientsDenied(one).includes(told)).length * TOLD_SHARE >= denials.length)
    return [told];
  // Charges of forces on the move name no victim.
  const naming = charges.map(({ recipients }) => recipients.filter((code) => code !== denier)).filter(({ length }) => length > 0);
  const [named] = mostNamed(naming.flat());
  const held = named === undefined ? 0 : naming.filter((recipients) => recipients.includes(named)).length;
  return named !== undefined && held * 2 > naming.length && held * NAMING_SHARE >= charges.length ? [named] : [];
}

interface TwoSides {
  readonly denials: readonly Denial[];
  readonly charges: readonly SideTelling[];
}

/** To whom it is said to be done; of forces, where they are said to go or to stand. */
function recipientsIn(matter: DeniedMatter['matter'], denier: string, { denials, charges }: TwoSides): readonly string[] {
  if (matter === 'sending') return namedBehind(TO, denier, denials);
  if (matter === 'presence') return namedBehind(IN, denier, denials);
  const told = recipientsOf(denier, denials, charges);
  return matter === 'buildup' && told.length === 0 ? namedBehind(NEAR, denier, [...charges, ...denials]) : told;
}

const TO = /\b(?:to|in|into) (?:the )?$/u;
const IN = /\b(?:in|inside) (?:the )?(?:\p{Ll}+ )?$/u;
const NEAR = /\b(?:near|around|at|on|along|towards?|borders? (?:with|of)|close to) (?:the |its |their )?$/u;

/** Whom sentences name most behind words of place. */
const namedBehind = (words: RegExp, denier: string, tellings: readonly SideTelling[]): readonly string[] =>
  mostNamed(
    tellings.flatMap(({ finding: { sentence } }) =>
      partiesNamed(sentence.text)
        .filter(({ code, at }) => code !== denier && words.test(sentence.text.slice(0, at)))
        .map(({ code }) => code),
    ),
  ).slice(0, 1);

/** Codes, those named most first, each once. */
const mostNamed = (codes: readonly string[]): readonly string[] =>
  [...Map.groupBy(codes, (code) => code)].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1)).map(([code]) => code);

const distinct = <T extends SideTelling>(tellings: readonly T[]): readonly T[] => [
  ...new Map(tellings.map((one) => [one.evidence.id, one])).values(),
];

const BLAMES = /\b(?:blam|behind|responsib|organi[sz]|orchestrat|mastermind|engineer|stag)\w*/i;
const INTENDS = /\b(?:plan\w*|inten\w+|prepar\w+|plott?\w*|will|would|could|threat\w*|seek\w*|means? to)\b/i;

/** 'That Chad might strike first': of words no deed is read from, those that make it a thing to come tell it. */
const MAY_COME = /\b(?:might|may|could|would|will|about to|going to|poised|plan(?:s|ned|ning)? to|prepar\w+|intend\w*|threat\w*)\b/iu;

/** Whether a charge is of what is planned or feared. */
const isFeared = ({ finding }: SideTelling): boolean =>
  finding.kind === 'mention' ? finding.status === 'planned' || finding.status === 'possible' : MAY_COME.test(finding.quote);

function topicOf(group: readonly Answered[], charges: readonly SideTelling[]): ContentionTopic {
  const ahead = group.filter(({ denial }) => INTENDS.test(denial.content)).length;
  const feared = charges.filter(isFeared).length;
  if (ahead * 2 > group.length || feared * 2 > charges.length) return 'will_happen';
  return charges.some(({ finding }) => isCharge({ finding } as SideTelling) && BLAMES.test(finding.sentence.text)) ? 'who' : 'happened';
}
