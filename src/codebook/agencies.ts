/** News agencies whose reports others print, by the name credits give them, with further names and the sites they publish on. */
const ROWS: Readonly<Record<string, string>> = {
  AP: 'Associated Press|The Associated Press|apnews.com|AP News',
  Reuters: 'Thomson Reuters|reuters.com',
  AFP: 'Agence France-Presse|Agence France Presse|afp.com',
  TASS: 'ITAR-TASS|tass.com|tass.ru',
  'RIA Novosti': 'RIA|ria.ru',
  Interfax: 'interfax.com|interfax.ru',
  Sputnik: 'sputniknews.com',
  Bloomberg: 'Bloomberg News|bloomberg.com',
  UPI: 'United Press International|upi.com',
  dpa: 'DPA|Deutsche Presse-Agentur|dpa.com',
  EFE: 'Agencia EFE|efe.com',
  ANSA: 'ansa.it',
  PAP: 'Polish Press Agency|pap.pl',
  BelTA: 'BELTA|Belta|belta.by',
  Ukrinform: 'ukrinform.net',
  UNIAN: 'unian.info',
  'Interfax-Ukraine': 'interfax.com.ua',
  Xinhua: 'Xinhua News Agency|xinhuanet.com|news.cn',
  Kyodo: 'Kyodo News|kyodonews.net',
  Yonhap: 'Yonhap News Agency|yna.co.kr',
  KCNA: 'Korean Central News Agency|kcna.kp',
  PTI: 'Press Trust of India|ptinews.com',
  ANI: 'Asian News International|aninews.in',
  APP: 'Associated Press of Pakistan|app.com.pk',
  Anadolu: 'Anadolu Agency|AA|aa.com.tr',
  IRNA: 'Islamic Republic News Agency|irna.ir',
  Tasnim: 'Tasnim News Agency|tasnimnews.com',
  SANA: 'Syrian Arab News Agency|sana.sy',
  Armenpress: 'armenpress.am',
  Azertac: 'AZERTAC|azertag.az',
  ANP: 'Algemeen Nederlands Persbureau',
  Belga: 'belga.press',
  CTK: 'Czech News Agency|ceskenoviny.cz',
  Tanjug: 'tanjug.rs',
  'Press Association': 'PA Media|PA',
};

/** What an agency is called by. */
export interface Agency {
  readonly name: string;
  /** As credits and lists of outlets may write it, the name itself first. */
  readonly names: readonly string[];
}

export const AGENCIES: readonly Agency[] = Object.entries(ROWS).map(([name, others]) => ({ name, names: [name, ...others.split('|')] }));

const BY_NAME: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, names }) => names.map((one) => [one.toLowerCase(), name] as const)),
);

/** The agency that an outlet is, however it is written; null for others. */
export const agencyNamed = (outlet: string): string | null => BY_NAME.get(outlet.toLowerCase().replace(/^www\./u, '')) ?? null;
