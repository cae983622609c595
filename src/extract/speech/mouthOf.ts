import { ROLE_SECTOR } from '../../codebook/roles.ts';
import { dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { isDocument } from '../clauses/makersOf.ts';
import { headOf, isRelative } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** For whom a noun speaks that the name of a state or body stands by: for that owner, for itself alone, or not at all. */
export type Mouth = 'owner' | 'itself' | 'nobody';

/** Nouns of people and papers that speak for whom a preposition names: 'an adviser to the emir', 'articles in the Omani press'. */
export const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people)|advis[eo]rs?|aides?|officials?|sources?|commanders?|heads?|chiefs?|directors?|officers?|ministers?|deput(?:y|ies)|envoys?|ambassadors?|diplomats?|representatives?|secretary|prosecutors?|authorities|analysts?|members?|services?|office|headquarters|command|staff|department|secretariat|speakers?|hosts?|presenters?|correspondents?|reporters?|columnists?|press-(?:service|office|bureau|secretary)|commander-in-chief|articles?|reports?|statements?|documents?|commentar(?:y|ies)|figures|data)$/u;

/** Who thinks for himself, whatever his nation: 'Danish experts', "the emir's brother". */
const PRIVATE =
  /^(?:analysts?|experts?|observers?|scientists?|economists?|historians?|commentators?|pundits?|specialists?|researchers?|scholars?|fellows?|critics?|colleagues?|lackeys?|relatives?|son|daughter|wife|husband|brother|sister|mother|father|family|friends?|fans?|hopeful|candidates?|nationals?|think-tanks?|tanks?|channel|institutes?)$/u;

/** Bodies and parts of them, states and their groups, and what is written for them. */
const BODY =
  /^(?:countr(?:y|ies)|nations?|states?|republics?|sides?|powers?|all(?:y|ies)|partners?|blocs?|governments?|administrations?|groups?|units?|vessels?|ships?|alliance|union|kingdom|capitals?|leadership|bureau|cent(?:re|er)|committee|commission|council|board|directorate|authority|institution|team|campaign|staff|coalition|delegation|website|desk|outlets?|intelligence|intel|guarantee|read-?outs?|version|points|machine|response|complaint|strategy|resolution|draft|indictment|announcement|communiqu[eé]|briefing|warning|verdict|ruling|polls?)$/u;

/** Nouns by their endings that stand for what is done, felt or owned. */
const ABSTRACT = /(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|isms?|\p{L}ships?|ures?|ings?)$/u;
/** Nouns with such endings that stand for people, bodies and papers. */
const PEOPLE =
  /^(?:.*(?:government|parliament|administration|organi[sz]ation|delegation|commission|mission|federation|association|corporation|institution|foundation|coalition|opposition|station|nation|publication|investigation|declaration|resolution|information|statement|document|announcement|authority|authorities|communit(?:y|ies)|universit(?:y|ies)|majority|minority|cit(?:y|ies)|intelligence|audience|alliance|leadership|membership|legislature|readings?|findings?|briefing|ruling|beings?|king|department|regiment|presidency|filings?|records?|section|division|union|generation|population|committee|comments?|edition|agreements?|constitutions?|holdings?))$/u;
/** Other things that say nothing. */
const MUTE =
  /^(?:accusations?|allegations?|concerns?|fears?|hopes?|wars?|conflicts?|talks|plans?|borders?|crisis|crises|steps?|attacks?|deals?|troops|systems?|armaments|peace|threats?|relations|drills|exercises?|charges?|claims|visits?|calls?|demands?|sanctions|ratings?|approach|language|rights?|ambitions?|aspirations|markets?|pipelines?|eyes|support|rivalry|posture|playbook|build-?up|annexation|court|gas|supplies|shipments?|topic|job|summit|years?|means|consequences|efforts?|desire|need|say|reasons?|progress|autonomy|probability|chances?|risks?|hours?|everything|line|news|actions?|factors?|waves?|spates?|repressions?|spectrum)$/u;

/** Arms, which the tables of forces hold too. */
const ARMS = /^(?:weapons?|arms|missiles?|tanks?|drones?|jets?|planes?|aircraft|artillery|armou?r|hardware)$/u;

const FORMER = /^(?:former|ex|ex-.*|retired|one-?time|ousted|late)$/u;

/** Whether a noun stands for a thing that can say nothing, alone or for its owner. */
export const isMute = (view: SentenceView, at: number): boolean => {
  const word = wordAt(view, at);
  if (ARMS.test(word)) return true;
  if (isDocument(view, at) || uposAt(view, at) === 'PROPN' || roleAt(view, at) || BODY.test(word)) return false;
  return MUTE.test(word) || (ABSTRACT.test(word) && !PEOPLE.test(word));
};

/** Whether the words that end at a token are an office or a role: 'border guard service'. */
const roleAt = (view: SentenceView, at: number): boolean =>
  [0, 1, 2].some((back) =>
    ROLE_SECTOR.has(
      view.tokens
        .slice(Math.max(0, at - back), at + 1)
        .map(({ norm }) => norm)
        .join(' '),
    ),
  );

/** Whether somebody no longer is what the words from a token on say he is: 'a [former] Danish envoy'. */
export const isFormer = (view: SentenceView, from: number): boolean =>
  [1, 2, 3].some(
    (back) => FORMER.test(wordAt(view, from - back)) && view.tokens.slice(from - back, from).every(({ kind }) => kind === 'word'),
  );

/** Titles of those who lead or work at a body of any kind; who speaks for it is its spokesman. */
const LEADS = /^(?:heads?|directors?|president|founder|chair(?:man|woman)?|fellow|analysts?|members?|experts?|researcher|manager)$/u;

/** '[One] of its envoys', '[some] of them'. */
const isQuantifier = (view: SentenceView, at: number): boolean => /^(?:PRON|NUM|DET)$/u.test(uposAt(view, at));

/** For whom a noun speaks by what it is. */
function mouthAt(view: SentenceView, at: number): Mouth {
  const word = wordAt(view, at);
  const adjectives = dependents(view, at, 'amod compound').map((child) => wordAt(view, child));
  if (adjectives.some((adjective) => FORMER.test(adjective))) return 'itself';
  if (PRIVATE.test(word) || (isRelative(view, at) && !BODY.test(word))) return 'itself';
  if (ARMS.test(word)) return 'nobody';
  if (roleAt(view, at) || SPEAKS_FOR.test(word) || isDocument(view, at) || BODY.test(word) || isQuantifier(view, at)) return 'owner';
  if (isMute(view, at)) return 'nobody';
  return 'itself';
}

/** A body that no table knows, by a name of its own: 'the Danish [Arctic Forum]'. */
const isNamedBody = (view: SentenceView, at: number): boolean => uposAt(view, at) === 'PROPN' && !roleAt(view, at);

/** Where the name of a person begins that a token belongs to; null where it belongs to none. */
function personAt(view: SentenceView, at: number): number | null {
  const [start, end] = [view.tokens[at]?.start ?? -1, view.tokens[at]?.end ?? -1];
  const name = view.sentence.names.find((one) => one.type === 'PER' && one.start <= start && end <= one.end);
  return name === undefined ? null : view.tokens.findIndex((token) => token.start === name.start);
}

/** From the noun that a name hangs on up to the head of the phrase; only the head where the name stands outside it. */
function pathTo(view: SentenceView, head: number, owner: PlacedActor): readonly number[] {
  const path: number[] = [];
  for (let at = headAt(view, headOf(view, owner)); at >= 0 && path.length < 6; at = headAt(view, at)) {
    path.push(at);
    if (at === head) return path;
  }
  return [head];
}

/**
 * For whom the noun phrase around a head speaks, of which a name tells whose it is: by the noun that the name hangs on, and those
 * over it up to the head.
 */
export function mouthOf(view: SentenceView, head: number, owner: PlacedActor): Mouth {
  if (owner.from <= head && head < owner.to) return 'owner';
  // 'A [CIA]-installed junta', 'the [Omani]-backed rebels'.
  if (isFormer(view, owner.from) || /^[-‐‑]\p{Ll}/u.test(view.text.slice(owner.actor.end, owner.actor.end + 2))) return 'itself';
  // 'The bloc [NATO]': two names of one.
  if (relationAt(view, headOf(view, owner)) === 'appos' && headAt(view, headOf(view, owner)) === head) return 'owner';
  const path = pathTo(view, head, owner);
  for (const [step, at] of path.entries()) {
    if (at !== head && (view.isVerb[at] || hasRelation(view, at, 'compound* amod'))) continue;
    const mouth = mouthOn(view, at, owner);
    if (mouth === 'named' && LEADS.test(lemmaAt(view, path[step + 1] ?? -1))) return 'itself';
    if (mouth === 'itself' || mouth === 'nobody') return mouth;
  }
  return 'owner';
}

function mouthOn(view: SentenceView, at: number, owner: PlacedActor): Mouth | 'named' {
  const person = personAt(view, at);
  if (person === null) return isNamedBody(view, at) ? 'named' : mouthAt(view, at);
  // 'The Danish [economist] Vera Holub'.
  const title = person - 1;
  return title >= owner.to && uposAt(view, title) === 'NOUN' ? mouthAt(view, title) : 'owner';
}
