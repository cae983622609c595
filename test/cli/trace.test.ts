import { expect, test } from 'vitest';
import { tacitus } from './tacitus.ts';

const SENTENCE = "Poland's defence ministry said on Monday that 200 Russian troops had left Belarus near Brest.";

test('a trace shows what each stage made of a sentence', async () => {
  const { code, stdout, stderr } = await tacitus(['trace', SENTENCE, '--published', '2022-02-16'], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const line of [
    /^sentence +prose, 0–93: Poland's/m,
    /^tokens +Poland/m,
    /^names +.*Poland/m,
    /^actors +.*Russian troops = RUS\/MIL/m,
    /^places +.*Brest/m,
    /^dates +Monday = ~2022-02-14/m,
    /^numbers +200 = 200 \[count, exact\]/m,
    /^figure +RUS\/MIL, 200 .*\[figure\/count\]/m,
    /^ +– set off by “left”$/m,
    /^ +– actor: RUS\/MIL, “Russian troops” .*the subject of “left”$/m,
    /^(fired|nearly) +\S+\/\S+ on "/m,
  ]) {
    expect(stdout).toMatch(line);
  }
});

test('without a publication day nothing relative becomes a day', async () => {
  const { stdout } = await tacitus(['trace', SENTENCE, '--json']);
  const trace = JSON.parse(stdout) as { reading: { sentences: { times: { when: unknown }[] }[] }; document: { published: unknown } };
  expect(trace.document.published).toBeNull();
  expect(trace.reading.sentences.flatMap(({ times }) => times.map(({ when }) => when))).toEqual([null]);
});

test('an empty sentence is a wrong call', async () => {
  const { code, stderr } = await tacitus(['trace', ' ']);
  expect(stderr).toMatch(/cannot be read \(empty\)/);
  expect(code).toBe(2);
});
