import { holderTable } from './holderTable.ts';

export const CENTRAL_EUROPE = holderTable(`
POL: president
2005-12-23 2010-04-10 Lech Kaczyński
2010-08-06 2015-08-06 Bronisław Komorowski
2015-08-06 2025-08-06 Andrzej Duda
2025-08-06 -          Karol Nawrocki
POL: prime minister
2007-11-16 2014-09-22 Donald Tusk
2014-09-22 2015-11-16 Ewa Kopacz (she)
2015-11-16 2017-12-11 Beata Szydło (she)
2017-12-11 2023-12-13 Mateusz Morawiecki
2023-12-13 -          Donald Tusk
POL: foreign minister
2007-11-16 2014-09-22 Radosław Sikorski/Radek Sikorski
2014-09-22 2015-11-16 Grzegorz Schetyna
2015-11-16 2018-01-09 Witold Waszczykowski
2018-01-09 2020-08-20 Jacek Czaputowicz
2020-08-26 2023-11-27 Zbigniew Rau
2023-12-13 -          Radosław Sikorski/Radek Sikorski
POL: deputy foreign minister
2020-01 2023-05       Marcin Przydacz
2019-12 2023-11       Paweł Jabłoński
POL: defence minister
2011-08-02 2015-11-16 Tomasz Siemoniak
2015-11-16 2018-01-09 Antoni Macierewicz
2018-01-09 2023-11-27 Mariusz Błaszczak
2023-12-13 -          Władysław Kosiniak-Kamysz
POL: interior minister
2019-08-14 2023-11-27 Mariusz Kamiński
POL: chief of the general staff
2018-07-03 2023-10-10 Rajmund Andrzejczak
2023-10-11 -          Wiesław Kukuła
POL: government spokesman
2018-01 2023-11       Piotr Müller
POL: deputy interior minister
2019-11 2023-11       Maciej Wąsik
POL: minister for special services
2015-11-16 2023-11-27 Mariusz Kamiński
POL/COP: border guard spokeswoman
2021 2023             Anna Michalska (she)
CZE: president
2003-03-07 2013-03-07 Václav Klaus
2013-03-08 2023-03-08 Miloš Zeman
2023-03-09 -          Petr Pavel
CZE: prime minister
2010-07-13 2013-07-10 Petr Nečas
2014-01-29 2017-12-06 Bohuslav Sobotka
2017-12-06 2021-12-17 Andrej Babiš
2021-12-17 2025-12-15 Petr Fiala
2025-12 -             Andrej Babiš
CZE: foreign minister
2014-01-29 2017-12-13 Lubomír Zaorálek
2018-10-16 2021-04-12 Tomáš Petříček
2021-12-17 2025-12-15 Jan Lipavský
CZE: defence minister
2018-06-27 2021-12-17 Lubomír Metnar
2021-12-17 2025-12-15 Jana Černochová (she)
CZE: chief of the general staff
2018-05-01 2022-06-30 Aleš Opata
2022-07-01 -          Karel Řehka
SVK: president
2004-06-15 2014-06-15 Ivan Gašparovič
2014-06-15 2019-06-15 Andrej Kiska
2019-06-15 2024-06-15 Zuzana Čaputová (she)
2024-06-15 -          Peter Pellegrini
SVK: prime minister
2010-07-08 2012-04-04 Iveta Radičová (she)
2012-04-04 2018-03-22 Robert Fico
2018-03-22 2020-03-21 Peter Pellegrini
2020-03-21 2021-04-01 Igor Matovič
2021-04-01 2023-05-15 Eduard Heger
2023-05-15 2023-10-25 Ľudovít Ódor
2023-10-25 -          Robert Fico
SVK: foreign minister
2012-04-04 2020-03-21 Miroslav Lajčák
2020-03-21 2022-09    Ivan Korčok
2023-10-25 -          Juraj Blanár
SVK: defence minister
2020-03-21 2023-05-15 Jaroslav Naď
2023-10-25 -          Robert Kaliňák
HUN: prime minister
2010-05-29 -          Viktor Orbán
HUN: president
2012-05-10 2022-05-10 János Áder
2022-05-10 2024-02-26 Katalin Novák (she)
2024-03-05 -          Tamás Sulyok
HUN: foreign minister
2010-05-29 2014-06-06 János Martonyi
2014-09-23 -          Péter Szijjártó
HUN: defence minister
2018-05-18 2022-05-24 Tibor Benkő
2022-05-24 -          Kristóf Szalay-Bobrovniczky
LTU: president
2009-07-12 2019-07-12 Dalia Grybauskaitė (she)
2019-07-12 -          Gitanas Nausėda
LTU: prime minister
2008-12-09 2012-12-13 Andrius Kubilius
2012-12-13 2016-12-13 Algirdas Butkevičius
2016-12-13 2020-12-11 Saulius Skvernelis
2020-12-11 2024-12-12 Ingrida Šimonytė (she)
2024-12-12 2025-08-04 Gintautas Paluckas
2025-09-25 -          Inga Ruginienė (she)
LTU: foreign minister
2012-12-13 2020-12-11 Linas Linkevičius
2020-12-11 2024-12-12 Gabrielius Landsbergis
2024-12-12 -          Kęstutis Budrys
LTU: defence minister
2016-12-13 2020-12-11 Raimundas Karoblis
2020-12-11 2024-03-25 Arvydas Anušauskas
2024-03-25 2024-12-12 Laurynas Kasčiūnas
2024-12-12 2025-10    Dovilė Šakalienė (she)
LTU: interior minister
2020-12-11 2024-12-12 Agnė Bilotaitė (she)
LTU: chief of defence
2019-07-24 2024-07-24 Valdemaras Rupšys
2024-07-24 -          Raimundas Vaikšnoras
LVA: president
2007-07-08 2011-07-08 Valdis Zatlers
2011-07-08 2015-07-08 Andris Bērziņš
2015-07-08 2019-07-08 Raimonds Vējonis
2019-07-08 2023-07-08 Egils Levits
2023-07-08 -          Edgars Rinkēvičs/Edgars Rinkevics
LVA: prime minister
2009-03-12 2014-01-22 Valdis Dombrovskis
2014-01-22 2016-02-11 Laimdota Straujuma (she)
2016-02-11 2019-01-23 Māris Kučinskis
2019-01-23 2023-09-15 Krišjānis Kariņš/Arturs Krišjānis Kariņš
2023-09-15 -          Evika Siliņa (she)
LVA: foreign minister
2011-10-25 2023-07-08 Edgars Rinkēvičs/Edgars Rinkevics
2023-09-15 2024-04    Krišjānis Kariņš/Arturs Krišjānis Kariņš
2024-04-19 -          Baiba Braže (she)
LVA: defence minister
2019-01-23 2022-12-14 Artis Pabriks
2022-12-14 2023-09-15 Ināra Mūrniece (she)
2023-09-15 -          Andris Sprūds
EST: president
2006-10-09 2016-10-10 Toomas Hendrik Ilves
2016-10-10 2021-10-11 Kersti Kaljulaid (she)
2021-10-11 -          Alar Karis
EST: prime minister
2005-04-13 2014-03-26 Andrus Ansip
2014-03-26 2016-11-23 Taavi Rõivas
2016-11-23 2021-01-26 Jüri Ratas
2021-01-26 2024-07-23 Kaja Kallas (she)
2024-07-23 -          Kristen Michal
EST: foreign minister
2019-04-29 2021-01-26 Urmas Reinsalu
2021-01-26 2022-06-03 Eva-Maria Liimets (she)
2022-07-18 2023-04-17 Urmas Reinsalu
2023-04-17 -          Margus Tsahkna
EST: defence minister
2019-04-29 2021-01-26 Jüri Luik
2021-01-26 2022-07-18 Kalle Laanet
2022-07-18 -          Hanno Pevkur
EST: commander of the defence forces
2018-12 2024-07-01    Martin Herem
2024-07-01 -          Andrus Merilo
ROU: president
2004-12-20 2014-12-21 Traian Băsescu
2014-12-21 2025-02-12 Klaus Iohannis
2025-05-26 -          Nicușor Dan
ROU: prime minister
2012-05-07 2015-11-04 Victor Ponta
2019-11-04 2020-12-07 Ludovic Orban
2020-12-23 2021-11-25 Florin Cîțu
2021-11-25 2023-06-12 Nicolae Ciucă
2023-06-15 2025-05-05 Marcel Ciolacu
2025-06-23 -          Ilie Bolojan
ROU: foreign minister
2016-01 2017-01-04    Lazăr Comănescu
2017-01-04 2019-07-23 Teodor Meleșcanu
2019-11-04 2023-06-15 Bogdan Aurescu
2023-06-15 2024-12-23 Luminița Odobescu (she)
2025-06-23 -          Oana Țoiu (she)
ROU: defence minister
2019-11-04 2021-11-25 Nicolae Ciucă
2021-11-25 2022-10-24 Vasile Dîncu
2022-10-31 2025-06-23 Angel Tîlvăr
BGR: president
2002-01-22 2012-01-22 Georgi Parvanov
2012-01-22 2017-01-22 Rosen Plevneliev
2017-01-22 2026-01    Rumen Radev
BGR: prime minister
2009-07-27 2013-03-13 Boyko Borisov/Boyko Borissov
2014-11-07 2017-01-27 Boyko Borisov/Boyko Borissov
2017-05-04 2021-05-12 Boyko Borisov/Boyko Borissov
2021-12-13 2022-08-02 Kiril Petkov
2023-06-06 2024-04-09 Nikolai Denkov/Nikolay Denkov
2025-01-16 -          Rosen Zhelyazkov
BGR: defence minister
2021-05-12 2022-03-01 Stefan Yanev
SVN: prime minister
2008-11-21 2012-02-10 Borut Pahor
2014-09-18 2018-09-13 Miro Cerar
2018-09-13 2020-03-13 Marjan Šarec
2020-03-13 2022-06-01 Janez Janša
2022-06-01 -          Robert Golob
SVN: president
2007-12-23 2012-12-22 Danilo Türk
2012-12-22 2022-12-22 Borut Pahor
2022-12-23 -          Nataša Pirc Musar (she)
SVN: foreign minister
2020-03-13 2022-06-01 Anže Logar
2022-06-01 -          Tanja Fajon (she)
HRV: president
2010-02-18 2015-02-19 Ivo Josipović
2015-02-19 2020-02-18 Kolinda Grabar-Kitarović (she)
2020-02-18 -          Zoran Milanović
HRV: prime minister
2009-07-06 2011-12-23 Jadranka Kosor (she)
2011-12-23 2016-01-22 Zoran Milanović
2016-01-22 2016-10-19 Tihomir Orešković
2016-10-19 -          Andrej Plenković
HRV: foreign minister
2017-06-19 2019-07-19 Marija Pejčinović Burić/Marija Pejcinovic Buric (she)
2019-07-19 -          Gordan Grlić-Radman/Gordan Grlić Radman
SRB: president
2004-07-11 2012-04-05 Boris Tadić
2012-05-31 2017-05-31 Tomislav Nikolić
2017-05-31 -          Aleksandar Vučić
SRB: prime minister
2012-07-27 2014-04-27 Ivica Dačić
2014-04-27 2017-05-30 Aleksandar Vučić
2017-06-29 2024-05-02 Ana Brnabić (she)
2024-05-02 2025-04-16 Miloš Vučević
2025-04-16 -          Đuro Macut
SRB: foreign minister
2014-04-27 2020-10-22 Ivica Dačić
2020-10-28 2022-10-26 Nikola Selaković
2022-10-26 2024-05-02 Ivica Dačić
2024-05-02 -          Marko Đurić
SRB: defence minister
2017-06-29 2020-10-28 Aleksandar Vulin
2020-10-28 2022-10-26 Nebojša Stefanović
2022-10-26 2024-05-02 Miloš Vučević
KOS: president
2011-04-07 2016-04-07 Atifete Jahjaga (she)
2016-04-07 2020-11-05 Hashim Thaçi
2021-04-06 -          Vjosa Osmani (she)
KOS: prime minister
2008-01-09 2014-12-09 Hashim Thaçi
2014-12-09 2017-09-09 Isa Mustafa
2017-09-09 2020-02-03 Ramush Haradinaj
2020-02-03 2020-06-03 Albin Kurti
2020-06-03 2021-03-22 Avdullah Hoti
2021-03-22 -          Albin Kurti
BIH: member of the presidency
2018-11-20 2022-11-16 Milorad Dodik
2018-11-20 2022-11-16 Šefik Džaferović
2018-11-20 -          Željko Komšić
2022-11-16 -          Denis Bećirović
2022-11-16 -          Željka Cvijanović (she)
BIH: president of Republika Srpska
2010-11-15 2018-11-19 Milorad Dodik
2018-11-19 2022-11-15 Željka Cvijanović (she)
2022-11-15 2025-08    Milorad Dodik
MNE: president
2003-05-22 2018-05-20 Filip Vujanović
2018-05-20 2023-05-20 Milo Đukanović
2023-05-20 -          Jakov Milatović
MNE: prime minister
2012-12-04 2016-11-28 Milo Đukanović
2016-11-28 2020-12-04 Duško Marković
2020-12-04 2022-04-28 Zdravko Krivokapić
2022-04-28 2023-10-31 Dritan Abazović
2023-10-31 -          Milojko Spajić
MKD: prime minister
2006-08-27 2016-01-18 Nikola Gruevski
2017-06-01 2020-01-03 Zoran Zaev
2020-08-31 2022-01-17 Zoran Zaev
2022-01-17 2024-01-28 Dimitar Kovačevski
2024-06-23 -          Hristijan Mickoski
MKD: president
2009-05-12 2019-05-12 Gjorge Ivanov
2019-05-12 2024-05-12 Stevo Pendarovski
2024-05-12 -          Gordana Siljanovska-Davkova (she)
MKD: foreign minister
2017-06-01 2020-08-31 Nikola Dimitrov
2020-08-31 2024-06-23 Bujar Osmani
ALB: prime minister
2005-09-11 2013-09-15 Sali Berisha
2013-09-15 -          Edi Rama
ALB: president
2017-07-24 2022-07-24 Ilir Meta
2022-07-24 -          Bajram Begaj
TUR: president
2007-08-28 2014-08-28 Abdullah Gül
2014-08-28 -          Recep Tayyip Erdoğan/Recep Tayyip Erdogan/Tayyip Erdogan/Tayyip Erdoğan
TUR: prime minister
2003-03-14 2014-08-28 Recep Tayyip Erdoğan/Recep Tayyip Erdogan/Tayyip Erdogan/Tayyip Erdoğan
2014-08-29 2016-05-24 Ahmet Davutoğlu
2016-05-24 2018-07-09 Binali Yıldırım
TUR: foreign minister
2009-05-01 2014-08-29 Ahmet Davutoğlu
2015-11-24 2023-06-03 Mevlüt Çavuşoğlu
2023-06-03 -          Hakan Fidan
TUR: defence minister
2018-07-10 2023-06-03 Hulusi Akar
2023-06-03 -          Yaşar Güler
TUR: chief of the general staff
2015-08 2018-07-10    Hulusi Akar
2018-07-10 2023-06-03 Yaşar Güler
TUR: director of national intelligence
2010-05-25 2023-06-03 Hakan Fidan
2023-06-05 -          İbrahim Kalın/Ibrahim Kalin
TUR: presidential spokesman
2014-12 2023-06-05    İbrahim Kalın/Ibrahim Kalin
TUR: interior minister
2016-08-31 2023-06-03 Süleyman Soylu
2023-06-03 2026       Ali Yerlikaya
`);
