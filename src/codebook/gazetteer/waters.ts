/** Seas, gulfs, straits, canals, lakes and rivers: state code or '-', then rows 'name/other name,lat,lon' of a point in the water. */
export const WATERS: Readonly<Record<string, string>> = {
  '-': `Sir Creek,23.7,68.2;Galwan River,34.75,78.2;Pangong Tso/Pangong Lake,33.75,78.7;
Black Sea,43.4,34.3;Sea of Azov/Azov Sea,46,36.7;Baltic Sea/Baltic,58,20;
Mediterranean/Mediterranean Sea/eastern Mediterranean/Eastern Mediterranean,35,18;Barents Sea,75,40;North Sea,56,3;
Kerch Strait/Strait of Kerch,45.3,36.6;Red Sea,20,38;Persian Gulf/the Gulf/Arabian Gulf,26.5,52;Strait of Hormuz/Hormuz/Straits of Hormuz,26.6,56.5;
Sea of Okhotsk,55,150;Sea of Japan/East Sea,40,135;South China Sea,13,114;East China Sea,29,125;Taiwan Strait,24.5,119.5;Gulf of Finland,60,26;
English Channel/the Channel,50.2,-0.5;Caspian Sea/Caspian,42,51;Yellow Sea,36,123;Gulf of Aden,12,48;Arabian Sea,15,65;Danube/Danube River,45.2,28.8;
Irish Sea,53.7,-5;Arctic/Arctic Ocean,80,0;Pacific/Pacific Ocean/western Pacific/Western Pacific,10,160;Atlantic/North Atlantic/Atlantic Ocean,40,-35;
Indian Ocean,-15,75;South Atlantic,-30,-15;Southern Ocean,-62,0;South Pacific,-20,-150;Aegean/Aegean Sea,38.5,25;Adriatic/Adriatic Sea,43,15;
Ionian Sea,38.5,19;Tyrrhenian Sea,40,12;Ligurian Sea,43.5,9;Alboran Sea,36,-3;Levantine Sea,34,33;Norwegian Sea,68,2;Greenland Sea,76,-8;
Kara Sea,76,70;Laptev Sea,76,125;East Siberian Sea,73,160;Chukchi Sea,69,-170;Bering Sea,58,-178;Bering Strait,66,-169;Beaufort Sea,73,-140;
Baffin Bay,73,-65;Davis Strait,66,-57;Denmark Strait,67,-25;GIUK gap/GIUK Gap/Greenland-Iceland-UK gap,63,-14;White Sea,65.5,37.5;
Gulf of Bothnia,62.5,20;Gulf of Riga,57.7,23.5;Gulf of Gdansk/Bay of Gdansk,54.5,19;Vistula Lagoon,54.4,19.7;Curonian Lagoon,55.1,21.1;
Kattegat,56.8,11.5;Skagerrak,58,9;Oresund/Øresund,55.8,12.7;Great Belt,55.4,11;Strait of Gibraltar,35.95,-5.6;Bay of Biscay,45,-5;Celtic Sea,50.5,-8;
Strait of Dover/Dover Strait,51,1.5;Bab el-Mandeb/Bab al-Mandab/Bab al-Mandeb/Bab el-Mandab,12.6,43.3;Gulf of Oman,25,58;Gulf of Aqaba,28.8,34.7;
Tiran Strait/Straits of Tiran/Strait of Tiran,28,34.5;Gulf of Suez,28.8,33;Dead Sea,31.5,35.5;Shatt al-Arab,30.2,48.3;
Gulf of Sidra/Gulf of Sirte,31.5,18.5;Strait of Sicily,37.2,11.3;Lake Chad,13.1,14.4;Lake Victoria,-1,33;Lake Tanganyika,-6.2,29.6;Lake Kivu,-2,29.1;
Lake Albert,1.7,30.9;Gulf of Guinea,2,4;Mozambique Channel,-18,41;Great Lakes region,-2,29;Bay of Bengal,14,88;Andaman Sea,11,96;
Strait of Malacca/Malacca Strait/Straits of Malacca,3,100.5;Singapore Strait,1.2,104;Sunda Strait,-6,105.7;Lombok Strait,-8.6,115.8;Java Sea,-5,111;
Celebes Sea,3.5,122;Sulu Sea,8.5,120.5;Philippine Sea,18,133;Luzon Strait,20.5,121;Bashi Channel,21.4,121.4;Gulf of Thailand,10,101.5;
Gulf of Tonkin,20,108;Bohai Sea/Bohai Gulf,38.7,119.7;Korea Strait,34.5,129;Tsushima Strait,34,129.8;Miyako Strait,25.4,126;Tsugaru Strait,41.4,140.6;
La Perouse Strait/Soya Strait,45.8,142;Tartary Strait/Strait of Tartary,51,141.5;Timor Sea,-11,127;Arafura Sea,-9,135;Coral Sea,-18,155;
Tasman Sea,-38,160;Torres Strait,-10,142;Bismarck Sea,-4,148;Caribbean/Caribbean Sea,15,-75;Gulf of Mexico,25,-90;
Florida Straits/Straits of Florida,24,-81;Gulf of California,27.5,-111.5;Great Lakes,45,-84;Lake Erie,42.2,-81.2;Lake Ontario,43.7,-77.9;
Lake Huron,44.8,-82.4;Lake Superior,47.7,-87.5;Drake Passage,-59,-65;Strait of Magellan,-53.5,-70.5;Northwest Passage,74,-95;Northern Sea Route,75,110;
Lake Titicaca,-15.8,-69.4;Gulf of Fonseca,13.2,-87.7;Euphrates/Euphrates River,34.7,41;Tigris/Tigris River,34.6,43.7;Nile/Nile River/River Nile,26,32;
Blue Nile,11.5,35;White Nile,12,32.6;Jordan River/River Jordan,32.2,35.55;Yarmouk River,32.7,35.7;Dniester/Dniestr/Dniester River,47.5,29;
?Prut/Prut River,46.5,28.2;Western Bug/Bug River,52,23.6;Neman/Nemunas River,54.9,23.9;Narva River,59.2,28.1;Psel,50,34;Amu Darya,37.3,66.5;
Panj River,37.2,69;Aras River/Araks River/Araxes/River Aras/?Aras,39.4,46.5;Amur River/Heilongjiang River,49.5,128.5;Ussuri River/Ussuri,46.8,134;
Yalu River/Yalu,40.5,124.8;Tumen River/Tumen,42.4,130.5;Mekong/Mekong River,16,105.5;Salween/Salween River,19,97.6;
Brahmaputra/Brahmaputra River,26.5,92.5;Indus/Indus River,29,70.8;Ganges/Ganges River,25.5,83;Congo River,0,18.3;Ubangi River/Oubangui,4.5,18.5;
Niger River,16.5,-1;Senegal River,16.5,-15;Rio Grande,28.5,-100.5;Rhine/Rhine River,50,7.7;Evros/Evros River/Maritsa,41.2,26.4;
Drina/Drina River,44.2,19.2;?Sava/Sava River,45,18;Ibar/Ibar River,42.9,20.85;Enguri River/Inguri River,42.5,41.7;Naf River,20.9,92.3`,
  TUR: `Bosphorus/Bosporus/Bosphorus Strait,41.1,29.1;Dardanelles,40.2,26.4;Sea of Marmara/Marmara Sea,40.7,28.2;Turkish Straits,40.7,27.7;Lake Van,38.6,42.9`,
  UKR: `Dnieper/Dnipro River/Dnieper River/Dnepr,48.5,35;Siverskyi Donets/Seversky Donets/Siversky Donets,48.9,38.3;?Desna/Desna River,51.5,32;
Southern Bug,47.5,31.4;Inhulets/Ingulets River,46.9,32.9;Oskil/Oskil River,49.5,37.6;Irpin River,50.5,30.2;Kakhovka Reservoir,47.5,34.3;
Syvash/Sivash,46,34.3;Perekop/Isthmus of Perekop,46.15,33.7;Karkinit Bay,45.9,33;Dnieper-Bug Estuary/Dnieper-Bug estuary,46.6,31.9`,
  RUS: `Volga/Volga River,52,48;Don River,48.5,42.5;Lake Baikal/Baikal,53.5,108;Lake Ladoga,60.8,31.5;Ob River,61,69;Yenisei,64,87;Volga-Don Canal,48.6,43.9;
Avacha Bay,52.9,158.5;Peter the Great Bay,42.7,132`,
  POL: `Vistula/Vistula River,52.2,21;Oder/Oder River,52.5,14.5`,
  BLR: `Pripyat/Pripyat River/Prypiat,52.1,28;Berezina/Berezina River,53.8,29`,
  EGY: `Suez Canal,30.5,32.35;Lake Nasser,23,32.7`,
  SYR: `Khabur River,36,40.7;Orontes,35.2,36.6;Lake Assad,36,38.1`,
  LBN: `Litani/Litani River,33.3,35.3`,
  ISR: `Sea of Galilee/Lake Tiberias,32.8,35.6`,
  IRQ: `Great Zab,36.3,44`,
  PAN: `Panama Canal,9.1,-79.7`,
  DEU: `Kiel Canal,54.2,9.5`,
  AFG: `Helmand River,31.5,64.3;Kunar River,34.7,71`,
  CHN: `Yangtze/Yangtze River,30.6,114.3;Yellow River,35,112`,
  PRK: `Taedong River,39,125.7`,
  KOR: `Han River,37.5,127;Imjin River,37.9,126.8`,
  ETH: `Lake Tana,12,37.3`,
  UGA: `Lake Kyoga,1.5,33`,
  NGA: `Benue River,7.9,8.5`,
  AZE: `Kura/Kura River,40.4,48`,
  ARM: `Lake Sevan/?Sevan,40.35,45.3`,
  KAZ: `Lake Balkhash,46.5,74.5;Aral Sea,45,60;Syr Darya,44.5,66`,
  VEN: `Orinoco/Orinoco River,8,-64;Lake Maracaibo,9.8,-71.6`,
  BRA: `?Amazon/Amazon River,-2.5,-56`,
  GBR: `Scapa Flow,58.9,-3;Thames/River Thames,51.5,-0.1`,
  USA: `Mississippi River,34,-90.6;Potomac/Potomac River,38.8,-77.04;Chesapeake Bay,38,-76.2;Puget Sound,47.7,-122.4;San Francisco Bay,37.7,-122.3`,
  CAN: `Hudson Bay,60,-85;Gulf of St. Lawrence,48,-62;Saint Lawrence River,47,-71`,
};
