import { actorTitle } from '../../codebook/actorTitle.ts';
import { daysBetween } from '../../model/day.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { mattersIn } from '../mattersIn.ts';
import type { Denial } from './findDeniers.ts';
import { partiesNamed } from './partiesNamed.ts';
import { type SideTelling, sharedWords } from './telling.ts';

/** How far before a denial, in letters, the words it answers stand; three sentences of news. */
const ANSWER_REACH = 600;
/** From one sentence to the next. */
const NEXT_REACH = 3;
/** Letters of a sentence that may stand between a saying and the words that point at it. */
const NEXT_SENTENCE = 150;
/** How far after: 'Moscow, which denies it, was accused …'. */
const AHEAD_REACH = 150;

/** The charge that a denial answers in its own document, among those that charge at all: the nearest that fits it best, of several such the first in the text. */
export function nearestCharge(
  denial: Denial,
  charges: readonly SideTelling[],
  isCharged: (charge: SideTelling) => boolean,
): readonly SideTelling[] {
  const fits = charges
    .map((charge) => ({ charge, gap: gapOf(denial, charge) }))
    .map(({ charge, gap }) => ({ charge, gap, fit: gap === null ? 0 : fitOf(denial, charge, gap) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.gap ?? 0) - (b.gap ?? 0) || inText(a.charge, b.charge));
  // Asked of those that fit, the best first: most charges fit nothing.
  const best = fits.find(({ charge }) => isCharged(charge));
  return best === undefined ? [] : [best.charge];
}

/** The earlier in the text first, and of two at one place the longer. */
const inText = ({ finding: a }: SideTelling, { finding: b }: SideTelling): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

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
    tellsDenial(denial, charge) ||
    isDeniersNext(denial, charge) ||
    isOtherDeed(denial, charge) ||
    isDeniersThreat(denial, charge) ||
    isDoneAlready(denial, charge) ||
    isOfAnotherLater(denial, charge, gap) ||
    (denial.scorns && (gap > NEXT_SENTENCE || !isNamed(denial, charge)))
  )
    return 0;
  const isAgainst = charge.doers.includes(denial.code);
  if (denial.insists) return isAgainst && isCharge(charge) && gap <= NEXT_SENTENCE && isAnsweredIn(charge, denial) ? 3 : 0;
  const shared = Math.min(2, sharedWords(denial.words, charge.words));
  const isSameDeed = denial.type !== null && charge.type === denial.type && isAgainst;
  const isAnswered = denial.answers.includes(charge.code);
  if (isSameDeed) return 4 + shared;
  if (isAgainst && isCharge(charge) && (denial.pointing || shared > 0)) return 3 + shared;
  // 'Riga blamed Minsk, which denied having fired': who is blamed and no more.
  if (isAgainst && isCharge(charge) && gap === 0 && charge.words.size === 0) return 3;
  // 'Many say that Oslo sells its vote, which it denies.'
  if (gap === 0 && denial.pointing && isAssertive(charge) && isAround(charge, denial)) return 2;
  // 'Lima says that bombers will come, though Quito assures that it has no intention of hosting bombers.'
  if (gap === 0 && isConceded(denial) && isAssertive(charge) && isSomebody(charge) && isOfOneMatter(charge, denial)) return 3.5;
  // 'A report says that Oslo sold its vote. Oslo denied selling votes.'
  if (charge.code === '' && gap <= NEXT_SENTENCE && shared > 0 && isAssertive(charge) && isSomebody(charge) && isNamed(denial, charge))
    return shared;
  if (charge.code === '' || (isAsking(charge) && !OF_THE_KIND.test(denial.content))) return 0;
  // Who denies plans denies deeds of his own, and not what is done to him.
  const isParty = isAgainst || (charge.recipients.includes(denial.code) && !OWN_PLANS.test(denial.content));
  if (isAnswered && (isParty ? shared > 0 || denial.pointing : isTakenUp(denial, charge, { shared, gap })))
    return 2 + shared + (isCharge(charge) ? 1.5 : 0);
  if (OF_THE_KIND.test(denial.content) && gap <= NEXT_REACH && isAssertive(charge)) return 2;
  if (!isParty) return 0;
  return shared > 0 ? 1 + shared : gap <= NEXT_REACH ? 0.5 : 0;
}

const OWN_PLANS = /\b(?:plans?|intentions?)\b/iu;

/** Whether a voice has a name, or words that tell who it is. */
const isSomebody = ({ evidence }: SideTelling): boolean => !/^(?:he|she|it|they|who|which|themselves)?$/iu.test(evidence.voice.name);

/** 'Though', before who denies. */
const CONCEDES = /\b(?:(?:al)?though|even if|despite|notwithstanding)\b[^.;]{0,60}$/iu;

/** Whether a denial is told as what stands against the rest of its sentence. */
const isConceded = ({ finding: { sentence, start } }: Denial): boolean => CONCEDES.test(sentence.text.slice(0, start - sentence.start));

/** Whether a charge, in its sentence, and what is held against it are of one matter. */
function isAnsweredIn({ finding }: SideTelling, denial: Denial): boolean {
  const told = mattersIn(finding.sentence.text);
  return [...mattersIn(denial.finding.quote)].some((matter) => told.has(matter));
}

/** Whether words of one matter, or the same words, stand in a saying and in what is denied. */
function isOfOneMatter({ finding: { quote }, words }: SideTelling, denial: Denial): boolean {
  const told = mattersIn(quote);
  return sharedWords(words, denial.words) > 0 || [...mattersIn(denial.finding.quote)].some((matter) => told.has(matter));
}

/** Whether a denial stands within what others say, and they name the denier. */
const isAround = (told: SideTelling, denier: Denial): boolean => {
  const [charge, denial] = [told.finding, denier.finding];
  return isSomebody(told) && charge.start < denial.start && denial.start < charge.end && isNamed(denier, told);
};

/** Whether the words of a charge name the denier. */
const isNamed = ({ evidence, code }: Denial, { finding: { quote } }: SideTelling): boolean =>
  partiesNamed(quote).some((party) => party.code === code) || quote.includes(evidence.voice.name);

/** 'Nothing of the kind': whatever was said right before, a promise too. */
const OF_THE_KIND = /\b(?:nothing|anything|of the (?:kind|sort)|no such thing)\b/i;

/** Whether a saying that charges nobody is what the denial takes up: it names the denier or its matter, in its words or right before it. */
function isTakenUp(denial: Denial, charge: SideTelling, { shared, gap }: { readonly shared: number; readonly gap: number }): boolean {
  if ((denial.pointing || OF_THE_KIND.test(denial.content)) && gap <= NEXT_SENTENCE && isAssertive(charge)) return true;
  const isOfIt = shared > 0 || (denial.pointing && gap <= NEXT_SENTENCE) || (isCharge(charge) && isOfOneMatter(charge, denial));
  return isAssertive(charge) && isAbout(charge, denial) && isOfIt;
}

/** A denial that tells its deed is no answer to another deed, save that forces on the move are taken for an attack to come. */
const isOtherDeed = (denial: Denial, charge: SideTelling): boolean =>
  !denial.pointing &&
  charge.type !== null &&
  denial.type !== null &&
  charge.type !== denial.type &&
  !(denial.type === 'ASSAULT' && charge.type === 'MOBILIZE');

/** Whether what is said is itself that the other denies: 'Lima insists that it has no such plan'. */
const tellsDenial = ({ finding: denial }: Denial, { finding: charge }: SideTelling): boolean =>
  charge.start <= denial.start && denial.start - charge.start <= SAME_START && denial.start < charge.end;

/** 'Lima dismissed the reports, [warning] that it would answer': what the denier does next, in the same sentence, he is not charged with. */
const isDeniersNext = ({ finding: denial, code }: Denial, { finding: charge, doers }: SideTelling): boolean =>
  charge.kind === 'mention' &&
  charge.says.length === 0 &&
  charge.type !== 'ACCUSE' &&
  charge.sentence.start === denial.sentence.start &&
  charge.start >= denial.end &&
  doers.includes(code);

/** 'Lima warned that force would have consequences': a threat that the outlet tells of the denier is his own word and no charge. */
const isDeniersThreat = ({ code }: Denial, charge: SideTelling): boolean =>
  charge.type === 'THREATEN' && charge.code === '' && charge.doers.includes(code);

/** What is told only after a denial, and of another matter, it does not answer. */
function isOfAnotherLater(denial: Denial, charge: SideTelling, gap: number): boolean {
  const [denied, told] = [mattersIn(denial.finding.quote), mattersIn(charge.finding.sentence.text)];
  return gap > ANSWER_REACH && denied.size > 0 && told.size > 0 && ![...denied].some((matter) => told.has(matter));
}

/** Who denies plans does not answer what the outlet tells as done, or anybody tells of years ago. */
export const isDoneAlready = ({ content }: Denial, { code, type, finding }: SideTelling): boolean =>
  finding.kind === 'mention' &&
  finding.status === 'actual' &&
  ((code === '' && type === 'ASSAULT') || isLongAgo(finding)) &&
  AHEAD.test(content);

/** Days before it is told from which on a deed is no part of what is planned now. */
const LONG_AGO_DAYS = 60;

const isLongAgo = ({ when, published }: Told<Mention>): boolean =>
  when?.start != null && published !== null && daysBetween(when.start, published.slice(0, 10)) > LONG_AGO_DAYS;

const AHEAD = /\b(?:plan|plot|inten[dt]|prepar|ready)\w*/iu;

/** Letters by which two quotes of one saying begin apart. */
const SAME_START = 15;

const isAsking = ({ finding }: SideTelling): boolean =>
  finding.kind === 'claim' && (finding.stance === 'demands' || finding.stance === 'promises');
const isAssertive = ({ finding }: SideTelling): boolean =>
  finding.kind === 'claim' && finding.stance !== 'demands' && finding.stance !== 'promises';

/** Whether a saying names the denier, or is about what the denial is about. */
function isAbout({ finding: charge }: SideTelling, { finding: denial, evidence }: Denial): boolean {
  if (charge.sentence.text.includes(evidence.voice.name) || charge.sentence.text.includes(actorTitle(evidence.voice.code))) return true;
  const told = mattersIn(charge.sentence.text);
  return [...mattersIn(denial.sentence.text)].some((matter) => told.has(matter));
}

export const isCharge = ({ finding }: SideTelling): boolean =>
  finding.kind === 'mention' ? finding.type === 'ACCUSE' : finding.stance === 'accuses';
