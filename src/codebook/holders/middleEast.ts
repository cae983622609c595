import { holderTable } from './holderTable.ts';

export const MIDDLE_EAST = holderTable(`
ISR: prime minister
2009-03-31 2021-06-13 Benjamin Netanyahu/Binyamin Netanyahu
2021-06-13 2022-06-30 Naftali Bennett
2022-07-01 2022-12-29 Yair Lapid
2022-12-29 -          Benjamin Netanyahu/Binyamin Netanyahu
ISR: president
2007-07-15 2014-07-24 Shimon Peres
2014-07-24 2021-07-07 Reuven Rivlin
2021-07-07 -          Isaac Herzog
ISR: foreign minister
2009-03-31 2012-12-18 Avigdor Lieberman/Avigdor Liberman
2019-02 2020-05-17    Israel Katz/Yisrael Katz
2020-05-17 2021-06-13 Gabi Ashkenazi
2021-06-13 2022-12-29 Yair Lapid
2022-12-29 2024-01-01 Eli Cohen
2024-01-01 2024-11-08 Israel Katz/Yisrael Katz
2024-11-08 -          Gideon Saar/Gideon Sa'ar
ISR: defence minister
2007-06-18 2013-03-18 Ehud Barak
2013-03-18 2016-05-22 Moshe Yaalon/Moshe Ya'alon
2016-05-30 2018-11-18 Avigdor Lieberman/Avigdor Liberman
2019-11-12 2020-05-17 Naftali Bennett
2020-05-17 2022-12-29 Benny Gantz
2022-12-29 2024-11-05 Yoav Gallant
2024-11-08 -          Israel Katz/Yisrael Katz
ISR: chief of the general staff
2011-02-14 2015-02-16 Benny Gantz
2015-02-16 2019-01-15 Gadi Eisenkot
2019-01-15 2023-01-16 Aviv Kochavi
2023-01-16 2025-03-05 Herzi Halevi
2025-03-05 -          Eyal Zamir
ISR: national security minister
2022-12-29 -          Itamar Ben-Gvir/Itamar Ben Gvir
ISR: finance minister
2022-12-29 -          Bezalel Smotrich
ISR: director of Mossad
2016-01 2021-06-01    Yossi Cohen
2021-06-01 -          David Barnea
ISR/MIL: army spokesman
2023-03 2025-03       Daniel Hagari
ISR: ambassador to the United Nations
2015-10 2020-07       Danny Danon
2020-07 2024-08       Gilad Erdan
2024-08 -             Danny Danon
PSE: president
2005-01-15 -          Mahmoud Abbas
PSE: prime minister
2007-06-15 2013-06-06 Salam Fayyad
2013-06-06 2019-04-13 Rami Hamdallah
2019-04-13 2024-03-31 Mohammad Shtayyeh
2024-03-31 -          Mohammad Mustafa
IRN: supreme leader
1989-06-04 -          Ali Khamenei
IRN: president
2005-08-03 2013-08-03 Mahmoud Ahmadinejad
2013-08-03 2021-08-03 Hassan Rouhani/Hasan Rouhani
2021-08-03 2024-05-19 Ebrahim Raisi/Ibrahim Raisi
2024-07-28 -          Masoud Pezeshkian
IRN: foreign minister
2010-12-13 2013-08-15 Ali Akbar Salehi
2013-08-15 2021-08-25 Mohammad Javad Zarif/Javad Zarif
2021-08-25 2024-05-19 Hossein Amir-Abdollahian/Hossein Amirabdollahian/Hossein Amir Abdollahian
2024-08-21 -          Abbas Araghchi/Abbas Araqchi
IRN: foreign ministry spokesman
2021-06 2022-08       Saeed Khatibzadeh
2022-08 2024-10       Nasser Kanaani
2024-10 -             Esmaeil Baghaei/Esmail Baghaei
IRN: secretary of the security council
2013-09-10 2023-05-22 Ali Shamkhani
IRN: head of the atomic energy organisation
2013-08 2021-08       Ali Akbar Salehi
2021-08 -             Mohammad Eslami
IRN: chief nuclear negotiator
2021-09 2024-08       Ali Bagheri Kani/Ali Bagheri
IRN/MIL: commander of the Quds Force
1998 2020-01-03       Qassem Soleimani/Qasem Soleimani/Qassim Suleimani
2020-01-03 -          Esmail Qaani/Esmail Ghaani
IRN/MIL: commander of the Revolutionary Guards
2019-04-21 2025-06-13 Hossein Salami
SYR: president
2000-07-17 2024-12-08 Bashar al-Assad/Bashar al Assad
2025-01-29 -          Ahmed al-Sharaa/Abu Mohammed al-Jolani/Abu Mohammad al-Jolani/Abu Mohammed al-Golani
SYR: foreign minister
2006-02-11 2020-11-16 Walid al-Moallem/Walid Muallem
2020-11-22 2024-09    Faisal Mekdad/Faisal Miqdad
2024-12-21 -          Asaad al-Shaibani/Asaad Hassan al-Shaibani/Asaad al-Shibani
IRQ: president
2005-04-07 2014-07-24 Jalal Talabani
2014-07-24 2018-10-02 Fuad Masum
2018-10-02 2022-10-17 Barham Salih/Barham Saleh
2022-10-17 2026       Abdul Latif Rashid/Abdullatif Rashid
IRQ: prime minister
2006-05-20 2014-09-08 Nouri al-Maliki/Nuri al-Maliki
2014-09-08 2018-10-25 Haider al-Abadi
2018-10-25 2020-05-06 Adel Abdul Mahdi/Adil Abdul-Mahdi
2020-05-07 2022-10-27 Mustafa al-Kadhimi/Mustafa al-Kadhimy
2022-10-27 2026       Mohammed Shia al-Sudani/Mohammed al-Sudani
IRQ: foreign minister
2003-09 2014-07       Hoshyar Zebari
2020-06 -             Fuad Hussein
IRQ: president of the Kurdistan region
2005-06-14 2017-11-01 Masoud Barzani/Massoud Barzani
2019-06-10 -          Nechirvan Barzani
SAU: king
2005-08-01 2015-01-23 King Abdullah
2015-01-23 -          King Salman
SAU: crown prince
2017-06-21 -          Mohammed bin Salman/Mohammad bin Salman
SAU: foreign minister
1975-10 2015-04-29    Saud al-Faisal
2015-04-29 2018-12-27 Adel al-Jubeir
2019-10-23 -          Faisal bin Farhan/Faisal bin Farhan Al Saud
SAU: defence minister
2015-01-23 2022-09-27 Mohammed bin Salman/Mohammad bin Salman
2022-09-27 -          Khalid bin Salman
ARE: president
2004-11-03 2022-05-13 Khalifa bin Zayed/Khalifa bin Zayed Al Nahyan
2022-05-14 -          Mohammed bin Zayed/Mohamed bin Zayed/Mohammed bin Zayed Al Nahyan/Mohamed bin Zayed Al Nahyan
ARE: foreign minister
2006-02 -             Abdullah bin Zayed/Abdullah bin Zayed Al Nahyan
ARE: presidential adviser
2021-02 -             Anwar Gargash
QAT: emir
1995-06-27 2013-06-25 Hamad bin Khalifa Al Thani
2013-06-25 -          Tamim bin Hamad Al Thani/Tamim bin Hamad
QAT: foreign minister
2016-01-27 -          Mohammed bin Abdulrahman Al Thani/Mohammed bin Abdulrahman Al-Thani/Mohammed bin Abdulrahman
KWT: emir
2006-01-29 2020-09-29 Sabah al-Ahmad al-Sabah/Sabah al-Ahmad
2020-09-30 2023-12-16 Nawaf al-Ahmad al-Sabah/Nawaf al-Ahmad
2023-12-16 -          Mishal al-Ahmad al-Sabah/Meshal al-Ahmad al-Sabah
BHR: king
1999-03-06 -          Hamad bin Isa Al Khalifa/Hamad bin Isa
OMN: sultan
1970-07-23 2020-01-10 Sultan Qaboos/Qaboos bin Said
2020-01-11 -          Haitham bin Tariq/Sultan Haitham
OMN: foreign minister
2020-08-18 -          Badr al-Busaidi/Badr Albusaidi
YEM: president
1978 2012-02-27       Ali Abdullah Saleh
2012-02-27 2022-04-07 Abd-Rabbu Mansour Hadi/Abed Rabbo Mansour Hadi/Abdrabbuh Mansour Hadi/Abd Rabbu Mansour Hadi
2022-04-07 -          Rashad al-Alimi
JOR: king
1999-02-07 -          King Abdullah II/Abdullah II
JOR: foreign minister
2009-02 2017-01       Nasser Judeh
2017-01 -             Ayman Safadi
JOR: prime minister
2018-06 2020-10       Omar Razzaz
2020-10-12 2024-09-15 Bisher Khasawneh/Bisher al-Khasawneh
2024-09-18 -          Jafar Hassan
LBN: president
2008-05-25 2014-05-24 Michel Suleiman/Michel Sleiman
2016-10-31 2022-10-30 Michel Aoun
2025-01-09 -          Joseph Aoun
LBN: prime minister
2011-06-13 2014-02-15 Najib Mikati
2014-02-15 2016-12-18 Tammam Salam
2016-12-18 2020-01-21 Saad Hariri/Saad al-Hariri
2020-01-21 2021-09-10 Hassan Diab
2021-09-10 2025-02-08 Najib Mikati
2025-02-08 -          Nawaf Salam
LBN/LEG: speaker of parliament
1992-10-20 -          Nabih Berri
EGY: president
1981-10-14 2011-02-11 Hosni Mubarak
2012-06-30 2013-07-03 Mohamed Morsi/Mohammed Morsi/Mohamed Mursi
2014-06-08 -          Abdel Fattah al-Sisi/Abdel Fattah el-Sisi/Abdel-Fattah el-Sissi/Abdel-Fattah al-Sisi/Abdel Fattah al-Sissi
EGY: foreign minister
2014-06-17 2024-07-03 Sameh Shoukry
2024-07-03 -          Badr Abdelatty
EGY: prime minister
2015-09-19 2018-06-07 Sherif Ismail
2018-06-14 -          Mostafa Madbouly
LBY: prime minister
2016-03 2021-03-15    Fayez al-Sarraj/Fayez Serraj/Fayez al-Serraj
2021-03-15 -          Abdul Hamid Dbeibah/Abdulhamid Dbeibah/Abdul Hamid al-Dbeibah
LBY/REB: commander of the Libyan National Army
2015-03 -             Khalifa Haftar/Khalifa Hifter
LBY: leader
1969-09-01 2011-08-23 Muammar Gaddafi/Moammar Gadhafi/Muammar Qaddafi/Moammar Gaddafi
TUN: president
1987-11-07 2011-01-14 Zine El Abidine Ben Ali
2011-12-13 2014-12-31 Moncef Marzouki
2014-12-31 2019-07-25 Beji Caid Essebsi
2019-10-23 -          Kais Saied/Kaïs Saïed/Kaïs Saied
DZA: president
1999-04-27 2019-04-02 Abdelaziz Bouteflika
2019-12-19 -          Abdelmadjid Tebboune
DZA: foreign minister
2021-07 2023-03       Ramtane Lamamra
2023-03 -             Ahmed Attaf
MAR: king
1999-07-23 -          Mohammed VI/King Mohammed VI
MAR: prime minister
2011-11-29 2017-03-17 Abdelilah Benkirane
2017-04-05 2021-10-07 Saadeddine Othmani/Saad-Eddine el-Othmani
2021-10-07 -          Aziz Akhannouch
MAR: foreign minister
2017-04-05 -          Nasser Bourita
ESH/SEP: leader of the Polisario Front
1976-08 2016-05-31    Mohamed Abdelaziz
2016-07-09 -          Brahim Ghali
AFG: president
2001-12-22 2014-09-29 Hamid Karzai
2014-09-29 2021-08-15 Ashraf Ghani
AFG: acting foreign minister
2021-09-07 -          Amir Khan Muttaqi
AFG: acting defence minister
2021-09-07 -          Mullah Yaqoob/Mohammad Yaqoob
AFG: acting interior minister
2021-09-07 -          Sirajuddin Haqqani
`);
