import { expect, test } from 'vitest';
import { codeText, events } from './codeSentence.ts';

/** Whose each figure of a text is. */
const owners = (text: string): readonly string[] =>
  codeText(text).figures.map(({ of, low }) => `${low} ${of.map(({ code }) => code).join('+') || '-'}`);

test('the enemy is whom the speaker is told in conflict with', () => {
  const text = 'Russia shelled Kharkiv. The general staff of Ukraine said that the enemy had shelled Sumy.';
  expect(events(text)).toContain('RUS > UKR ASSAULT');
  expect(
    events(`${text} "The adversary attacked Odesa," the Ukrainian army said.`).filter((one) => one === 'RUS > UKR ASSAULT'),
  ).toHaveLength(3);
});

test('the enemy of a text is that of the state whose town it is dated in', () => {
  const text = 'YEREVAN, March 3 - Azerbaijan attacked Armenia on Monday. The invaders shelled Goris. Enemy drones hit Kapan.';
  expect(events(text).filter((one) => one === 'AZE > ARM ASSAULT')).toHaveLength(3);
});

test('the enemy of a text in the voice of a ministry is that of its state', () => {
  const text =
    'Ministry of Defence of Armenia\nStatement of 3 March\n\nOur units did not fire. Azerbaijan attacked our posts. The enemy shelled Goris. The aggressor state attacked Kapan.';
  expect(events(text).filter((one) => one === 'AZE > ARM ASSAULT')).toHaveLength(3);
});

test('losses of the enemy are his, also where nothing near says whose enemy he is', () => {
  const text = 'Armenia said the enemy had shelled Goris. Armenian troops fought Azerbaijani troops there. The enemy lost 300 soldiers.';
  expect(owners(text)).toContain('300 AZE');
});

test('the other side is the other of the two that fight', () => {
  const text = 'Thai troops attacked Cambodia on Monday. The other side attacked Thailand on Tuesday.';
  expect(events(text)).toContain('KHM > THA ASSAULT');
});

test('an armed group can be the enemy of the state whose code it has', () => {
  const text = 'Boko Haram attacked Nigerian troops. The Nigerian army said that the enemy had attacked Maiduguri.';
  expect(events(text)).toContain('NGA > NGA ASSAULT');
});

test('nobody is the enemy where several are, or none, or where it is a matter or a place', () => {
  const several = 'Libya attacked Chad. Sudan attacked Chad. The army of Chad said that the enemy had attacked Abeche.';
  expect(events(several).join()).not.toContain('LBY+SDN');
  expect(events(several)).toContain('- > TCD ASSAULT');
  expect(events('The enemy attacked Goris on Monday.').join()).not.toMatch(/[A-Z]{3} > /u);
  expect(events('Thai troops attacked Cambodia. Villagers on the other side of the river attacked Thailand.')).not.toContain(
    'KHM > THA ASSAULT',
  );
  expect(events('LONDON, March 3 - Russia attacked Britain. The enemy of growth condemned Chad.').join()).not.toContain('RUS > TCD');
});

test('a demand is put to whom its verb turned to', () => {
  expect(events('Yerevan has turned to the CSTO and formally asked for military help.')).toContain('ARM > CSTO REQUEST');
  expect(events('Norway wrote to Chad and demanded an inquiry.')).toContain('NOR > TCD REQUEST');
  expect(events('The American envoy met the Chadian army chief, asking for more patrols.')).toContain('USA > TCD REQUEST');
  expect(events('Norway helped Chad and demanded an inquiry from Mali.')).not.toContain('NOR > TCD REQUEST');
  expect(events('Norway sold ships to Chad before the king demanded an inquiry.')).not.toContain('NOR > TCD REQUEST');
});

test('what is done by somebody whom nobody knows is not done by whom the subject names', () => {
  expect(events('The decision of the United States to close the base was welcomed by the islanders.')).not.toContain('USA > - SUPPORT');
  expect(events('The decision of the United States to close the base was welcomed by Cyprus.').join()).toContain('CYP > ');
});
