import pc from 'picocolors';
import type { Trace } from '../../pipeline/traceSentence.ts';

/** Which event rules a text's words could have set off, one a line: those that fired first, then why the others did not. */
export function ruleLines({ document, attempts }: Pick<Trace, 'document' | 'attempts'>): readonly string[] {
  const word = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `${JSON.stringify(document.text.slice(start, end))} at ${start}`;
  const fired = attempts.filter((attempt) => attempt.fired).map(({ rule, at }) => `${pc.green('fired'.padEnd(11))} ${rule} on ${word(at)}`);
  const nearly = attempts
    .filter((attempt) => !attempt.fired)
    .map(({ rule, at, reason }) => `${pc.yellow('nearly'.padEnd(11))} ${rule} on ${word(at)}: ${reason ?? 'did not fire'}`);
  return ['', ...(attempts.length === 0 ? [pc.dim('no word here sets off an event rule')] : [...fired, ...nearly])];
}
