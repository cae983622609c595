/**
 * First-level regions of the states that conflict news is about, and larger regions that it names.
 * State code, then rows 'name/other name,lat,lon': the middle of the region, sure to some tenths of a degree.
 * A name with '*' is first of all a town's: it is the region only with a word such as 'region', 'oblast' or
 * 'province' after it. A name with '?' is also another place's: the document decides.
 */
export const REGIONS: Readonly<Record<string, string>> = {
  UKR: `Crimea/Crimean Peninsula/Crimean peninsula/Autonomous Republic of Crimea,45.2,34.2;Donbas/Donbass,48.2,38.2;Donetsk*,48,37.8;Luhansk*/Lugansk*,49,39;
Kharkiv*/Kharkov*,49.6,36.4;Sumy*,51,34;Chernihiv*/Chernigov*,51.3,32;Kyiv*/Kiev*,50.2,30.4;Zhytomyr*,50.6,28.4;Rivne*,51,26.4;Volyn/Volyn*,51.1,24.9;
Lviv*/Lvov*,49.8,23.9;Zakarpattia/Transcarpathia/Zakarpattia*,48.4,23.3;Ivano-Frankivsk*,48.7,24.6;Ternopil*,49.4,25.5;Chernivtsi*,48.3,25.9;
Khmelnytskyi*/Khmelnytsky*,49.5,27;Vinnytsia*/Vinnytsya*,48.9,28.7;Cherkasy*,49.2,31.2;Poltava*,49.6,33.8;Kirovohrad*,48.5,32;
Dnipropetrovsk/Dnipropetrovsk*,48.4,35;Zaporizhzhia*/Zaporizhia*,47.3,35.6;Kherson*,46.6,33.5;Mykolaiv*/Nikolaev*,47.4,31.9;Odesa*/Odessa*,46.9,30.2;
Polesia/Polissya,51.5,27.5;Bessarabia,46,29;Budjak,45.9,29.3;Galicia*,49.5,24`,
  RUS: `Kaliningrad*/Kaliningrad exclave,54.7,21.4;Leningrad*,60,32;Pskov*,57.3,29;Novgorod*,58.3,32.5;Smolensk*,55,33;Bryansk*,52.9,33.4;Kursk*,51.7,36.2;
Belgorod*,50.7,37.5;Voronezh*,51,40.2;Rostov*,47.7,41;Krasnodar*/Krasnodar Krai/Kuban,45.4,39.3;Stavropol*/Stavropol Krai,45,43.3;Adygea,44.8,40;
Karachay-Cherkessia,43.8,41.8;Kabardino-Balkaria,43.5,43.4;North Ossetia,43.1,44.2;Ingushetia,43.2,45;Chechnya/Chechen Republic,43.4,45.7;
Dagestan,43,47;Kalmykia,46.5,45.3;Astrakhan*,47,47.5;Volgograd*,49.6,44.2;Saratov*,51.6,46.9;Samara*,53.3,50.5;Tatarstan,55.4,50.5;
Bashkortostan/Bashkiria,54.3,56.4;Udmurtia,57.2,52.8;Chuvashia,55.5,47;Mordovia,54.3,44.3;Mari El,56.6,48;Nizhny Novgorod*,56.3,44.5;Penza*,53.2,44.5;
Ulyanovsk*,54,47.5;Orenburg*,52,55;Perm Krai/Perm*,58.5,56.3;Sverdlovsk*,58.5,61.5;Chelyabinsk*,54.4,60.4;Kurgan*,55.5,65;Tyumen*,57.5,68.5;
Omsk*,56.2,73.3;Novosibirsk*,55.3,79;Tomsk*,58.6,82;Kemerovo*/Kuzbass,54.8,87;Altai Krai,52.5,83;Altai Republic,50.7,86.8;
Krasnoyarsk*/Krasnoyarsk Krai,63,95;Tuva,51.6,95;Khakassia,53.3,90.2;Irkutsk*,57.3,106;Buryatia,53.2,110;Zabaykalsky Krai/Transbaikal,53,117;
Yakutia/Sakha Republic,66,130;Amur*,54,128.5;Khabarovsk*/Khabarovsk Krai,54.5,137;Primorye/Primorsky Krai/Primorsky,45,135;Sakhalin*,50.5,142.8;
Kamchatka/Kamchatka Peninsula,56.5,160;Magadan*,62.5,153.5;Chukotka,66.5,172;Murmansk*,68,35;Karelia,63.5,33.5;Arkhangelsk*,63.5,43;
Komi Republic,64,54.5;Vologda*,60,40.5;Yaroslavl*,57.8,39;Tver*,57.1,34.7;Moscow*,55.5,37.5;Kaluga*,54.4,35.5;Tula*,53.9,37.6;Oryol*,52.8,36.6;
Lipetsk*,52.7,39.1;Tambov*,52.6,41.5;Ryazan*,54.4,40.6;Vladimir*,56,40.6;Ivanovo*,57,41.5;Kostroma*,58.6,43.5;Kirov*,58.5,50;Siberia,60,100;
Russian Far East,60,140;North Caucasus,43.3,44.5;Yamal,68,70;Kola Peninsula,67.7,36;Urals,58,60`,
  BLR: `Brest*,52.5,25.3;Grodno*/Hrodna*,53.6,25;Gomel*/Homel*,52.3,29.4;Mogilev*/Mahilyow*,53.7,30.4;Vitebsk*/Vitsebsk*,55.2,29;Minsk*,53.9,27.6`,
  POL: `Podlasie/Podlaskie/Podlachia,53.3,23;Lubelskie/Lublin*,51.2,22.9;Podkarpackie/Subcarpathia,50,22.2;Mazovia/Mazowieckie/Masovia,52.3,21.1;
Warmia-Masuria,53.9,20.9;Masuria,53.9,21.8;Pomerania,54.2,18;West Pomerania,53.6,15.5;Lesser Poland,49.9,20.3;Greater Poland,52.3,17.2;
Upper Silesia,50.3,18.8;Lower Silesia,51.1,16.4;Lubuskie,52.2,15.3`,
  MDA: `Transnistria/Transdniestria/Trans-Dniester/Pridnestrovie,47.2,29.4;Gagauzia,46.1,28.7`,
  GEO: `Abkhazia,43,41.1;South Ossetia/Tskhinvali region,42.3,44.1;Adjara/Ajara,41.6,42.1;Samegrelo,42.5,42;Svaneti,42.9,42.8;Kakheti,41.7,45.8;
Kvemo Kartli,41.5,44.5;Shida Kartli,42.1,44;Imereti,42.2,42.9;Guria,42,42.1;Samtskhe-Javakheti,41.5,43.3;Pankisi Gorge/Pankisi,42.1,45.3;
Kodori Gorge/Kodori Valley,43.1,41.6`,
  AZE: `Nagorno-Karabakh/Karabakh/Artsakh/NagornoKarabakh/Nagorny Karabakh/Nagorno Karabakh,39.8,46.75;Nakhchivan/Nakhichevan,39.3,45.5;
Lachin corridor,39.6,46.5;Absheron,40.4,49.8`,
  ARM: `Syunik,39.3,46.2;Gegharkunik,40.3,45.3;Tavush,40.9,45.1;Vayots Dzor,39.7,45.5;Shirak,40.8,43.8;?Lori,41,44.5;Ararat Province,39.9,44.7;
Zangezur,39.3,46.2`,
  TUR: `Hatay,36.3,36.2;Hakkari,37.5,44;Sirnak/Şırnak,37.5,42.5;Sanliurfa*/Şanlıurfa*,37.2,39;Gaziantep*,37,37.3;Diyarbakir*,38.1,40.2;Mardin*,37.4,40.9;
Anatolia,39,34;Eastern Thrace,41.2,27;Van*,38.5,43.4;Kilis*,36.8,37.1`,
  SYR: `Idlib*/Idleb*,35.8,36.7;Aleppo*,36.4,37.6;Raqqa*,36,38.9;Deir ez-Zor*/Deir al-Zor*/Deir Ezzor*,35,40.4;Hasakah*/Hasaka*/Al-Hasakah*,36.5,40.8;
Homs*,34.3,38.4;Hama*,35.2,36.9;Latakia*,35.6,36;Tartus*,34.9,36.1;Daraa*/Deraa*,32.8,36.2;Suwayda*/Sweida*,32.8,36.8;Quneitra*,33.1,35.9;
Eastern Ghouta/Ghouta,33.5,36.5;Rojava,36.6,40;Golan Heights/Golan,33,35.8;Jazira,36.5,41`,
  IRQ: `Anbar/Al-Anbar,32.6,41.9;Nineveh/Ninewa/Ninawa,36,42.3;Kirkuk*,35.4,44.1;Diyala,33.9,45.1;Salahuddin*/Salah al-Din*/Saladin*,34.5,43.6;Erbil*,36.2,44;
Sulaymaniyah*/Sulaimaniya*,35.5,45.4;Dohuk*/Duhok*,36.9,43.1;Basra*,30.4,47.4;Dhi Qar,31.2,46.2;Maysan*/Missan*,31.9,47;?Wasit,32.7,45.5;
Babil,32.6,44.6;Karbala*,32.5,43.8;Najaf*,31,43.9;Muthanna,30.3,45.3;Qadisiyah,31.9,44.9;Iraqi Kurdistan/Kurdistan Region/Kurdistan region,36.2,44.5;
Sinjar*,36.3,41.9`,
  IRN: `Khuzestan,31.4,48.7;Kurdistan Province,35.5,47;Kermanshah*,34.4,46.7;Sistan and Baluchestan/Sistan-Baluchestan/Sistan and Baluchistan,27.9,60.6;
Hormozgan,27.2,56.5;Bushehr*,28.7,51.5;Fars*,29.2,53.2;Isfahan*,33.2,52.3;Kerman*,30,57.4;West Azerbaijan,37.6,45.1;East Azerbaijan,37.9,46.8;
Ardabil*,38,48.2;Gilan,37.2,49.5;Mazandaran,36.3,52.3;Golestan,37.3,55.2;Khorasan Razavi,35.5,59;Qom*,34.7,51;Lorestan,33.5,48.5;Ilam*,33.3,46.6;
Semnan*,35.4,54.6;Yazd*,32,55;Markazi,34.6,49.8;Hamadan*,34.9,48.6;Zanjan*,36.6,48.3;Qazvin*,36,49.8;Alborz,35.9,50.8;Tehran*,35.6,51.4`,
  ISR: `Galilee,32.9,35.3;Negev,30.8,34.8;Upper Galilee,33,35.4`,
  PSE: `Gaza/Gaza Strip,31.4,34.35;West Bank,32,35.25;Masafer Yatta,31.4,35.1;Jordan Valley,32.1,35.5`,
  LBN: `Bekaa Valley/Bekaa/Beqaa Valley,33.9,36.1;South Lebanon/southern Lebanon,33.3,35.4;Akkar,34.5,36.2`,
  EGY: `Sinai/Sinai Peninsula,29.5,34;North Sinai,30.6,33.6;South Sinai,28.7,34;Upper Egypt,26,32.5;Nile Delta,30.9,31.1`,
  LBY: `Cyrenaica,28,22.5;Tripolitania,31,13.5;Fezzan,26,14`,
  YEM: `Marib*/Ma'rib*,15.5,45.3;Hadramawt/Hadhramaut/Hadramout,16.5,49.5;Shabwa/Shabwah,14.8,47;Abyan,13.8,46.2;Hodeidah*/Hudaydah*/Al Hudaydah*,14.8,43.2;
Saada*/Sa'dah*,17.1,43.8;Taiz*/Ta'izz*,13.4,43.9;Al-Jawf/Jawf,16.6,45.3;Al Mahrah/Mahra,16.5,51.7;Lahij/?Lahj,13.2,44.7;Hajjah/Hajja,16.1,43.3;
Dhamar*,14.6,44.2;Ibb*,14,44.1;Al Bayda*/Bayda*,14.2,45.4`,
  SAU: `Jizan*/Jazan*,17,42.7;Najran*,18,46;Asir,19,42.8;?Eastern Province,24,49.5;Hejaz,23,40`,
  AFG: `Helmand,31.2,64.2;Kandahar*,31,65.5;Nangarhar,34.3,70.3;Kunduz*,36.8,68.8;Badakhshan,36.9,71.2;Panjshir/Panjshir Valley,35.4,69.8;Ghazni*,33.3,67.9;
Paktia,33.5,69.3;Paktika,32.4,68.7;Khost*,33.3,69.9;?Zabul,32.2,67.2;Uruzgan,32.9,66;Farah*,32.3,62.6;Herat*,34.2,62.2;Badghis,35,63.6;
Faryab,36.1,64.8;Jawzjan,36.7,66;Balkh*,36.7,67;Takhar,36.7,69.7;Baghlan*,35.8,69;Kunar,34.9,71.1;Nuristan,35.3,70.9;Laghman,34.7,70.2;
Kapisa,34.9,69.6;Parwan,34.9,68.9;Wardak/Maidan Wardak,34.3,68.2;?Logar,34,69.1;Bamyan*/Bamiyan*,34.7,67.3;Daykundi,33.7,66.1;Nimruz/Nimroz,31,62.4;
Samangan,35.9,67.7;Sar-e Pol*/Sar-e-Pul*,35.7,66.1`,
  PAK: `Khyber Pakhtunkhwa/North-West Frontier Province,34.5,72;Balochistan/Baluchistan,28.5,66;Sindh/Sind,26,68.5;Pakistani Punjab,31,72.5;
Gilgit-Baltistan,35.5,75;Azad Kashmir/Pakistan-administered Kashmir/Azad Jammu and Kashmir,34,73.8;North Waziristan,32.9,70;South Waziristan,32.3,69.8;
Waziristan,32.6,69.9;Swat Valley/?Swat,35.2,72.4;Khyber Agency,33.9,71;Bajaur,34.8,71.5;?Kurram,33.8,70.1`,
  IND: `Jammu and Kashmir/Indian-administered Kashmir,33.7,75.2;Ladakh,34.3,77.6;Arunachal Pradesh,28,94.5;Assam,26.3,92.9;Manipur,24.7,93.9;
Nagaland,26.1,94.4;Mizoram,23.3,92.8;Tripura,23.8,91.6;Meghalaya,25.5,91.3;Sikkim,27.6,88.5;West Bengal,23.5,87.8;Bihar,25.8,85.6;Jharkhand,23.6,85.3;
Odisha/Orissa,20.5,84.4;Chhattisgarh,21.3,82;Madhya Pradesh,23.5,78.3;Uttar Pradesh,27,80.7;Uttarakhand,30.1,79.2;Himachal Pradesh,31.9,77.2;
Indian Punjab,30.9,75.4;Haryana,29.2,76.3;Rajasthan,26.6,73.8;Gujarat,22.7,71.6;Maharashtra,19.5,76;Goa,15.4,74;Karnataka,14.8,75.8;Kerala,10.4,76.4;
Tamil Nadu,11,78.5;Andhra Pradesh,15.9,80;Telangana,17.9,79.3`,
  '-': `Doklam,27.3,88.9;Galwan Valley/Galwan,34.75,78.2;Depsang Plains/Depsang,35.3,77.9;Hala'ib Triangle/Halaib Triangle/Halayeb Triangle,22.4,35.8;Shebaa Farms,33.3,35.7;
Kashmir,34,75.5;Punjab,31,74;Kurdistan,37,43;Bengal,23.5,89;Karelian Isthmus,60.5,29.5;Aksai Chin,35.2,79.2;Lapland,68,26;Sahara,23,8;
Mesopotamia,33.5,43.5;Patagonia,-45,-70;Amazon Basin,-5,-62;Darien Gap/Darién Gap,7.9,-77.2;Ferghana Valley/Fergana Valley,40.6,71.4;Borneo,1,114;
New Guinea,-5.5,141;Wakhan Corridor,37,73;Golden Triangle*,20.4,100.1`,
  CHN: `Xinjiang,41,85;Tibet,31,88;Inner Mongolia,44,113;Heilongjiang,47.8,128;Jilin*,43.7,126.2;Liaoning,41.3,122.6;Hebei,39.3,116.6;Shanxi,37.6,112.3;
Shaanxi,35.5,108.9;Shandong,36.4,118.2;Henan,33.9,113.5;Hubei,31,112.3;Hunan,27.6,111.7;Jiangsu,33,119.8;Anhui,31.8,117.2;Zhejiang,29.1,120.2;
Jiangxi,27.6,115.7;Fujian,26.1,118;Guangdong,23.4,113.4;Guangxi,23.8,108.8;Guizhou,26.8,106.7;Yunnan,25,101.5;Sichuan,30.6,102.7;Gansu,37.8,101;
Qinghai,35.7,96;Ningxia,37.3,106;Hainan,19.2,109.8;Manchuria,45,125`,
  PRK: `North Hamgyong,41.8,129.5;South Hamgyong,40.3,127.5;North Pyongan,40.2,125.3;South Hwanghae,38.2,125.7;Ryanggang,41.3,128.3;Chagang,40.8,126.4`,
  KOR: `Gyeonggi,37.5,127.2;Gangwon,37.8,128.2;Jeju,33.4,126.55;North Gyeongsang,36.3,128.9;South Gyeongsang,35.4,128.2;North Jeolla,35.7,127.2;
South Jeolla,34.9,126.9;North Chungcheong,36.8,127.7;South Chungcheong,36.5,126.8`,
  JPN: `Hokkaido,43.2,142.8;Okinawa,26.5,127.9;Kyushu,32.8,131;Shikoku,33.7,133.6;Honshu,36.5,138.5`,
  MMR: `Rakhine/Rakhine State,19.8,93.8;Kachin State/?Kachin,25.9,97.4;Shan State,21.8,98;Chin State,22,93.5;Kayah State/Karenni,19.3,97.3;
Kayin State/Karen State,17,97.8;Mon State,16.3,97.6;Sagaing*,23.5,95.2;Magway*,20.2,94.8;Bago*,18,96.2;Ayeyarwady/Irrawaddy Delta,16.8,95.1;
Tanintharyi/Tenasserim,12.5,98.8;Arakan,19.8,93.8`,
  BGD: `Cox's Bazar*,21.4,92.1;Chittagong Hill Tracts,22.6,92.3`,
  PHL: `Mindanao,7.8,125;Luzon,16.3,121;Visayas,11,123.3;Palawan,9.7,118.5;Central Luzon,15.5,120.7;Bulacan,15,121.05;Pangasinan,15.9,120.35;
Nueva Ecija,15.6,121;Cebu*,10.4,123.8;Maguindanao,7,124.4;Lanao del Sur,7.9,124.3;Basilan,6.55,122.05;Ilocos Norte,18.2,120.7;?Samar,12,125;
Leyte,10.8,124.9;?Negros,10,123;Cagayan Valley,17.5,121.7;Batanes,20.5,121.95`,
  IDN: `Aceh,4.4,96.9;West Papua,-1.5,132.8;?Java,-7.3,110;West Java,-6.9,107.6;East Java,-7.7,112.7;Central Java,-7.3,110;Sumatra,-0.5,101.5;
North Sumatra,2.2,99.1;West Sumatra,-0.9,100.4;South Sumatra,-3.2,104.2;Sulawesi,-2,120.5;Central Sulawesi,-1.4,121;Kalimantan,-1,114;
?Bali,-8.4,115.15;Lampung,-4.9,105;Maluku/Moluccas,-3.3,129;Banten,-6.5,106.1;Riau,0.5,101.8;Timor*,-9.2,125;Flores*,-8.7,121`,
  THA: `Pattani*,6.7,101.4;Narathiwat*,6.2,101.7;Yala*,6.2,101.2;Isan,16,103.5`,
  VNM: `Mekong Delta,10,105.7;Central Highlands*,13.5,108.2`,
  ETH: `Tigray,13.9,38.8;Amhara,11.6,38;Oromia,8,39;?Afar,11.8,41;Somali Region,6.7,43.8;Benishangul-Gumuz,10.6,35.5;Gambela*/Gambella*,7.9,34.3;Ogaden,7,45;
Sidama,6.7,38.5;Western Tigray,13.9,37.1`,
  ERI: `Gash-Barka,15.3,37.3`,
  SOM: `Somaliland,9.6,44.5;Puntland,8.7,48.6;Jubaland,0.3,42;Galmudug,6,47.5;Hirshabelle,3.7,45.6;Lower Shabelle,1.8,44.4;Middle Shabelle,3,46;Gedo,3,42.2;
Hiiraan,4.3,45.4;Galgaduud,5.2,46.8;Mudug,6.6,48`,
  SDN: `Darfur,13.5,24.5;North Darfur,16,25.5;South Darfur,11.5,25;West Darfur,13,22.8;South Kordofan,11,30.2;North Kordofan,14,29.5;Blue Nile State,11.5,34;
Gezira/Al Jazirah,14.5,33.3;Khartoum State,15.8,32.8;Nuba Mountains,11.5,30.7;Abyei,9.6,28.4;Red Sea State,19.6,35.6`,
  SSD: `Unity State,9.2,29.8;Upper Nile,9.8,32.5;Jonglei,7.4,32.4;Bahr el Ghazal,8,27;Equatoria,5,30.5;Warrap,8.1,28.6`,
  NGA: `Borno,11.9,13.1;Yobe,12.3,11.4;Adamawa,9.4,12.5;Kaduna*,10.4,7.7;Zamfara,12.1,6.25;Katsina*,12.6,7.6;Kano*,11.7,8.5;Sokoto*,13.1,5.3;Kebbi,11.5,4.2;
Niger State,10,5.6;Plateau State,9.2,9.5;Benue,7.3,8.7;Rivers State,4.8,6.9;Bayelsa,4.8,6.1;Delta State,5.6,5.9;Lagos State,6.5,3.5;Niger Delta,5,6.3;
Bauchi*,10.6,10;Jigawa,12.3,9.5;Taraba,8,10.8;Nasarawa*,8.5,8.2;Kogi,7.8,6.7;?Imo,5.5,7.1;Anambra,6.2,7;Enugu*,6.5,7.4;Biafra,5.8,7.5`,
  CMR: `Far North Region,11,14.3;Ambazonia,6,9.8;Bakassi/Bakassi Peninsula,4.6,8.6`,
  MLI: `Azawad,19,0;Kidal*,19,1;Gao*,17,0.5;Timbuktu*/Tombouctou*,20,-3.5;Mopti*,14.9,-3.7;Menaka*/Ménaka*,15.8,2.5;Ségou*/Segou*,13.8,-6`,
  NER: `Tillabéri*/Tillaberi*,14.2,1.8;Diffa*,14,13;Tahoua*,15.5,5.2;Agadez*,19.5,10;Zinder*,14.5,9;Maradi*,14,7.3`,
  BFA: `Sahel Region,14.2,-0.5;?Soum,14.3,-1.4;?Seno,14,-0.1`,
  TCD: `Tibesti,21,17.5;Ouaddaï/Ouaddai,13.5,21.2`,
  COD: `North Kivu,-0.7,29;South Kivu,-3,28.4;Ituri,1.7,29.5;Katanga,-9,26.5;Kasai/Kasaï,-5,21.5;Tanganyika*,-6.5,28;Maniema,-3,26.3;
Équateur*/Equateur*,0,18.5;?Kivu,-2,28.5;Kasai Occidental/Kasaï-Occidental,-5.5,21.5;Kasai Oriental/Kasaï-Oriental,-5,23.5;Bandundu*,-4.5,18;
Bas-Congo/Kongo Central,-5.3,14.3`,
  MOZ: `Cabo Delgado,-12.3,39.4;Nampula*,-15,39.3;Tete*,-15.5,32.7;Zambezia,-16.7,37;Sofala,-19,34.5;Niassa,-13,36.3`,
  KEN: `North Eastern Province,1.5,40.5;Rift Valley,0.5,36;Garissa*,-0.4,39.9;Mandera*,3.6,41;Lamu*,-2,40.9;Nyanza,-0.6,34.5;Turkana,3.3,35.5`,
  UGA: `Karamoja,2.8,34.3;West Nile,3,31.1;?Acholi,3,32.7`,
  AGO: `Cabinda*,-5,12.3;Uíge*/Uige*,-7.2,15.2`,
  CAF: `Vakaga,9.9,22;Ouham,7,17.7;Haut-Mbomou,6.2,25.5`,
  ESP: `Catalonia/Catalunya,41.8,1.5;Basque Country,43,-2.6;Andalusia,37.4,-4.7;?Galicia,42.8,-8;Castile and León,41.7,-4.7;Canary Islands,28.3,-15.8;
Balearic Islands,39.5,2.9;Ceuta*,35.9,-5.3;Extremadura,39.2,-6.1;?Aragon,41.5,-0.7`,
  FRA: `Corsica,42.1,9.1;?Brittany,48.2,-2.9;?Normandy,49,0.1;Alsace,48.4,7.5;Provence,43.9,6;New Caledonia,-21.3,165.5;Réunion,-21.1,55.5;Mayotte,-12.8,45.15;
French Guiana,4,-53;Guadeloupe,16.2,-61.5;Martinique,14.65,-61`,
  DEU: `Bavaria,49,11.5;Saxony,51.1,13.3;Brandenburg*,52.4,13.3;Rhineland-Palatinate,49.9,7.4;?Hesse,50.6,9;Lower Saxony,52.7,9.2;
North Rhine-Westphalia,51.5,7.5;Baden-Württemberg,48.6,9;Schleswig-Holstein,54.2,9.8;Mecklenburg-Western Pomerania,53.8,12.5;Thuringia,50.9,11;
Saxony-Anhalt,52,11.7;Saarland,49.4,6.9`,
  ITA: `Sicily,37.6,14.2;Sardinia,40.1,9;Lombardy,45.6,9.8;Veneto,45.6,11.8;Tuscany,43.5,11.1;Calabria,39,16.5;Piedmont*,45,8;Campania,40.9,14.8;
Puglia/Apulia,41,16.5`,
  GBR: `?Cornwall,50.4,-4.9;?Kent,51.2,0.7;?Suffolk,52.2,1;?Norfolk,52.6,1;Yorkshire,53.9,-1.4;Lancashire,53.8,-2.6;?Essex,51.8,0.6;Surrey*,51.25,-0.4;
?Devon,50.7,-3.8;Oxfordshire,51.8,-1.3;Cambridgeshire,52.3,0;Hampshire,51.1,-1.3;Wiltshire,51.3,-1.9;Dorset,50.8,-2.3;?Somerset,51.1,-3;
Gloucestershire,51.8,-2.2;Cumbria,54.6,-2.9;Northumberland,55.3,-2;Merseyside,53.4,-2.9;?Fife,56.3,-3.1;Lincolnshire,53.1,-0.2;Nottinghamshire,53.1,-1;
Derbyshire,53.1,-1.6;Staffordshire,52.8,-2;Warwickshire,52.3,-1.6;Berkshire,51.4,-1;Buckinghamshire,51.8,-0.8;Hertfordshire,51.8,-0.2;
Bedfordshire,52.1,-0.4;Leicestershire,52.7,-1.1;West Midlands,52.5,-1.9;Orkney,59,-3;Shetland,60.3,-1.3;Hebrides,57.5,-7;?Lothian,55.9,-3.2;
Ayrshire,55.5,-4.5`,
  IRL: `?Munster,52.4,-8.7;Connacht,53.8,-8.9;Leinster,53,-7;Donegal*,54.9,-7.9;Tipperary*,52.6,-7.9;Kerry*,52.1,-9.6`,
  ROU: `Dobruja/Dobrogea,44.3,28.2;Transylvania,46.5,24.5;Moldavia region,46.8,27;Tulcea*,45,28.8`,
  SRB: `Vojvodina,45.3,20;Preševo Valley/Presevo Valley,42.4,21.7;Sandžak/Sandzak,43.2,20`,
  BIH: `Republika Srpska,44.7,17.3;Herzegovina,43.4,17.9;Brčko District/Brcko District,44.9,18.8`,
  KOS: `North Kosovo,42.95,20.8`,
  CYP: `Northern Cyprus,35.25,33.5`,
  FIN: `Åland/Aland Islands,60.2,20;North Karelia,62.8,30.3`,
  NOR: `Finnmark,70,25.5;Svalbard,78.5,17`,
  EST: `Ida-Viru County/Ida-Viru,59.3,27.3;Võru County,57.8,27`,
  LVA: `Latgale,56.4,27`,
  LTU: `Suvalkija,54.7,23.4`,
  KAZ: `Mangystau,43.7,53;Almaty Region,44.5,77.5;Atyrau*,47.2,52;Aktobe*,48.8,57.5`,
  KGZ: `Batken*,39.9,71;Osh*,40.4,73`,
  TJK: `Gorno-Badakhshan,38.4,72.8;Sughd,39.8,69.4;Khatlon,37.9,69`,
  UZB: `Karakalpakstan,43.2,59`,
  ESH: `Western Sahara,24.5,-13.5;Saguia el-Hamra,26.5,-12`,
  DZA: `Kabylie/Kabylia,36.6,4.5;Tindouf*,27.7,-6`,
  GRL: `Pituffik*,76.5,-68.8`,
  USA: `Guam,13.45,144.75;Puerto Rico,18.2,-66.4;American Samoa,-14.3,-170.7;Northern Mariana Islands,15.2,145.75;US Virgin Islands,18.3,-64.8;
New England,43.8,-71.8;Midwest,41.5,-92;Pacific Northwest,46,-121;?Deep South,32.7,-87;Silicon Valley,37.4,-122;Long Island,40.8,-73.2;
Cape Cod,41.7,-70.2;Appalachia,38,-81;?Central Valley,36.6,-120;Bay Area,37.7,-122.2;Great Plains,42,-101`,
  TLS: `Oecusse,-9.3,124.3`,
  PNG: `Bougainville,-6.2,155.2`,
  ZAF: `KwaZulu-Natal,-28.7,30.8;Gauteng,-26,28.2;Eastern Cape,-32,26.5;Western Cape,-33.3,20.5;Limpopo,-23.7,29.4;Mpumalanga,-25.8,30.2;
?Free State,-28.6,26.8;North West Province,-26.5,25;Northern Cape,-29.7,21.5`,
  MDG: `Androy,-25,45.5`,
  HKG: `Kowloon,22.32,114.18;New Territories,22.4,114.1`,
  NZL: `South Island,-43.7,170.5;North Island,-38.7,175.8`,
};
