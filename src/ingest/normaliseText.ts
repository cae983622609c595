import { type Outcome, outcome } from '../model/notice.ts';

/** Soft hyphens, zero-width letters and marks of writing direction: they are not seen, and they split words. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * Text as it is kept: LF line ends, plain spaces, nothing unseen, no trailing blanks, at most one
 * blank line between paragraphs. A page break (form feed) becomes a blank line. NULs become spaces, with a notice.
 */
export function normaliseText(text: string): Outcome<string> {
  const letters = normaliseLetters(text.toWellFormed());
  const lines = letters.split('\n').map((line) => line.trimEnd());
  const kept = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return text.includes('\0') ? outcome(kept, [nulNotice(text)]) : outcome(kept);
}

function normaliseLetters(text: string): string {
  return (
    text
      .replace(/\r\n?|\u0085|\u2028|\u000b/g, '\n')
      .replace(/\u2029|\u000c/g, '\n\n')
      // A soft hyphen at a line's end is a cut word.
      .replace(/\u00ad\n */g, '')
      .replace(UNSEEN, '')
      .replace(SPACES, ' ')
      .replaceAll('\0', ' ')
      .replace(CONTROLS, ' ')
  );
}

function nulNotice(text: string): { readonly code: string; readonly reason: string } {
  const count = text.split('\0').length - 1;
  return {
    code: 'nul',
    reason: `the text holds ${count} NUL ${count === 1 ? 'byte' : 'bytes'}, the first after ${text.indexOf('\0')} letters; read as spaces.`,
  };
}
