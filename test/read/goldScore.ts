import type { TimeSpan } from '../../src/model/reading.ts';
import { overlaps } from '../../src/model/span.ts';
import type { When } from '../../src/model/when.ts';
import { readQuantities } from '../../src/read/readQuantities.ts';
import { readTimes, timeAfter } from '../../src/read/readTimes.ts';
import { splitSentences } from '../../src/read/splitSentences.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { type GoldDocument, type GoldItem, locate } from './goldQuotes.ts';

export interface Score {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

const MINIMA = new Set(['at_least', 'more_than']);
const alike = (want: string | readonly string[] | undefined, got: string): boolean =>
  want === undefined || [want].flat().some((one) => one === got || (MINIMA.has(one) && MINIMA.has(got)));

/** Gold figures that get a quantity of the right bounds, qualifier and kind where their quote stands. */
export function scoreFigures(documents: readonly GoldDocument[]): Score {
  const misses: string[] = [];
  let of = 0;
  for (const document of documents) {
    const sentences = splitSentences(document.text);
    for (const figure of document.figures.filter((item) => item.optional !== true)) {
      of++;
      const at = locate(document.text, figure.quote);
      const found = sentences
        .filter((sentence) => at && overlaps(sentence, at))
        .flatMap((sentence) => readQuantities(document.text, tokenise(document.text, sentence)))
        .filter((quantity) => at && overlaps(quantity, at) && /^(?:count|money|length)$/.test(quantity.kind));
      const right = found.some(
        (quantity) =>
          quantity.low === (figure.low ?? null) && quantity.high === (figure.high ?? null) && alike(figure.qualifier, quantity.qualifier),
      );
      const got = found.map(
        (quantity) =>
          `${document.text.slice(quantity.start, quantity.end)}=${quantity.low}..${quantity.high} ${quantity.qualifier} ${quantity.kind}`,
      );
      if (!right)
        misses.push(
          `${document.document} «${figure.quote}» want ${figure.low}..${figure.high} ${String(figure.qualifier)} got ${got.join('; ')}`,
        );
    }
  }
  return { right: of - misses.length, of, misses };
}

const meets = (date: NonNullable<GoldItem['date']>, when: When | null): boolean =>
  when !== null && (when.start ?? '0000') <= (date[1] ?? '9999') && (when.end ?? '9999') >= (date[0] ?? '0000');

/** Gold dates met by a time read in the sentence of the quote; `told` counts only sentences in which some time stands. */
export function scoreDates(documents: readonly GoldDocument[]): { readonly told: Score; readonly all: Score } {
  const misses: string[] = [];
  const untold: string[] = [];
  let of = 0;
  let all = 0;
  for (const document of documents) {
    let last: When | null = null;
    const read = splitSentences(document.text).map((sentence) => {
      const before = last;
      const times: readonly TimeSpan[] = readTimes(document.text, tokenise(document.text, sentence), {
        published: document.published,
        last,
      });
      last = timeAfter(last, times);
      return { ...sentence, times, before };
    });
    for (const item of [...document.events, ...document.figures].filter((one) => one.date)) {
      const date = item.date ?? [null, null];
      const at = locate(document.text, item.quote);
      const here = read.filter((sentence) => at && overlaps(sentence, at));
      const times = here.flatMap((sentence) => sentence.times).filter((time) => time.when !== null || time.reason !== null);
      all++;
      const right = times.some((time) => meets(date, time.when));
      const got = times.map(
        (time) => `${document.text.slice(time.start, time.end)}=${time.when?.start ?? ''}..${time.when?.end ?? ''} ${time.reason ?? ''}`,
      );
      const line = `${document.document} (${document.published}) «${item.quote}» want ${date.join('..')} got ${got.join('; ')}`;
      if (times.length > 0) {
        of++;
        if (!right) misses.push(line);
      } else if (!here.some((sentence) => meets(date, sentence.before))) untold.push(line);
    }
  }
  return { told: { right: of - misses.length, of, misses }, all: { right: all - misses.length - untold.length, of: all, misses: untold } };
}
