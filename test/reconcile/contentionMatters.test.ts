import { describe, expect, test } from 'vitest';
import type { Contention } from '../../src/model/contention.ts';
import { disputesOf } from './disputesOf.ts';

const codes = ({ sides }: Contention): string => sides.map(({ voices }) => voices.map(({ code, name }) => code || name).join()).join(' / ');
const told = (...texts: readonly string[]): readonly string[] => disputesOf(...texts).map((one) => `${one.question} ${codes(one)}`);

describe('two that accuse each other', () => {
  test('stand on two sides though one clause tells of both', () => {
    expect(told('Armenia and Azerbaijan accused each other of shelling villages.')).toEqual([
      'Who is to blame for the broken ceasefire, Armenia or Azerbaijan? ARM / AZE',
    ]);
  });

  test('are at odds over nothing where each charge is of something else', () => {
    const found = told('Kenya accused Somalia of massing troops. Somalia accused Kenya of spying.');
    expect(found.filter((one) => one.startsWith('Who is to blame'))).toEqual([]);
  });
});

describe('nobody stands on both sides', () => {
  test('who denies one thing and charges another with more says what he charges', () => {
    const charge = 'Peru said that Bolivia poses a threat to Peru. Bolivia said that it does not threaten Peru.';
    const both =
      'Lima denies any such aim and charges that it is Bolivia pushing its posts into former Andean provinces and districts that is threatening Peru.';
    const codesFor = (found: readonly string[]): readonly string[] => found.filter((one) => one.startsWith('Is Bolivia a threat'));
    expect(codesFor(told(charge, both))).toEqual(['Is Bolivia a threat to Peru? PER / BOL']);
  });

  test('who tells what he is charged with does not charge himself', () => {
    const found = told(
      'According to the Kenyan foreign minister, Somalia is whipping up the quarrel, accusing Kenya of plotting an invasion. Kenya denied planning an invasion.',
    );
    expect(found.filter((one) => one.startsWith('Does Kenya'))).toEqual(['Does Kenya plan to attack? SOM / KEN']);
  });
});

describe('what a denial answers', () => {
  test('the presence of forces is a matter of its own', () => {
    expect(
      told('Congo said that Rwanda had 300 soldiers in eastern Congo. Kigali denied the presence of its soldiers in eastern Congo.'),
    ).toEqual(['Does Rwanda have forces in DR Congo? COD / RWA']);
  });

  test('what stands against it in its own sentence', () => {
    const text =
      'Iran said that nuclear bombers would soon stand in Poland, though Warsaw assures that it has no intention of hosting nuclear bombers.';
    expect(told(text)).toContain('Does Poland mean to make, host or use nuclear weapons? IRN / POL');
  });

  test('what was told right before, though who tells it speaks for no state', () => {
    const text = 'A new book claims that the Hungarian government sold passports to bankers. Hungary has denied selling any passports.';
    expect(told(text).map((one) => one.split('?').at(-1))).toContain(' A new book / HUN');
  });

  test('the weightier of what a charge tells, and not always the attack', () => {
    const text =
      'Kenya said it had arrested two Somali agents, one accused of planning an attack, allegations that Mogadishu dismissed as lies.';
    expect(told(text).map((one) => one.split('?')[0])).toEqual(['Is Somalia behind the spying or the plots of agents']);
  });

  test('what is charged beside the taking of land', () => {
    const text =
      'Kenya accused Somalia of illegally annexing an island, and claimed that Somalia either sends it men or backs its rebels. Mogadishu has dismissed these charges.';
    expect(told(text).map((one) => one.split('?')[0])).toEqual(['Does Somalia back the separatists or rebels']);
  });

  test('a charge rather than a remark', () => {
    const found = disputesOf(
      'France has accused hackers working for Iran of cyber attacks on its banks. Macron said that cyberattacks worried him. Iran denies carrying out cyberattacks.',
    );
    expect(
      found.map(({ sides: [yes] }) => yes?.evidence.map(({ kind, quote }) => `${kind} ${quote.includes('worried')}`)),
    ).not.toContainEqual(['claim true']);
  });

  test('who says that he is not involved answers the charge', () => {
    expect(told('France complained about the presence of Turkish fighters in Libya. Turkey insisted that it was not involved.')).toContain(
      'Does Türkiye have forces in the land where they are said to be? FRA / TUR',
    );
  });

  test.each([
    'Kenya charged that Ghana was deploying troops near its ports. Ghana says it never meant to deploy troops until Togo armed.',
    'Chad said that a treaty had come. Kenya disavowed the treaty.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('who insists on something of the same matter answers a charge told right before', () => {
    const charge = 'Ghana has long been accused of laundering money.';
    expect(told(`${charge} Accra insisted that its rules against bribery were strict.`).map((one) => one.split('?')[0])).toEqual([
      'Does Ghana practise or tolerate corruption',
    ]);
    expect(told(`${charge} Accra insisted that its harvest was good.`)).toEqual([]);
  });

  test('of borders crossed, each accuser speaks of his own', () => {
    const found = told(
      'Poland said that a Belarusian helicopter had violated its airspace. Belarus denied the charge.',
      'Lithuania said that a Belarusian helicopter had violated its airspace. Belarus denied the charge.',
    );
    expect(found).toHaveLength(2);
  });
});

describe('what is said of one that acts', () => {
  test('who is a party to a war', () => {
    expect(told('Benin called Togo an aggressor state.', 'Togo said that it was no party to that war.')).toEqual([
      'Is Togo itself a party to the conflict? BEN / TGO',
    ]);
  });

  test('what is only likely charges nobody', () => {
    expect(
      told('Kenya said that the likelihood of an escalation by Somalia was small.', 'Somalia said: "There is no escalation."'),
    ).toEqual([]);
  });
});

describe('whether it is right', () => {
  test('a say that one refuses and another claims', () => {
    expect(
      told(
        'NATO said that Serbia has no say in the expansion of the alliance.',
        'Serbia accused NATO of denying Serbia a say in its expansion.',
      ),
    ).toEqual(['Has Serbia a right to a say in whom an alliance takes in? NATO / SRB']);
  });

  test('that an alliance grows, which one condemns and another is committed to', () => {
    const found = told(
      'Serbia called the expansion of NATO "a provocation".',
      'Norway said that it stays committed to NATO\u2019s open-door policy.',
    );
    expect(found).toEqual(['Is it right that NATO expands? SRB / NOR']);
    expect(
      told('Serbia called the expansion of NATO "a provocation".', 'Norway said that it wants to end NATO\u2019s open-door policy.'),
    ).toEqual([]);
  });

  test('critics who name the matter stand together, whatever else they say', () => {
    const found = told(
      'NATO said that Serbia has no say in its plans. Kosovo said that Serbia has no right to veto that step.',
      'Serbia accused NATO of denying Serbia a say in its plans.',
    );
    expect(found).toEqual(['Has Serbia a right to a say in whom an alliance takes in? KOS,NATO / SRB']);
  });

  test('doings at a border are of the forces there', () => {
    const found = told(
      'Greece condemned "aggressive actions" by Turkey along the border.',
      'Turkey said that it had the right to move troops on its own territory.',
    );
    expect(found).toContain('Has Türkiye the right to move its forces as it does? GRC / TUR');
  });
});

test('disputes found in two ways that ask the same are one', () => {
  const questions = told(
    'Kenya accused Somalia of massing troops at the border, while Somalia accused Kenya of massing troops.',
    'Somalia accused Kenya of building up forces.',
    'Kenya accused Somalia of building up forces.',
  );
  expect(new Set(questions).size).toBe(questions.length);
});

describe('how a matter is asked', () => {
  test('what is only feared or planned is asked as a plan, whoever reports the fear', () => {
    const found = told('Kenya said that Somalia might attack its port towns in spring. Somalia denied this.');
    expect(found.map((one) => one.split('?')[0])).toEqual(['Does Somalia plan to attack']);
  });

  test('what is charged as done is asked as done', () => {
    const found = told('Kenya said that Somalia attacked two of its posts on Monday. Somalia denied this.');
    expect(found.map((one) => one.split('?')[0])).toEqual(['Did Somalia attack']);
  });

  test('the words of the denial are not what is denied', () => {
    const found = told(
      'The Norwegian foreign ministry dismissed as nonsense the assertion of Chile that Oslo wishes to choose the next mayor of Arica.',
    );
    expect(found.filter((one) => /dismissed|nonsense/.test(one))).toEqual([]);
  });
});
