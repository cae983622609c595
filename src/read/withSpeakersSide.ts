import { STATE_BY_CODE } from '../codebook/states.ts';
import type { ActorSpan, Sentence, Token, Turn } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Issuer, isHouse, isOwnOffice } from './issuerOf.ts';
import { isSpeechVerb } from './speechVerb.ts';

/** Who in office speaks for a side when saying 'we'. */
const IN_OFFICE: ReadonlySet<string | null> = new Set(['GOV', 'MIL', 'LEG', 'COP', 'SPY', 'IGO']);
const lies = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a verb of saying has its subject behind it: 'said [Lavrov]'; 'told [Lavrov]' has whom it is said to. */
const isTurned = (token: Token | undefined): boolean => isSpeechVerb(token) && !/^(?:tell|ask|warn|answer)$/u.test(token?.lemma ?? '');

/** The one actor outside direct speech whom a verb of saying stands beside, null where there are none or two. */
function speakerIn({ tokens, actors }: Sentence, isQuoted: (at: number) => boolean): ActorSpan | null {
  const before = new Map(tokens.map((token, at) => [token.start, tokens[at - 1]]));
  const after = new Map(tokens.map((token, at) => [token.end, tokens[at + 1]]));
  const speakers = actors.filter(
    (actor) => !isQuoted(actor.start) && !actor.possessive && (isSpeechVerb(after.get(actor.end)) || isTurned(before.get(actor.start))),
  );
  return speakers.length > 0 && speakers.every(({ code }) => code === speakers[0]?.code) ? (speakers[0] ?? null) : null;
}

/** Who says each quotation: told in the sentence it ends in, or in that it begins in; else whoever said the one before in its paragraph. */
function speakersOf(
  sentences: readonly Sentence[],
  quotations: readonly Span[],
  isQuoted: (at: number) => boolean,
): readonly (ActorSpan | null)[] {
  let next = 0;
  let last: { readonly paragraph: number; readonly speaker: ActorSpan | null } | null = null;
  return quotations.map((quotation) => {
    while (next < sentences.length && (sentences[next]?.end ?? 0) <= quotation.start) next++;
    let end = next;
    while (end + 1 < sentences.length && (sentences[end + 1]?.start ?? Infinity) < quotation.end) end++;
    const [first, final] = [sentences[next], sentences[end]];
    if (!first || !final) return null;
    const isBare = !final.tokens.some((token) => token.kind === 'word' && !isQuoted(token.start));
    const told = speakerIn(final, isQuoted) ?? speakerIn(first, isQuoted);
    const speaker = told ?? (isBare && last?.paragraph === first.paragraph ? last.speaker : null);
    last = { paragraph: final.paragraph, speaker };
    return speaker;
  });
}

/** 'we', 'us', 'our' of a side: not 'let us', 'all of us'. */
const isOfSide = (tokens: readonly Token[], at: number): boolean =>
  /^(?:we|our)$/u.test(tokens[at]?.norm ?? '') || (tokens[at]?.norm === 'us' && !/^(?:let|of)$/u.test(tokens[at - 1]?.norm ?? ''));

function sideOf(text: string, token: Token, speaker: ActorSpan): ActorSpan {
  const { code, sector, start, end, antecedent } = speaker;
  return {
    code,
    sector,
    name: STATE_BY_CODE.get(code)?.name ?? speaker.name,
    text: text.slice(token.start, token.end),
    start: token.start,
    end: token.end,
    via: 'pronoun',
    person: false,
    possessive: token.norm === 'our',
    antecedent: antecedent ?? { start, end },
  };
}

/** The house that gives out a statement, where it speaks of itself: 'The [Department] summoned'. */
const houseOf = (text: string, token: Token, { actor }: Issuer): ActorSpan => ({ ...sideOf(text, token, actor), via: 'description' });

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** 'President Ali … the President': words that lead back to one of just that office. */
const isSameOffice = (text: string, { start, end, antecedent }: ActorSpan): boolean => {
  const office = text.slice(start, end).split(' ').at(-1)?.toLowerCase() ?? '';
  return antecedent !== undefined && text.slice(antecedent.start, antecedent.end).toLowerCase().includes(office);
};

/** Direct speech: in quotation marks, or under a label. */
interface Direct {
  readonly quotations: readonly Span[];
  readonly isQuoted: (at: number) => boolean;
  readonly turns: readonly Turn[];
  /** Whose statement the text is, where it is one. */
  readonly issuer: Issuer | null;
}

/** Who says 'we' under a label: whom it names; whoever answers for the house whose statement it is; null where somebody asks. */
function ofTurn(turn: Turn | null, issuer: Issuer | null): ActorSpan | null {
  if (turn?.isQuestion) return null;
  return turn?.speaker && turn.speaker.code !== '' ? turn.speaker : (issuer?.actor ?? null);
}

/** 'our [embassy] in Beijing': a house abroad that somebody calls his own is of his state. */
const isOwnHouse = ({ tokens }: Sentence, actor: ActorSpan): boolean => {
  const at = tokens.findIndex(({ start }) => start === actor.start);
  return /^(?:embassy|consulate|mission)$/u.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'our';
};

/** 'he' or 'his' that was taken for whoever says the words it stands in: nobody speaks of himself so. */
const isSpeakerHimself = (actor: ActorSpan, speaker: ActorSpan | null | undefined): boolean =>
  actor.via === 'pronoun' &&
  actor.person &&
  speaker?.person === true &&
  speaker.code === actor.code &&
  speaker.name === actor.name &&
  /^(?:he|she|him|her|his)$/iu.test(actor.text);

/**
 * Adds whom 'we', 'us' and 'our' stand for in direct speech: the side of an office-holder who says it. Nobody else's 'we' is known.
 * Takes out those who would speak of themselves as 'he' or 'she'.
 */
export function withSpeakersSide(
  text: string,
  sentences: readonly Sentence[],
  { quotations, isQuoted, turns, issuer }: Direct,
): readonly Sentence[] {
  const speakers = speakersOf(sentences, quotations, isQuoted);
  let [next, turn, heard] = [0, 0, 0];
  /** Who says the quotation that an actor stands in; only those that reach into the sentence are looked at. */
  const speakerAt = (actor: ActorSpan): ActorSpan | null | undefined => {
    let at = heard;
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= actor.start) at++;
    const quotation = quotations[at];
    return quotation !== undefined && lies(actor, quotation) ? speakers[at] : undefined;
  };
  return sentences.map((sentence) => {
    while (heard < quotations.length && (quotations[heard]?.end ?? 0) <= sentence.start) heard++;
    const added = sentence.tokens.flatMap((token, at) => {
      if (issuer && !isQuoted(token.start) && (isHouse(issuer, sentence.tokens, at) || isOwnOffice(issuer, text, sentence.tokens, at)))
        return [houseOf(text, token, issuer)];
      if (!isOfSide(sentence.tokens, at) || text.slice(token.start, token.end) === 'US') return [];
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next++;
      while (turn < turns.length && (turns[turn]?.end ?? 0) <= token.start) turn++;
      const quotation = quotations[next];
      const isWithin = quotation !== undefined && lies(token, quotation);
      const labelled = turns[turn];
      const own = ofTurn(labelled !== undefined && lies(token, labelled) ? labelled : null, issuer);
      const speaker = isWithin ? (speakers[next] ?? own) : own;
      return speaker && speaker.code !== '' && IN_OFFICE.has(speaker.sector) ? [sideOf(text, token, speaker)] : [];
    });
    const told = sentence.actors.filter((actor) => actor.via !== 'pronoun' || !isSpeakerHimself(actor, speakerAt(actor)));
    const others = told.map((actor) => {
      const owner = isOwnHouse(sentence, actor) ? added.find(({ possessive, end }) => possessive && end === actor.start - 1) : undefined;
      return owner ? { ...actor, code: owner.code, name: owner.name } : actor;
    });
    // 'the Republic', 'the President' of a statement are its own, whatever land or office the sentence before told of.
    const isMisled = (actor: ActorSpan): boolean =>
      actor.via === 'description' && added.some((one) => one.via === 'description' && overlaps(one, actor)) && !isSameOffice(text, actor);
    const free = added.filter((one) => !sentence.actors.some((actor) => overlaps(actor, one) && !isMisled(actor)));
    if (free.length === 0 && told.length === sentence.actors.length) return sentence;
    return { ...sentence, actors: [...others.filter((actor) => !isMisled(actor)), ...free].sort((a, b) => a.start - b.start) };
  });
}
