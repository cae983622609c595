import { EVENT_TYPE, EVENT_TYPES, type EventType } from '../../src/codebook/eventType.ts';
import { RULES } from '../../src/extract/rules/allRules.ts';
import { classPage } from './classPage.ts';
import { QUAD_TITLE } from './quadTitle.ts';

const pageName = (type: EventType): string => `${type.toLowerCase()}.md`;

function indexPage(): string {
  const predicates = (type: EventType): number =>
    new Set(RULES.filter((rule) => rule.type === type).flatMap(({ verbs, nouns, adjectives }) => [...verbs, ...nouns, ...adjectives])).size;
  const rows = EVENT_TYPES.map((type) => {
    const { quad, score, covers } = EVENT_TYPE[type];
    const frames = RULES.filter((rule) => rule.type === type).length;
    return `| [${type}](${pageName(type)}) | ${covers} | ${QUAD_TITLE[quad]} | ${score} | ${frames} | ${predicates(type)} |`;
  });
  return [
    '# Codebook',
    '',
    'The sixteen classes of PLOVER as Tacitus codes them. These pages are written by `npm run codebook` from `src/codebook/` and',
    '`src/extract/rules/`; every example and counter-example on them is a test.',
    '',
    '| class | covers | quad | score | frames | predicates |',
    '|---|---|---|---:|---:|---:|',
    ...rows,
    '',
    'The record keeps what is done apart from whether it is actual, planned, possible or negated. PLOVER, which has no status, files',
    'cooperation to come under AGREE, a retreat to come under CONCEDE, announced conflict under THREATEN and refused cooperation under REJECT.',
    '',
  ].join('\n');
}

/** The pages by file name: an index and one a class. */
export const codebookPages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', indexPage()], ...EVENT_TYPES.map((type): [string, string] => [pageName(type), classPage(type)])]);
