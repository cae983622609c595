import type { Mention } from '../../src/model/mention.ts';
import { isOfState } from './actorCode.ts';
import type { Incident, MucDocument } from './mucGold.ts';

export interface MucJudged {
  readonly document: MucDocument;
  readonly mentions: readonly Mention[];
  /** A mention of the class for each incident. */
  readonly isClassRight: boolean;
  /** With the state beside it. */
  readonly isRight: boolean;
  /** With the kind of incident too. */
  readonly isKindRight: boolean;
}

const isOfClass = ({ types }: Incident, mention: Mention): boolean => types.includes(mention.type) && mention.status !== 'negated';

const isOfKind = ({ modes }: Incident, { mode }: Mention): boolean => modes.length === 0 || (mode !== null && modes.includes(mode));

const isIn = (state: string | null, { where, actors, recipients }: Mention): boolean =>
  state === null || where.some(({ country }) => country === state) || [...actors, ...recipients].some(({ code }) => isOfState(state, code));

/**
 * Judges a relevant document: right where for each kind of incident that its templates tell of some mention has the class of
 * it, is not negated, and names the state of the document: as a place, or as that of its actors or recipients. The kind is
 * right where that mention has a mode of the incident too (a kidnapping abducts, a bombing explodes).
 */
export function judgeMuc(document: MucDocument, mentions: readonly Mention[]): MucJudged {
  const each = (fits: (incident: Incident, mention: Mention) => boolean): boolean =>
    document.incidents.every((incident) => mentions.some((mention) => isOfClass(incident, mention) && fits(incident, mention)));
  return {
    document,
    mentions,
    isClassRight: each(() => true),
    isRight: each((_incident, mention) => isIn(document.state, mention)),
    isKindRight: each((incident, mention) => isIn(document.state, mention) && isOfKind(incident, mention)),
  };
}
