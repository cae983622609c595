import { expect, test } from 'vitest';
import { codebookPages } from '../../scripts/codebook/codebookPages.ts';
import { stalePages } from '../../scripts/writeCodebook.ts';
import { EVENT_GUIDE } from '../../src/codebook/eventGuide.ts';
import { EVENT_TYPE, EVENT_TYPES } from '../../src/codebook/eventType.ts';
import { RULES } from '../../src/extract/rules/allRules.ts';

test('the pages of the codebook are what the rules say; npm run codebook writes them', () => {
  expect(stalePages()).toEqual([]);
});

test('each class has a page with its modes, its neighbours and all its frames', () => {
  const pages = codebookPages();
  for (const type of EVENT_TYPES) {
    const page = pages.get(`${type.toLowerCase()}.md`) ?? '';
    expect(page).toContain(EVENT_GUIDE[type].definition);
    for (const mode of Object.keys(EVENT_TYPE[type].modes)) expect(page).toContain(`| ${mode} |`);
    for (const { id, hits, misses } of RULES.filter((rule) => rule.type === type))
      for (const words of [id, ...hits, ...misses]) expect(page).toContain(words);
  }
});

test('no class is its own neighbour, and each has some', () => {
  for (const type of EVENT_TYPES) {
    const others = EVENT_GUIDE[type].neighbours.map((one) => one.type);
    expect(others.length).toBeGreaterThan(1);
    expect(others).not.toContain(type);
  }
});
