import type { Measure } from '../../codebook/measure.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { Span } from '../../model/span.ts';
import { dependent, dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { actorCovering, lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { BREAK, MODAL, PREPOSITION } from '../clauses/words.ts';
import { measureOf, measureOfDesignation, measureOfModel } from './items.ts';

/** The noun that a number counts. */
export interface Counted {
  readonly measure: Measure;
  /** Token range of the noun with its modifiers. */
  readonly from: number;
  readonly to: number;
  /** The number stands alone and another names what it counts. */
  readonly elliptic: boolean;
}

const LINK = /^(?:of|the|its|their|his|other|more|additional|further|extra|such|these|those|our)$/u;

/** 'two soldier [settlements]', 'two separatist [republics]': the noun only tells of which sort another is. */
function isModifier(view: SentenceView, at: number): boolean {
  // 'battalion tactical groups', whatever the parse makes of them
  if (wordAt(view, at) === 'battalion' && /^(?:tactical|battle)$/u.test(wordAt(view, at + 1))) return true;
  const head = headAt(view, at);
  return hasRelation(view, at, 'compound* amod nmod:poss') && head > at && head - at <= 4 && uposAt(view, head) === 'NOUN';
}

/** 'five French [and] US jets', 'thousands of tired [and] hungry soldiers': a word that joins two of one noun. */
const joins = (view: SentenceView, at: number): boolean => {
  if (wordAt(view, at) !== 'and') return false;
  const isAdjective = (one: number): boolean =>
    hasRelation(view, one, 'amod nmod:poss compound') || (relationAt(view, one) === 'conj' && headAt(view, one) === at - 1);
  const isBare = (one: number): boolean => /^(?:ADJ|VERB|PROPN)$/u.test(uposAt(view, one));
  return isAdjective(at - 1) && isAdjective(at + 1) && isBare(at - 1) && isBare(at + 1) && wordAt(view, at + 2) !== 'and';
};

/** Whether reading on from a number cannot reach its noun past a token. */
const isEdge = (view: SentenceView, at: number, after: number): boolean => {
  const word = wordAt(view, at);
  if (joins(view, at)) return false;
  if (PREPOSITION.has(word) && !(word === 'of' && at === after)) return true;
  if (MODAL.has(word) || /^(?:and|or|but|are|is|were|was|have|has|had|that|which|who|a|an)$/u.test(word)) return true;
  return view.isVerb[at] === true && !LINK.test(word) && !/(?:ed|ing)$/u.test(word);
};

const isDesignation = (view: SentenceView, token: Span): boolean =>
  view.sentence.quantities.some(({ kind, start, end }) => kind === 'designation' && start <= token.start && token.end <= end);

const isReadable = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  if (joins(view, at)) return true;
  // 'only 90 of the 300 lorries'
  if (token?.kind === 'number' && /^(?:the|its|their|some)$/u.test(wordAt(view, at - 1)) && wordAt(view, at - 2) === 'of') return true;
  // 'two F[/]A-18s'
  if (token?.norm === '/' && /^[a-z]$/u.test(wordAt(view, at - 1)) && /^[a-z]-?\d/u.test(wordAt(view, at + 1))) return true;
  // '18 Leopard [2] tanks'
  if (token?.kind === 'number' && isDesignation(view, token)) return true;
  if (!token || (token.kind !== 'word' && !/^\d+(?:st|nd|rd|th)$/u.test(token.norm) && !/^["“”]$/u.test(token.norm))) return false;
  return !BREAK.has(token.norm) || /^["”]$/u.test(token.norm);
};

/** 'members of the 9th Brigade', 'militia members': not those of a council or an alliance. */
const isOfForce = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(Math.max(0, at - 1), at + 8)
    .some(
      ({ norm }, index) =>
        (index === 0 || wordAt(view, at + 1) === 'of') &&
        (isForce(norm) || /^(?:forces|navy|service|crew|police|troops|units)$/u.test(norm)),
    );

const measureAt = (view: SentenceView, at: number, after: number): Measure | null => {
  const token = view.tokens[at];
  if (!token || view.isVerb[at] || uposAt(view, at) === 'VERB' || wordAt(view, at + 1) === "'s") return null;
  // 'equipment units', 'units of blood'
  if (token.lemma === 'unit' && (wordAt(view, at + 1) === 'of' || /^(?:equipment|housing|accommodation)$/u.test(wordAt(view, at - 1))))
    return null;
  // 'nine army engineers' are of an army, and no armies.
  if (token.norm === 'army') return null;
  if (token.lemma === 'member') return isOfForce(view, at) ? 'personnel' : null;
  const lemmas = [lemmaAt(view, at - 2), lemmaAt(view, at - 1), token.lemma].slice(-Math.min(3, at - after + 1));
  // 'armoured' and 'landing' are no verbs before what they go with.
  const words = [wordAt(view, at - 2), wordAt(view, at - 1), token.lemma].slice(-Math.min(3, at - after + 1));
  return (words.length > 1 ? measureOf(words) : null) ?? measureOf(lemmas) ?? measureOfDesignation(token.norm);
};

/** Reads on from a number over adjectives and demonyms to the noun: '900 American service members'. At most seven words. */
export function countedNoun(view: SentenceView, after: number): Counted | null {
  let best: Counted | null = null;
  let isOpen = false;
  for (let at = after; at < Math.min(after + 8, view.tokens.length) && isReadable(view, at); at++) {
    const measure = measureAt(view, at, after);
    // 'took 90 soldiers prisoner'
    if (best && /^(?:prisoner|captive|hostage)$/u.test(wordAt(view, at))) return best;
    if (measure) {
      best = { measure: afterDesignation(view, at, measure), from: after, to: at + 1, elliptic: false };
      isOpen = isModifier(view, at);
    } else if (isForce(wordAt(view, at)) && best) return best;
    else if ((best && !isOpen) || isEdge(view, at, after)) break;
  }
  return best && isOpen && !/^(?:units|vehicles|weapons|missiles|aircraft|ships)$/u.test(best.measure)
    ? null
    : (best ?? countedPeople(view, after));
}

/** 'twelve Su-35 fighters' are aircraft, not men; so are 'F-15K fighters'. Men are armed where the sentence is about forces. */
function afterDesignation(view: SentenceView, at: number, measure: Measure): Measure {
  const model = wordAt(view, at - 1);
  const isModel = /^[a-z]+-?\d+\w*$/u.test(model) || measureOfModel(model) === 'aircraft';
  if (/^fighters?$/u.test(wordAt(view, at)) && isModel) return 'aircraft';
  const isSoldiers = (): boolean =>
    isAboutForces(view) || isSent(view, at) || isUnderArms(view, at + 1) || isOwned(view, at) || isToAttack(view, at + 1);
  return /^(?:men|man)$/u.test(wordAt(view, at)) && !isSoldiers() ? 'people' : measure;
}

/** Verbs whose object, where it is men and the subject a state, are soldiers: one keeps, masses or loses no other men. */
const KEEPS =
  /^(?:send|deploy|dispatch|redeploy|station|withdraw|contribute|commit|have|keep|maintain|mass|amass|assemble|gather|field|mobilise|mobilize|muster|raise|post|move|rush|pull|lose|concentrate|base|promise|pledge|offer|spare|add|put|place|bring|rotate|garrison|land|airlift|fly|order|recall|boast|parade|marshal|raise|train|arm|equip|withdraw)$/u;

/** 'Kenya has sent 900 men', 'promised a company of 900 men': whom a state sends are soldiers. */
function isSent(view: SentenceView, at: number): boolean {
  const above = headAt(view, at);
  const body = relationAt(view, at) === 'nmod' && above >= 0 && isForce(lemmaAt(view, above)) ? above : at;
  const verb = headAt(view, body);
  // 'a force of 900 men'
  if (body !== at && wordAt(view, above) !== 'group') return true;
  // 'The group [consists of] 900 men'
  const subject = /^(?:consist|comprise|number|muster|include|total)$/u.test(lemmaAt(view, verb)) ? dependent(view, verb, 'nsubj') : null;
  if (subject !== null && isForce(lemmaAt(view, subject))) return true;
  return (
    hasRelation(view, body, 'obj') &&
    KEEPS.test(lemmaAt(view, verb)) &&
    findSubject(view, verb).actors.some(({ actor }) => STATE_BY_CODE.has(actor.code) || actor.code === 'NATO')
  );
}

/** '[its] 900 men', "[Oman]'s 900 men": a state has no other. */
const isOwned = (view: SentenceView, at: number): boolean =>
  dependents(view, at, 'nmod:poss').some((owner) => STATE_BY_CODE.has(actorCovering(view, owner)?.actor.code ?? ''));

/** 'men [under arms]', 'men [in uniform]', 'men [at the front]'. */
const isUnderArms = (view: SentenceView, after: number): boolean =>
  /^(?:under|in|at|on|into)$/u.test(wordAt(view, after)) &&
  /^(?:arms|uniform|field|front|fronts|battle|trenches|line)$/u.test(
    wordAt(view, wordAt(view, after + 1) === 'the' ? after + 2 : after + 1),
  );

/** 'men [poised to invade]', 'men who are ready to storm it'. */
function isToAttack(view: SentenceView, after: number): boolean {
  const to = view.tokens.findIndex(({ norm }, at) => at >= after && at < after + 6 && norm === 'to');
  return to >= 0 && /^(?:invade|attack|storm|overrun|occupy)$/u.test(lemmaAt(view, to + 1)) && !/^[,;:]$/u.test(wordAt(view, to - 1));
}

const ARMED =
  /^(?:troops|soldiers|serving|deployed|stationed|contingent|exercise|drill|drills|forces|battalion|brigade|garrison|fighters|mercenaries|militants|gunmen|rebels|recruits|marines|paratroopers|navy|army|militia|reserves|guns|rifles|base|bases|garrisons|armed|uniformed|military|outposts|divisions?|brigades?|battalions|regiments?|infantry|armoured|armored|warships?|tanks|frontline|battlefield|platoons?|squads?|detachments?|reservists|conscripts|artillery|ceasefire|howitzers|regulars|commandos|peacekeepers|garrisoned|launchers|ambushed|ambush|battlegroup|corps)$/u;

/** Crowds that storm something have no uniform, whoever else has. */
export const isAboutForces = (view: SentenceView): boolean =>
  view.tokens.some(({ norm }) => ARMED.test(norm)) && !view.tokens.some(({ norm }) => /^(?:crowds?|mobs?)$/u.test(norm));

/** What may follow a people that is counted: not 'nine Omani lorries', nor millions of whom something general is told. */
const AFTER_PEOPLE =
  /^(?:'s|,|\.|who|were|are|had|have|to|in|at|on|near|around|along|from|now|already|and|marched|home|living|residing|staying|stranded|held|waiting|camped|serving|killed|wounded)$/u;

/** '900 Americans', 'tens of thousands of Poles': a people is counted; soldiers where the sentence is about forces. */
function countedPeople(view: SentenceView, after: number): Counted | null {
  const at = /^(?:of|the|other|more|young)$/u.test(wordAt(view, after)) ? after + 1 : after;
  const people = view.actors.find((placed) => placed.from === at && placed.actor.via === 'demonym');
  if (!people || !/(?:s|ish|ese|ch)$/u.test(wordAt(view, people.to - 1)) || isModifier(view, people.to - 1)) return null;
  if (!AFTER_PEOPLE.test(wordAt(view, people.to) || '.')) return null;
  const isArmed =
    isAboutForces(view) ||
    view.tokens.slice(people.to, people.to + 3).some(({ norm }) => /^(?:serve|deployed|stationed)$/u.test(norm)) ||
    view.tokens.slice(people.to, people.to + 5).some(({ norm }) => /^(?:storm|attack|invade|overrun)$/u.test(norm));
  return { measure: isArmed ? 'personnel' : 'people', from: after, to: people.to, elliptic: false };
}

const FORCE =
  /^(?:force|contingent|squadron|garrison|battalion|brigade|company|battlegroup|army|group|strength|presence|build-up|buildup|corps|detachment|militia|mission|guard|unit|division|regiment|column|expedition)$/u;

/** Whether a noun tells a body of armed people. */
export const isForce = (lemma: string): boolean => FORCE.test(lemma);

/** What a noun counts that tells many at once: a force, a crowd, losses. */
const bodyOf = (word: string): Measure | null => {
  if (isForce(word)) return 'personnel';
  if (/^(?:crowd|mob|rally|throng)$/u.test(word)) return 'people';
  if (/^(?:losses|toll|fatalities|deaths|dead)$/u.test(word)) return 'deaths';
  return word === 'casualties' ? 'injured' : null;
};

/** What a force or figure is put at: 'a force of 40,000', 'a squadron of roughly 1,000', 'put the force at 100,000'. */
export function countedBefore(view: SentenceView, from: number): Counted | null {
  if (wordAt(view, from - 1) === 'numbers') return numbering(view, from - 2);
  if (/^(?:number|numbering|numbered|totalling|totaling)$/u.test(wordAt(view, from - 1))) return numberingForces(view, from - 1);
  const joint = /^(?:of|at)$/u.test(wordAt(view, from - 1)) ? from - 1 : from - 2;
  if (!/^(?:of|at)$/u.test(wordAt(view, joint))) return null;
  const numbered = wordAt(view, joint) === 'at' ? numberedAt(view, joint) : null;
  if (numbered) return numbered;
  // 'a force of 900' is one phrase; 'put the force now camped there at 900' may not be.
  const far = wordAt(view, joint) === 'of' ? joint - 1 : from - 7;
  for (let at = joint - 1; at >= Math.max(0, far); at--) {
    const word = wordAt(view, at);
    const body = bodyOf(word);
    if (body) return { measure: body, from: at, to: at + 1, elliptic: true };
    const measure = measureOf([lemmaAt(view, at)]);
    if (measure && wordAt(view, at - 1) === 'of' && /^(?:number|total)$/u.test(wordAt(view, at - 2)))
      return { measure, from: at, to: at + 1, elliptic: true };
    if (BREAK.has(word)) return null;
  }
  return null;
}

/** 'its troops, [whose number] Lima puts [at 900]': the noun that the clause is about. */
function numberedAt(view: SentenceView, from: number): Counted | null {
  for (let at = from - 2; at > Math.max(0, from - 12); at--) {
    if (/^[,;:]$/u.test(wordAt(view, at))) return null;
    if (wordAt(view, at - 1) !== 'whose' || !/^(?:numbers?|strength|ranks)$/u.test(wordAt(view, at))) continue;
    const noun = wordAt(view, at - 2) === ',' ? at - 3 : at - 2;
    const measure = bodyOf(wordAt(view, noun)) ?? measureOf([lemmaAt(view, noun)]);
    return measure === null ? null : { measure, from: noun, to: noun + 1, elliptic: true };
  }
  return null;
}

/** 'the army [numbers] 900', 'an army, which [numbers] 900', where the parse may take the verb for a noun. */
function numbering(view: SentenceView, before: number): Counted | null {
  let at = before;
  while (at > 0 && /^(?:which|that|,)$/u.test(wordAt(view, at))) at--;
  const measure = bodyOf(wordAt(view, at)) ?? measureOf([lemmaAt(view, at)]);
  return measure === null ? null : { measure, from: at, to: at + 1, elliptic: true };
}

const REPUTED =
  /^(?:thought|believed|estimated|said|reckoned|reported|known|understood|to|now|is|are|was|were|be|may|might|could|once|still|together)$/u;

/** 'whose forces near the border now [number] 900', 'men in Mali, thought to [number] 900', where the parse may take the verb for a noun. */
function numberingForces(view: SentenceView, verb: number): Counted | null {
  if (/^(?:a|the|this|any|some)$/u.test(wordAt(view, verb - 1))) return null;
  let last = verb - 1;
  while (last > 0 && REPUTED.test(wordAt(view, last))) last--;
  if (/^(?:which|who|that)$/u.test(wordAt(view, last))) last--;
  if (wordAt(view, last) === ',') last--;
  for (let at = last; at >= Math.max(0, last - 7) && !/^[,;:]$/u.test(wordAt(view, at)); at--) {
    const body = FORCES_NUMBERED.test(wordAt(view, at)) ? bodyOf(wordAt(view, at)) : null;
    const isPlural = wordAt(view, at) !== lemmaAt(view, at) && view.isVerb[at] !== true;
    const isMen = /^(?:men|fighters)$/u.test(wordAt(view, at));
    const measure = body ?? (isMen ? 'personnel' : isPlural ? measureOf([lemmaAt(view, at - 1), lemmaAt(view, at)]) : null);
    if (measure && measure !== 'sites') return { measure, from: at, to: at + 1, elliptic: true };
  }
  return null;
}

/** A body that numbers its own men; 'a group of ships numbering nine' has its noun nearer. */
const FORCES_NUMBERED =
  /^(?:force|contingent|garrison|army|militia|corps|detachment|mission|guard|crowd|mob|company|battalion|brigade|unit)$/u;

/** 'a squadron of roughly 1,000', '120 of them', 'another 400 from Spain': nothing is named after the number. */
export const standsAlone = (view: SentenceView, after: number): boolean => {
  const word = wordAt(view, after);
  // 'thousands of lives' names what it counts, whether or not that is counted here.
  if (word === 'of' && uposAt(view, after + 1) === 'NOUN') return false;
  return (
    word === '' ||
    PREPOSITION.has(word) ||
    BREAK.has(word) ||
    (word === 'some' && wordAt(view, after + 1) === 'day') ||
    /^[,.]$/u.test(word) ||
    /^(?:more|others|if|unless|when|while|because|although|though|and|or|have|has|had|were|was|is|are|can|could|may|might|must|should|will|would|already|still|now|there|that|who|which|home|together)$/u.test(
      word,
    )
  );
};
