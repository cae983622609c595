import type { Event } from '../model/event.ts';
import type { SourceGrade, SourceLetter } from '../model/sourceGrade.ts';

/** Items that must have been checked before a letter says anything. */
const RECORD_MIN = 20;

/** What share of its items a source must be right in, at least and beyond reasonable doubt, for a letter; E below all. */
const LETTERS: readonly { readonly letter: SourceLetter; readonly share: number }[] = [
  { letter: 'A', share: 0.99 },
  { letter: 'B', share: 0.97 },
  { letter: 'C', share: 0.9 },
  { letter: 'D', share: 0.7 },
];

/** Of the normal distribution, for 95 of a hundred. */
const Z = 1.96;

/** The least share of right ones that so many right among so many checked leave likely (Wilson 1927, lower bound of 95 per cent). */
function leastShare(right: number, checked: number): number {
  const [share, squared] = [right / checked, Z ** 2 / checked];
  return (share + squared / 2 - Z * Math.sqrt((share * (1 - share)) / checked + squared / (4 * checked))) / (1 + squared);
}

/** The outlet of each mention that an outlet tells in its own voice; what it quotes is its speakers' and no record of its own. */
export type OwnVoices = ReadonlyMap<string, string>;

type Verdict = 'confirmed' | 'contradicted' | 'misrelayed';

/**
 * The Admiralty letter of each outlet from its own record in the store: of the events it tells in its own voice, how
 * many an independent outlet tells alike, and in how many more outlets stand against it in their own voices than with
 * it; and the figures that it passes on as something else than others have them. A dispute between those it quotes says
 * nothing of the outlet. What nobody else tells counts neither way. The letter is what the record proves at least, so
 * that many items checked say more than few. F until enough could be checked. By outlet.
 */
export function gradeSources(
  events: readonly Event[],
  own: OwnVoices,
  misrelaying: readonly string[],
  others: OtherEvents = NO_OTHERS,
): readonly SourceGrade[] {
  const verdicts = Map.groupBy(
    [...events.flatMap((event) => verdictsOf(event, own)), ...misrelaying.map((outlet) => ({ outlet, verdict: 'misrelayed' as const }))],
    ({ outlet }) => outlet,
  );
  const outlets = [...new Set([...events.flatMap(({ sources }) => sources), ...misrelaying, ...others.outlets])].sort();
  return outlets.map((outlet) => letterOf(outlet, tallyOf(verdicts.get(outlet) ?? [], others.confirmed.get(outlet) ?? 0)));
}

/** Events that are counted already: who tells of them, and how many each outlet tells itself that an independent one tells alike. */
interface OtherEvents {
  readonly outlets: readonly string[];
  readonly confirmed: ReadonlyMap<string, number>;
}

const NO_OTHERS: OtherEvents = { outlets: [], confirmed: new Map() };

type Tally = Readonly<Record<Verdict, number>>;

function tallyOf(verdicts: readonly { readonly verdict: Verdict }[], confirmed: number): Tally {
  const tally: Record<Verdict, number> = { confirmed, contradicted: 0, misrelayed: 0 };
  for (const { verdict } of verdicts) tally[verdict]++;
  return tally;
}

function verdictsOf(event: Event, own: OwnVoices): readonly { readonly outlet: string; readonly verdict: Verdict }[] {
  const outlets = [...new Set(event.mentions.flatMap((id) => own.get(id) ?? []))];
  if (event.agreement === 'agreed') return outlets.map((outlet) => ({ outlet, verdict: 'confirmed' }));
  const sides = event.disputes.flatMap((dispute) => [
    dispute.sides.map(({ mentions }) => new Set(mentions.flatMap((id) => own.get(id) ?? []))),
  ]);
  return outlets
    .filter((outlet) => sides.some((held) => isOutnumbered(outlet, held)))
    .map((outlet) => ({ outlet, verdict: 'contradicted' }));
}

/** Whether an outlet holds one side alone or with few, and more outlets hold another. */
function isOutnumbered(outlet: string, sides: readonly ReadonlySet<string>[]): boolean {
  const holding = sides.filter((side) => side.has(outlet));
  const [mine] = holding;
  if (holding.length !== 1 || mine === undefined) return false;
  const against = new Set(sides.filter((side) => side !== mine).flatMap((side) => [...side]));
  return against.size > 1 && against.size > mine.size;
}

function letterOf(outlet: string, { confirmed, contradicted, misrelayed }: Tally): SourceGrade {
  const checked = confirmed + contradicted + misrelayed;
  const least = checked < RECORD_MIN ? null : leastShare(confirmed, checked);
  const letter = least === null ? 'F' : (LETTERS.find(({ share }) => least >= share)?.letter ?? 'E');
  const told = `${checked} of the items it tells itself could be checked: independent outlets tell ${confirmed} events alike, more stand against it in ${contradicted}, and it passes on ${misrelayed} figures as something else than others`;
  return { outlet, letter, checked, confirmed, contradicted, misrelayed, reasons: [told, ...reservations(least, checked - confirmed)] };
}

/** What a letter does not say. Outlets that take up the same reports confirm one another, right or wrong. */
function reservations(least: number | null, wrong: number): readonly string[] {
  if (least === null) return [`fewer than ${RECORD_MIN} say nothing yet`];
  const proven = `so many prove at least ${Math.floor(least * 100)} of a hundred right, which the letter goes by`;
  return wrong === 0
    ? [proven, 'in none was it found wrong, so the letter tells how much others report alike, and not how often it errs']
    : [proven];
}
