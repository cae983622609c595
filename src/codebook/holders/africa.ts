import { holderTable } from './holderTable.ts';

export const AFRICA = holderTable(`
NGA: president
2010-05-05 2015-05-29 Goodluck Jonathan
2015-05-29 2023-05-29 Muhammadu Buhari
2023-05-29 -          Bola Tinubu/Bola Ahmed Tinubu
NGA: foreign minister
2015-11-11 2023-05-29 Geoffrey Onyeama
2023-08-21 -          Yusuf Tuggar
ZAF: president
2009-05-09 2018-02-14 Jacob Zuma
2018-02-15 -          Cyril Ramaphosa
ZAF: foreign minister
2009-05 2018-02       Maite Nkoana-Mashabane (she)
2019-05-30 2024-06-30 Naledi Pandor (she)
2024-07 -             Ronald Lamola
KEN: president
2002-12-30 2013-04-09 Mwai Kibaki
2013-04-09 2022-09-13 Uhuru Kenyatta
2022-09-13 -          William Ruto
ETH: prime minister
1995-08-23 2012-08-20 Meles Zenawi/Meles
2012-09-21 2018-04-02 Hailemariam Desalegn/Hailemariam
2018-04-02 -          Abiy Ahmed/Abiy
ETH: foreign minister
2012-11 2016-11       Tedros Adhanom Ghebreyesus/Tedros
2020-11 2024-01       Demeke Mekonnen/Demeke
2024-02 2024-10       Taye Atske Selassie
2024-10 -             Gedion Timothewos
ERI: president
1993-05-24 -          Isaias Afwerki/Isaias Afewerki/Isaias
ERI: foreign minister
2007-04 -             Osman Saleh
SOM: president
2012-09-16 2017-02-16 Hassan Sheikh Mohamud
2017-02-16 2022-05-23 Mohamed Abdullahi Mohamed/Mohamed Farmajo/Mohamed Abdullahi Farmajo/Farmajo
2022-05-23 -          Hassan Sheikh Mohamud
SOM: prime minister
2017-03-01 2020-07-25 Hassan Ali Khaire
2020-09-23 2022-06-25 Mohamed Hussein Roble
2022-06-25 -          Hamza Abdi Barre
SOM/SEP: president of Somaliland
2010-07-27 2017-12-13 Ahmed Mohamed Silanyo
2017-12-13 2024-12-12 Muse Bihi Abdi/Muse Bihi
2024-12-12 -          Abdirahman Mohamed Abdullahi/Abdirahman Irro
SDN: president
1989-06-30 2019-04-11 Omar al-Bashir/Omar Hassan al-Bashir/Omar el-Bashir/Omar El Bashir/Omar Hassan Ahmed al-Bashir
SDN: chairman of the sovereign council
2019-08-20 -          Abdel Fattah al-Burhan/Abdel-Fattah al-Burhan/Abdel-Fattah Burhan/Abdel Fattah Burhan
SDN: prime minister
2019-08-21 2022-01-02 Abdalla Hamdok/Abdallah Hamdok
2025-05 -             Kamil Idris
SDN/REB: commander of the Rapid Support Forces
2013-08 -             Mohamed Hamdan Dagalo/Mohammed Hamdan Dagalo/Hemedti/Hemeti
SSD: president
2011-07-09 -          Salva Kiir
SSD: vice president
2011-07-09 2013-07-23 Riek Machar
2020-02-22 -          Riek Machar
EGY: intelligence chief
2018 2024-10          Abbas Kamel
RWA: president
2000-04-22 -          Paul Kagame
UGA: president
1986-01-29 -          Yoweri Museveni
UGA: army chief
2024-03 -             Muhoozi Kainerugaba
TZA: president
2005-12-21 2015-11-05 Jakaya Kikwete
2015-11-05 2021-03-17 John Magufuli
2021-03-19 -          Samia Suluhu Hassan (she)
BDI: president
2005-08-26 2020-06-08 Pierre Nkurunziza
2020-06-18 -          Evariste Ndayishimiye
COD: president
2001-01-26 2019-01-24 Joseph Kabila
2019-01-24 -          Felix Tshisekedi/Félix Tshisekedi
COG: president
1997-10-25 -          Denis Sassou Nguesso/Denis Sassou-Nguesso
CAF: president
2003-03-15 2013-03-24 François Bozizé
2014-01-23 2016-03-30 Catherine Samba-Panza (she)
2016-03-30 -          Faustin-Archange Touadéra/Faustin Archange Touadéra
TCD: president
1990-12-02 2021-04-20 Idriss Déby
2021-04-20 -          Mahamat Idriss Déby/Mahamat Déby/Mahamat Idriss Déby Itno
CMR: president
1982-11-06 -          Paul Biya
GAB: president
2009-10-16 2023-08-30 Ali Bongo/Ali Bongo Ondimba
2023-08-30 -          Brice Oligui Nguema/Brice Clotaire Oligui Nguema
GNQ: president
1979-08-03 -          Teodoro Obiang/Teodoro Obiang Nguema
MLI: president
2002-06-08 2012-03-22 Amadou Toumani Touré
2013-09-04 2020-08-18 Ibrahim Boubacar Keïta
2020-09-25 2021-05-24 Bah Ndaw/Bah N'Daw
2021-05-24 -          Assimi Goïta
MLI: prime minister
2021-06-07 2024-11-20 Choguel Maïga/Choguel Kokalla Maïga
2024-11-21 -          Abdoulaye Maïga
MLI: foreign minister
2021-06 -             Abdoulaye Diop
BFA: president
1987-10-15 2014-10-31 Blaise Compaoré
2015-12-29 2022-01-24 Roch Kaboré/Roch Marc Christian Kaboré/Roch Marc Kaboré
2022-01-24 2022-09-30 Paul-Henri Damiba/Paul-Henri Sandaogo Damiba
2022-09-30 -          Ibrahim Traoré
NER: president
2011-04-07 2021-04-02 Mahamadou Issoufou
2021-04-02 2023-07-26 Mohamed Bazoum
2023-07-28 -          Abdourahamane Tchiani/Abdourahmane Tiani/Abdourahamane Tiani
SEN: president
2000-04-01 2012-04-02 Abdoulaye Wade
2012-04-02 2024-04-02 Macky Sall
2024-04-02 -          Bassirou Diomaye Faye
SEN: prime minister
2024-04-02 -          Ousmane Sonko
GIN: president
2010-12-21 2021-09-05 Alpha Condé
2021-09-05 -          Mamady Doumbouya
CIV: president
2000-10-26 2011-04-11 Laurent Gbagbo
2011-05-06 -          Alassane Ouattara
GHA: president
2009-01-07 2012-07-24 John Atta Mills
2012-07-24 2017-01-07 John Mahama/John Dramani Mahama
2017-01-07 2025-01-07 Nana Akufo-Addo
2025-01-07 -          John Mahama/John Dramani Mahama
TGO: president
2005-05-04 2025-05-03 Faure Gnassingbé
BEN: president
2006-04-06 2016-04-06 Thomas Boni Yayi
2016-04-06 2026-05    Patrice Talon
LBR: president
2006-01-16 2018-01-22 Ellen Johnson Sirleaf/Ellen Johnson-Sirleaf (she)
2018-01-22 2024-01-22 George Weah
2024-01-22 -          Joseph Boakai
SLE: president
2007-09-17 2018-04-04 Ernest Bai Koroma
2018-04-04 -          Julius Maada Bio
GMB: president
1994-07-22 2017-01-21 Yahya Jammeh
2017-01-19 -          Adama Barrow
GNB: president
2014-06-23 2020-02-27 José Mário Vaz
2020-02-27 2025-11-26 Umaro Sissoco Embaló/Umaro Embaló
MRT: president
2009-08-05 2019-08-01 Mohamed Ould Abdel Aziz
2019-08-01 -          Mohamed Ould Ghazouani/Mohamed Ould Cheikh Ghazouani
DJI: president
1999-05-08 -          Ismail Omar Guelleh/Ismaïl Omar Guelleh
MOZ: president
2005-02-02 2015-01-15 Armando Guebuza
2015-01-15 2025-01-15 Filipe Nyusi
2025-01-15 -          Daniel Chapo
AGO: president
1979-09-10 2017-09-26 José Eduardo dos Santos
2017-09-26 -          João Lourenço
ZWE: president
1987-12-31 2017-11-21 Robert Mugabe
2017-11-24 -          Emmerson Mnangagwa
ZMB: president
2011-09-23 2014-10-28 Michael Sata
2015-01-25 2021-08-24 Edgar Lungu
2021-08-24 -          Hakainde Hichilema
MWI: president
2014-05-31 2020-06-28 Peter Mutharika
2020-06-28 2025-10-04 Lazarus Chakwera
2025-10-04 -          Peter Mutharika
NAM: president
2005-03-21 2015-03-21 Hifikepunye Pohamba
2015-03-21 2024-02-04 Hage Geingob
2025-03-21 -          Netumbo Nandi-Ndaitwah (she)
BWA: president
2008-04-01 2018-04-01 Ian Khama
2018-04-01 2024-11-01 Mokgweetsi Masisi
2024-11-01 -          Duma Boko
MDG: president
2014-01-25 2018-09-07 Hery Rajaonarimampianina
2019-01-19 2025-10    Andry Rajoelina
`);
