import { readFileSync } from 'node:fs';
import { sentenceView } from '../../src/extract/clauses/sentenceView.ts';
import { figureSigns } from '../../src/extract/confidence/figureSigns.ts';
import { mentionSigns } from '../../src/extract/confidence/mentionSigns.ts';
import { extract } from '../../src/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { read } from '../../src/read/read.ts';
import type { Example } from './fitLogistic.ts';
import type { GoldDocument } from './goldFile.ts';
import { type Judged, judgeFindings } from './judgeFindings.ts';

/** Findings of the gold's documents as signs, with whether they are right. */
export interface Examples {
  readonly mentions: readonly Example[];
  readonly figures: readonly Example[];
  readonly mentionNames: readonly string[];
  readonly figureNames: readonly string[];
}

const valuesOf = (signs: Readonly<Record<string, number>>): readonly number[] => Object.values(signs);

/** Reads every document of the gold and judges what is found in it. */
export async function collectExamples(documents: readonly GoldDocument[]): Promise<Examples> {
  const tools = await createReadTools(PLAIN_SETTINGS);
  const mentions: Example[] = [];
  const figures: Example[] = [];
  let names: Pick<Examples, 'mentionNames' | 'figureNames'> = { mentionNames: [], figureNames: [] };
  for (const gold of documents) {
    const { path, published, source, name } = gold;
    const taken = ingest({ path, text: null, url: null, source, title: null, published, manifest: null, notices: [] }, readFileSync(path));
    if ('where' in taken) throw new Error(`${path} of the gold cannot be read: ${taken.reason}`);
    const { document } = taken.value;
    const reading = read(document, tools).value;
    const views = new Map(reading.sentences.map((sentence) => [sentence.start, sentenceView(document.text, sentence)]));
    const judged = judgeFindings(gold, { text: document.text, ...extract(document, reading).value });
    const add = <F extends { readonly sentence: { readonly start: number } }>(
      all: Example[],
      { finding, right }: Judged<F>,
      signsOf: (finding: F, view: ReturnType<typeof sentenceView>) => Readonly<Record<string, number>>,
    ): readonly string[] => {
      const view = views.get(finding.sentence.start);
      if (!view || right === null) return [];
      const signs = signsOf(finding, view);
      all.push({ document: name, signs: valuesOf(signs), right });
      return Object.keys(signs);
    };
    for (const one of judged.mentions) names = { ...names, mentionNames: orElse(add(mentions, one, mentionSigns), names.mentionNames) };
    for (const one of judged.figures) names = { ...names, figureNames: orElse(add(figures, one, figureSigns), names.figureNames) };
  }
  return { mentions, figures, ...names };
}

const orElse = (found: readonly string[], known: readonly string[]): readonly string[] => (found.length > 0 ? found : known);
