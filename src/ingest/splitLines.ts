/**
 * Lines of a stream of UTF-8 bytes, one in memory at a time: a BOM at its head is left out, a line
 * ends at LF or CRLF, and the last needs no end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield withoutReturn([...parts, piece].join(''));
      parts = [];
    }
    parts.push(pieces.at(-1) ?? '');
  }
  parts.push(decoder.decode());
  const last = withoutReturn(parts.join(''));
  if (last !== '') yield last;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
