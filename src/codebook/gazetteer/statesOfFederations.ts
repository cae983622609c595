/**
 * Parts of federations that news names without their country, with GeoNames' code of each, so that
 * 'Paris, Texas' finds the towns in it. Rows 'code,name/other name,abbreviations,lat,lon'.
 * An abbreviation is one only after a comma ('Paris, Tex.') or with its points ('W.Va.').
 */
export const STATES_OF_FEDERATIONS: Readonly<Record<string, string>> = {
  USA: `AL,Alabama,Ala./AL,32.8,-86.8;AK,Alaska,Alaska/AK,64,-152;AZ,Arizona,Ariz./AZ,34.3,-111.7;AR,Arkansas,Ark./AR,34.8,-92.4;CA,California,Calif./CA,37.2,-119.5;
CO,Colorado,Colo./CO,39,-105.5;CT,Connecticut,Conn./CT,41.6,-72.7;DE,Delaware,Del./DE,39,-75.5;DC,District of Columbia,D.C./DC,38.9,-77.03;FL,Florida,Fla./FL,28.6,-82.4;GA,?Georgia,Ga./GA,32.7,-83.4;
HI,Hawaii,Hawaii/HI,20.8,-156.9;ID,Idaho,Idaho/ID,44.4,-114.6;IL,Illinois,Ill./IL,40,-89.2;IN,Indiana,Ind./IN,39.9,-86.3;IA,Iowa,Iowa/IA,42,-93.5;KS,Kansas,Kan./KS,38.5,-98.4;
KY,Kentucky,Ky./KY,37.5,-85.3;LA,Louisiana,La./LA,31,-92;ME,?Maine,Maine/ME,45.4,-69.2;MD,Maryland,Md./MD,39,-76.8;MA,Massachusetts,Mass./MA,42.2,-71.8;MI,Michigan,Mich./MI,44.3,-85.4;
MN,Minnesota,Minn./MN,46.3,-94.3;MS,Mississippi,Miss./MS,32.7,-89.7;MO,Missouri,Mo./MO,38.4,-92.5;MT,?Montana,Mont./MT,47,-109.6;NE,Nebraska,Neb./NE,41.5,-99.8;NV,Nevada,Nev./NV,39.3,-116.6;
NH,New Hampshire,N.H./NH,43.7,-71.6;NJ,New Jersey,N.J./NJ,40.2,-74.7;NM,New Mexico,N.M./NM,34.4,-106.1;NY,New York state/New York State/?New York,N.Y./NY,42.9,-75.5;NC,North Carolina,N.C./NC,35.5,-79.4;
ND,North Dakota,N.D./ND,47.4,-100.5;OH,Ohio,Ohio/OH,40.3,-82.8;OK,Oklahoma,Okla./OK,35.6,-97.5;OR,Oregon,Ore./OR,43.9,-120.6;PA,Pennsylvania,Pa./PA,40.9,-77.8;RI,Rhode Island,R.I./RI,41.7,-71.6;
SC,South Carolina,S.C./SC,33.9,-80.9;SD,South Dakota,S.D./SD,44.4,-100.2;TN,Tennessee,Tenn./TN,35.9,-86.4;TX,Texas,Texas/TX/Tex.,31.5,-99.3;UT,Utah,Utah/UT,39.3,-111.7;VT,Vermont,Vt./VT,44.1,-72.7;
VA,?Virginia,Va./VA,37.5,-78.9;WA,Washington state/Washington State/?Washington,Wash./WA,47.4,-120.4;WV,West Virginia,W.Va./W. Va./WV,38.6,-80.6;WI,Wisconsin,Wis./WI,44.6,-89.7;WY,Wyoming,Wyo./WY,43,-107.6`,
  CAN: `01,Alberta,Alta./AB,55,-115;02,British Columbia,B.C./BC,54,-125;03,Manitoba,Man./MB,55,-97;04,New Brunswick,N.B./NB,46.5,-66.3;05,Newfoundland and Labrador/Newfoundland,N.L./NL,53,-60;
07,Nova Scotia,N.S./NS,45,-63;08,?Ontario,Ont./ON,50,-86;09,Prince Edward Island,P.E.I./PE,46.4,-63.2;10,Quebec/Québec,Que./QC,52,-72;11,Saskatchewan,Sask./SK,54,-106;
12,Yukon,YT,63,-135.5;13,Northwest Territories,N.W.T./NT,65,-119;14,Nunavut,NU,66,-95`,
  AUS: `01,Australian Capital Territory,ACT,-35.5,149;02,New South Wales/NSW,N.S.W.,-32,147;03,?Northern Territory,NT,-19.5,133.5;04,Queensland,QLD/Qld,-22.5,144.5;05,South Australia,SA,-30,135;
06,Tasmania,TAS/Tas,-42,147;07,?Victoria,VIC/Vic,-37,144.5;08,Western Australia,WA,-25.5,122`,
  GBR: `ENG,England,,52.5,-1.5;SCT,Scotland,,56.8,-4.2;WLS,?Wales,,52.3,-3.7;NIR,Northern Ireland/Ulster,,54.6,-6.7`,
};
