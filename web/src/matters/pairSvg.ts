import type { Event, Party } from '../../../src/model/event.ts';
import { inLines, type Paints, svgFile, svgWords } from '../charts/svgWords.ts';
import { formatCount } from '../words/formatCount.ts';
import { formatDays } from '../words/formatDay.ts';
import { inOneLine } from '../words/inOneLine.ts';
import { KIND_OF_EVENT, type Kind } from '../words/kind.ts';
import { EVENT_TITLE, STATUS_FORM } from '../words/titles.ts';

/** What one of two voices tells, or both. */
export interface PairGroup {
  readonly title: string;
  readonly total: number;
  readonly items: readonly Event[];
}

interface PairPaints extends Paints {
  readonly hueOf: (kind: Kind) => string;
}

const [EDGE, WIDE, LINE, LETTERS] = [16, 340, 17, 42];

/** Two voices side by side, to be framed: the events shown of each group, how many there are, and the matters they tell differently. */
export function pairSvg(title: string, groups: readonly PairGroup[], differently: readonly string[], paints: PairPaints): string {
  const width = 2 * EDGE + groups.length * WIDE;
  const drawn: string[] = [];
  const ends = groups.map((group, at) => {
    const found = groupOf(group, EDGE + at * WIDE, paints);
    drawn.push(...found.drawn);
    return found.end;
  });
  let y = Math.max(...ends) + 40;
  drawn.push(
    svgWords({ x: EDGE, y, colour: paints.ink, bold: true }, `Told differently by the two: ${formatCount(differently.length, 'matter')}`),
  );
  for (const question of differently) drawn.push(svgWords({ x: EDGE, y: (y += LINE + 4), colour: paints.ink }, question));
  return svgFile(title, width, y + EDGE, drawn, paints);
}

function groupOf(
  { title, total, items }: PairGroup,
  x: number,
  paints: PairPaints,
): { readonly drawn: readonly string[]; readonly end: number } {
  let y = 24;
  const drawn = inLines(`${title}: ${formatCount(total, 'event')}`, LETTERS - 4).map((line, at) =>
    svgWords({ x, y: (y += at === 0 ? 0 : LINE), colour: paints.ink, bold: true }, line),
  );
  for (const event of items) {
    y += LINE + 6;
    drawn.push(signOf(event, x, y, paints));
    for (const [at, line] of inLines(lineOf(event), LETTERS).entries())
      drawn.push(svgWords({ x: x + 18, y: (y += at === 0 ? 0 : LINE), colour: paints.ink, size: 12 }, line));
  }
  if (total > items.length)
    drawn.push(svgWords({ x, y: (y += LINE + 6), colour: paints.soft, size: 11 }, `The newest ${items.length} of ${total}.`));
  return { drawn, end: y };
}

function signOf({ status, type }: Event, x: number, y: number, { hueOf }: PairPaints): string {
  const [hue, form] = [hueOf(KIND_OF_EVENT[type]), STATUS_FORM[status]];
  if (form === 'solid') return `<rect x="${x}" y="${y - 10}" width="10" height="10" rx="1.5" fill="${hue}"/>`;
  const dashes = form === 'dashed' ? ' stroke-dasharray="2.2 2"' : '';
  const struck = form === 'struck' ? `<path d="M${x} ${y}L${x + 10} ${y - 10}" stroke="${hue}" stroke-width="1.5"/>` : '';
  return `<rect x="${x + 0.75}" y="${y - 9.25}" width="8.5" height="8.5" rx="1" fill="none" stroke="${hue}" stroke-width="1.5"${dashes}/>${struck}`;
}

/** Who did it to whom; those who do it together and to one another are named once. */
function partiesText(actors: readonly Party[], recipients: readonly Party[]): string {
  const { whom, isMutual } = inOneLine(actors, recipients);
  if (isMutual) return `${named(actors)} with one another`;
  return whom.length === 0 ? named(actors) : `${named(actors)} \u2192 ${named(whom)}`;
}

const named = (parties: readonly Party[]): string =>
  [...new Set(parties.map(({ name, code }) => name || code || 'unknown'))].sort().join(', ') || 'unknown';

function lineOf({ type, status, actors, recipients, when }: Event): string {
  const kind = `${EVENT_TITLE[type]}${status === 'actual' ? '' : ` (${status})`}`;
  return `${kind}: ${partiesText(actors, recipients)}, ${formatDays(when?.start ?? null, when?.end ?? null) ?? 'day unknown'}`;
}
