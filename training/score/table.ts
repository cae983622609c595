/** A share in per cent with two decimals, and what it falls short of. */
export const cell = (value: number, least = 0): string => `${value.toFixed(2)}${value < least ? `<${least}` : ''}`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Lines of a Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(head),
  line(head.map(() => '---')),
  ...rows.map(line),
];
