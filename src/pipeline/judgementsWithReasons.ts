import { PROGRAM } from '../model/judgement.ts';
import { reasonsBetween } from '../reconcile/linkedMentions.ts';
import type { Page, Paged } from '../store/filter.ts';
import type { JudgementFilter, StoredJudgement } from '../store/judgements.ts';
import type { Store } from '../store/store.ts';

/** A page of judgements, the program's with why it holds so. */
export async function judgementsWithReasons(
  store: Pick<Store, 'judgements' | 'mentionsOf'>,
  filter: JudgementFilter,
  page: Page,
): Promise<Paged<StoredJudgement>> {
  const found = await store.judgements(filter, page);
  const own = found.items.filter(({ by }) => by === PROGRAM);
  if (own.length === 0) return found;
  const documents = new Set(own.flatMap(({ about }) => about.map(({ document }) => document)));
  const mentions = new Map((await store.mentionsOf([...documents])).map(({ mention }) => [mention.id, mention]));
  const reasonsOf = ({ findings: [a, b] }: StoredJudgement): readonly string[] => {
    const [one, other] = [mentions.get(a ?? ''), mentions.get(b ?? '')];
    return one === undefined || other === undefined ? [] : reasonsBetween(one, other);
  };
  return { ...found, items: found.items.map((one) => (one.by === PROGRAM ? { ...one, reasons: reasonsOf(one) } : one)) };
}
