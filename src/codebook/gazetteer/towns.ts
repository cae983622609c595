/** Towns in conflict news, with the spellings that the table of cities lacks: state code, then rows 'name/other spelling,lat,lon'. */
export const TOWNS: Readonly<Record<string, string>> = {
  UKR: `Donetsk,48,37.8;Luhansk/Lugansk,48.57,39.3;Mariupol,47.1,37.55;Kharkiv/Kharkov,49.99,36.23;Odesa/Odessa,46.48,30.73;Lviv/Lvov,49.84,24.03;
Dnipro,48.46,35.04;Chernihiv/Chernigov,51.5,31.3;Sumy,50.9,34.8;Chernobyl/Chornobyl,51.27,30.22;Kherson,46.64,32.62;Berdyansk,46.76,36.8;
Stanytsia Luhanska,48.66,39.48;Sevastopol,44.6,33.53;Simferopol,44.95,34.1;Kerch,45.36,36.47;Zaporizhzhia/Zaporizhia/Zaporizhye/Zaporozhye,47.84,35.14;
Mykolaiv/Nikolaev,46.97,32;Poltava,49.59,34.55;Bakhmut/Artemivsk/Artyomovsk,48.59,38;Avdiivka/Avdeevka,48.14,37.74;Kramatorsk,48.73,37.56;
Slovyansk/Sloviansk/Slavyansk,48.85,37.6;Severodonetsk/Sievierodonetsk,48.95,38.49;Lysychansk,48.9,38.43;Izium/Izyum,49.21,37.25;
Kupiansk/Kupyansk,49.71,37.61;Vuhledar/Ugledar,47.78,37.25;Pokrovsk/Krasnoarmiysk,48.28,37.18;Toretsk,48.4,37.85;Horlivka/Gorlovka,48.3,38.05;
Debaltseve/Debaltsevo,48.34,38.4;Ilovaisk,47.93,38.2;Marinka/Maryinka,47.94,37.5;Volnovakha,47.6,37.5;Shyrokyne/Shirokino,47.1,37.83;
Krasnohorivka,48,37.51;Popasna,48.63,38.37;Soledar,48.68,38.09;Melitopol,46.85,35.37;Enerhodar/Energodar,47.5,34.66;Nova Kakhovka,46.76,33.37;
Tokmak,47.25,35.71;Orikhiv,47.57,35.79;Robotyne,47.45,35.84;Huliaipole,47.66,36.26;Bucha,50.55,30.21;Irpin,50.52,30.24;Hostomel/Gostomel,50.57,30.26;
Brovary,50.51,30.79;Okhtyrka/Akhtyrka,50.31,34.89;Konotop,51.24,33.2;Shostka,51.86,33.48;Chuhuiv,49.84,36.69;Vovchansk/Volchansk,50.29,36.94;
Kryvyi Rih/Kryvyy Rih/Krivoy Rog,47.91,33.39;Vinnytsia/Vinnitsa,49.23,28.47;Zhytomyr/Zhitomir,50.25,28.66;Rivne/Rovno,50.62,26.25;Lutsk,50.75,25.33;
Uzhhorod/Uzhgorod,48.62,22.29;Ivano-Frankivsk,48.92,24.71;Ternopil,49.55,25.59;Chernivtsi,48.29,25.94;Khmelnytskyi,49.42,26.99;Cherkasy,49.44,32.06;
Kropyvnytskyi/Kirovohrad,48.51,32.26;Feodosia/Feodosiya,45.03,35.38;Yevpatoria/Eupatoria,45.2,33.36;Yalta,44.5,34.17;Armyansk,46.11,33.69;
Skadovsk,46.12,32.91;Henichesk,46.18,34.8;Ochakiv/Ochakov,46.61,31.54;Bilhorod-Dnistrovskyi,46.19,30.34;Izmail,45.35,28.84;Pripyat town,51.4,30.06;
Slavutych,51.52,30.76`,
  RUS: `Yelnya/Elnya,54.57,33.18;Voronezh,51.67,39.2;Klintsy,52.75,32.23;Kursk,51.73,36.19;Belgorod,50.6,36.59;Bryansk,53.25,34.37;
Rostov/Rostov-on-Don,47.23,39.72;Kaliningrad,54.71,20.51;Sochi,43.6,39.73;St Petersburg/St. Petersburg/Saint Petersburg,59.94,30.31;
Vladivostok,43.12,131.89;Novorossiysk,44.72,37.77;Taganrog,47.24,38.9;Millerovo,48.92,40.4;Krasnodar,45.04,38.98;Anapa,44.89,37.32;
Stary Oskol,51.3,37.84;Valuyki,50.21,38.1;Shebekino,50.41,36.89;Grayvoron,50.48,35.68;Sudzha,51.19,35.27;Pochep,52.93,33.45;Novozybkov,52.54,31.93;
Smolensk,54.78,32.05;Pskov,57.82,28.33;Murmansk,68.97,33.08;Arkhangelsk,64.54,40.54;Grozny,43.32,45.7;Makhachkala,42.98,47.5;Nalchik,43.49,43.62;
Vladikavkaz,43.02,44.68;Beslan,43.19,44.54;Volgograd,48.72,44.5;Astrakhan,46.35,48.04;Kazan,55.79,49.12;Yekaterinburg/Ekaterinburg,56.84,60.6;
Novosibirsk,55.04,82.93;Khabarovsk,48.48,135.08;Nizhny Novgorod,56.33,44;Tula,54.19,37.62;Petropavlovsk-Kamchatsky,53.04,158.65;
Yuzhno-Sakhalinsk,46.96,142.74;Norilsk,69.35,88.2;Dubna,56.73,37.17;Gatchina,59.57,30.13;Vyborg,60.71,28.75`,
  BLR: `Grodno/Hrodna,53.68,23.83;Brest,52.1,23.7;Gomel/Homel,52.43,30.98;Mozyr/Mazyr,52.05,29.25;Baranovichi/Baranavichy,53.13,26.01;
Bobruisk/Babruysk,53.15,29.23;Mogilev/Mahilyow,53.9,30.33;Vitebsk/Vitsebsk,55.19,30.2;Lida,53.89,25.3;Pinsk,52.12,26.1;Rechitsa/Rechytsa,52.37,30.39;
Yelsk,51.81,29.15;Khoiniki,51.89,29.96;Oshmyany/Ashmyany,54.42,25.94;Polotsk,55.49,28.78;Soligorsk/Salihorsk,52.79,27.54;Zhlobin,52.89,30.03`,
  POL: `Kuznica/Kuznica Bialostocka/Kuznitsa,53.51,23.65;Bialystok/Białystok,53.13,23.16;Rzeszow/Rzeszów,50.04,22;Suwalki,54.1,22.93;Lublin,51.25,22.57;
Gdansk/Gdańsk,54.35,18.65;Gdynia,54.52,18.53;Krakow/Kraków/Cracow,50.06,19.94;Wroclaw/Wrocław,51.11,17.04;Poznan/Poznań,52.41,16.93;
Przemysl/Przemyśl,49.78,22.77;Szczecin,53.43,14.55;Bydgoszcz,53.12,18.01;Elblag/Elbląg,54.16,19.4;Chelm/Chełm,51.14,23.47;
Augustow/Augustów,53.84,22.98;Biala Podlaska,52.03,23.12`,
  EST: `Tapa,59.26,25.96;Narva,59.38,28.19;Tartu,58.38,26.72;Paldiski,59.36,24.05;Parnu/Pärnu,58.38,24.5`,
  DEU: `Wiesbaden,50.08,8.24;Munich,48.14,11.58;Cologne,50.94,6.96;Frankfurt,50.11,8.68;Stuttgart,48.78,9.18;Hamburg,53.55,10;Dusseldorf/Düsseldorf,51.23,6.78;
Nuremberg,49.45,11.08`,
  CHE: `Geneva,46.2,6.15;Zurich/Zürich,47.38,8.54;Davos,46.8,9.84;Lausanne,46.52,6.63`,
  BEL: `Brussels,50.85,4.35`,
  USA: `New York,40.71,-74.01;New York City,40.71,-74.01;Los Angeles,34.05,-118.24;Chicago,41.88,-87.63;San Francisco,37.77,-122.42;Houston,29.76,-95.37`,
  TUR: `Istanbul,41.01,28.98;Izmir,38.41,27.14;Gaziantep,37.06,37.38;Diyarbakir/Diyarbakır,37.91,40.22;Sanliurfa/Şanlıurfa,37.17,38.8;Kilis,36.72,37.12;
Reyhanli,36.27,36.57;Suruç/Suruc,36.98,38.42;Ceyhan,37.03,35.82;Iskenderun,36.59,36.17`,
  EGY: `Sharm el-Sheikh,27.9,34.3;Suez,29.97,32.55;Port Said,31.26,32.3;Ismailia,30.6,32.27`,
  AZE: `Sumgait/Sumqayit,40.59,49.67;Mingachevir,40.77,47.05;Stepanakert,39.82,46.75;Shusha/Shushi,39.76,46.75;Lachin,39.6,46.55;Kelbajar,40.1,46.04;Agdam/Aghdam,39.99,46.93;Ganja,40.68,46.36;
Fuzuli/Fizuli,39.6,47.15;Jabrayil/Jebrail,39.4,47.03;Zangilan/Zangelan,39.09,46.65;Hadrut,39.52,47.03;Khankendi,39.82,46.75;Tartar/Terter,40.34,46.93;
Barda,40.37,47.13;Martuni,39.79,47.11;Askeran,39.94,46.83`,
  IND: `Srinagar,34.08,74.8;Mumbai,19.08,72.88;Leh,34.16,77.58;Kargil,34.56,76.13;Jammu,32.74,74.87;Imphal,24.82,93.94;Amritsar,31.63,74.87;
Kolkata/Calcutta,22.57,88.36;Chennai/Madras,13.08,80.27;Bengaluru/Bangalore,12.97,77.59`,
  PAK: `Muzaffarabad,34.37,73.47;Karachi,24.86,67;Peshawar,34.01,71.58;Quetta,30.19,67;Rawalpindi,33.6,73.05;Lahore,31.55,74.34;Abbottabad,34.15,73.22;
Miran Shah/Miranshah,33,70.07;Bannu,32.99,70.6`,
  KAZ: `Almaty,43.24,76.9;Aktau,43.65,51.17;Aktobe,50.28,57.17;Taldykorgan,45.02,78.37`,
  CHN: `Xiamen,24.48,118.09;Urumqi/Ürümqi,43.8,87.6;Kashgar,39.47,75.99;Lhasa,29.65,91.1;Guangzhou/Canton,23.12,113.25;Shenzhen,22.54,114.06;
Dandong,40.13,124.39;Shenyang,41.79,123.43`,
  SYR: `Aleppo,36.2,37.16;Idlib,35.93,36.63;Raqqa,35.95,39;Deir ez-Zor/Deir al-Zor/Deir Ezzor,35.34,40.14;Daraa/Deraa,32.62,36.1;Homs,34.73,36.72;
Hama,35.13,36.76;Latakia/Lattakia,35.52,35.79;Tartus/Tartous,34.89,35.89;Palmyra/Tadmur,34.56,38.27;Kobani/Kobane/Ayn al-Arab,36.89,38.35;
Afrin,36.51,36.87;Manbij,36.53,37.95;Qamishli,37.05,41.23;Hasakah/Al-Hasakah,36.5,40.75;Ras al-Ain,36.85,40.07;Tal Abyad/Tel Abyad,36.7,38.96;
Jisr al-Shughour,35.81,36.32;Khan Sheikhoun,35.44,36.65;Saraqib/Saraqeb,35.86,36.81;Douma,33.57,36.4;Quneitra,33.13,35.82;
Abu Kamal/Albu Kamal,34.45,40.92;Al-Bab,36.37,37.52;Azaz,36.59,37.05;Maarat al-Numan/Maaret al-Numan,35.64,36.67;Sweida/Suwayda,32.71,36.57`,
  IRQ: `Mosul,36.34,43.13;Kirkuk,35.47,44.39;Basra,30.51,47.78;Erbil/Irbil,36.19,44.01;Fallujah/Falluja,33.35,43.78;Ramadi,33.43,43.3;Tikrit,34.6,43.68;
Samarra,34.2,43.87;Sulaymaniyah/Sulaimaniyah/Sulaimaniya,35.56,45.43;Najaf,32,44.33;Karbala,32.61,44.02;Tal Afar,36.37,42.45;Nasiriyah,31.05,46.26;
Dohuk/Duhok,36.87,42.99`,
  ETH: `Mekelle,13.5,39.47;Gondar,12.6,37.47;Axum/Aksum,14.13,38.72;Adigrat,14.28,39.46;Lalibela,12.03,39.04;Dessie,11.13,39.64;Kombolcha,11.08,39.74;
Bahir Dar,11.59,37.39;Jijiga,9.35,42.8;Shire,14.1,38.28;Alamata,12.42,39.56;Weldiya/Woldia,11.83,39.6`,
  AFG: `Kandahar,31.61,65.71;Herat,34.35,62.2;Mazar-i-Sharif/Mazar-e-Sharif,36.71,67.11;Jalalabad,34.43,70.45;Kunduz,36.73,68.87;Lashkar Gah,31.59,64.37;
Ghazni,33.55,68.42;Khost,33.34,69.92`,
  LBY: `Benghazi,32.12,20.09;Sirte,31.2,16.59;Misrata,32.38,15.09;Tobruk,32.08,23.96;Derna,32.77,22.64;Sabha/Sebha,27.04,14.43;Zawiya,32.76,12.73;
Zintan,31.93,12.25;Bayda,32.76,21.76;Ajdabiya,30.76,20.22;Ghadames,30.13,9.5;Zuwara,32.93,12.08`,
  YEM: `Hodeidah,14.8,42.95;Aden,12.79,45.02;Marib/Ma'rib,15.46,45.33;Taiz/Taizz/Ta'izz,13.58,44.02;Saada/Sa'dah,16.94,43.76;Mukalla,14.54,49.13;
Ibb,13.97,44.18;Seiyun,15.94,48.79;Ataq,14.54,46.83;Zinjibar,13.13,45.38`,
  LVA: `Daugavpils,55.87,26.54;Liepaja/Liepāja,56.51,21.01;Ventspils,57.39,21.56;Rezekne,56.51,27.33`,
  ROU: `Constanta,44.18,28.63;Galati/Galați,45.44,28.04;Tulcea,45.18,28.8;Suceava,47.65,26.26`,
  MDA: `Tiraspol,46.84,29.63;Bender/Bendery/Tighina,46.83,29.48;Comrat,46.3,28.66;Balti/Bălți,47.76,27.93`,
  GEO: `Gori,41.98,44.11;Poti,42.15,41.67;Batumi,41.64,41.64;Zugdidi,42.51,41.87;Gali,42.63,41.74`,
  PSE: `Gaza City,31.5,34.47;Rafah,31.29,34.25;Khan Younis/Khan Yunis,31.35,34.31;Jabalia,31.53,34.48;Deir al-Balah,31.42,34.35;Beit Hanoun,31.54,34.54;
Beit Lahia,31.55,34.5;Jenin,32.46,35.3;Nablus,32.22,35.26;Tulkarm/Tulkarem,32.31,35.03;Qalqilya,32.19,34.97;Bethlehem,31.7,35.2`,
  SDN: `Omdurman,15.64,32.48;El Fasher/Al-Fashir/El-Fasher/Al Fashir,13.63,25.35;Nyala,12.05,24.88;El Geneina/Geneina,13.45,22.45;El Obeid,13.18,30.22;
Wad Madani,14.4,33.52;Kadugli,11.01,29.72;Zalingei,12.91,23.48;Kassala,15.45,36.4`,
  ARM: `Goris,39.51,46.34;Kapan,39.21,46.41;Meghri,38.9,46.24;Gyumri,40.79,43.85;Vardenis,40.18,45.72;Ijevan,40.88,45.15`,
  MMR: `Yangon/Rangoon,16.8,96.15;Mandalay,21.96,96.09;Sittwe,20.15,92.9;Lashio,22.93,97.75;Myitkyina,25.38,97.4`,
  IRN: `Isfahan/Esfahan,32.65,51.67;Bandar Abbas,27.19,56.28;Mashhad,36.3,59.6;Tabriz,38.08,46.29;Shiraz,29.61,52.54;Zahedan,29.5,60.86;Qom,34.64,50.88;
Ahvaz,31.32,48.68;Saqqez,36.25,46.27`,
  LBN: `Sidon/Saida,33.56,35.37;Nabatieh/Nabatiyeh,33.38,35.48;Baalbek,34.01,36.21;Bint Jbeil,33.12,35.43;Marjayoun,33.36,35.59`,
  ISR: `Haifa,32.82,34.99;Ashkelon,31.67,34.57;Ashdod,31.8,34.65;Eilat,29.56,34.95;Beersheba/Be'er Sheva,31.25,34.79;Nahariya,33.01,35.1;Safed,32.97,35.5`,
  NGA: `Maiduguri,11.85,13.16;Kano,12,8.52;Kaduna,10.53,7.44;Jos,9.92,8.89;Lagos,6.45,3.39;Port Harcourt,4.78,7.01;Damaturu,11.75,11.96;Bama,11.52,13.69`,
  MLI: `Timbuktu/Tombouctou,16.77,-3.01;Gao,16.27,-0.04;Kidal,18.44,1.41;Mopti,14.49,-4.18;Menaka/Ménaka,15.92,2.4;Ségou/Segou,13.43,-6.26`,
  COD: `Goma,-1.68,29.23;Bukavu,-2.51,28.86;Beni,0.49,29.47;Bunia,1.57,30.25;Lubumbashi,-11.66,27.48;Kisangani,0.52,25.19;Butembo,0.14,29.29;
Mbandaka,0.05,18.26;Kananga,-5.9,22.42;Uvira,-3.4,29.14`,
  SOM: `Kismayo/Kismayu,-0.36,42.55;Baidoa,3.11,43.65;Beledweyne,4.74,45.2;Hargeisa,9.56,44.06;Bosaso/Bossaso,11.28,49.18;Galkayo,6.77,47.43;
Berbera,10.44,45.01;Marka/Merca,1.71,44.77`,
  SSD: `Malakal,9.53,31.66;Bentiu,9.23,29.83;Bor,6.21,31.56;Wau,7.7,28`,
  KOS: `Mitrovica/North Mitrovica/Mitrovicë,42.89,20.87;Prizren,42.21,20.74;Peja/Pec,42.66,20.29`,
  SRB: `Nis/Niš,43.32,21.9;Novi Sad,45.25,19.85;Raska,43.29,20.62`,
  BIH: `Banja Luka,44.77,17.19;Mostar,43.34,17.81;Tuzla,44.54,18.67`,
  FIN: `Lappeenranta,61.06,28.19;Imatra,61.17,28.77;Rovaniemi,66.5,25.73;Turku,60.45,22.27`,
  SWE: `Gothenburg,57.71,11.97;Visby,57.64,18.3;Kiruna,67.86,20.23`,
  NOR: `Kirkenes,69.73,30.05;Tromsø/Tromso,69.65,18.96;Narvik,68.44,17.43`,
  LTU: `Klaipeda/Klaipėda,55.71,21.13;Kaunas,54.9,23.9;Siauliai/Šiauliai,55.93,23.32`,
  BGR: `Varna,43.22,27.92;Burgas,42.5,27.47`,
  GRC: `Piraeus,37.94,23.65;Thessaloniki/Salonika,40.64,22.94`,
  ITA: `Milan,45.46,9.19;Naples,40.85,14.27;Turin,45.07,7.69;Venice,45.44,12.33;Taranto,40.47,17.24`,
  KGZ: `Osh,40.53,72.8;Batken,40.06,70.82`,
  UZB: `Nukus,42.46,59.6;Andijan,40.78,72.34`,
  TJK: `Khorog,37.49,71.55;Khujand,40.28,69.62`,
  ESH: `Laayoune/El Aaiun,27.15,-13.2;Dakhla,23.69,-15.93;Smara,26.74,-11.67`,
  DZA: `Tindouf,27.67,-8.15;Oran,35.7,-0.64`,
  SAU: `Jeddah,21.49,39.19;Dhahran,26.29,50.11;Jizan/Jazan,16.89,42.55;Najran,17.49,44.13;Yanbu,24.09,38.06`,
  ARE: `Dubai,25.2,55.27;Fujairah,25.12,56.33;Sharjah,25.36,55.39`,
  MOZ: `Nacala,-14.54,40.67`,
  PHL: `Marawi,8,124.29;Zamboanga,6.91,122.08;Puerto Princesa,9.74,118.74;Davao,7.07,125.61`,
  VNM: `Da Nang,16.05,108.2;Ho Chi Minh City/Saigon,10.82,106.63;Haiphong,20.86,106.68`,
  JPN: `Naha,26.21,127.68;Hiroshima,34.39,132.45;Nagasaki,32.75,129.88;Sapporo,43.06,141.35`,
  KOR: `Busan/Pusan,35.1,129.04;Incheon,37.46,126.7;Pyeongtaek,36.99,127.11;Paju,37.76,126.78`,
  PRK: `Kaesong,37.97,126.55;Wonsan,39.15,127.44;Sinuiju,40.1,124.4;Hamhung,39.92,127.54;Nampo,38.73,125.4;Chongjin,41.78,129.79`,
  TWN: `Kaohsiung,22.62,120.31;Hualien,23.98,121.6;Taichung,24.15,120.67;Keelung,25.13,121.74`,
  GBR: `Edinburgh,55.95,-3.19;Belfast,54.6,-5.93;Glasgow,55.86,-4.25;Portsmouth naval base,50.81,-1.11`,
  TUN: `Ben Guerdane,33.14,11.22;Sousse,35.83,10.64`,
  NER: `Agadez,16.97,7.99;Diffa,13.32,12.61;Tillabéri/Tillaberi,14.21,1.45`,
  KEN: `Mombasa,-4.05,39.67;Garissa,-0.45,39.65;Mandera,3.94,41.86;Kisumu,-0.1,34.76`,
  COL: `Cúcuta/Cucuta,7.89,-72.5;Arauca,7.09,-70.76`,
  VEN: `Maracaibo,10.64,-71.61;San Antonio del Táchira,7.81,-72.44`,
  MEX: `Ciudad Juárez/Ciudad Juarez,31.74,-106.49;Tijuana,32.53,-117.02;Culiacán/Culiacan,24.79,-107.39`,
  HTI: `Cap-Haïtien/Cap-Haitien,19.76,-72.2;Gonaïves/Gonaives,19.45,-72.68`,
  CAF: `Bambari,5.77,20.68;Bria,6.54,21.99;Bangassou,4.74,22.82`,
  BFA: `Djibo,14.1,-1.63;Dori,14.04,-0.03`,
  TCD: `Abéché/Abeche,13.83,20.83`,
  CMR: `Bamenda,5.96,10.15;Buea,4.16,9.24;Maroua,10.59,14.32`,
  CYP: `Famagusta,35.12,33.94;Larnaca,34.92,33.63;Limassol,34.68,33.04`,
};
