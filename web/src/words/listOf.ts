const LIST = new Intl.ListFormat('en-GB');

/** Names one after the other: 'Estonia, Latvia and Lithuania'. */
export const listOf = (names: readonly string[]): string => LIST.format(names);
