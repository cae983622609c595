/** A heading as it is read: without the blanks that some outlets' files leave before a comma, a full stop or an 's'. */
export const tidyTitle = (title: string): string =>
  title
    .replaceAll(/(?<=\b\p{Lu}) \. (?=\p{Lu} \.)/gu, '.')
    .replaceAll(/ +(?=[,.;:!?](?:\s|$))/g, '')
    .replaceAll(/ +(?=[’']s\b)/g, '');
