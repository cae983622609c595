import { holderTable } from './holderTable.ts';

export const WESTERN_EUROPE = holderTable(`
GBR: prime minister
2007-06-27 2010-05-11 Gordon Brown
2010-05-11 2016-07-13 David Cameron
2016-07-13 2019-07-24 Theresa May (she)
2019-07-24 2022-09-06 Boris Johnson
2022-09-06 2022-10-25 Liz Truss (she)
2022-10-25 2024-07-05 Rishi Sunak
2024-07-05 -          Keir Starmer
GBR: foreign secretary
2010-05-12 2014-07-14 William Hague
2014-07-15 2016-07-13 Philip Hammond
2016-07-13 2018-07-09 Boris Johnson
2018-07-09 2019-07-24 Jeremy Hunt
2019-07-24 2021-09-15 Dominic Raab
2021-09-15 2022-09-06 Liz Truss (she)
2022-09-06 2023-11-13 James Cleverly
2023-11-13 2024-07-05 David Cameron
2024-07-05 2025-09-05 David Lammy
2025-09-05 -          Yvette Cooper (she)
GBR: defence secretary
2010-05-12 2011-10-14 Liam Fox
2011-10-14 2014-07-15 Philip Hammond
2014-07-15 2017-11-01 Michael Fallon
2017-11-02 2019-05-01 Gavin Williamson
2019-05-01 2019-07-24 Penny Mordaunt (she)
2019-07-24 2023-08-31 Ben Wallace
2023-08-31 2024-07-05 Grant Shapps
2024-07-05 -          John Healey
GBR: chief of the defence staff
2010-10-29 2013-07-18 David Richards
2013-07-18 2016-07-14 Nicholas Houghton/Nick Houghton
2016-07-14 2018-06-11 Stuart Peach
2018-06-11 2021-11-30 Nick Carter
2021-11-30 2025-09    Tony Radakin
GBR: home secretary
2010-05-12 2016-07-13 Theresa May (she)
2019-07-24 2022-09-06 Priti Patel (she)
GBR: chancellor of the exchequer
2010-05-11 2016-07-13 George Osborne
2020-02-13 2022-07-05 Rishi Sunak
2024-07-05 -          Rachel Reeves (she)
GBR: ambassador to the United Nations
2009 2015             Mark Lyall Grant
2015-04 2018-03       Matthew Rycroft
2018-04 2020          Karen Pierce (she)
2020 2025             Barbara Woodward (she)
GBR: monarch
1952-02-06 2022-09-08 Queen Elizabeth II/Queen Elizabeth (she)
2022-09-08 -          King Charles III/King Charles
FRA: president
2007-05-16 2012-05-15 Nicolas Sarkozy
2012-05-15 2017-05-14 François Hollande
2017-05-14 -          Emmanuel Macron
FRA: prime minister
2007-05-17 2012-05-10 François Fillon
2012-05-15 2014-03-31 Jean-Marc Ayrault
2014-03-31 2016-12-06 Manuel Valls
2016-12-06 2017-05-10 Bernard Cazeneuve
2017-05-15 2020-07-03 Édouard Philippe
2020-07-03 2022-05-16 Jean Castex
2022-05-16 2024-01-09 Élisabeth Borne (she)
2024-01-09 2024-09-05 Gabriel Attal
2024-09-05 2024-12-13 Michel Barnier
2024-12-13 2025-09-09 François Bayrou
2025-09-09 -          Sébastien Lecornu
FRA: foreign minister
2007-05-18 2010-11-14 Bernard Kouchner
2011-02-27 2012-05-10 Alain Juppé
2012-05-16 2016-02-10 Laurent Fabius
2016-02-11 2017-05-10 Jean-Marc Ayrault
2017-05-17 2022-05-20 Jean-Yves Le Drian
2022-05-20 2024-01-11 Catherine Colonna (she)
2024-01-11 2024-09-21 Stéphane Séjourné
2024-09-21 -          Jean-Noël Barrot
FRA: defence minister
2012-05-16 2017-05-10 Jean-Yves Le Drian
2017-06-21 2022-05-20 Florence Parly (she)
2022-05-20 2025-09-09 Sébastien Lecornu
2025-10-12 -          Catherine Vautrin (she)
FRA: chief of the defence staff
2014-02 2017-07-19    Pierre de Villiers
2017-07-20 2021-07-21 François Lecointre
2021-07-22 2025-09-01 Thierry Burkhard
2025-09-01 -          Fabien Mandon
FRA: interior minister
2020-07-06 2024-09-21 Gérald Darmanin
2024-09-21 2025-10-12 Bruno Retailleau
FRA: ambassador to the United Nations
2014-07 2019          François Delattre
2019 2022             Nicolas de Rivière
FRA: European affairs minister
2020-07 2022-05-20    Clément Beaune
DEU: chancellor
2005-11-22 2021-12-08 Angela Merkel (she)
2021-12-08 2025-05-06 Olaf Scholz
2025-05-06 -          Friedrich Merz
DEU: vice chancellor
2018-03-14 2021-12-08 Olaf Scholz
2021-12-08 2025-05-06 Robert Habeck
2025-05-06 -          Lars Klingbeil
DEU: president
2010-06-30 2012-02-17 Christian Wulff
2012-03-18 2017-03-18 Joachim Gauck
2017-03-19 -          Frank-Walter Steinmeier
DEU: foreign minister
2009-10-28 2013-12-17 Guido Westerwelle
2013-12-17 2017-01-27 Frank-Walter Steinmeier
2017-01-27 2018-03-14 Sigmar Gabriel
2018-03-14 2021-12-08 Heiko Maas
2021-12-08 2025-05-06 Annalena Baerbock (she)
2025-05-06 -          Johann Wadephul
DEU: defence minister
2011-03-03 2013-12-17 Thomas de Maizière
2013-12-17 2019-07-17 Ursula von der Leyen (she)
2019-07-17 2021-12-08 Annegret Kramp-Karrenbauer (she)
2021-12-08 2023-01-19 Christine Lambrecht (she)
2023-01-19 -          Boris Pistorius
DEU: finance minister
2021-12-08 2024-11-07 Christian Lindner
DEU: interior minister
2018-03-14 2021-12-08 Horst Seehofer
2021-12-08 2025-05-06 Nancy Faeser (she)
DEU: chief of defence
2018-04-19 2023-03-17 Eberhard Zorn
2023-03-17 -          Carsten Breuer
DEU: government spokesman
2010-08 2021-12-08    Steffen Seibert
2021-12-08 2025-05    Steffen Hebestreit
ITA: prime minister
2008-05-08 2011-11-16 Silvio Berlusconi
2011-11-16 2013-04-28 Mario Monti
2013-04-28 2014-02-22 Enrico Letta
2014-02-22 2016-12-12 Matteo Renzi
2016-12-12 2018-06-01 Paolo Gentiloni
2018-06-01 2021-02-13 Giuseppe Conte
2021-02-13 2022-10-22 Mario Draghi
2022-10-22 -          Giorgia Meloni (she)
ITA: president
2006-05-15 2015-01-14 Giorgio Napolitano
2015-02-03 -          Sergio Mattarella
ITA: foreign minister
2014-02-22 2014-10-31 Federica Mogherini (she)
2014-10-31 2016-12-12 Paolo Gentiloni
2016-12-12 2018-06-01 Angelino Alfano
2018-06-01 2019-09-05 Enzo Moavero Milanesi
2019-09-05 2022-10-22 Luigi Di Maio
2022-10-22 -          Antonio Tajani
ITA: defence minister
2014-02-22 2018-06-01 Roberta Pinotti (she)
2018-06-01 2019-09-05 Elisabetta Trenta (she)
2019-09-05 2022-10-22 Lorenzo Guerini
2022-10-22 -          Guido Crosetto
ESP: prime minister
2004-04-17 2011-12-21 José Luis Rodríguez Zapatero
2011-12-21 2018-06-01 Mariano Rajoy
2018-06-02 -          Pedro Sánchez
ESP: foreign minister
2018-06-07 2019-11-29 Josep Borrell
2020-01-13 2021-07-12 Arancha González Laya (she)
2021-07-12 -          José Manuel Albares
ESP: defence minister
2018-06-07 -          Margarita Robles (she)
PRT: prime minister
2005-03-12 2011-06-21 José Sócrates
2011-06-21 2015-11-26 Pedro Passos Coelho
2015-11-26 2024-04-02 António Costa
2024-04-02 -          Luís Montenegro
PRT: president
2006-03-09 2016-03-09 Aníbal Cavaco Silva
2016-03-09 2026-03-09 Marcelo Rebelo de Sousa
PRT: foreign minister
2015-11-26 2022-03-30 Augusto Santos Silva
2022-03-30 2024-04-02 João Gomes Cravinho
2024-04-02 -          Paulo Rangel
NLD: prime minister
2010-10-14 2024-07-02 Mark Rutte
2024-07-02 2026       Dick Schoof
NLD: foreign minister
2012-11-05 2014-10-14 Frans Timmermans
2014-10-17 2017-10-26 Bert Koenders
2018-03-07 2021-05-25 Stef Blok
2021-05-25 2021-09-17 Sigrid Kaag (she)
2022-01-10 2023-09-05 Wopke Hoekstra
2024-07-02 2025-08-22 Caspar Veldkamp
NLD: defence minister
2012-11-05 2017-10-04 Jeanine Hennis-Plasschaert (she)
2022-01-10 2024-07-02 Kajsa Ollongren (she)
2024-07-02 2026       Ruben Brekelmans
BEL: prime minister
2011-12-06 2014-10-11 Elio Di Rupo
2014-10-11 2019-10-27 Charles Michel
2019-10-27 2020-10-01 Sophie Wilmès (she)
2020-10-01 2025-02-03 Alexander De Croo
2025-02-03 -          Bart De Wever
BEL: foreign minister
2011-12-06 2019-11-30 Didier Reynders
2020-10-01 2022-07-15 Sophie Wilmès (she)
2022-07-15 2025-02-03 Hadja Lahbib (she)
2025-02-03 -          Maxime Prévot
BEL: defence minister
2020-10-01 2025-02-03 Ludivine Dedonder (she)
2025-02-03 -          Theo Francken
LUX: prime minister
1995-01-20 2013-12-04 Jean-Claude Juncker
2013-12-04 2023-11-17 Xavier Bettel
2023-11-17 -          Luc Frieden
LUX: foreign minister
2004-07-31 2023-11-17 Jean Asselborn
2023-11-17 -          Xavier Bettel
IRL: prime minister
2008-05-07 2011-03-09 Brian Cowen
2011-03-09 2017-06-14 Enda Kenny
2017-06-14 2020-06-27 Leo Varadkar
2020-06-27 2022-12-17 Micheál Martin
2022-12-17 2024-04-09 Leo Varadkar
2024-04-09 2025-01-23 Simon Harris
2025-01-23 -          Micheál Martin
IRL: foreign minister
2017-06-14 2022-12-17 Simon Coveney
2022-12-17 2025-01-23 Micheál Martin
2025-01-23 2025-11    Simon Harris
IRL: president
2011-11-11 2025-11-11 Michael D. Higgins/Michael D Higgins
2025-11-11 -          Catherine Connolly (she)
CHE: foreign minister
2012-01-01 2017-10-31 Didier Burkhalter
2017-11-01 -          Ignazio Cassis
AUT: chancellor
2008-12-02 2016-05-09 Werner Faymann
2016-05-17 2017-12-18 Christian Kern
2017-12-18 2019-05-28 Sebastian Kurz
2019-06-03 2020-01-07 Brigitte Bierlein (she)
2020-01-07 2021-10-11 Sebastian Kurz
2021-10-11 2021-12-06 Alexander Schallenberg
2021-12-06 2025-01-10 Karl Nehammer
2025-03-03 -          Christian Stocker
AUT: president
2004-07-08 2016-07-08 Heinz Fischer
2017-01-26 -          Alexander Van der Bellen
AUT: foreign minister
2013-12-16 2017-12-18 Sebastian Kurz
2017-12-18 2019-06-03 Karin Kneissl (she)
2019-06-03 2021-10-11 Alexander Schallenberg
2021-10-11 2021-12-06 Michael Linhart
2021-12-06 2025-03-03 Alexander Schallenberg
2025-03-03 -          Beate Meinl-Reisinger (she)
SWE: prime minister
2006-10-06 2014-10-03 Fredrik Reinfeldt
2014-10-03 2021-11-30 Stefan Löfven
2021-11-30 2022-10-18 Magdalena Andersson (she)
2022-10-18 -          Ulf Kristersson
SWE: foreign minister
2006-10-06 2014-10-03 Carl Bildt
2014-10-03 2019-09-10 Margot Wallström (she)
2019-09-10 2022-10-18 Ann Linde (she)
2022-10-18 2024-09-10 Tobias Billström
2024-09-10 -          Maria Malmer Stenergard (she)
SWE: defence minister
2014-10-03 2022-10-18 Peter Hultqvist
2022-10-18 -          Pål Jonson
SWE: supreme commander
2015-10-01 2024-10-01 Micael Bydén
2024-10-01 -          Michael Claesson
FIN: president
2000-03-01 2012-03-01 Tarja Halonen (she)
2012-03-01 2024-03-01 Sauli Niinistö
2024-03-01 -          Alexander Stubb
FIN: prime minister
2011-06-22 2014-06-24 Jyrki Katainen
2014-06-24 2015-05-29 Alexander Stubb
2015-05-29 2019-06-06 Juha Sipilä
2019-06-06 2019-12-10 Antti Rinne
2019-12-10 2023-06-20 Sanna Marin (she)
2023-06-20 -          Petteri Orpo
FIN: foreign minister
2015-05-29 2019-06-06 Timo Soini
2019-06-06 2023-06-20 Pekka Haavisto
2023-06-20 -          Elina Valtonen (she)
FIN: defence minister
2019-06-06 2023-06-20 Antti Kaikkonen
2023-06-20 -          Antti Häkkänen
NOR: prime minister
2005-10-17 2013-10-16 Jens Stoltenberg
2013-10-16 2021-10-14 Erna Solberg (she)
2021-10-14 -          Jonas Gahr Støre
NOR: finance minister
2025-02-04 -          Jens Stoltenberg
NOR: foreign minister
2005-10-17 2012-09-21 Jonas Gahr Støre
2013-10-16 2017-10-20 Børge Brende
2017-10-20 2021-10-14 Ine Eriksen Søreide (she)
2021-10-14 2023-10-16 Anniken Huitfeldt (she)
2023-10-16 -          Espen Barth Eide
NOR: defence minister
2013-10-16 2017-10-20 Ine Eriksen Søreide (she)
2017-10-20 2021-10-14 Frank Bakke-Jensen
2022-04-12 2025-02-04 Bjørn Arild Gram
2025-02-04 -          Tore Sandvik
DNK: prime minister
2009-04-05 2011-10-03 Lars Løkke Rasmussen
2011-10-03 2015-06-28 Helle Thorning-Schmidt (she)
2015-06-28 2019-06-27 Lars Løkke Rasmussen
2019-06-27 -          Mette Frederiksen (she)
DNK: foreign minister
2016-11-28 2019-06-27 Anders Samuelsen
2019-06-27 2022-12-15 Jeppe Kofod
2022-12-15 -          Lars Løkke Rasmussen
DNK: defence minister
2019-06-27 2022-02-04 Trine Bramsen (she)
2022-02-04 2022-12-15 Morten Bødskov
2023-08-22 -          Troels Lund Poulsen
ISL: prime minister
2017-11-30 2024-04-09 Katrín Jakobsdóttir (she)
2024-04-09 2024-12-21 Bjarni Benediktsson
2024-12-21 -          Kristrún Frostadóttir (she)
MLT: prime minister
2013-03-11 2020-01-13 Joseph Muscat
2020-01-13 -          Robert Abela
CYP: president
2008-02-28 2013-02-28 Demetris Christofias
2013-02-28 2023-02-28 Nicos Anastasiades
2023-02-28 -          Nikos Christodoulides
CYP/SEP: president of Northern Cyprus
2010-04-23 2015-04-30 Derviş Eroğlu
2015-04-30 2020-10-23 Mustafa Akıncı
2020-10-23 2025-10-24 Ersin Tatar
2025-10-24 -          Tufan Erhürman
GRC: prime minister
2009-10-06 2011-11-11 George Papandreou
2012-06-20 2015-01-26 Antonis Samaras
2015-01-26 2015-08-27 Alexis Tsipras
2015-09-21 2019-07-08 Alexis Tsipras
2019-07-08 -          Kyriakos Mitsotakis
GRC: foreign minister
2015-01-27 2018-10-17 Nikos Kotzias
2019-07-09 2023-05    Nikos Dendias
2023-06-27 -          George Gerapetritis/Giorgos Gerapetritis
GRC: defence minister
2015-01-27 2019-01-13 Panos Kammenos
2019-07-09 2023-05    Nikos Panagiotopoulos
2023-06-27 -          Nikos Dendias
`);
