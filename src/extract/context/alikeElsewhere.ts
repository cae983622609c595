import type { FoundFigure } from '../figures/foundFigure.ts';

/** Below it a number is too common for two of them to be the same. */
const TELLING = 20;

/** What makes two figures of a document one that is told twice; null where too little does. */
function keyOf({ measure, quantity: { low, high } }: FoundFigure): string | null {
  return Math.max(low ?? 0, high ?? 0) < TELLING ? null : `${measure}/${low}/${high}`;
}

const codesOf = ({ of }: FoundFigure): string => of.map(({ code }) => code).join('+');
const placesOf = ({ where }: FoundFigure): string => where.map(({ id }) => id).join('+');

/** The one thing that all tellings say that say any, or null. */
function agreed<T>(figures: readonly FoundFigure[], told: (figure: FoundFigure) => readonly T[], key: (figure: FoundFigure) => string) {
  const some = figures.filter((figure) => told(figure).length > 0);
  const [first] = some;
  return first && some.every((figure) => key(figure) === key(first)) ? told(first) : null;
}

/**
 * Figures of one document, by sentence, in which a number that is told twice ('fewer than 900 sailors' in the heading and again below) has the
 * owner and the place in both tellings, where only one says them and nothing speaks against it. A plan is no presence: statuses differ, places stay.
 */
export function alikeElsewhere(figures: readonly (readonly FoundFigure[])[]): readonly (readonly FoundFigure[])[] {
  const groups = Map.groupBy(
    figures.flat().filter((figure) => keyOf(figure) !== null),
    (figure) => keyOf(figure) ?? '',
  );
  const complete = (figure: FoundFigure): FoundFigure => {
    const alike = groups.get(keyOf(figure) ?? '-') ?? [];
    if (alike.length < 2) return figure;
    const of = figure.of.length > 0 ? figure.of : (agreed(alike, (one) => one.of, codesOf) ?? figure.of);
    const same = alike.filter(
      (one) => one.status === figure.status && codesOf({ ...figure, of }) === (codesOf(one) || codesOf({ ...figure, of })),
    );
    const where = figure.where.length > 0 ? figure.where : (agreed(same, (one) => one.where, placesOf) ?? figure.where);
    return { ...figure, of, where };
  };
  return figures.map((some) => some.map(complete));
}
