/** A short report that differs from every other one of another number. */
export const newsOf = (
  number: number,
): string => `ASMAR, Jan. ${1 + (number % 28)} - Poland said on Monday that it would send ${number + 100} soldiers to its border with Belarus.

The defence ministry of Ukraine said ${1000 + number} Russian troops had arrived near town number ${number}. Moscow denied it.
`;

/** Reports as files, by name. */
export const newsFiles = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`news/${String(number).padStart(4, '0')}.txt`, newsOf(number)]));
