import { holderTable } from './holderTable.ts';

export const EASTERN_EUROPE = holderTable(`
RUS: president
2008-05-07 2012-05-07 Dmitry Medvedev/Dmitri Medvedev/Dmitriy Medvedev
2012-05-07 -          Vladimir Putin
RUS: prime minister
2008-05-08 2012-05-07 Vladimir Putin
2012-05-08 2020-01-16 Dmitry Medvedev/Dmitri Medvedev/Dmitriy Medvedev
2020-01-16 -          Mikhail Mishustin
RUS: deputy chairman of the security council
2020-01-16 -          Dmitry Medvedev/Dmitri Medvedev/Dmitriy Medvedev
RUS: foreign minister
2004-03-09 -          Sergei Lavrov/Sergey Lavrov
RUS: deputy foreign minister
2008-08-15 2025       Sergei Ryabkov/Sergey Ryabkov
2018-01-22 -          Alexander Grushko/Aleksandr Grushko
RUS: defence minister
2007-02-15 2012-11-06 Anatoly Serdyukov/Anatoliy Serdyukov
2012-11-06 2024-05-12 Sergei Shoigu/Sergey Shoigu/Sergei Shoygu
2024-05-14 -          Andrei Belousov/Andrey Belousov
RUS: secretary of the security council
2008-05-12 2024-05-12 Nikolai Patrushev/Nikolay Patrushev
2024-05-12 -          Sergei Shoigu/Sergey Shoigu/Sergei Shoygu
RUS: chief of the general staff
2008-06-03 2012-11-09 Nikolai Makarov/Nikolay Makarov
2012-11-09 -          Valery Gerasimov/Valeriy Gerasimov
RUS: presidential spokesman
2012-05-22 -          Dmitry Peskov/Dmitri Peskov/Dmitriy Peskov
RUS: foreign ministry spokeswoman
2015-08-10 -          Maria Zakharova/Mariya Zakharova (she)
RUS: defence ministry spokesman
2017 -                Igor Konashenkov
RUS: presidential aide
2012-05-22 -          Yuri Ushakov/Yury Ushakov/Yuriy Ushakov
RUS: ambassador to the United Nations
2006-04 2017-02-20    Vitaly Churkin/Vitaliy Churkin
2017-07-27 -          Vasily Nebenzya/Vassily Nebenzia/Vasily Nebenzia/Vasiliy Nebenzya
RUS: ambassador to the United States
2008-07 2017-08       Sergei Kislyak/Sergey Kislyak
2017-09 2024-10       Anatoly Antonov/Anatoliy Antonov
RUS: director of the federal security service
2008-05-12 -          Alexander Bortnikov/Aleksandr Bortnikov
RUS: director of the foreign intelligence service
2016-10-05 -          Sergei Naryshkin/Sergey Naryshkin
RUS/LEG: chairman of the state duma
2016-10-05 -          Vyacheslav Volodin
RUS/LEG: chairwoman of the federation council
2011-09-21 -          Valentina Matviyenko/Valentina Matvienko (she)
RUS: head of Chechnya
2007-03-02 -          Ramzan Kadyrov
RUS: finance minister
2011-12-16 -          Anton Siluanov
RUS: head of the investigative committee
2011-01-15 -          Alexander Bastrykin/Aleksandr Bastrykin
RUS/OPP: opposition leader
2011 2024-02-16       Alexei Navalny/Alexey Navalny/Aleksei Navalny/Alexei Navalnyi
RUS/MIL: head of the Wagner group
2014 2023-08-23       Yevgeny Prigozhin/Evgeny Prigozhin/Yevgeniy Prigozhin
UKR: president
2005-01-23 2010-02-25 Viktor Yushchenko
2010-02-25 2014-02-22 Viktor Yanukovych/Viktor Yanukovich
2014-06-07 2019-05-20 Petro Poroshenko/Pyotr Poroshenko
2019-05-20 -          Volodymyr Zelensky/Volodymyr Zelenskyy/Volodymyr Zelenskiy/Volodymyr Zelenskyi/Vladimir Zelensky/Vladimir Zelenskiy/Vladimir Zelenskyy
UKR: acting president
2014-02-23 2014-06-07 Oleksandr Turchynov/Olexander Turchynov
UKR: secretary of the security council
2014-12-16 2019-05-19 Oleksandr Turchynov/Olexander Turchynov
2019-10-03 2024-03-26 Oleksiy Danilov/Oleksii Danilov/Oleksiy Danylov
2024-03-26 2024-09-03 Oleksandr Lytvynenko
2025-07-18 -          Rustem Umerov
UKR: prime minister
2007-12-18 2010-03-04 Yulia Tymoshenko/Yuliya Tymoshenko (she)
2010-03-11 2014-01-28 Mykola Azarov
2014-02-27 2016-04-14 Arseniy Yatsenyuk/Arseny Yatseniuk/Arsenii Yatseniuk
2016-04-14 2019-08-29 Volodymyr Groysman/Volodymyr Hroysman
2019-08-29 2020-03-04 Oleksiy Honcharuk/Oleksii Honcharuk
2020-03-04 2025-07-17 Denys Shmyhal/Denys Shmygal
2025-07-17 -          Yulia Svyrydenko/Yuliia Svyrydenko (she)
UKR: foreign minister
2014-06-19 2019-08-29 Pavlo Klimkin
2019-08-29 2020-03-04 Vadym Prystaiko
2020-03-04 2024-09-05 Dmytro Kuleba/Dmitry Kuleba/Dmitro Kuleba
2024-09-05 -          Andrii Sybiha/Andriy Sybiha/Andrii Sybyha
UKR: defence minister
2014-10-14 2019-08-29 Stepan Poltorak
2019-08-29 2020-03-04 Andriy Zagorodniuk/Andriy Zahorodniuk
2020-03-04 2021-11-04 Andriy Taran/Andrii Taran
2021-11-04 2023-09-05 Oleksii Reznikov/Oleksiy Reznikov/Alexey Reznikov/Alexei Reznikov/Olexiy Reznikov
2023-09-06 2025-07-17 Rustem Umerov
2025-07-17 2026-01    Denys Shmyhal/Denys Shmygal
UKR: interior minister
2014-02-27 2021-07-15 Arsen Avakov
2021-07-16 2023-01-18 Denys Monastyrsky/Denys Monastyrskyi/Denys Monastyrskiy
2023-02-07 -          Ihor Klymenko
UKR: commander-in-chief
2019-08-05 2021-07-27 Ruslan Khomchak
2021-07-27 2024-02-08 Valerii Zaluzhnyi/Valeriy Zaluzhny/Valery Zaluzhny/Valerii Zaluzhny
2024-02-08 -          Oleksandr Syrskyi/Oleksandr Syrsky/Oleksandr Syrskiy
UKR: chief of the general staff
2014-07-03 2019-05-21 Viktor Muzhenko
UKR: head of defence intelligence
2020-08-05 2026-01    Kyrylo Budanov/Kirill Budanov
UKR: head of the president's office
2020-02-11 2025-11-28 Andriy Yermak/Andrii Yermak/Andrey Yermak
UKR: adviser to the president's office
2020 2025             Mykhailo Podolyak/Mykhaylo Podolyak
UKR: ambassador to the United Nations
2015-12 2019          Volodymyr Yelchenko
2020 2025             Sergiy Kyslytsya/Serhiy Kyslytsya/Sergei Kyslytsya
UKR: ambassador to the United States
2021-02 2025          Oksana Markarova (she)
UKR: foreign ministry spokesman
2020 2024             Oleg Nikolenko/Oleh Nikolenko
UKR: presidential spokesman
2021 2025             Serhii Nykyforov/Serhiy Nykyforov/Sergii Nykyforov
UKR: mayor of Kyiv
2014-06-05 -          Vitali Klitschko/Vitaliy Klitschko/Vitalii Klitschko
BLR: president
1994-07-20 -          Alexander Lukashenko/Aleksandr Lukashenko/Alyaksandr Lukashenka/Aliaksandr Lukashenka/Alexander Lukashenka
BLR: prime minister
2014-12-27 2018-08-18 Andrei Kobyakov
2020-06-04 2025-03    Roman Golovchenko
BLR: foreign minister
2012-08-20 2022-11-26 Vladimir Makei/Uladzimir Makei/Vladimir Makey
2022-12-13 2024-06-27 Sergei Aleinik/Sergey Aleinik
2024-06-27 -          Maxim Ryzhenkov
BLR: defence minister
2014-11-25 2020-01-20 Andrei Ravkov
2020-01-20 -          Viktor Khrenin
BLR/OPP: opposition leader
2020-08-09 -          Sviatlana Tsikhanouskaya/Svetlana Tikhanovskaya/Svetlana Tsikhanouskaya/Sviatlana Tikhanovskaya (she)
MDA: president
2012-03-23 2016-12-23 Nicolae Timofti
2016-12-23 2020-12-24 Igor Dodon
2020-12-24 -          Maia Sandu (she)
MDA: prime minister
2016-01-20 2019-06-08 Pavel Filip
2019-06-08 2019-11-14 Maia Sandu (she)
2019-11-14 2020-12-31 Ion Chicu
2021-08-06 2023-02-16 Natalia Gavrilița (she)
2023-02-16 2025-11-01 Dorin Recean
2025-11-01 -          Alexandru Munteanu
MDA: foreign minister
2021-08-06 2024-01-29 Nicu Popescu
2024-01-29 -          Mihai Popșoi
MDA/SEP: president of Transnistria
1991-12-03 2011-12-30 Igor Smirnov
2011-12-30 2016-12-16 Yevgeny Shevchuk
2016-12-16 -          Vadim Krasnoselsky/Vadym Krasnoselsky
GEO: president
2008-01-20 2013-11-17 Mikheil Saakashvili/Mikhail Saakashvili
2013-11-17 2018-12-16 Giorgi Margvelashvili
2018-12-16 2024-12-29 Salome Zourabichvili/Salome Zurabishvili (she)
2024-12-29 -          Mikheil Kavelashvili
GEO: prime minister
2012-10-25 2013-11-20 Bidzina Ivanishvili
2013-11-20 2015-12-30 Irakli Garibashvili
2015-12-30 2018-06-13 Giorgi Kvirikashvili
2018-06-20 2019-09-02 Mamuka Bakhtadze
2019-09-08 2021-02-18 Giorgi Gakharia
2021-02-22 2024-01-29 Irakli Garibashvili
2024-02-08 -          Irakli Kobakhidze
GEO: foreign minister
2018-06 2022-04       David Zalkaliani
2022-04 2024-10       Ilia Darchiashvili
GEO/SEP: president of Abkhazia
2011-09 2014-06       Alexander Ankvab/Aleksandr Ankvab
2014-09-25 2020-01-12 Raul Khajimba
2020-04-23 2024-11-19 Aslan Bzhania
2025-04 -             Badra Gunba
GEO/SEP: president of South Ossetia
2012-04-19 2017-04-21 Leonid Tibilov
2017-04-21 2022-05-24 Anatoly Bibilov/Anatoliy Bibilov
2022-05-24 -          Alan Gagloev
ARM: president
2008-04-09 2018-04-09 Serzh Sargsyan/Serzh Sarkisian
2018-04-09 2022-02-01 Armen Sarkissian/Armen Sargsyan
2022-03-13 -          Vahagn Khachaturyan
ARM: prime minister
2014-04-13 2016-09-08 Hovik Abrahamyan
2016-09-13 2018-04-17 Karen Karapetyan
2018-05-08 -          Nikol Pashinyan/Nikol Pashinian
ARM: foreign minister
2008-04 2018-05       Edward Nalbandian/Eduard Nalbandyan
2018-05-12 2020-11-16 Zohrab Mnatsakanyan
2020-11-18 2021-05-27 Ara Aivazian/Ara Ayvazyan
2021-08-19 -          Ararat Mirzoyan
ARM: defence minister
2018-05-12 2020-11-20 Davit Tonoyan/David Tonoyan
2021-11-15 -          Suren Papikyan
AZE: president
2003-10-31 -          Ilham Aliyev
AZE: prime minister
2003-11 2018-04-21    Artur Rasizade
2018-04-21 2019-10-08 Novruz Mammadov
2019-10-08 -          Ali Asadov
AZE: foreign minister
2004-04 2020-07-16    Elmar Mammadyarov
2020-07-16 -          Jeyhun Bayramov/Ceyhun Bayramov
AZE: defence minister
2013-10-22 -          Zakir Hasanov
Artsakh: president of Nagorno-Karabakh
2007-09-07 2020-05-21 Bako Sahakyan
2020-05-21 2023-09-01 Arayik Harutyunyan
2023-09-10 2024-01-01 Samvel Shahramanyan
Donetsk People's Republic: head of Donetsk
2014-11-04 2018-08-31 Alexander Zakharchenko/Aleksandr Zakharchenko
2018-09-07 -          Denis Pushilin
Luhansk People's Republic: head of Luhansk
2014-11-04 2017-11-24 Igor Plotnitsky
2017-11-24 -          Leonid Pasechnik
RUS: head of Crimea
2014-04-14 -          Sergei Aksyonov/Sergey Aksyonov/Sergei Aksenov/Sergey Aksenov
KAZ: president
1990-04-24 2019-03-20 Nursultan Nazarbayev/Nursultan Nazarbaev
2019-03-20 -          Kassym-Jomart Tokayev/Kasym-Jomart Tokayev/Qasym-Jomart Toqayev
KAZ: prime minister
2016-09-09 2019-02-21 Bakytzhan Sagintayev
2019-02-25 2022-01-05 Askar Mamin
2022-01-11 2024-02-05 Alikhan Smailov
2024-02-06 -          Olzhas Bektenov
KAZ: foreign minister
2019-09-18 2023-03-30 Mukhtar Tleuberdi
2023-04 2025-09       Murat Nurtleu
KGZ: president
2010-07-03 2011-12-01 Roza Otunbayeva (she)
2011-12-01 2017-11-24 Almazbek Atambayev
2017-11-24 2020-10-15 Sooronbay Jeenbekov/Sooronbai Jeenbekov
2021-01-28 -          Sadyr Japarov
TJK: president
1994-11-16 -          Emomali Rahmon/Emomali Rakhmon/Imomali Rakhmon
TJK: foreign minister
2013-11 -             Sirojiddin Muhriddin/Sirojiddin Aslov
UZB: president
1991-09-01 2016-09-02 Islam Karimov
2016-12-14 -          Shavkat Mirziyoyev/Shavkat Mirziyoev
UZB: foreign minister
2012-02 2022-12       Abdulaziz Kamilov
TKM: president
2007-02-14 2022-03-19 Gurbanguly Berdymukhamedov/Gurbanguly Berdimuhamedow
2022-03-19 -          Serdar Berdymukhamedov/Serdar Berdimuhamedow
`);
