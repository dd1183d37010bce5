/** Countries as German newspapers call them: `CODE names | adjectives | its people`. The layout is explained in language-rules.ts. */
export const countries = `
AD Andorra | andorranisch | Andorraner
AE Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Emirate, Emiraten, VAE | emiratisch | Emirater, Emirati
AF Afghanistan | afghanisch | Afghane
AG Antigua und Barbuda
AL Albanien | albanisch | Albaner
AM Armenien | armenisch | Armenier
AO Angola | angolanisch | Angolaner
AR Argentinien | argentinisch | Argentinier
AS Amerikanisch-Samoa
AT Österreich | österreichisch | Österreicher
AU Australien | australisch | Australier
AW Aruba
AZ Aserbaidschan | aserbaidschanisch | Aserbaidschaner
BA Bosnien und Herzegowina, Bosnien-Herzegowina, Bosnien | bosnisch | Bosnier
BB Barbados
BD Bangladesch, Bangladesh | bangladeschisch | Bangladescher
BE Belgien | belgisch | Belgier
BF Burkina Faso | burkinisch | Burkiner
BG Bulgarien | bulgarisch | Bulgare
BH Bahrain | bahrainisch | Bahrainer
BI Burundi | burundisch | Burundier
BJ Benin | beninisch | Beniner
BM Bermuda
BN Brunei
BO Bolivien | bolivianisch | Bolivianer
BR Brasilien | brasilianisch | Brasilianer
BS Bahamas
BT Bhutan | bhutanisch | Bhutaner
BW Botsuana, Botswana | botsuanisch | Botsuaner
BY Belarus, Weißrussland | belarussisch, belarusisch, weißrussisch | Belarusse, Weißrusse
BZ Belize
CA Kanada | kanadisch | Kanadier
CD Demokratische Republik Kongo, Demokratischen Republik Kongo, DR Kongo, Kongo-Kinshasa, Zaire
CF Zentralafrikanische Republik, Zentralafrikanischen Republik, Zentralafrika | zentralafrikanisch | Zentralafrikaner
CG Republik Kongo, Kongo-Brazzaville
CH Schweiz | schweizerisch, =Schweizer | Schweizer
CI Elfenbeinküste, Côte d'Ivoire | ivorisch | Ivorer
CL Chile | chilenisch | Chilene
CM Kamerun | kamerunisch | Kameruner
CN China, Volksrepublik China | chinesisch | Chinese
CO Kolumbien | kolumbianisch | Kolumbianer
CR Costa Rica | costa-ricanisch | Costa-Ricaner
CU Kuba | kubanisch | Kubaner
CV Kap Verde, Cabo Verde | kapverdisch | Kapverdier
CW Curaçao
CY Zypern | zypriotisch, zyprisch | Zypriot, Zyprer
CZ Tschechien, Tschechische Republik, Tschechischen Republik, Tschechoslowakei | tschechisch | Tscheche
DE Deutschland, Bundesrepublik Deutschland, Bundesrepublik, BRD, DDR | deutsch, westdeutsch | =Deutsche, =Deutschen, =Deutscher
DJ Dschibuti
DK Dänemark | dänisch | Däne
DM Dominica
DO Dominikanische Republik, Dominikanischen Republik
DZ Algerien | algerisch | Algerier
EC Ecuador | ecuadorianisch | Ecuadorianer
EE Estland | estnisch | Este
EG Ägypten | ägyptisch | Ägypter
EH Westsahara
ER Eritrea | eritreisch | Eritreer
ES Spanien | spanisch | Spanier
ET Äthiopien | äthiopisch | Äthiopier
FI Finnland | finnisch | Finne
FJ Fidschi, Fidschi-Inseln | fidschianisch | Fidschianer
FK Falklandinseln, Falkland-Inseln, Falklands
FM Mikronesien
FO Färöer, Färöer-Inseln
FR Frankreich | französisch | Franzose, =Französin, =Französinnen
GA Gabun | gabunisch | Gabuner
GB Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, England, Schottland, Wales, Nordirland | britisch, englisch, schottisch, walisisch, nordirisch | Brite, Engländer, Schotte, Waliser
GD Grenada
GE Georgien | georgisch | Georgier
GF Französisch-Guayana
GG Guernsey
GH Ghana | ghanaisch | Ghanaer
GI Gibraltar
GL Grönland | grönländisch | Grönländer
GM Gambia | gambisch | Gambier
GN Guinea | guineisch | Guineer
GP Guadeloupe
GQ Äquatorialguinea
GR Griechenland | griechisch | Grieche
GT Guatemala | guatemaltekisch | Guatemalteke
GU Guam
GW Guinea-Bissau
GY Guyana | guyanisch | Guyaner
HK Hongkong, Hong Kong
HN Honduras | honduranisch | Honduraner
HR Kroatien | kroatisch | Kroate
HT Haiti | haitianisch | Haitianer
HU Ungarn | ungarisch | =Ungar, =Ungarin, =Ungarinnen
ID Indonesien | indonesisch | Indonesier
IE Irland | irisch | =Ire, =Iren, =Irin, =Irinnen
IL Israel | israelisch | Israeli, =Israelin
IN Indien | indisch | Inder
IQ Irak | irakisch | Iraker
IR Iran | iranisch | Iraner
IS Island | isländisch | Isländer
IT Italien | italienisch | Italiener
JM Jamaika | jamaikanisch | Jamaikaner
JO Jordanien | jordanisch | Jordanier
JP Japan | japanisch | Japaner
KE Kenia | kenianisch | Kenianer
KG Kirgisistan, Kirgistan, Kirgisien | kirgisisch | Kirgise
KH Kambodscha | kambodschanisch | Kambodschaner
KI Kiribati
KM Komoren
KN St. Kitts und Nevis
KP Nordkorea | nordkoreanisch | Nordkoreaner
KR Südkorea, Republik Korea | südkoreanisch | Südkoreaner
KW Kuwait | kuwaitisch | Kuwaiter
KY Kaimaninseln, Cayman Islands
KZ Kasachstan | kasachisch | Kasache
LA Laos | laotisch | Laote
LB Libanon | libanesisch | Libanese
LC St. Lucia
LI Liechtenstein | liechtensteinisch | Liechtensteiner
LK Sri Lanka | sri-lankisch | Sri-Lanker
LR Liberia | liberianisch | Liberianer
LS Lesotho
LT Litauen | litauisch | Litauer
LU Luxemburg | luxemburgisch | Luxemburger
LV Lettland | lettisch | Lette
LY Libyen | libysch | Libyer
MA Marokko | marokkanisch | Marokkaner
MC Monaco | monegassisch | Monegasse
MD Moldau, Republik Moldau, Moldawien | moldauisch | Moldauer
ME Montenegro | montenegrinisch | Montenegriner
MG Madagaskar | madagassisch | Madagasse
MH Marshallinseln
MK Nordmazedonien, Mazedonien | mazedonisch, nordmazedonisch | Mazedonier, Nordmazedonier
ML Mali | malisch | Malier
MM Myanmar, Birma, Burma | birmanisch, myanmarisch | Birmane
MN Mongolei | mongolisch | Mongole
MO Macao, Macau
MQ Martinique
MR Mauretanien | mauretanisch | Mauretanier
MT Malta
MU Mauritius
MV Malediven | maledivisch | Malediver
MW Malawi | malawisch | Malawier
MX Mexiko | mexikanisch | Mexikaner
MY Malaysia | malaysisch | Malaysier
MZ Mosambik | mosambikanisch | Mosambikaner
NA Namibia | namibisch | Namibier
NC Neukaledonien
NE Niger | nigrisch | Nigrer
NG Nigeria | nigerianisch | Nigerianer
NI Nicaragua | nicaraguanisch | Nicaraguaner
NL Niederlande, Niederlanden, Holland | niederländisch, holländisch | Niederländer, Holländer
NO Norwegen | norwegisch | Norweger
NP Nepal | nepalesisch | Nepalese
NR Nauru
NZ Neuseeland | neuseeländisch | Neuseeländer
OM Oman | omanisch | Omaner
PA Panama | panamaisch | Panamaer
PE Peru | peruanisch | Peruaner
PF Französisch-Polynesien
PG Papua-Neuguinea
PH Philippinen | philippinisch | Philippiner, Filipino
PK Pakistan | pakistanisch | Pakistaner, Pakistani
PL Polen | polnisch | =Pole, =Polin, =Polinnen
PR Puerto Rico
PS Palästina, Palästinensische Autonomiegebiete, Palästinensergebiete, Westjordanland, Gaza, Gazastreifen, Gaza-Streifen | palästinensisch | Palästinenser
PT Portugal | portugiesisch | Portugiese
PW Palau
PY Paraguay | paraguayisch | Paraguayer
QA Katar, Qatar | katarisch | Katarer
RO Rumänien | rumänisch | Rumäne
RS Serbien, Jugoslawien | serbisch | Serbe
RU Russland, Rußland, Russische Föderation, Russischen Föderation, Sowjetunion, UdSSR | russisch | Russe
RW Ruanda | ruandisch | Ruander
SA Saudi-Arabien, Saudiarabien | saudisch, saudi-arabisch | Saudi, Saudi-Araber
SB Salomonen, Salomon-Inseln
SC Seychellen
SD Sudan | sudanesisch | Sudanese
SE Schweden | schwedisch | =Schwede, =Schwedin, =Schwedinnen
SG Singapur | singapurisch | Singapurer
SI Slowenien | slowenisch | Slowene
SK Slowakei | slowakisch | Slowake
SL Sierra Leone | sierra-leonisch | Sierra-Leoner
SM San Marino
SN Senegal | senegalesisch | Senegalese
SO Somalia | somalisch | Somalier
SR Suriname
SS Südsudan | südsudanesisch | Südsudanese
ST São Tomé und Príncipe
SV El Salvador | salvadorianisch | Salvadorianer
SY Syrien | syrisch | Syrer
SZ Eswatini, Swasiland
TD Tschad | tschadisch | Tschader
TG Togo | togoisch, togolesisch | Togoer, Togolese
TH Thailand | thailändisch | Thailänder
TJ Tadschikistan | tadschikisch | Tadschike
TL Osttimor, Timor-Leste | osttimoresisch | Osttimorese
TM Turkmenistan | turkmenisch | Turkmene
TN Tunesien | tunesisch | Tunesier
TO Tonga
TR Türkei | türkisch | Türke
TT Trinidad und Tobago
TV Tuvalu
TW Taiwan | taiwanisch, taiwanesisch | Taiwaner, Taiwanese
TZ Tansania | tansanisch | Tansanier
UA Ukraine | ukrainisch | Ukrainer
UG Uganda | ugandisch | Ugander
US Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, USA, US | amerikanisch, us-amerikanisch | Amerikaner, US-Amerikaner
UY Uruguay | uruguayisch | Uruguayer
UZ Usbekistan | usbekisch | Usbeke
VA Vatikan, Vatikanstadt, Heiliger Stuhl
VC St. Vincent und die Grenadinen
VE Venezuela | venezolanisch | Venezolaner
VG Britische Jungferninseln
VN Vietnam | vietnamesisch | Vietnamese
VU Vanuatu
WS Samoa
XK Kosovo | kosovarisch | Kosovare
YE Jemen | jemenitisch | Jemenit
YT Mayotte
ZA Südafrika | südafrikanisch | Südafrikaner
ZM Sambia | sambisch | Sambier
ZW Simbabwe, Zimbabwe | simbabwisch | Simbabwer
`
