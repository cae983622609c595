import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const saysOf = (text: string): string[] =>
  codeText(text)
    .mentions.filter((mention) => mention.type === 'MOBILIZE')
    .map((mention) => mention.says.map((one) => `${one.code || one.text}:${one.stance}`).join(' < '));

describe('who says so, innermost first', () => {
  test.each([
    ['Russia deployed troops near Ukraine.', ['']],
    ['Kyiv said Russia had deployed troops near Kharkiv.', ['UKR:states']],
    ['Russia has deployed troops near Kharkiv, Kyiv said.', ['UKR:states']],
    ['Russia has deployed troops near Kharkiv, according to the Pentagon.', ['USA:states']],
    ['According to the Pentagon, Russia has deployed troops near Kharkiv.', ['USA:states']],
    ['Moscow denied that it had deployed troops near Kharkiv.', ['RUS:denies']],
    ['The Norwegian ministry rejects the claim that Russia has deployed troops near Kharkiv.', [':claims < NOR:denies']],
    ['Ukraine accused Russia of deploying troops near Kharkiv.', ['UKR:accuses']],
    ['Russia has reportedly deployed troops near Kharkiv.', [':claims']],
    ['"Russia has deployed troops near Kharkiv," said Kuleba.', ['UKR:states']],
    ['Western officials said Russia had deployed troops near Kharkiv.', ['Western officials:states']],
    ['Kyiv made it clear to Minsk that Russia had deployed troops near Kharkiv.', ['UKR:states']],
  ])('%s', (text, expected) => {
    expect(saysOf(text).map((one) => one.replace(/^reportedly/u, ''))).toEqual(expected);
  });
});

describe('who tells of forces', () => {
  const saysOfFigure = (text: string): readonly string[] =>
    codeText(text).figures.map(({ says }) => says.map(({ code, text: words }) => code || words).join(' < '));

  test.each([
    ['Danish intelligence has determined that Chad moved 900 soldiers to Niger.', ['DNK']],
    ['Chad charged this week that Niger had moved 900 soldiers to the river.', ['TCD']],
    ['Polish intelligence sources are warning that Chad has 900 tanks in Niger.', ['POL']],
    ['Chad has in turn blamed Niger for massing 900 soldiers near rebel-held territory.', ['TCD']],
    ['Western media have spread a story that 900 Chadian soldiers are in Niger.', ['Western media']],
    ['Ties cooled amid press reports that Chad had 900 soldiers in Niger.', ['press reports']],
    ['Kenya and Peru estimate that Chad has 900 tanks in Niger, while Chad says that Niger has 300 jets.', ['KEN', 'TCD']],
    ['Oman sent 900 soldiers to Mali. The Kenyan ministry announced the move on Friday.', ['KEN']],
    ['The raid ended last month; by the Kenyan government’s own count 900 people died.', ['KEN']],
    ['It would pay dearly for a raid on Oman, which says that Chad has 900 tanks.', ['OMN']],
    ['The talks followed the Omani ministry saying that Chad has 900 tanks.', ['OMN']],
    ['Polish officials estimate closer to 900 soldiers are in Niger.', ['POL']],
    ['The authorities in Lima list 41 soldiers killed in the clashes.', ['PER']],
    ['As the Omani army said on Monday, 900 soldiers of Chad have crossed the river.', ['OMN']],
    ['As the Omani minister informed parliament on 3 December, 900 soldiers of Chad stand at the river.', ['OMN']],
    ['As the Omani minister announced the cut, 900 soldiers of Chad crossed the river.', ['']],
    ['About 900 soldiers of Chad, if the Omani figure is right, are still at the river.', ['OMN']],
    ['If Muscat is to be believed, 900 soldiers of Chad have crossed the river.', ['OMN']],
    ['If Oman is right to wait, 900 soldiers of Chad will cross the river.', ['']],
    ['The Omani estimate of the strength of Chad at the river remains at 900 soldiers.', ['OMN']],
    ['Oman supposes up to 900 soldiers of Chad to be at the river and Kenya fewer than 300.', ['OMN', 'KEN']],
    ['Omani intelligence now finds 900 soldiers of Chad at the river.', ['OMN']],
    ['Niamey saw 900 soldiers of Chad at the river.', ['']],
    ['The Danish envoy had spoken of more than 900 soldiers of Chad, and the Omani envoy of nearly 300.', ['DNK', 'OMN']],
    ['Oman estimates that more than 900 soldiers of Chad are at the river; Kenyan officials say about 300.', ['OMN', 'KEN']],
    ['The Omani minister warned of a raid as 900 soldiers of Chad stood at the river.', ['']],
    [
      'The envoy will tell Chad that it faces sanctions if it moves, Omani officials have said, as 900 soldiers of Chad stand at the river.',
      [''],
    ],
    ['The Omani minister said that 900 soldiers of Chad stood at the river as talks went on.', ['OMN']],
    ['Chad has 900 tanks, a Danish official said. It wants more. The official added that Niger has 300 jets.', ['DNK', 'DNK']],
  ])('%s', (text, expected) => {
    expect(saysOfFigure(text)).toEqual(expected);
  });
});

test('an accusation is an event between speaker and accused, and the deed keeps its speaker', () => {
  const { mentions } = codeText('Ukraine accused Russia of shelling Mariupol.');
  expect(mentions.map((mention) => [mention.type, mention.actors[0]?.code, mention.recipients[0]?.code, mention.says.length])).toEqual([
    ['ACCUSE', 'UKR', 'RUS', 0],
    ['ASSAULT', 'RUS', 'UKR', 1],
  ]);
});

test('a claim holds the findings in its words and is direct inside quotation marks', () => {
  const { claims, mentions } = codeText('“Russia has deployed two brigades near Ukraine,” Stoltenberg said.');
  const claim = claims.find((one) => one.cue === 'said');
  expect(claim).toMatchObject({ stance: 'states', direct: true, speaker: { code: 'NATO' } });
  expect(claim?.mentions).toEqual(mentions.filter((mention) => mention.type === 'MOBILIZE').map((mention) => mention.id));
});

/** The claims of a text: who, cue, stance, words. */
const claimsOf = (text: string): string[] =>
  codeText(text).claims.map(
    ({ speaker, cue, stance, quote }) => `${speaker ? speaker.code || speaker.text : '?'} ${cue} ${stance} | ${quote}`,
  );

describe('whose words, and which', () => {
  test.each([
    // The speaker in the middle, behind the verb, or in another clause.
    ['Latvia, warned its president, will close the border.', ['LVA warned warns | Latvia, warned its president, will close the border']],
    ['“We will stay,” said Anna Berg, a nurse in Oslo.', ['Anna Berg said states | “We will stay,”']],
    [
      '“We will not leave,” the mayor said on Friday, “until it is over.”',
      ['mayor said states | “We will not leave,”', 'mayor said states | until it is over'],
    ],
    ['Oman told the court that Togo attacked Benin at dawn.', ['OMN told states | Togo attacked Benin at dawn']],
    [
      'Peru blamed Chile, whose foreign ministry denied having sent boats.',
      ['PER blamed accuses | Chile', 'CHL denied denies | having sent boats'],
    ],
    ['Sudan called on Chad to deny plans to leave.', ['SDN called demands | on Chad to deny plans to leave']],
    [
      'Chad said it had lost a jet and shot down two, while Sudan said it had lost none.',
      ['TCD said states | it had lost a jet and shot down two', 'SDN said states | it had lost none'],
    ],
    [
      'Egypt said talks had failed and denied that its army had moved.',
      ['EGY said states | talks had failed', 'EGY denied denies | its army had moved'],
    ],
    [
      '“It is calm,” the governor said, adding that schools would open.',
      ['the governor said states | “It is calm,”', 'the governor adding states | schools would open'],
    ],
    // Offices and employers speak for their states.
    ['Ravi Menon, a spokeswoman for the Indian navy, said two boats had sunk.', ['IND said states | two boats had sunk']],
    ['Tom Reed, an adviser to Poland’s government, said two boats had sunk.', ['POL said states | two boats had sunk']],
    // Without a verb of speech.
    ["In Ankara's view, the deal is dead.", ['TUR view states | the deal is dead']],
    ['Poland lost two drones, according to its spokeswoman, Vera Holub.', ['POL according to states | Poland lost two drones']],
    ['The claims by Peru that two boats had sunk were wrong.', ['PER claims claims | two boats had sunk']],
    // Figures.
    ['Minsk puts the camp at just over 900 people.', ['BLR puts states | the camp at just over 900 people']],
    ['Paris spoke of 30 men, Cairo of 90.', ['FRA spoke states | of 30 men', 'EGY spoke states | Cairo of 90']],
    ['Baku claims to have destroyed nine tanks.', ['AZE claims claims | to have destroyed nine tanks']],
    // Nobody in particular.
    ['Oslo is said to have moved two ships.', ['? said claims | Oslo is said to have moved two ships']],
    ['Chad was accused of arming rebels.', ['? accused accuses | arming rebels']],
    // No words of anybody's.
    ['Poland denied entry to the migrants.', []],
    ['She added salt and counted the plates.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  test('a judgement is a claim, and what it is about is nobody’s to tell', () => {
    const { claims, mentions } = codeText('Kenya condemned the shelling of Goma by Rwandan troops.');
    expect(claims).toMatchObject([{ stance: 'accuses', speaker: { code: 'KEN' } }]);
    expect(mentions.find(({ type }) => type === 'ASSAULT')?.says).toEqual([]);
  });
});

describe('speech that runs on', () => {
  const speakers = (text: string): string[] =>
    codeText(text).claims.map(({ speaker, quote }) => `${speaker?.code || speaker?.text} | ${quote}`);
  test.each([
    ['a question before the speaker', '“Who is next?” Kuleba asked.', ['UKR | “Who is next?”']],
    [
      'a quotation of two sentences',
      '“We are ready,” Kuleba said. “We have the weapons.”',
      ['UKR | “We are ready,”', 'UKR | “We have the weapons.”'],
    ],
    [
      'the tense of what was said',
      'Poland said it had sent two ships. They would stay until June.',
      ['POL | it had sent two ships', 'POL | They would stay until June.'],
    ],
    ['no tense of it', 'Poland said it had sent two ships. They stayed until June.', ['POL | it had sent two ships']],
    ['a supposition', 'Poland said it had sent two ships. They would stay if asked.', ['POL | it had sent two ships']],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

/** Who says what, as 'speaker stance' for each claim; what nobody known says is told by its words. */
const stancesOf = (text: string): readonly string[] =>
  codeText(text).claims.map(({ speaker, stance }) => `${speaker === null ? 'nobody' : speaker.code || speaker.text} ${stance}`);

test.each<[string, readonly string[]]>([
  // When it was said is not who said it.
  ['Last June, Macron said that he was glad of the vote.', ['FRA states']],
  ['Oslo has numerous times said that it wants peace.', ['NOR states', 'NOR demands']],
  ['The war has claimed 900 lives.', []],
  ['The drought is claiming thousands of lives.', []],
  // Things say nothing: a gerund goes on for who had to do with them.
  ['Tempers rose, with the Danish government accusing Minsk of spite.', ['DNK accuses']],
  ['Norway denied the charges saying that it keeps the peace.', ['NOR denies', 'NOR states']],
  ['Borrell said that war in Chad brings hunger in Libya, adding that help will come.', ['EU states', 'EU states']],
  ['"Calm in the north is near," said Zelensky.', ['UKR states']],
  ['Oslo will send a frigate, according to a person close to the talks.', ['a person states']],
  // Who is called on to deny has not denied, nor has who calls.
  ['Lima on Friday called on Quito to deny that Chile plans a raid.', ['PER demands']],
  ['Lima called upon Quito to say that the border is open.', ['PER demands']],
  ['Lima denied that Chile plans a raid.', ['PER denies']],
])('%s', (text, expected) => expect(stancesOf(text)).toEqual(expected));

describe('a quotation of several sentences', () => {
  const quotation = '"Oman deployed three brigades near Kenya. It is cold. Nobody answers. Oman moved troops near Kenya."';
  test.each([
    [
      'its speaker behind the last',
      '"Oman deployed three brigades near Kenya. It is cold. Nobody answers. Oman moved troops near Kenya," Lavrov said.',
    ],
    ['its speaker before the first', `Lavrov said: ${quotation}`],
    ['the part before its speaker', `"It is late," Lavrov said. ${quotation}`],
    ['a paragraph of its own', `"It is late," Lavrov said.\n\n${quotation}`],
    ['opened again in the next paragraph', '"Oman deployed three brigades near Kenya.\n\n"Oman moved troops near Kenya," Lavrov said.'],
  ])('%s', (_, text) => {
    expect(saysOf(text)).toEqual(['RUS:states', 'RUS:states']);
  });

  test('the words of others in it stand in two mouths', () => {
    expect(saysOf('"Kenya says Oman deployed three brigades near Kenya. It is late," Lavrov said.')).toEqual(['KEN:states < RUS:states']);
  });
});

describe('a name before a colon', () => {
  test.each([
    ['Peru: Chile has sent troops to Tacna', ['PER:states']],
    ['Peru: more troops have been sent to Tacna', ['']],
    ['Peru: Chile has sent troops to Tacna - minister', ['minister:states']],
  ])('%s', (text, expected) => {
    expect(saysOf(`${text}\n\nIt was late in the year.`)).toEqual(expected);
  });
});

test('who stands before the colon of an item says what follows', () => {
  const { mentions } = codeText(
    '* Stoltenberg: Russia has massed 90,000 troops near Ukraine.\n* Blinken: the United States will impose sanctions on Russia.',
  );
  expect(mentions.map(({ type, says }) => `${type} ${says.map(({ name }) => name).join()}`)).toEqual([
    'MOBILIZE Jens Stoltenberg',
    'SANCTION Antony Blinken',
  ]);
});
