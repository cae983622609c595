import type { Actor } from '../../model/actor.ts';
import type { Figure } from '../../model/figure.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Mention } from '../../model/mention.ts';
import type { When } from '../../model/when.ts';
import type { DocumentFindings } from '../../store/store.ts';

/** What users hold of one document's findings, in the form of the evaluation's gold files. */
export interface GoldDocument {
  readonly document: string;
  readonly published: string | null;
  readonly note: string;
  readonly figures: readonly object[];
  readonly events: readonly object[];
  /** What is wrong, in words: finding it is an error. */
  readonly traps: readonly string[];
}

/**
 * The findings of a document as gold: those called right are required, those called wrong are left out and told as traps,
 * and those nobody judged are optional, so that neither finding nor missing them counts.
 */
export function goldDocument(name: string, found: DocumentFindings, judgements: readonly Judgement[]): GoldDocument {
  const words = new Map(
    judgements.toSorted((x, y) => ((x.at ?? '') < (y.at ?? '') ? -1 : 1)).map((one) => [keyOf(one.about[0]), one] as const),
  );
  const judged = ({ kind, start, end }: Mention | Figure) => words.get(keyOf({ finding: kind, start, end }));
  const kept = <T extends Mention | Figure>(findings: readonly T[], gold: (finding: T) => object): readonly object[] =>
    findings.flatMap((finding) => {
      const verdict = judged(finding)?.verdict;
      if (verdict === 'wrong') return [];
      return [{ ...gold(finding), ...(verdict !== 'right' && { optional: true }) }];
    });
  return {
    document: name,
    published: found.document.published,
    note: `Made from ${judgements.length} judgements of ${[...new Set(judgements.map(({ by }) => by))].sort().join(', ')}. Read it before it is used.`,
    figures: kept(found.figures, goldFigure),
    events: kept(found.mentions, goldEvent),
    traps: judgements
      .filter(({ verdict }) => verdict === 'wrong')
      .map(
        ({ about: [{ quote, as }], reasons }) =>
          `'${quote}'${as === null ? '' : ` is not ${as}`}${reasons.length > 0 ? `: ${reasons.join(' ')}` : '.'}`,
      ),
  };
}

const keyOf = ({ finding, start, end }: Pick<Judgement['about'][0], 'finding' | 'start' | 'end'>): string => `${finding} ${start} ${end}`;

const codes = (actors: readonly Pick<Actor, 'code'>[]): readonly string[] => [...new Set(actors.map(({ code }) => code))];
const dated = (when: When | null): object => (when === null ? {} : { date: [when.start, when.end] });
const told = ({ where, says }: Mention | Figure): object => ({
  ...(where.length > 0 && { place: where.map(({ name }) => name) }),
  ...(says.length > 0 && { says: codes(says).map((code, at) => code || (says[at]?.name ?? '')) }),
});

const goldFigure = (figure: Figure): object => ({
  quote: figure.quote,
  of: figure.of.length === 1 ? (figure.of[0]?.code ?? '') : codes(figure.of),
  measure: figure.measure,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  status: figure.status,
  ...(figure.unit !== null && { unit: figure.unit }),
  ...told(figure),
  ...dated(figure.when),
});

const goldEvent = (mention: Mention): object => ({
  quote: mention.quote,
  type: mention.type,
  actor: codes(mention.actors),
  recipient: codes(mention.recipients),
  status: mention.status,
  ...told(mention),
  ...dated(mention.when),
});
