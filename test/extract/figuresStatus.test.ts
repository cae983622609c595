import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

test.each([
  ['Norway has flown four jets to Lithuania.', 'present'],
  ['Chad is building two outposts in Niger.', 'planned'],
  ['Chad has built two outposts in Niger.', 'present'],
  ['Fears of 4,000 Omani soldiers near Yemen grew.', 'possible'],
  ['The port has room for 40 warships.', 'possible'],
  ['Parliament passed a bill for 4,000 soldiers in the north.', 'planned'],
  ["Oman's stated goal is 4,000 soldiers in the north.", 'planned'],
  ['Oman dreams of 4,000 soldiers in the north.', 'possible'],
  ['The arrival of 4,000 Omani soldiers near Yemen was seen.', 'present'],
  ['Germany put 500 paratroopers on standby.', 'alert'],
  ['Some 600 men of the reserve, with all their lorries and tents, have been brought to readiness.', 'alert'],
  ['Serbia readies 300 gendarmes.', 'alert'],
  ['The island has asked for two brigades.', 'possible'],
  ['The plan calls for two brigades.', 'planned'],
  ['The claim of the envoy about 300 Serbian soldiers is an exaggeration.', 'denied'],
  ['It is no exaggeration that 300 Serbian soldiers are on the island.', 'present'],
  ['Serbia put its army on alert and moved 300 gendarmes to the border.', 'present'],
  ['Two destroyers are sailing towards Malta.', 'moving'],
  ['Another 800 troops are on their way to Chad.', 'moving'],
  ['Sixty soldiers are bound for Mali.', 'planned'],
  ['The government has set aside 900,000 euros for tents.', 'planned'],
  ['Canada promised to send 70 instructors.', 'planned'],
  ['Peru is considering sending 100 soldiers.', 'possible'],
  ['Chile would need 150 interceptors to defend its ports.', 'possible'],
  ['It is unclear whether 300 fighters came.', 'possible'],
  ['Sweden, which has 220 soldiers in Mali, is considering an offer.', 'present'],
  ['Britain has offered to double its 640-strong garrison in Cyprus.', 'present'],
  ['Denmark has pulled out its 105-strong contingent.', 'past'],
  ['Some 400 protesters marched through Oslo.', 'past'],
  ['The largest rally saw some 9,000 people march along the streets of Lima.', 'past'],
  ['The war went on, with over 900 people of the valley forced to flee their homes.', 'past'],
  ['The poet wrote of the disappearance of thousands of Omanis.', 'past'],
  ['Chad may order the expulsion of 27 Omani diplomats.', 'possible'],
  ['Two bombers patrolled the airspace of Norway.', 'past'],
  ['Three rockets launched on Monday fell into the sea.', 'past'],
  ['Ottawa has spent $40 million on the mission.', 'past'],
  ['Italy withdrew 90 soldiers in 2011.', 'past'],
  ['In March 2012 the base held 900 soldiers.', 'past'],
  ['Chad may be planning an offensive into Niger next spring involving 9,000 soldiers.', 'planned'],
  ['Togo fears a possible raid by 300 gunmen.', 'possible'],
  ['Kenya accused Chad of intending to invade Niger with a 9,000-strong force.', 'planned'],
  ['The plans call for the shift of 12 battalion tactical groups.', 'planned'],
  ['Chad launched an offensive involving 900 soldiers.', 'present'],
  ['Togo and Benin will hold talks amid fears over the massing of 900 soldiers.', 'present'],
  ['The bishop urged restraint as Russia masses 900 soldiers in Belarus.', 'present'],
  ['The fate of these 900 migrants will be settled by the union.', 'present'],
  ['Chad was looking to amass 900 soldiers in Niger.', 'planned'],
  ['Peru gave the nod to a deal to sell Chile four frigates.', 'planned'],
  ['The bill allows for the purchase of 17 jets.', 'planned'],
  ['The fighting has forced 900 residents to flee.', 'past'],
  ['The build-up of 900 soldiers in Niger began in December.', 'present'],
  ['Togo and Benin will meet to discuss trade, amid tensions with Chad over the massing of 900 soldiers in Niger.', 'present'],
  ['The war drove prices up, with 900 residents forced to flee.', 'past'],
  ['Chad scaled back an earlier build-up of 900 troops in Niger.', 'past'],
  ['Tales of 9,000 soldiers in the hills frighten nobody.', 'denied'],
  ['Oman denied that it had sent 900 soldiers to Yemen.', 'denied'],
  ['Greece denied entry to 900 refugees.', 'present'],
] as const)('«%s» is %s', (text, status) => {
  expect(codeText(text).figures.at(0)?.status).toBe(status);
});

test('what is there now is not dated ahead', () => {
  expect(codeText('Russia has 90 tanks in Belarus and may attack next year.').figures.at(0)?.when).toBeNull();
});

test.each([
  'Some 3,000 Omani soldiers stand near Yemen, with plans for 8,000.',
  'Some 3,000 Omani soldiers stand near Yemen, with the aim of 8,000.',
  'Some 3,000 Omani soldiers stand near Yemen, with a plan for up to 8,000 some day.',
])('what is only meant to be reached is not there: «%s»', (text) => {
  expect(codeText(text).figures.map(({ high, status }) => [high, status])).toEqual([
    [3000, 'present'],
    [8000, 'planned'],
  ]);
});
