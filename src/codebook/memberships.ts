import { codesIn, type YearsIn, yearsOf } from './yearsOf.ts';

/** Years in which states joined and left, one organisation a row. 'left' years stand after 'left'. */
const ROWS: Readonly<Record<string, string>> = {
  NATO:
    '1949 BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA; 1952 GRC TUR; 1955 DEU; 1982 ESP; 1999 CZE HUN POL; ' +
    '2004 BGR EST LTU LVA ROU SVK SVN; 2009 ALB HRV; 2017 MNE; 2020 MKD; 2023 FIN; 2024 SWE',
  EU:
    '1958 BEL DEU FRA ITA LUX NLD; 1973 DNK GBR IRL; 1981 GRC; 1986 ESP PRT; 1995 AUT FIN SWE; ' +
    '2004 CYP CZE EST HUN LTU LVA MLT POL SVK SVN; 2007 BGR ROU; 2013 HRV; left 2020 GBR',
  CSTO: '2002 ARM BLR KAZ KGZ RUS TJK; 2006 UZB; left 2012 UZB',
  EAEU: '2015 ARM BLR KAZ KGZ RUS',
  ASEAN: '1967 IDN MYS PHL SGP THA; 1984 BRN; 1995 VNM; 1997 LAO MMR; 1999 KHM',
  GCC: '1981 ARE BHR KWT OMN QAT SAU',
  AL:
    '1945 EGY IRQ JOR LBN SAU SYR YEM; 1953 LBY; 1956 SDN; 1958 MAR TUN; 1961 KWT; 1962 DZA; 1971 ARE BHR OMN QAT; ' +
    '1973 MRT; 1974 SOM; 1976 PSE; 1977 DJI; 1993 COM',
  G7: '1975 DEU FRA GBR ITA JPN USA; 1976 CAN',
  G8: '1997 CAN DEU FRA GBR ITA JPN RUS USA; left 2014 RUS',
  G20: '1999 ARG AUS BRA CAN CHN DEU EU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF; 2023 AU',
  BRICS: '2009 BRA CHN IND RUS; 2010 ZAF; 2024 ARE EGY ETH IRN; 2025 IDN',
  SCO: '2001 CHN KAZ KGZ RUS TJK UZB; 2017 IND PAK; 2023 IRN; 2024 BLR',
  QUAD: '2017 AUS IND JPN USA',
  AUKUS: '2021 AUS GBR USA',
  ANZUS: '1951 AUS NZL USA',
  FIVEEYES: '1956 AUS CAN GBR NZL USA',
  V4: '1991 HUN POL; 1993 CZE SVK',
  B9: '2015 BGR CZE EST HUN LTU LVA POL ROU SVK',
  BENELUX: '1944 BEL LUX NLD',
  MERCOSUR: '1991 ARG BRA PRY URY; 2012 VEN; 2024 BOL',
  SAARC: '1985 BGD BTN IND LKA MDV NPL PAK; 2007 AFG',
  EAC: '2000 KEN TZA UGA; 2007 BDI RWA; 2016 SSD; 2022 COD; 2024 SOM',
  ECOWAS: '1975 BEN BFA CIV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO; 1977 CPV; left 2000 MRT; left 2025 BFA MLI NER',
  AES: '2023 BFA MLI NER',
  G5S: '2014 BFA MLI MRT NER TCD; left 2022 MLI; left 2023 BFA NER',
  AMU: '1989 DZA LBY MAR MRT TUN',
  OTS: '2009 AZE KAZ KGZ TUR; 2019 UZB',
  CEMAC: '1994 CAF CMR COG GAB GNQ TCD',
  UEMOA: '1994 BEN BFA CIV MLI NER SEN TGO; 1997 GNB',
  UNIONSTATE: '1999 BLR RUS',
  ANDEAN: '1969 BOL CHL COL ECU PER; 1973 VEN; left 1976 CHL; left 2006 VEN',
};

/** A state in an organisation, with its years. */
export interface Membership extends YearsIn {
  readonly organisation: string;
}

/** Who was in which organisation when; only organisations whose dates are beyond doubt. */
export const MEMBERSHIPS: readonly Membership[] = Object.entries(ROWS).flatMap(([organisation, row]) =>
  yearsOf(row).map((years) => ({ organisation, ...years })),
);

/** The codes of an organisation's members in a year, the year of leaving left out; [] where the table has none of it. */
export const membersIn = (organisation: string, year: number): readonly string[] =>
  codesIn(
    MEMBERSHIPS.filter((one) => one.organisation === organisation),
    year,
  );
