import { expect, test } from 'vitest';
import type { GivenJudgement } from '../../../src/store/judgements.ts';
import { aDocument, aFigure, aMention, asRead } from '../build.ts';
import { allPages, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const text = 'Ships left port. Ships came to the bay.';
const wire = aDocument(text, { source: 'Wire' });
const agency = aDocument('Ships are in port.', { source: 'Agency' });
const MENTIONS = [aMention(wire, { id: 'm1', start: 0, end: 16 }), aMention(wire, { id: 'm2', start: 17, end: 39 })] as const;
const BATCH = [
  asRead(wire, { mentions: MENTIONS, figures: [aFigure(wire, { id: 'f1', start: 0, end: 5 })] }),
  asRead(agency, { mentions: [aMention(agency, { id: 'm3' })] }),
];
const given = (verdict: GivenJudgement['verdict'], findings: readonly string[], more: Partial<GivenJudgement> = {}): GivenJudgement => ({
  verdict,
  findings,
  by: 'Ada',
  reasons: ['one sailing'],
  at: '2022-03-01T10:00:00Z',
  ...more,
});

/** What users hold, and that it stays. */
export function judgementContract(newStore: NewStore): void {
  const filled: NewStore = async () => {
    const store = await newStore();
    await store.add(BATCH);
    await putEvents(store, [], []);
    return store;
  };
  const users = { from: 'users' } as const;

  test('a judgement comes back with the letters it is about, and twice is one', async () => {
    const store = await filled();
    const kept = await store.addJudgement(given('same', ['m1', 'm3']));
    expect(kept).toMatchObject({ kind: 'judgement', verdict: 'same', by: 'Ada', score: null, findings: ['m1', 'm3'] });
    expect(kept.about).toEqual([
      { finding: 'mention', document: wire.id, start: 0, end: 16, quote: 'Ships left port.', as: 'MOBILIZE' },
      { finding: 'mention', document: agency.id, start: 0, end: 18, quote: 'Ships are in port.', as: 'MOBILIZE' },
    ]);
    expect(await store.addJudgement(given('same', ['m1', 'm3']))).toEqual(kept);
    expect((await store.judgements(users, { limit: 10 })).items).toEqual([kept]);
  });

  test('a judgement of a record is kept by its letters, once, and makes its documents pending', async () => {
    const [store, other] = [await filled(), await filled()];
    const { findings: _, ...kept } = await store.addJudgement(given('same', ['m1', 'm3']));
    expect(await other.restoreJudgement(kept)).toBe(true);
    expect(await other.restoreJudgement(kept)).toBe(true);
    expect((await other.judgements(users, { limit: 10 })).items).toEqual((await store.judgements(users, { limit: 10 })).items);
    expect(await other.areEventsCurrent()).toBe(false);
    const [{ document: __, ...anchor }] = kept.about;
    expect(await other.restoreJudgement({ ...kept, id: 'elsewhere', verdict: 'right', about: [{ ...anchor, document: 'none' }] })).toBe(
      false,
    );
    await expect(other.restoreJudgement({ ...kept, by: 'program' })).rejects.toMatchObject({ code: 'judgement-invalid' });
  });

  test('the latest come first, page after page, and pass by verdict, document and event', async () => {
    const store = await filled();
    await putEvents(store, [], []);
    await store.addJudgement(given('same', ['m1', 'm3'], { at: '2022-03-01T10:00:00Z' }));
    await store.addJudgement(given('different', ['m1', 'm2'], { at: '2022-03-02T10:00:00Z' }));
    await store.addJudgement(given('wrong', ['f1'], { at: '2022-03-03T10:00:00Z' }));
    const verdicts = async (filter: object, limit = 1) =>
      (await allPages(limit, (page) => store.judgements({ ...users, ...filter }, page))).map(({ verdict }) => verdict);
    for (const limit of [1, 2, 9]) expect(await verdicts({}, limit)).toEqual(['wrong', 'different', 'same']);
    expect(await verdicts({ verdicts: ['wrong', 'right'] })).toEqual(['wrong']);
    expect(await verdicts({ document: agency.id })).toEqual(['same']);
    expect((await store.judgements({ from: 'program' }, { limit: 9 })).items).toEqual([]);
  });

  test('a verdict on two makes events stale; one on a finding does not', async () => {
    const store = await filled();
    await store.addJudgement(given('wrong', ['f1']));
    expect(await store.areEventsCurrent()).toBe(true);
    await store.addJudgement(given('unsure', ['m1', 'm2']));
    expect(await store.areEventsCurrent()).toBe(false);
  });

  test('what does not fit is refused in words', async () => {
    const store = await filled();
    const refused = async (judgement: GivenJudgement, message: RegExp) =>
      expect(store.addJudgement(judgement)).rejects.toMatchObject({ code: 'judgement-invalid', message: expect.stringMatching(message) });
    await refused(given('same', ['m1']), /two findings; one was named/);
    await refused(given('wrong', ['m1', 'm2']), /one finding; two/);
    await refused(given('same', ['m1', 'm1']), /named twice/);
    await refused(given('same', ['m1', 'f1']), /a mention and a figure/);
    await refused(given('same', ['m1', 'nobody']), /no finding nobody/);
    await refused(given('same', ['m1', 'm3'], { by: 'program' }), /"program"/);
    await refused(given('same', []), /one finding or two, not 0/);
    expect((await store.judgements(users, { limit: 9 })).total).toBe(0);
  });

  test('a judgement outlives another reading: it finds what stands at its letters', async () => {
    const store = await filled();
    await store.addJudgement(given('different', ['m1', 'm2']));
    const again = [
      aMention(wire, { id: 'n0', start: 0, end: 10, type: 'ASSAULT', version: '2' }),
      aMention(wire, { id: 'n1', start: 2, end: 14, version: '2' }),
      aMention(wire, { id: 'n3', start: 10, end: 18, version: '2' }),
    ];
    await store.add([asRead(wire, { mentions: again }, { version: '2' })]);
    const [kept] = (await store.judgements(users, { limit: 9 })).items;
    expect(kept?.findings).toEqual(['n1', 'n3']);
    await store.add([asRead(wire, { mentions: [] }, { version: '3' })]);
    expect((await store.judgements(users, { limit: 9 })).items[0]?.findings).toEqual([null, null]);
  });
}
