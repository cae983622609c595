import type { Holder } from '../codebook/holder.ts';

/** Where the family's name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK']);
/** Where people are called by their first name, or by all of it: the table gives the short form itself. */
const NO_SURNAME: ReadonlySet<string> = new Set('ETH ERI SOM VNM KHM LAO MMR THA IDN MYS SGP'.split(' '));

/** A name that is a style and not a family's: 'King Charles III', 'Abdullah II', 'Pope Francis'. */
const STYLED = /^(?:King|Queen|Pope|Sultan|Mullah) | [IVX]+$/u;
/** 'von der Leyen', 'al-Assad', 'Van Rompuy', 'bin Salman': the particle belongs to the surname. */
const WITH_PARTICLE = / ((?:[Vv]an|von|de|De|der|Di|da|dos|Le|bin|Ben) .+|(?:al|el)-.+)$/u;

/** The name by which news calls a holder after the first time, or null where it uses no such name. */
export function surnameOf({ code }: Pick<Holder, 'code'>, name: string): string | null {
  const words = name.replace(/,? Jr\.?$/u, '').split(' ');
  if (words.length < 2 || NO_SURNAME.has(code) || STYLED.test(name)) return null;
  // 'Tsai Ing-wen', 'Lai Ching-te': the hyphen tells a given name.
  const familyFirst = FAMILY_FIRST.has(code) || (code === 'TWN' && /-\p{Ll}/u.test(words.at(-1) ?? ''));
  return (familyFirst ? words[0] : (WITH_PARTICLE.exec(name)?.[1] ?? words.at(-1))) ?? null;
}
