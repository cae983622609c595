import { holderTable } from './holderTable.ts';

export const NORTH_AMERICA = holderTable(`
USA: president
1989-01-20 1993-01-20 George H.W. Bush/George H. W. Bush
1993-01-20 2001-01-20 Bill Clinton
2001-01-20 2009-01-20 George W. Bush/George W Bush
2009-01-20 2017-01-20 Barack Obama
2017-01-20 2021-01-20 Donald Trump/Donald J. Trump
2021-01-20 2025-01-20 Joe Biden/Joseph Biden/Joseph R. Biden
2025-01-20 -          Donald Trump/Donald J. Trump
USA: vice president
2009-01-20 2017-01-20 Joe Biden/Joseph Biden/Joseph R. Biden
2017-01-20 2021-01-20 Mike Pence
2021-01-20 2025-01-20 Kamala Harris (she)
2025-01-20 -          JD Vance/J.D. Vance
USA: secretary of state
2009-01-21 2013-02-01 Hillary Clinton/Hillary Rodham Clinton (she)
2013-02-01 2017-01-20 John Kerry
2017-02-01 2018-03-31 Rex Tillerson
2018-04-26 2021-01-20 Mike Pompeo
2021-01-26 2025-01-20 Antony Blinken/Anthony Blinken/Tony Blinken
2025-01-21 -          Marco Rubio
USA: deputy secretary of state
2009-01 2011-07       James Steinberg
2015-01 2017-01-20    Antony Blinken/Anthony Blinken/Tony Blinken
2019-12 2021-01-20    Stephen Biegun
2021-04-14 2023-07-28 Wendy Sherman (she)
2024-02 2025-01-20    Kurt Campbell
2025-03 -             Christopher Landau
USA: under secretary of state
2021-05-03 2024-03    Victoria Nuland (she)
USA: assistant secretary of state
2013-09 2017-01       Victoria Nuland (she)
2021-09 2024          Karen Donfried (she)
USA: secretary of defense
2006-12-18 2011-06-30 Robert Gates
2011-07-01 2013-02-26 Leon Panetta
2013-02-27 2015-02-17 Chuck Hagel
2015-02-17 2017-01-20 Ash Carter/Ashton Carter
2017-01-20 2019-01-01 James Mattis/Jim Mattis
2019-07-23 2020-11-09 Mark Esper
2021-01-22 2025-01-20 Lloyd Austin
2025-01-25 -          Pete Hegseth
USA: chairman of the joint chiefs
2007-10-01 2011-09-30 Mike Mullen/Michael Mullen
2011-10-01 2015-10-01 Martin Dempsey
2015-10-01 2019-09-30 Joseph Dunford
2019-10-01 2023-09-29 Mark Milley
2023-10-01 2025-02-21 Charles Q. Brown/C.Q. Brown/Charles Brown
2025-04-11 -          Dan Caine
USA: national security adviser
2009-01-20 2010-10-08 James Jones
2010-10-08 2013-07-01 Tom Donilon
2013-07-01 2017-01-20 Susan Rice (she)
2017-01-20 2017-02-13 Michael Flynn
2017-02-20 2018-04-09 H.R. McMaster
2018-04-09 2019-09-10 John Bolton
2019-09-18 2021-01-20 Robert O'Brien
2021-01-20 2025-01-20 Jake Sullivan
2025-01-20 2025-05-01 Mike Waltz/Michael Waltz
USA: director of the CIA
2011-09-06 2012-11-09 David Petraeus
2013-03-08 2017-01-20 John Brennan
2017-01-23 2018-04-26 Mike Pompeo
2018-05-21 2021-01-20 Gina Haspel (she)
2021-03-19 2025-01-20 William Burns/Bill Burns
2025-01-23 -          John Ratcliffe
USA: director of national intelligence
2010-08-09 2017-01-20 James Clapper
2017-03-16 2019-08-15 Dan Coats
2020-05-26 2021-01-20 John Ratcliffe
2021-01-21 2025-01-20 Avril Haines (she)
2025-02-12 -          Tulsi Gabbard (she)
USA: ambassador to the United Nations
2009-01-22 2013-06-30 Susan Rice (she)
2013-08-05 2017-01-20 Samantha Power (she)
2017-01-27 2018-12-31 Nikki Haley (she)
2019-09-12 2021-01-20 Kelly Craft (she)
2021-02-25 2025-01-20 Linda Thomas-Greenfield (she)
2025-09 -             Mike Waltz/Michael Waltz
USA: secretary of the treasury
2009-01-26 2013-01-25 Timothy Geithner
2013-02-28 2017-01-20 Jack Lew
2017-02-13 2021-01-20 Steven Mnuchin
2021-01-26 2025-01-20 Janet Yellen (she)
2025-01-28 -          Scott Bessent
USA: secretary of homeland security
2021-02-02 2025-01-20 Alejandro Mayorkas
USA: attorney general
2021-03-11 2025-01-20 Merrick Garland
2025-02-05 -          Pam Bondi (she)
USA: press secretary
2011-02 2014-06       Jay Carney
2014-06 2017-01-20    Josh Earnest
2017-01-20 2017-07-21 Sean Spicer
2017-07-26 2019-07-01 Sarah Huckabee Sanders/Sarah Sanders (she)
2020-04-07 2021-01-20 Kayleigh McEnany (she)
2021-01-20 2022-05-13 Jen Psaki (she)
2022-05-13 2025-01-20 Karine Jean-Pierre (she)
2025-01-20 -          Karoline Leavitt (she)
USA: State Department spokesman
2017 2019-04          Heather Nauert (she)
2019-04 2021-01-20    Morgan Ortagus (she)
2021-01-20 2023-03-31 Ned Price
2023-04 2025-01-20    Matthew Miller/Matt Miller
2025-01 2025-08       Tammy Bruce (she)
USA: Pentagon spokesman
2013-12 2015          John Kirby
2015 2017-01          Peter Cook
2019 2021-01-20       Jonathan Hoffman
2021-01-20 2022-05-27 John Kirby
2022-08 2025-01-20    Pat Ryder/Patrick Ryder
2025-01-20 -          Sean Parnell
USA: National Security Council spokesman
2022-05-31 2025-01-20 John Kirby
USA: National Security Council spokeswoman
2021-01-20 2022-08    Emily Horne (she)
USA: special envoy
2025-01-20 -          Steve Witkoff
2025-01 2026-01       Keith Kellogg
USA/MIL: commander of Central Command
2016-03-30 2019-03-28 Joseph Votel
2019-03-28 2022-04-01 Kenneth McKenzie/Frank McKenzie
2022-04-01 2025-08    Michael Kurilla/Erik Kurilla
USA/LEG: speaker of the House
2011-01-05 2015-10-29 John Boehner
2015-10-29 2019-01-03 Paul Ryan
2019-01-03 2023-01-03 Nancy Pelosi (she)
2023-01-07 2023-10-03 Kevin McCarthy
2023-10-25 -          Mike Johnson
USA/LEG: leader in the Senate
2007-01-03 2025-01-03 Mitch McConnell
2017-01-03 -          Chuck Schumer
2025-01-03 -          John Thune
CAN: prime minister
2006-02-06 2015-11-04 Stephen Harper
2015-11-04 2025-03-14 Justin Trudeau
2025-03-14 -          Mark Carney
CAN: foreign minister
2011-05-18 2015-02-03 John Baird
2015-11-04 2017-01-10 Stéphane Dion
2017-01-10 2019-11-20 Chrystia Freeland (she)
2019-11-20 2021-01-12 François-Philippe Champagne
2021-01-12 2021-10-26 Marc Garneau
2021-10-26 2025-05-13 Mélanie Joly (she)
2025-05-13 -          Anita Anand (she)
CAN: defence minister
2015-11-04 2021-10-26 Harjit Sajjan
2021-10-26 2023-07-26 Anita Anand (she)
2023-07-26 2025-05-13 Bill Blair
2025-05-13 -          David McGuinty
CAN: chief of the defence staff
2015-07 2021-01       Jonathan Vance
2021 2024-07-18       Wayne Eyre
2024-07-18 -          Jennie Carignan (she)
MEX: president
2006-12-01 2012-12-01 Felipe Calderón
2012-12-01 2018-12-01 Enrique Peña Nieto/Peña Nieto
2018-12-01 2024-10-01 Andrés Manuel López Obrador/López Obrador
2024-10-01 -          Claudia Sheinbaum (she)
MEX: foreign minister
2018-12-01 2023-06-12 Marcelo Ebrard
2023-07 2024-10-01    Alicia Bárcena (she)
2024-10-01 -          Juan Ramón de la Fuente
`);
