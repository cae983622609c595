import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'quote: OWNERS status @ PLACES' of each figure, in reading order. */
const told = (text: string): readonly string[] =>
  codeText(text).figures.map(
    ({ quote, of, status, where }) =>
      `${quote}: ${of.map(({ code }) => code).join('+') || '-'} ${status} @ ${where.map(({ name }) => name).join('+') || '-'}`,
  );

test.each([
  ['what ships go round', 'Ten Kenyan frigates are circling Malta.', ['Ten Kenyan frigates: KEN present @ Malta']],
  ['waters off a quarter of it', 'Oman sent five warships into waters south of Malta.', ['five warships: OMN present @ Malta']],
  ['a town that was taken with them', 'Kenya took the port of Valletta with 200 helicopters.', ['200 helicopters: KEN past @ Valletta']],
  [
    'not a region whose taking began a war elsewhere',
    'Oman seized Crimea. A war that followed has claimed 900 lives.',
    ['900: - past @ -'],
  ],
  [
    'the land of the mission that they are of',
    'UNIFIL: the 9,000-strong force has refused a Kenyan request.',
    ['9,000-strong force: UN present @ Lebanon'],
  ],
  [
    'the land of the mission that they are to join',
    'NATO will send 700 additional troops to reinforce KFOR.',
    ['700 additional troops: NATO planned @ Kosovo'],
  ],
  [
    'not of who is told to fire, where they come down in his land',
    'Kenya fired missiles at Oman. Five missiles landed in Nairobi on Monday.',
    ['Five missiles: - past @ Nairobi'],
  ],
  ['not of a mission that only speaks', 'UNIFIL said 90 Kenyan soldiers had fired.', ['90 Kenyan soldiers: KEN past @ -']],
] as const)('where they are: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'missiles counted by whom they came down on',
    'Oman fired a dozen missiles at Kenya. The Kenyan army counted 22 missiles.',
    ['a dozen missiles: OMN past @ Kenya', '22 missiles: OMN past @ Kenya'],
  ],
  [
    'missiles launched, where the sentence before tells who fires',
    'The Omani army began firing live rounds into the sea. Eleven ballistic missiles were launched before noon, Kenya said.',
    ['Eleven ballistic missiles: OMN past @ -'],
  ],
  [
    'not where two sides fire',
    'Oman fired a dozen missiles at Kenya. Chad fired 40 missiles at Kenya. The Kenyan army counted 22 missiles.',
    ['a dozen missiles: OMN past @ Kenya', '40 missiles: TCD past @ Kenya', '22 missiles: - past @ Kenya'],
  ],
  [
    'not where the sentence says whence they came',
    'Oman fired a dozen missiles at Kenya. Nine missiles were fired from Chad.',
    ['a dozen missiles: OMN past @ Kenya', 'Nine missiles: - past @ Chad'],
  ],
  [
    'those aboard the craft of a state',
    'An Omani army helicopter with nine people on board vanished. Five of them are dead.',
    ['nine people: OMN past @ -', 'Five: OMN past @ -'],
  ],
  ['not those aboard an airliner', 'An Omani airliner with 90 people on board vanished.', ['90 people: - past @ -']],
  [
    'the harmed of the state whose officials tell what another did',
    'Shells fired from the Omani side killed nine civilians, the Kenyan army said.',
    ['nine civilians: KEN past @ Kenya'],
  ],
  [
    'not of the state that struck and tells it',
    'Kenyan shells killed nine civilians in Omani trenches, the Kenyan army said. Chad protested.',
    ['nine civilians: - past @ -'],
  ],
  [
    'not of who is accused of freeing them',
    'Oman accused Kenya of sabotage. On Wednesday Oman accused Kenya of freeing sixteen jihadists. The Kenyans flatly deny it.',
    ['sixteen jihadists: - past @ -'],
  ],
  [
    'refugees, whatever hedges their number',
    'Up to 270,000 could flee to Chad, the aid agency fears. As many as 20,000 are already in Chad.',
    ['Up to 270,000: REF possible @ Chad', 'As many as 20,000: REF present @ Chad'],
  ],
  [
    'no dead of those who lie in hospital',
    'Nine people were killed in Kenya. Forty are still in hospital.',
    ['Nine people: KEN past @ Kenya'],
  ],
] as const)('whose they are: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'there were and there are',
    'Kenya has boosted the garrison at Asmara from seventy soldiers to a hundred and thirty.',
    ['seventy soldiers: KEN past @ Asmara', 'a hundred and thirty: KEN present @ Asmara'],
  ],
  [
    'there are and there are to be',
    'Oman will cut its force in Malta from 900 soldiers to 600.',
    ['900 soldiers: OMN present @ Malta', '600: OMN planned @ Malta'],
  ],
  ['missiles that came down were fired', 'Oman said five missiles appeared to have come down in Kenya.', ['five missiles: - past @ Kenya']],
  ['missiles that could come down', 'Nine missiles can reach Malta.', ['Nine missiles: - possible @ Malta']],
  [
    'people who were lifted out',
    'Chad flew its last plane out at dawn; its aircraft have lifted out over 700 people.',
    ['over 700 people: - past @ -'],
  ],
  [
    'people on a plane that came in',
    'The first plane, with 39 passengers, reached Larnaca this morning.',
    ['39 passengers: CYP present @ Larnaca'],
  ],
] as const)('how it stands: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'asked for in the question before',
    'How many Omani ships were there?\n\nThe navy monitored at least fifteen: four coast guard cutters and ten militia boats.',
    ['at least fifteen: OMN present @ -', 'four coast guard cutters: OMN present @ -', 'ten militia boats: OMN present @ -'],
  ],
  ['not where the question asks for no number', 'Were there Omani ships?\n\nThe navy monitored at least fifteen.', []],
  [
    'gone on with by who answers',
    'Kenya has fifteen hundred soldiers in Niger.\n\nYes, and the Omanis about eleven hundred.',
    ['fifteen hundred soldiers: KEN present @ Niger', 'about eleven hundred: OMN present @ Niger'],
  ],
  ['men who gave up', 'More than 280 Omani mercenaries surrendered in Goma.', ['More than 280 Omani mercenaries: OMN past @ Goma']],
  [
    'hurt on a ship that is called as a town is',
    'Two Kenyan cutters directed water cannons at the Unaizah May 4, a wooden supply boat. Three sailors were hurt.',
    ['Two Kenyan cutters: KEN past @ -', 'Three sailors: - past @ -'],
  ],
  [
    'hurt in the town',
    'Two Kenyan jets fired at Unaizah. Three sailors were hurt.',
    ['Two Kenyan jets: KEN past @ Unaizah', 'Three sailors: SAU past @ Unaizah'],
  ],
] as const)('what is counted: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
