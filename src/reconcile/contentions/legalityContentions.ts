import { LEGAL_THEMES, type LegalTheme } from '../../codebook/legalThemes.ts';
import type { Claim } from '../../model/claim.ts';
import type { Contention, ContentionEvidence } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { titleInText } from './deedQuestion.ts';
import { partiesNamed } from './partiesNamed.ts';
import { actingIn, areNear, polarityAt, type Said, saidInCharge, saidInClaim, subjectAt } from './stand.ts';
import { sharedWords, tellingWords, voiceOfActor } from './telling.ts';

const CONDEMNS =
  /\b(?:illegal\w*|unlawful\w*|illegitimate|violat\w+|breach\w*|provocat\w+|provok\w+|aggressi\w+|destructive|unjustified|irresponsible|destabili[sz]\w+|unacceptable|reckless\w*|adventurism|rigged|sham|no right to (?:veto|(?:have )?(?:a|any) say (?:in|over|on))|no (?:say (?:in|over|on)|veto)|no right to)\b/iu;
/** Words of judging that condemn a deed by themselves. */
const CRITICISES = /\b(?:critici[sz]|condemn|denounc|slam|deplor|berat|rebuk|decri|blast|complain(?=\w* (?:about|of)\b))\w*/iu;
const UPHOLDS =
  /\b(?:de jure|legal(?:ly)?(?!,| guarantee| pledge| security| agreement|[ -](?:binding|formali|fixed))|lawful\w*|legitimate|justified|(?:in (?:line|accordance) with |under )(?:all )?international (?:law|regulations|standards)|(?:sovereign |every |full |the |a |reserves? the |has the |have the )right (?:to|of)|sovereign right)\b/iu;
/** What a doer says of his own deeds. */
const DEFENDS =
  /\b(?:cannot be blamed|(?:is|are) not to blame|defend (?:itself|themselves)|defensive (?:weapons|materiel|aid|assistance|systems|posture)|self-defen[cs]e|(?:purely|entirely) defensive|(?:international|territorial) (?:waters|airspace)|its right to|own (?:territory|soil|borders)|own discretion|within (?:its|their|the country[’']s|the nation[’']s) (?:own )?(?:territory|borders))\b/iu;
const PRAISES = /\b(?:hail\w*|welcom\w*|prais\w*|applaud\w*|legitimate|lawful|justified|right)\b/iu;

/** 'Denying Chad a say': what is withheld from somebody is claimed for him. */
const WITHHELD =
  /\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)) (?:the )?(\p{Lu}[\p{L}’' ]*?)(?: any| a|[’']s| its| the) (?:say (?:in|over|on)|voice in|right to)\b/u;
/** 'Bound by the union’s open-door policy': whose it is has it of right. */
const OWNED = /(\p{Lu}[\p{L} ]*?)[’']s (?:open[- ]door policy|(?:sovereign )?right to)\b/u;
/** 'Rejects', 'questions', before what is somebody's. */
const REFUSES = /\b(?:reject|refus|question|disput|challeng|den(?:y|ie)|not|no|end|abandon|give up|scrap)\w*\b[^.;,]{0,30}$/iu;
/** 'In violation of the accord': what is broken, and not who breaks it. */
const BROKEN = /^ of (?:the )?\b/u;

/** To praise somebody for what he leaves does not uphold what he does. */
const FORBEARS = /\b(?:restraint|patience|calm|moderation)\b/iu;

/** How a voice holds with what somebody does. */
interface Stance {
  readonly evidence: ContentionEvidence;
  readonly voice: string;
  readonly doer: string;
  /** Null where no word tells what it is about: words on one deed then stand within a few sentences of each other. */
  readonly theme: LegalTheme | null;
  /** Whether the words that judge tell it themselves: 'no say in'. */
  readonly namesTheme: boolean;
  readonly start: number;
  readonly upholds: boolean;
}

/**
 * Stances on whether a deed was right: one voice calls it a provocation or unlawful, and its doer justifies it or another upholds
 * it, in the same days and across documents. Nothing is said on which is so. One matter for each doer and kind of deed.
 */
export function legalityContentions(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Contention[] {
  const said = [...mentions.map(saidInCharge), ...claims.map(saidInClaim)]
    .filter((one) => one !== null)
    .filter(({ voice }) => voice !== '');
  const stances = [...said.flatMap(stancesIn), ...mentions.flatMap(praiseOf)];
  const themed = stances.filter(({ theme }) => theme !== null);
  const bare = stances.filter(({ theme }) => theme === null);
  const matters = [...Map.groupBy(themed, ({ doer, theme }) => `${doer} ${theme?.id}`).values()];
  const fullest = matters.map((matter) => [...matter, ...bare.filter((one) => matter.some((other) => areClose(one, other)))]);
  const left = bare.filter((one) => !fullest.some((matter) => matter.includes(one)) && bare.some((other) => areClose(one, other)));
  return [...fullest, ...Map.groupBy(left, ({ doer, evidence }) => `${doer} ${evidence.document}`).values()].flatMap(contentionOf);
}

/** Words on one deed stand within a few sentences of each other. */
const REACH = 700;
const areClose = (one: Stance, other: Stance): boolean =>
  one.doer === other.doer &&
  one.upholds !== other.upholds &&
  one.evidence.document === other.evidence.document &&
  Math.abs(one.start - other.start) <= REACH;

const themeOf = (text: string): LegalTheme | null => LEGAL_THEMES.find(({ told }) => told.test(text)) ?? null;

/** Letters around a judgement in which what it is about is told. */
const THEME_REACH = 60;

function stancesIn(said: Said): readonly Stance[] {
  if (said.isDenial) return [];
  const { evidence, voice, start } = said;
  const against = CONDEMNS.exec(said.text) ?? (said.isCharge && CRITICISES.test(evidence.quote) ? /^/u.exec(said.text) : null);
  const owned = WITHHELD.exec(said.text) ?? (said.isCharge ? null : OWNED.exec(said.text));
  const found = owned ?? (said.of.length > 0 ? null : (UPHOLDS.exec(said.text) ?? DEFENDS.exec(said.text))) ?? against;
  if (found === null) return [];
  const end = found.index + found[0].length;
  const around = said.text.slice(Math.max(0, found.index - THEME_REACH), end + THEME_REACH);
  const theme = themeOf(found[0]) ?? themeOf(around);
  const tell = (doer: string, upholds: boolean): Stance => ({
    evidence,
    voice,
    doer,
    theme,
    namesTheme: themeOf(found[0]) !== null,
    upholds,
    start,
  });
  const owner = owned === null ? undefined : partiesNamed(owned[1] ?? '').at(-1);
  if (owner !== undefined) return REFUSES.test(said.text.slice(0, found.index)) ? [] : [tell(owner.code, true)];
  if (said.of.length > 0) return said.of.map((doer) => tell(doer, false));
  const isSo = polarityAt(said.text, found.index, found[0].length);
  const doer =
    subjectAt(said.text, found.index, end + (BROKEN.exec(said.text.slice(end))?.[0].length ?? 0), said.voice) ??
    actingIn(said.text) ??
    said.voice;
  if (found === against && doer !== said.voice) return isSo === true || found[0].startsWith('no ') ? [tell(doer, false)] : [];
  const isOwn = doer === said.voice;
  if (found === against) return isOwn && isSo === false && theme !== null ? [tell(doer, true)] : [];
  return isSo === true && (isOwn || UPHOLDS.test(said.text)) ? [tell(doer, true)] : [];
}

function praiseOf(mention: Told<Mention>): readonly Stance[] {
  const voice = voiceOfActor(mention);
  if (mention.type !== 'SUPPORT' || mention.status === 'negated' || voice === null) return [];
  if (!PRAISES.test(mention.quote) || FORBEARS.test(mention.quote)) return [];
  const theme = themeOf(mention.quote);
  return mention.recipients
    .filter(({ code }) => code !== '' && code !== voice.code)
    .map(({ code }) => ({
      evidence: { ...evidenceOf(mention), voice },
      voice: voice.code,
      doer: code,
      theme,
      namesTheme: theme !== null,
      upholds: true,
      start: mention.start,
    }));
}

function contentionOf(stances: readonly Stance[]): readonly Contention[] {
  const met = stances.filter((one) =>
    stances.some((other) => other.upholds !== one.upholds && other.voice !== one.voice && areNear(other.evidence, one.evidence)),
  );
  const friends = met.filter(({ upholds }) => upholds);
  const critics = ofOneCase(
    met.filter(({ upholds }) => !upholds),
    friends,
  );
  const [first] = critics;
  if (first === undefined || friends.length === 0) return [];
  return [
    buildContention({
      about: 'legality',
      question:
        first.theme?.asks(titleInText(first.doer)) ??
        `Had ${titleInText(first.doer)} the right to do what ${titleInText(first.voice)} condemns?`,
      why: 'one voice condemns what another upholds',
      sides: [sideOf('condemned', evidenceIn(critics)), sideOf('upheld', evidenceIn(friends))],
      actors: [...new Set([first.doer, ...met.map(({ voice }) => voice)])].sort(),
      places: [],
      event: null,
    }),
  ];
}

/** Of several who condemn a doer, each may have a case of his own: those count whose words meet what is upheld. */
function ofOneCase(critics: readonly Stance[], friends: readonly Stance[]): readonly Stance[] {
  if (new Set(critics.map(({ voice }) => voice)).size < 2) return critics;
  const upheld = new Set(friends.flatMap(({ evidence }) => [...tellingWords(evidence.quote)]));
  const met = critics.filter(({ evidence, namesTheme }) => namesTheme || sharedWords(tellingWords(evidence.quote), upheld) > 0);
  return met.length > 0 ? met : critics;
}

const evidenceIn = (stances: readonly Stance[]): readonly ContentionEvidence[] => [
  ...new Map(stances.map(({ evidence }) => [evidence.id, evidence])).values(),
];
