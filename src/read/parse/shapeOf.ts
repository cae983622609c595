/** 'Kyiv' is 'Xx', 'F-16' is 'X-0', "n't" is "x'x": runs of one kind of character count once, save a second capital. */
export function shapeOf(form: string): string {
  const kinds = form
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^Xx0.,'$%:/@-]/gu, '?');
  return kinds
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/x+/gu, 'x')
    .replace(/0+/gu, '0');
}
