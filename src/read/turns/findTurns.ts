import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, Sentence, Turn } from '../../model/reading.ts';
import { ANSWERS, ASKS, labelName } from './turnLabels.ts';

/** Words of the head of a transcript that tell whose it is. */
const OCCASION =
  /\b(?:briefing|transcript|remarks|conference|interview(?:s|ed)?|conversation|spoke|told|talk(?:s|ed)?|answer(?:s|ed)?|questions?)\b/iu;

const isCoded = ({ code }: ActorSpan): boolean => code !== '' && code !== 'REF';
const lastWord = (words: string): string => words.split(/\s/u).at(-1)?.toUpperCase() ?? '';

const UNKNOWN = { code: '', sector: null, via: 'description', possessive: false } as const;

/** What stands above the first label. */
function headOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.findIndex(({ kind }) => kind === 'label');
  return sentences.slice(0, Math.max(0, first));
}

/** The one of some actors that a head tells of: in words of the occasion, else wherever it is; null where there are two. */
function soleIn(head: readonly Sentence[], fits: (actor: ActorSpan) => boolean): ActorSpan | null {
  const told = head.filter(({ tokens }) => tokens.some(({ norm }) => OCCASION.test(norm)));
  for (const some of [told, head]) {
    const found = some.flatMap(({ actors }) => actors.filter((actor) => isCoded(actor) && fits(actor)));
    if (found.length > 0) return found.every(({ code }) => code === found[0]?.code) ? (found[0] ?? null) : null;
  }
  return null;
}

/** Who speaks under a label: whom it names, whom the text names so, or, where it only has a name, who gives the briefing out or holds it. */
function speakerUnder(label: Sentence, text: string, sentences: readonly Sentence[], issuer: ActorSpan | null): ActorSpan | null {
  const head = headOf(sentences);
  const name = labelName(text.slice(label.start, label.end));
  const { start, end } = label;
  const as = (actor: Omit<ActorSpan, 'text' | 'start' | 'end'>): ActorSpan => ({
    ...actor,
    text: text.slice(start, end).replace(/\s?:$/u, ''),
    start,
    end,
    possessive: false,
  });
  if (ANSWERS.test(name)) {
    const who = soleIn(head, ({ person }) => person) ?? soleIn(head, ({ sector }) => sector !== null);
    return who && as(who);
  }
  const named = label.actors.findLast(isCoded);
  // A state before a colon may be no more than where it is.
  if (named) return STATE_BY_CODE.has(named.code) && named.sector === null ? null : named;
  const alike = sentences
    .flatMap(({ actors }) => actors)
    .find((actor) => actor.person && isCoded(actor) && lastWord(actor.text) === lastWord(name));
  if (alike) return as(alike);
  const host = issuer ?? soleIn(head, ({ sector }) => sector !== null);
  return as({ ...(host ?? UNKNOWN), name, person: true });
}

/**
 * The turns of a transcript: from each label to the next, with who speaks, null where nobody knows.
 * @param issuer whose statement the text is
 * @returns [] of a text that is none
 */
export function findTurns(text: string, sentences: readonly Sentence[], issuer: ActorSpan | null): readonly Turn[] {
  const labels = sentences.filter(({ kind }) => kind === 'label');
  return labels.map((label, at) => {
    const isQuestion = ASKS.test(labelName(text.slice(label.start, label.end)));
    return {
      start: label.end,
      end: labels[at + 1]?.start ?? text.length,
      label: { start: label.start, end: label.end },
      isQuestion,
      speaker: isQuestion ? null : speakerUnder(label, text, sentences, issuer),
    };
  });
}
