import type { Token } from '../model/reading.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';
import { type Lexicon, matchAt } from './lexicon.ts';
import { nameAfter } from './nameAfter.ts';

/** A sentence's text and tokens, and the names that are known. */
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const isUnnamed = (match: ActorMatch): boolean =>
  match.person && (match.via === 'role' || (match.via === 'pronoun' && match.to > match.from + 1)) && !match.named && match.code !== '';
const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** Two spans of one person as one: the name of the one, the role of the other. */
const joined = (tokens: readonly Token[], role: ActorMatch, name: ActorMatch): ActorMatch => {
  const to = Math.max(role.to, name.to);
  return {
    ...role,
    name: name.name,
    named: true,
    pronoun: name.pronoun ?? role.pronoun,
    from: Math.min(role.from, name.from),
    to,
    possessive: isPossessive(tokens[to]),
  };
};

/** The first token of a name of two to four words that ends before `end`, or null. */
function nameBefore({ text, tokens, lexicon }: Told, end: number): number | null {
  const starts = [4, 3, 2].map((length) => end - length).filter((from) => from >= 0 && nameAfter(text, tokens, from) === end);
  const [start] = starts;
  if (start === undefined || (start > 0 && nameAfter(text, tokens, start - 1) === end)) return null;
  return matchAt(text, tokens, start, lexicon) ? null : start;
}

/** The end of a name of two to four words between commas that begins at `from`, or null. */
function nameBetween({ text, tokens, lexicon }: Told, from: number): number | null {
  const end = nameAfter(text, tokens, from);
  return end - from >= 2 && end - from <= 4 && /^(?:,|\.|;|\))?$/u.test(norm(tokens, end)) && !matchAt(text, tokens, from, lexicon)
    ? end
    : null;
}

/** A role with the name that stands before it: '[name], the Polish defence minister'. */
function afterName(told: Told, role: ActorMatch, previous: ActorMatch | undefined): ActorMatch | null {
  const { text, tokens } = told;
  const comma = norm(tokens, role.from - 1) === 'the' ? role.from - 2 : role.from - 1;
  if (norm(tokens, comma) !== ',') return null;
  if (previous?.to === comma)
    return previous.person && previous.named && previous.code === role.code && previous.via !== 'pronoun'
      ? joined(tokens, role, previous)
      : null;
  const from = (previous?.to ?? 0) < comma ? nameBefore(told, comma) : null;
  return from === null || (previous && previous.to > from)
    ? null
    : { ...role, from, name: text.slice(tokens[from]?.start, tokens[comma - 1]?.end), named: true };
}

/** A role with the name that stands after it: "Poland's defence minister, [name],". */
function beforeName(told: Told, role: ActorMatch, next: ActorMatch | undefined): ActorMatch | null {
  const { text, tokens } = told;
  if (norm(tokens, role.to) !== ',') return null;
  if (next?.from === role.to + 1)
    return next.person && next.named && next.code === role.code && next.via === 'office' ? joined(tokens, role, next) : null;
  const to = nameBetween(told, role.to + 1);
  if (to === null || (next && next.from < to)) return null;
  return {
    ...role,
    to,
    name: text.slice(tokens[role.to + 1]?.start, tokens[to - 1]?.end),
    named: true,
    possessive: isPossessive(tokens[to]),
  };
}

/** "Oleksii Reznikov, Ukraine's defence minister": the name and the role that explains it are one actor. */
export function withApposedNames(told: Told, matches: readonly ActorMatch[]): readonly ActorMatch[] {
  const all: ActorMatch[] = [];
  for (let index = 0; index < matches.length; index++) {
    const [match, previous, next] = [matches[index], all.at(-1), matches[index + 1]];
    if (!match) break;
    const before = isUnnamed(match) ? afterName(told, match, previous) : null;
    const after = !before && isUnnamed(match) ? beforeName(told, match, next) : null;
    if (before && previous && before.from <= previous.from) all.pop();
    all.push(before ?? after ?? match);
    if (after && next && after.to >= next.to) index++;
  }
  return all;
}
