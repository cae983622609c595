import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SentenceView, sentenceView } from '../../src/extract/clauses/sentenceView.ts';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';
import type { ReadTools } from '../../src/read/readTools.ts';

/** A verb that people judged: from -3, surely not done, to 3, surely done. */
export interface JudgedVerb {
  readonly view: SentenceView;
  readonly verb: number;
  readonly judged: number;
}

interface Line {
  readonly text: string;
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[];
}

/** The judged predicates of a part of UDS-IH2 (`data/factuality`) that our reader has as a token, read by our reader. */
export function readRealisGold(shared: string, part: 'train' | 'dev', tools: ReadTools): readonly JudgedVerb[] {
  const lines = readFileSync(join(shared, 'data', 'factuality', `${part}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').flatMap((line, at) => judgedOf(JSON.parse(line) as Line, `${part}-${at}`, tools));
}

function judgedOf({ text, targets }: Line, id: string, tools: ReadTools): readonly JudgedVerb[] {
  const starts = text.split(' ').reduce<number[]>((sofar, word, at) => [...sofar, (sofar[at] ?? 0) + word.length + 1], [0]);
  const document: Document = {
    kind: 'document',
    id,
    path: null,
    url: null,
    source: 'UDS-IH2',
    title: null,
    published: null,
    language: 'en',
    text,
  };
  const { sentences } = read(document, tools).value;
  const views = sentences.map((sentence) => sentenceView(text, sentence));
  return targets.flatMap(({ span1, label }) => {
    const start = starts[span1[0]] ?? -1;
    const view = views.find(({ sentence }) => sentence.start <= start && start < sentence.end);
    const verb = view?.tokens.findIndex((token) => token.start <= start && start < token.end) ?? -1;
    return view === undefined || verb < 0 ? [] : [{ view, verb, judged: label }];
  });
}
