const words = (list: string): readonly string[] => list.split('|');

/** Peoples, faiths, parties' followers and parts of the world as adjectives, beside the demonyms of states. */
export const PEOPLE_NAMES: readonly string[] = [
  ...words(
    'Western|European|Europeans|Westerner|Westerners|Eastern European|Eastern Europeans|Western European|Western Europeans|Central European|Eurasian|Asian|Asians|Southeast Asian|South Asian|East Asian|Central Asian|African|Africans|North African|West African|East African|Latin American|Latin Americans|South American|North American|Central American|Arab|Arabs|Nordic|Balkan|Baltic|Caucasian|Scandinavian|Middle Eastern|Euro-Atlantic|Transatlantic|Anglo-Saxon|Anglo-Saxons|Slavic|Slav|Slavs|Soviet|Soviets|Nazi|Nazis|neo-Nazi|neo-Nazis|Fascist|Fascists|Bolshevik|Bolsheviks|Communist|Communists|Socialist|Socialists|Marxist|Marxists|Maoist|Maoists|Islamist|Islamists|Zionist|Zionists|Jihadist|Jihadists|Salafist|Salafists',
  ),
  ...words(
    'Muslim|Muslims|Islamic|Christian|Christians|Jew|Jews|Jewish|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Catholic|Catholics|Protestant|Protestants|Orthodox|Sunni|Sunnis|Shia|Shiite|Shiites|Alawite|Alawites|Druze|Yazidi|Yazidis|Coptic|Copts|Anglican|Mormon|Mormons|Kurd|Kurds|Kurdish|Uyghur|Uyghurs|Uighur|Uighurs|Tatar|Tatars|Crimean Tatar|Crimean Tatars|Crimean|Crimeans|Chechen|Chechens|Ingush|Dagestani|Ossetian|Ossetians|South Ossetian|Abkhaz|Abkhazian|Abkhazians|Transnistrian|Cossack|Cossacks|Roma|Rohingya|Tibetan|Tibetans|Kashmiri|Kashmiris|Pashtun|Pashtuns|Tajik|Hazara|Hazaras|Baloch|Tamil|Tamils|Sinhalese|Punjabi|Bengali|Tigrayan|Tigrayans|Oromo|Amhara|Hutu|Hutus|Tutsi|Tutsis|Tuareg|Tuaregs|Berber|Berbers|Bedouin|Catalan|Catalans|Basque|Basques|Flemish|Walloon|Bavarian|Prussian|Scottish|Scot|Scots|Welsh|Cornish|English|Englishman|Englishmen|Frenchman|Frenchmen|Dutchman|Irishman|Siberian|Persian|Persians|Ottoman|Byzantine|Hispanic|Hispanics|Latino|Latinos|African American|African Americans|Native American|Native Americans|Asian American|Asian Americans|Inuit|Maori|Aboriginal|Texan|Texans|Californian|Californians|New Yorker|New Yorkers|Londoner|Londoners|Muscovite|Muscovites|Parisian|Parisians|Berliner|Berliners|Hong Konger|Hong Kongers',
  ),
  ...words(
    'Republican|Republicans|Democrat|Democrats|Democratic|Social Democrat|Social Democrats|Christian Democrat|Christian Democrats|Free Democrats|Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|Conservative|Conservatives|Tory|Tories|Labourite|Greens|Liberals|Trotskyist|Trotskyists|Stalinist|Stalinists|Leninist|Peronist|Peronists|Chavista|Gaullist|Gaullists|Putinist|Trumpist|Houthi|Houthis|Banderite|Banderites|Bosniak|Bosniaks|Bosnian Serb|Bosnian Serbs|Kosovar|Kosovars|Kosovo Albanian|Kosovo Serb|Kosovo Serbs|Turkic|Hellenic|Iberian|Teutonic|Semitic|Indigenous Australian|Palestinian|Palestinians|Israeli|Israelis',
  ),
];

/** Halves of compounds that never stand alone: 'Sino-Russian'. */
export const COMPOUND_PEOPLES: ReadonlySet<string> = new Set(
  words('sino|indo|russo|anglo|franco|germano|polono|turco|americano|austro|italo|hispano|luso|greco|serbo|judeo|afro|euro|soviet'),
);
