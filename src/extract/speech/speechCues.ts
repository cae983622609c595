import type { Stance } from '../../codebook/status.ts';

const byWord = (lists: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> =>
  new Map(
    (Object.entries(lists) as [Stance, string][])
      .flatMap(([stance, words]) => words.split(' ').map((word): [string, Stance] => [word, stance]))
      .reverse(),
  );

/** Verbs of speech and thought whose clause the speaker tells, by what is done in using them. */
export const SPEECH_VERB = byWord({
  states:
    'say tell add announce report explain note stress inform confirm state declare describe recall remark comment reveal disclose clarify reply respond answer testify write tweet observe conclude estimate calculate count acknowledge admit concede point emphasise emphasize underline reiterate repeat assure mention indicate agree show find post proclaim learn joke quip continue concur relate mutter shout stipulate notify brief certify detail recount affirm reaffirm reassure pronounce highlight quote determine assess underscore signal spell confide vouch elaborate summarise specify',
  claims:
    'claim allege assert insist maintain contend argue counter retort believe think suggest boast suspect hint imply purport opine feel assume posit speculate surmise profess swear reckon theorise',
  denies: 'deny reject refute dismiss rebut',
  accuses: 'accuse blame complain lament charge grumble moan gripe whine fume sneer jibe gibe scoff',
  warns: 'warn caution fear alert predict forecast worry threaten',
  promises: 'promise vow pledge swear undertake guarantee',
  demands: 'demand urge ask insist want propose recommend advise counsel plead',
  doubts: 'doubt question wonder',
});

/** Verbs that need 'that', a quotation or a place after the clause to be speech: they have other uses. */
export const NEEDS_THAT = new Set(
  'testify claim allege assert contend predict add note count reject dismiss blame recall observe describe point ask demand urge believe think suspect fear answer confirm stress underline reveal report estimate conclude suggest question promise vow pledge swear insist argue admit concede maintain acknowledge assure mention indicate repeat write reply respond comment caution alert agree show find post learn continue relate shout detail quote highlight feel assume threaten want propose recommend advise wonder worry forecast hint imply rebut complain lament boast affirm reaffirm reassure certify brief joke stipulate profess reckon pronounce recount concur deny refute determine assess charge counter underscore signal spell vouch undertake guarantee counsel plead grumble moan gripe whine fume sneer jibe gibe scoff'.split(
    ' ',
  ),
);

/** Verbs by which somebody judges, wants or backs a thing: their object is named, not told. */
export const ATTITUDE_VERB = byWord({
  states:
    'praise welcome applaud hail support endorse back favour favor commend salute defend cite express note mention acknowledge recognise recognize laud celebrate touch',
  claims: 'call describe label brand dub term deem consider regard portray characterise characterize hope expect',
  denies: 'reject refute disavow',
  accuses:
    'criticise criticize condemn denounce blast slam assail lambast rebuke attack mock ridicule deride decry deplore scold castigate chide disparage accuse protest',
  promises: 'promise vow pledge threaten offer agree',
  demands: 'demand urge want call seek request propose ask',
  doubts: 'question doubt oppose challenge dispute',
  warns: 'fear worry',
});

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
    contention: 'claims',
    admission: 'states',
    assurances: 'promises',
    assurance: 'promises',
    suggestion: 'claims',
    suggestions: 'claims',
    insistence: 'claims',
    conclusion: 'claims',
    finding: 'states',
    findings: 'states',
    speculation: 'claims',
    complaint: 'accuses',
    complaints: 'accuses',
    opinion: 'claims',
    view: 'claims',
    argument: 'claims',
    demand: 'demands',
    demands: 'demands',
    hope: 'claims',
    hopes: 'claims',
    idea: 'claims',
    notion: 'claims',
    story: 'claims',
    narrative: 'claims',
  } satisfies Record<string, Stance>),
);

/** Adverbs that put a clause in nobody's mouth in particular. */
export const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently']);
