import type { Measure } from '../../codebook/measure.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import { dependent, headAt } from '../clauses/dependents.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';

const MOVING = /^(?:arriving|moving|en|sailing|heading|flying|travelling|traveling|sending|transferring|shipping|rolling)$/u;

/** The verb that what is counted hangs on, as subject, object or further off; where it is the predicate itself, its 'be'. */
export function governingVerb(view: SentenceView, from: number, to: number): number | null {
  for (let at = Math.max(from, to - 1); at >= 0; at = headAt(view, at)) {
    if (view.isVerb[at] && at < from) return at;
    if (view.isVerb[at] && at >= to) return at;
    const be = dependent(view, at, /^(?:cop|aux)/u);
    if (be !== null) return be;
  }
  return null;
}

const near = (view: SentenceView, from: number, to: number, pattern: RegExp): boolean =>
  view.tokens.slice(Math.max(0, from), to).some((token) => pattern.test(token.norm));

/** Whether what is counted is there, on its way, on alert, intended, feared, over or denied, from the verb and words around it. */
export function figureStatus(view: SentenceView, from: number, to: number, measure: Measure): FigureStatus {
  if (measure === 'deaths' || measure === 'injured' || measure === 'captured') return deniedOr(view, from, 'past');
  if (near(view, from - 6, to + 7, /^(?:alert|readiness|standby|notice)$/u)) return 'alert';
  const verb = governingVerb(view, from, to);
  const group = verb === null ? null : verbGroup(view, verb);
  const status = group ? statusOfVerb(view, group, to) : 'actual';
  const lemma = verb === null ? '' : lemmaAt(view, verb);
  if (status === 'negated') return 'denied';
  if (status === 'possible') return 'possible';
  if (status === 'planned') return 'planned';
  if (
    group &&
    group.from > 0 &&
    /^(?:order|authorise|authorize|approve|promise|pledge|plan|announce|offer|propose|earmark|intend|vow|schedule|demand|request)$/u.test(
      lemma,
    )
  )
    return 'planned';
  if (near(view, from - 5, from, /^(?:plans?|planned|proposal|proposed|intention|decision|orders)$/u)) return 'planned';
  if (near(view, to, to + 9, /^bound$/u) && near(view, to, to + 8, /^(?:are|is|were)$/u)) return 'planned';
  if (
    (group?.progressive === true && MOVING.test(wordAt(view, group.head))) ||
    near(view, to, to + 6, /^(?:way|route)$/u) ||
    /^(?:bind)$/u.test(lemma)
  )
    return 'moving';
  if (near(view, from - 4, from, /^(?:possible|potential|possibly|perhaps)$/u)) return 'possible';
  const past =
    group !== null &&
    measure !== 'length' &&
    /^(?:flee|evacuate|march|protest|demonstrate|rally|withdraw|return|leave|fire|launch|shoot|drop|destroy|lose|sink|hit|cross|storm|arrest|expel|fight|kill|release|try|attempt|strip|drive|walk|down|drop|chase|give|escort|bomb|board)$/u.test(
      lemma,
    );
  return past ? 'past' : 'present';
}

function deniedOr(view: SentenceView, from: number, status: FigureStatus): FigureStatus {
  return near(view, from - 8, from, /^(?:denied|denies|deny|no|never)$/u) ? 'denied' : status;
}
