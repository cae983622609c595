import { holderTable } from './holderTable.ts';

/** Who led states of Africa, Asia and the Near East in the decades before the tables by region begin. */
export const EARLIER_ELSEWHERE = holderTable(`
ISR: prime minister
1977-06-21 1983-10-10 Menachem Begin
1986-10-20 1992-07-13 Yitzhak Shamir
1992-07-13 1995-11-04 Yitzhak Rabin
1999-07-06 2001-03-07 Ehud Barak
2001-03-07 2006-04-14 Ariel Sharon
2006-04-14 2009-03-31 Ehud Olmert
ISR: foreign minister
2006-01-18 2009-03-31 Tzipi Livni (she)
PSE: president
1969-02-04 2004-11-11 Yasser Arafat/Yasir Arafat
PSE/REB: leader of Hamas
1987-12-14 2004-03-22 Sheikh Ahmed Yassin/Ahmed Yassin
EGY: president
1970-10-15 1981-10-06 Anwar Sadat/Anwar al-Sadat
SYR: president
1971-03-12 2000-06-10 Hafez al-Assad/Hafez Assad
LBN: president
1989-11-24 1998-11-24 Elias Hrawi
1998-11-24 2007-11-24 Emile Lahoud
LBN: prime minister
1992-10-31 1998-12-02 Rafik Hariri/Rafiq Hariri
2000-10-23 2004-10-21 Rafik Hariri/Rafiq Hariri
2005-07-19 2009-11-09 Fouad Siniora/Fuad Siniora
JOR: king
1952-08-11 1999-02-07 King Hussein
SAU: king
1982-06-13 2005-08-01 King Fahd
IRQ: president
1979-07-16 2003-04-09 Saddam Hussein/Saddam
IRQ: deputy prime minister
1979 2003-04-09 Tariq Aziz/Tareq Aziz
IRQ: prime minister
2004-06-28 2005-05-03 Iyad Allawi/Ayad Allawi
2005-05-03 2006-05-20 Ibrahim al-Jaafari
IRN: supreme leader
1979-12-03 1989-06-03 Ruhollah Khomeini/Ayatollah Khomeini
IRN: president
1989-08-16 1997-08-03 Akbar Hashemi Rafsanjani/Hashemi Rafsanjani
1997-08-03 2005-08-03 Mohammad Khatami/Mohammed Khatami
LBY: foreign minister
2000 2009 Abdel-Rahman Shalgam
DZA: president
1963-09-15 1965-06-19 Ahmed Ben Bella
1979-02-09 1992-01-11 Chadli Bendjedid/Chadli Benjedid
1994-01-31 1999-04-27 Liamine Zéroual/Liamine Zeroual
MAR: king
1961-02-26 1999-07-23 King Hassan II/Hassan II
TUN: president
1957-07-25 1987-11-07 Habib Bourguiba
SDN: president
1969-05-25 1985-04-06 Gaafar Nimeiri/Jaafar Numeiri/Gaafar Nimeiry
SDN/REB: leader of the Sudan People's Liberation Army
1983 2005-07-30 John Garang
TCD: president
1979-04-29 1982-06-07 Goukouni Oueddei/Goukouni Weddeye
1982-06-07 1990-12-01 Hissène Habré/Hissene Habre
NGA: president
1985-08-27 1993-08-26 Ibrahim Babangida
1993-11-17 1998-06-08 Sani Abacha
1999-05-29 2007-05-29 Olusegun Obasanjo
2007-05-29 2010-05-05 Umaru Yar'Adua
GHA: president
1981-12-31 2001-01-07 Jerry Rawlings
2001-01-07 2009-01-07 John Kufuor
LBR: president
1980-04-12 1990-09-09 Samuel Doe
1997-08-02 2003-08-11 Charles Taylor
SLE: president
1996-03-29 2007-09-17 Ahmad Tejan Kabbah/Tejan Kabbah
SLE/REB: leader of the Revolutionary United Front
1991 2003-07-29 Foday Sankoh
GIN: president
1984-04-05 2008-12-22 Lansana Conté/Lansana Conte
GNB: president
1980-11-14 1999-05-07 João Bernardo Vieira
SEN: president
1981-01-01 2000-04-01 Abdou Diouf
CIV: president
1960-11-03 1993-12-07 Félix Houphouët-Boigny/Felix Houphouet-Boigny
1993-12-07 1999-12-24 Henri Konan Bédié/Henri Konan Bedie
1999-12-24 2000-10-26 Robert Guei/Robert Guéï
TGO: president
1967-04-14 2005-02-05 Gnassingbé Eyadéma/Gnassingbe Eyadema
BEN: president
1972-10-26 1991-04-04 Mathieu Kérékou/Mathieu Kerekou
NER: president
1999-12-22 2010-02-18 Mamadou Tandja
MLI: president
1992-06-08 2002-06-08 Alpha Oumar Konaré/Alpha Oumar Konare
GAB: president
1967-12-02 2009-06-08 Omar Bongo
CAF: president
1993-10-22 2003-03-15 Ange-Félix Patassé/Ange-Felix Patasse
COD: president
1965-11-24 1997-05-16 Mobutu Sese Seko
1997-05-17 2001-01-16 Laurent Kabila/Laurent-Désiré Kabila
RWA: president
1973-07-05 1994-04-06 Juvénal Habyarimana/Juvenal Habyarimana
1994-07-19 2000-03-23 Pasteur Bizimungu
BDI: president
1987-09-03 1993-07-10 Pierre Buyoya
1996-07-25 2003-04-30 Pierre Buyoya
UGA: president
1971-01-25 1979-04-11 Idi Amin
1980-12-17 1985-07-27 Milton Obote
UGA/REB: leader of the Lord's Resistance Army
1987 - Joseph Kony
KEN: president
1978-08-22 2002-12-30 Daniel arap Moi/Daniel Arap Moi
KEN: vice president
2003-09-25 2008-01-09 Moody Awori
TZA: president
1964-04-26 1985-11-05 Julius Nyerere
1995-11-23 2005-12-21 Benjamin Mkapa
ETH: president
1977-02-03 1991-05-21 Mengistu Haile Mariam
SOM: president
1969-10-21 1991-01-26 Mohamed Siad Barre/Siad Barre
SOM: president
2004-10-14 2008-12-29 Abdullahi Yusuf Ahmed
ZMB: president
1964-10-24 1991-11-02 Kenneth Kaunda
1991-11-02 2002-01-02 Frederick Chiluba
2002-01-02 2008-08-19 Levy Mwanawasa
MWI: president
1966-07-06 1994-05-24 Hastings Banda
MOZ: president
1975-06-25 1986-10-19 Samora Machel
1986-11-06 2005-02-02 Joaquim Chissano
AGO/REB: leader of UNITA
1966 2002-02-22 Jonas Savimbi
NAM: president
1990-03-21 2005-03-21 Sam Nujoma
ZAF: president
1984-09-14 1989-08-15 P.W. Botha/P. W. Botha
1989-08-15 1994-05-10 F.W. de Klerk/F. W. de Klerk
1994-05-10 1999-06-14 Nelson Mandela
1999-06-14 2008-09-24 Thabo Mbeki
MDG: president
1975-06-15 1993-03-27 Didier Ratsiraka
2002-02-22 2009-03-17 Marc Ravalomanana
CHN: leader
1978-12-22 1989-11-09 Deng Xiaoping
CHN: president
1993-03-27 2003-03-15 Jiang Zemin
CHN: premier
1987-11-25 1998-03-17 Li Peng
1998-03-17 2003-03-16 Zhu Rongji
TWN: president
1988-01-13 2000-05-20 Lee Teng-hui
2000-05-20 2008-05-20 Chen Shui-bian
JPN: prime minister
1996-01-11 1998-07-30 Ryutaro Hashimoto
1998-07-30 2000-04-05 Keizo Obuchi
2001-04-26 2006-09-26 Junichiro Koizumi
PRK: leader
1948-09-09 1994-07-08 Kim Il Sung/Kim Il-sung
KOR: president
1988-02-25 1993-02-25 Roh Tae-woo
1993-02-25 1998-02-25 Kim Young-sam/Kim Young Sam
1998-02-25 2003-02-25 Kim Dae-jung/Kim Dae Jung
2003-02-25 2008-02-25 Roh Moo-hyun
IND: prime minister
1966-01-24 1977-03-24 Indira Gandhi (she)
1980-01-14 1984-10-31 Indira Gandhi (she)
1984-10-31 1989-12-02 Rajiv Gandhi
1991-06-21 1996-05-16 P.V. Narasimha Rao/Narasimha Rao
1998-03-19 2004-05-22 Atal Bihari Vajpayee/Atal Behari Vajpayee
PAK: president
1978-09-16 1988-08-17 Mohammed Zia ul-Haq/Zia ul-Haq/Zia ul Haq
2001-06-20 2008-08-18 Pervez Musharraf
PAK: prime minister
1988-12-02 1990-08-06 Benazir Bhutto (she)
1993-10-19 1996-11-05 Benazir Bhutto (she)
1990-11-06 1993-07-18 Nawaz Sharif
1997-02-17 1999-10-12 Nawaz Sharif
BGD: president
1983-12-11 1990-12-06 Hossain Mohammad Ershad
BGD: prime minister
1991-03-20 1996-03-30 Khaleda Zia (she)
2001-10-10 2006-10-29 Khaleda Zia (she)
LKA: president
1978-02-04 1989-01-02 Junius Jayewardene
1989-01-02 1993-05-01 Ranasinghe Premadasa
1994-11-12 2005-11-19 Chandrika Kumaratunga (she)
LKA/REB: leader of the Tamil Tigers
1976-05-05 2009-05-18 Velupillai Prabhakaran
NPL: king
2001-06-04 2008-05-28 King Gyanendra
AFG: president
1986-05-04 1992-04-16 Mohammad Najibullah/Najibullah
1992-06-28 2001-12-22 Burhanuddin Rabbani
AFG/REB: leader of the Taliban
1996-04-04 2013-04-23 Mullah Mohammed Omar/Mullah Omar
MMR: chairman of the junta
1992-04-23 2011-03-30 Than Shwe
THA: prime minister
2001-02-09 2006-09-19 Thaksin Shinawatra/Thaksin
2008-09-18 2008-12-02 Somchai Wongsawat
KHM: king
1993-09-24 2004-10-07 King Norodom Sihanouk/Norodom Sihanouk/Prince Sihanouk
KHM/REB: leader of the Khmer Rouge
1963-02-20 1997-07-25 Pol Pot
VNM: prime minister
1997-09-25 2006-06-27 Phan Van Khai
PHL: president
1986-02-25 1992-06-30 Corazon Aquino/Cory Aquino (she)
1992-06-30 1998-06-30 Fidel Ramos
1998-06-30 2001-01-20 Joseph Estrada
2001-01-20 2010-06-30 Gloria Macapagal Arroyo/Gloria Arroyo (she)
IDN: president
1967-03-12 1998-05-21 Suharto
1998-05-21 1999-10-20 B.J. Habibie
1999-10-20 2001-07-23 Abdurrahman Wahid
2001-07-23 2004-10-20 Megawati Sukarnoputri (she)
MYS: prime minister
1981-07-16 2003-10-31 Mahathir Mohamad/Mahathir Mohammad
2003-10-31 2009-04-03 Abdullah Ahmad Badawi
SGP: prime minister
1965-08-09 1990-11-28 Lee Kuan Yew
TLS: president
2002-05-20 2007-05-20 Xanana Gusmao/Xanana Gusmão
AUS: prime minister
1983-03-11 1991-12-20 Bob Hawke
1991-12-20 1996-03-11 Paul Keating
1996-03-11 2007-12-03 John Howard
NZL: prime minister
1999-12-05 2008-11-19 Helen Clark (she)
FJI: prime minister
1999-05-19 2000-05-27 Mahendra Chaudhry
2001-03-16 2006-12-05 Laisenia Qarase
FJI/REB: leader of the coup
2000-05-19 2000-07-27 George Speight
`);
