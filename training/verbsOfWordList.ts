import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import type { VerbForm } from './trainLemmatiser.ts';

const words: ReadonlySet<string> = new Set(readFileSync(wordListPath, 'utf8').trim().split('\n'));

/** The words of which a form in '-ed' or '-ing' may be made, as far as English has them: 'level' of 'levelled', 'tear' and 'teare' of none. */
function basesOf(form: string, ending: 'ed' | 'ing'): readonly string[] {
  const stem = form.slice(0, -ending.length);
  const single = /([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  const ofY = ending === 'ed' && stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [stem, `${stem}e`, ...single, ...ofY].filter((base) => base.length > 2 && words.has(base));
}

/**
 * Forms of verbs in '-ed' and '-ing' with the one word of the list that each can be made of. Of endings that a treebank
 * shows seldom ('-rled', '-olled') they tell which letters go. A form that two words can make ('planed') is left out.
 */
export function verbsOfWordList(): readonly VerbForm[] {
  const pairs = [...words].flatMap((form): readonly VerbForm[] => {
    const ending = form.endsWith('ed') ? 'ed' : form.endsWith('ing') ? 'ing' : null;
    const [lemma, ...more] = ending === null ? [] : basesOf(form, ending);
    if (lemma === undefined || more.length > 0) return [];
    return ending === 'ing'
      ? [{ form, lemma, upos: 'VERB', xpos: 'VBG' }]
      : [
          { form, lemma, upos: 'VERB', xpos: 'VBD' },
          { form, lemma, upos: 'VERB', xpos: 'VBN' },
        ];
  });
  // What has a past and no participle is a noun with an ending: 'infrared'.
  const bases = Map.groupBy(pairs, ({ lemma }) => lemma);
  return pairs.filter(({ lemma }) => new Set(bases.get(lemma)?.map(({ xpos }) => xpos)).size === 3);
}
