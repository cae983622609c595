import type { Event } from '../model/event.ts';
import type { SourceGrade, SourceLetter } from '../model/sourceGrade.ts';

/** Items that must have been checked before a letter says anything. */
const RECORD_MIN = 20;

/** What a letter needs: a share of checked items confirmed, and how many checked. */
const LETTERS: readonly { readonly letter: SourceLetter; readonly share: number; readonly checked: number }[] = [
  { letter: 'A', share: 0.98, checked: 500 },
  { letter: 'B', share: 0.9, checked: 100 },
  { letter: 'C', share: 0.75, checked: RECORD_MIN },
  { letter: 'D', share: 0.5, checked: RECORD_MIN },
  { letter: 'E', share: 0, checked: RECORD_MIN },
];

/** The outlet of each mention that an outlet tells in its own voice; what it quotes is its speakers' and no record of its own. */
export type OwnVoices = ReadonlyMap<string, string>;

type Verdict = 'confirmed' | 'contradicted';

/**
 * The Admiralty letter of each outlet from its own record in the store: of the events it tells in its own voice, how
 * many an independent outlet tells alike, and in how many more outlets stand against it in their own voices than with
 * it. A dispute between those it quotes says nothing of the outlet. F until enough could be checked. By outlet.
 */
export function gradeSources(events: readonly Event[], own: OwnVoices): readonly SourceGrade[] {
  const verdicts = events.flatMap((event) => verdictsOf(event, own));
  const outlets = [...new Set(events.flatMap(({ sources }) => sources))].sort();
  return outlets.map((outlet) =>
    letterOf(
      outlet,
      verdicts.flatMap((one) => (one.outlet === outlet ? [one.verdict] : [])),
    ),
  );
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

function letterOf(outlet: string, verdicts: readonly Verdict[]): SourceGrade {
  const confirmed = verdicts.filter((verdict) => verdict === 'confirmed').length;
  const [checked, contradicted] = [verdicts.length, verdicts.length - confirmed];
  const found = LETTERS.find((one) => checked >= one.checked && confirmed >= one.share * checked);
  const told = `${checked} of the events it tells itself could be checked: independent outlets tell ${confirmed} alike, and more stand against it in ${contradicted}`;
  return {
    outlet,
    letter: found?.letter ?? 'F',
    checked,
    confirmed,
    contradicted,
    reasons: [told, ...reservations(checked, contradicted)],
  };
}

/** What a letter does not say. Outlets that take up the same reports confirm one another, right or wrong. */
function reservations(checked: number, contradicted: number): readonly string[] {
  if (checked < RECORD_MIN) return [`fewer than ${RECORD_MIN} say nothing yet`];
  return contradicted === 0 ? ['none was contradicted, so the letter tells how much others report alike, and not how often it errs'] : [];
}
