import type { EventType } from '../../codebook/eventType.ts';
import type { Claim } from '../../model/claim.ts';
import type { ContentionEvidence } from '../../model/contention.ts';
import { voiceKey } from '../../model/countVoice.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { lowerWords, stem } from '../quoteWords.ts';
import { evidenceOf } from './buildContention.ts';

/** A mention or claim as one that takes a side: who says it, of whom, and in which words. */
export interface SideTelling {
  readonly evidence: ContentionEvidence;
  readonly finding: Told<Mention> | Told<Claim>;
  readonly voice: string;
  /** The code that the voice speaks for; '' where it is nobody's. */
  readonly code: string;
  /** Whom it says to have done it, by codes: of charges those accused. */
  readonly doers: readonly string[];
  readonly recipients: readonly string[];
  /** The class of the deed; null for words without one. */
  readonly type: EventType | null;
  readonly words: ReadonlySet<string>;
}

const codesOf = (actors: readonly { readonly code: string }[]): readonly string[] =>
  [...new Set(actors.map(({ code }) => code))].filter(Boolean);

/** A mention as told: of a deed, or of words as deeds. */
export function tellingOfMention(mention: Told<Mention>): SideTelling {
  const charges = mention.type === 'ACCUSE';
  const evidence = { ...evidenceOf(mention), ...(isNobodys(mention) ? { voice: NOBODY } : {}) };
  const isRelayed = mention.says.length === 0 || mention.recipients.some(({ code }) => code !== '' && code === evidence.voice.code);
  return {
    evidence: charges && isRelayed ? { ...evidence, voice: voiceOfActor(mention) ?? evidence.voice } : evidence,
    finding: mention,
    voice: charges ? (codesOf(mention.actors)[0] ?? voiceKey(evidence.voice)) : voiceKey(evidence.voice),
    code: charges ? (codesOf(mention.actors)[0] ?? '') : evidence.voice.code,
    doers: codesOf(charges ? mention.recipients : mention.actors),
    recipients: charges ? [] : codesOf(mention.recipients),
    type: charges || mention.type === 'REJECT' ? null : mention.type,
    words: tellingWords(mention.quote),
  };
}

const NOBODY: ContentionEvidence['voice'] = { code: '', sector: null, name: '', own: false };

/** 'Fears of an attack', 'asked if it would attack': what an outlet tells as possible it does not say itself, nor does it say who does. */
const isNobodys = ({ status, says, type }: Mention): boolean => status === 'possible' && says.length === 0 && type !== 'ACCUSE';

/** Who accuses or rejects is the voice of it, though the outlet or the accused tells it; an agency or paper speaks for no state. */
export const voiceOfActor = ({ actors: [first] }: Mention): ContentionEvidence['voice'] | null =>
  first === undefined || first.code === '' || first.sector === 'MED'
    ? null
    : { code: first.code, sector: first.sector, name: first.name, own: false };

/** The code that a voice speaks for; the press of a state speaks for none. */
const spokenFor = ({ code, sector }: ContentionEvidence['voice']): string => (sector === 'MED' ? '' : code);

/** A claim as evidence, its own speaker the voice, and the code that this speaks for. */
export function voicedClaim(claim: Told<Claim>): Pick<SideTelling, 'evidence' | 'code'> {
  const { speaker, cue, stance } = claim;
  const says = speaker === null ? [{ code: '', sector: null, name: 'unnamed', text: '', cue, stance }] : [{ ...speaker, cue, stance }];
  const evidence = evidenceOf({ ...claim, says });
  return { evidence, code: spokenFor(evidence.voice) };
}

/** A claim as told. */
export function tellingOfClaim(claim: Told<Claim>): SideTelling {
  const { evidence, code } = voicedClaim(claim);
  return {
    evidence,
    finding: claim,
    voice: voiceKey(evidence.voice),
    code,
    doers: codesOf(claim.against),
    recipients: [],
    type: null,
    words: tellingWords(claim.quote),
  };
}

/** Words of charging and denying are in every charge and denial and tie nothing to anything. */
const CHARGE_WORDS = new Set(
  lowerWords(
    'accuse accused accusing accusation accusations allege alleged allegation allegations claim claims claimed charge charges report reports deny denies denied ' +
      'denying denial reject rejects rejected dismiss dismissed refute refuted repeatedly plan plans planning planned intention intentions intent intend intends any ' +
      'involvement involved government governments officials groundless baseless false say says said country countries being such whether about it its his her their he she they them be is are was were ' +
      'not no nor has have had to of in on at by for and or the a an that this which with from as but',
  ).map(stem),
);

/** The telling words of a quote, stemmed; names, which begin with a capital, are left out. */
export const tellingWords = (quote: string): ReadonlySet<string> =>
  new Set(
    (quote.match(/(?<![\p{L}\d])\p{Ll}[\p{L}-]{2,}/gu) ?? [])
      .flatMap((word) => lowerWords(word))
      .map(stem)
      .filter((word) => word.length > 2 && !CHARGE_WORDS.has(word)),
  );

/** How many words two tellings have in common. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;
