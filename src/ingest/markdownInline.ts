const ENTITY: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  copy: '©',
};

/** Escaped signs wait in the private-use area while marks are taken out, so that '\*' stays a star. */
const HIDDEN = 0xe000;
const hide = (sign: string): string => String.fromCharCode(HIDDEN + sign.charCodeAt(0));
const show = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - HIDDEN);

/** One line of Markdown as plain text: links to their words, no marks of emphasis, no tags, no pictures. */
export function markdownInline(line: string): string {
  return line
    .replace(/[\ue020-\ue07e]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => hide(sign))
    .replace(/`+([^`\n]+)`+/g, '$1')
    .replace(/!\[[^[\]]*\]\([^()\s]*(?:\s[^()]*)?\)/g, '')
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]]*\])/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]*)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*{1,3}(?=\S)([^*\n]+)\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]+)_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~\n]+)~~/g, '$1')
    .replace(/&(\w{2,8});/g, (whole, name: string) => ENTITY[name] ?? whole)
    .replace(/[\ue020-\ue07e]/g, show);
}
