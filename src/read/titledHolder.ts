import { type Holder, hasLeft, holdsOn } from '../codebook/holder.ts';
import type { Token } from '../model/reading.ts';
import type { HolderNames } from './holderNames.ts';
import { isUpperAt } from './isUpperAt.ts';
import { isPersonRole, roleAt } from './roleAfter.ts';

const plain = (office: string): string =>
  office
    .toLowerCase()
    .replace(/defense/gu, 'defence')
    .replace(/\bpremier\b/gu, 'prime minister')
    .replace(/secretary-general/gu, 'secretary general')
    .replace(/spokes(?:man|woman|person)/gu, 'spokesman');

/** Whether a title that a text gives is one for the office: 'Secretary' for the secretary of state, 'General' for a chief of staff. */
export function titleFits(title: string, { office, sector }: Pick<Holder, 'office' | 'sector'>): boolean {
  const [said, held] = [plain(title), plain(office)];
  if (said === 'leader') return /^(?:president|prime minister|chancellor|leader|supreme leader|chairman)/u.test(held);
  if (/^(?:general|admiral|commander)$/u.test(said)) return sector === 'MIL' && /chief|command|chairman/u.test(held);
  return held === said || held.endsWith(` ${said}`) || held.startsWith(`${said} `) || said.endsWith(` ${held}`);
}

/** The titles that end before a token, the longest first. */
function titlesBefore(tokens: readonly Token[], at: number): readonly string[] {
  return [4, 3, 2, 1].flatMap((length) => {
    const hit = at >= length ? roleAt(tokens, at - length) : null;
    return hit?.to === at && isPersonRole(hit.role) ? [hit.role] : [];
  });
}

const isCapital = (text: string, token: Token | undefined): boolean => token?.kind === 'word' && isUpperAt(text, token.start);

/**
 * The one holder of office whom a title and a surname tell where the surname alone would not: 'Prime
 * Minister [Khan]', 'President [Kim]'; one who has the office on the day before all who have left it.
 */
export function titledHolder(
  names: HolderNames,
  text: string,
  tokens: readonly Token[],
  at: number,
  day: string | null,
): readonly Holder[] {
  const token = tokens[at];
  if (!token || !isCapital(text, token) || isCapital(text, tokens[at + 1])) return [];
  const bearers = names.surnames.get(token.norm) ?? [];
  if (bearers.length === 0) return [];
  const [title] = titlesBefore(tokens, at);
  const fitting = title === undefined ? [] : bearers.filter((holder) => titleFits(title, holder));
  // Without a day nobody is sure; two presidents of one name are at least of their state.
  if (day === null) {
    const [first, ...more] = fitting;
    return first && more.length > 0 && more.every(({ code }) => code === first.code)
      ? [{ ...first, name: text.slice(token.start, token.end), also: [] }]
      : [];
  }
  const now = fitting.filter((holder) => holdsOn(holder, day));
  const found = now.length > 0 ? now : fitting.filter((holder) => hasLeft(holder, day));
  return found.every(({ name }) => name === found[0]?.name) ? found : [];
}
