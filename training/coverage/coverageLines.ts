/** A predicate with a known doer, and what the rules made of it. */
export interface Covered {
  readonly label: string;
  readonly hasOther: boolean;
  readonly became: 'event' | 'speech' | 'nothing';
  /** Some words around it. */
  readonly example: string;
}

interface Tally {
  readonly label: string;
  readonly count: number;
  readonly withOther: number;
  readonly example: string;
}

function tallies(covered: readonly Covered[]): readonly Tally[] {
  return [...Map.groupBy(covered, ({ label }) => label)]
    .map(([label, all]) => ({
      label,
      count: all.length,
      withOther: all.filter(({ hasOther }) => hasOther).length,
      example: (all.find(({ hasOther }) => hasOther) ?? all[0])?.example ?? '',
    }))
    .toSorted((a, b) => b.count - a.count || b.withOther - a.withOther || (a.label < b.label ? -1 : 1));
}

const share = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;

/** The share that is coded, then the most frequent predicates that are not, as lines of Markdown. */
export function coverageLines(
  covered: readonly Covered[],
  { top, examples }: { readonly top: number; readonly examples: boolean },
): readonly string[] {
  const deeds = covered.filter(({ became }) => became !== 'speech');
  const between = deeds.filter(({ hasOther }) => hasOther);
  const coded = (all: readonly Covered[]): number => all.filter(({ became }) => became === 'event').length;
  const missed = tallies(deeds.filter(({ became }) => became === 'nothing')).slice(0, top);
  const example = (one: Tally): string => (examples ? ` ${one.example} |` : '');
  return [
    `Clauses that a known actor is subject, agent or owner of: ${covered.length}, of these ${covered.length - deeds.length} only tell who speaks.`,
    `Coded of the rest: ${share(coded(deeds), deeds.length)}; of those that name another actor too: ${share(coded(between), between.length)}.`,
    '',
    `| not coded | times | with another actor |${examples ? ' example |' : ''}`,
    `|---|---:|---:|${examples ? '---|' : ''}`,
    ...missed.map((one) => `| ${one.label} | ${one.count} | ${one.withOther} |${example(one)}`),
  ];
}
