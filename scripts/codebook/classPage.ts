import { EVENT_GUIDE } from '../../src/codebook/eventGuide.ts';
import { EVENT_TYPE, type EventType } from '../../src/codebook/eventType.ts';
import { RULES } from '../../src/extract/rules/allRules.ts';
import { framePart } from './framePart.ts';
import { QUAD_TITLE } from './quadTitle.ts';

function modesPart(type: EventType): readonly string[] {
  const modes = Object.entries(EVENT_TYPE[type].modes);
  if (modes.length === 0) return ['It has no modes.', ''];
  return ['| mode | score |', '|---|---:|', ...modes.map(([mode, score]) => `| ${mode} | ${score} |`), ''];
}

/** The page of a class: what it is, its modes, what it is taken for, and its frames with their examples. */
export function classPage(type: EventType): string {
  const { quad, score, recipientRequired } = EVENT_TYPE[type];
  const { definition, neighbours } = EVENT_GUIDE[type];
  return [
    `# ${type}`,
    '',
    definition,
    '',
    `Quad: ${QUAD_TITLE[quad]}. Score: ${score}, of −10 to +10. A recipient is ${recipientRequired ? 'required by PLOVER' : 'not required'}.`,
    '',
    '## Modes',
    '',
    ...modesPart(type),
    '## Neighbours',
    '',
    ...neighbours.map((one) => `- [${one.type}](${one.type.toLowerCase()}.md): ${one.how}`),
    '',
    '## Frames',
    '',
    'For each predicate the first frame that fits is taken, in the order of `src/extract/rules/allRules.ts`; one that asks for more words',
    'goes before one that asks for fewer.',
    '',
    ...RULES.filter((rule) => rule.type === type).flatMap(framePart),
    '[All classes](README.md)',
    '',
  ].join('\n');
}
