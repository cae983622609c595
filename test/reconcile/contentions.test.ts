import { describe, expect, test } from 'vitest';
import type { Contention } from '../../src/model/contention.ts';
import { disputesOf } from './disputesOf.ts';

const codes = ({ sides }: Contention): readonly string[] => sides.map(({ voices }) => voices.map(({ code, name }) => code || name).join());
const about = (found: readonly Contention[]): readonly string[] => found.map((one) => `${one.about}: ${codes(one).join(' / ')}`);

describe('what one side says and the other denies', () => {
  test.each([
    ['Poland accused Belarus of sending migrants across the frontier. Minsk denied the charge.', 'POL / BLR'],
    ['India accuses Pakistan of arming the militants, a charge that Islamabad rejects.', 'IND / PAK'],
    ['The United States said that Russia was preparing to attack Ukraine. Moscow denied planning an invasion.', 'USA / RUS'],
  ])('%s', (text, sides) => {
    expect(disputesOf(text).map((one) => codes(one).join(' / '))).toContain(sides);
  });

  test('a denial in one paper answers a charge in another', () => {
    const found = disputesOf(
      'The United States said that Russia was planning to attack Ukraine.',
      'Russia denied any plan to attack Ukraine.',
    );
    expect(about(found)).toContain('will_happen: USA / RUS');
  });

  test('who speaks of a land annexed years ago charges nobody with a plan', () => {
    const denied = 'The United States said that Russia was planning to attack Ukraine. Moscow denied planning an invasion.';
    const found = disputesOf(denied, 'Belarus said that Russia had annexed a peninsula of Ukraine in 2014.');
    expect(found.flatMap(({ sides }) => sides.flatMap(({ voices }) => voices.map(({ code }) => code)))).not.toContain('BLR');
  });

  test('who doubts that it will happen, and what an outlet tells as feared, charges nobody', () => {
    const denied = 'The United States said that Russia was planning to attack Ukraine. Moscow denied planning an invasion.';
    const found = disputesOf(
      denied,
      'Serbia said it doubted that Russia would attack Ukraine.',
      `Fears of a Russian attack grew. ${denied}`,
    );
    expect(about(found)).toEqual(['will_happen: USA / RUS']);
  });

  test('what an outlet tells of the denier, his threats and what he did years ago, is no charge that he answers', () => {
    const found = disputesOf(
      'Moscow warned that force in the south of Ukraine would have consequences. Russian ships fired on Ukrainian boats in 2018. Russia rejected Ukrainian claims of plotting an attack.',
      'The United States said that Russia was planning to attack Ukraine.',
    );
    expect(about(found)).toEqual([expect.stringMatching(/^will_happen: (?:UKR,)?USA \/ RUS$/u)]);
  });

  test('who says what would follow if it came does not say that it will', () => {
    const denied = 'The United States said that Russia was planning to attack Ukraine. Moscow denied planning an invasion.';
    const found = disputesOf(denied, 'Serbia said that if Russia attacked Ukraine, the pipe would stay shut.');
    expect(about(found)).toEqual(['will_happen: USA / RUS']);
    expect(disputesOf('Serbia said that if Russia attacked Ukraine, the pipe would stay shut. Russia denied planning an attack.')).toEqual(
      [],
    );
  });

  test('denials of one attack stand together, however many papers print them', () => {
    const text = 'The United States said that Russia was planning to attack Ukraine. Moscow denied planning an invasion.';
    const found = disputesOf(text, `${text} Snow fell in Kyiv.`);
    expect(found).toHaveLength(1);
    expect(found[0]?.outlets).toEqual(['Outlet 1', 'Outlet 2']);
  });
});

test('a dispute has a short title of its own, which takes no side', () => {
  const questions = (text: string): readonly string[] => disputesOf(text).map(({ question }) => question);
  expect(questions('The United States said that Russia was preparing to attack Ukraine. Moscow denied planning an invasion.')).toEqual([
    'Does Russia plan to attack Ukraine?',
  ]);
  expect(questions('Poland accused Belarus of sending migrants across the frontier. Minsk denied the charge.')).toEqual([
    'Is Belarus behind the movement of migrants over borders?',
  ]);
});

test('forces are massed near those whom most name behind words of place', () => {
  const found = disputesOf('Armenia accused Azerbaijan of massing forces close to the border with Georgia. Baku denied the charge.');
  expect(found.map(({ question }) => question)).toEqual(['Is Azerbaijan massing forces near Georgia?']);
});

test('to take land by force is an attack', () => {
  const found = disputesOf(
    'Serbia said that the arms made Kosovo think it could regain the valley by force. Pristina denied any such plan.',
  );
  expect(found.map(({ question }) => question).join()).toMatch(/^(?:Does Kosovo plan to attack.*)?$/u);
});

test('denials of one matter in other words are one dispute, of two matters two', () => {
  const attack = 'Ukraine accused Russia of preparing to invade it. Moscow denied the charge.';
  const again = 'Kyiv accused Moscow of planning an offensive. Russia rejected the accusation as groundless.';
  const hacking = 'Ukraine accused Russia of hacking its ministries. Moscow denied the charge.';
  expect(disputesOf(attack, again)).toHaveLength(1);
  expect(disputesOf(attack, hacking)).toHaveLength(2);
});

describe('what is no dispute', () => {
  test.each([
    ['a demand refused', 'Russia demanded guarantees from NATO. NATO rejected the demand.'],
    ['a demand told with its clause', 'Peru seeks a treaty. Chile rejects Peru’s demand that it leave the islands.'],
    [
      'what the denier does next',
      'Reports of the sale came in May. Peruvian officials dismissed the claims, warning of a strike on Chile.',
    ],
    [
      'a threat to others, where weapons are forsworn',
      'Peru said that it was wrong to threaten Chile amid nuclear talks. NATO said that its members have no thought of hosting nuclear weapons.',
    ],
    ['entry withheld', 'Poland said that migrants came from Belarus. Poland denied the migrants entry.'],
    ['one voice alone', 'Russia said that it had no plan to attack Ukraine.'],
    [
      'two counts of different things',
      'Russia has 90,000 troops at the border with Ukraine. Ukraine has 8,500 troops at its border with Russia.',
    ],
  ])('%s', (_, text) => {
    expect(about(disputesOf(text))).toEqual([]);
  });
});

describe('what is said of somebody and refused, across papers', () => {
  const questions = (...texts: readonly string[]): readonly string[] => disputesOf(...texts).map(({ question }) => question);
  test('a threat', () => {
    expect(questions('India said that China is a threat to Nepal.', 'Beijing stressed that China does not threaten anybody.')).toContain(
      'Is China a threat to Nepal?',
    );
  });
  test('who tells of another’s charge brings none', () => {
    const found = disputesOf(
      'Peru accused Chile of provoking its neighbours. Kenya said that Peru has accused Chile of provocation.',
      'Chile said that it provokes nobody.',
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ sides }) => sides.flatMap(({ voices }) => voices.map(({ code }) => code)))).not.toContain('KEN');
  });

  test('a threat that the accused only repeats is none', () => {
    expect(questions('China said that it threatens nobody.', 'Beijing stressed that China does not threaten anybody.')).toEqual([]);
  });
  test('whether a deed was lawful', () => {
    expect(
      questions(
        'Greece condemned Turkey for illegal flights of its planes.',
        'Ankara said that Turkey has the right to such flights under international law.',
      ),
    ).toContain('Was it lawful how ships or aircraft of Türkiye passed?');
  });
  test('two that charge each other with one thing', () => {
    const found = disputesOf(
      'Armenia accused Azerbaijan of massing troops at the border. Yerevan warned of war.',
      'Bolivia accused Peru of building up its forces on the lake.',
      'Armenia accuses Azerbaijan of amassing troops, officials said.',
      'Azerbaijan criticised Armenia for the build-up of forces near the road.',
    );
    expect(found.map(({ question }) => question)).toContain('Who is to blame for the build-up of forces, Armenia or Azerbaijan?');
  });
  test('what is sold, by whom and whether he is to blame', () => {
    expect(
      questions(
        'Morocco criticised Serbia for selling drones to Algeria.',
        'Belgrade said that Serbia cannot be blamed for the use of its drones.',
      ),
    ).toContain('Is it right how Serbia uses or sells drones?');
  });
  test('who fails an agreement, though nobody knows who said so', () => {
    expect(
      questions(
        'Talks were held in Lima. He noted that the blame for breaking the truce accord rests mainly with Chile.',
        'Chile said that it remains committed to the truce accord.',
      ),
    ).toContain('Does Chile break the agreements it is bound by?');
  });
  test('a charge that is a negation is no denial', () => {
    const charge = 'Peru said that Chile does not comply with the border agreement.';
    expect(questions(charge, 'Chile stressed that it strictly complies with the border agreement.')).toContain(
      'Does Chile break the agreements it is bound by?',
    );
    expect(questions(charge, 'Bolivia said that Chile violates the border agreement.')).toEqual([]);
  });
  test('a passive denied by one who is not named in it', () => {
    expect(
      questions('Kenya said that nine envoys were being expelled from Ghana.', 'Ghana said that the envoys were not expelled.'),
    ).toContain('Does Ghana expel people of another country?');
  });
  test('who complains of fighters abroad, and who calls them lawful', () => {
    expect(questions('Spain complained about Turkish fighters in Libya. Ankara said that the firm has every right to be there.')).toContain(
      'May fighters or instructors of Türkiye be where they are?',
    );
  });
  test('what two charge each other with, though one of them refuses it', () => {
    const found = disputesOf(
      'Armenia accused Azerbaijan of provocations at the bridge. Azerbaijan accused Armenia of provocations at the dam.',
      'Azerbaijan accused Armenia of provocations near the road. Armenia said that it would not provoke anybody.',
      'Armenia accused Azerbaijan of provocations at the pass.',
    );
    expect(found.map(({ question }) => question)).toContain('Who is to blame for the provocations, Armenia or Azerbaijan?');
  });
  test('an agency that tells a charge is no state that brings it', () => {
    const found = disputesOf('Reuters said that Chad is a threat to Libya.', 'Chad stressed that it is no threat to anybody.');
    expect(found.flatMap(({ actors }) => actors)).not.toContain('GBR');
  });
  test('what a denial only points at is asked in the words of the charge', () => {
    expect(
      questions('Norway claims that Sweden was paying smugglers near Narvik. The claims were rejected by Sweden and Finland.'),
    ).toEqual(['Is it true, as Norway says and Sweden and Finland deny: “Sweden was paying smugglers near Narvik”?']);
  });
  test('one who is no party may deny it', () => {
    expect(questions('The Kremlin said: "It looks like genocide." The White House rejected the remarks.')).toContain(
      'Is it true what Russia says of genocide and the United States denies?',
    );
  });
});

test('a clause with whose denies for the name before it', () => {
  const found = disputesOf('Peru blamed Ecuador, whose foreign ministry denied having sent the boats.');
  expect(about(found)).toContain('who: PER / ECU');
});

test('two that accuse each other dispute who is to blame', () => {
  const found = disputesOf('Armenia accused Azerbaijan of breaking the truce. Azerbaijan accused Armenia of shelling its villages.');
  expect(about(found)).toContain('who: ARM / AZE');
});

test('counts that exclude each other stand side by side, the smaller first', () => {
  const found = disputesOf(
    'Ukraine said that about 94,000 Russian troops stood at its border with Russia.',
    'The United States said that about 70,000 Russian troops stood at the border between Russia and Ukraine.',
  );
  expect(about(found)).toContain('how_many: USA / UKR');
});

test('where some numbers of a dispute may be one, it does not say that all exclude each other', () => {
  const count = (who: string, number: string) =>
    `${who} said that ${number} Russian troops stood at the border between Russia and Ukraine.`;
  const whyOf = (...texts: readonly string[]) => disputesOf(...texts).flatMap(({ about: kind, why }) => (kind === 'how_many' ? [why] : []));
  const [kyiv, washington, oslo] = [count('Ukraine', '94,000'), count('The United States', '70,000'), count('Norway', '94,300')];
  expect(whyOf(kyiv, washington)).toEqual(['numbers of one thing in the same days exclude each other']);
  expect(whyOf(kyiv, washington, oslo)).toEqual(['numbers of one thing in the same days, of which not all can be right']);
});

test('disputes do not hang on the order of the texts', () => {
  const texts = [
    'The United States said that Russia was planning to attack Ukraine.',
    'Russia denied any plan to attack Ukraine.',
    'Poland accused Belarus of sending migrants across the frontier. Minsk denied the charge.',
  ];
  const ids = (given: readonly string[]): readonly string[] => about(disputesOf(...given));
  expect([...ids(texts.toReversed())].sort()).toEqual([...ids(texts)].sort());
});
