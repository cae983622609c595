import type { PlaceKind } from './placeKind.ts';

/** A place of our own gazetteer. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly country: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
}

/** kind; then rows 'name/other spelling,country or -,lat,lon'. Coordinates are rounded public facts. */
const ROWS: readonly (readonly [PlaceKind, string])[] = [
  [
    'water',
    'Black Sea,-,43.4,34.3;Sea of Azov/Azov Sea,-,46,36.7;Baltic Sea/Baltic,-,58,20;Mediterranean/Mediterranean Sea/eastern Mediterranean,-,35,18;Barents Sea,-,75,40;North Sea,-,56,3;Kerch Strait/Strait of Kerch,-,45.3,36.6;Bosphorus/Bosporus,TUR,41.1,29.1;Dardanelles,TUR,40.2,26.4;Red Sea,-,20,38;Persian Gulf/the Gulf/Arabian Gulf,-,26.5,52;Strait of Hormuz/Hormuz,-,26.6,56.5;Sea of Okhotsk,-,55,150;Sea of Japan/East Sea,-,40,135;South China Sea,-,13,114;East China Sea,-,29,125;Taiwan Strait,-,24.5,119.5;Gulf of Finland,-,60,26;English Channel/the Channel,-,50.2,-0.5;Caspian Sea/Caspian,-,42,51;Yellow Sea,-,36,123;Gulf of Aden,-,12,48;Arabian Sea,-,15,65;Dnieper/Dnipro River,UKR,48.5,35;Danube,-,45.2,28.8;Suez Canal,EGY,30.5,32.35;Irish Sea,-,53.7,-5;Arctic/Arctic Ocean,-,80,0;Pacific/Pacific Ocean/western Pacific,-,10,160;Atlantic/North Atlantic/Atlantic Ocean,-,40,-35',
  ],
  [
    'region',
    'Crimea/Crimean Peninsula/Crimean peninsula,UKR,45.2,34.2;Donbas/Donbass,UKR,48.2,38.2;Donetsk region/Donetsk Oblast,UKR,48,37.8;Luhansk region/Lugansk region,UKR,49,39;Transnistria/Transdniestria/Trans-Dniester,MDA,47,29.5;Kaliningrad region,RUS,54.7,21;Abkhazia,GEO,43,41;South Ossetia,GEO,42.3,44;Nagorno-Karabakh/Karabakh/Artsakh/NagornoKarabakh,AZE,39.8,46.75;Kashmir/Jammu and Kashmir,-,34,75.5;Gaza/Gaza Strip,PSE,31.4,34.35;West Bank,PSE,32,35.25;Golan Heights,SYR,33,35.8;Sinai,EGY,29.5,34;Idlib province,SYR,35.9,36.6;Tigray,ETH,13.8,39;Xinjiang,CHN,41,85;Tibet,CHN,31,88;Catalonia,ESP,41.8,1.5;Scotland,GBR,56.8,-4.2;Northern Ireland,GBR,54.6,-6.7;Chechnya,RUS,43.4,45.7;Northern Cyprus,CYP,35.3,33.3;Western Sahara,ESH,24.5,-13;Somaliland,SOM,9.6,44;Guam,USA,13.45,144.75;Hokkaido,JPN,43,142.5;Okinawa,JPN,26.5,128;Lachin corridor,AZE,39.6,46.5;Siberia,RUS,60,100;Brest region,BLR,52.3,25;Grodno region/Hrodna region,BLR,53.6,25;Rostov region,RUS,47.7,41;Bryansk region,RUS,52.9,33.4;Voronezh region,RUS,51,40;Kursk region,RUS,51.7,36;Belgorod region,RUS,50.7,37.5;Podlasie,POL,53.3,23;Bavaria,DEU,49,11.5;North Carolina,USA,35.5,-79.4;Alaska,USA,64,-152;Balakot,PAK,34.55,73.35;Punjab,-,31,74;Sindh,PAK,26,68.5;Khyber Pakhtunkhwa,PAK,34.5,72;Balochistan,PAK,28.5,66',
  ],
  [
    'area',
    'Eastern Europe/eastern Europe/eastern flank/Eastern flank,-,50,25;Western Europe/western Europe,-,48,5;Central Europe/central Europe,-,49,16;Europe,-,50,15;the Baltics/Baltic states/Baltic region/Baltic States,-,57,25;the Balkans/Balkans/Western Balkans,-,43,20;the Caucasus/South Caucasus/Caucasus,-,42,45;Central Asia,-,42,65;Middle East/the Middle East/Mideast,-,30,42;North Africa,-,28,10;the Sahel/Sahel,-,15,0;Horn of Africa,-,8,46;Asia,-,35,90;Africa,-,2,20;Scandinavia,-,63,15;Korean Peninsula/Korean peninsula,-,38,127;Indo-Pacific/Asia-Pacific,-,10,110;Latin America,-,-10,-65;Line of Control,-,34.5,74;line of contact/contact line,-,48.3,37.9',
  ],
  [
    'city',
    'Donetsk,UKR,48,37.8;Luhansk/Lugansk,UKR,48.57,39.3;Mariupol,UKR,47.1,37.55;Kharkiv/Kharkov,UKR,49.99,36.23;Odesa/Odessa,UKR,46.48,30.73;Lviv/Lvov,UKR,49.84,24.03;Dnipro,UKR,48.46,35.04;Chernihiv/Chernigov,UKR,51.5,31.3;Sumy,UKR,50.9,34.8;Chernobyl/Chornobyl,UKR,51.27,30.22;Kherson,UKR,46.64,32.62;Berdyansk,UKR,46.76,36.8;Stanytsia Luhanska,UKR,48.66,39.48;Sevastopol,UKR,44.6,33.53;Simferopol,UKR,44.95,34.1;Kerch,UKR,45.36,36.47;Yelnya/Elnya,RUS,54.57,33.18;Voronezh,RUS,51.67,39.2;Klintsy,RUS,52.75,32.23;Kursk,RUS,51.73,36.19;Belgorod,RUS,50.6,36.59;Bryansk,RUS,53.25,34.37;Rostov/Rostov-on-Don,RUS,47.23,39.72;Kaliningrad,RUS,54.71,20.51;Sochi,RUS,43.6,39.73;St Petersburg/St. Petersburg/Saint Petersburg,RUS,59.94,30.31;Vladivostok,RUS,43.12,131.89;Grodno/Hrodna,BLR,53.68,23.83;Brest,BLR,52.1,23.7;Gomel/Homel,BLR,52.43,30.98;Mozyr/Mazyr,BLR,52.05,29.25;Bruzgi,BLR,53.56,23.7;Kuznica/Kuznica Bialostocka/Kuznitsa,POL,53.51,23.65;Bialystok/Białystok,POL,53.13,23.16;Rzeszow/Rzeszów,POL,50.04,22;Suwalki,POL,54.1,22.93;Tapa,EST,59.26,25.96;Vilseck,DEU,49.61,11.8;Wiesbaden,DEU,50.08,8.24;Geneva,CHE,46.2,6.15;Brussels,BEL,50.85,4.35;New York,USA,40.71,-74.01;Istanbul,TUR,41.01,28.98;Sharm el-Sheikh,EGY,27.9,34.3;Munich,DEU,48.14,11.58;Fort Bragg,USA,35.14,-79;Stepanakert,AZE,39.82,46.75;Shusha/Shushi,AZE,39.76,46.75;Lachin,AZE,39.6,46.55;Kelbajar,AZE,40.1,46.04;Agdam/Aghdam,AZE,39.99,46.93;Ganja,AZE,40.68,46.36;Pulwama,IND,33.87,74.9;Srinagar,IND,34.08,74.8;Muzaffarabad,PAK,34.37,73.47;Mumbai,IND,19.08,72.88;Karachi,PAK,24.86,67;Almaty,KAZ,43.24,76.9;Sunan,PRK,39.2,125.67;Seongju,KOR,35.92,128.28;Punggye-ri,PRK,41.28,129.08;Panmunjom,KOR,37.96,126.68;Xiamen,CHN,24.48,118.09;Aleppo,SYR,36.2,37.16;Idlib,SYR,35.93,36.63;Raqqa,SYR,35.95,39;Mosul,IRQ,36.34,43.13;Kirkuk,IRQ,35.47,44.39;Basra,IRQ,30.51,47.78;Mekelle,ETH,13.5,39.47;Kandahar,AFG,31.61,65.71;Herat,AFG,34.35,62.2;Benghazi,LBY,32.12,20.09;Sirte,LBY,31.2,16.59;Hodeidah,YEM,14.8,42.95;Aden,YEM,12.79,45.02;Narva,EST,59.38,28.19;Daugavpils,LVA,55.87,26.54;Lublin,POL,51.25,22.57;Constanta,ROU,44.18,28.63;Pearl Harbor,USA,21.36,-157.95',
  ],
  [
    'site',
    'Yavoriv/Yavoriv training ground,UKR,49.94,23.38;Suwalki Gap/Suwałki Gap,-,54.2,23.3;Bruzgi-Kuznica crossing,-,53.53,23.68;Ramstein,DEU,49.44,7.6;Incirlik,TUR,37,35.43;Zaporizhzhia nuclear plant,UKR,47.51,34.59;Redzikowo,POL,54.48,17.1;Deveselu,ROU,44.08,24.41;Machulishchy,BLR,53.77,27.58;Luninets,BLR,52.26,26.8;Obuz-Lesnovsky,BLR,52.9,25.8;Snake Island,UKR,45.25,30.2;Wagah/Attari,-,31.6,74.57',
  ],
];

/** Midpoints of borders in the news, degrees north and east. A border not listed has no coordinates. */
export const BORDER_MIDPOINT: Readonly<Record<string, readonly [number, number]>> = {
  'BLR-POL': [53.0, 23.7],
  'BLR-UKR': [51.6, 27.6],
  'RUS-UKR': [50.6, 36.5],
  'BLR-LTU': [54.5, 25.5],
  'BLR-LVA': [55.8, 27.5],
  'BLR-RUS': [53.6, 31.5],
  'DEU-POL': [52.4, 14.6],
  'POL-UKR': [50.3, 23.9],
  'EST-RUS': [58.6, 27.5],
  'LVA-RUS': [57.0, 28.0],
  'FIN-RUS': [63.5, 30.5],
  'LTU-POL': [54.2, 23.3],
  'POL-RUS': [54.4, 20.8],
  'LTU-RUS': [55.1, 22.0],
  'MDA-UKR': [47.6, 28.6],
  'ROU-UKR': [47.9, 25.0],
  'KOR-PRK': [38.2, 127.0],
  'IND-PAK': [30.5, 73.0],
  'ARM-AZE': [40.2, 45.8],
  'CHN-IND': [33.5, 79.0],
  'SYR-TUR': [36.8, 38.5],
  'IRQ-TUR': [37.2, 43.5],
  'MEX-USA': [31.0, -109.0],
  'AFG-PAK': [33.0, 70.0],
  'ISR-LBN': [33.1, 35.4],
  'AFG-TJK': [37.5, 70.0],
  'GEO-RUS': [42.7, 44.5],
};

const slug = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

const NUMBER = (word: string | undefined): number => Number(word ?? Number.NaN);

export const PLACES: readonly GazetteerPlace[] = ROWS.flatMap(([kind, rows]) =>
  rows.split(';').map((row): GazetteerPlace => {
    const [names = '', country = '-', lat, lon] = row.split(',');
    const [name = '', ...also] = names.split('/');
    return { id: `${kind}:${slug(name)}`, name, also, country: country === '-' ? null : country, kind, lat: NUMBER(lat), lon: NUMBER(lon) };
  }),
);
