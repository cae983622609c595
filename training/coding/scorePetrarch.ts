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

const hasClass = ({ type }: PetrarchCoding, mention: Mention): boolean =>
  type !== null && [mention.type, ...ploverClasses(mention)].includes(type);

/** A coding PLOVER drops wants nothing coded between its two; an appeal (02) may be a request. */
function isMet(coding: PetrarchCoding, mentions: readonly Mention[]): boolean {
  if (coding.type !== null) return mentions.some((mention) => hasClass(coding, mention) && hasBoth(coding, mention));
  return !mentions.some((mention) => hasBoth(coding, mention) && !(coding.cameo.startsWith('02') && mention.type === 'REQUEST'));
}

/** PETRARCH codes only what has a source and a target. */
const isCodable = ({ actors, recipients }: Mention): boolean => [actors, recipients].every((side) => side.some(({ code }) => code !== ''));

/**
 * Judges a record as a whole, as PETRARCH2's own validation does: it is right where every coding of it is met by a mention
 * of the class (as PLOVER folds it, or unfolded: PETRARCH2 folds some futures and not others) with the state of the source among its actors and that of the target among its
 * recipients; mutual events may hold both on one side. A code '---' is not judged. A record without events is right where
 * no mention has both a named actor and a named recipient. A coding that PLOVER has no class for (01 statements, 02 appeals)
 * is met where nothing is coded between the two, or, for an appeal, a request is.
 * Mentions beyond those of the record make it inexact, not wrong.
 */
export function judgePetrarch(record: PetrarchRecord, mentions: readonly Mention[]): PetrarchJudged {
  const codable = mentions.filter(isCodable);
  const isRight =
    record.text !== '' && (record.codings.length === 0 ? codable.length === 0 : record.codings.every((one) => isMet(one, mentions)));
  const isWanted = (mention: Mention): boolean => record.codings.some((one) => hasClass(one, mention) && hasBoth(one, mention));
  const placed = mentions.map(withPlaceAsRecipient);
  const isRightByPlace = isRight || (record.codings.length > 0 && record.codings.every((one) => isMet(one, placed)));
  return { record, mentions, isRight, isRightByPlace, isExact: isRight && codable.every(isWanted) };
}
