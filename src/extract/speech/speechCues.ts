import type { Stance } from '../../codebook/status.ts';

/** Verbs of speech and thought, by what is done in using them. */
const VERBS: Readonly<Record<Stance, string>> = {
  states:
    'say tell add announce report explain note stress inform confirm state declare describe recall remark comment reveal disclose clarify reply respond answer testify write tweet observe conclude estimate calculate count acknowledge admit concede point emphasise emphasize underline reiterate repeat assure mention indicate',
  claims: 'claim allege assert insist maintain contend argue believe think suggest boast suspect',
  denies: 'deny reject refute dismiss',
  accuses: 'accuse blame',
  warns: 'warn caution fear alert predict',
  promises: 'promise vow pledge swear',
  demands: 'demand urge ask insist',
  doubts: 'doubt question',
};

export const SPEECH_VERB: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(VERBS) as [Stance, string][])
    .flatMap(([stance, words]) => words.split(' ').map((word): [string, Stance] => [word, stance]))
    .reverse(),
);

/** Verbs that need 'that', a quotation or a place after the clause to be speech: they have other uses. */
export const NEEDS_THAT = new Set(
  'claim allege assert contend predict add note count reject dismiss blame recall observe describe point ask demand urge believe think suspect fear answer confirm stress underline reveal report estimate conclude suggest question promise vow pledge swear insist argue admit concede maintain acknowledge assure mention indicate repeat write reply respond comment caution alert'.split(
    ' ',
  ),
);

/** 'reports that', "Kyiv's claim that": nouns that carry a clause. */
export const SPEECH_NOUN: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    claim: 'claims',
    claims: 'claims',
    allegation: 'claims',
    allegations: 'claims',
    assertion: 'claims',
    assertions: 'claims',
    accusation: 'accuses',
    accusations: 'accuses',
    report: 'states',
    reports: 'states',
    warning: 'warns',
    warnings: 'warns',
    statement: 'states',
    announcement: 'states',
    estimate: 'states',
    estimates: 'states',
    denial: 'denies',
    fears: 'warns',
    concerns: 'warns',
    rumours: 'claims',
    rumors: 'claims',
    assessment: 'states',
    promise: 'promises',
    belief: 'claims',
  } satisfies Record<string, Stance>),
);

/** Adverbs that put a clause in nobody's mouth in particular. */
export const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently']);
