import type { Measure } from '../../codebook/measure.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { actorCovering, lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { childTowards, clauseHeads, clausesOf, isClauseHead, phraseHead } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { deedOfCounted } from './deedOfCounted.ts';
import { isTelling } from './isTelling.ts';
import { lossTold } from './lossTold.ts';
import { ownersOfCraft } from './ownersOfCraft.ts';
import { subjectOf } from './subjectOf.ts';
import { NOT_OWN, SEND } from './verbClasses.ts';

export const HARM: ReadonlySet<Measure> = new Set(['deaths', 'injured', 'captured']);

/** What the harmed of a state are: civilians where it is told, or where they were seized; 900 dead 'people' may have borne arms. */
export const sectorOfHarmed = (item: string, measure: Measure): 'CVL' | 'MIL' | null => {
  if (BEARS_ARMS.test(item)) return 'MIL';
  return measure !== 'captured' && /^(?:|people|persons?|lives|toll|dead|others?)$/u.test(item) ? null : 'CVL';
};
const BEARS_ARMS =
  /(?:soldiers?|troops?|servicem[ae]n|servicew[ao]m[ae]n|personnel|marines?|paratroopers?|sailors?|airm[ae]n|conscripts?|reservists?|commandos?|officers and men)$/u;

/** The harmed of a side are not the officials that tell of them. */
export const victimOf = (actor: ActorSpan, item: string, measure: Measure): ActorSpan =>
  /^(?:GOV|MED|LEG|MIL)$/u.test(actor.sector ?? '') && !/soldier|troop|servicem|guard|officer|marine|paratroop/u.test(item)
    ? { ...actor, sector: sectorOfHarmed(item, measure), person: false }
    : { ...actor, sector: actor.sector === 'GOV' ? 'MIL' : actor.sector, person: false };

type Owners = (view: SentenceView, figure: CountedPhrase) => readonly PlacedActor[];

/** What a firm makes is in no force of its own. */
const MADE: ReadonlySet<Measure> = new Set(['ships', 'aircraft', 'vehicles', 'weapons', 'missiles']);

const firstOf = (view: SentenceView, figure: CountedPhrase, measure: Measure, steps: readonly Owners[]): readonly PlacedActor[] => {
  for (const step of steps) {
    const found = step(view, figure).filter(
      ({ actor }) =>
        actor.code !== '' &&
        (measure !== 'people' || actor.sector !== 'MIL') &&
        (HARM.has(measure) || actor.sector !== 'MED') &&
        !(MADE.has(measure) && actor.sector === 'BUS'),
    );
    if (found.length > 0) return found.slice(0, 3);
  }
  return [];
};

/** Whose what is counted is as its own phrase says: named inside it, owning it, or after 'of'. */
export const ownersInPhrase = (view: SentenceView, figure: CountedPhrase, measure: Measure): readonly PlacedActor[] =>
  firstOf(view, figure, measure, [inside, owning, ofWhose, belonging, labelled]);

/** Whose it is as its clause says: who sends, keeps, gives or loses it; never someone unnamed. */
export function ownersInClause(view: SentenceView, figure: CountedPhrase, measure: Measure): readonly PlacedActor[] {
  if (HARM.has(measure)) return firstOf(view, figure, measure, [lossTold, throughReckoning]);
  return firstOf(view, figure, measure, [
    ...(measure === 'people' ? [ownersOfCraft] : [holding]),
    throughReckoning,
    throughDeed,
    throughNoun(measure),
    throughRelative(measure),
    throughVerb(measure),
  ]);
}

/** '900 [American] soldiers', '[Russian] and [Belarusian] paratroopers'; who sells what is bought is not whose it is. */
const inside: Owners = (view, { head, from, to }) =>
  view.actors
    .filter((placed) => placed.actor.code !== '' && placed.from >= from && placed.from < to)
    .filter((placed) => !(placed.to > to && wordAt(view, to) === 'from' && isBought(view, head)))
    .slice(0, 2);

/** '[its] 850-strong contingent', "[Norway]'s 300 soldiers". */
const owning: Owners = (view, { from }) =>
  view.actors
    .filter((placed) => placed.actor.possessive && placed.to <= from && from - placed.to <= 3 && isOwnerOf(view, placed.to, from))
    .slice(-1);

/** '[Oman], whose 900 soldiers …': who is named right before. */
const ofWhose: Owners = (view, { from }) => {
  if (wordAt(view, from - 1) !== 'whose') return [];
  const to = wordAt(view, from - 2) === ',' ? from - 2 : from - 1;
  return view.actors.filter((placed) => placed.to === to && placed.actor.code !== '');
};

/** '[Oman]: 13 frigates and nine submarines': whose the list is that stands under a name. */
const labelled: Owners = (view, { from }) => {
  const colon = view.tokens.slice(0, from).findLastIndex(({ norm }) => norm === ':');
  const start = view.tokens.slice(0, Math.max(0, colon)).findLastIndex(({ norm }) => norm === ';') + 1;
  const isList =
    colon > 0 && colon - start <= 4 && !view.tokens.slice(start, from).some((token, at) => view.isVerb[start + at] || token.norm === ';');
  const label = isList ? view.actors.filter((placed) => placed.from >= start && placed.to === colon && !placed.actor.person) : [];
  // 'Oman: 900 Kenyan soldiers, nine jets': a list of what others have in a land.
  const isOthers = view.actors.some(
    ({ actor, from: at }) => at > colon && at < from && actor.code !== '' && actor.code !== label[0]?.actor.code,
  );
  return isOthers ? [] : label;
};

/** '[Oman], with 900 soldiers in Mali, …', 'the [Omani] division, with 90 tanks': who has what is told beside the name. */
const holding: Owners = (view, { from }) => {
  if (wordAt(view, from - 1) !== 'with') return [];
  const last = wordAt(view, from - 2) === ',' ? from - 3 : from - 2;
  const host = actorCovering(view, last);
  if (host) return hasRelation(view, phraseHead(view, host.from, host.to), 'nsubj* appos root') && !host.actor.person ? [host] : [];
  const isAside = wordAt(view, from - 2) === ',' && /^(?:NOUN|PROPN)$/u.test(uposAt(view, last));
  const verb = isAside && hasRelation(view, last, 'nsubj:pass') ? headAt(view, last) : -1;
  return isAside ? [...phraseActors(view, last), ...(verb >= 0 && SEND.test(lemmaAt(view, verb)) ? agentOf(view, verb) : [])] : [];
};

/** Not 'its [border and deployed] 300 soldiers': what is owned comes between. */
const isOwnerOf = (view: SentenceView, to: number, from: number): boolean =>
  !view.tokens
    .slice(to, from)
    .some(({ norm }, at) => view.isVerb[to + at] || uposAt(view, to + at) === 'NOUN' || /^(?:and|or|,)$/u.test(norm));

/** 'soldiers of [the 9th Brigade]', 'volunteers from [Malta]', but not '300 from Malta to Kos'. */
const belonging: Owners = (view, { head, from, to }) =>
  dependents(view, head, 'nmod obl')
    // 'is to buy nine jets from Oman'
    .filter((at) => !(isBought(view, head) && dependents(view, at, 'case').some((one) => wordAt(view, one) === 'from')))
    .filter((at) => {
      const mark = dependents(view, at, 'case').map((one) => wordAt(view, one));
      const isOrigin = mark.includes('from') && !view.tokens.slice(to, at + 6).some(({ norm }) => norm === 'to');
      return at >= from && (mark.includes('of') || isOrigin);
    })
    .flatMap((at) => phraseActors(view, at));

const isBought = (view: SentenceView, head: number): boolean => {
  const [clause] = clauseHeads(view, head);
  return (
    clause !== undefined &&
    /^(?:buy|purchase|order|acquire|procure|obtain|import|secure|seek|lease|receive|get|rent|request|await|expect|want|borrow|capture|seize|take|steal)$/u.test(
      lemmaAt(view, clause),
    ) &&
    hasRelation(view, childTowards(view, head, clause), 'obj')
  );
};

/** Who sends, keeps or gives it: the subject of the verb that the counted are the object of, or the agent of a passive. */
const throughVerb =
  (measure: Measure): Owners =>
  (view, { head, from, to }) => {
    const [told] = clausesOf(view, head);
    const [own] = clauseHeads(view, head);
    // 'sends 200 men [to join others]': they are of who sends them, whatever for.
    const clause = own !== undefined && own < from && SEND.test(lemmaAt(view, own)) ? own : told;
    if (clause === undefined || clause === head) return [];
    const child = childTowards(view, head, clause);
    const relation = relationAt(view, child);
    const lemma = lemmaAt(view, clause);
    // 'one option he weighs is a raid involving 900 men': of nobody, where the raid is
    if (lemma === 'involve' && deedOfCounted(view, { head, from, to })?.doers.length === 0) return [];
    // 'reinforced the town with 90 lorries brought up from Asmar', where the parse makes a clause of what is told of the lorries
    const above = headAt(view, clause);
    const isWith =
      relation === 'nsubj' && wordAt(view, from - 1) === 'with' && above >= 0 && above < from && relationAt(view, clause) === 'advcl';
    if (isWith) return NOT_OWN.test(lemmaAt(view, above)) ? [] : subjectOf(view, above).filter((placed) => placed.from < head);
    if (/^nsubj/u.test(relation)) return relation === 'nsubj:pass' && SEND.test(lemma) ? agentOf(view, clause) : [];
    const isTakenHome =
      /^(?:nationals?|citizens?|diplomats?)$/u.test(wordAt(view, head)) && /^(?:evacuate|repatriate|recall|extract)$/u.test(lemma);
    if (measure === 'people' && isStaffAbroad(view, clause, head)) return subjectOf(view, clause).filter((placed) => placed.from < head);
    // 'is allowed 900 men', 'was promised nine jets': what somebody is given is the subject's
    // 'has surrounded Asmar [with 90 tanks]': what one does it with is one's own
    const isMeans =
      /^obl/u.test(relation) && wordAt(view, dependent(view, child, 'case') ?? -1) === 'with' && !verbGroup(view, clause).passive;
    const isGiven = relation === 'obj' && verbGroup(view, clause).passive && dependent(view, clause, 'nsubj:pass') !== null;
    if (
      (NOT_OWN.test(lemma) && !isGiven && !(isMeans && BESETS.test(lemma))) ||
      isTelling(view, clause, from) ||
      (measure === 'people' && !SEND.test(lemma) && !isTakenHome)
    )
      return [];
    const mark = dependent(view, child, 'case');
    const isApart =
      mark !== null &&
      mark < from &&
      /^(?:by|from|against|on|after|before|near|amid|despite|of|over|through|under)$/u.test(wordAt(view, mark));
    if (/^obl/u.test(relation) && isApart) return [];
    const subject = subjectOf(view, clause).filter((placed) => placed.from < head);
    // 'REUTERS/A. Photographer KYIV, Dec 3 - Oman has massed': what is glued before the subject hides it.
    return subject.some(({ actor }) => actor.sector !== 'MED') ? subject : rightBefore(view, verbGroup(view, clause).from);
  };

const BESETS = /^(?:surround|encircle|attack|hit|strike|shell|bomb|raid|target|face|pound|block|shadow)$/u;

/** 'Oman [had 900 people in Mali]': those whom a state has in another land are its own. */
const isStaffAbroad = (view: SentenceView, clause: number, head: number): boolean =>
  /^(?:have|keep|maintain)$/u.test(lemmaAt(view, clause)) &&
  relationAt(view, childTowards(view, head, clause)) === 'obj' &&
  /^(?:people|personnel|nationals|citizens|staff|men)$/u.test(wordAt(view, head)) &&
  wordAt(view, head + 1) === 'in' &&
  subjectOf(view, clause).every(
    ({ actor }) => !view.sentence.places.some(({ start, country }) => start >= (view.tokens[head]?.end ?? 0) && country === actor.code),
  );

const rightBefore = (view: SentenceView, verb: number): readonly PlacedActor[] =>
  view.actors.filter((placed) => placed.to === verb && !placed.actor.possessive && placed.actor.code !== '');

/** 'a force of 900 that [Oman] has sent': who sends what the clause behind the counted is about. */
const throughRelative =
  (measure: Measure): Owners =>
  (view, { head }) => {
    if (measure === 'people') return [];
    const clause = dependents(view, head, 'acl:relcl').find((at) => {
      // 'whom Oman promised [to reinforce]'
      const own = dependent(view, at, 'xcomp') ?? at;
      return (
        /^(?:order|keep|have|maintain|post|hold|raise|bring|put|place|own|operate|call|leave)$/u.test(lemmaAt(view, at)) ||
        SEND.test(lemmaAt(view, own))
      );
    });
    if (clause === undefined) return [];
    const subject = subjectOf(view, clause).filter((placed) => placed.from > head && placed.to <= clause);
    return subject.length > 0 ? subject : rightBefore(view, verbGroup(view, clause).from).filter((placed) => placed.from > head);
  };

/** 'were sent by [Oman]'. */
const agentOf = (view: SentenceView, verb: number): readonly PlacedActor[] =>
  dependents(view, verb, 'obl*')
    .filter((at) => isBehindBy(view, at))
    .flatMap((at) => phraseActors(view, at));

/** 'is planning an offensive involving 900 men': whose the deed is that they are to take part in. */
const throughDeed: Owners = (view, figure) => deedOfCounted(view, figure)?.doers ?? [];

/** 'puts the [Omani] grouping at 900 men': whose that is of which a number is told. */
const throughReckoning: Owners = (view, { head, from }) => {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause > from || !/^(?:put|place|estimate|assess|reckon)$/u.test(lemmaAt(view, clause))) return [];
  const child = childTowards(view, head, clause);
  const isAt = (at: number): boolean => dependents(view, at, 'case').some((mark) => mark < from && wordAt(view, mark) === 'at');
  // The parse may hang the number on what it is a number of.
  const isUnder = child < from && hasRelation(view, child, 'obj') && hasRelation(view, head, 'nmod') && isAt(head);
  const reckoned = isUnder || (hasRelation(view, child, 'obl*') && isAt(child)) ? dependent(view, clause, 'obj') : null;
  return reckoned === null ? [] : phraseActors(view, reckoned).filter(({ to }) => to <= from);
};

const BODY =
  /^(?:force|contingent|garrison|deployment|withdrawal|dispatch|transfer|build-up|buildup|fleet|army|group|column|convoy|exercise|drill|package|loan|budget|sale|shipment|delivery|mission|presence|purchase|plan|number|crew|part|half|offer|pledge|squadron|battalion|brigade|flotilla|reinforcement|stock|arsenal|aid|assistance|strength|toll|share|contribution|donation|spending|fund)$/u;

const ownersWithin = (view: SentenceView, noun: number, before: number): readonly PlacedActor[] =>
  dependents(view, noun, 'amod nmod:poss compound')
    .flatMap((at) => phraseActors(view, at))
    .filter((placed) => placed.actor.code !== '' && placed.to <= before);

/** "[Oman]'s deployment of 300 soldiers": whose the noun is that the counted make up. */
const throughNoun =
  (measure: Measure): Owners =>
  (view, { head, from }) => {
    for (let at = headAt(view, head); at >= 0 && !view.isVerb[at]; at = headAt(view, at)) {
      // 'what is a [Russian] build-up of 900': a noun that heads a clause has its owner within its own words.
      if (isClauseHead(view, at)) return BODY.test(lemmaAt(view, at)) ? ownersWithin(view, at, from) : [];
      if (!BODY.test(lemmaAt(view, at)) || (measure === 'people' && lemmaAt(view, at) !== 'number')) continue;
      const owners = phraseActors(view, at).filter((placed) => placed.actor.code !== '' && placed.to <= from);
      if (owners.length > 0) return owners;
    }
    return [];
  };
