import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is marked of a figure: its words, whose it is, where and in what status, each with all that a careful coder may say; [] where nothing is told. */
export interface MarkedFigure {
  readonly quote: string;
  readonly of: readonly string[];
  readonly place: readonly string[];
  readonly status: readonly string[];
}

/** A passage and what is marked in it. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
}

const MARK = /\{([^|{}]+)\|([^|{}]*)\|([^|{}]*)\|([^|{}]*)\}/gu;

const listed = (cell: string): readonly string[] => cell.split(',').filter((one) => one !== '' && one !== '-');

/** The passages written for fitting where a figure is: '{four jets|PER|Piura,Peru|present}', parted by empty lines. */
export function readPassages(): readonly Passage[] {
  const all = readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8')
    .trim()
    .split('\n\n');
  return all.map((marked, index) => ({
    name: `passage ${index + 1}`,
    text: `${marked.replace(MARK, '$1')}\n`,
    figures: [...marked.matchAll(MARK)].map(([, quote = '', of = '', place = '', status = '']) => ({
      quote,
      of: listed(of),
      place: listed(place),
      status: listed(status),
    })),
  }));
}
