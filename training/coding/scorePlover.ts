import type { Mention } from '../../src/model/mention.ts';
import { isOfState } from './actorCode.ts';
import { ploverClasses } from './ploverClass.ts';
import type { GoldParty, PloverGold } from './ploverGold.ts';

/** What was made of a sentence of the gold. */
export interface PloverJudged {
  readonly gold: PloverGold;
  readonly mentions: readonly Mention[];
  readonly isClassRight: boolean;
  readonly areStatesRight: boolean;
  /** As well where the state of the place stands for a recipient that is not named. */
  readonly areStatesOrPlacesRight: boolean;
}

const codesOf = (actors: Mention['actors']): readonly string[] => actors.map(({ code }) => code);

const holdsAll = (gold: readonly GoldParty[], ours: readonly string[]): boolean =>
  gold.every((party) => ours.some((code) => party.some((state) => isOfState(state, code))));

/** 'A curfew in Cizre', 'shells fired at targets in Jericho': whose land it is. */
export const withPlaceAsRecipient = (mention: Mention): Mention => {
  if (mention.recipients.some(({ code }) => code !== '')) return mention;
  const places = mention.where.flatMap(({ country, name, text }) =>
    country ? [{ code: country, sector: null, name, text, start: 0, end: 0, via: 'name' as const }] : [],
  );
  return { ...mention, recipients: places };
};

/** Two in the gold's actor and no recipient: the event is mutual, and either side of ours may hold either of them. */
function hasStates({ actors, recipients }: PloverGold, mention: Mention): boolean {
  const [by, to] = [codesOf(mention.actors), codesOf(mention.recipients)];
  if (recipients.length === 0) return holdsAll(actors, actors.length > 1 ? [...by, ...to] : by);
  return holdsAll(actors, by) && holdsAll(recipients, to);
}

/**
 * Judges the mentions of one sentence.
 *
 * The class is right where one mention at least is filed under the gold's class, read as PLOVER folds it
 * (`ploverClasses`); further mentions of the sentence are not punished, for the gold codes one event a sentence.
 *
 * The states are right where one and the same mention of the right class names every state of the gold's actor as actor
 * and every state of its recipient as recipient. A compound entry therefore needs all its states. Where the gold has no
 * recipient, or one without a state ('***', a topic, nothing), the recipient is not judged; a compound actor without a
 * recipient is mutual, and its states may stand on either side.'IGO', 'NGO' and 'IMG' are right with any that is no state;
 * refugees with a state are right as REF too.
 */
export function judgePlover(gold: PloverGold, mentions: readonly Mention[]): PloverJudged {
  const fitting = mentions.filter((mention) => ploverClasses(mention).some((type) => gold.types.includes(type)));
  return {
    gold,
    mentions,
    isClassRight: fitting.length > 0,
    areStatesRight: fitting.some((mention) => hasStates(gold, mention)),
    areStatesOrPlacesRight: fitting.some((mention) => hasStates(gold, mention) || hasStates(gold, withPlaceAsRecipient(mention))),
  };
}
