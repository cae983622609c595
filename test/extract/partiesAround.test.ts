import { describe, expect, it } from 'vitest';
import { codeText, events } from './codeSentence.ts';

const statusOf = (text: string, type: string): readonly string[] =>
  codeText(text)
    .mentions.filter((one) => one.type === type)
    .map(({ status }) => status);

describe('a name that the parse takes for something else', () => {
  it('is who does what stands right behind it', () => {
    expect(events('Spokeswoman Maria Zakharova took questions. Zakharova also berated NATO.')).toContain('RUS > NATO ACCUSE');
    expect(events("Peru's hopes are one thing, but Nato cannot and must not come to Chile's aid.")).toEqual(['NATO > CHL AID']);
  });

  it('has another joined to it by "and"', () => {
    const text = "Though Chile's seat bid failed, Peru and Bolivia agreed in 1999 to share a pipeline.";
    expect(events(text)).toContain('PER+BOL > PER+BOL AGREE');
  });

  it('does nothing where a verb or a preposition holds it', () => {
    expect(events('The ministry looked at ways to help Peru defend itself.')).not.toContain('PER > - SUPPORT');
    expect(events('Officials from Peru blamed Chile.')).toEqual(['PER > CHL ACCUSE']);
  });

  it('goes on behind "and" where it is left over before', () => {
    const text = 'In a morning call, President Biden voiced doubts over Chilean drills off the coast with Peru and asked for patience.';
    expect(events(text)).toContain('USA > - REQUEST');
    expect(events(text).every((one) => !one.startsWith('PER >'))).toBe(true);
  });
});

describe('what nobody was seen to do', () => {
  it('is laid to nobody who did another deed before', () => {
    const text = 'The Chadian army breaks the ceasefire with mortars. On Friday a car was blown up in Agadez.';
    expect(events(text).filter((one) => one.startsWith('TCD > NER'))).toEqual([]);
  });
});

describe('people of whom it is told where they work', () => {
  it('act for those they work for', () => {
    expect(events('Some at the White House want to send troops to Niger.')).toEqual(['USA > NER MOBILIZE']);
    expect(codeText('No one in the Kremlin proposes to send soldiers to Niger.').mentions.map(({ status }) => status)).toEqual(['negated']);
  });
});

describe('those who do the like without a verb of their own', () => {
  it('are no recipients', () => {
    expect(events('Chad sent its tanks to Niger, and Togo and Benin their jets.')).toEqual(['TCD+TGO+BEN > NER MOBILIZE']);
    expect(events('Chad gave Niger and Benin their tanks.')).toEqual(['TCD > NER+BEN AID']);
  });
});

describe('a clause that a comma ends at once', () => {
  it('holds nothing of the clause behind it', () => {
    const { mentions } = codeText('If Chad invades, the Agadez pipeline will not be built.');
    expect(mentions.map(({ quote, where }) => [quote, where.length])).toEqual([['Chad invades', 0]]);
  });
});

describe('whose words an event is', () => {
  it('tells who does it where the clause does not', () => {
    const text = 'It said Biden spelt out the risk of bans against Russia if the situation got worse and accused Moscow of threats.';
    expect(events(text)).toContain('USA > RUS ACCUSE');
  });

  it('is the speaker for "I" in his own words', () => {
    expect(events('"I do not accept that offer," Biden said.')).toEqual(['USA > - REJECT']);
    expect(events('Nobody knows who wrote: "I do not accept that offer."')).toEqual([]);
  });

  it('is nobody for what has no mouth, and no greeting is support', () => {
    expect(events('Putin said the arming of Ukraine, which threatens us, must end.').filter((one) => one.startsWith('UKR > '))).toEqual([]);
    expect(events('"I welcome you, dear guests," Macron said.')).toEqual([]);
  });
});

describe('two who are told of together', () => {
  it('are "they" of the next sentence', () => {
    expect(events('Macron met Scholz in Lyon in May. They last spoke by phone a week ago.')).toContain('FRA+DEU > FRA+DEU CONSULT');
    expect(events('The leaders of Togo and Benin met in Lome. They agreed to keep in touch.')).toContain('TGO+BEN > TGO+BEN AGREE');
  });

  it('are those whose quarrel the text is about', () => {
    const quarrel = 'India accused China of an incursion. China accused India of provocation.';
    expect(events(`${quarrel} Army commanders have met five times without result.`)).toContain('CHN+IND > CHN+IND CONSULT');
    expect(events(`${quarrel} Trade experts have met five times without result.`)).not.toContain('CHN+IND > CHN+IND CONSULT');
    expect(events(`${quarrel} Negotiators met in Vienna over Iran.`)).not.toContain('CHN+IND > CHN+IND CONSULT');
  });

  it('are no "they" that stands for many others', () => {
    const text = 'Macron met Scholz in Lyon. Better that rich states talk than that they do not meet.';
    expect(events(text)).toEqual(['FRA > DEU CONSULT']);
  });
});

describe('a passive that names nobody', () => {
  it('goes on from the deed told just before', () => {
    expect(events('Russian troops have seized the plant in Ukraine. Staff are being held hostage.')).toContain('RUS > UKR ASSAULT');
    const threat = 'EU ministers threatened Turkey with sanctions on Friday. Measures could be imposed at the summit in September.';
    expect(events(threat)).toEqual(['EU > TUR THREATEN', 'EU > TUR SANCTION']);
    expect(statusOf(threat, 'SANCTION')).toEqual(['possible']);
  });

  it('is done by whoever is told to do what it is about', () => {
    expect(events('The restrictions imposed by Azerbaijan in the region have been eased.')).toContain('AZE > - CONCEDE');
  });

  it('leaves the dead of a long war to nobody', () => {
    expect(events('Peru shelled Chile. Some 9,000 people were killed.')).toEqual(['PER > CHL ASSAULT']);
    const war = 'Peru attacked Chile in 1999. Peru shelled Chile on Monday.';
    expect(codeText(`${war} Some 9,000 people have died since 1999.`).mentions.every(({ rule }) => rule !== 'assault/kill')).toBe(true);
  });
});

describe('whose forces move', () => {
  it('is known for further forces and for those of the clause before', () => {
    expect(events('There are 5,000 American soldiers in Iraq. A further 3,500 paratroopers were ordered to the region.')).toContain(
      'USA > - MOBILIZE',
    );
    expect(events('The British side has asked its ships to keep away, and a frigate has been dispatched.')).toContain('GBR > - MOBILIZE');
  });
});

describe('whom a threat or a demand is about', () => {
  it('is named in what is threatened', () => {
    expect(events('Iran threatened the destruction of Israeli ports.')).toEqual(['IRN > ISR THREATEN']);
    expect(events('The Houthis swore that every American and British ship is fair game.')).toEqual(['YEM > USA+GBR THREATEN']);
    expect(events('North Korea threatened to test a missile.')).toEqual(['PRK > - THREATEN']);
  });

  it('is not who would be harmed by the deed that is warned of', () => {
    expect(events('Peru said there would be a steep price to pay for any raid on Chile.')).toContain('PER > - THREATEN');
    const grasp = 'Peru warned that any attempt to seize Arica in northern Chile by force would have grave consequences.';
    expect(events(grasp)).toContain('PER > CHL THREATEN');
  });

  it('is whoever holds those whose freedom is asked', () => {
    const text = 'Mali arrested forty-nine Ivorian soldiers in July. Ivory Coast again called for their release.';
    expect(events(text)).toEqual(['MLI > CIV COERCE', 'CIV > MLI REQUEST']);
  });
});

describe('an office that every state has', () => {
  it('is of the state that the text speaks of', () => {
    expect(events('Kenya has closed its border. The head of state condemned Somalia on Monday.')).toContain('KEN > SOM ACCUSE');
    expect(events('Kenya has closed its border. The president condemned Somalia on Monday.')).toContain('KEN > SOM ACCUSE');
    expect(events('Kenya and Uganda met in Oslo. The head of state condemned Somalia.')).not.toContain('KEN > SOM ACCUSE');
  });
});
