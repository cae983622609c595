import type { Mention } from '../../src/model/mention.ts';
import { isOfState } from './actorCode.ts';
import type { PetrarchCoding, PetrarchRecord } from './petrarchGold.ts';
import { ploverClasses } from './ploverClass.ts';
import { withPlaceAsRecipient } from './scorePlover.ts';

export interface PetrarchJudged {
  readonly record: PetrarchRecord;
  readonly mentions: readonly Mention[];
  readonly isRight: boolean;
  /** Right, and nothing else is coded between two named parties. */
  readonly isExact: boolean;
  /** Right too where the state of the place stands for a target that is not named, as CAMEO has it. */
  readonly isRightByPlace: boolean;
}

const holds = (state: string | null, actors: Mention['actors']): boolean =>
  state === null || actors.some(({ code }) => isOfState(state, code));

const hasParties = ({ source, target }: PetrarchCoding, { actors, recipients }: Mention): boolean =>
  holds(source, actors) && holds(target, recipients);

/** PLOVER puts both sides of what is mutual into the actor, where CAMEO writes two codings. */
const isMutual = (mention: Mention): boolean => mention.recipients.length === 0 && mention.actors.length > 1;

const hasBoth = (coding: PetrarchCoding, mention: Mention): boolean =>
  hasParties(coding, isMutual(mention) ? { ...mention, recipients: mention.actors } : mention);

/** What both sides of a meeting or accord do: CAMEO writes it from each side, PLOVER once, with the host or the one named second as recipient. */
const MUTUAL: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['CONSULT', 'AGREE', 'COOPERATE']);

/** Whether a record codes the same from the other side too. */
const isMirrored = ({ cameo, source, target }: PetrarchCoding, codings: readonly PetrarchCoding[]): boolean =>
  codings.some((other) => other.cameo === cameo && other.source === target && other.target === source);

/** `hasBoth`, either way round where the record codes both ways. */
const hasEither = (coding: PetrarchCoding, codings: readonly PetrarchCoding[], mention: Mention): boolean =>
  hasBoth(coding, mention) ||
  (MUTUAL.has(mention.type) &&
    isMirrored(coding, codings) &&
    hasBoth({ ...coding, source: coding.target, target: coding.source }, mention));

/** Yielding of no told kind (080) is a concession or a retreat; a warrant that CAMEO files with arrests (173) is PLOVER's threat of arrest. */
const isFiledElsewhere = ({ cameo }: PetrarchCoding, { type, mode }: Mention): boolean =>
  (cameo === '080' && type === 'RETREAT') || (cameo === '173' && type === 'THREATEN' && mode === 'arrest');

const hasClass = (coding: PetrarchCoding, mention: Mention): boolean => {
  const { type } = coding;
  if (type === null) return false;
  // Either may be folded: 'agreed to lift' is CONCEDE by PLOVER and RETREAT by CAMEO.
  return (
    [mention.type, ...ploverClasses(mention)].includes(type) ||
    ploverClasses({ type, status: mention.status }).includes(mention.type) ||
    isFiledElsewhere(coding, mention)
  );
};

/** A coding PLOVER drops wants nothing coded between its two; an appeal (02) may be a request. */
function isMet(coding: PetrarchCoding, codings: readonly PetrarchCoding[], mentions: readonly Mention[]): boolean {
  if (coding.type !== null) return mentions.some((mention) => hasClass(coding, mention) && hasEither(coding, codings, mention));
  return !mentions.some((mention) => hasBoth(coding, mention) && !(coding.cameo.startsWith('02') && mention.type === 'REQUEST'));
}

/** PETRARCH codes only what has a source and a target. */
const isCodable = ({ actors, recipients }: Mention): boolean => [actors, recipients].every((side) => side.some(({ code }) => code !== ''));

/**
 * Judges a record as a whole, as PETRARCH2's own validation does: it is right where every coding of it is met by a mention
 * of the class (as PLOVER folds it, or unfolded: PETRARCH2 folds some futures and not others) with the state of the source among its actors and that of the target among its
 * recipients; mutual events may hold both on one side, and one mention of what is mutual meets the codings from both sides. A code '---' is not judged. A record without events is right where
 * no mention has both a named actor and a named recipient. A coding that PLOVER has no class for (01 statements, 02 appeals)
 * is met where nothing is coded between the two, or, for an appeal, a request is.
 * Mentions beyond those of the record make it inexact, not wrong.
 */
export function judgePetrarch(record: PetrarchRecord, mentions: readonly Mention[]): PetrarchJudged {
  const codable = mentions.filter(isCodable);
  const isRight =
    record.text !== '' &&
    (record.codings.length === 0 ? codable.length === 0 : record.codings.every((one) => isMet(one, record.codings, mentions)));
  const isWanted = (mention: Mention): boolean =>
    record.codings.some((one) => hasClass(one, mention) && hasEither(one, record.codings, mention));
  const placed = mentions.map(withPlaceAsRecipient);
  const isRightByPlace = isRight || (record.codings.length > 0 && record.codings.every((one) => isMet(one, record.codings, placed)));
  return { record, mentions, isRight, isRightByPlace, isExact: isRight && codable.every(isWanted) };
}
