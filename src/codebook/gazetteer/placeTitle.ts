import { MORE_CAPITALS, SEATS_ELSEWHERE } from '../capitalNames.ts';

const CAPITAL = 'capital:';
const liesElsewhere = (name: string): boolean => Object.hasOwn(SEATS_ELSEWHERE, name);

/** What a place is called wherever the record speaks of it for itself: of the spellings of one capital the first of the codebook, else its name as told. */
export function placeTitle({ id, name }: { readonly id: string; readonly name: string }): string {
  if (!id.startsWith(CAPITAL)) return name;
  const spellings = MORE_CAPITALS[id.slice(CAPITAL.length)] ?? [];
  if (!spellings.includes(name) || liesElsewhere(name)) return name;
  return spellings.find((other) => !liesElsewhere(other)) ?? name;
}
