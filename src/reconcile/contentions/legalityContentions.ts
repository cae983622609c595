import type { Claim } from '../../model/claim.ts';
import type { Contention, ContentionEvidence } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { titleInText } from './deedQuestion.ts';
import { tellingOfClaim, voiceOfActor } from './telling.ts';

/** Words on one deed stand within a few sentences of each other. */
const REACH = 700;
const CONDEMNS =
  /\b(?:illegal|unlawful|illegitimate|violat\w+|breach\w*|provocat\w+|provok\w+|aggressi\w+|destructive|unjustified|irresponsible|destabili[sz]\w+|unacceptable|reckless|adventurism)\b/i;
const JUSTIFIES =
  /\b(?:legal|lawful|legitimate|justified|defensive|self-defen[cs]e|(?:in (?:line|accordance) with |under )international law|sovereign right|right to|its own (?:territory|soil)|own discretion|within (?:its|their) (?:own )?(?:territory|borders)|in response to|not (?:a )?threat|no threat)\b/i;
const PRAISES = /\b(?:hail\w*|welcom\w*|prais\w*|applaud\w*|legitimate|lawful|justified|right)\b/i;

/** A stance with whom it is about. */
interface Stance {
  readonly evidence: ContentionEvidence;
  readonly doer: string;
  readonly document: string;
  readonly start: number;
}

/**
 * Stances on whether a deed was right: one voice calls it a provocation or unlawful, and its doer justifies it or
 * another upholds it, close together in one document. Nothing is said on which is so. One matter for each doer and critic.
 */
export function legalityContentions(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Contention[] {
  const upholding = Map.groupBy([...claims.flatMap(justificationOf), ...mentions.flatMap(praiseOf)], ({ document }) => document);
  const met = mentions.flatMap(condemnationOf).flatMap((critic) => {
    const friend = (upholding.get(critic.document) ?? []).find((stance) => answers(stance, critic));
    return friend === undefined ? [] : [{ critic, friend }];
  });
  const matters = Map.groupBy(met, ({ critic }) => `${critic.doer}|${critic.evidence.voice.code}`);
  return [...matters.values()].map((pairs) =>
    contentionOf(
      pairs.map(({ critic }) => critic),
      pairs.map(({ friend }) => friend),
    ),
  );
}

const answers = (stance: Stance, critic: Stance): boolean =>
  stance.doer === critic.doer &&
  stance.evidence.voice.code !== critic.evidence.voice.code &&
  Math.abs(stance.start - critic.start) <= REACH;

function condemnationOf(mention: Told<Mention>): readonly Stance[] {
  const voice = voiceOfActor(mention);
  if (mention.type !== 'ACCUSE' || mention.status === 'negated' || voice === null || !CONDEMNS.test(mention.sentence.text)) return [];
  return stancesOf(mention, voice);
}

function praiseOf(mention: Told<Mention>): readonly Stance[] {
  const voice = voiceOfActor(mention);
  return mention.type === 'SUPPORT' && mention.status !== 'negated' && voice !== null && PRAISES.test(mention.quote)
    ? stancesOf(mention, voice)
    : [];
}

const stancesOf = (mention: Told<Mention>, voice: ContentionEvidence['voice']): readonly Stance[] =>
  mention.recipients
    .filter(({ code }) => code !== '' && code !== voice.code)
    .map(({ code }) => ({
      evidence: { ...evidenceOf(mention), voice },
      doer: code,
      document: mention.document,
      start: mention.start,
    }));

/** The doer's own word that it was in its right. */
function justificationOf(claim: Told<Claim>): readonly Stance[] {
  const { evidence, code } = tellingOfClaim(claim);
  if (code === '' || claim.against.length > 0 || !JUSTIFIES.test(claim.quote)) return [];
  return [{ evidence, doer: code, document: claim.document, start: claim.start }];
}

function contentionOf(critics: readonly Stance[], friends: readonly Stance[]): Contention {
  const [first] = critics;
  const distinct = (stances: readonly Stance[]): readonly ContentionEvidence[] => [
    ...new Map(stances.map(({ evidence }) => [evidence.id, evidence])).values(),
  ];
  const evidence = [...critics, ...friends].map((stance) => stance.evidence.voice.code);
  return buildContention({
    about: 'legality',
    question: `Had ${titleInText(first?.doer ?? '')} the right to do what ${titleInText(first?.evidence.voice.code ?? '')} condemns?`,
    why: 'one voice condemns what another upholds',
    sides: [sideOf('condemned', distinct(critics)), sideOf('upheld', distinct(friends))],
    actors: [...new Set([first?.doer ?? '', ...evidence])].filter(Boolean).sort(),
    places: [],
    event: null,
  });
}
