import { STATE_BY_CODE } from '../states.ts';
import { capitalAt } from './capitals.ts';

const CAPITAL = 'capital:';

/** What a place is called wherever the record speaks of it for itself: of the spellings of one capital the first of the codebook, else its name as told. */
export function placeTitle({ id, name }: { readonly id: string; readonly name: string }): string {
  if (!id.startsWith(CAPITAL)) return name;
  const code = id.slice(CAPITAL.length);
  const spot = capitalAt(code, name)?.join();
  return STATE_BY_CODE.get(code)?.capitals.find((other) => spot !== undefined && capitalAt(code, other)?.join() === spot) ?? name;
}
