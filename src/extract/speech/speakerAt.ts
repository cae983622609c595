import { ROLE_SECTOR } from '../../codebook/roles.ts';
import type { Sector } from '../../codebook/sector.ts';
import type { ActorSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { dependents, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { makersOf } from '../clauses/makersOf.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { PRONOUN } from '../clauses/words.ts';
import { isFormer, isMute, mouthOf, SPEAKS_FOR } from './mouthOf.ts';
import { type Phrase, phraseOf } from './nounPhrase.ts';
import { subtree } from './subtree.ts';

/** A speaker with the tokens that name it; code '' where no table knows the words. */
export interface Who {
  readonly speaker: ActorSpan;
  readonly from: number;
  readonly to: number;
}

/** In print, 'the administration' whose officials go unnamed is the American one; any other is named. */
const isAmericanAdministration = (words: string): boolean =>
  /^(?:an? |the |two |three |several |some )?(?:senior |top )?administration officials?$/iu.test(words);

/** A speaker that only the text's own words name: 'a senior administration official'. */
export function unknownSpeaker(view: SentenceView, from: number, to: number): ActorSpan {
  const start = view.tokens[from]?.start ?? view.sentence.start;
  const end = view.tokens[to - 1]?.end ?? start;
  const text = view.text.slice(start, end);
  const [code, sector] = isAmericanAdministration(text) ? (['USA', 'GOV'] as const) : (['', null] as const);
  const person = personWithin(view, { start, end });
  return { code, sector, name: person ?? text, text, start, end, via: 'description', person: person !== null, possessive: false };
}

/** The sector that the last words of a phrase put somebody in, or null. */
function sectorOf(view: SentenceView, from: number, to: number): Sector | null {
  const words = view.tokens.slice(from, to).map(({ norm }) => norm);
  for (let end = words.length; end > 0; end--) {
    const known = ROLE_SECTOR.get(words.slice(Math.max(0, end - 2), end).join(' ')) ?? ROLE_SECTOR.get(words[end - 1] ?? '');
    if (known) return known;
  }
  return null;
}

/** "[Its] foreign ministry said", "[Poland]'s interior minister said": an owner speaks through the office that follows. */
function throughOffice(view: SentenceView, owner: PlacedActor, from: number, to: number): Who {
  const [first, last] = [Math.min(from, owner.from), Math.max(to, owner.to)];
  const start = view.tokens[first]?.start ?? owner.actor.start;
  const end = view.tokens[last - 1]?.end ?? owner.actor.end;
  const sector = sectorOf(view, owner.to <= to ? owner.to : from, to) ?? owner.actor.sector;
  const via = owner.actor.via === 'pronoun' ? 'pronoun' : 'role';
  const text = view.text.slice(start, end);
  // 'Her spokesman', 'the emir’s office': not she and he themselves.
  const isStaff = owner.actor.person && owner.actor.possessive && via === 'role' && owner.to < last;
  const name = personWithin(view, { start: owner.actor.end, end }) ?? (isStaff ? text : owner.actor.name);
  return { speaker: { ...owner.actor, name, sector, start, end, text, possessive: false, via }, from: first, to: last };
}

/** The name of a person that stands in a stretch of the text, or null. */
function personWithin(view: SentenceView, { start, end }: Span): string | null {
  const person = view.sentence.names.find((name) => name.type === 'PER' && start <= name.start && name.end <= end);
  return person === undefined ? null : view.text.slice(person.start, person.end);
}

/** Who the one that speaks works for, told behind a preposition or in an apposition: 'Vera Holub, spokeswoman for [the Oslo police]'. */
function employerOf(view: SentenceView, head: number, depth = 2): PlacedActor | undefined {
  const whose = dependents(view, head, 'nmod:poss').find((at) => wordAt(view, at) === 'whose');
  const clause = headAt(view, head);
  if (whose !== undefined && relationAt(view, clause).startsWith('acl'))
    return phraseActors(view, headAt(view, clause)).find(({ actor }) => actor.code !== '');
  // 'Lima blamed Quito, whose army denied it': whatever the parse hangs the clause on, it tells of the name before the comma.
  if (whose !== undefined && wordAt(view, whose - 1) === ',')
    return view.actors.find(({ to, actor }) => to === whose - 1 && actor.code !== '');
  if (SPEAKS_FOR.test(wordAt(view, head)))
    for (const child of dependents(view, head, 'nmod obl')) {
      const isOf = dependents(view, child, 'case').some((mark) => /^(?:of|for|to|from|at|in|by|with)$/u.test(wordAt(view, mark)));
      const under = subtree(view, child);
      const found =
        isOf && child > head
          ? view.actors.find(({ from, to, actor }) => from >= head && to <= under.to + 1 && actor.code !== '')
          : undefined;
      if (found) return found;
    }
  if (depth === 0) return undefined;
  for (const appos of dependents(view, head, 'appos')) {
    const found = phraseActors(view, appos).find(({ actor }) => actor.code !== '') ?? employerOf(view, appos, depth - 1);
    if (found && SPEAKS_FOR.test(wordAt(view, appos))) return found;
  }
  return undefined;
}

/** Words that are nobody: numbers, times, 'there', 'I', question words. */
const NOBODY =
  /^(?:and|or|but|not|the|there|more|less|least|all|other|last|next|i|we|you|what|where|when|how|why|that|this|these|those|which|nothing|nobody|little|years?|weeks?|months?|days?|time|period|turn|return|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it's|way|thing|things)$/u;

/** Who the noun phrase around a token is: an actor, an office of one, or its own words; null where it is nobody who could speak. */
export function speakerAt(view: SentenceView, head: number): Who | null {
  const phrase = phraseOf(view, head);
  const actors = phraseActors(view, head);
  const own = actors.find((placed) => placed.from <= head && head < placed.to);
  if (own && (own.actor.code !== '' || actors.every(({ actor }) => actor.code === ''))) {
    if (own.actor.possessive) return throughOffice(view, own, phrase.from, phrase.to);
    if (holdsNoOffice(view, own)) return onItsOwn(view, own, phrase);
    return { speaker: own.actor, from: Math.min(own.from, phrase.from), to: Math.max(own.to, head + 1) };
  }
  const named = actors.find((placed) => placed.actor.code !== '' && placed.from >= phrase.from - 1 && placed.to <= phrase.to + 6);
  const owner = named ?? employerOf(view, head) ?? makersOf(view, head).find(({ actor }) => actor.code !== '');
  const mouth = owner === undefined ? 'itself' : mouthOf(view, head, owner);
  if (owner !== undefined && mouth === 'owner') return throughOffice(view, owner, phrase.from, Math.max(phrase.to, head + 1));
  const word = wordAt(view, head);
  if (mouth === 'nobody' || NOBODY.test(word) || view.tokens[head]?.kind !== 'word' || isMute(view, head)) return null;
  if (PRONOUN.has(word) && !/^(?:he|she|they|it)$/u.test(word)) return null;
  return { speaker: unknownSpeaker(view, phrase.from, phrase.to), from: phrase.from, to: phrase.to };
}

/** 'A former [Danish envoy]': who held an office speaks for nobody but himself. */
const holdsNoOffice = (view: SentenceView, { actor, from }: PlacedActor): boolean =>
  actor.via === 'role' && actor.sector !== null && (isFormer(view, from) || /\b(?:former|ex)\b/iu.test(actor.text));

/** Somebody by his name, or by the words of the text, who speaks for no state. */
function onItsOwn(view: SentenceView, { actor, from, to }: PlacedActor, phrase: Phrase): Who {
  let first = Math.min(from, phrase.from);
  while (uposAt(view, first - 1) === 'ADJ') first--;
  const name = actor.person && actor.name !== '' ? actor.name : actor.text;
  const speaker: ActorSpan = { ...actor, name, code: '', sector: null, via: 'description', person: true };
  return { speaker, from: first, to: Math.max(to, phrase.to) };
}
