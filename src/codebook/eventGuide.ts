import type { EventType } from './eventType.ts';

/** A class that is easily taken for another, and what decides between the two. */
export interface Neighbour {
  readonly type: EventType;
  readonly how: string;
}

/** What a coder has to know of a class beyond its numbers. */
export interface EventGuide {
  readonly definition: string;
  readonly neighbours: readonly Neighbour[];
}

const next = (type: EventType, how: string): Neighbour => ({ type, how });

/**
 * Definitions and tie-breaks in our words, after the PLOVER manual. The record keeps a deed's class apart from whether it is
 * actual, planned, possible or negated; what PLOVER makes of the two together is said where it matters.
 */
export const EVENT_GUIDE: Readonly<Record<EventType, EventGuide>> = {
  AGREE: {
    definition:
      'Somebody says yes to working together: agrees, accepts an offer, offers, promises or declares to be ready. Words only; the deed itself, once it is done, has a class of its own.',
    neighbours: [
      next(
        'COOPERATE',
        'Once the work is done in common it is cooperation. "Will trade" is COOPERATE, planned, in the record; PLOVER files it here.',
      ),
      next('AID', 'Help that is given is aid. Help that is promised is AID, planned, in the record; PLOVER files it here.'),
      next('SUPPORT', 'Signing or ratifying a treaty is support; agreeing to its terms before that is agreement.'),
      next('CONCEDE', 'Giving in to a demand under pressure is a concession; agreement has no loser.'),
    ],
  },
  CONSULT: {
    definition:
      'People meet, visit, telephone, negotiate or mediate. Where both sides meet on equal terms both are actors; a visitor is actor and the host recipient.',
    neighbours: [
      next(
        'AGREE',
        'Talks that are only arranged are CONSULT, planned, in the record; PLOVER files them under AGREE. What talks bring about is a further event.',
      ),
      next('ACCUSE', 'An ambassador who is summoned is not consulted: it is a complaint.'),
      next('REJECT', 'A meeting that is called off or refused is a rejection.'),
      next('REQUEST', 'Asking for talks is a request.'),
    ],
  },
  SUPPORT: {
    definition:
      'Words and acts of diplomacy that stand by somebody: praise, backing, condolence, recognition, the opening of an embassy, a treaty signed or ratified.',
    neighbours: [
      next('AID', 'Support costs nothing but words; with money, goods or arms it is aid.'),
      next('AGREE', 'Agreement is about what both will do; support is about the other.'),
      next('COOPERATE', 'A treaty signed is support; trade or drills under it are cooperation.'),
    ],
  },
  CONCEDE: {
    definition:
      'Somebody yields in words or by decree, and nothing has moved yet: a curfew or ban is eased, a demand accepted or withdrawn, a ceasefire or withdrawal announced, a pardon or an apology given.',
    neighbours: [
      next(
        'RETREAT',
        'Once troops leave, prisoners walk free or the guns fall silent it is a retreat. A retreat to come is RETREAT, planned, in the record; PLOVER files it here.',
      ),
      next('AGREE', 'Who concedes gives up something the other asked for.'),
      next('SUPPORT', 'Recognition freely given is support; given under pressure it is a concession.'),
    ],
  },
  COOPERATE: {
    definition:
      'Two or more work together materially: trade, joint exercises and patrols, extradition, shared intelligence. All of them are named, and most often each is an actor.',
    neighbours: [
      next('AID', 'Cooperation goes both ways; aid goes one way.'),
      next('MOBILIZE', 'An exercise of several states together is cooperation; of one state alone it is mobilisation.'),
      next('AGREE', 'An agreement to work together comes before the work.'),
    ],
  },
  AID: {
    definition:
      'Material help from one to another: money, arms, food, training, asylum, debt let go, hostages rescued, troops sent against a flood.',
    neighbours: [
      next('COOPERATE', 'Help that is paid back in kind is cooperation.'),
      next('SUPPORT', 'Help in words alone is support.'),
      next('MOBILIZE', 'Troops sent to help after a disaster are aid; troops sent to deter are mobilised.'),
      next('SANCTION', 'Aid that is cut or withheld is a sanction.'),
    ],
  },
  RETREAT: {
    definition:
      'Somebody yields in deed: forces withdraw, prisoners are freed, arms laid down, a ceasefire holds, observers or relief let in, an office given up.',
    neighbours: [
      next('CONCEDE', 'What is only announced is a concession: in PLOVER; in the record it is RETREAT, planned.'),
      next('SANCTION', 'Withdrawing help, staff or an ambassador from somebody to punish is a sanction.'),
      next('MOBILIZE', 'Forces that are moved from one front to another are mobilised.'),
    ],
  },
  REQUEST: {
    definition:
      'Somebody asks, urges, demands or orders another to do something. Who is asked is the recipient, also where the name stands in the clause that says what is asked for.',
    neighbours: [
      next('THREATEN', 'A demand with an "or else" is a threat, and the demand in it is not coded apart.'),
      next('PROTEST', 'What a crowd demands in the street is part of the protest.'),
      next('ACCUSE', 'Blame looks back, a demand looks ahead.'),
    ],
  },
  ACCUSE: {
    definition:
      'Somebody blames, criticises, condemns, alleges, sues, charges or investigates. The event lies between speaker and accused; the deed alleged is told apart from it, with the accuser as who says so.',
    neighbours: [
      next('REJECT', 'Contradicting a charge rejects it; answering it with another charge accuses.'),
      next('PROTEST', 'A diplomatic protest or one online is criticism; a protest needs a crowd.'),
      next('THREATEN', 'A warrant for somebody who is absent is a threat of arrest.'),
      next('SANCTION', 'A conviction is a sanction; the allegation before it is then not coded.'),
    ],
  },
  REJECT: {
    definition:
      'Somebody refuses, turns down, denies, vetoes, defies or calls off, or bars entry. Whose wish or charge is turned down is the recipient.',
    neighbours: [
      next('ACCUSE', 'A charge denied is rejected; a charge returned is accused.'),
      next('SANCTION', 'Refusing what never was is a rejection; ending what was is a sanction.'),
      next('COERCE', 'Turning somebody away at the door is a rejection; putting somebody out is coercion or a sanction.'),
    ],
  },
  THREATEN: {
    definition:
      'Somebody announces harm to another, or warns with force: sanctions, arrest, expulsion, occupation, violence. The mode says what is threatened. A warning that names nobody is none.',
    neighbours: [
      next('MOBILIZE', 'A threat made by moving forces is mobilisation; made in words it is a threat.'),
      next('REQUEST', 'A demand without consequences is a request.'),
      next('ASSAULT', 'An attack that is announced is a threat, told as planned; once begun it is assault.'),
    ],
  },
  PROTEST: {
    definition:
      'Civilians together dissent in the street or by what they do: demonstrations, riots, strikes, hunger strikes, boycotts, blocked roads.',
    neighbours: [
      next('ASSAULT', 'Rebels and soldiers do not protest; crowds that fight with weapons assault.'),
      next('COERCE', 'A road blocked by citizens is a protest; by an army it is coercion.'),
      next('ACCUSE', 'Without a crowd it is criticism.'),
    ],
  },
  SANCTION: {
    definition:
      'Existing or customary relations are cut back as a penalty: sanctions, embargoes, expelled diplomats, recalled ambassadors, convictions, aid or trade or talks broken off. A recipient is named.',
    neighbours: [
      next('COERCE', 'Sanctions act between states; repression acts on those in one’s power.'),
      next('REJECT', 'To refuse what was only asked for breaks nothing off.'),
      next('RETREAT', 'To withdraw from a fight yields; to withdraw from a relation punishes.'),
      next('THREATEN', 'Sanctions that are announced for some case are threatened; in the record SANCTION, planned or possible.'),
    ],
  },
  MOBILIZE: {
    definition: 'Forces, police or weapons are moved, massed, readied or tried out, and no force is used.',
    neighbours: [
      next('ASSAULT', 'Moves in the course of fighting belong to the fighting.'),
      next('COOPERATE', 'A joint exercise is cooperation.'),
      next('AID', 'Arms that are handed over are aid; arms that are put in place are mobilised.'),
      next('THREATEN', 'Words about force are a threat.'),
    ],
  },
  COERCE: {
    definition:
      'Repression and force short of violence: arrests, seizures, bans, censorship, curfews, martial law, deportation, blockade, occupation of land, attacks on computers, false news spread by a state.',
    neighbours: [
      next('ASSAULT', 'Where bodies are hurt, things destroyed or combatants captured it is assault.'),
      next('SANCTION', 'Convictions, and measures against another state’s diplomats or trade, are sanctions.'),
      next('PROTEST', 'Civilians who occupy or block protest.'),
      next('REJECT', 'Entry refused is a rejection.'),
    ],
  },
  ASSAULT: {
    definition:
      'A deliberate act that can do bodies or things great harm: attacks, bombing, shooting, killing, torture, abduction, destruction, gas against a crowd. Where two fight each other both are actors.',
    neighbours: [
      next('COERCE', 'An arrest is coercion; a fighter captured or a civilian kidnapped is assault.'),
      next('MOBILIZE', 'Forces that only move or fire at targets of straw are mobilised.'),
      next('PROTEST', 'Stones thrown in a march are part of a riot; pushing a crowd back without a means named is no assault.'),
      next('THREATEN', 'An attack that is only spoken of is a threat.'),
    ],
  },
};
