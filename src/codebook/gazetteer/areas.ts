/** Parts of the world larger than a state, and lines between sides: rows 'name/other name,lat,lon' under '-', for they lie in no one state. */
export const AREAS: Readonly<Record<string, string>> = {
  '-': `Eastern Europe/eastern Europe/eastern flank/Eastern flank,50,25;Western Europe/western Europe,48,5;Central Europe/central Europe,49,16;Europe,50,15;
the Baltics/Baltic states/Baltic region/Baltic States,57,25;the Balkans/Balkans/Western Balkans,43,20;the Caucasus/South Caucasus/Caucasus,42,45;
Central Asia,42,65;Middle East/the Middle East/Mideast,30,42;North Africa,28,10;the Sahel/Sahel,15,0;Horn of Africa,8,46;Asia,29.8,89.3;Africa,7.2,21.1;
Scandinavia,63,15;Korean Peninsula/Korean peninsula,38,127;Indo-Pacific/Asia-Pacific,10,110;Latin America,-10,-65;Line of Control,34.5,74;
line of contact/contact line,48.3,37.9;Southeast Asia/South-East Asia/Southeastern Asia,10,106;East Asia,35,115;South Asia,23,78;West Africa,12,-3;
East Africa,2,37;Central Africa,3,18;Southern Africa/southern Africa,-22,24;North America,48,-100;South America,-15,-58;Central America,14,-88;
the Americas/Americas,10,-85;the Levant/Levant,34,37;Transcaucasia,42,45;Oceania,-15,150;Antarctica,-80,0;Northern Europe/northern Europe,61,17;
Southern Europe/southern Europe,41,15;Maghreb,32,2;Eurasia,50,60;High North,72,25;sub-Saharan Africa/Sub-Saharan Africa,-3,22;Intermarium,50,24;
First island chain/first island chain,22,124;the Gulf states/Gulf states,25,51;Persian Gulf states,25,51;Black Sea region,44,34;Arctic Circle,66.5,25;
Southeastern Europe/southeastern Europe,43,22`,
};
