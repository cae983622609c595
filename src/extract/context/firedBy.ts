import type { ActorSpan } from '../../model/reading.ts';
import { dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { subjectOf } from '../figures/subjectOf.ts';
import type { Telling } from './telling.ts';

const FIRES = /^(?:fire|launch|unleash|loose|lob|hurl|rain|shoot|send)$/u;
const FIRED = /^(?:missile|rocket|round|shell|drone|salvo|barrage|volley)$/u;

const named = (actors: readonly ActorSpan[]): readonly ActorSpan[] => actors.filter(({ code }) => code !== '' && code !== 'REF');

/** '[Oman] fired missiles at Asmar': the subjects of what a sentence says is fired. */
const firersIn = ({ view }: Telling): readonly ActorSpan[] =>
  view.tokens.flatMap((_, at) => {
    const fires =
      view.isVerb[at] && FIRES.test(lemmaAt(view, at)) && dependents(view, at, 'obj').some((one) => FIRED.test(lemmaAt(view, one)));
    return fires ? named(subjectOf(view, at).map(({ actor }) => actor)) : [];
  });

/** The one side that a document says fires missiles, or whose missiles it counts; null where it tells of none or of several. */
export function firerIn(tellings: readonly Telling[]): ActorSpan | null {
  const counted = tellings.flatMap(({ figures }) => figures.flatMap(({ measure, of }) => (measure === 'missiles' ? named(of) : [])));
  const firers = [...counted, ...tellings.flatMap(firersIn)];
  const [first] = firers;
  return first && firers.every(({ code }) => code === first.code) ? first : null;
}

/** 'were fired [from Asmar]', 'were launched [by rebels]': the sentence tells of whose hands or land they came itself. */
const tellsOrigin = (view: SentenceView, head: number): boolean =>
  clauseHeads(view, head).some((clause) =>
    dependents(view, clause, 'obl*').some((at) => dependents(view, at, 'case').some((mark) => /^(?:from|by)$/u.test(wordAt(view, mark)))),
  );

/** Whether a figure counts missiles that somebody has fired who stands nowhere in its sentence. */
export const isFiredBySomebody = (view: SentenceView, { measure, status, head }: FoundFigure): boolean =>
  measure === 'missiles' && status === 'past' && !tellsOrigin(view, head);
