import { holderTable } from './holderTable.ts';

export const LATIN_AMERICA = holderTable(`
BRA: president
2003-01-01 2011-01-01 Luiz Inácio Lula da Silva/Lula da Silva/Lula
2011-01-01 2016-08-31 Dilma Rousseff (she)
2016-08-31 2019-01-01 Michel Temer
2019-01-01 2023-01-01 Jair Bolsonaro
2023-01-01 -          Luiz Inácio Lula da Silva/Lula da Silva/Lula
BRA: foreign minister
2019-01-01 2021-03-29 Ernesto Araújo
2021-04 2023-01-01    Carlos França
2023-01-01 -          Mauro Vieira
ARG: president
2007-12-10 2015-12-10 Cristina Fernández de Kirchner/Cristina Kirchner/Cristina Fernández (she)
2015-12-10 2019-12-10 Mauricio Macri
2019-12-10 2023-12-10 Alberto Fernández
2023-12-10 -          Javier Milei
CHL: president
2010-03-11 2014-03-11 Sebastián Piñera
2014-03-11 2018-03-11 Michelle Bachelet (she)
2018-03-11 2022-03-11 Sebastián Piñera
2022-03-11 2026-03-11 Gabriel Boric
2026-03-11 -          José Antonio Kast
COL: president
2002-08-07 2010-08-07 Álvaro Uribe
2010-08-07 2018-08-07 Juan Manuel Santos
2018-08-07 2022-08-07 Iván Duque
2022-08-07 -          Gustavo Petro
VEN: president
1999-02-02 2013-03-05 Hugo Chávez
2013-03-05 2026-01-03 Nicolás Maduro
VEN: foreign minister
2014-12 2017-06       Delcy Rodríguez (she)
2017-08 2021-08       Jorge Arreaza
2023-01 -             Yván Gil
VEN: vice president
2018-06-14 2026-01    Delcy Rodríguez (she)
VEN: defence minister
2014-10 -             Vladimir Padrino López/Vladimir Padrino
VEN/OPP: opposition leader
2019-01-05 2023-01    Juan Guaidó
2023-10 -             María Corina Machado (she)
PER: president
2011-07-28 2016-07-28 Ollanta Humala
2016-07-28 2018-03-23 Pedro Pablo Kuczynski
2018-03-23 2020-11-09 Martín Vizcarra
2020-11-17 2021-07-28 Francisco Sagasti
2021-07-28 2022-12-07 Pedro Castillo
2022-12-07 2025-10-10 Dina Boluarte (she)
ECU: president
2007-01-15 2017-05-24 Rafael Correa
2017-05-24 2021-05-24 Lenín Moreno
2021-05-24 2023-11-23 Guillermo Lasso
2023-11-23 -          Daniel Noboa
BOL: president
2006-01-22 2019-11-10 Evo Morales
2019-11-12 2020-11-08 Jeanine Áñez (she)
2020-11-08 2025-11-08 Luis Arce
2025-11-08 -          Rodrigo Paz
PRY: president
2013-08-15 2018-08-15 Horacio Cartes
2018-08-15 2023-08-15 Mario Abdo Benítez
2023-08-15 -          Santiago Peña
URY: president
2010-03-01 2015-03-01 José Mujica
2015-03-01 2020-03-01 Tabaré Vázquez
2020-03-01 2025-03-01 Luis Lacalle Pou/Lacalle Pou
2025-03-01 -          Yamandú Orsi
CUB: president
2008-02-24 2018-04-19 Raúl Castro
2018-04-19 -          Miguel Díaz-Canel
CUB: foreign minister
2009-03 -             Bruno Rodríguez
NIC: president
2007-01-10 -          Daniel Ortega
SLV: president
2014-06-01 2019-06-01 Salvador Sánchez Cerén
2019-06-01 -          Nayib Bukele
GTM: president
2012-01-14 2015-09-03 Otto Pérez Molina
2016-01-14 2020-01-14 Jimmy Morales
2020-01-14 2024-01-14 Alejandro Giammattei
2024-01-15 -          Bernardo Arévalo
HND: president
2010-01-27 2014-01-27 Porfirio Lobo
2014-01-27 2022-01-27 Juan Orlando Hernández
2022-01-27 2026-01-27 Xiomara Castro (she)
2026-01-27 -          Nasry Asfura
CRI: president
2014-05-08 2018-05-08 Luis Guillermo Solís
2018-05-08 2022-05-08 Carlos Alvarado
2022-05-08 -          Rodrigo Chaves
PAN: president
2009-07-01 2014-07-01 Ricardo Martinelli
2014-07-01 2019-07-01 Juan Carlos Varela
2019-07-01 2024-07-01 Laurentino Cortizo
2024-07-01 -          José Raúl Mulino
HTI: president
2011-05-14 2016-02-07 Michel Martelly
2017-02-07 2021-07-07 Jovenel Moïse
HTI: prime minister
2021-07-20 2024-04    Ariel Henry
2024-06 2024-11       Garry Conille
GUY: president
2015-05-16 2020-08-02 David Granger
2020-08-02 -          Irfaan Ali
DOM: president
2012-08-16 2020-08-16 Danilo Medina
2020-08-16 -          Luis Abinader
`);
