import type { Reading } from '../../model/reading.ts';
import type { BySentence } from './inQuotation.ts';

/** The full names of a document's persons by their last word; '' where two share it. */
function fullNames({ sentences, text }: Pick<Reading, 'sentences'> & { readonly text: string }): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, start, end } of sentences.flatMap(({ names }) => names)) {
    const words = type === 'PER' ? text.slice(start, end).split(/\s+/u) : [];
    const [full, last] = [words.join(' '), words.at(-1) ?? ''];
    if (words.length < 2) continue;
    found.set(last, [undefined, full].includes(found.get(last)) ? full : '');
  }
  return found;
}

/** 'Holub said', after 'Vera Holub': one person by one name through a document, where no table knows him. */
export function withFullNames(reading: Reading, text: string, found: BySentence): BySentence {
  const full = fullNames({ sentences: reading.sentences, text });
  return found.map((some) =>
    some.map((one) => {
      const name = one.speaker?.code === '' ? full.get(one.speaker.name) : undefined;
      return one.speaker && name ? { ...one, speaker: { ...one.speaker, name, person: true } } : one;
    }),
  );
}
