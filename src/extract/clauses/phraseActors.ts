import { dependent, dependents, hasRelation, headAt, uposAt, xposAt } from './dependents.ts';
import { isBehindBy } from './isBehindBy.ts';
import { isTakenLand } from './isTakenLand.ts';
import { perToken } from './perToken.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** Nouns that say no more of a group than that it is one: its members follow after 'of'. */
export const GROUP =
  /^(?:state|government|republic|president|leader|country|nation|minister|member|force|troop|army|thousand|hundred|dozen|ten|million|number|group|majority|most|some|one|part|rest|handful|crowd|couple|pair|trio|fleet|flotilla|squadron|group|band|wing|score|column|convoy|unit|bunch|lot|team|coalition|alliance|official|authority|head|capital|people|representative|envoy|ambassador|ministry|parliament|king|queen|resident|citizen|commissioner|consul|counterpart|diplomat|delegation|spokesman|spokeswoman|deputy|negotiator|attache|attaché|soldier|paratrooper|marine|militia|militiaman|fighter|militant|rebel|gunman|officer|policeman|guard|commander|general|plane|aircraft|jet|warplane|bomber|helicopter|ship|vessel|warship|boat|wave|swarm|barrage|salvo|volley|hail|shipment|consignment|batch|planeload|shipload|truckload|cargo|load|tranche|contingent|battalion|brigade|detachment|crew|mob|stream|series|string|spate|flurry|battery|regiment|company|platoon|division|panel|commission|inspector|investigator|observer|monitor|director|chief|boss|chairman|chairwoman|chairperson|adviser|advisor|last|bulk|remainder|remnant|lawmaker|senator)$/u;

/** Words for people of whom no more is told than where they belong. */
const SOMEBODY = /^(?:one|nobody|none|anyone|anybody|someone|somebody|everyone|everybody|many|some|few|several)$/u;

/** 'rockets [from] Chad': what comes from whoever fired it. */
const FIRED = /^(?:rocket|missile|shell|mortar|artillery|fire|gunfire|projectile)$/u;

/** How things are set on their way that then strike, arrive or help. */
const SENT = /^(?:launch|fire|fly|drop|send|lob|shoot|deploy|operate|dispatch|donate|supply|deliver)$/u;

/** The token of an actor's words that the others hang on. */
export function headOf(view: SentenceView, placed: PlacedActor): number {
  const outward: number[] = [];
  for (let at = placed.from; at < placed.to; at++) {
    const head = headAt(view, at);
    if ((head < placed.from || head >= placed.to) && !hasRelation(view, at, 'punct case')) outward.push(at);
  }
  // 'officials [from] Peru': a preposition inside the words governs them not.
  const isGoverned = (at: number): boolean => dependents(view, at, 'case').some((mark) => mark < placed.from || mark >= placed.to);
  return outward.find(isGoverned) ?? outward[0] ?? placed.from;
}

const covering = (view: SentenceView, at: number): readonly PlacedActor[] =>
  view.actors.filter((placed) => placed.from <= at && at < placed.to);

/** 'Mr [Zelensky]': the name may hang on the title. */
function coveringName(view: SentenceView, noun: number): readonly PlacedActor[] {
  const own = covering(view, noun);
  return own.length > 0
    ? own
    : dependents(view, noun, 'flat')
        .flatMap((at) => covering(view, at))
        .slice(0, 1);
}

/** 'Russian and [Belarusian paratroopers]': the adjectives joined before a noun act with it. */
function withModifiers(view: SentenceView, own: readonly PlacedActor[]): readonly PlacedActor[] {
  const all = [...own];
  for (let first = own[0]; first; ) {
    const { from } = first;
    const joint = wordAt(view, from - 1);
    const end = joint === 'and' && wordAt(view, from - 2) === ',' ? from - 2 : from - 1;
    first =
      joint === 'and' || joint === 'or' || (joint === ',' && all.length > own.length)
        ? view.actors.find((placed) => placed.to === end && hasRelation(view, placed.to - 1, 'amod compound conj'))
        : undefined;
    if (first) all.unshift(first);
  }
  return all;
}

/** Marks of those who do a thing as well: 'Chad, along [with] Togo,', 'Chad, alongside Togo,'. */
const isAsWell = (view: SentenceView, mark: number): boolean =>
  /^(?:including|such)$/u.test(wordAt(view, mark)) ||
  (wordAt(view, mark) === 'with' && /^(?:along|together)$/u.test(wordAt(view, mark - 1)) && wordAt(view, mark - 2) === ',') ||
  (wordAt(view, mark) === 'alongside' && wordAt(view, mark - 1) === ',');

/** The actors joined to a noun by 'and', commas, 'including' and 'along with', the noun's own left out. */
function joined(view: SentenceView, noun: number, depth: number): readonly PlacedActor[] {
  const conjuncts = dependents(view, noun, 'conj').filter((at) => uposAt(view, at) !== 'VERB' && dependent(view, at, 'nsubj*') === null);
  const listed = dependents(view, noun, 'nmod* acl* conj advcl* obl*').filter((at) =>
    dependents(view, at, 'case cc mark').some((mark) => isAsWell(view, mark)),
  );
  return [...new Set([...conjuncts, ...listed])].flatMap((at) => actorsWithin(view, at, depth - 1));
}

/** 'the ministers [of Chad] and [Niger]': further states of a role that several hold. */
const sharedRole = (view: SentenceView, noun: number, own: readonly PlacedActor[], depth: number): readonly PlacedActor[] =>
  own.flatMap(({ actor, from, to }) =>
    actor.via === 'role' && from <= noun && to > noun + 2 && wordAt(view, noun).endsWith('s')
      ? Array.from({ length: to - noun - 1 }, (_, index) => noun + 1 + index)
          .flatMap((at) => dependents(view, at, 'conj'))
          .filter((at) => at >= to && uposAt(view, at) === 'PROPN')
          .flatMap((at) => actorsWithin(view, at, depth - 1))
      : [],
  );

/** "Chad's [neighbours]", "its [rivals]": who stands in some relation to a state is not that state. */
export const isRelative = (view: SentenceView, noun: number): boolean =>
  /^(?:neighbou?r|ally|rival|enemy|foe|opponent|adversary|critic|partner|backer|patron|sponsor|supporter|friend|challenger|competitor)$/u.test(
    lemmaAt(view, noun),
  );

/** 'drones launched by [Peru]', 'shells fired by Chadian gunners': whose things those are that somebody has sent. */
const sendersOf = (view: SentenceView, noun: number, depth: number): readonly PlacedActor[] =>
  dependents(view, noun, 'acl')
    .filter((at) => at > noun && SENT.test(lemmaAt(view, at)) && dependent(view, at, 'obj nsubj*') === null)
    .flatMap((at) => dependents(view, at, 'obl*'))
    .filter((at) => isBehindBy(view, at))
    .flatMap((at) => actorsWithin(view, at, depth - 1));

/** Words that tell whom forces serve: 'loyal to', 'allied with'. */
export const SERVES = /^(?:loyal|allied|aligned|belonging|answerable|faithful|subordinate)$/u;

/** 'forces loyal to [Chad]', 'fighters allied with [Togo]': whose men are those of whom an adjective says whom they serve. */
const servedBy = (view: SentenceView, noun: number, depth: number): readonly PlacedActor[] =>
  dependents(view, noun, 'amod acl')
    .filter((at) => at > noun && SERVES.test(wordAt(view, at)))
    .flatMap((at) => dependents(view, at, 'obl nmod'))
    .flatMap((at) => actorsWithin(view, at, depth - 1));

/** The last word before a list that opens: a bracket or a dash. */
const OPENS = /^(?:\(|\[|-|–|—)$/u;
/** So many words may stand between several people and the list of them: 'the leaders of all four countries (…)'. */
const LIST_SPAN = 8;

/** Where a list in brackets or behind a dash begins that a noun's phrase ends with; null where none does before a verb or a comma. */
function listBehind(view: SentenceView, noun: number): number | null {
  for (let at = noun + 1; at <= noun + LIST_SPAN; at++) {
    if (OPENS.test(wordAt(view, at))) return at + 1;
    if (view.isVerb[at] === true || wordAt(view, at) === ',') return null;
  }
  return null;
}

/**
 * 'the guarantors of the accord ([Chad], [Niger] and [Togo])', 'envoys of three states – [Peru], [Chile] and [Cuba] –': those of whom several
 * are told, where two or more stand in brackets or behind a dash. The parse may hang the first of them on anything.
 */
function listedBehind(view: SentenceView, noun: number, depth: number): readonly PlacedActor[] {
  const first = /^NN(?:P?S)$/u.test(xposAt(view, noun)) ? listBehind(view, noun) : null;
  if (first === null) return [];
  const named = covering(view, first)[0];
  const members = named ? actorsWithin(view, headOf(view, named), depth - 1).filter(({ actor }) => actor.code !== '') : [];
  return members.length > 1 ? members : [];
}

/** 'A [U.S.] strike', '[Indian] warplanes', "[Lavrov]'s answer", 'the leaders of [Poland] and [Latvia]'. */
function withinPhrase(view: SentenceView, noun: number, depth: number): readonly PlacedActor[] {
  const relative = isRelative(view, noun);
  const owner = relative ? dependent(view, noun, 'amod compound nmod:desc') : dependent(view, noun, 'nmod:poss amod compound nmod:desc');
  const before = (view.children[noun] ?? [])
    .filter((at) => at < noun && hasRelation(view, at, 'nmod:poss amod compound nmod:desc nmod'))
    .filter((at) => !relative || !hasRelation(view, at, 'nmod:poss'))
    .flatMap((at) => actorsWithin(view, at, depth - 1))
    .filter((placed) => !isTakenLand(view, placed, noun));
  if (owner !== null && before.length > 0) return before;
  const apposed = dependents(view, noun, 'appos').flatMap((at) => actorsWithin(view, at, depth - 1));
  if (apposed.length > 0) return apposed;
  const after = (marks: RegExp): readonly PlacedActor[] =>
    dependents(view, noun, 'nmod obl')
      .filter((at) => dependents(view, at, 'case').some((mark) => marks.test(wordAt(view, mark))))
      .flatMap((at) => actorsWithin(view, at, depth - 1));
  const listed = listedBehind(view, noun, depth);
  if (listed.length > 0) return listed;
  const senders = sendersOf(view, noun, depth);
  if (senders.length > 0) return senders;
  const served = servedBy(view, noun, depth);
  if (served.length > 0) return served;
  if (FIRED.test(lemmaAt(view, noun))) return after(/^from$/u);
  if (!GROUP.test(lemmaAt(view, noun)) && uposAt(view, noun) !== 'NUM' && uposAt(view, noun) !== 'PRON') return [];
  // 'no one [in] the Omani cabinet', 'some [at] the Kremlin': people who are told of by where they work.
  return after(SOMEBODY.test(wordAt(view, noun)) ? /^(?:of|from|in|at)$/u : /^(?:of|from)$/u);
}

/**
 * The actors that a noun phrase names, by its head: the one whose words hold the head, else whoever owns
 * or makes up what the phrase names; and those joined to it. [] where the phrase names no actor.
 */
export const phraseActors: (view: SentenceView, noun: number) => readonly PlacedActor[] = perToken((view, noun) =>
  actorsWithin(view, noun, 4),
);

function actorsWithin(view: SentenceView, noun: number, depth: number): readonly PlacedActor[] {
  if (depth === 0) return [];
  const own = withModifiers(view, coveringName(view, noun));
  const within = own.every(({ actor }) => actor.code === '') ? withinPhrase(view, noun, depth) : [];
  // Someone unnamed never hides who is named inside the same phrase.
  const named = own.length === 0 || within.some(({ actor }) => actor.code !== '') ? within : own;
  return [...new Set([...named, ...sharedRole(view, noun, named, depth), ...joined(view, noun, depth)])];
}
