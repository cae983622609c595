import type { DisputeList } from '../../../src/serve/answers.ts';
import type { Voice } from '../address/voice.ts';

/** Whether the voice in force takes a side in a matter; everyone does. */
export function followedBy({ sides }: DisputeList['items'][number], voice: Voice): boolean {
  if (voice.kind === 'everyone') return true;
  const voices = sides.flatMap((side) => side.voices);
  if (voice.kind === 'outlet') return voices.some(({ own, name }) => own && name === voice.outlet);
  const [code, sector] = voice.says.split('/');
  return voices.some((one) => !one.own && one.code === code && (sector === undefined || one.sector === sector));
}
