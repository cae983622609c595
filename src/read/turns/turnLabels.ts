/** Labels under which those ask whose names nobody notes. */
export const ASKS = /^(?:q|question|questioner|reporter|journalist|correspondent|interviewer|moderator)$/iu;
/** The label of whoever answers in an interview. */
export const ANSWERS = /^(?:a|answer|reply|response)$/iu;

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const WORD = `(?:${NAME}|of|the|for|and|to|de|da|van|von|bin|al|el|ul|foreign|prime|minister|spokes(?:man|woman|person))`;
/** 'Q: ', 'MR SMITH: ', 'Foreign Minister Jan Kos: ', 'Kos (through an interpreter): ', before a capital letter, a figure or a quotation. */
const LABEL = new RegExp(`^(${NAME}(?:\\s${WORD}){0,6}(?:\\s\\([^()\\n]{1,40}\\))?)\\s?:\\s+(?=["“‘'(\\[]?[\\p{Lu}\\d])`, 'u');

/** The words of a label, without the colon and what stands in brackets, in capitals. */
export const labelName = (label: string): string =>
  label
    .replace(/\s?:\s*$/u, '')
    .replace(/\s\([^()]*\)$/u, '')
    .toUpperCase();

/** Whether a line ends as speech does: a heading has no stop. */
const isSaid = (line: string): boolean => /[.!?…—-]["”’')\]]*$/u.test(line);

/**
 * How many letters at the head of each line are the label of who speaks there: all 0 in a text that is no transcript, where
 * nobody is labelled as asking and no two labels come again.
 */
export function turnLabels(lines: readonly string[]): readonly number[] {
  const found = lines.map((line) => (isSaid(line) ? LABEL.exec(line.slice(0, 120)) : null));
  const names = found.flatMap((match) => (match ? [labelName(match[1] ?? '')] : []));
  const isAsked = names.some((name) => ASKS.test(name));
  const again = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  const isTranscript = isAsked ? names.length > 1 : again.size > 1;
  return found.map((match) => (isTranscript && match ? match[0].length : 0));
}
