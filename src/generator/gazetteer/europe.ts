/** Europe, with Russia and Cyprus. The layout is explained in ../country-table.ts. */
export const europe = `
AX ALA Aland Islands | short Aland | people Alander/s | capital Mariehamn
AL ALB Albania | people Albanian/s | capital Tirana
AD AND Andorra | people Andorran/s | capital Andorra la Vella
AT AUT Austria | people Austrian/s | capital Vienna
BY BLR Belarus
  | people Belarusian/s, Belarussian/s, Belarusan/s, Byelorussian/s | was Byelorussia, Belorussia | capital Minsk
BE BEL Belgium | people Belgian/s | capital Brussels
BA BIH Bosnia and Herzegovina
  | also Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia Herzegovina, Bosnia-Hercegovina, Bosnia and Hercegovina
  | short Bosnia | abbr BiH | people Bosnian/s, Bosnian Serb/s, Bosnian Croat/s, Bosnian Muslim/s | capital Sarajevo
BG BGR Bulgaria | people Bulgarian/s | capital Sofia
HR HRV Croatia | people Croatian/s, Croat/s | capital Zagreb
CY CYP Cyprus
  | also Northern Cyprus, Turkish Republic of Northern Cyprus
  | people Cypriot/s, Greek Cypriot/s, Turkish Cypriot/s, Greek-Cypriot/s, Turkish-Cypriot/s | capital Nicosia
CZ CZE Czech Republic | also Czechia | people Czech/s | capital Prague
DK DNK Denmark | people Danish, Dane/s | capital Copenhagen
EE EST Estonia | people Estonian/s | capital Tallinn
FO FRO Faroe Islands | also Faeroe Islands | short Faroes, Faeroes | people Faroese, Faroe Islander/s | capital Torshavn
FI FIN Finland | people Finnish, Finn/s | capital Helsinki
FR FRA France
  | also French Republic | people French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | capital Paris
  | seat Elysee, Elysee Palace, Quai d'Orsay
DE DEU Germany
  | also Federal Republic of Germany | people German/s, East German/s, West German/s
  | was East Germany, West Germany, German Democratic Republic | capital Berlin, Bonn | seat Bundestag
GI GIB Gibraltar | people Gibraltarian/s
GR GRC Greece | also Hellenic Republic | people Greek/s | capital Athens
GG GGY Guernsey | capital St. Peter Port
HU HUN Hungary | people Hungarian/s | capital Budapest
IS ISL Iceland | people Icelandic, Icelander/s | capital Reykjavik
IE IRL Ireland
  | also Republic of Ireland, Irish Republic, Southern Ireland | short Eire
  | people Irish, Irishman, Irishmen, Irishwoman, Irishwomen | capital Dublin
IM IMN Isle of Man | people Manx, Manxman, Manxmen | capital Douglas
IT ITA Italy | people Italian/s | capital Rome | seat Palazzo Chigi, Quirinale
JE JEY Jersey | capital St. Helier
XK XKX Kosovo | also Kosova | people Kosovar/s, Kosovan/s | capital Pristina
LV LVA Latvia | people Latvian/s | capital Riga
LI LIE Liechtenstein | people Liechtensteiner/s | capital Vaduz
LT LTU Lithuania | people Lithuanian/s | capital Vilnius
LU LUX Luxembourg | also Luxemburg | people Luxembourger/s, Luxembourgish, Luxembourgeois | capital Luxembourg
MT MLT Malta | people Maltese | capital Valletta
MD MDA Moldova | people Moldovan/s, Moldavian/s | was Moldavia | capital Chisinau
MC MCO Monaco | people Monegasque/s
ME MNE Montenegro | people Montenegrin/s | capital Podgorica
NL NLD Netherlands | short Holland | people Dutch, Dutchman, Dutchmen, Dutchwoman, Netherlander/s | capital The Hague, Amsterdam
MK MKD North Macedonia
  | also Republic of Macedonia, Former Yugoslav Republic of Macedonia, former Yugoslav Republic of Macedonia
  | abbr FYROM, F.Y.R.O.M. | people North Macedonian/s, Macedonian/s | was Macedonia | capital Skopje
NO NOR Norway | people Norwegian/s | capital Oslo
PL POL Poland | people Polish, Pole/s | capital Warsaw | seat Sejm
PT PRT Portugal | people Portuguese | capital Lisbon
RO ROU Romania | also Rumania, Roumania | people Romanian/s, Rumanian/s | capital Bucharest
RU RUS Russia
  | also Russian Federation | people Russian/s, Soviet/s
  | was Soviet Union, Union of Soviet Socialist Republics, USSR, U.S.S.R. | capital Moscow | seat Kremlin, State Duma
SM SMR San Marino | people Sammarinese, San Marinese
RS SRB Serbia | people Serbian/s, Serb/s | capital Belgrade
SK SVK Slovakia | also Slovak Republic | people Slovak/s, Slovakian/s | capital Bratislava
SI SVN Slovenia | people Slovenian/s, Slovene/s | capital Ljubljana
ES ESP Spain | people Spanish, Spaniard/s | capital Madrid | seat Moncloa
SJ SJM Svalbard and Jan Mayen | short Svalbard, Jan Mayen | capital Longyearbyen
SE SWE Sweden | people Swedish, Swede/s | capital Stockholm
CH CHE Switzerland | also Swiss Confederation | people Swiss | capital Bern, Berne
UA UKR Ukraine | people Ukrainian/s | capital Kyiv, Kiev | seat Verkhovna Rada
GB GBR United Kingdom
  | also England, Scotland, Wales, Northern Ireland | short Britain, Great Britain
  | abbr UK, U.K., U.K, N. Ireland
  | people British, Briton/s, Brit/s, English, Englishman, Englishmen, Englishwoman, Englishwomen, Scottish, Scot/s,
    Scotsman, Scotsmen, Welsh, Welshman, Welshmen, Northern Irish
  | capital London | seat Downing Street, Whitehall
VA VAT Vatican City | short Vatican, Holy See
`
