import { STRANDS, type Strand } from '../../../src/codebook/strand.ts';
import type { NetworkAnswer } from '../../../src/serve/pictures/pictureAnswers.ts';
import type { Kind } from '../words/kind.ts';

type NetworkDyad = NetworkAnswer['dyads'][number];

/** The hue of each strand, the same as in every picture. */
export const KIND_OF_STRAND: Readonly<Record<Strand, Kind>> = {
  'word-cooperation': 'cooperation-word',
  'deed-cooperation': 'cooperation-deed',
  'word-conflict': 'conflict-word',
  posture: 'posture',
  'deed-conflict': 'conflict-deed',
};

/** What is drawn from one actor to another: a ribbon of strands as wide as their events, and an outline for what was only intended or denied. */
export interface Edge {
  readonly id: string;
  readonly actor: string;
  readonly recipient: string;
  readonly events: number;
  readonly strands: readonly { readonly strand: Strand; readonly events: number }[];
  /** Planned, possible or denied. */
  readonly unrealised: number;
  /** Sums of scores of what happened, hostility without that of forces moved. */
  readonly cooperation: number;
  readonly conflict: number;
  readonly forces: number;
}

/** The dyads with most of the wanted strands, most first; `most` of them. */
export function edgesOf(dyads: readonly NetworkDyad[], wanted: ReadonlySet<Strand>, most: number): readonly Edge[] {
  return dyads
    .map((dyad): Edge => {
      const strands = STRANDS.filter((strand) => wanted.has(strand) && dyad.strands[strand] > 0).map((strand) => ({
        strand,
        events: dyad.strands[strand],
      }));
      const done = STRANDS.reduce((sum, strand) => sum + dyad.strands[strand], 0);
      return {
        id: `dyad:${dyad.actor}:${dyad.recipient}`,
        actor: dyad.actor,
        recipient: dyad.recipient,
        events: dyad.events,
        strands,
        unrealised: wanted.size === STRANDS.length ? dyad.events - done : 0,
        cooperation: dyad.cooperation,
        conflict: dyad.conflict,
        forces: dyad.forces,
      };
    })
    .filter((edge) => weightOf(edge) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

export const weightOf = ({ strands, unrealised }: Edge): number => strands.reduce((sum, { events }) => sum + events, 0) + unrealised;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Ribbon {
  readonly strand: Strand | null;
  readonly path: string;
  readonly width: number;
}

/** An edge narrower than this, in pixels, has no room for its strands side by side. */
const THIN = 4;

interface Part {
  readonly strand: Strand | null;
  readonly events: number;
}

/** What is drawn of an edge: its strands, or where it is thin the one with most events for all of them. */
function partsOf(edge: Edge, unit: number): readonly Part[] {
  const parts: readonly Part[] = [...edge.strands, ...(edge.unrealised > 0 ? [{ strand: null, events: edge.unrealised }] : [])];
  const events = weightOf(edge);
  if (events * unit >= THIN) return parts;
  const most = parts.reduce((best, part) => (part.events > best.events ? part : best));
  return [{ strand: most.strand, events }];
}

/** The strands of an edge side by side along one curve that bends to its right; `unit` pixels an event, at least a hairline each. */
export function ribbonsOf(
  edge: Edge,
  from: Point,
  to: Point,
  unit: number,
): { readonly ribbons: readonly Ribbon[]; readonly head: string; readonly hit: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const parts = partsOf(edge, unit);
  const widths = parts.map(({ events }) => Math.max(1, events * unit));
  const bend = Math.min(60, length * 0.12);
  let offset = 3;
  const curve = (by: number): string => {
    const [x1, y1, x2, y2] = [from.x + nx * by, from.y + ny * by, to.x + nx * by, to.y + ny * by];
    const [cx, cy] = [(x1 + x2) / 2 + nx * bend, (y1 + y2) / 2 + ny * bend];
    return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
  };
  const ribbons = parts.map(({ strand }, at): Ribbon => {
    const width = widths[at] ?? 1;
    const path = curve(offset + width / 2);
    offset += width;
    return { strand, path, width };
  });
  const middle = (3 + offset) / 2;
  const [mx, my] = [(from.x + to.x) / 2 + nx * (middle + bend / 2), (from.y + to.y) / 2 + ny * (middle + bend / 2)];
  const [ux, uy, half] = [dx / length, dy / length, Math.max(4, (offset - 3) / 2 + 2.5)];
  const tip = (along: number, across: number): string =>
    `${(mx + ux * along + nx * across).toFixed(1)} ${(my + uy * along + ny * across).toFixed(1)}`;
  return { ribbons, head: `M${tip(half * 1.3, 0)}L${tip(-half * 0.4, half)}L${tip(-half * 0.4, -half)}Z`, hit: curve(middle) };
}
