import { holderTable } from './holderTable.ts';

export const ASIA_AND_PACIFIC = holderTable(`
CHN: president
2003-03-15 2013-03-14 Hu Jintao
2013-03-14 -          Xi Jinping
CHN: prime minister
2003-03-16 2013-03-15 Wen Jiabao
2013-03-15 2023-03-11 Li Keqiang
2023-03-11 -          Li Qiang
CHN: foreign minister
2007-04-27 2013-03-16 Yang Jiechi
2013-03-16 2022-12-30 Wang Yi
2022-12-30 2023-07-25 Qin Gang
2023-07-25 -          Wang Yi
CHN: director of the foreign affairs office
2013-08 2022-12       Yang Jiechi
CHN: defence minister
2013-03-16 2018-03-19 Chang Wanquan
2018-03-19 2023-03-12 Wei Fenghe
2023-03-12 2023-10-24 Li Shangfu
2023-12-29 -          Dong Jun
CHN: foreign ministry spokesman
2010-08 2020-07       Geng Shuang
2020-02-24 2023-01    Zhao Lijian
2020-07-17 2024-05    Wang Wenbin
2024-03 -             Lin Jian
CHN: foreign ministry spokeswoman
2012-11 2024-05       Hua Chunying (she)
2021-10 -             Mao Ning (she)
CHN: ambassador to the United Nations
2019-07 2025          Zhang Jun
2025 -                Fu Cong
CHN: ambassador to the United States
2013-04 2021-06       Cui Tiankai
2021-07-28 2023-01    Qin Gang
2023-05-23 -          Xie Feng
HKG: chief executive
2012-07-01 2017-06-30 Leung Chun-ying
2017-07-01 2022-06-30 Carrie Lam (she)
2022-07-01 -          John Lee
TWN: president
2008-05-20 2016-05-20 Ma Ying-jeou
2016-05-20 2024-05-20 Tsai Ing-wen (she)
2024-05-20 -          Lai Ching-te/William Lai
TWN: prime minister
2017-09-08 2019-01-14 Lai Ching-te/William Lai
2019-01-14 2023-01-31 Su Tseng-chang
2023-01-31 2024-05-20 Chen Chien-jen
2024-05-20 -          Cho Jung-tai
TWN: foreign minister
2018-02-26 2024-05-20 Joseph Wu
2024-05-20 -          Lin Chia-lung
TWN: defence minister
2021-02-23 2024-05-20 Chiu Kuo-cheng
2024-05-20 -          Wellington Koo
JPN: prime minister
2010-06-08 2011-09-02 Naoto Kan
2011-09-02 2012-12-26 Yoshihiko Noda
2012-12-26 2020-09-16 Shinzo Abe
2020-09-16 2021-10-04 Yoshihide Suga
2021-10-04 2024-10-01 Fumio Kishida
2024-10-01 2025-10-21 Shigeru Ishiba
2025-10-21 -          Sanae Takaichi (she)
JPN: foreign minister
2012-12-26 2017-08-03 Fumio Kishida
2017-08-03 2019-09-11 Taro Kono
2019-09-11 2021-11-10 Toshimitsu Motegi
2021-11-10 2023-09-13 Yoshimasa Hayashi
2023-09-13 2024-10-01 Yoko Kamikawa (she)
2024-10-01 2025-10-21 Takeshi Iwaya
2025-10-21 -          Toshimitsu Motegi
JPN: defence minister
2019-09-11 2020-09-16 Taro Kono
2020-09-16 2022-08-10 Nobuo Kishi
2022-08-10 2023-09-13 Yasukazu Hamada
2023-09-13 2024-10-01 Minoru Kihara
2024-10-01 2025-10-21 Gen Nakatani
2025-10-21 -          Shinjiro Koizumi
JPN: chief cabinet secretary
2012-12-26 2020-09-16 Yoshihide Suga
2020-09-16 2021-10-04 Katsunobu Kato
2021-10-04 2023-12-14 Hirokazu Matsuno
2023-12-14 2025-10-21 Yoshimasa Hayashi
2025-10-21 -          Minoru Kihara
KOR: president
2008-02-25 2013-02-25 Lee Myung-bak
2013-02-25 2017-03-10 Park Geun-hye (she)
2017-05-10 2022-05-10 Moon Jae-in
2022-05-10 2025-04-04 Yoon Suk-yeol/Yoon Suk Yeol
2025-06-04 -          Lee Jae-myung/Lee Jae Myung
KOR: foreign minister
2013-03 2017-06       Yun Byung-se
2017-06-18 2021-02-08 Kang Kyung-wha (she)
2021-02-09 2022-05    Chung Eui-yong
2022-05-12 2024-01    Park Jin
2024-01 2025-07       Cho Tae-yul
2025-07 -             Cho Hyun
KOR: defence minister
2018-09 2020-09       Jeong Kyeong-doo
2020-09-18 2022-05    Suh Wook
2022-05 2023-10       Lee Jong-sup
2023-10 2024-09       Shin Won-sik
2024-09 2024-12-05    Kim Yong-hyun
PRK: leader
1994-07-08 2011-12-17 Kim Jong Il/Kim Jong-il
2011-12-17 -          Kim Jong Un/Kim Jong-un
PRK: deputy department director of the party
2018 -                Kim Yo Jong/Kim Yo-jong (she)
PRK: foreign minister
2016-05 2020-01       Ri Yong Ho/Ri Yong-ho
2020-01 2022-06       Ri Son Gwon/Ri Son-gwon
2022-06 -             Choe Son Hui/Choe Son-hui (she)
MNG: president
2009-06-18 2017-07-10 Tsakhiagiin Elbegdorj
2017-07-10 2021-06-25 Khaltmaagiin Battulga
2021-06-25 -          Ukhnaagiin Khurelsukh
IND: prime minister
2004-05-22 2014-05-26 Manmohan Singh
2014-05-26 -          Narendra Modi
IND: president
2012-07-25 2017-07-25 Pranab Mukherjee
2017-07-25 2022-07-25 Ram Nath Kovind
2022-07-25 -          Droupadi Murmu (she)
IND: foreign minister
2014-05-26 2019-05-30 Sushma Swaraj (she)
2019-05-30 -          Subrahmanyam Jaishankar/S. Jaishankar/S Jaishankar
IND: defence minister
2017-09-03 2019-05-30 Nirmala Sitharaman (she)
2019-05-31 -          Rajnath Singh
IND: finance minister
2019-05-31 -          Nirmala Sitharaman (she)
IND: home minister
2014-05-26 2019-05-30 Rajnath Singh
2019-05-30 -          Amit Shah
IND: national security adviser
2014-05-30 -          Ajit Doval
IND: foreign ministry spokesman
2020-04 2024-01       Arindam Bagchi
2024-01 -             Randhir Jaiswal
IND: chief of the defence staff
2020-01-01 2021-12-08 Bipin Rawat
2022-09-30 -          Anil Chauhan
PAK: prime minister
2008-03-25 2012-06-19 Yousaf Raza Gilani/Yousuf Raza Gilani
2013-06-05 2017-07-28 Nawaz Sharif
2017-08-01 2018-05-31 Shahid Khaqan Abbasi
2018-08-18 2022-04-10 Imran Khan
2022-04-11 2023-08-14 Shehbaz Sharif/Shahbaz Sharif
2023-08-14 2024-03-04 Anwaar-ul-Haq Kakar/Anwaar ul Haq Kakar
2024-03-04 -          Shehbaz Sharif/Shahbaz Sharif
PAK: president
2008-09-09 2013-09-08 Asif Ali Zardari
2013-09-09 2018-09-08 Mamnoon Hussain
2018-09-09 2024-03-10 Arif Alvi
2024-03-10 -          Asif Ali Zardari
PAK: foreign minister
2018-08-20 2022-04-10 Shah Mahmood Qureshi
2022-04-27 2023-08    Bilawal Bhutto Zardari/Bilawal Bhutto-Zardari
2024-03-11 -          Ishaq Dar
PAK: defence minister
2018-08-20 2022-04-10 Pervez Khattak
2022-04-19 2023-08    Khawaja Asif/Khawaja Muhammad Asif
2024-03-11 -          Khawaja Asif/Khawaja Muhammad Asif
PAK: army chief
2007-11-29 2013-11-29 Ashfaq Parvez Kayani
2013-11-29 2016-11-29 Raheel Sharif
2016-11-29 2022-11-29 Qamar Javed Bajwa
2022-11-29 -          Asim Munir
BGD: prime minister
2009-01-06 2024-08-05 Sheikh Hasina (she)
BGD: chief adviser
2024-08-08 2026-02    Muhammad Yunus
LKA: president
2005-11-19 2015-01-09 Mahinda Rajapaksa
2015-01-09 2019-11-18 Maithripala Sirisena
2019-11-18 2022-07-14 Gotabaya Rajapaksa
2022-07-21 2024-09-23 Ranil Wickremesinghe
2024-09-23 -          Anura Kumara Dissanayake
NPL: prime minister
2018-02-15 2021-07-13 K.P. Sharma Oli/KP Sharma Oli
2021-07-13 2022-12-26 Sher Bahadur Deuba
2022-12-26 2024-07-15 Pushpa Kamal Dahal
2024-07-15 2025-09-09 K.P. Sharma Oli/KP Sharma Oli
2025-09-12 2026       Sushila Karki (she)
MDV: president
2013-11-17 2018-11-17 Abdulla Yameen
2018-11-17 2023-11-17 Ibrahim Mohamed Solih
2023-11-17 -          Mohamed Muizzu
MMR: president
2011-03-30 2016-03-30 Thein Sein
2016-03-30 2018-03-21 Htin Kyaw
2018-03-30 2021-02-01 Win Myint
MMR: state counsellor
2016-04-06 2021-02-01 Aung San Suu Kyi/Suu Kyi (she)
MMR: commander-in-chief
2011-03-30 2026       Min Aung Hlaing
THA: prime minister
2008-12-17 2011-08-05 Abhisit Vejjajiva/Abhisit
2011-08-05 2014-05-07 Yingluck Shinawatra/Yingluck (she)
2014-08-24 2023-08-22 Prayuth Chan-ocha/Prayut Chan-o-cha/Prayuth Chan-o-cha/Prayuth/Prayut
2023-08-22 2024-08-14 Srettha Thavisin/Srettha
2024-08-16 2025-08-29 Paetongtarn Shinawatra/Paetongtarn (she)
2025-09-07 -          Anutin Charnvirakul/Anutin
THA: foreign minister
2015-08 2023-08       Don Pramudwinai
2024-04 2025-09       Maris Sangiampongsa
KHM: prime minister
1985-01-14 2023-08-22 Hun Sen
2023-08-22 -          Hun Manet
KHM: foreign minister
2016-04 2023-08-22    Prak Sokhonn
LAO: prime minister
2016-04-20 2021-03-22 Thongloun Sisoulith
2022-12-30 -          Sonexay Siphandone
VNM: president
2016-04-02 2018-09-21 Tran Dai Quang
2021-04-05 2023-01-18 Nguyen Xuan Phuc
2023-03-02 2024-03-20 Vo Van Thuong
2024-05-22 2024-10-21 To Lam
2024-10-21 -          Luong Cuong
VNM: prime minister
2006-06-27 2016-04-06 Nguyen Tan Dung
2016-04-07 2021-04-05 Nguyen Xuan Phuc
2021-04-05 -          Pham Minh Chinh
VNM: general secretary of the party
2011-01-19 2024-07-19 Nguyen Phu Trong
2024-08-03 -          To Lam
PHL: president
2010-06-30 2016-06-30 Benigno Aquino
2016-06-30 2022-06-30 Rodrigo Duterte
2022-06-30 -          Ferdinand Marcos Jr/Ferdinand Marcos/Bongbong Marcos
PHL: foreign minister
2018-10-17 2022-06-30 Teodoro Locsin
2022-07-01 2025-06-30 Enrique Manalo
2025-07-01 -          Theresa Lazaro/Maria Theresa Lazaro (she)
PHL: defence minister
2016-06-30 2022-06-30 Delfin Lorenzana
2023-06-05 -          Gilberto Teodoro
IDN: president
2004-10-20 2014-10-20 Susilo Bambang Yudhoyono/Yudhoyono
2014-10-20 2024-10-20 Joko Widodo/Widodo/Jokowi
2024-10-20 -          Prabowo Subianto/Prabowo
IDN: foreign minister
2009-10-22 2014-10-20 Marty Natalegawa/Natalegawa
2014-10-27 2024-10-20 Retno Marsudi/Retno (she)
2024-10-21 -          Sugiono
IDN: defence minister
2014-10-27 2019-10-20 Ryamizard Ryacudu
2019-10-23 2024-10-20 Prabowo Subianto/Prabowo
2024-10-21 -          Sjafrie Sjamsoeddin
MYS: prime minister
2009-04-03 2018-05-09 Najib Razak/Najib
2018-05-10 2020-02-24 Mahathir Mohamad/Mahathir
2020-03-01 2021-08-16 Muhyiddin Yassin/Muhyiddin
2021-08-21 2022-11-24 Ismail Sabri Yaakob/Ismail Sabri
2022-11-24 -          Anwar Ibrahim
MYS: foreign minister
2018-07-02 2020-02-24 Saifuddin Abdullah
2021-08-30 2022-11    Saifuddin Abdullah
2023-12 -             Mohamad Hasan
SGP: prime minister
2004-08-12 2024-05-15 Lee Hsien Loong
2024-05-15 -          Lawrence Wong
SGP: foreign minister
2015-10-01 -          Vivian Balakrishnan
SGP: defence minister
2011-05-21 2025-05    Ng Eng Hen
TLS: president
2007-05-20 2012-05-20 José Ramos-Horta
2017-05-20 2022-05-20 Francisco Guterres Lú-Olo/Lú-Olo
2022-05-20 -          José Ramos-Horta
AUS: prime minister
2007-12-03 2010-06-24 Kevin Rudd
2010-06-24 2013-06-27 Julia Gillard (she)
2013-06-27 2013-09-18 Kevin Rudd
2013-09-18 2015-09-15 Tony Abbott
2015-09-15 2018-08-24 Malcolm Turnbull
2018-08-24 2022-05-23 Scott Morrison
2022-05-23 -          Anthony Albanese
AUS: foreign minister
2013-09-18 2018-08-28 Julie Bishop (she)
2018-08-28 2022-05-23 Marise Payne (she)
2022-05-23 -          Penny Wong (she)
AUS: defence minister
2021-03-30 2022-05-23 Peter Dutton
2022-06-01 -          Richard Marles
NZL: prime minister
2008-11-19 2016-12-12 John Key
2016-12-12 2017-10-26 Bill English
2017-10-26 2023-01-25 Jacinda Ardern (she)
2023-01-25 2023-11-27 Chris Hipkins
2023-11-27 -          Christopher Luxon
NZL: foreign minister
2017-10-26 2020-11-06 Winston Peters
2020-11-06 2023-11-27 Nanaia Mahuta (she)
2023-11-27 -          Winston Peters
FJI: prime minister
2007-01-05 2022-12-24 Frank Bainimarama
2022-12-24 -          Sitiveni Rabuka
PNG: prime minister
2012-08 2019-05-29    Peter O'Neill
2019-05-30 -          James Marape
SLB: prime minister
2019-04-24 2024-05-02 Manasseh Sogavare
2024-05-02 -          Jeremiah Manele
`);
