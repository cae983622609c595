import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** What is only played, made up or forged. */
const FEIGNED =
  /^(?:fake|faked|staged|sham|fabricated|bogus|doctored|made-up|invented|fictitious|imaginary|imagined|phone?y|mock|simulated|pretended|feigned|forged|concocted|hoax)$/u;

/** What shows or tells of something, true or not. */
const SHOWN = /^(?:video|footage|film|clip|picture|photo|photograph|image|report|story|script|account|news|rumou?r|tale|scene|evidence)$/u;

const isFeigned = (view: SentenceView, noun: number): boolean =>
  dependents(view, noun, 'amod compound acl').some((at) => FEIGNED.test(wordAt(view, at)));

/** 'a mock [assault]', 'a faked video of a Chadian [attack]': nobody struck. */
export function isOfFiction(view: SentenceView, trigger: number): boolean {
  if (uposAt(view, trigger) !== 'NOUN') return false;
  if (isFeigned(view, trigger)) return true;
  const above = relationAt(view, trigger).startsWith('nmod') ? headAt(view, trigger) : -1;
  return above >= 0 && SHOWN.test(lemmaAt(view, above)) && isFeigned(view, above);
}

/** Verbs of what doing something costs or comes to. */
const COSTS = /^(?:take|require|need|cost|mean|involve|entail|demand|imply|make|depend|remain|seem)$/u;

/** What doing something is said to be, where it is judged: what is 'on the table' may yet be done. */
const JUDGED =
  /^(?:(?:un)?acceptable|(?:un)?wise|(?:un)?fair|(?:il)?legal|(?:il)?legitimate|(?:im)?possible|wrong|right|good|bad|better|best|worse|worst|dangerous|risky|reckless|difficult|hard|easy|simple|slow|expensive|costly|cheap|useless|useful|pointless|senseless|necessary|unnecessary|essential|crucial|important|critical|mistake|error|crime|folly|madness|nonsense|way|solution|answer|matter|question|job|task|duty|provocation|suicide|blunder|priority)$/u;

/** '[Moving] troops takes time', '[deploying] missiles there is unacceptable': what is said of doing something is no deed. */
export function isOfDoing(view: SentenceView, trigger: number): boolean {
  if (xposAt(view, trigger) !== 'VBG' || !hasRelation(view, trigger, 'csubj* nsubj') || dependent(view, trigger, 'nsubj*') !== null)
    return false;
  const above = headAt(view, trigger);
  if (above < trigger) return false;
  const copula = dependent(view, above, 'cop');
  if (copula !== null) return /^(?:is|be|'s|are)$/u.test(wordAt(view, copula)) && JUDGED.test(lemmaAt(view, above));
  return view.isVerb[above] === true && COSTS.test(lemmaAt(view, above)) && /^VB[PZ]?$/u.test(xposAt(view, above));
}
