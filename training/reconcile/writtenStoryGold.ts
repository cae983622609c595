import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { undatedTerms } from '../../src/reconcile/stories/undatedTerms.ts';
import type { StoryReport } from './storyGold.ts';

/** The reports of a folder of our own: `12-left.txt` is one of matter 12, its title on the first line; no day is told. */
export const writtenStoryGold = (folder: string): readonly StoryReport[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [title = '', ...lines] = readFileSync(join(folder, name), 'utf8').split('\n');
      const text = lines.join('\n').trim();
      const matter = `${folder.split('/').at(-1)} ${name.split('-')[0]}`;
      return { id: `${matter} ${name}`, title, published: null, matter, terms: undatedTerms({ title, text }) };
    });
