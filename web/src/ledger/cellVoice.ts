import type { Quantity } from '../../../src/model/quantity.ts';

type Titles = Readonly<Record<string, string>>;

/** Who gives a figure, as a line names him. */
export const voiceName = ({ voice }: Pick<Quantity, 'voice'>, titles: Titles): string =>
  voice.name || titles[voice.code] || voice.code || 'an unnamed source';

/** For whom he speaks, where that is another than he; else null. */
export function spokenFor(quantity: Pick<Quantity, 'voice'>, titles: Titles): string | null {
  const { own, code } = quantity.voice;
  const title = titles[code] ?? code;
  return own || code === '' || title === voiceName(quantity, titles) ? null : title;
}
