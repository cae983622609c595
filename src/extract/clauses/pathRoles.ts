import { dependents, relationAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** Land of a state, which stands for the state whose it is: 'missiles on the territory [of] Chad' are on it, and not Chad's. */
export const LAND =
  /^(?:territory|soil|land|ground|border|frontier|coast|shore|water|airspace|outskirts|doorstep|suburb|capital|skies|seas)$/u;

/** 'were invited despite worries raised [by Chad]': who did what a phrase beside the predicate tells has no part in the predicate. */
export const didAnother = (view: SentenceView, path: readonly number[]): boolean =>
  path.some(
    (at, index) =>
      relationAt(view, at) === 'obl:agent' &&
      index + 2 < path.length &&
      relationAt(view, path[index + 1] ?? -1) === 'acl' &&
      /^(?:obl|nmod)$/u.test(relationAt(view, path[index + 2] ?? -1)),
  );

/** 'a raid on Lima, blamed on [Chile]': to whom a deed is laid is not whom it was done to. */
export const isLaidTo = (view: SentenceView, path: readonly number[]): boolean =>
  path.slice(1).some((at) => relationAt(view, at) === 'acl' && /^(?:blame|pin|attribute|ascribe|trace)$/u.test(lemmaAt(view, at)));

const FEELING = /^(?:concern|worry|alarm|anger|outrage|regret|dismay|fear|indignation|displeasure|unease)$/u;

/** "troops near [Chad's] border", "[Mali's] deep concern": who owns the land beside which something stands, or what is felt about it. */
export const isBystander = (view: SentenceView, path: readonly number[]): boolean =>
  path.some((at, index) => {
    const lemma = lemmaAt(view, at);
    if (index > 0 && FEELING.test(lemma)) return relationAt(view, path[index - 1] ?? -1) === 'nmod:poss';
    const isPlace = (mark: number): boolean => /^(?:near|along|on|at|in|around|inside|across|off|from|to|into)$/u.test(wordAt(view, mark));
    return LAND.test(lemma) && index + 1 < path.length && dependents(view, at, 'case').some(isPlace);
  });

const MOOD =
  /^(?:displeasure|dismay|anger|annoyance|irritation|chagrin|fury|alarm|surprise|astonishment|delight|relief|satisfaction|joy|disappointment|frustration|embarrassment|horror|consternation)$/u;

/** 'mended their ties, to the displeasure of [Chad]', 'to [Chad's] relief': who only feels something about a deed. */
export const feelsAboutIt = (view: SentenceView, path: readonly number[]): boolean =>
  path.some(
    (at, index) => index > 0 && MOOD.test(lemmaAt(view, at)) && dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'to'),
  );

const TAKING =
  /^(?:invasion|occupation|annexation|killing|murder|assassination|poisoning|imprisonment|arrest|detention|jailing|persecution|abduction|kidnapping|execution|torture|expulsion|bombing|shelling|bombardment|siege|blockade|encirclement|harassment|deportation|shooting|beating|massacre)$/u;
const HITTING = /^(?:attack|assault|raid|strike|aggression|violence|offensive|incursion|crackdown)$/u;

/** 'condemned the invasion of [Chad]', 'the raid on [Chad]': to whom a deed was done. */
export const isVictim = (view: SentenceView, path: readonly number[]): boolean =>
  path.some((at, index) => {
    const above = path[index + 1] ?? -1;
    const [takes, hits] = [TAKING, HITTING].map((deed) => deed.test(lemmaAt(view, above)) || deed.test(wordAt(view, above)));
    if (!takes && !hits) return false;
    const marks = dependents(view, at, 'case').map((mark) => wordAt(view, mark));
    return (takes && marks.some((mark) => /^(?:of|in)$/u.test(mark))) || marks.some((mark) => /^(?:on|against|into|upon)$/u.test(mark));
  });

const STATE_BETWEEN =
  /^(?:strain|tension|relation|tie|war|conflict|dispute|difference|rift|gap|hostility|friction|balance|fighting|standoff|stand-off|crisis|border|quarrel|feud|row)$/u;

/** 'met in the hope of easing strains between [Chile] and [Peru]': those between whom there is what a deed is about, and not the deed. */
export const isApart = (view: SentenceView, path: readonly number[]): boolean => {
  const between = path.findIndex((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'between'));
  return between >= 0 && between + 2 < path.length && STATE_BETWEEN.test(lemmaAt(view, path[between + 1] ?? -1));
};
