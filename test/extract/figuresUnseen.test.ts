import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: CODES measure' of each figure, in reading order; '-' where nobody is known. */
const counted = (text: string): readonly string[] =>
  codeText(text).figures.map(({ quote, of, measure }) => `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${measure}`);

test.each([
  ['a strength behind its noun', 'The Ghanaian contingent, 900 strong, is camped in Mali.', ['900 strong: GHA personnel']],
  ['a strength told as number', 'The Omani observers, 90 in number, have left.', ['90 in number: OMN personnel']],
  ['a strength that is said of a subject', 'The Chadian garrison is 900 strong.', ['900 strong: TCD personnel']],
  ['a strength put at a number by its verb', "Oman's strength in Mali has reached 900.", ['900: OMN personnel']],
  ['a strength that nears a number', "Oman's strength in Mali is nearing 900.", ['900: OMN personnel']],
  ['no strength of somebody', 'The strength of the wind has reached 900.', []],
  ['those who number so many', 'Chadian troops numbering 900 are in Mali.', ['troops numbering 900: TCD personnel']],
  [
    'those thought to number so many',
    'Chad’s men in Mali, thought to number 1,900, will stay.',
    ['men in Mali, thought to number 1,900: TCD personnel'],
  ],
  ['men whom a state keeps', 'Peru keeps 900 men on its side of the river.', ['900 men: PER personnel']],
  ['men under arms', '“We have 900 men under arms,” the governor said.', ['900 men: - personnel']],
  ['men of a company that is promised', 'Togo promised a company of 90 men.', ['90 men: TGO personnel']],
  ['villages handed over', 'Chad is to hand over nine villages.', ['nine villages: TCD sites']],
  ['posts set up', 'No fewer than nine Omani posts have been set up there.', ['No fewer than nine Omani posts: OMN sites']],
  ['who drives lorries, not lorries', 'A blast killed nine Chadian lorry drivers.', ['nine Chadian lorry drivers: TCD deaths']],
  ['those of a trade in -men', 'A storm drowned 21 Peruvian fishermen.', ['21 Peruvian fishermen: PER deaths']],
])('counts %s', (_, text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  ['men in a street', 'Some 900 men watched the match in Lima.'],
  ['an economy 900 points strong', 'The index is strong at 900.'],
  ['bases that are only visited', 'The minister visited nine bases in Oman.'],
  ['a wind', 'The wind was strong, 90 in Muscat.'],
])('counts no force in %s', (_, text) => {
  expect(counted(text).filter((one) => /personnel|sites/u.test(one))).toEqual([]);
});

test.each([
  [
    'each in brackets',
    'The force of 4,900 men is drawn from Peru (900), Ghana (870) and Nepal (860).',
    ['4,900 men: -', '900: PER', '870: GHA', '860: NPL'],
  ],
  ['a verb that goes on for another', 'Peru will send 37 soldiers and Fiji 50 to Honiara.', ['37 soldiers: PER', '50: FJI']],
  ['a loss that goes on for nobody known', 'Oman lost 30 men and the rebels 45.', ['30 men: OMN']],
  ['a comparison', 'Oman has 370 ships, against 290 for the Chileans.', ['370 ships: OMN', '290: CHL']],
  ['a possessor compared', "Oman has 370 ships to Chile's 290.", ['370 ships: OMN', '290: CHL']],
  ['those of others', 'Lima put its losses at 23 and those of the Chileans at 200.', ['losses at 23: PER', '200: CHL']],
  ['what some of them are', 'Of the 900 soldiers in Asmar, 300 are Omani.', ['900 soldiers: -', '300: OMN']],
  ['who has them beside', 'Oman, with 900 soldiers in Mali, is to be joined by Chad.', ['900 soldiers: OMN']],
  ['whose division has them', 'The 3rd Division, with 180 tanks, has been moved by Oman.', ['180 tanks: OMN']],
  ['who buys, not who sells', 'Peru is to buy 20 jets from Oman.', ['20 jets: PER']],
  ['who keeps them', 'The 900 soldiers whom Peru keeps in Mali are bored.', ['900 soldiers: PER']],
  ['one enemy struck twice', 'Peru shot down four Omani drones and captured 65 tanks.', ['four Omani drones: OMN', '65 tanks: OMN']],
  [
    'an enemy and another',
    'Peru shot down four Omani drones and captured 65 Chadian tanks.',
    ['four Omani drones: OMN', '65 Chadian tanks: TCD'],
  ],
  ['what others have in a land of a list', 'Oman: 900 Kenyan soldiers, nine jets.', ['900 Kenyan soldiers: KEN', 'nine jets: KEN']],
  ['tanks with a number in their name', 'Berlin will hand Kyiv 18 Leopard 2 tanks.', ['18 Leopard 2 tanks: DEU']],
  ['what a garrison of a town is', 'The Lima garrison, put at 900, is bored.', ['garrison, put at 900: PER']],
  ['whose share it is', 'The Ivorian share is a battalion of 850.', ['battalion of 850: CIV']],
  ['where what was struck lies', 'Jets struck nine sites in Hodeidah.', ['nine sites: YEM']],
  [
    'what is told beside',
    'There are eight Omani warships now; ten F-35s were ordered to Mali.',
    ['eight Omani warships: OMN', 'ten F-35s: OMN'],
  ],
  ['blue helmets', 'Some 800 blue helmets patrol the line.', ['Some 800 blue helmets: UN']],
  ['whom those take in who care for refugees', 'UNHCR has received 6,000 people from Asmar.', ['6,000 people: REF']],
  ['not where a town is taken with them', 'Kenya took the port of Valletta with 200 helicopters.', ['200 helicopters: KEN']],
  ['jets by name', 'Oman sent nine Typhoons.', ['nine Typhoons: OMN']],
])('knows whose by %s', (_, text, expected) => {
  expect(codeText(text).figures.map(({ quote, of }) => `${quote}: ${of.map(({ code }) => code).join('+') || '-'}`)).toEqual(expected);
});

test.each([
  ['the land of who receives them', 'South Sudan received 200 Ugandan commandos.', ['South Sudan']],
  ['the land that is home to them, not where they are from', 'Chad is home to 900 refugees from Darfur.', ['Chad']],
  ['their own land, for whom a state calls up', 'Peru called up 900 reservists.', ['Peru']],
  ['the land they are in, whoever called them up', 'Peru has 900 reservists in Mali.', ['Mali']],
  ['never the seat of who counts them', 'The 900 jets that Lima counted are old.', []],
  ['a town, never the capital of who is at odds', "Lima's toll was 71. Some 2,700 people have left the town.", []],
])('puts the counted in %s', (_, text, expected) => {
  expect(
    codeText(text)
      .figures.at(-1)
      ?.where.map(({ name }) => name),
  ).toEqual(expected);
});

test.each([
  ['those taken to hospital', 'Eleven civilians died, and 28 were taken to hospital.', 'injured'],
  ['crew who are held', 'Twenty-six Omani crew are being held in Mali.', 'captured'],
  ['a force of men', 'A force of 900 men waits there.', 'personnel'],
  ['the displaced', 'Peru has registered upwards of 95,000 displaced.', 'people'],
  ['jets with a stroke in their name', 'Peru flew two F/A-18s over the bay.', 'aircraft'],
] as const)('measures %s', (_, text, expected) => {
  expect(codeText(text).figures.at(-1)?.measure).toBe(expected);
});

test('an increase and the level it leads to are two numbers', () => {
  const bounds = codeText("Oman's garrison has grown by 1,000 to 4,500 since May.").figures.map(({ low, high }) => [low, high]);
  expect(bounds).toEqual([
    [1000, 1000],
    [4500, 4500],
  ]);
});

test.each([
  ['who shall stay', "Chad's 900 soldiers in Mali will stay until May.", 'present'],
  ['who must leave', 'The 900 soldiers in Asmar must leave, Oman says.', 'present'],
  ['who shall leave', 'Some 900 Omani soldiers will leave in May.', 'planned'],
  ['who has flown out', 'The last 90 Omani soldiers flew out of Niamey.', 'past'],
  ['who was sent back', 'The 90 Omani guards who crossed have been sent back.', 'past'],
  ['what a strength is heading for', "Oman's strength in Mali was heading for 900.", 'planned'],
  ['who went back', 'Oman said that 90 of its guards at the river had gone back to barracks.', 'past'],
  ['who was called home', 'Oman has called home 90 guards from the river.', 'past'],
  ['who is to be sent back', 'The 90 Omani guards are to be sent back.', 'planned'],
  ['who is told to be ready', 'Some 900 Omani soldiers have been told to be ready to fly to Mali.', 'alert'],
  ['what would have come', 'Had the truce failed, 900 Omani soldiers would have gone in.', 'possible'],
  ['what was seen on its way', 'A column of 90 Omani lorries was seen leaving Muscat.', 'moving'],
  ['ships that were struck', 'Rockets struck two Omani tankers.', 'past'],
  ['police who patrol', 'Some 90 Omani policemen already patrol the town.', 'present'],
  ['who is expected', 'Another 900 Omani soldiers are expected by May.', 'planned'],
  ['what there was at the peak', 'At its peak Peru had 900 soldiers in Mali.', 'past'],
  ['posts flattened', 'Jets flattened two Omani army posts.', 'past'],
  ['who was involved', 'Some 900 Omani soldiers were involved.', 'past'],
  ['missiles let loose', 'In May Oman let loose 90 missiles at Peru.', 'past'],
  ['what a state has beside its name', 'Oman, with 900 soldiers in Mali, is to be joined by Chad.', 'present'],
  ['what a force has that shall go', 'The force, with 900 soldiers, will be sent to Mali.', 'planned'],
  ['jets detected', 'Peru detected nine Chilean jets off its coast.', 'past'],
] as const)('knows the status of %s', (_, text, expected) => {
  expect(codeText(text).figures.map(({ status }) => status)).toEqual([expected]);
});
