import type { CodeText } from './codeText.ts';
import { mentionText } from './evalPlover.ts';
import { readPetrarchGold } from './petrarchGold.ts';
import { judgePetrarch, type PetrarchJudged } from './scorePetrarch.ts';
import { shareText } from './shareText.ts';

const wanted = ({ record }: PetrarchJudged): string =>
  record.codings.map(({ cameo, type, source, target }) => `${type ?? 'dropped'} (${cameo}) ${source ?? '–'}→${target ?? '–'}`).join(', ') ||
  'nothing';

const missLine = (one: PetrarchJudged): string =>
  `  ${one.record.id} wants ${wanted(one)}; found ${one.mentions.map(mentionText).join(', ') || 'nothing'}: ${one.record.text}`;

/**
 * Scores PETRARCH2's own gold. Its sixty records are the sixty sentences of gsr78.xml (the number in its name counts those of
 * the other file, PETR2_GSR_validation.xml, whose codings are PETRARCH2's own output and so no gold); PETRARCH2 has 46 of them
 * right. One of the sixty has no text and cannot be right. PETRARCH2 reads the words of the trees that the records carry, and some
 * of the codings hold of those and not of the text ('a Nigerian student', where the text has 'a man'): what is right of them is
 * counted apart.
 */
export function evalPetrarch(file: string, code: CodeText, { misses }: { readonly misses: boolean }): readonly string[] {
  const gold = readPetrarchGold(file);
  const judged = gold.map((record) => judgePetrarch(record, code(record.text, record.published).mentions));
  const asRead = gold.map((record) => ({ ...record, text: record.treeText }));
  const byTree = asRead.filter((record) => judgePetrarch(record, code(record.text, record.published).mentions).isRight).length;
  const right = judged.filter(({ isRight }) => isRight).length;
  const byPlace = judged.filter(({ isRightByPlace }) => isRightByPlace).length;
  const exact = judged.filter(({ isExact }) => isExact).length;
  return [
    `PETRARCH2's gold: ${shareText(right, judged.length, Number((46 / 60).toFixed(3)))} records right on class, source and target state; ${byPlace} where the place may stand for a target that is not named; ${byTree} where the words of the trees are read, as PETRARCH2 does; ${exact} with nothing else coded`,
    ...(misses ? ['Missed:', ...judged.filter(({ isRight }) => !isRight).map(missLine)] : []),
  ];
}
