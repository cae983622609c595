/** Text without `<!-- … -->`; one that is never closed is left as it stands. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept.concat(text.slice(at)).join('');
    kept.push(text.slice(at, start));
    at = end + 3;
  }
}
