import type { Sector } from '../../codebook/sector.ts';
import { dependent, dependents, hasRelation, headAt } from '../clauses/dependents.ts';
import { GROUP, headOf } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventRule } from '../rules/eventRule.ts';
import type { Predicate } from './predicate.ts';

/** Sectors that act for a state, a side or a bloc: what a firm, a paper or a crowd does to nobody in particular is no deed of a crisis. */
const ACTS_FOR_A_SIDE: ReadonlySet<Sector | null> = new Set([null, 'GOV', 'MIL', 'COP', 'LEG', 'IGO', 'REB', 'SEP']);

/** Those who are somebody else's by what they are called: 'its [neighbour]'. */
const OF_ANOTHER = 'counterpart|neighbou?r|rival|adversary|opponent|foe|enemy|ally|partner';
/** Words for one who stands for a state or a side, though the sentence does not say for which: 'both [generals]'. */
const PARTY = new RegExp(
  `^(?:${OF_ANOTHER}|president|premier|minister|chancellor|king|emir|sultan|leader|general|commander|warlord|ambassador|envoy|diplomat|attache|attaché|government|regime|junta|side|party|rebel|insurgent|militia|separatist|negotiator|delegation|capital)$`,
  'u',
);
const RELATIVE = new RegExp(`^(?:${OF_ANOTHER})$`, 'u');
const PRONOUN = /^(?:its|his|her|their|our|my)$/u;

/**
 * Whether a noun is told as one that is known, and is not the doer's own: 'its neighbour', 'Western allies', 'both generals', not
 * 'ministers', 'its envoys'.
 */
function isKnown(view: SentenceView, noun: number): boolean {
  const marks = dependents(view, noun, 'det* nmod:poss').map((at) => wordAt(view, at));
  if (marks.some((word) => /^(?:an?|any|no|every|some|another|all)$/u.test(word))) return false;
  return RELATIVE.test(lemmaAt(view, noun)) || (marks.length > 0 && !marks.some((word) => PRONOUN.test(word)));
}

/** 'Oslo and its allies discussed': who does together with a state what two do. */
const isDoneTogether = (view: SentenceView, { reciprocal }: EventRule, { trigger }: Predicate): boolean =>
  reciprocal &&
  dependents(view, trigger, 'nsubj').some((subject) =>
    dependents(view, subject, 'conj').some((at) => RELATIVE.test(lemmaAt(view, at)) && isKnown(view, at)),
  );

/** 'assured [him]', 'deported [40,000 of them]': whom the text has told of, though it is not known who that is. */
const isLedBackTo = (view: SentenceView, { mode }: EventRule, noun: number): boolean =>
  // 'keeps hosting them', 'Where does it want them to go?': what is received may be things, and who asks tells nothing.
  mode !== 'visit' &&
  !view.tokens.some(({ norm }) => norm === '?') &&
  (/^(?:him|her|them)$/u.test(wordAt(view, noun)) ||
    dependents(view, noun, 'nmod obl').some(
      (at) => wordAt(view, at) === 'them' && dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'of'),
    ));

/** Whether where a rule looks for whom it is done to stands one who acts for a side that nobody names. */
function isDoneToParty(view: SentenceView, rule: EventRule, { trigger, passive }: Predicate): boolean {
  const { recipient } = rule;
  const near = passive ? dependents(view, trigger, 'nsubj:pass obl') : dependents(view, trigger, 'obj iobj obl xcomp');
  // 'discussed measures with its partners', where the parse hangs them on the measures
  const own = [
    ...near,
    ...near.flatMap((noun) =>
      dependents(view, noun, 'nmod').filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'with')),
    ),
  ];
  return own.some((noun) => {
    if (!isLedBackTo(view, rule, noun) && !(PARTY.test(lemmaAt(view, noun)) && isKnown(view, noun))) return false;
    const marks: readonly string[] = dependents(view, noun, 'case').map((at) => wordAt(view, at));
    return marks.length === 0 ? recipient.includes('object') : recipient.some((slot) => marks.includes(slot));
  });
}

/** Whether an actor does it itself or by those it is made of: 'Minsk', 'Polish soldiers', not "Minsk's policy", 'Western help'. */
function isDoerItself(view: SentenceView, placed: PlacedActor): boolean {
  const head = headOf(view, placed);
  const isOwner = placed.actor.possessive || hasRelation(view, head, 'amod compound nmod*');
  return !isOwner || GROUP.test(lemmaAt(view, headAt(view, head)));
}

/** 'gave up', where a row has 'give': another verb than the row's. */
const isPhrasal = (view: SentenceView, { verbs }: EventRule, trigger: number): boolean =>
  dependent(view, trigger, 'compound:prt') !== null && verbs.includes(lemmaAt(view, trigger));

/**
 * Whether a deed is one though nobody is named to whom it is done: a state's verb of a rule that says so, or of any where the
 * words tell of one who stands for a side.
 */
export const needsNoRecipient = (view: SentenceView, rule: EventRule, predicate: Predicate, doers: readonly PlacedActor[]): boolean =>
  (view.isVerb[predicate.trigger] === true || dependent(view, predicate.trigger, 'cop') !== null) &&
  doers.some(
    (placed) =>
      placed.actor.code !== '' && placed.actor.code !== 'REF' && ACTS_FOR_A_SIDE.has(placed.actor.sector) && isDoerItself(view, placed),
  ) &&
  ((rule.alone && !isPhrasal(view, rule, predicate.trigger)) ||
    isDoneToParty(view, rule, predicate) ||
    isDoneTogether(view, rule, predicate));
