import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES' of each figure, in reading order; '-' where nobody is known. */
const owners = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, of }) => `${quote}: ${of.map(({ code }) => code).join('+') || '-'}`);

test.each([
  ['named inside the phrase', 'Belarus hosts 700 Kazakh sappers.', ['700 Kazakh sappers: KAZ']],
  ['after of', 'Some 60 soldiers of the Ghanaian army landed.', ['Some 60 soldiers: GHA']],
  ['who sends', 'Kenya has sent 300 observers.', ['300 observers: KEN']],
  ['it, of what its subject says of itself', 'Peru said it had lost nine soldiers.', ['nine soldiers: PER']],
  ['by whom it was sent', 'Two frigates were sent by Portugal.', ['Two frigates: PRT']],
  [
    'a list shares its side',
    'Chile is sending four helicopters, 90 marines and two tankers.',
    ['four helicopters: CHL', '90 marines: CHL', 'two tankers: CHL'],
  ],
  ['never of who destroyed it', 'Morocco destroyed 14 trucks.', ['14 trucks: -']],
  [
    'of whom a second clause of a cleft is told',
    'It was Togo that met families with tear gas, that put 900 soldiers in the woods.',
    ['900 soldiers: TGO'],
  ],
  ['never of who tells it', 'Egypt counted 30 ships off its coast.', ['30 ships: -']],
  ['never of who puts it at a number', "Togo's envoy put the force at 9,000.", ['force at 9,000: -']],
  [
    'whose force is put at a number that the parse hangs on it',
    'Abiy Ahmed estimated the Omani grouping at some 900 servicemen, land and sea forces together.',
    ['some 900 servicemen: OMN'],
  ],
  ['whose force is put at a number', 'The minister estimated the Omani garrison at some 900 servicemen.', ['some 900 servicemen: OMN']],
  ['never of who records it', 'Togolese monitors recorded 90 violations by night.', ['90 violations: -']],
  [
    'whose forces number so many',
    'Muscat, whose forces near the frontier now number 9,000, denies it.',
    ['forces near the frontier now number 9,000: OMN'],
  ],
  [
    'forces, which number so many',
    "Chad's armed forces, which number about 9,000, are on the move.",
    ['forces, which number about 9,000: TCD'],
  ],
  ['of who says that they are home again', 'Muscat announced that over 900 men had returned to their bases.', ['over 900 men: OMN']],
  [
    'the same again, as another counts it',
    'Mali says 900 Chadian soldiers are at the border and Lima fewer than 300.',
    ['900 Chadian soldiers: TCD', 'fewer than 300: TCD'],
  ],
  ['the toll that a side tells', 'The authorities in Lima list 41 soldiers killed in the clashes.', ['41 soldiers: PER']],
  ['the dead of a town', 'A shell killed three civilians in Tripoli.', ['three civilians: LBY']],
  ['refugees who fled', 'Fighting has driven 5,000 people from their homes.', ['5,000 people: REF']],
  ['people displaced, without a noun', 'The war has displaced millions.', ['millions: REF']],
  ['whose the deed is that they take part in', 'Rabat may be planning a raid involving 900 men.', ['900 men: MAR']],
  ['who has ordered them, as a clause behind tells', 'A force of 900 that Oman has ordered to Mali will sail.', ['force of 900: OMN']],
  ['those of a town in its streets', 'Some 9,000 people took to the streets of Lima.', ['Some 9,000 people: PER']],
  ['in what is told to be a build-up', 'The talks are about what Niger says is a Chadian build-up of 900 troops.', ['900 troops: TCD']],
  ['never of the dead of a war', 'Oman backs the rebels in a war that has killed 900 people.', ['900 people: -']],
  [
    'of two sides of one noun',
    'Chad tracked five French and Kenyan military aircraft.',
    ['five French and Kenyan military aircraft: FRA+KEN'],
  ],
  ['of who has itself sent them', 'Chad also said Niger has itself sent 900 troops to Mali.', ['900 troops: NER']],
  ['whose an offensive is', 'Peru launched an offensive involving 900 soldiers.', ['900 soldiers: PER']],
  ['sent over a comma', 'Sweden, which has 220 soldiers in Mali, may send 100 more.', ['220 soldiers: SWE', '100: SWE']],
] as const)('whose a figure is: %s', (_, text, expected) => {
  expect(owners(text)).toEqual(expected);
});

test('a force goes on as that of the sentence before', () => {
  expect(owners('Ghana has 400 soldiers in Mali. Another 60 troops will fly to Gao.')).toEqual(['400 soldiers: GHA', '60 troops: GHA']);
});

test('the officials who tell of harm are not those harmed', () => {
  const owner = (text: string) => codeText(text).figures[0]?.of;
  expect(owner('The Kenyan interior ministry said 24 villagers had been killed.')).toMatchObject([{ code: 'KEN', sector: 'CVL' }]);
  // Who they were is not told: they may have borne arms.
  expect(owner('The Kenyan interior ministry said 24 people had been killed.')).toMatchObject([{ code: 'KEN', sector: null }]);
});

test.each([
  ['sent to join others', 'Kenya is sending 200 men to join the 400 who are already in Somalia.', ['KEN', 'KEN']],
  ['moved by whom a time parts from its verb', 'Some 900 soldiers are involved. Togo last week moved the drill inland.', ['TGO']],
  ['an army that numbers so many', "Chad's army, which numbers 9,000, lost a battle.", ['TCD']],
] as const)('whose they are: %s', (_, text, expected) => {
  expect(codeText(text).figures.flatMap(({ of }) => of.map(({ code }) => code))).toEqual(expected);
});

test('policemen for a land are of who pledges them', () => {
  const owners = (text: string): string[] => codeText(text).figures.map(({ of, low }) => `${low} ${of.map(({ code }) => code).join('+')}`);
  expect(owners('Kenya has pledged 1,000 policemen for Haiti.')).toEqual(['1000 KEN']);
});
