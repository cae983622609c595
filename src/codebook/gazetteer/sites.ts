/**
 * Bases, ports, plants, proving and training grounds, border crossings and other single sites:
 * state code or '-', then rows 'name/other name,lat,lon', public facts sure to a fifth of a degree.
 */
export const SITES: Readonly<Record<string, string>> = {
  '-': `Al-Fashaga/al-Fashaga,14.2,36.3;Badme,14.73,37.8;Demchok,32.7,79.45;
Suwalki Gap/Suwałki Gap/Suwalki corridor/Suwalki Corridor,54.2,23.3;Bruzgi-Kuznica crossing,53.53,23.68;
Wagah/Attari/Wagah border crossing/Attari-Wagah,31.6,74.57;Joint Security Area,37.956,126.677;
Demilitarized Zone/Demilitarised Zone/demilitarized zone,38.3,127.2;Northern Limit Line,37.7,125.2;
Line of Actual Control,33.5,79;?Blue Line,33.1,35.4;Philadelphi Corridor/Philadelphi Route,31.27,34.25;
Temple of Preah Vihear/Preah Vihear,14.39,104.68`,
  UKR: `Olenivka prison/Olenivka colony,47.83,37.71;Maidan Nezalezhnosti,50.45,30.52;Lukianivka prison,50.46,30.48;
Yavoriv training ground/Yavoriv/International Peacekeeping and Security Center,49.94,23.38;
Zaporizhzhia nuclear plant/Zaporizhzhia Nuclear Power Plant/Zaporizhzhia nuclear power plant/Zaporizhzhya Nuclear Power Plant/ZNPP,47.51,34.59;
Chernobyl nuclear plant/Chernobyl nuclear power plant/Chernobyl Nuclear Power Plant/Chornobyl nuclear plant,51.39,30.1;
Rivne Nuclear Power Plant/Rivne nuclear plant,51.33,25.89;Khmelnytskyi Nuclear Power Plant/Khmelnytskyi nuclear plant,50.3,26.65;
South Ukraine Nuclear Power Plant/South Ukraine nuclear plant,47.81,31.22;Kakhovka dam/Kakhovka Dam/Nova Kakhovka dam,46.78,33.37;
Dnieper Hydroelectric Station/DniproHES,47.87,35.09;Azovstal/Azovstal steelworks,47.1,37.6;
Kerch Bridge/Crimean Bridge/Crimea Bridge/Kerch bridge,45.31,36.51;Saky air base/Saki air base/Saky airbase/Novofedorivka,45.09,33.57;
Belbek/Belbek air base/Belbek airport,44.69,33.57;Dzhankoi air base/Dzhankoi,45.71,34.39;Gvardeyskoye air base,45.12,33.98;
Hostomel airport/Hostomel Airport/Antonov Airport/Gostomel airfield,50.6,30.19;Boryspil airport/Boryspil International Airport,50.34,30.9;
Vasylkiv air base,50.23,30.3;Starokostiantyniv air base/Starokostiantyniv,49.75,27.27;Myrhorod air base,49.93,33.64;Chuhuiv air base,49.84,36.64;
Ozerne air base,50.16,28.74;Donetsk airport/Donetsk Airport,48.07,37.73;Luhansk airport/Luhansk Airport,48.42,39.37;
Antonivka bridge/Antonovsky Bridge/Antonivskyi Bridge,46.67,32.72;Oleshky Sands,46.6,33;Shyrokyi Lan/Shyrokyi Lan training ground,47,31.9;
Desna training centre/Desna barracks,50.93,30.76;Opuk training ground/?Opuk,45.03,36.2;Perevalne,44.84,34.32;Feodosia oil terminal,45.05,35.4;
Pivdennyi port/Yuzhne port/Port Pivdennyi,46.62,31.02;Chornomorsk port,46.33,30.66;Izmail port,45.34,28.85;Reni port,45.45,28.28;
Hoptivka/Goptovka,50.35,36.33;?Milove,49.38,40.13;Stanytsia Luhanska crossing/Stanytsia Luhanska bridge,48.65,39.46;Zolote crossing,48.68,38.5;
Shehyni,49.8,22.96;Krakovets,49.96,23.16;Senkivka,52.06,31.8;Three Sisters crossing,52.1,31.78;Avdiivka coke plant/Avdiivka Coke Plant,48.16,37.71;
Babyn Yar/Babi Yar,50.47,30.45;Lutsk air base,50.79,25.34;Kulbakino/Kulbakino air base,46.94,32.1;Kozacha Bay,44.57,33.41`,
  RUS: `Lefortovo prison/Lefortovo,55.76,37.71;Matrosskaya Tishina,55.8,37.69;Bolotnaya Square,55.75,37.62;Red Square,55.75,37.62;Butyrka prison,55.78,37.6;
Pogonovo/Pogonovo training ground/Pogonovo training area,51.4,39.1;Yelnya training area,54.57,33.18;Maslovka,51.5,39.3;Soloti,50.7,38;
Persianovsky/Persianovka,47.55,40.1;Kuzminsky training ground/Kuzminka,47.6,39.2;Kapustin Yar,48.57,45.8;Ashuluk/Ashuluk training ground,47.4,47.9;
Alabino/Alabino training ground,55.5,36.9;Mulino/Mulino training ground,56.3,42.95;Totskoye/Totskoye training ground,52.6,52.8;Tsugol,50.6,115.6;
Telemba,52.6,113.2;Donguz,51.5,55.2;Prudboy,48.6,43.8;Luga training ground/Luzhsky training ground,58.7,29.85;
Pravdinsk training ground/Pravdinsky training ground,54.4,21;Chernyakhovsk air base,54.6,21.8;Chkalovsk air base,54.77,20.4;
Baltiysk/Baltiysk naval base,54.65,19.9;Kronstadt,60,29.77;Severomorsk,69.07,33.42;Gadzhiyevo,69.26,33.32;Polyarny,69.2,33.45;
Zapadnaya Litsa,69.42,32.4;Severodvinsk,64.57,39.83;Nyonoksa/Nenoksa/Nyonoksa test range,64.63,39.18;Plesetsk/Plesetsk Cosmodrome,62.93,40.57;
Vostochny Cosmodrome/Vostochny,51.88,128.33;Vilyuchinsk,52.93,158.4;Rybachiy/Rybachiy base,52.92,158.49;Fokino,42.97,132.41;
Novorossiysk naval base,44.7,37.8;Port Kavkaz/Kavkaz port,45.34,36.67;Taman port,45.13,36.68;Engels air base/Engels-2/Engels airbase,51.48,46.2;
Morozovsk air base/Morozovsk,48.31,41.79;Millerovo air base/Millerovo airbase,48.95,40.29;Taganrog air base,47.2,38.85;Yeysk air base,46.68,38.21;
Primorsko-Akhtarsk air base/Primorsko-Akhtarsk,46.06,38.24;Krymsk air base,44.96,38;Mozdok/Mozdok air base,43.75,44.66;
Buturlinovka air base/Buturlinovka,50.79,40.6;Voronezh Malshevo/Baltimor air base,51.62,39.13;Shaykovka/Shaykovka air base,54.23,34.37;
Soltsy air base/Soltsy-2,58.14,30.33;Dyagilevo/Dyagilevo air base,54.64,39.57;Olenya/Olenya air base/Olenegorsk air base,68.15,33.46;
Belaya air base,52.91,103.57;Ukrainka air base,51.17,128.44;Ivanovo Severny,57.06,40.98;Lipetsk air base,52.64,39.44;
Seshcha/Seshcha air base,53.71,33.34;Kursk nuclear plant/Kursk Nuclear Power Plant/Kursk nuclear power plant,51.68,35.6;
Smolensk Nuclear Power Plant,54.17,33.24;Novovoronezh Nuclear Power Plant,51.27,39.2;Leningrad Nuclear Power Plant,59.84,29.03;
Kola Nuclear Power Plant,67.47,32.47;Rostov Nuclear Power Plant/Volgodonsk nuclear plant,47.6,42.37;Ust-Luga/Ust-Luga port,59.67,28.4;
Primorsk oil port,60.34,28.7;Vysotsk,60.63,28.57;Tuapse refinery,44.1,39.09;Novoshakhtinsk refinery,47.77,39.8;
Sheskharis/Sheskharis terminal,44.7,37.83;Ivangorod,59.37,28.21;Verkhny Lars/Upper Lars,42.75,44.63;Nekhoteyevka,50.4,36.4;Nagurskoye,80.8,47.66;
Tiksi,71.64,128.87;Rogachevo,71.62,52.48`,
  BLR: `Okrestina/Akrestsina/Okrestina jail/Okrestina detention centre,53.88,27.52;
Machulishchy/Machulishchy air base/Machulishchi,53.77,27.58;Luninets air base/Luninets,52.26,26.8;
Obuz-Lesnovsky/Obuz-Lesnovsky training ground,52.9,25.8;Brest training ground/Brestsky training ground,52.1,23.9;
Domanovo/Domanovo training ground,52.8,25.5;Gozhsky training ground/Gozha,53.8,23.9;Osipovichi training ground/Osipovichi,53.3,28.6;
Baranovichi air base/Baranavichy air base,53.1,26.05;Lida air base,53.88,25.3;Zyabrovka/Zyabrovka airfield/Ziabrauka,52.3,31.17;
Bobruisk air base,53.1,29.2;Borisov training ground,54.3,28.4;Losvido/Losvido training ground,55.4,30.1;
Astravets nuclear plant/Astravets Nuclear Power Plant/Ostrovets nuclear plant/Belarusian nuclear power plant,54.76,26.09;
Bruzgi/Bruzgi crossing/Bruzgi checkpoint,53.56,23.7;Kamenny Log,54.55,25.67;Berestovitsa,53.19,24.02;Peschatka,52.37,23.4;Kozlovichi,52.12,23.6;
Novaya Huta/Novaya Guta,52.07,31.3;Hantsavichy radar/Gantsevichi radar,52.86,26.48;Vileyka transmitter/Vileyka,54.46,26.78`,
  POL: `Redzikowo,54.48,17.1;Powidz,52.38,17.85;Drawsko Pomorskie/Drawsko Pomorskie training area,53.53,15.8;Zagan/Żagań,51.62,15.32;
Orzysz/Bemowo Piskie,53.81,21.95;Lask air base/Łask air base,51.55,19.18;Krzesiny/Krzesiny air base,52.33,16.97;Malbork air base,54.03,19.13;
Minsk Mazowiecki air base,52.2,21.66;Rzeszow-Jasionka/Jasionka/Rzeszów-Jasionka Airport,50.11,22.02;Przewodow/Przewodów,50.47,23.93;Medyka,49.8,22.93;
Korczowa,49.95,23.1;Hrebenne,50.28,23.57;Dorohusk,51.17,23.8;Terespol,52.08,23.6;Bobrowniki,53.1,23.87;Usnarz Gorny/Usnarz Górny,53.28,23.76;
Polowce/Połowce,52.58,23.45;Bialowieza Forest/Białowieża Forest,52.75,23.9;Hajnowka/Hajnówka,52.74,23.58;Sokolka/Sokółka,53.41,23.5;
Michalowo/Michałowo,53.04,23.6;Vistula Spit canal,54.36,19.3;Swinoujscie LNG terminal,53.91,14.29;Naftoport,54.38,18.72;Mielnik,52.33,23.05;
Krynki,53.26,23.77;Nowa Deba/Nowa Dęba,50.42,21.75;Ustka range/Ustka training ground,54.58,16.85`,
  LTU: `Siauliai air base/Šiauliai Air Base/Siauliai Air Base,55.89,23.39;Rukla,55.05,24.4;Pabrade training area/Pabrade/Pabradė,54.98,25.77;
Medininkai,54.54,25.65;Salcininkai/Šalčininkai,54.31,25.39;Kybartai,54.64,22.76;Druskininkai,54.02,23.97;Klaipeda LNG terminal,55.66,21.14`,
  LVA: `Adazi/Ādaži/Adazi base/Adazi military base,57.08,24.34;Lielvarde air base,56.78,24.85;Terehova,56.37,28.13`,
  EST: `Amari Air Base/Ämari Air Base/Amari air base,59.26,24.21;Tapa army base,59.26,25.96;Koidula,57.84,27.57;Luhamaa,57.58,27.4;Balticconnector,59.6,24.8`,
  FIN: `Vaalimaa,60.6,27.83;Nuijamaa,60.96,28.54;Raja-Jooseppi,68.47,28.47;Olkiluoto,61.24,21.44;Rovaniemi air base,66.56,25.83`,
  SWE: `Karlskrona naval base,56.16,15.59;Muskö/Musko naval base,59,18.1`,
  NOR: `Ørland Air Base/Orland Air Station,63.7,9.6;Evenes Air Station/Evenes,68.49,16.68;Bardufoss,69.06,18.54;Vardø/Vardo radar,70.37,31.1;
Storskog,69.66,30.2;Haakonsvern,60.34,5.23;Olavsvern,69.55,19.02`,
  ROU: `Deveselu,44.08,24.41;Mihail Kogalniceanu/Mihail Kogălniceanu/Mihail Kogalniceanu Air Base,44.36,28.49;Cincu/Cincu training area,45.9,24.8;
Campia Turzii air base/Câmpia Turzii,46.5,23.89;Cernavoda nuclear plant/Cernavodă,44.32,28.06;Siret crossing,47.99,26.06;?Sulina,45.16,29.66;
Capu Midia,44.35,28.7;Isaccea,45.27,28.46;Fetesti air base,44.39,27.73`,
  BGR: `Novo Selo Range/Novo Selo training area,42.73,26.59;Bezmer/Bezmer air base,42.45,26.35;Graf Ignatievo/Graf Ignatievo Air Base,42.29,24.71;
Kozloduy Nuclear Power Plant/Kozloduy,43.75,23.77;Kapitan Andreevo,41.72,26.32`,
  SVK: `Sliac air base/Sliač air base,48.64,19.13;Lest training area/Lešť,48.36,19.35;Vysne Nemecke/Vyšné Nemecké,48.66,22.26;Mochovce,48.26,18.46`,
  HUN: `Papa air base/Pápa Air Base,47.36,17.5;Kecskemét air base,46.92,19.75;Zahony/Záhony,48.41,22.18;Paks nuclear plant/?Paks,46.57,18.85`,
  CZE: `Brdy,49.7,13.9;Vrbětice/Vrbetice,49.1,17.9;Temelín,49.18,14.38;Dukovany,49.09,16.15`,
  MDA: `Cobasna/Kolbasna/Cobasna depot,47.78,29.2;Giurgiulesti/Giurgiulești,45.48,28.2;Tiraspol airport,46.87,29.59;
Cuciurgan power station/Kuchurgan,46.63,29.94`,
  DEU: `Ramstein/Ramstein Air Base,49.44,7.6;Grafenwöhr/Grafenwoehr/Grafenwohr,49.7,11.94;Hohenfels/Hohenfels training area,49.22,11.85;
Spangdahlem/Spangdahlem Air Base,49.97,6.69;Büchel/Büchel Air Base,50.17,7.06;Baumholder,49.62,7.33;Landstuhl,49.4,7.56;Vilseck,49.61,11.8;
Geilenkirchen air base,50.96,6.04;Lubmin,54.14,13.62;Mukran,54.48,13.59;Schwedt refinery,53.1,14.23;Kalkar/Kalkar air command centre,51.73,6.28`,
  ITA: `Aviano Air Base/Aviano,46.03,12.6;Sigonella/Naval Air Station Sigonella,37.4,14.92;Camp Darby,43.63,10.35;Camp Ederle,45.54,11.57;
Ghedi air base/Ghedi,45.43,10.27;Trapani Birgi,37.91,12.49`,
  GBR: `RAF Lakenheath/Lakenheath,52.41,0.56;RAF Mildenhall,52.36,0.48;RAF Fairford,51.68,-1.79;RAF Coningsby,53.09,-0.17;
RAF Lossiemouth/Lossiemouth,57.7,-3.34;RAF Waddington,53.17,-0.52;RAF Brize Norton/Brize Norton,51.75,-1.58;Faslane/HMNB Clyde,56.07,-4.82;
Coulport,56.05,-4.88;Porton Down,51.13,-1.7;Salisbury Plain,51.2,-1.9;Sizewell,52.21,1.62;Hinkley Point,51.21,-3.13;Sellafield,54.42,-3.5;
Menwith Hill,54.01,-1.69;Aldermaston,51.37,-1.14;Heathrow/Heathrow Airport,51.47,-0.45`,
  CYP: `Akrotiri/RAF Akrotiri,34.59,32.99;Dhekelia,34.99,33.74;Varosha,35.11,33.95;Ledra Street crossing,35.17,33.36`,
  ESP: `Rota naval base/Naval Station Rota,36.62,-6.35;Morón Air Base/Moron Air Base,37.17,-5.62;Torrejón air base,40.5,-3.45`,
  FRA: `Eiffel Tower,48.86,2.29;
Île Longue/Ile Longue,48.3,-4.5;Istres air base,43.52,4.92;Toulon naval base,43.12,5.92;Cattenom,49.41,6.22;Flamanville,49.54,-1.88;
La Hague,49.68,-1.88`,
  GRC: `Alexandroupolis/Alexandroupoli,40.85,25.87;Stefanovikio,39.48,22.77;Andravida air base,37.92,21.29;Larissa air base,39.65,22.47;Kastanies,41.65,26.48`,
  TUR: `Silivri prison,41.08,28.2;Imrali,40.54,28.53;Taksim Square/Gezi Park,41.04,28.99;
Incirlik/Incirlik Air Base,37,35.43;Kürecik/Kurecik radar,38.35,37.8;Akkuyu nuclear plant/Akkuyu,36.14,33.54;Pazarkule,41.65,26.47;
Habur crossing/Habur border gate/Habur,37.15,42.57;Öncüpınar,36.65,37.08;Cilvegözü/Cilvegozu,36.24,36.66;Sinop test range,42.02,35.15;
Konya air base,37.98,32.56`,
  SYR: `Sednaya prison/Saydnaya prison/Sednaya,33.67,36.33;
Khmeimim/Hmeimim/Khmeimim air base/Hmeimim air base/Khmeimim airbase,35.4,35.95;Tartus naval base/Tartus naval facility/Port of Tartus,34.91,35.87;
Shayrat air base/Shayrat,34.49,36.91;T4 air base/Tiyas air base/T4 airbase,34.52,37.63;Al-Tanf/al-Tanf/Tanf/At Tanf,33.5,38.67;
Bab al-Hawa/Bab al-Hawa crossing,36.24,36.68;Bab al-Salam/Bab al-Salama,36.63,37.08;Abu Kamal crossing/al-Qaim crossing,34.43,40.98;
Yaarubiyah/Al-Yaarubiyah,36.81,42.07;Nasib crossing/Nasib border crossing,32.55,36.2;Al-Hol/al-Hol camp/al-Hol,36.38,41.15;
Rukban/Rukban camp,33.31,38.7;Mezzeh air base/?Mezzeh,33.48,36.22;Dumayr air base,33.61,36.75;Tabqa Dam,35.86,38.55;
Conoco gas field/Conoco field,35.33,40.3;Al-Omar oil field/Omar oil field,35.1,40.57;Damascus International Airport,33.41,36.52;
Menagh air base,36.52,37.04;Abu al-Duhur/Abu al-Duhur air base,35.73,37.1;Jirah air base,36.1,37.94;Qamishli airport,37.02,41.19`,
  IRQ: `Ain al-Asad/Ain al-Asad air base/Al Asad Airbase/Ain al-Assad/al-Asad air base,33.79,42.44;Camp Taji/Taji/Taji base,33.52,44.26;
Balad air base/Balad Air Base,33.94,44.36;Qayyarah/Qayyarah air base/Q-West,35.77,43.13;K1 base/K-1 Air Base,35.5,44.23;Camp Speicher,34.68,43.54;
Harir air base/?Harir,36.53,44.33;Erbil airport/Erbil International Airport,36.24,43.96;Baghdad International Airport/Baghdad airport,33.26,44.23;
Mosul Dam,36.63,42.82;Haditha Dam,34.21,42.35;Umm Qasr,30.03,47.94;Al-Faw/Faw Peninsula,29.98,48.46;Baiji refinery/Baiji,34.93,43.49;
Abu Ghraib,33.29,44.07;Bucca/Camp Bucca,30.18,47.86;Ibrahim Khalil crossing,37.14,42.57;Makhmour/Makhmur,35.78,43.58`,
  IRN: `Natanz/Natanz nuclear facility,33.72,51.73;Fordow/?Fordo,34.88,51;Arak heavy water reactor/Arak reactor/Khondab,34.37,49.24;
Bushehr nuclear plant/Bushehr Nuclear Power Plant/Bushehr nuclear power plant,28.83,50.89;Parchin,35.52,51.77;
Isfahan nuclear facility/Isfahan Nuclear Technology Center,32.57,51.82;Turquzabad,35.5,51.29;Bandar Abbas naval base,27.15,56.2;
Bandar-e Jask/?Jask,25.64,57.77;Chabahar,25.29,60.64;Konarak,25.36,60.4;Semnan space centre/Imam Khomeini Spaceport,35.23,53.92;
Shahroud missile range,36.2,55.33;Assaluyeh/Asaluyeh,27.48,52.61;South Pars,26.8,52.2;Abadan refinery,30.35,48.28;?Mehran,33.12,46.17;
Evin/Evin Prison/Evin prison,35.8,51.39;Khojir,35.65,51.67;Nojeh air base,35.2,48.65;Mehrabad/Mehrabad Airport,35.69,51.31`,
  ISR: `Dimona/Dimona reactor/Negev Nuclear Research Center,31,35.14;Nevatim/Nevatim air base,31.21,35.01;Palmachim/Palmachim air base,31.9,34.69;
Ramon air base,30.78,34.67;Tel Nof,31.84,34.82;Hatzerim,31.23,34.66;Ramat David,32.66,35.18;Kerem Shalom/Kerem Shalom crossing,31.23,34.28;
Erez/Erez crossing,31.56,34.54;Port of Haifa,32.82,35;Ashdod port,31.83,34.64;Ben Gurion Airport/Ben Gurion,32.01,34.89;
?Karni/Karni crossing,31.47,34.47;Nitzana,30.88,34.42;Soreq,31.77,34.7;Majdal Shams,33.27,35.77;Metula,33.28,35.58;Kiryat Shmona,33.21,35.57;
Sderot,31.52,34.6;Be'eri/Kibbutz Be'eri,31.42,34.49;Re'im,31.39,34.46;Nahal Oz,31.47,34.5;Zikim,31.61,34.52;Sde Teiman,31.29,34.73`,
  PSE: `Rafah crossing/Rafah border crossing/Rafah Crossing,31.25,34.26;Temple Mount/Haram al-Sharif/Noble Sanctuary,31.78,35.24;
Al-Aqsa/Al-Aqsa Mosque/al-Aqsa mosque,31.776,35.236;Sheikh Jarrah,31.79,35.23;Silwan,31.77,35.24;East Jerusalem/east Jerusalem,31.78,35.25;
Qalandia/Qalandiya/Qalandia checkpoint,31.86,35.22;Allenby Bridge/Allenby Crossing/King Hussein Bridge,31.87,35.54;
Jabalia camp/Jabalia refugee camp,31.54,34.5;Jenin camp/Jenin refugee camp,32.46,35.29;Ma'ale Adumim,31.78,35.3;Huwara,32.15,35.26;
Al-Shifa/al-Shifa Hospital/Al-Shifa Hospital,31.524,34.444;Netzarim Corridor/Netzarim corridor,31.46,34.4;Joseph's Tomb,32.21,35.28;
Cave of the Patriarchs,31.52,35.11;Khan al-Ahmar,31.81,35.34;Gaza port,31.52,34.43;Nuseirat camp,31.45,34.39;Muwasi/al-Mawasi,31.34,34.25`,
  LBN: `Naqoura,33.12,35.14;Ain al-Hilweh/Ain el-Hilweh,33.54,35.38;Port of Beirut/Beirut port,33.9,35.52;Dahiyeh/Dahieh,33.85,35.51;
Masnaa/Masnaa crossing,33.7,35.92;Nahr al-Bared,34.51,35.96;Shatila/Sabra and Shatila,33.86,35.5;Arsal,34.18,36.42;
Beirut airport/Rafic Hariri International Airport,33.82,35.49`,
  JOR: `Muwaffaq Salti Air Base/Azraq air base/Muwaffaq Salti,31.83,36.79;Tower 22,33.3,38.7;Zaatari/Zaatari camp,32.29,36.33;Azraq camp,31.9,36.58;
Trebil/Karameh crossing,32.7,38.98`,
  EGY: `Tahrir Square,30.04,31.24;Tora prison,29.95,31.28;
El Arish airport,31.07,33.83;Al-Arish/El Arish,31.13,33.8;Sheikh Zuweid,31.21,34.11;Berenice base/Berenice military base,23.94,35.47;
Damietta port,31.47,31.75;El Dabaa,31.05,28.5;Taba crossing/?Taba,29.49,34.9;Mohamed Naguib Military Base,30.9,29.4`,
  LBY: `Al-Jufra/Jufra air base/al-Jufra air base/Jufra,29.2,16;Al-Watiya/al-Watiya air base/Watiya air base,31.73,11.87;
Mitiga/Mitiga airport/Mitiga International Airport,32.89,13.28;Ras Lanuf/Ras Lanuf oil terminal,30.5,18.57;Es Sider/Sidra oil port,30.63,18.35;
?Brega/Marsa el-Brega,30.41,19.58;Zueitina,30.87,20.01;Sharara oil field/El Sharara oil field,26.6,12.2;Al-Khadim air base/al-Khadim,31.99,21.19;
Maaten al-Sarra,21.7,21.8;Bani Walid,31.76,13.99;Tarhuna,32.43,13.63;Ras Ajdir/Ras Jdir,33.15,11.56;Zawiya refinery,32.79,12.7;Kufra,24.2,23.3`,
  YEM: `Ras Isa,15.12,42.6;Port of Hodeidah/Hodeidah port,14.83,42.94;?Salif/Salif port,15.31,42.67;Al-Anad air base/al-Anad,13.18,44.77;Balhaf,13.98,48.18;
Mokha/Mocha,13.32,43.25;Sanaa airport/Sana'a International Airport,15.48,44.22;Riyan airport,14.66,49.38;Al-Wadiah crossing/Wadiah,17.2,47.1;
Shahn crossing,17.77,52.5`,
  SAU: `Abqaiq,25.93,49.68;Khurais,25.12,48.18;Prince Sultan Air Base,24.06,47.58;King Khalid Military City,27.9,45.53;Ras Tanura,26.7,50.1;
Yanbu port,24.07,38.05;King Abdulaziz Air Base,26.27,50.15;Neom,28,35.2;Shaybah,22.5,54`,
  ARE: `Al Dhafra Air Base/Al Dhafra,24.25,54.55;Fujairah port,25.17,56.36;Barakah nuclear plant/Barakah,23.96,52.26;Jebel Ali,25.01,55.06;Musaffah,24.36,54.5`,
  QAT: `Al Udeid/Al-Udeid Air Base/Al Udeid Air Base/al-Udeid,25.12,51.31;Ras Laffan,25.9,51.55`,
  BHR: `Naval Support Activity Bahrain,26.21,50.61;Isa Air Base/Sheikh Isa Air Base,25.92,50.59`,
  KWT: `Camp Arifjan,28.88,48.16;Ali Al Salem Air Base/Ali al-Salem,29.35,47.52;Camp Buehring,29.7,47.42;Ahmed al-Jaber Air Base,28.93,47.79`,
  OMN: `Duqm/Port of Duqm,19.66,57.7;Masirah/Masirah Island,20.4,58.8;Thumrait,17.66,54.02`,
  DJI: `Camp Lemonnier,11.54,43.15;Doraleh,11.6,43.07`,
  ERI: `Assab/Assab port,13.01,42.74;Massawa/Massawa port,15.61,39.47`,
  ETH: `Grand Ethiopian Renaissance Dam/Renaissance Dam/GERD,11.21,35.09;Humera,14.3,36.6`,
  SOM: `Baledogle/Baledogle airfield,2.67,44.79;Berbera port,10.44,45;Afgooye/Afgoye,2.14,45.12;Las Anod/Laascaanood,8.48,47.36`,
  SDN: `Merowe airport/Merowe air base,18.44,31.84;Wadi Seidna/Wadi Seidna air base,15.81,32.51;Port Sudan,19.62,37.22;Zamzam/Zamzam camp,13.48,25.3;
Abu Shouk/Abu Shouk camp,13.68,25.33;Kalma camp,12.1,25;Jebel Marra/Jebel Marra mountains,13,24.4;Heglig,10,29.4;Jebel Aulia,15.24,32.5`,
  SSD: `Bentiu camp,9.27,29.8;Paloich,10.5,32.5`,
  NGA: `Sambisa Forest/Sambisa,11.2,13.5;Maiduguri airport,11.85,13.08;Baga,13.1,13.82;Chibok,10.87,12.85;Dapchi,12.5,11.5`,
  NER: `Air Base 201/Niger Air Base 201,16.95,8.01;Dirkou,19,12.9;Tongo Tongo,14.95,1.8;Inates,15.1,1.4`,
  MLI: `Tessalit,20.2,1;Camp Kati/Kati camp,12.75,-8.07;Tinzaouaten,19.95,2.97`,
  TCD: `Faya-Largeau,17.93,19.1;Wadi Doum,18.53,20.19;Adré crossing,13.47,22.2`,
  CAF: `Birao,10.28,22.79;Berengo,4.05,18.13`,
  COD: `Virunga National Park/Virunga,-0.5,29.5;Bunagana,-1.3,29.6;Rubaya,-1.55,28.88;Goma airport,-1.67,29.24`,
  KEN: `Manda Bay/Camp Simba,-2.17,40.9;Dadaab,0.06,40.3;Kakuma/Kakuma camp,3.73,34.86`,
  MOZ: `?Palma,-10.77,40.47;Afungi/Afungi peninsula,-10.83,40.5;Mocimboa da Praia/Mocímboa da Praia,-11.35,40.35`,
  DZA: `In Amenas/Tigantourine,27.9,9.1;Mers-el-Kébir/Mers el-Kebir,35.73,-0.71;Reggane,26.7,0.17`,
  MAR: `Guerguerat,21.42,-16.96`,
  AFG: `Pul-e-Charkhi prison/Pul-e-Charkhi,34.53,69.35;
Bagram/Bagram Air Base/Bagram airfield/Bagram air base,34.95,69.27;Kabul airport/Hamid Karzai International Airport/Kabul Airport,34.57,69.21;
Camp Bastion/Camp Leatherneck/Shorabak,31.86,64.22;Kandahar airfield/Kandahar Airfield,31.51,65.85;Shindand/Shindand air base,33.39,62.26;
Torkham/Torkham crossing/Torkham border crossing,34.12,71.09;Spin Boldak/Spin Boldak crossing,31.01,66.4;Islam Qala/Islam Qala crossing,34.66,61.07;
Sher Khan Bandar,37.19,68.61;Hairatan,37.22,67.42;Torghundi,35.26,62.28;Zaranj,30.96,61.86;Abbey Gate,34.555,69.22`,
  PAK: `Chaman/Chaman crossing/Friendship Gate,30.92,66.45;Gwadar port/Gwadar,25.12,62.33;Kahuta,33.6,73.39;
Nur Khan air base/Nur Khan airbase/Chaklala,33.62,73.1;Kamra/Minhas air base,33.87,72.4;Mushaf air base/Sargodha air base,32.05,72.67;
Shahbaz air base,28.28,68.45;Balakot,34.55,73.35;Kartarpur/Kartarpur corridor,32.09,75.02;Chagai/Chagai hills,29,65;
Ormara/Jinnah Naval Base,25.21,64.64;Muridke,31.8,74.26;Taftan,28.97,61.57;Ghulam Khan crossing,33,70.03;
Chashma Nuclear Power Plant/Chashma,32.39,71.46`,
  IND: `Pulwama,33.87,74.9;Pokhran,27.1,71.8;Ambala air base,30.37,76.82;Pathankot air base/Pathankot airbase,32.23,75.63;?Uri,34.08,74.05;
Daulat Beg Oldi,35.4,77.93;Tawang,27.59,91.87;Gogra,34.3,78.9;Pahalgam,34.01,75.19;
Chandipur/Integrated Test Range,21.45,87.02;Sriharikota/Satish Dhawan Space Centre,13.73,80.23;Karwar naval base/INS Kadamba,14.77,74.13;
Moreh,24.25,94.3;Petrapole,23.04,88.9;Kudankulam,8.17,77.71;Adampur air base,31.43,75.76`,
  LKA: `Hambantota port/Hambantota,6.12,81.11;Trincomalee/Trincomalee harbour,8.57,81.23;Mullaitivu,9.27,80.81`,
  MMR: `Kyaukphyu/Kyaukpyu,19.43,93.55;Myawaddy,16.69,98.51;Laiza,24.76,97.56;Hpakant,25.61,96.31;Insein prison/Insein Prison,16.89,96.1;Maungdaw,20.82,92.37;
Laukkai,23.69,98.77`,
  BGD: `Kutupalong/Kutupalong camp,21.21,92.16;Payra port,21.99,90.28`,
  PRK: `Yongbyon/Yongbyon nuclear complex,39.8,125.75;Punggye-ri/Punggye-ri nuclear test site,41.28,129.08;
Sohae/Sohae Satellite Launching Station/Tongchang-ri,39.66,124.71;Musudan-ri/Tonghae,40.86,129.67;Sunan/Sunan airport,39.2,125.67;
Sinpo/Sinpo shipyard,40.03,128.18;Panmunjom,37.96,126.68;Kaesong Industrial Complex/Kaesong industrial complex,37.93,126.62;Rason,42.34,130.4;
Wonsan airport/Kalma,39.17,127.49;Kangson,38.96,125.61;Mount Kumgang,38.66,128.1;Tumangang,42.41,130.61`,
  KOR: `Camp Humphreys,36.96,127.03;Osan Air Base,37.09,127.03;Kunsan Air Base,35.9,126.62;Seongju,35.92,128.28;Yongsan,37.54,126.97;
Gangjeong naval base/Jeju naval base,33.23,126.49;Imjingak,37.89,126.74;Kori Nuclear Power Plant,35.32,129.29;Jinhae naval base,35.14,128.67`,
  JPN: `Kadena/Kadena Air Base,26.36,127.77;Futenma/Marine Corps Air Station Futenma,26.27,127.76;Yokosuka naval base,35.29,139.67;
Yokota Air Base/Yokota,35.75,139.35;Misawa Air Base,40.7,141.37;Iwakuni,34.15,132.24;Sasebo naval base,33.16,129.71;Henoko,26.52,128.03;
Fukushima Daiichi/Fukushima nuclear plant/Fukushima Daiichi Nuclear Power Plant,37.42,141.03;Camp Schwab,26.52,128.04;Naha air base,26.2,127.65;
Atsugi,35.45,139.45`,
  CHN: `Lop Nur,40.5,90.5;Sanya naval base/Yulin naval base,18.2,109.69;Jiuquan Satellite Launch Center/Jiuquan launch centre,40.96,100.29;
Wenchang launch site/Wenchang Space Launch Site,19.61,110.95;Xichang Satellite Launch Center,28.25,102.03;Daya Bay,22.6,114.54;
Qingdao naval base,36.05,120.3;Zhanjiang naval base,21.2,110.4;Hotan air base,37.04,79.86;Shigatse airport,29.35,89.31;Longtian air base,25.57,119.46;
Jiangnan Shipyard,31.35,121.74;Khorgos,44.21,80.41;Taiyuan Satellite Launch Center,38.85,111.61;Ngari Gunsa,32.1,80.05`,
  TWN: `Hualien air base/Hualien Air Base,24.02,121.62;Zuoying/Zuoying naval base,22.7,120.27;Hsinchu air base,24.82,120.94;Ching Chuan Kang,24.26,120.62;
Pingtung air base,22.67,120.46;Jiupeng,22.12,120.85`,
  PHL: `Subic Bay,14.8,120.23;Clark Air Base,15.19,120.56;Fort Magsaysay,15.43,121.1;Camp Aguinaldo,14.61,121.06;Antonio Bautista Air Base,9.74,118.76;
Benito Ebuen Air Base,10.31,123.98`,
  VNM: `Cam Ranh Bay/Cam Ranh,11.95,109.2;Vanguard Bank,7.5,109.6`,
  KHM: `Ream naval base/Ream Naval Base/?Ream,10.51,103.61;Poipet,13.66,102.56`,
  SGP: `Changi naval base/Changi Naval Base,1.32,104.02`,
  IDN: `Surabaya naval base,-7.2,112.74`,
  AUS: `Pine Gap,-23.8,133.74;RAAF Tindal/Tindal,-14.52,132.38;HMAS Stirling,-32.23,115.69;Woomera/Woomera test range,-31.16,136.8;
Robertson Barracks,-12.44,130.97;Osborne shipyard,-34.78,138.5`,
  KAZ: `Baikonur/Baikonur Cosmodrome,45.96,63.31;Semipalatinsk Test Site/Semipalatinsk,50.07,78.43;Sary Shagan,46.38,72.87;Aktau port,43.6,51.22;
?Tengiz,46.15,53.38;Almaty airport,43.35,77.04`,
  KGZ: `Kant air base/?Kant,42.85,74.85;Manas air base/Transit Center at Manas,43.06,74.48;Torugart,40.55,75.4`,
  TJK: `Ayni air base/Gissar air base/?Ayni,38.5,68.67;Nizhny Pyanj/Panji Poyon,37.2,68.6`,
  UZB: `Termez/Termez air base,37.22,67.28;Karshi-Khanabad/K2 air base,38.83,65.92`,
  TKM: `Galkynysh,37.3,62.2;Serhetabat,35.28,62.34`,
  AZE: `Gabala radar/Qabala radar,40.87,47.81;Sangachal/Sangachal terminal,40.2,49.47;Khojaly,39.91,46.79`,
  ARM: `Gyumri base/102nd military base,40.79,43.85;Erebuni air base/Erebuni,40.12,44.47;Metsamor Nuclear Power Plant/Metsamor,40.18,44.15;Sotk,40.2,45.87;
Jermuk,39.84,45.67;Kornidzor,39.6,46.5`,
  GEO: `Vaziani/Vaziani base,41.63,45.03;Gudauta/Gudauta base/Bombora,43.1,40.58;Ochamchire/Ochamchira,42.71,41.47;Akhalgori,42.13,44.48;Odzisi,42.02,44.5;
Anaklia/Anaklia port,42.39,41.57;Tskhinvali/Tskhinval,42.23,43.97;Ergneti,42.18,44;Sukhumi/Sokhumi/Sukhum,43,41.02`,
  SRB: `Merdare,42.95,21.23;Jarinje,43.2,20.69;Brnjak,43.1,20.5;Bujanovac,42.46,21.77;Batajnica air base,44.94,20.26`,
  KOS: `Camp Bondsteel,42.36,21.25;Banjska,42.97,20.79;Zvecan/Zvečan,42.91,20.84;Leposavic/Leposavić,43.1,20.8;Zubin Potok,42.91,20.69;Gazivode,42.95,20.65`,
  BIH: `Srebrenica,44.1,19.3;Camp Butmir,43.82,18.33;Potocari/Potočari,44.16,19.3`,
  ALB: `Kucova air base/Kuçovë air base,40.77,19.9;Pasha Liman,40.32,19.4`,
  HRV: `Krk LNG terminal,45.2,14.53`,
  USA: `US Capitol/U.S. Capitol,38.89,-77.01;
Pearl Harbor,21.36,-157.95;Fort Bragg/Fort Liberty,35.14,-79;Fort Hood/Fort Cavazos,31.13,-97.78;Fort Drum,44.05,-75.76;Fort Stewart,31.87,-81.61;
Fort Campbell,36.65,-87.46;Fort Carson,38.74,-104.79;Fort Riley,39.08,-96.8;Fort Bliss,31.81,-106.42;Fort Polk/Fort Johnson,31.05,-93.2;
Fort Benning/Fort Moore,32.36,-84.97;Fort Sill,34.65,-98.4;Fort Irwin,35.26,-116.68;Fort Meade,39.11,-76.75;Fort Knox,37.9,-85.96;
Fort Wainwright,64.83,-147.64;Fort Detrick,39.44,-77.43;Fort Leavenworth,39.35,-94.92;Camp Lejeune,34.63,-77.35;Camp Pendleton,33.35,-117.42;
Camp David,39.65,-77.47;Joint Base Andrews/Andrews Air Force Base,38.81,-76.87;Dover Air Force Base,39.13,-75.47;MacDill Air Force Base,27.85,-82.52;
Minot Air Force Base,48.42,-101.36;Barksdale Air Force Base,32.5,-93.66;Whiteman Air Force Base,38.73,-93.55;Offutt Air Force Base,41.12,-95.91;
?Vandenberg/Vandenberg Space Force Base/Vandenberg Air Force Base,34.74,-120.57;Nellis Air Force Base,36.24,-115.03;
Edwards Air Force Base,34.91,-117.88;Eglin Air Force Base,30.48,-86.53;Elmendorf/Joint Base Elmendorf-Richardson,61.25,-149.81;
Eielson Air Force Base,64.67,-147.1;Joint Base Lewis-McChord,47.1,-122.58;Naval Station Norfolk/Norfolk naval base,36.95,-76.33;
Naval Station Mayport,30.39,-81.42;Kings Bay/Naval Submarine Base Kings Bay,30.8,-81.52;Kitsap/Naval Base Kitsap,47.7,-122.72;Los Alamos,35.88,-106.3;
Cape Canaveral,28.39,-80.6;White Sands Missile Range/White Sands,32.9,-106.4;Nevada Test Site,37.1,-116.05;Andersen Air Force Base,13.58,144.93;
Quantico,38.52,-77.31;Langley Air Force Base,37.08,-76.36;Camp Atterbury,39.36,-86.03;Times Square,40.758,-73.985;Three Mile Island,40.15,-76.72;
Wright-Patterson Air Force Base,39.82,-84.05;Dyess Air Force Base,32.42,-99.85;Redstone Arsenal,34.68,-86.65`,
  CUB: `Guantanamo Bay/Guantánamo Bay/Guantanamo,19.95,-75.12;Mariel/Port of Mariel,23,-82.75`,
  GRL: `Thule Air Base/Pituffik Space Base/Thule,76.53,-68.7`,
  ISL: `Keflavik air base/Keflavik Air Base/Naval Air Station Keflavik,63.99,-22.6`,
  CAN: `CFB Trenton,44.12,-77.53;CFB Esquimalt/Esquimalt,48.43,-123.41;CFB Cold Lake,54.4,-110.28;CFB Wainwright,52.83,-111.1;CFB Petawawa,45.95,-77.3`,
  VEN: `Fort Tiuna/Fuerte Tiuna,10.43,-66.89;Simón Bolívar bridge/Simon Bolivar bridge,7.81,-72.44;Amuay refinery,11.74,-70.2`,
  COL: `Tolemaida/Tolemaida air base,4.24,-74.65;Palanquero,5.48,-74.66;Tienditas bridge,7.85,-72.45`,
  PAN: `Balboa port,8.95,-79.57`,
  HTI: `Toussaint Louverture airport/Toussaint Louverture International Airport,18.58,-72.29;Cité Soleil/Cite Soleil,18.58,-72.33`,
  ARG: `Ushuaia naval base,-54.81,-68.3`,
  CHE: `Palais des Nations,46.23,6.14`,
  NLD: `Volkel Air Base/?Volkel,51.66,5.71;Peace Palace,52.09,4.3;Port of Rotterdam,51.95,4.14`,
  BEL: `Kleine Brogel,51.17,5.47;Chièvres air base,50.58,3.83;SHAPE headquarters,50.5,3.97;Port of Antwerp,51.28,4.33`,
  PRT: `Lajes Field/Lajes air base,38.76,-27.09`,
  DNK: `Karup air base,56.3,9.12;Skrydstrup,55.22,9.26;Aalborg air base,57.09,9.85`,
  AUT: `Baumgarten gas hub,48.32,16.88;Hofburg/Hofburg Palace,48.207,16.365`,
  MYS: `Butterworth air base/RMAF Butterworth,5.47,100.39;Luconia Shoals,5.6,112.6`,
  THA: `U-Tapao,12.68,101;Sattahip naval base,12.67,100.9`,
  MNE: `Port of Bar,42.09,19.09`,
  PNG: `Lombrum naval base/Lombrum,-2.04,147.37`,
  SYC: `Assumption Island,-9.74,46.51`,
  MUS: `Agaléga/Agalega,-10.4,56.6`,
  ZAF: `Simon's Town,-34.19,18.43;Koeberg,-33.68,18.43;Marikana,-25.7,27.48`,
  GUY: `Stabroek block,8,-57`,
};
