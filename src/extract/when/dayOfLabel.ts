import type { Sentence } from '../../model/reading.ts';
import type { When } from '../../model/when.ts';

/** '10 August:' and nothing else. */
const isDay = ({ start, end, times }: Sentence): boolean =>
  times.length === 1 && times.every((time) => time.start <= start && end - time.end <= 2);

/**
 * The day of a chronicle's entry: '10 August: Muscat sent a ship. Riga replied.', for each sentence of it that tells no time
 * of its own. Null where its paragraph stands under no day.
 */
export function dayOfLabel(sentence: Sentence, all: readonly Sentence[]): When | null {
  const label = all.find(({ kind, paragraph }) => kind === 'dateline' && paragraph === sentence.paragraph);
  const when = label && isDay(label) ? label.times[0]?.when : null;
  const isOpen = sentence.times.every((time) => time.when === null && /^a length/u.test(time.reason ?? ''));
  return when && isOpen ? { ...when, basis: 'implied', from: `told under ${JSON.stringify(when.text)}` } : null;
}
