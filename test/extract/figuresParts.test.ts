import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ low, measure, of, status }) => `${low} ${measure} ${of.map(({ code }) => code).join('+') || '-'} ${status}`,
  );

test.each([
  ['some of those told before', 'Peru fired 15 missiles at a base; ten hit it.', ['15 missiles PER past', '10 missiles PER past']],
  ['some of those held', 'Chad is holding 22 nurses; six were released on Sunday.', ['22 captured - present', '6 captured - past']],
  [
    'more of another side',
    'Kenya has 900 soldiers in Somalia. Uganda will send 400 more.',
    ['900 personnel KEN present', '400 personnel UGA planned'],
  ],
  ['the same as another tells it', 'Peru said it had shot down nine jets. Chile counted four.', ['9 aircraft - past', '4 aircraft - past']],
  ['what stands before a comma', 'Omani troops, about 250 of them, have gone into Yemen.', ['250 personnel OMN present']],
  ['an army that numbers so many', "Togo's army numbers 6,500.", ['6500 personnel TGO present']],
  ['those displaced', 'Over a million are displaced within Darfur.', ['1000000 people REF past']],
  [
    'some of what another destroys',
    'A column of 90 tanks left Kassala. Omani jets destroyed nine of them.',
    ['90 vehicles - past', '9 vehicles - past'],
  ],
  [
    'more of what comes in such numbers',
    'Togo sent 900 soldiers and 40 tanks to Benin. Another 700 are on their way.',
    ['900 personnel TGO present', '40 vehicles TGO present', '700 personnel TGO moving'],
  ],
  [
    'some of all, where a part is smaller',
    'Police in Quito arrested 27 people, among them four nurses. Six of them were later freed.',
    ['27 captured ECU past', '4 captured ECU past', '6 captured ECU past'],
  ],
  [
    'the bodies of those held',
    'Nine Peruvian sailors were captured. Chile sent back the bodies of six of them.',
    ['9 captured PER past', '6 deaths PER past'],
  ],
  ['men of another state who are held', 'Mali holds 49 soldiers from Ghana.', ['49 captured GHA present']],
  ['men whom a state once had', 'Oman once had 900 soldiers in Yemen.', ['900 personnel OMN past']],
  ['people whom nobody reaches', 'Doctors could not reach 90 families in Tripoli.', ['90 people - present']],
  ['men whom a state sends', 'Kenya has sent 900 men to Somalia.', ['900 personnel KEN present']],
] as const)('counts %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['ships tracked', 'Two Chilean frigates were tracked by a plane on Thursday.', 'past'],
  ['people turned back', 'Since May some 5,800 people have been turned back at the border with Chad.', 'past'],
  ['missiles that hit', 'The navy struck a tanker with three missiles.', 'past'],
  ['men sent home', 'Peru has sent 90 soldiers home.', 'past'],
  ['posts given up', '600 policemen gave up their posts.', 'past'],
  ['what a bill holds', 'The bill includes $40 million in aid for Peru.', 'planned'],
  ['what is due', 'Chad is due to pay $3 billion next year.', 'planned'],
  ['reporters behind bars', 'Chad still has 14 reporters behind bars.', 'present'],
] as const)('knows the status of %s', (_, text, expected) => {
  expect(codeText(text).figures.map(({ status }) => status)).toEqual([expected]);
});

test.each([
  ['a place that only tells a time', 'The force has grown to 4,500 troops since the shootings at Kismayo.', []],
  ['a place so many miles away', 'The militia killed 17 men in a village 40 miles south of Nyala.', ['Nyala']],
  ['the land of whom money is spent on', 'The union has spent 90 million euros on the Libyan coastguard.', ['Libya']],
  ['a place in front of a number', 'In Gori 44 bodies had been brought in.', ['Gori']],
] as const)('finds where in %s', (_, text, expected) => {
  expect(codeText(text).figures.flatMap(({ where }) => where.map(({ name }) => name))).toEqual(expected);
});

test.each([
  ['killed and wounded at one place', 'Gunmen killed 21 people and wounded ten in an attack near Homs.', ['Homs', 'Homs']],
  ['others harmed elsewhere', 'Chad has 14 reporters behind bars, and three pilots were killed in Kenya.', ['Kenya']],
] as const)('puts the harmed where they were harmed: %s', (_, text, expected) => {
  expect(codeText(text).figures.flatMap(({ where }) => where.map(({ name }) => name))).toEqual(expected);
});

test.each([
  [
    'driven from homes',
    'The war has killed dozens and driven two million from their homes.',
    ['12 deaths - past', '2000000 people - past'],
  ],
  ['rounded up', 'Over 1,000 people were rounded up in Addis Ababa.', ['1000 captured ETH past']],
  ['in custody', 'Peru said that only one pilot was in custody.', ['1 captured - present']],
  ['armoured cars', 'Brazil sent 16 armoured cars to Peru.', ['16 vehicles BRA present']],
  [
    'rebels told after soldiers',
    'France has 900 troops in Mali. There 4,000 jihadists are active.',
    ['900 personnel FRA present', '4000 personnel - present'],
  ],
  ['called baseless', 'The report that ten Indian soldiers had been taken captive is baseless.', ['10 captured IND denied']],
  ['rupees', 'India approved Rs 5,000 crore for roads.', ['50000000000 money IND planned']],
  ['a border of so many kilometres', 'Peru and Chile share a border of 168 kilometres.', ['168 length PER+CHL present']],
] as const)('counts those %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('people of a document that plays in one state are its own', () => {
  const text = 'Shells fell on Omdurman and Khartoum.\n\nThe union of doctors counts 400 dead.';
  expect(told(text).at(-1)).toBe('400 deaths SDN past');
});

test.each([
  ['who says so behind a number', '9,000 Chadian troops now, says the Kenyan minister.', ['KEN']],
  ['each its own number', 'Kenya says 900 Chadian troops are at the river and Niger 300.', ['KEN', 'NER']],
  ['a tag behind what is told', 'Some 900 people have died in Darfur, the UN estimates.', ['UN']],
  ['words on both sides of a speaker', 'Nearly 900 people are uprooted, the UNHCR said: 560 from Gori alone.', ['UN', 'UN']],
  ['a report of so many dead', 'Kenya reported 20 deaths.', ['KEN']],
  ['losses acknowledged', 'Armenia has acknowledged the deaths of 604 servicemen.', ['ARM']],
  ['a count right behind who is accorded with', 'According to the Kenyan army 90 rebels were killed.', ['KEN']],
] as const)('knows who says it: %s', (_, text, expected) => {
  expect(codeText(text).figures.flatMap(({ says }) => says.map(({ code }) => code))).toEqual(expected);
});

test('what had been planned is not dated ahead', () => {
  const [figure] = codeText('Kenya had planned to send 900 soldiers to Mali in April.').figures;
  expect(figure?.when).toMatchObject({ start: '2021-04-01', end: '2021-04-30' });
});
