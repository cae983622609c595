/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae' };

/** A name as a wire service without accents writes it: 'Błaszczak' as 'Blaszczak', 'Støre' as 'Store'. */
export const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıßæÆ]/gu, (letter) => PLAIN[letter] ?? letter);
