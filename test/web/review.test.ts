import { describe, expect, test } from 'vitest';
import { refreshEvents } from '../../src/pipeline/refreshEvents.ts';
import type { JudgementPage } from '../../src/serve/answers.ts';
import type { Store } from '../../src/store/store.ts';
import { PAPER_ID, tellStory } from '../api/storyRecord.ts';
import { aDocument, aMention, anActor, aSpeaker, asRead } from '../store/build.ts';
import { noBrowser } from './browser.ts';
import { faultsOf, NO_FAULTS } from './faults.ts';
import { served } from './served.ts';

/** Two tellings of one deed, which the program puts together. */
async function tellTwice(store: Store): Promise<void> {
  await tellStory(store);
  const told = (source: string, text: string, id: string, denied = false) => {
    const document = aDocument(text, { source, published: '2021-12-08' });
    const says = denied ? [{ ...aSpeaker('RUS', 'GOV'), name: 'Russia', cue: 'denies', stance: 'denies' as const }] : [];
    const actors = [{ ...anActor('RUS', 'MIL'), name: 'Russia' }];
    const recipients = [{ ...anActor('UKR'), name: 'Ukraine' }];
    const when = { start: '2021-12-08', end: '2021-12-08', text: 'on Wednesday', basis: 'implied', from: 'publication day' } as const;
    return asRead(document, { mentions: [aMention(document, { id, type: 'ASSAULT', actors, recipients, when, says })] });
  };
  await store.add([
    told('Harbour Wire', 'Russian forces shelled the railway station of Kalynivka on Wednesday.', 'm-shelled-wire'),
    told('Old Quay Gazette', 'The railway station of Kalynivka was shelled by Russian forces on Wednesday.', 'm-shelled-gazette'),
    told(
      'Ministry Bulletin',
      'Russian forces, Moscow denies, shelled the railway station of Kalynivka on Wednesday.',
      'm-shelled-denied',
      true,
    ),
  ]);
  await refreshEvents(store);
}

describe.skipIf(noBrowser !== null)('review', { timeout: 60_000 }, () => {
  const { open, store, address } = served(tellTwice);
  const users = async (): Promise<JudgementPage> => store().judgements({ from: 'users' }, { limit: 10 });

  test('a merge is judged by a key, under a name, and is then no longer asked for', async () => {
    const watched = await open('/review');
    const { page } = watched;
    // The least sure is asked for first.
    await page.getByText('fired water at refugees').first().waitFor();
    expect(await faultsOf(watched)).toMatchObject(NO_FAULTS);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('y');
    await page.getByText('Give a name first').waitFor();
    expect((await users()).total).toBe(0);
    await page.getByLabel('your name').fill('Ada');
    await page.getByLabel('your name').blur();
    await page.keyboard.press('n');
    await expect.poll(async () => (await users()).total).toBe(1);
    const [kept] = (await users()).items;
    expect(kept).toMatchObject({ verdict: 'different', by: 'Ada' });
    await page.getByLabel('What to review').getByRole('link', { name: 'Judged' }).click();
    await page.getByText('different').first().waitFor();
    // What users hold changes the events at once: the two are told apart now.
    const events = (await store().events({}, { limit: 100 })).items;
    const holding = (...ids: readonly string[]): number => events.filter(({ mentions }) => ids.every((id) => mentions.includes(id))).length;
    expect([holding('m-wire-cannon'), holding('m-agency-force'), holding('m-wire-cannon', 'm-agency-force')]).toEqual([1, 1, 0]);
    // What nobody judged stays together.
    expect(holding('m-shelled-wire', 'm-shelled-gazette')).toBe(1);
  });

  test('a newcomer is told what is asked and what becomes of it; keys go on and back, and what was said can be said again', async () => {
    const watched = await open('/review');
    const { page } = watched;
    await page.getByText('Do these two sentences tell of one event?').waitFor();
    await page.getByText('changes the events at once').waitFor();
    await page.getByText('shelled the railway station').first().waitFor();
    // Why is told in words, not in codes.
    await page.getByText('why the program puts them together').click();
    await page.getByText('both are ‘Assault’ by Russia').waitFor();
    const first = await page.locator('.pair').innerText();
    const left = Number((await page.locator('footer').innerText()).match(/^[\d,]+/)?.[0]);
    await page.keyboard.press('j');
    if (left > 1) {
      await expect.poll(() => page.locator('.pair').innerText()).not.toBe(first);
      await expect.poll(() => address(page)).toMatch(/^\/review\?select=/);
    }
    await page.keyboard.press('k');
    await expect.poll(() => page.locator('.pair').innerText()).toBe(first);
    await page.getByLabel('your name').fill('Di');
    // The button that was pressed keeps the keyboard from pair to pair.
    await page.getByRole('button', { name: 'unsure' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Kept: unsure.' }).waitFor();
    await page.getByRole('button', { name: 'Judge it again' }).click();
    await page.getByText('Said before: unsure.').waitFor();
    await expect.poll(() => page.locator('.pair').innerText()).toBe(first);
    await page.keyboard.press('y');
    await page.getByRole('status').filter({ hasText: 'Kept: the same event.' }).waitFor();
    const said = (await users()).items.filter(({ by }) => by === 'Di').map(({ verdict }) => verdict);
    expect(said).toEqual(['same', 'unsure']);
    // Who has judged is not told again, unless they ask.
    await page.reload();
    const told = page.locator('details', { hasText: 'What is asked here' });
    await told.waitFor();
    expect(await told.getAttribute('open')).toBeNull();
    expect(watched.troubles).toEqual([]);
  });

  test('each list can be had as a file: the pairs put together, the matters, what was judged', async () => {
    const { page } = await open('/review');
    const file = async (show: string): Promise<string | null> => {
      const tab = page.getByLabel('What to review').getByRole('link', { name: show });
      await tab.click();
      await expect.poll(() => tab.getAttribute('aria-current')).toBe('page');
      return page.getByRole('link', { name: /CSV$/ }).getAttribute('href');
    };
    expect(await file('Merges')).toBe('/api/v1/judgements?from=program&verdict=same&format=csv');
    expect(await file('Disputes')).toBe('/api/v1/disputes?format=csv');
    expect(await file('Judged')).toBe('/api/v1/judgements?from=users&format=csv');
  });

  test('what an event’s dispute holds of it elsewhere stands in its drawer with its sentence, and leads there', async () => {
    const events = (await store().events({}, { limit: 100 })).items;
    const shelled = events.find(({ mentions }) => mentions.includes('m-shelled-gazette'));
    expect(shelled?.disputes.flatMap(({ sides }) => sides.flatMap(({ mentions }) => mentions))).toContain('m-shelled-denied');
    expect(shelled?.mentions).not.toContain('m-shelled-denied');
    const { page, troubles } = await open(`/events?select=${shelled?.id}`);
    const side = page.locator('.drawer .side', { hasText: 'Told of another event' });
    await side.getByText('Moscow denies').first().waitFor();
    await side.getByText('Ministry Bulletin').first().waitFor();
    await side.getByRole('link', { name: 'Read in the document' }).click();
    await expect.poll(() => address(page)).toContain('select=m-shelled-denied');
    await page.locator('main [aria-current="true"]').first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('sides of a dispute are judged too', async () => {
    const watched = await open('/review?show=disputes');
    const { page } = watched;
    await page.getByText('Do these two speak of the same thing').waitFor();
    await page.getByText('Who is right is not asked.').waitFor();
    await page.getByLabel('your name').fill('Bo');
    await page.getByRole('button', { name: 'the same thing' }).click();
    await expect.poll(async () => (await users()).items.some(({ by, verdict }) => by === 'Bo' && verdict === 'same')).toBe(true);
    expect(watched.troubles).toEqual([]);
  });

  test('a finding is called wrong where it is read, with a reason', async () => {
    const watched = await open(`/documents/${PAPER_ID}?select=f-paper-injured`);
    const { page } = watched;
    const drawer = page.locator('.drawer');
    await drawer.getByText('right or wrong?').click();
    expect((await faultsOf(watched)).axe).toEqual(NO_FAULTS.axe);
    await page.setViewportSize({ width: 1440, height: 900 });
    await drawer.getByLabel('wrong', { exact: true }).check();
    await drawer.getByLabel('because').fill('Nobody is counted.');
    await drawer.getByLabel('your name').fill('Cy');
    await drawer.getByRole('button', { name: 'Keep' }).click();
    await drawer.getByText('kept as wrong').waitFor();
    expect((await users()).items.find(({ by }) => by === 'Cy')).toMatchObject({
      verdict: 'wrong',
      findings: ['f-paper-injured'],
      reasons: ['Nobody is counted.'],
    });
  });
});
