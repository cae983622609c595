import type { RecordSummary } from '../../../src/serve/answers.ts';

/**
 * Voices by how often they are heard: speakers by how many findings quote them in all their parts, and after them
 * outlets by how many documents they have.
 */
export function mostHeard({ speakers, outlets }: Pick<RecordSummary, 'speakers' | 'outlets'>): readonly string[] {
  const quoted = new Map<string, number>();
  for (const { code, findings } of speakers) if (code !== '') quoted.set(code, (quoted.get(code) ?? 0) + findings);
  const bySize = [...quoted].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([code]) => code);
  const byDocuments = outlets.toSorted((a, b) => b.documents - a.documents || (a.outlet < b.outlet ? -1 : 1));
  return [...bySize, ...byDocuments.map(({ outlet }) => outlet)];
}
