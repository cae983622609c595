const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Closed classes of English, lower case: what stands in for a tagger where only these matter. */
export const DETERMINERS = set(
  'the a an this that these those its his her their our my your some any no every each another both all several many few other such',
);
export const PREPOSITIONS = set(
  'in on at to from of for with by against near along around across over under between among into onto towards toward through throughout via off outside inside within without beyond behind beside about above below after before during since until till as than like upon amid amidst despite per',
);
export const LOCATIVES = set(
  'in at near to from into towards toward around across outside inside over through throughout via off along within beyond on onto between',
);
export const CONJUNCTIONS = set(
  'and or but nor yet so while whereas although though because if unless when whenever as after before since until that which who whom whose where',
);
export const AUXILIARIES = set(
  "be am is are was were been being have has had having do does did will would shall should may might can could must ca wo 'll 're 've 'd 'm ought",
);
export const PRONOUNS = set(
  'i you he she it we they me him us them who whom which that this these those himself herself itself themselves',
);
