import { describe, expect, it } from 'vitest';
import { codeText, events } from './codeSentence.ts';

/** 'ACTORS > RECIPIENTS CLASS status' of each event that a text tells. */
const told = (text: string): readonly string[] => {
  const status = codeText(text).mentions.map((one) => one.status);
  return events(text).map((event, at) => `${event} ${status[at]}`);
};

describe("whom 'for' names before 'to'", () => {
  it('does what the verb tells, and has not done it', () => {
    expect(told('It would be hard for Chad to attack Sudan.')).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told('Norway wants to make it difficult for China to invade Taiwan.')).toContain('CHN > TWN ASSAULT possible');
    expect(told('The visit was seen as a chance for Peru to withdraw its troops from Chile.')).toContain('PER > CHL RETREAT possible');
  });

  it('is who is asked', () => {
    expect(events('Germany is pushing for Serbia to recognise Kosovo.')).toContain('DEU > SRB REQUEST');
    expect(events('Kenya called for Mali and the Ethiopian army to free the prisoners.')).toContain('KEN > MLI+ETH REQUEST');
  });

  it('is nobody who asks it of himself, nor who goes on behind "and"', () => {
    expect(events('Ukraine has pushed for Ukraine to join NATO.')).not.toContain('UKR > UKR REQUEST');
    expect(told('He stated that Togo would make it hard for Chad to strike Niger and vowed to send aid to Niger.')).not.toContain(
      'TCD > NER AGREE actual',
    );
  });
});

describe('a deed that a noun above it tells of as planned or denied', () => {
  it("is that noun's owner's", () => {
    expect(told("Reports of Chad's alleged preparation for an invasion of Sudan are false.")).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told('Chad has drawn up plans for a raid on Sudan.')).toContain('TCD > SDN ASSAULT planned');
    expect(told("Chad's intention of an attack on Sudan is plain.")).toEqual(['TCD > SDN ASSAULT planned']);
  });

  it('is not done where it is denied', () => {
    expect(told('The premier of Chad repeated his denial of planning to attack Sudan.')).toContain('TCD > SDN ASSAULT negated');
    expect(told("Chad's denials of shelling Sudan were heard.")).toContain('TCD > SDN ASSAULT negated');
    expect(told('Chad denied plans for a raid on Sudan.')).toContain('TCD > SDN ASSAULT negated');
    expect(told('Chad has no plans for a raid on Sudan.')).toEqual(['TCD > SDN ASSAULT negated']);
    expect(told('Chad dropped its plans for a raid on Sudan.')).toContain('TCD > SDN ASSAULT negated');
  });

  it("is nobody's whom the noun does not name", () => {
    expect(told('Peru reported on plans for an attack on Chile.').filter((one) => one.startsWith('PER > CHL ASSAULT'))).toEqual([]);
  });
});

describe('a noun in quotation marks behind whose it is', () => {
  it('is theirs, and told as no more than possible', () => {
    expect(told('He drew a map of a Chadian "invasion" of Sudan.')).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told("Maps show a Chadian 'invasion' of Sudan.")).toEqual(['TCD > SDN ASSAULT possible']);
  });

  it('is of no one whose words only end before it', () => {
    expect(events("Chadian voters' approval of the road fell.")).toEqual([]);
  });
});

describe('a deed that one has done', () => {
  it('is his, where it is done to another', () => {
    expect(events("Kenya's president had the Somali ambassador expelled.")).toEqual(['KEN > SOM SANCTION']);
    expect(events('Mali will have the French envoy expelled.')).toEqual(['MLI > FRA SANCTION']);
  });

  it('is not his, where it befalls his own or another does it', () => {
    expect(events('Chad had its envoy expelled by Mali.')).toEqual(['MLI > TCD SANCTION']);
    expect(events('Chad had its envoy expelled.')).toEqual(['- > TCD SANCTION']);
  });
});

describe("a part of 'whom' or 'which'", () => {
  it('is of those right before it', () => {
    expect(events('Togo met Chad and Niger, both of whom were attacked by Libya.')).toContain('LBY > TCD+NER ASSAULT');
    expect(events('Peru sent boats, most of which were attacked by Chile.')).not.toContain('CHL > PER ASSAULT');
  });
});

describe('a name with what it is called behind it', () => {
  it('is who does what comes behind', () => {
    const text = 'Mevlüt Çavuşoğlu, the head of Turkish diplomacy, spoke by phone with his US counterpart.';
    expect(events(text)).toEqual(['TUR > USA CONSULT']);
  });
});

describe("'upon'", () => {
  it("is taken as 'on' is", () => {
    expect(events('Sudan imposed a blockade upon Chad.')).toEqual(['SDN > TCD COERCE']);
    expect(events('Kenya has called upon Ethiopia to free the prisoners.')).toEqual(['KEN > ETH REQUEST']);
  });
});

describe("a denial by the one of whom a clause with 'whose' tells", () => {
  it('is of the charge that the sentence tells', () => {
    expect(events('Togo blamed Benin, whose defence ministry denied having fired.')).toEqual(['TGO > BEN ACCUSE', 'BEN > TGO REJECT']);
  });
});

describe('those who do the same', () => {
  it("are told of behind 'as' with a verb of their own, or 'along with' the first", () => {
    expect(events('Kenya condemned Uganda, as did the Somali government and Chad.')).toEqual(['KEN+SOM+TCD > UGA ACCUSE']);
    expect(events('Kenya, along with Somalia, condemned Uganda.')).toEqual(['KEN+SOM > UGA ACCUSE']);
    expect(events('Kenya and, later, Somalia condemned Uganda.')).toEqual(['KEN+SOM > UGA ACCUSE']);
  });

  it('are none of those beside whom something lies or is done', () => {
    expect(events('Forces along the Somali border condemned Uganda.')).not.toContain('SOM > UGA ACCUSE');
    expect(events('Kenya condemned Uganda, as is its habit.')).toEqual(['KEN > UGA ACCUSE']);
  });
});

describe('forces of whom an adjective says whom they serve', () => {
  it('are his', () => {
    expect(events('Somalia was attacked overnight by forces loyal to Kenya.').some((one) => /KEN > SOM ASSAULT/u.test(one))).toBe(true);
    expect(events('Fighters allied with Kenya shelled Somalia.').some((one) => /KEN > SOM ASSAULT/u.test(one))).toBe(true);
  });
});

describe('whoever stands accused', () => {
  it('would have done it', () => {
    expect(events('Kenya stands accused of attacking Somalia.')).toContain('KEN > SOM ASSAULT');
  });
});

describe('officials in a capital that is told of by its state', () => {
  it('are of that state', () => {
    expect(events('Officials in the Chadian capital accused Sudan of lying.')).toEqual(['TCD > SDN ACCUSE']);
    expect(events('Diplomats in the Chadian capital accused Sudan of lying.')).toEqual(['- > SDN ACCUSE']);
  });
});

describe('a second speaker', () => {
  it('says it as the first does', () => {
    expect(events('Peru and Chile said Bolivia was behind the raid.')).toEqual(['PER+CHL > BOL ACCUSE']);
    expect(events('The ministers of Peru and Chile denied that they had shelled Bolivia.').some((one) => one.startsWith('PER+CHL >'))).toBe(
      true,
    );
    expect(events('Chile was silent, and Peru said Bolivia was behind the raid.')).toEqual(['PER > BOL ACCUSE']);
  });
});

describe('a bare no', () => {
  it('refuses what was asked', () => {
    expect(events('Asked to leave Chad, Libya said no.')).toContain('LBY > - REJECT');
    expect(events('Libya said no one in Chad was hurt.')).toEqual([]);
    expect(events('Libya said no decision on Chad had been taken.')).toEqual([]);
  });
});

describe('information called false', () => {
  it('is rejected, and with it whoever gave it', () => {
    expect(events('Kyiv said Russian planes had bombed it. Moscow called the information false.')).toContain('RUS > UKR REJECT');
    expect(events('Kenya described the news as untrue.')).toEqual(['KEN > - REJECT']);
    expect(events('Kenya called the news welcome.')).not.toContain('KEN > - REJECT');
  });
});

describe('a deed for which somebody is given an occasion', () => {
  it('is of whom it is given to, and possible', () => {
    expect(told('The plan would give Chad a pretext to invade Sudan.')).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told('Norway will not give Chad an excuse to attack Sudan.')).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told('The plan provides Chad with a reason to invade Sudan.')).toEqual(['TCD > SDN ASSAULT possible']);
    expect(told('Norway gave Chad time to withdraw its troops from Sudan.')).toContain('TCD > SDN RETREAT possible');
  });

  it("is the giver's where he has it himself", () => {
    expect(told('Norway has a reason to attack Sudan.')).toEqual(['NOR > SDN ASSAULT possible']);
  });
});

describe("a participle behind ', while'", () => {
  it('goes with who claims, and not with what is claimed', () => {
    expect(events('Mali says that Chad has shelled the port, while accusing Oman of greed.')).toContain('MLI > OMN ACCUSE');
    const { claims } = codeText('Mali says that Chad has shelled the port, while accusing Oman of greed.');
    expect(claims.map(({ speaker }) => speaker?.code)).toEqual(['MLI', 'MLI']);
  });

  it('goes with the one verb before it elsewhere', () => {
    expect(events('Chad shelled the port, while accusing Oman of greed.')).toContain('TCD > OMN ACCUSE');
  });
});

describe('a town by which an agreement or a meeting is called', () => {
  it('is no government', () => {
    expect(events('The envoy broke with the Oslo peace deal and accused Chad of lies.')).not.toContain('NOR > TCD ACCUSE');
    expect(events('He quit the Minsk-2 agreements and accused Chad of lies.')).not.toContain('BLR > TCD ACCUSE');
    expect(events('He left the Paris talks and accused Chad of lies.')).not.toContain('FRA > TCD ACCUSE');
    expect(events('Peru agreed to the Oslo process.')).toEqual(['PER > - AGREE']);
  });

  it('is one where it does something', () => {
    expect(events('Minsk accused Chad of lies.')).toEqual(['BLR > TCD ACCUSE']);
    expect(events('Minsk talks to Oslo.')).toEqual(['BLR > NOR CONSULT']);
  });
});

describe('allegations heard at a seat of power', () => {
  it('are of whoever sits there, and a denial answers him', () => {
    const found = events(
      'Much is written about accusations in three long letters and also at the Pentagon that Chad is shelling Sudan. Chad denied these claims.',
    );
    expect(found).toContain('USA > TCD ACCUSE');
    expect(found).toContain('TCD > USA REJECT');
  });

  it('are nobody’s where no name stands beside them', () => {
    expect(
      events('Much is written about accusations in three long letters that Chad is shelling Sudan. Chad denied these claims.'),
    ).not.toContain('USA > TCD ACCUSE');
  });
});
