import { expect, test } from 'vitest';
import { findQuotations } from '../../src/read/findQuotations.ts';

const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['He said “we wait” and left.', 'we wait'],
  ['He said "we wait" and left.', 'we wait'],
  ['„Wir warten“, sagte er.', 'Wir warten'],
  ['‘We wait,’ he said. ‘We always do.’', 'We wait,', 'We always do.'],
  ["'We wait,' he said. 'We don't go.'", 'We wait,', "We don't go."],
  ["The allies' ships and 'go' signs left."],
  ["They said 'go' and “we wait”.", 'we wait'],
  ['Il dit «nous restons» et part.', 'nous restons'],
  ['“We wait,” he said. “We always do.”', 'We wait,', 'We always do.'],
  ['"We wait," he said. "We always do."', 'We wait,', 'We always do.'],
  ['“We wait. We hope. We stay,” he said.', 'We wait. We hope. We stay,'],
  ['“We wait.\n“We hope,” he said.', 'We wait.\n“We hope,'],
  ['“We wait.\n\n“We hope.\n\n“We stay,” he said.', 'We wait.\n\n“We hope.\n\n“We stay,'],
  ['"We wait.\n\n"We hope," he said. "We stay."', 'We wait.\n\n"We hope,', 'We stay.'],
  ['“We wait, he said.\nThey left. “Never,” she said.', 'Never,'],
  ['"We wait, he said.\nThey left. "Never," she said.', 'Never,'],
  ['“Never closed'],
  ['"Never closed'],
  ['Nothing opened” it.'],
  ['“” and ""'],
  ["They don't say 'go' here."],
  ['“They said ‘go’ to us,” he said.', 'They said ‘go’ to us,'],
  ['“They said "go" to us,” he said.', 'They said "go" to us,'],
  ['No quotation at all.'],
  [''],
];

test.each(ROWS.map(([text, ...quotations]) => ({ text, quotations })))('$text', ({ text, quotations }) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
});
