import type { Mention } from '../../model/mention.ts';

const days = (start: string | null, end: string | null): string =>
  start === end ? (start ?? 'no day') : `${start ?? 'an open beginning'} to ${end ?? 'an open end'}`;

/** The day, the places and the speakers of a finding, each with what it is taken from. */
export function tellWhenWhereWho({ when, where, says }: Pick<Mention, 'when' | 'where' | 'says'>): readonly string[] {
  const day =
    when === null
      ? 'when: no time of its own, and none is inferred'
      : `when: ${days(when.start, when.end)}, ${when.basis === 'stated' ? `stated by “${when.text}”` : `from “${when.text}”, counted from ${when.from}`}`;
  const places = where.map(({ name, text, country }) => `where: ${name}${country ? ` (${country})` : ''}, named by “${text}”`);
  const speakers = says.map(
    ({ code, sector, name, text, cue, stance }, index) =>
      `${index === 0 ? 'says' : 'who has it from'}: ${[name || 'nobody in particular', [code, sector].filter(Boolean).join('/')].filter(Boolean).join(', ')}${text ? ` (“${text}”)` : ''} ${stance} it, by “${cue}”`,
  );
  return [
    day,
    ...(places.length === 0 ? ['where: no place is told with it'] : places),
    ...(speakers.length === 0 ? ["says: the outlet's own voice"] : speakers),
  ];
}
