import pc from 'picocolors';
import type { Trace } from '../../pipeline/traceSentence.ts';

/** Which event rules a text's words could have set off, one a line: those that fired first, then why the others did not. */
export function ruleLines({ document, attempts }: Pick<Trace, 'document' | 'attempts'>): readonly string[] {
  const word = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `${JSON.stringify(document.text.slice(start, end))} at ${start}`;
  const fired = attempts.filter((attempt) => attempt.fired).map(({ rule, at }) => `${pc.green('fired'.padEnd(11))} ${rule} on ${word(at)}`);
  const others = attempts.filter((attempt) => !attempt.fired);
  const phrases = others.filter(({ reason }) => isOtherPhrase(reason)).length;
  const nearly = others
    .filter(({ reason }) => !isOtherPhrase(reason))
    .map(({ rule, at, reason }) => `${pc.yellow('nearly'.padEnd(11))} ${rule} on ${word(at)}: ${reason ?? 'did not fire'}`);
  const more = phrases === 0 ? [] : [pc.dim(`and ${phrases} phrases of these words whose other words are not here (--json lists them)`)];
  return ['', ...(attempts.length === 0 ? [pc.dim('no word here sets off an event rule')] : [...fired, ...nearly, ...more])];
}

/** 'take … hostage' of a sentence that takes nobody hostage: there are dozens, and none is news. */
const isOtherPhrase = (reason: string | null): boolean => reason?.endsWith('does not go with it') ?? false;
