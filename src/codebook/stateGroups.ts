import { type YearsIn, yearsOf } from './yearsOf.ts';

/** Several states, or bodies of states, that one name stands for: each of them is an actor where the name acts. */
export interface StateGroup {
  /** Every way to write it, the usual one first. */
  readonly names: readonly string[];
  /** Written with 'the' alone, since without it the word is something else: 'the West', 'West Ham'. */
  readonly article: boolean;
  /** For an adjective: the words one of which must follow, for it to stand for those who own or do what they tell; '' where any may. */
  readonly before: string;
  readonly members: readonly YearsIn[];
}

const STATES = 'states|countries|nations|governments|capitals|leaders|presidents|foreign ministers|defence ministers|defense ministers';
const OLD = 1900;

/** A group with a name of its own. `members` are codes that always belonged to it, or years with codes as `yearsOf` reads them. */
function group(names: string, members: string): StateGroup {
  return { names: names.split('|'), article: false, before: '', members: yearsOf(/^\d/u.test(members) ? members : `${OLD} ${members}`) };
}

/** A group that an adjective tells before 'states', 'governments', 'leaders' and the like, and before `more`. */
function called(adjectives: string, members: string, more = ''): StateGroup {
  const nouns = [...STATES.split('|'), ...(more === '' ? [] : more.split('|'))];
  return group(
    adjectives
      .split('|')
      .flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`))
      .join('|'),
    members,
  );
}

/**
 * Groups of states without a code of their own. A body that speaks with one voice has its code instead
 * (`international.ts`); where a name of a region is said of such a body, the row has that code.
 */
export const STATE_GROUPS: readonly StateGroup[] = [
  // Europe
  called('Baltic', '1991 EST LTU LVA', 'republics|neighbours|neighbors|members|trio'),
  group('Baltics', '1991 EST LTU LVA'),
  called('Nordic', 'DNK FIN ISL NOR SWE', 'neighbours|neighbors'),
  called('Scandinavian', 'DNK NOR SWE', 'neighbours'),
  called('Visegrad|Visegrád', '1991 HUN POL; 1993 CZE SVK', 'neighbours'),
  called('Benelux', 'BEL LUX NLD'),
  called('Western Balkan|West Balkan', '2008 ALB BIH KOS MKD MNE SRB'),
  called('European', '1958 EU', 'powers|union members'),
  { ...group('Twenty-Seven|Twenty-Eight', '2013 EU'), article: true },
  group('Weimar Triangle', '1991 DEU FRA POL'),
  group('Lublin Triangle', '2020 LTU POL UKR'),
  group('Normandy Four|Normandy Format|Normandy format', '2014 DEU FRA RUS UKR'),
  group('E3', '2003 DEU FRA GBR'),
  group('Quint', '1998 DEU FRA GBR ITA USA'),
  // A name of a region that PLOVER leaves uncoded. What the West does, its great power and its union do (docs/actors.md).
  { ...group('West', '1945 USA; 1993 EU'), article: true },
  called('Western', '1945 USA; 1993 EU', 'powers|allies|alliance|partners|military alliance|security alliance'),
  {
    ...group('Western', '1945 USA; 1993 EU'),
    before:
      'sanctions sanction embargo penalties restrictions pressure warnings threats weapons weaponry arms missiles aid assistance help support backing troops forces warships concerns demands claims accusations criticism condemnation diplomacy',
  },
  // The former Soviet Union. The Union State has no voice besides its two members'.
  group('Union State|Union State of Russia and Belarus', '1999 BLR RUS'),
  called('Central Asian', '1991 KAZ KGZ TJK TKM UZB', 'republics|neighbours'),
  called('South Caucasus|Caucasus', '1991 ARM AZE GEO', 'republics'),
  // Asia and the Near East
  { ...group('Koreas', '1948 KOR PRK'), article: false },
  called('Gulf|Gulf Arab', '1981 GCC', 'monarchies|kingdoms|neighbours'),
  called('Arab', '1945 AL'),
  called('Southeast Asian|South-East Asian', '1967 ASEAN'),
  group('Astana trio|Astana guarantors', '2017 IRN RUS TUR'),
  // Africa
  called('West African', '1975 ECOWAS'),
  called('Sahel|Sahelian', '2014 G5S; 2023 AES; left 2023 G5S', 'juntas'),
  // Formats of talks
  group('P5+1|P5 plus 1|E3+3|EU3+3', '2006 CHN DEU FRA GBR RUS USA'),
  group('P4+1', '2018 CHN DEU FRA GBR RUS'),
  group('P5', '1971 CHN FRA GBR RUS USA'),
  group('Contact Group', '1994 DEU FRA GBR ITA RUS USA; 2014 OSCE; left 2014 DEU FRA GBR ITA RUS USA'),
  group(
    'Minsk Group co-chairs|Minsk Group cochairs|OSCE Minsk Group co-chairs|co-chairs of the Minsk Group|cochairs of the Minsk Group|co-chairs of the OSCE Minsk Group',
    '1997 FRA RUS USA',
  ),
  { ...group('Quartet|Middle East Quartet|Mideast Quartet', '2002 EU RUS UN USA'), article: true },
];
