import type { CodeText } from './codeText.ts';
import { mentionText } from './evalPlover.ts';
import { type MucDocument, readMucGold } from './mucGold.ts';
import { judgeMuc, type MucJudged } from './scoreMuc.ts';
import { shareText } from './shareText.ts';

/** The reports are of 1987 to 1991; the file does not date them. */
const PUBLISHED = '1990-01-01';

const wanted = ({ incidents, state }: MucDocument): string =>
  `${incidents.map(({ types, modes }) => `${types.join('|')}${modes.length > 0 ? `/${modes[0]}` : ''}`).join(' + ')} in ${state}`;

const missLine = (one: MucJudged): string =>
  `  ${one.isClassRight ? 'state' : 'class'} ${one.document.id} wants ${wanted(one.document)}; found ${one.mentions.map(mentionText).join(', ') || 'nothing'}: ${one.document.text.slice(0, 300).replace(/\s+/gu, ' ')}`;

/** Scores the incidents of MUC-4; the lines of the report. */
export function evalMuc(file: string, code: CodeText, { misses }: { readonly misses: boolean }): readonly string[] {
  const documents = readMucGold(file);
  const judged = documents.filter(({ incidents }) => incidents.length > 0).map((one) => judgeMuc(one, code(one.text, PUBLISHED).mentions));
  const others = documents.filter(({ incidents }) => incidents.length === 0);
  const violent = others.filter((one) => code(one.text, PUBLISHED).mentions.some(({ type }) => type === 'ASSAULT')).length;
  const count = (is: (one: MucJudged) => boolean): number => judged.filter(is).length;
  return [
    `MUC-4: ${shareText(
      count(({ isRight }) => isRight),
      judged.length,
      0.6,
    )} relevant documents right on class and state of each incident; on class alone ${count(({ isClassRight }) => isClassRight)}; on the kind of incident too ${count(({ isKindRight }) => isKindRight)}; assault is found in ${shareText(violent, others.length)} of those without incidents`,
    ...(misses ? ['Missed:', ...judged.filter(({ isRight }) => !isRight).map(missLine)] : []),
  ];
}
