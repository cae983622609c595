import { actorTitle } from '../../codebook/actorTitle.ts';
import type { EventType } from '../../codebook/eventType.ts';
import type { ContentionTopic } from '../../model/contention.ts';
import type { Party } from '../../model/event.ts';

/** The verb of a deed, as it stands after 'did' and by itself, and the word before whom it is done to; null where whom is not told. */
interface DeedWords {
  readonly verb: string;
  readonly past: string;
  readonly before: string | null;
}

const DEED_WORDS: Readonly<Record<EventType, DeedWords>> = {
  AGREE: { verb: 'come to terms', past: 'came to terms', before: 'with' },
  CONSULT: { verb: 'talk', past: 'talked', before: 'with' },
  SUPPORT: { verb: 'back', past: 'backed', before: '' },
  CONCEDE: { verb: 'give way', past: 'gave way', before: 'to' },
  COOPERATE: { verb: 'work together', past: 'worked together', before: 'with' },
  AID: { verb: 'give aid', past: 'gave aid', before: 'to' },
  RETREAT: { verb: 'withdraw', past: 'withdrew', before: null },
  REQUEST: { verb: 'make a request', past: 'made a request', before: 'to' },
  ACCUSE: { verb: 'bring a charge', past: 'brought a charge', before: 'against' },
  REJECT: { verb: 'refuse', past: 'refused', before: null },
  THREATEN: { verb: 'threaten', past: 'threatened', before: '' },
  PROTEST: { verb: 'protest', past: 'protested', before: 'against' },
  SANCTION: { verb: 'impose sanctions', past: 'imposed sanctions', before: 'on' },
  MOBILIZE: { verb: 'move forces', past: 'moved forces', before: 'towards' },
  COERCE: { verb: 'use force short of an attack', past: 'used force short of an attack', before: 'against' },
  ASSAULT: { verb: 'attack', past: 'attacked', before: '' },
};

/** What is asked of a deed. */
export interface AskedDeed {
  readonly type: EventType;
  readonly actors: readonly Pick<Party, 'code' | 'name'>[];
  readonly recipients: readonly Pick<Party, 'code' | 'name'>[];
  /** Places by name; left out where empty. */
  readonly places: readonly string[];
}

/** The matter of a dispute over a deed, as a short question in words that take no side. */
export function deedQuestion(
  about: Exclude<ContentionTopic, 'how_many' | 'legality'>,
  { type, actors, recipients, places }: AskedDeed,
): string {
  const { verb, past, before } = DEED_WORDS[type];
  const who = partyNames(actors) || 'somebody';
  const whom = before === null ? '' : partyNames(recipients);
  const deedOf = (word: string): string => [word, ...(whom === '' ? [] : [before ?? '', whom])].filter(Boolean).join(' ');
  const deed = deedOf(verb);
  const at = places.length === 0 || about === 'where' ? '' : ` (${shortList(places)})`;
  switch (about) {
    case 'happened':
      return `Did ${who} ${deed}${at}?`;
    case 'will_happen':
      return `Will ${who} ${deed}${at}?`;
    case 'who':
      return `Was it ${who} that ${deedOf(past)}${at}?`;
    case 'when':
      return `When did ${who} ${deed}${at}?`;
    case 'where':
      return `Where did ${who} ${deed}?`;
  }
}

/** Parties by the names of their codes, each once; the name as told where there is no code. */
export const partyNames = (parties: readonly Pick<Party, 'code' | 'name'>[]): string =>
  shortList([...new Set(parties.map(({ code, name }) => (code === '' ? name : titleInText(code))).filter(Boolean))], 'and');

/** Names that stand with the article. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|European Union|EU$|UN$|Taliban|Non-|International )|(?:Republic|Islands|Union|Organisations)$/;

/** The name of a code as it stands in a sentence: 'the United States'. */
export function titleInText(code: string): string {
  const title = actorTitle(code);
  return WITH_ARTICLE.test(title) ? `the ${title.replace(/^(?:Non|International)/, (word) => word.toLowerCase())}` : title;
}

const SHOWN = 3;

/** A list for reading: the first three, and how many more. */
export function shortList(items: readonly string[], last: 'and' | 'or' | '' = ''): string {
  const [shown, more] = [items.slice(0, SHOWN), items.length - SHOWN];
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return last === '' || shown.length < 2 ? shown.join(', ') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
