const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE = set("be is are was were been being 's 're am");
export const MODAL = set("will would shall should may might can could must 'll 'd wo ca");
export const NEGATION = set("not cannot n't never no neither nor hardly");
export const ADVERB = set(
  'also already still now then just only even again soon later earlier recently repeatedly reportedly allegedly currently since long once ever always often finally quickly immediately previously actually actively initially directly openly violently illegally formally officially publicly jointly temporarily further simultaneously apparently certainly largely mostly simply meekly merely so far therefore thus yet suddenly strongly sharply firmly deliberately massively heavily briefly additionally meanwhile twice both all each first reluctantly swiftly secretly effectively itself himself herself themselves',
);
export const PREPOSITION = set(
  'in on at to from of for with by against near along around across over under between among into onto towards toward through throughout via off outside inside within without beyond behind about above below after before during since until till as than like upon amid despite per including',
);
export const DETERMINER = set(
  'the a an this that these those its his her their our my your some any no every each another both several many few such more most',
);
export const PRONOUN = set('i you he she it we they who which that this these those');
/** Marks that close a clause for who did what. */
export const BREAK = set('; : ( ) " - … -- . ? !');
