import { holderTable } from './holderTable.ts';

/** Who led states of Europe and the Americas, and bodies of many states, in the decades before the tables by region begin. */
export const EARLIER_WEST = holderTable(`
USA: president
1969-01-20 1974-08-09 Richard Nixon
1974-08-09 1977-01-20 Gerald Ford
1977-01-20 1981-01-20 Jimmy Carter
1981-01-20 1989-01-20 Ronald Reagan
USA: vice president
1993-01-20 2001-01-20 Al Gore
2001-01-20 2009-01-20 Dick Cheney
USA: secretary of state
1973-09-22 1977-01-20 Henry Kissinger
1982-07-16 1989-01-20 George Shultz
1989-01-25 1992-08-23 James Baker
1993-01-20 1997-01-17 Warren Christopher
1997-01-23 2001-01-20 Madeleine Albright (she)
2001-01-20 2005-01-26 Colin Powell
2005-01-26 2009-01-20 Condoleezza Rice (she)
USA: secretary of defense
1981-01-21 1987-11-23 Caspar Weinberger
1994-02-03 1997-01-23 William Perry
1997-01-24 2001-01-20 William Cohen
2001-01-20 2006-12-18 Donald Rumsfeld
GBR: prime minister
1979-05-04 1990-11-28 Margaret Thatcher (she)
1990-11-28 1997-05-02 John Major
1997-05-02 2007-06-27 Tony Blair
GBR: foreign secretary
1997-05-02 2001-06-08 Robin Cook
2001-06-08 2006-05-05 Jack Straw
FRA: president
1974-05-27 1981-05-21 Valéry Giscard d'Estaing
1981-05-21 1995-05-17 François Mitterrand/Francois Mitterand
1995-05-17 2007-05-16 Jacques Chirac
FRA: prime minister
1995-05-17 1997-06-02 Alain Juppé
1997-06-02 2002-05-06 Lionel Jospin
2005-05-31 2007-05-15 Dominique de Villepin
DEU: chancellor
1974-05-16 1982-10-01 Helmut Schmidt
1982-10-01 1998-10-27 Helmut Kohl
1998-10-27 2005-11-22 Gerhard Schröder/Gerhard Schroeder
DEU: foreign minister
1974-05-17 1992-05-18 Hans-Dietrich Genscher
1992-05-18 1998-10-26 Klaus Kinkel
1998-10-27 2005-11-22 Joschka Fischer
ITA: prime minister
1996-05-17 1998-10-21 Romano Prodi
2006-05-17 2008-05-08 Romano Prodi
ESP: prime minister
1982-12-02 1996-05-04 Felipe González/Felipe Gonzalez
1996-05-04 2004-04-17 José María Aznar/Jose Maria Aznar
GRC: prime minister
1981-10-21 1989-07-02 Andreas Papandreou
1993-10-13 1996-01-22 Andreas Papandreou
1996-01-22 2004-03-10 Costas Simitis/Kostas Simitis
2004-03-10 2009-10-06 Costas Karamanlis/Kostas Karamanlis
CYP: president
1993-02-28 2003-02-28 Glafcos Clerides
2003-02-28 2008-02-28 Tassos Papadopoulos
RUS: president
1991-07-10 1999-12-31 Boris Yeltsin
RUS: leader of the Soviet Union
1964-10-14 1982-11-10 Leonid Brezhnev
1985-03-11 1991-12-25 Mikhail Gorbachev
RUS: foreign minister
1957-02-15 1985-07-02 Andrei Gromyko
1985-07-02 1990-12-20 Eduard Shevardnadze
1991-12-25 1996-01-05 Andrei Kozyrev
1998-09-11 2004-02-24 Igor Ivanov
RUS: prime minister
1992-12-14 1998-03-23 Viktor Chernomyrdin
1998-09-11 1999-05-12 Yevgeny Primakov
UKR: president
1991-12-05 1994-07-19 Leonid Kravchuk
1994-07-19 2005-01-23 Leonid Kuchma
GEO: president
1992-03-10 2003-11-23 Eduard Shevardnadze
GEO: president
1991-05-26 1992-01-06 Zviad Gamsakhurdia
ARM: president
1991-11-11 1998-02-03 Levon Ter-Petrosyan/Levon Ter-Petrosian
1998-02-04 2008-04-09 Robert Kocharyan/Robert Kocharian
AZE: president
1993-10-10 2003-10-31 Heydar Aliyev/Geidar Aliyev
KGZ: president
1990-10-27 2005-03-24 Askar Akayev
2005-03-25 2010-04-15 Kurmanbek Bakiyev
POL: president
1990-12-22 1995-12-22 Lech Wałęsa/Lech Walesa
1995-12-23 2005-12-23 Aleksander Kwaśniewski/Aleksander Kwasniewski
POL: leader
1981-10-18 1989-12-29 Wojciech Jaruzelski
CZE: president
1989-12-29 2003-02-02 Václav Havel/Vaclav Havel
HUN: prime minister
2004-09-29 2009-04-14 Ferenc Gyurcsány/Ferenc Gyurcsany
ROU: president
1967-12-09 1989-12-22 Nicolae Ceaușescu/Nicolae Ceausescu
1989-12-26 2004-12-20 Ion Iliescu
BGR: leader
1954-03-04 1989-11-10 Todor Zhivkov
SRB: president
1989-05-08 2000-10-07 Slobodan Milošević/Slobodan Milosevic
SRB: president
2000-10-07 2003-03-07 Vojislav Koštunica/Vojislav Kostunica
SRB: prime minister
2001-01-25 2003-03-12 Zoran Đinđić/Zoran Djindjic
HRV: president
1990-05-30 1999-12-10 Franjo Tuđman/Franjo Tudjman
2000-02-18 2010-02-18 Stjepan Mesić/Stipe Mesic
BIH: president
1990-12-20 2000-10-14 Alija Izetbegović/Alija Izetbegovic
BIH/SEP: leader of the Bosnian Serbs
1992-04-07 1996-07-19 Radovan Karadžić/Radovan Karadzic
BIH/MIL: commander of the Bosnian Serb army
1992-05-12 1996-11-08 Ratko Mladić/Ratko Mladic
MKD: president
1991-01-27 1999-11-19 Kiro Gligorov
1999-12-15 2004-02-26 Boris Trajkovski
ALB: prime minister
1991-02-22 1991-06-05 Fatos Nano
TUR: president
1989-11-09 1993-04-17 Turgut Özal/Turgut Ozal
1993-05-16 2000-05-16 Süleyman Demirel/Suleyman Demirel
2000-05-16 2007-08-28 Ahmet Necdet Sezer
TUR: prime minister
1993-06-25 1996-03-06 Tansu Çiller/Tansu Ciller (she)
1996-06-28 1997-06-30 Necmettin Erbakan
1999-01-11 2002-11-18 Bülent Ecevit/Bulent Ecevit
CAN: prime minister
1984-09-17 1993-06-25 Brian Mulroney
1993-11-04 2003-12-12 Jean Chrétien/Jean Chretien
MEX: president
1988-12-01 1994-11-30 Carlos Salinas de Gortari/Carlos Salinas
1994-12-01 2000-11-30 Ernesto Zedillo
2000-12-01 2006-11-30 Vicente Fox
CUB: president
1959-02-16 2008-02-24 Fidel Castro
HTI: president
1988-09-17 1990-03-10 Prosper Avril
1991-02-07 1996-02-07 Jean-Bertrand Aristide
2001-02-07 2004-02-29 Jean-Bertrand Aristide
1996-02-07 2001-02-07 René Préval/Rene Preval
HTI: commander of the army
1991-09-30 1994-10-10 Raoul Cédras/Raoul Cedras
PAN: commander of the army
1983-08-12 1989-12-20 Manuel Noriega
GTM: president
1982-03-23 1983-08-08 Efraín Ríos Montt/Efrain Rios Montt
SLV: president
1984-06-01 1989-06-01 José Napoleón Duarte/Jose Napoleon Duarte
1989-06-01 1994-06-01 Alfredo Cristiani
NIC: president
1990-04-25 1997-01-10 Violeta Chamorro (she)
HND: president
2006-01-27 2009-06-28 Manuel Zelaya
COL: president
1990-08-07 1994-08-07 César Gaviria/Cesar Gaviria
1998-08-07 2002-08-07 Andrés Pastrana/Andres Pastrana
VEN: president
1989-02-02 1993-05-21 Carlos Andrés Pérez/Carlos Andres Perez
PER: president
1985-07-28 1990-07-28 Alan García
2006-07-28 2011-07-28 Alan García
1990-07-28 2000-11-22 Alberto Fujimori
2001-07-28 2006-07-28 Alejandro Toledo
PER/REB: leader of the Shining Path
1969 1992-09-12 Abimael Guzmán/Abimael Guzman
ECU: president
2000-01-22 2003-01-15 Gustavo Noboa
2003-01-15 2005-04-20 Lucio Gutiérrez/Lucio Gutierrez
BOL: president
1997-08-06 2001-08-07 Hugo Banzer
2002-08-06 2003-10-17 Gonzalo Sánchez de Lozada/Gonzalo Sanchez de Lozada
CHL: president
1973-09-11 1990-03-11 Augusto Pinochet
2000-03-11 2006-03-11 Ricardo Lagos
ARG: president
1981-12-22 1982-06-18 Leopoldo Galtieri
1983-12-10 1989-07-08 Raúl Alfonsín/Raul Alfonsin
1989-07-08 1999-12-10 Carlos Menem
1999-12-10 2001-12-21 Fernando de la Rúa/Fernando de la Rua
2003-05-25 2007-12-10 Néstor Kirchner/Nestor Kirchner
BRA: president
1995-01-01 2003-01-01 Fernando Henrique Cardoso
PRY: president
1954-08-15 1989-02-03 Alfredo Stroessner
UN: secretary-general
1982-01-01 1991-12-31 Javier Pérez de Cuéllar/Javier Perez de Cuellar
1992-01-01 1996-12-31 Boutros Boutros-Ghali
1997-01-01 2006-12-31 Kofi Annan
IAEA: director general
1981-12-01 1997-11-30 Hans Blix
1997-12-01 2009-11-30 Mohamed ElBaradei
NATO: secretary-general
1988-07-01 1994-08-13 Manfred Wörner/Manfred Woerner
1995-12-05 1999-10-06 Javier Solana
1999-10-14 2003-12-17 George Robertson/Lord Robertson
2004-01-05 2009-08-01 Jaap de Hoop Scheffer
VAT: pope
1978-10-16 2005-04-02 Pope John Paul II/John Paul II
`);
