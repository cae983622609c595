/** Islands, capes and mountain passes: state code or '-', then rows 'name/other name,lat,lon'. Which states claim them: `disputedPlaces.ts`. */
export const ISLANDS: Readonly<Record<string, string>> = {
  '-': `Woody Island/Yongxing Island,16.83,112.34;Siachen/Siachen Glacier,35.4,77.1;
Spratly Islands/Spratlys/Nansha Islands,9.5,114;Paracel Islands/Paracels/Xisha Islands,16.5,112;Scarborough Shoal/Huangyan Island,15.15,117.75;
Second Thomas Shoal/Ayungin Shoal/Ren'ai Jiao,9.75,115.87;Mischief Reef,9.9,115.53;Fiery Cross Reef,9.55,112.89;Subi Reef,10.92,114.08;
Whitsun Reef,9.98,114.65;Sabina Shoal,9.75,116.47;Thitu Island/Pag-asa Island,11.05,114.28;Itu Aba/Taiping Island,10.38,114.37;
Pratas Islands/Pratas/Dongsha Islands,20.7,116.7;Senkaku Islands/Senkakus/Diaoyu Islands/Diaoyu,25.75,123.5;
Liancourt Rocks/Dokdo/Takeshima,37.24,131.87;Kuril Islands/Kurils/Kurile Islands,47,152;
Falkland Islands/Falklands/Malvinas/Islas Malvinas,-51.75,-59.2;Chagos Islands/Chagos Archipelago,-6.2,72;Greater Tunb,26.26,55.3;
Lesser Tunb,26.24,55.15;Abu Musa/Abu Musa Island,25.87,55.03;Imia/Kardak,37.05,27.15;Hans Island,80.83,-66.45;Ieodo/Socotra Rock,32.12,125.18;
Perejil Island/Parsley Island,35.91,-5.42;Hispaniola,19,-71.5`,
  RUS: `Iturup/Etorofu,45,147.9;Kunashir/Kunashiri,44.1,145.9;Shikotan,43.8,146.7;Habomai/Habomai Islands,43.5,146.1;Novaya Zemlya,74,57;
Franz Josef Land,80.7,55;Wrangel Island,71.2,-179.5;New Siberian Islands,75,142;Severnaya Zemlya,79.5,97;Sakhalin Island,50.5,142.8;
Kotlin/Kotlin Island,60.02,29.75;Gogland/Hogland,60.05,27;Big Diomede,65.8,-169.05;Alexandra Land,80.8,47;Russky Island,43,131.85;
Mamison Pass,42.7,43.8;Roki Tunnel,42.6,44.1;Taman Peninsula/?Taman,45.2,37`,
  UKR: `Snake Island/Zmiinyi Island,45.25,30.2;Kinburn Spit/Kinburn,46.55,31.6;Arabat Spit,45.7,35;Cape Fiolent,44.5,33.49;
Cape Tarkhankut/Tarkhankut,45.35,32.5;Biryuchyi Island,46.1,35.1;Khortytsia,47.83,35.1;Chonhar,46,34.55;Tuzla Island,45.27,36.55`,
  SWE: `Gotland,57.5,18.5;Öland,56.7,16.7`,
  DNK: `Bornholm,55.1,14.9;Faroe Islands,62,-7;Jutland,56,9.2`,
  EST: `Saaremaa,58.4,22.5;Hiiumaa,58.9,22.6`,
  FIN: `Hanko Peninsula,59.9,23`,
  NOR: `Jan Mayen,71,-8.5;Bear Island,74.4,19;Andøya/Andoya,69.1,15.6;Spitsbergen,78.7,17;Lofoten,68.2,14`,
  GRC: `Crete,35.2,24.9;?Rhodes,36.2,28;Lesbos,39.2,26.3;Chios,38.4,26.1;?Samos,37.75,26.8;?Kos,36.8,27.1;Kastellorizo/Meis,36.15,29.6;Lemnos,39.9,25.2;
Corfu,39.6,19.8;Souda Bay,35.5,24.1`,
  TUR: `Imbros/Gökçeada,40.2,25.9;Tenedos/Bozcaada,39.8,26;Gallipoli/Gallipoli Peninsula,40.3,26.5`,
  ITA: `Lampedusa,35.5,12.6;Pantelleria,36.8,12`,
  GBR: `Shetland Islands,60.3,-1.3;Orkney Islands,59,-3;Isle of Wight,50.7,-1.3;Isle of Man,54.2,-4.5;Channel Islands,49.4,-2.4;Outer Hebrides,57.8,-7.2;
Gibraltar,36.14,-5.35;Diego Garcia,-7.3,72.4;South Georgia,-54.4,-36.6;Ascension Island,-7.95,-14.4;Bermuda,32.3,-64.75`,
  PRT: `Azores,38.5,-28;?Madeira,32.75,-17`,
  ESP: `Tenerife,28.3,-16.6;Gran Canaria,28,-15.6;Lanzarote,29,-13.6;Majorca/Mallorca,39.6,3;Melilla,35.3,-2.94`,
  YEM: `Socotra,12.5,54;?Perim/Perim Island,12.65,43.42;Hanish Islands,13.7,42.75;Kamaran,15.35,42.6;Zuqar,14,42.75`,
  IRN: `Kharg Island/Kharg,29.25,50.3;Qeshm,26.8,55.9;Kish Island,26.5,54;Larak,26.86,56.36`,
  SAU: `?Tiran/Tiran Island,27.95,34.55;Sanafir/Sanafir Island,27.93,34.7;Farasan Islands,16.7,42`,
  SDN: `Suakin,19.1,37.33`,
  ERI: `Dahlak/Dahlak Archipelago,15.8,40.2`,
  IND: `Andaman and Nicobar Islands/Andaman Islands/Andamans,11.7,92.7;Nicobar Islands,8,93.5;Lakshadweep,10.6,72.6;Nathu La,27.39,88.83;
Karakoram Pass,35.51,77.82;Khardung La,34.28,77.6;Zoji La,34.28,75.48;Siliguri Corridor/Chicken Neck,26.7,88.4;Chushul,33.6,78.65`,
  PAK: `Khyber Pass,34.1,71.1;Khunjerab Pass,36.85,75.43;Bolan Pass,29.5,67.6`,
  AFG: `Salang Pass/Salang Tunnel/?Salang,35.3,69;Shibar Pass,34.9,68.2;Tora Bora,34.1,70.2`,
  CHN: `Hainan Island,19.2,109.8;Zhoushan,30,122.2;Pingtan/Pingtan Island,25.5,119.8;Tibetan Plateau,33,88;
Taklamakan/Taklamakan Desert,39,83`,
  TWN: `Kinmen/Quemoy,24.45,118.35;Matsu/Matsu Islands,26.15,119.93;Penghu/Pescadores,23.57,119.6;Orchid Island/Lanyu,22.05,121.55`,
  JPN: `Yonaguni,24.45,123;Ishigaki,24.4,124.2;Miyako Island/Miyakojima,24.8,125.3;Iwo Jima/Iwoto,24.78,141.32;Tsushima,34.4,129.3;Amami Oshima,28.3,129.4;
Ogasawara Islands/Bonin Islands,26.9,142.2`,
  KOR: `Yeonpyeong/Yeonpyeong Island,37.67,125.7;Baengnyeong/Baengnyeong Island,37.95,124.67;Ulleungdo,37.5,130.87;Jeju Island,33.4,126.55;Ganghwa,37.7,126.45`,
  PRK: `Mount Paektu,42,128.06`,
  PHL: `Batan Island,20.45,121.97;Jolo,6,121;Tawi-Tawi,5.2,120;Mavulis Island,21.12,121.95;Sulu Archipelago,6,121`,
  IDN: `Natuna/Natuna Islands/Natunas,4,108.2;Lombok,-8.6,116.3;Batam,1.1,104`,
  AUS: `Christmas Island,-10.5,105.65;Cocos Islands,-12.1,96.9;Norfolk Island,-29,168`,
  USA: `Aleutian Islands/Aleutians,52.5,-174;Attu,52.9,173;Midway Atoll/Midway Island,28.2,-177.35;Wake Island,19.3,166.6;Tinian,15,145.63;
Johnston Atoll,16.73,-169.53;Oahu,21.45,-158;Maui,20.8,-156.3;Kodiak Island,57.5,-153.5;Little Diomede,65.75,-168.93`,
  MHL: `Kwajalein/Kwajalein Atoll,8.9,167.7;Bikini Atoll,11.6,165.4`,
  PNG: `Manus Island,-2.1,147`,
  SLB: `Guadalcanal,-9.6,160.1;Malaita,-9,161`,
  CUB: `Isla de la Juventud,21.7,-82.8`,
  VEN: `Margarita Island/Isla de Margarita,11,-63.95`,
  CHL: `Easter Island,-27.1,-109.35`,
  ECU: `Galapagos Islands/Galápagos,-0.6,-90.5`,
  TZA: `Zanzibar,-6.1,39.3;Pemba,-5.2,39.8`,
  COD: `Idjwi,-2.1,29.05`,
  ARE: `Yas Island,24.5,54.6`,
  BHR: `Hawar Islands,25.65,50.77`,
  KWT: `Bubiyan/Bubiyan Island,29.75,48.2`,
  SYR: `Mount Hermon,33.42,35.86;Jabal al-Zawiya/Jabal Zawiya,35.7,36.6`,
  IRQ: `Mount Sinjar,36.37,41.75;Qandil/Qandil Mountains,36.5,45;Hamrin Mountains,34.7,44.7`,
  GEO: `Dariali Gorge/Dariali,42.74,44.63`,
  TJK: `Pamir Mountains/Pamirs,38.5,73`,
  SVK: `Dukla Pass,49.42,21.7`,
  MMR: `Coco Islands,14.1,93.37;Three Pagodas Pass,15.3,98.4`,
  BGD: `Saint Martin's Island,20.62,92.32;Bhasan Char,22.37,91.4`,
  MYS: `Sabah,5.4,117;Sarawak,2.5,113;Labuan,5.3,115.2`,
  FRA: `Clipperton,10.3,-109.2`,
};
