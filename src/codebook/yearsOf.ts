/** When a state belongs to a whole: from the year it joined to the year it left, null where it is still in. */
export interface YearsIn {
  readonly state: string;
  readonly joined: number;
  readonly left: number | null;
}

/**
 * Who belongs to a whole, and when: '1991 HUN POL; 1993 CZE SVK; left 2004 CZE'. A state is told once when it
 * joined, and once after 'left' where it left.
 */
export function yearsOf(row: string): readonly YearsIn[] {
  const steps = row.split('; ').map((step) => step.split(' '));
  const leaving = new Map(
    steps.flatMap(([word, year, ...states]) => (word === 'left' ? states.map((state) => [state, Number(year)] as const) : [])),
  );
  return steps.flatMap(([year, ...states]) =>
    year === 'left' ? [] : states.map((state) => ({ state, joined: Number(year), left: leaving.get(state) ?? null })),
  );
}

/** The codes of those who belong to a whole in a year, the year of leaving left out; without a year those who never left. */
export const codesIn = (members: readonly YearsIn[], year: number | null): readonly string[] =>
  members
    .filter(({ joined, left }) => (year === null ? left === null : joined <= year && (left === null || year < left)))
    .map(({ state }) => state);
