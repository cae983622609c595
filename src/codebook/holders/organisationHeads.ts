import { holderTable } from './holderTable.ts';

export const ORGANISATION_HEADS = holderTable(`
UN: secretary-general
2007-01-01 2016-12-31 Ban Ki-moon
2017-01-01 -          António Guterres
UN: spokesman of the secretary-general
2014-03 -             Stéphane Dujarric
UN: high commissioner for human rights
2014-09-01 2018-08-31 Zeid Ra'ad al-Hussein
2018-09-01 2022-08-31 Michelle Bachelet (she)
2022-10-17 -          Volker Türk
UN: high commissioner for refugees
2005-06-15 2015-12-31 António Guterres
2016-01-01 2025-12-31 Filippo Grandi
UN: emergency relief coordinator
2010-09 2015-05       Valerie Amos (she)
2017-09-01 2021-06    Mark Lowcock
2021-07 2024-06       Martin Griffiths
2024-11 -             Tom Fletcher
UN: under-secretary-general for political affairs
2018-04-01 -          Rosemary DiCarlo (she)
UN: special envoy for Syria
2012-09 2014-05       Lakhdar Brahimi
2014-07 2018-11       Staffan de Mistura
2019-01-07 2025-09    Geir Pedersen/Geir O. Pedersen
UN: special envoy for Yemen
2018-02 2021-08       Martin Griffiths
2021-08 -             Hans Grundberg
World Food Programme: executive director
2012-04 2017-04       Ertharin Cousin (she)
2017-04 2023-04       David Beasley
2023-04 -             Cindy McCain (she)
UNICEF: executive director
2010-05 2017-12       Anthony Lake
2018-01-01 2022-01-31 Henrietta Fore (she)
2022-02-01 -          Catherine Russell (she)
IAEA: director general
2009-12-01 2019-07-18 Yukiya Amano
2019-12-03 -          Rafael Grossi/Rafael Mariano Grossi
World Health Organization: director-general
2007-01-04 2017-06-30 Margaret Chan (she)
2017-07-01 -          Tedros Adhanom Ghebreyesus/Tedros
IMF: managing director
2007-11-01 2011-05-18 Dominique Strauss-Kahn
2011-07-05 2019-09-12 Christine Lagarde (she)
2019-10-01 -          Kristalina Georgieva (she)
World Bank: president
2007-07-01 2012-06-30 Robert Zoellick
2012-07-01 2019-02-01 Jim Yong Kim
2019-04-09 2023-06-01 David Malpass
2023-06-02 -          Ajay Banga
International Criminal Court: prosecutor
2003-06-16 2012-06-15 Luis Moreno Ocampo/Luis Moreno-Ocampo
2012-06-15 2021-06-15 Fatou Bensouda (she)
2021-06-16 -          Karim Khan/Karim A. A. Khan
OPCW: director-general
2010-07-25 2018-07-24 Ahmet Üzümcü
2018-07-25 -          Fernando Arias
NATO: secretary general
2009-08-01 2014-09-30 Anders Fogh Rasmussen
2014-10-01 2024-10-01 Jens Stoltenberg
2024-10-01 -          Mark Rutte
NATO: deputy secretary general
2016-10 2019-09       Rose Gottemoeller (she)
2019-10 2024-09       Mircea Geoană
NATO: supreme allied commander
2009-07-02 2013-05-13 James Stavridis
2013-05-13 2016-05-04 Philip Breedlove
2016-05-04 2019-05-03 Curtis Scaparrotti
2019-05-03 2022-07-04 Tod Wolters
2022-07-04 2025-07    Christopher Cavoli
2025-07 -             Alexus Grynkewich
NATO: chairman of the military committee
2018-06-29 2021-06-25 Stuart Peach
2021-06-25 2025-01-17 Rob Bauer
2025-01-17 -          Giuseppe Cavo Dragone
NATO: spokeswoman
2010-12 2023-09       Oana Lungescu (she)
EU: president of the European Council
2009-12-01 2014-11-30 Herman Van Rompuy
2014-12-01 2019-11-30 Donald Tusk
2019-12-01 2024-11-30 Charles Michel
2024-12-01 -          António Costa
EU: president of the Commission
2004-11-22 2014-10-31 José Manuel Barroso
2014-11-01 2019-11-30 Jean-Claude Juncker
2019-12-01 -          Ursula von der Leyen (she)
EU: high representative
2009-12-01 2014-11-01 Catherine Ashton (she)
2014-11-01 2019-11-30 Federica Mogherini (she)
2019-12-01 2024-11-30 Josep Borrell
2024-12-01 -          Kaja Kallas (she)
EU: president of the European Parliament
2012-01-17 2017-01-17 Martin Schulz
2017-01-17 2019-07-02 Antonio Tajani
2019-07-03 2022-01-11 David Sassoli
2022-01-18 -          Roberta Metsola (she)
EU: chief spokesman of the Commission
2019-12-01 2024-11    Eric Mamer
EU: foreign affairs spokesman
2019-12 2024-12       Peter Stano
EU: commissioner for enlargement
2019-12-01 2024-11-30 Olivér Várhelyi
2024-12-01 -          Marta Kos (she)
EU: commissioner for defence
2024-12-01 -          Andrius Kubilius
EU: president of the European Central Bank
2011-11-01 2019-10-31 Mario Draghi
2019-11-01 -          Christine Lagarde (she)
Council of Europe: secretary general
2009-10-01 2019-09-18 Thorbjørn Jagland
2019-09-18 2024-09-18 Marija Pejčinović Burić/Marija Pejcinovic Buric (she)
2024-09-18 -          Alain Berset
OSCE: secretary general
2011-07-01 2017-06-30 Lamberto Zannier
2017-07-18 2020-07-18 Thomas Greminger
2020-12-04 2024-09    Helga Schmid (she)
2024-12 -             Feridun Sinirlioğlu
CSTO: secretary general
2003-04 2016-12-31    Nikolai Bordyuzha/Nikolay Bordyuzha
2017-05 2018-11       Yuri Khachaturov/Yury Khachaturov
2020-01-01 2022-12-31 Stanislav Zas
2023-01-01 2025-12-31 Imangali Tasmagambetov
CIS: executive secretary
2007-10 2022-12       Sergei Lebedev/Sergey Lebedev
African Union: chairperson of the Commission
2008-04 2012-10       Jean Ping
2012-10-15 2017-03-14 Nkosazana Dlamini-Zuma/Nkosazana Dlamini Zuma (she)
2017-03-14 2025-03-13 Moussa Faki/Moussa Faki Mahamat
2025-03-13 -          Mahmoud Ali Youssouf
Arab League: secretary-general
2001-06-01 2011-06-01 Amr Moussa
2011-07-03 2016-07-03 Nabil Elaraby/Nabil al-Arabi
2016-07-03 -          Ahmed Aboul Gheit
ASEAN: secretary-general
2013-01-01 2017-12-31 Le Luong Minh
2018-01-01 2022-12-31 Lim Jock Hoi
2023-01-01 -          Kao Kim Hourn
Red Cross: president
2012-07-01 2022-09-30 Peter Maurer
2022-10-01 -          Mirjana Spoljaric (she)
GCC: secretary general
2020-02-01 2023-01-31 Nayef al-Hajraf
2023-02-01 -          Jasem Mohamed Albudaiwi/Jasem Albudaiwi
SCO: secretary-general
2019-01-01 2021-12-31 Vladimir Norov
2022-01-01 2024-12-31 Zhang Ming
2025-01-01 -          Nurlan Yermekbayev
VAT/REL: pope
2005-04-19 2013-02-28 Pope Benedict XVI/Pope Benedict
2013-03-13 2025-04-21 Pope Francis
2025-05-08 -          Pope Leo XIV/Pope Leo
VAT/REL: cardinal secretary of state
2013-10-15 -          Pietro Parolin
Hamas: leader
2017-05-06 2024-07-31 Ismail Haniyeh/Ismail Haniya
2024-08-06 2024-10-16 Yahya Sinwar
Hezbollah: leader
1992-02-16 2024-09-27 Hassan Nasrallah
2024-10-29 -          Naim Qassem/Naim Kassem
Houthis: leader
2004-09 -             Abdul-Malik al-Houthi/Abdulmalik al-Houthi/Abdel-Malek al-Houthi
Islamic State: leader
2013-04 2019-10-27    Abu Bakr al-Baghdadi
al-Qaeda: leader
1988 2011-05-02       Osama bin Laden
2011-06-16 2022-07-31 Ayman al-Zawahiri/Ayman al-Zawahri
AFG/REB: leader
2016-05-25 -          Hibatullah Akhundzada/Haibatullah Akhundzada
AFG/REB: spokesman
2007 -                Zabihullah Mujahid
PKK: leader
1978-11-27 -          Abdullah Öcalan
SDF: commander
2015-10 -             Mazloum Abdi
YEM/REB: head of the Southern Transitional Council
2017-05-11 -          Aidarous al-Zubaidi/Aidarus al-Zoubaidi/Aidaros Alzubidi
ETH/REB: leader of Tigray
2018-01 2023-03       Debretsion Gebremichael
`);
