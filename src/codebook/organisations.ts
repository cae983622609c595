import type { Sector } from './sector.ts';

/** An organisation, a seat of power or a service, with the actor it speaks or acts for. */
export interface Organisation {
  readonly code: string;
  readonly sector: Sector | null;
  readonly name: string;
  readonly names: readonly string[];
}

const row = (code: string, sector: Sector | null, ...names: readonly [string, ...string[]]): Organisation => ({ code, sector, name: names[0], names });

/** International organisations; the code is the usual short name. */
export const INTERNATIONAL: readonly Organisation[] = [
  row('NATO', 'IGO', 'NATO', 'Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Council', 'the Alliance', 'the Atlantic alliance', 'the Western alliance', 'the military alliance', 'the alliance'),
  row('EU', 'IGO', 'EU', 'E.U.', 'European Union', 'European Commission', 'European Council', 'European Parliament', 'Brussels', 'Frontex', 'Council of the European Union', 'the bloc'),
  row('UN', 'IGO', 'UN', 'U.N.', 'United Nations', 'UN Security Council', 'U.N. Security Council', 'Security Council', 'UN General Assembly', 'General Assembly', 'UNHCR', 'UNICEF', 'World Food Programme', 'IAEA', 'International Atomic Energy Agency', 'World Health Organization', 'UN Human Rights Council', 'UNIFIL', 'OCHA'),
  row('OSCE', 'IGO', 'OSCE', 'Organization for Security and Co-operation in Europe', 'Organisation for Security and Co-operation in Europe', 'Special Monitoring Mission'),
  row('CSTO', 'IGO', 'CSTO', 'Collective Security Treaty Organization', 'Collective Security Treaty Organisation'),
  row('CIS', 'IGO', 'CIS', 'Commonwealth of Independent States'),
  row('ICRC', 'IGO', 'ICRC', 'Red Cross', 'International Committee of the Red Cross', 'Red Crescent'),
  row('ASEAN', 'IGO', 'ASEAN', 'Association of Southeast Asian Nations'),
  row('AU', 'IGO', 'African Union'),
  row('ECOWAS', 'IGO', 'ECOWAS'),
  row('AL', 'IGO', 'Arab League'),
  row('GCC', 'IGO', 'GCC', 'Gulf Cooperation Council'),
  row('G7', 'IGO', 'G7', 'Group of Seven', 'G-7'),
  row('G20', 'IGO', 'G20', 'Group of Twenty', 'G-20'),
  row('SCO', 'IGO', 'SCO', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'),
  row('COE', 'IGO', 'Council of Europe'),
  row('ICC', 'IGO', 'International Criminal Court'),
  row('ICJ', 'IGO', 'International Court of Justice'),
  row('IMF', 'IGO', 'IMF', 'International Monetary Fund'),
  row('WB', 'IGO', 'World Bank'),
  row('OPCW', 'IGO', 'OPCW'),
  row('NGO', 'NGO', 'Amnesty International', 'Human Rights Watch', 'Doctors Without Borders', 'Greenpeace'),
];

/** Seats, buildings and services that stand for a state's government, army, parliament or intelligence. */
export const STATE_BODIES: readonly Organisation[] = [
  row('RUS', 'GOV', 'Kremlin', 'the Kremlin', 'Smolenskaya'), row('RUS', 'LEG', 'State Duma', 'Duma', 'Federation Council'),
  row('RUS', 'SPY', 'FSB', 'GRU', 'SVR', 'Federal Security Service', 'Foreign Intelligence Service'), row('RUS', 'MIL', 'Black Sea Fleet', 'Baltic Fleet', 'Northern Fleet', 'Wagner group', 'Western Military District', 'Southern Military District', 'Eastern Military District'),
  row('RUS', 'MED', 'TASS', 'RIA Novosti', 'RIA', 'Interfax', 'Sputnik', 'RT', 'Rossiya'), row('RUS', 'BUS', 'Gazprom', 'Rosneft', 'Aeroflot', 'Rosatom'),
  row('USA', 'GOV', 'White House', 'the White House', 'State Department', 'US State Department', 'Oval Office', 'Foggy Bottom', 'National Security Council', 'US Treasury', 'Treasury Department'),
  row('USA', 'MIL', 'Pentagon', 'the Pentagon', 'US Department of Defense', 'Joint Chiefs of Staff', 'US Navy', 'US Army', 'US Air Force', 'US Coast Guard', 'Sixth Fleet', 'CENTCOM', 'Fort Bragg'),
  row('USA', 'SPY', 'CIA', 'NSA', 'Central Intelligence Agency'), row('USA', 'COP', 'FBI'), row('USA', 'LEG', 'Congress', 'US Senate', 'Capitol Hill', 'House of Representatives'),
  row('USA', 'MED', 'Washington Post', 'New York Times', 'CNN', 'Fox News', 'Associated Press', 'Bloomberg', 'Wall Street Journal', 'Politico'),
  row('GBR', 'GOV', 'Downing Street', 'Whitehall', 'Foreign Office', 'Number 10'), row('GBR', 'MIL', 'Ministry of Defence of the United Kingdom', 'Royal Navy', 'Royal Air Force', 'Royal Engineers', 'RAF'),
  row('GBR', 'SPY', 'MI6', 'MI5', 'GCHQ'), row('GBR', 'LEG', 'House of Commons', 'Westminster'), row('GBR', 'MED', 'BBC', 'Reuters', 'Financial Times', 'Sky News'),
  row('UKR', 'GOV', 'Bankova'), row('UKR', 'LEG', 'Verkhovna Rada', 'Rada'), row('UKR', 'SPY', 'SBU', 'Security Service of Ukraine'),
  row('UKR', 'MIL', 'Joint Forces Operation'), row('UKR', 'MED', 'Ukrinform'),
  row('DEU', 'MIL', 'Bundeswehr'), row('DEU', 'LEG', 'Bundestag'), row('FRA', 'GOV', 'Elysee', 'Élysée', 'Elysée', 'Quai d\'Orsay'), row('FRA', 'MED', 'AFP', 'Agence France-Presse'),
  row('POL', 'LEG', 'Sejm'), row('POL', 'PTY', 'Law and Justice', 'Law and Justice Party'), row('POL', 'MED', 'PAP'), row('BLR', 'MED', 'Belta', 'BelTA'), row('BLR', 'BUS', 'Belavia'),
  row('ISR', 'MIL', 'IDF', 'Israel Defense Forces', 'Israeli Defense Forces'), row('ISR', 'SPY', 'Mossad', 'Shin Bet'), row('ISR', 'LEG', 'Knesset'),
  row('IRN', 'MIL', 'IRGC', 'Revolutionary Guards', 'Quds Force'), row('CHN', 'MIL', 'PLA', "People's Liberation Army"), row('CHN', 'MED', 'Xinhua', 'Global Times'),
  row('KOR', 'GOV', 'Blue House'), row('PRK', 'MED', 'KCNA'), row('JPN', 'LEG', 'Diet'), row('JPN', 'MED', 'Kyodo', 'NHK'), row('TUR', 'MED', 'Anadolu'),
  row('IND', 'MIL', 'Indian Air Force', 'Border Security Force'), row('PAK', 'SPY', 'ISI'), row('KOR', 'MED', 'Yonhap'),
  row('SYR', 'MIL', 'Syrian Arab Army'), row('VAT', 'REL', 'Vatican', 'the Vatican'),
];

/** Armed groups and entities that are no state of their own, by the state on whose soil they are. */
export const ARMED_GROUPS: readonly Organisation[] = [
  row('UKR', 'SEP', "Donetsk People's Republic", "Luhansk People's Republic", "Lugansk People's Republic", 'DPR', 'LPR', 'DNR', 'LNR'),
  row('NKR', 'SEP', 'Artsakh', 'Republic of Artsakh', 'Nagorno-Karabakh Defence Army'),
  row('LBN', 'REB', 'Hezbollah', 'Hizbollah'), row('PSE', 'REB', 'Hamas', 'Islamic Jihad'), row('AFG', 'REB', 'Taliban', 'the Taliban'),
  row('YEM', 'REB', 'Houthis', 'Houthi', 'Ansar Allah'), row('IRQ', 'REB', 'Islamic State', 'ISIS', 'ISIL', 'Daesh'), row('TUR', 'REB', 'PKK'), row('SYR', 'REB', 'YPG', 'SDF'),
  row('PAK', 'REB', 'Jaish-e-Mohammed', 'Jaish-e-Mohammad', 'Lashkar-e-Taiba', 'TTP'), row('NGA', 'REB', 'Boko Haram'), row('SOM', 'REB', 'al-Shabaab', 'Al-Shabaab'), row('', 'REB', 'al-Qaeda', 'al-Qaida', 'Al-Qaeda'),
  row('ETH', 'REB', 'TPLF'), row('COL', 'REB', 'FARC'),
];

export const ORGANISATIONS: readonly Organisation[] = [...INTERNATIONAL, ...STATE_BODIES, ...ARMED_GROUPS];
