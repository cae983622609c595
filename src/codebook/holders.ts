import type { Sector } from './sector.ts';

/** Who held which office when; days are ISO, null where the office is still held or began before 2010. */
export interface Holder {
  readonly name: string;
  /** Written in other ways. */
  readonly also: readonly string[];
  /** How the text speaks of the holder. */
  readonly pronoun: 'he' | 'she';
  readonly code: string;
  readonly sector: Sector;
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
}

const WOMEN: ReadonlySet<string> = new Set([
  'Maria Zakharova',
  'Angela Merkel',
  'Annalena Baerbock',
  'Christine Lambrecht',
  'Florence Parly',
  'Theresa May',
  'Liz Truss',
  'Nikki Haley',
  'Jen Psaki',
  'Kamala Harris',
  'Linda Thomas-Greenfield',
  'Wendy Sherman',
  'Sviatlana Tsikhanouskaya',
  'Maia Sandu',
  'Ursula von der Leyen',
]);

const row = (code: string, sector: Sector, office: string, names: string, from: string | null, to: string | null): Holder => {
  const [name = '', ...also] = names.split('/');
  return { name, also, pronoun: WOMEN.has(name) ? 'she' : 'he', code, sector, office, from, to };
};

/** Holders of office that crisis news names by surname alone. A row that is not sure is left out. */
export const HOLDERS: readonly Holder[] = [
  row('RUS', 'GOV', 'president', 'Vladimir Putin', '2012-05-07', null),
  row('RUS', 'GOV', 'foreign minister', 'Sergei Lavrov/Sergey Lavrov', '2004-03-09', null),
  row('RUS', 'MIL', 'defence minister', 'Sergei Shoigu/Sergey Shoigu', '2012-11-06', '2024-05-12'),
  row('RUS', 'GOV', 'presidential spokesman', 'Dmitry Peskov', '2012-05-22', null),
  row('RUS', 'GOV', 'foreign ministry spokeswoman', 'Maria Zakharova', '2015-08-10', null),
  row('RUS', 'GOV', 'deputy foreign minister', 'Sergei Ryabkov/Sergey Ryabkov', '2008-08-15', null),
  row('RUS', 'GOV', 'deputy foreign minister', 'Alexander Grushko', '2018-01-22', null),
  row('RUS', 'MIL', 'chief of the general staff', 'Valery Gerasimov', '2012-11-09', null),
  row('RUS', 'GOV', 'prime minister', 'Mikhail Mishustin', '2020-01-16', null),
  row('RUS', 'GOV', 'ambassador to the United Nations', 'Vasily Nebenzya', '2017-07-27', null),
  row('RUS', 'GOV', 'presidential aide', 'Yuri Ushakov/Yury Ushakov', '2012-05-22', null),
  row('UKR', 'GOV', 'president', 'Volodymyr Zelensky/Volodymyr Zelenskyy/Volodymyr Zelenskiy/Vladimir Zelensky', '2019-05-20', null),
  row('UKR', 'GOV', 'president', 'Petro Poroshenko', '2014-06-07', '2019-05-20'),
  row('UKR', 'GOV', 'foreign minister', 'Dmytro Kuleba/Dmitry Kuleba', '2020-03-04', '2024-09-05'),
  row('UKR', 'MIL', 'defence minister', 'Oleksii Reznikov/Oleksiy Reznikov/Alexey Reznikov', '2021-11-04', '2023-09-05'),
  row('UKR', 'MIL', 'head of defence intelligence', 'Kyrylo Budanov', '2020-08-05', null),
  row('UKR', 'MIL', 'commander-in-chief', 'Valerii Zaluzhnyi/Valeriy Zaluzhny', '2021-07-27', '2024-02-08'),
  row('UKR', 'GOV', 'secretary of the security council', 'Oleksiy Danilov/Oleksii Danilov', '2019-10-03', '2024-03-26'),
  row('USA', 'GOV', 'president', 'Barack Obama', '2009-01-20', '2017-01-20'),
  row('USA', 'GOV', 'president', 'Donald Trump', '2017-01-20', '2021-01-20'),
  row('USA', 'GOV', 'president', 'Joe Biden', '2021-01-20', '2025-01-20'),
  row('USA', 'GOV', 'vice president', 'Kamala Harris', '2021-01-20', '2025-01-20'),
  row('USA', 'GOV', 'secretary of state', 'Antony Blinken/Anthony Blinken', '2021-01-26', '2025-01-20'),
  row('USA', 'GOV', 'secretary of state', 'Mike Pompeo', '2018-04-26', '2021-01-20'),
  row('USA', 'GOV', 'secretary of state', 'Rex Tillerson', '2017-02-01', '2018-03-31'),
  row('USA', 'GOV', 'secretary of state', 'John Kerry', '2013-02-01', '2017-01-20'),
  row('USA', 'MIL', 'secretary of defense', 'Lloyd Austin', '2021-01-22', '2025-01-20'),
  row('USA', 'MIL', 'secretary of defense', 'James Mattis/Jim Mattis', '2017-01-20', '2019-01-01'),
  row('USA', 'MIL', 'chairman of the joint chiefs', 'Mark Milley', '2019-10-01', '2023-09-29'),
  row('USA', 'MIL', 'Pentagon spokesman', 'John Kirby', '2021-01-20', '2022-05-27'),
  row('USA', 'GOV', 'press secretary', 'Jen Psaki', '2021-01-20', '2022-05-13'),
  row('USA', 'GOV', 'national security adviser', 'Jake Sullivan', '2021-01-20', '2025-01-20'),
  row('USA', 'SPY', 'director of the CIA', 'William Burns/Bill Burns', '2021-03-19', '2025-01-20'),
  row('USA', 'GOV', 'ambassador to the United Nations', 'Nikki Haley', '2017-01-27', '2018-12-31'),
  row('USA', 'GOV', 'ambassador to the United Nations', 'Linda Thomas-Greenfield', '2021-02-25', '2025-01-20'),
  row('USA', 'GOV', 'deputy secretary of state', 'Wendy Sherman', '2021-04-14', '2023-07-28'),
  row('USA', 'GOV', 'State Department spokesman', 'Ned Price', '2021-01-20', '2023-03-31'),
  row('GBR', 'GOV', 'prime minister', 'David Cameron', '2010-05-11', '2016-07-13'),
  row('GBR', 'GOV', 'prime minister', 'Theresa May', '2016-07-13', '2019-07-24'),
  row('GBR', 'GOV', 'prime minister', 'Boris Johnson', '2019-07-24', '2022-09-06'),
  row('GBR', 'GOV', 'foreign secretary', 'Liz Truss', '2021-09-15', '2022-09-06'),
  row('GBR', 'MIL', 'defence secretary', 'Ben Wallace', '2019-07-24', '2023-08-31'),
  row('FRA', 'GOV', 'president', 'Emmanuel Macron', '2017-05-14', null),
  row('FRA', 'GOV', 'president', 'François Hollande/Francois Hollande', '2012-05-15', '2017-05-14'),
  row('FRA', 'GOV', 'foreign minister', 'Jean-Yves Le Drian', '2017-05-17', '2022-05-20'),
  row('FRA', 'MIL', 'defence minister', 'Florence Parly', '2017-06-21', '2022-05-20'),
  row('DEU', 'GOV', 'chancellor', 'Angela Merkel', '2005-11-22', '2021-12-08'),
  row('DEU', 'GOV', 'chancellor', 'Olaf Scholz', '2021-12-08', '2025-05-06'),
  row('DEU', 'GOV', 'foreign minister', 'Annalena Baerbock', '2021-12-08', '2025-05-06'),
  row('DEU', 'GOV', 'foreign minister', 'Heiko Maas', '2018-03-14', '2021-12-08'),
  row('DEU', 'MIL', 'defence minister', 'Christine Lambrecht', '2021-12-08', '2023-01-19'),
  row('POL', 'GOV', 'prime minister', 'Mateusz Morawiecki', '2017-12-11', '2023-12-13'),
  row('POL', 'GOV', 'president', 'Andrzej Duda', '2015-08-06', '2025-08-06'),
  row('POL', 'MIL', 'defence minister', 'Mariusz Błaszczak/Mariusz Blaszczak', '2018-01-09', '2023-11-27'),
  row('BLR', 'GOV', 'president', 'Alexander Lukashenko/Aleksandr Lukashenko/Alyaksandr Lukashenka', '1994-07-20', null),
  row('BLR', 'GOV', 'foreign minister', 'Vladimir Makei', '2012-08-20', '2022-11-26'),
  row('BLR', 'OPP', 'opposition leader', 'Sviatlana Tsikhanouskaya/Svetlana Tikhanovskaya', '2020-08-09', null),
  row('LTU', 'GOV', 'president', 'Gitanas Nausėda/Gitanas Nauseda', '2019-07-12', null),
  row('HUN', 'GOV', 'prime minister', 'Viktor Orbán/Viktor Orban', '2010-05-29', null),
  row('TUR', 'GOV', 'president', 'Recep Tayyip Erdoğan/Recep Tayyip Erdogan/Tayyip Erdogan', '2014-08-28', null),
  row('CHN', 'GOV', 'president', 'Xi Jinping', '2013-03-14', null),
  row('CHN', 'GOV', 'foreign minister', 'Wang Yi', '2013-03-16', '2022-12-30'),
  row('JPN', 'GOV', 'prime minister', 'Shinzo Abe', '2012-12-26', '2020-09-16'),
  row('KOR', 'GOV', 'president', 'Moon Jae-in', '2017-05-10', '2022-05-10'),
  row('PRK', 'GOV', 'leader', 'Kim Jong Un/Kim Jong-un', '2011-12-17', null),
  row('IND', 'GOV', 'prime minister', 'Narendra Modi', '2014-05-26', null),
  row('PAK', 'GOV', 'prime minister', 'Imran Khan', '2018-08-18', '2022-04-10'),
  row('ARM', 'GOV', 'prime minister', 'Nikol Pashinyan', '2018-05-08', null),
  row('AZE', 'GOV', 'president', 'Ilham Aliyev', '2003-10-31', null),
  row('SYR', 'GOV', 'president', 'Bashar al-Assad/Bashar Assad', '2000-07-17', '2024-12-08'),
  row('ISR', 'GOV', 'prime minister', 'Benjamin Netanyahu', '2009-03-31', '2021-06-13'),
  row('ISR', 'GOV', 'prime minister', 'Naftali Bennett', '2021-06-13', '2022-06-30'),
  row('IRN', 'GOV', 'president', 'Hassan Rouhani', '2013-08-03', '2021-08-03'),
  row('IRN', 'GOV', 'president', 'Ebrahim Raisi', '2021-08-03', '2024-05-19'),
  row('KAZ', 'GOV', 'president', 'Kassym-Jomart Tokayev', '2019-03-20', null),
  row('MDA', 'GOV', 'president', 'Maia Sandu', '2020-12-24', null),
  row('CAN', 'GOV', 'prime minister', 'Justin Trudeau', '2015-11-04', '2025-03-14'),
  row('NLD', 'GOV', 'prime minister', 'Mark Rutte', '2010-10-14', '2024-07-02'),
  row('ITA', 'GOV', 'prime minister', 'Mario Draghi', '2021-02-13', '2022-10-22'),
  row('NATO', 'IGO', 'secretary general', 'Jens Stoltenberg', '2014-10-01', '2024-10-01'),
  row('UN', 'IGO', 'secretary-general', 'António Guterres/Antonio Guterres', '2017-01-01', null),
  row('EU', 'IGO', 'president of the Commission', 'Ursula von der Leyen', '2019-12-01', null),
  row('EU', 'IGO', 'high representative', 'Josep Borrell', '2019-12-01', '2024-12-01'),
  row('EU', 'IGO', 'president of the European Council', 'Charles Michel', '2019-12-01', '2024-12-01'),
];
