/** What stands in the YAML head of a Markdown file, as far as documents need it. */
export interface FrontMatter {
  /** Plain `key: value` lines, keys in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const NONE: ReadonlyMap<string, string> = new Map();
const MAX_LINES = 60;

/** Parts a Markdown text from its YAML head; only plain `key: value` lines are read of it. */
export function frontMatter(markdown: string): FrontMatter {
  const lines = markdown.split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.slice(0, MAX_LINES).findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0 || !lines.slice(1, end).some((line) => /^\w[\w-]*:/.test(line))) return { fields: NONE, body: markdown };
  const pairs = lines
    .slice(1, end)
    .map((line) => /^(\w[\w-]*):\s*(\S.*)$/.exec(line))
    .filter((pair) => pair !== null);
  const fields = new Map(pairs.map((pair) => [(pair[1] ?? '').toLowerCase(), (pair[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')]));
  return { fields, body: lines.slice(end + 1).join('\n') };
}
