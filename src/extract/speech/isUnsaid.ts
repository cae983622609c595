import { dependents, hasRelation, headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** Verbs whose infinitive is not done by their being told: 'refused to say', 'pressed Oslo to admit', 'encourages it to think'. */
const LEAVES_OPEN =
  /^(?:ask|urge|press|push|encourage|persuade|convince|force|compel|oblige|order|instruct|challenge|invite|beg|want|expect|allow|permit|let|authori[sz]e|help|need|refuse|decline|fail|neglect|forbid|avoid|stop|cease)$/u;

/** Verbs of blame, with the word that brings what somebody is blamed for. */
const CHARGED_BY: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['suspect', 'of'],
  ['charge', 'with'],
  ['blame', 'for'],
  ['criticise', 'for'],
  ['criticize', 'for'],
]);

/**
 * Whether a verb of speech or judgement tells nothing as said: under 'if', asked for or refused ('declined to say'), or laid to
 * somebody's charge ('accused of threatening').
 */
export function isUnsaid(view: SentenceView, at: number): boolean {
  if (dependents(view, at, 'mark').some((mark) => mark < at && /^(?:if|unless|lest)$/u.test(wordAt(view, mark)))) return true;
  const head = headAt(view, at);
  if (!hasRelation(view, at, HANGING)) return false;
  if (xposAt(view, at) === 'VBG') return isCharged(view, at, head) || /^(?:stop|cease|avoid|halt)$/u.test(lemmaAt(view, head));
  return (
    isHangingInfinitive(view, at) &&
    (isCalledOn(view, head) || LEAVES_OPEN.test(lemmaAt(view, head)) || (isUnable(view, head) && relationAt(view, at) === 'xcomp'))
  );
}

const HANGING = 'xcomp ccomp advcl acl';

/** 'called on Lima to [deny] it', 'appealed to it to [say]': who is called on to speak has not spoken. */
const isCalledOn = (view: SentenceView, head: number): boolean =>
  (lemmaAt(view, head) === 'call' && /^(?:on|upon)$/u.test(wordAt(view, head + 1))) ||
  (lemmaAt(view, head) === 'appeal' && wordAt(view, head + 1) === 'to');

/** 'urged Lima to [deny] it', 'refused to [say]': an infinitive that hangs on another word. */
export const isHangingInfinitive = (view: SentenceView, at: number): boolean =>
  hasRelation(view, at, HANGING) && dependents(view, at, 'mark aux').some((mark) => wordAt(view, mark) === 'to');

/** 'accused of [threatening]', 'charged with [inciting]'. */
const isCharged = (view: SentenceView, at: number, head: number): boolean => {
  const joins = CHARGED_BY.get(lemmaAt(view, head));
  return joins !== undefined && dependents(view, at, 'mark').some((mark) => wordAt(view, mark) === joins);
};

/** 'is unable to [confirm]'. */
const isUnable = (view: SentenceView, head: number): boolean =>
  /^(?:unable|unwilling|reluctant|unauthori[sz]ed)$/u.test(wordAt(view, head));
