/**
 * The same letters as the one string of them that the engine keeps for names of properties. Two such are compared by where they
 * lie and not letter by letter; words, tags and relations are compared more often than anything else is done.
 */
export const interned = (text: string): string => Object.keys({ [text]: null })[0] ?? text;
