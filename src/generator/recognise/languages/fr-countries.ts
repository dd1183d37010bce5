/** Countries as French newspapers call them: `CODE names | adjectives`. The layout is explained in language-rules.ts. */
export const countries = `
AD Andorre | andorran
AE Émirats arabes unis, Emirats arabes unis, Émirats Arabes Unis, EAU | émirati, émirien
AF Afghanistan | afghan
AG Antigua-et-Barbuda | antiguais
AL Albanie | albanais
AM Arménie | arménien
AO Angola | angolais
AR Argentine | argentin
AS Samoa américaines
AT Autriche | autrichien
AU Australie | australien
AW Aruba
AZ Azerbaïdjan | azerbaïdjanais, azéri
BA Bosnie-Herzégovine, Bosnie | bosnien, bosniaque
BB Barbade | barbadien
BD Bangladesh | bangladais
BE Belgique | belge
BF Burkina Faso | burkinabè, burkinabé
BG Bulgarie | bulgare
BH Bahreïn | bahreïni
BI Burundi | burundais
BJ Bénin | béninois
BM Bermudes
BN Brunei, Brunei Darussalam
BO Bolivie | bolivien
BR Brésil | brésilien
BS Bahamas | bahaméen
BT Bhoutan | bhoutanais
BW Botswana | botswanais
BY Biélorussie, Bélarus | biélorusse
BZ Belize | bélizien
CA Canada | canadien
CD République démocratique du Congo, RDC, RD Congo, Congo-Kinshasa, Zaïre
CF République centrafricaine, Centrafrique, RCA | centrafricain
CG République du Congo, Congo-Brazzaville
CH Suisse | suisse, =Suissesse, =Suissesses
CI Côte d'Ivoire, Côte-d'Ivoire | ivoirien
CL Chili | chilien
CM Cameroun | camerounais
CN Chine, République populaire de Chine | chinois
CO Colombie | colombien
CR Costa Rica | costaricien
CU Cuba | cubain
CV Cap-Vert | cap-verdien, capverdien
CW Curaçao
CY Chypre | chypriote
CZ République tchèque, République Tchèque, Tchéquie, Tchécoslovaquie | tchèque
DE Allemagne, République fédérale d'Allemagne, RFA, RDA | allemand, ouest-allemand, est-allemand
DJ Djibouti | djiboutien
DK Danemark | danois
DM  | dominiquais
DO République dominicaine, République Dominicaine | dominicain
DZ Algérie | algérien
EC Équateur, Equateur | équatorien
EE Estonie | estonien
EG Égypte, Egypte | égyptien
EH Sahara occidental | sahraoui
ER Érythrée, Erythrée | érythréen
ES Espagne | espagnol
ET Éthiopie, Ethiopie | éthiopien
FI Finlande | finlandais
FJ Fidji | fidjien
FK Îles Malouines, îles Malouines, Malouines
FM Micronésie
FO Îles Féroé, îles Féroé
FR France | français
GA Gabon | gabonais
GB Royaume-Uni, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, pays de Galles, Irlande du Nord | britannique, anglais, écossais, gallois
GD la Grenade
GF Guyane française
GG Guernesey
GH Ghana | ghanéen
GI Gibraltar
GL Groenland | groenlandais
GM Gambie | gambien
GN Guinée | guinéen
GP Guadeloupe
GQ Guinée équatoriale, Guinée Équatoriale | équato-guinéen
GR Grèce | grec:grecque
GT Guatemala | guatémaltèque
GU Guam
GW Guinée-Bissau | bissau-guinéen
GY Guyana | guyanien
HK Hong Kong, Hong-Kong
HN Honduras | hondurien
HR Croatie | croate
HT Haïti | haïtien
HU Hongrie | hongrois
ID Indonésie | indonésien
IE Irlande | irlandais
IL Israël | israélien
IN Inde | indien
IQ Irak, Iraq | irakien, iraquien
IR Iran | iranien
IS Islande | islandais
IT Italie | italien
JM Jamaïque | jamaïcain
JO Jordanie | jordanien
JP Japon | japonais, nippon
KE Kenya | kényan
KG Kirghizistan, Kirghizstan | kirghize
KH Cambodge | cambodgien
KI Kiribati
KM Comores | comorien
KN Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis
KP Corée du Nord | nord-coréen
KR Corée du Sud, République de Corée | sud-coréen
KW Koweït | koweïtien
KY Îles Caïmans, îles Caïmans
KZ Kazakhstan | kazakh, kazakhstanais
LA Laos | laotien
LB Liban | libanais
LC Sainte-Lucie
LI Liechtenstein
LK Sri Lanka | sri-lankais, srilankais
LR Liberia, Libéria | libérien
LS Lesotho
LT Lituanie | lituanien
LU Luxembourg | luxembourgeois
LV Lettonie | letton
LY Libye | libyen
MA Maroc | marocain
MC Monaco | monégasque
MD Moldavie | moldave
ME Monténégro | monténégrin
MG Madagascar | malgache
MH Îles Marshall, îles Marshall
MK Macédoine du Nord, Macédoine | macédonien
ML Mali | malien
MM Myanmar, Birmanie | birman
MN Mongolie | mongol
MO Macao
MQ Martinique
MR Mauritanie | mauritanien
MT Malte | maltais
MU île Maurice, Île Maurice | mauricien
MV Maldives | maldivien
MW Malawi | malawien
MX Mexique | mexicain
MY Malaisie | malaisien
MZ Mozambique | mozambicain
NA Namibie | namibien
NC Nouvelle-Calédonie | néo-calédonien, calédonien
NE Niger | nigérien
NG Nigeria, Nigéria | nigérian
NI Nicaragua | nicaraguayen
NL Pays-Bas, Hollande | néerlandais, hollandais
NO Norvège | norvégien
NP Népal | népalais
NR Nauru
NZ Nouvelle-Zélande | néo-zélandais
OM Oman | omanais
PA Panama | panaméen
PE Pérou | péruvien
PF Polynésie française | polynésien
PG Papouasie-Nouvelle-Guinée | papouasien
PH Philippines | philippin
PK Pakistan | pakistanais
PL Pologne | polonais
PR Porto Rico | portoricain
PS Palestine, Territoires palestiniens, territoires palestiniens, Cisjordanie, Gaza, bande de Gaza | palestinien
PT Portugal | portugais
PW Palaos
PY Paraguay | paraguayen
QA Qatar | qatari, qatarien
RE La Réunion, la Réunion | réunionnais
RO Roumanie | roumain
RS Serbie, Yougoslavie | serbe
RU Russie, Fédération de Russie, Union soviétique, URSS, U.R.S.S. | russe
RW Rwanda | rwandais
SA Arabie saoudite, Arabie Saoudite | saoudien
SB Îles Salomon, îles Salomon
SC Seychelles | seychellois
SD Soudan | soudanais
SE Suède | suédois
SG Singapour | singapourien
SI Slovénie | slovène
SK Slovaquie | slovaque
SL Sierra Leone | sierra-léonais
SM Saint-Marin
SN Sénégal | sénégalais
SO Somalie | somalien
SR Suriname | surinamais
SS Soudan du Sud | sud-soudanais
ST Sao Tomé-et-Principe
SV El Salvador, le Salvador, Le Salvador, au Salvador, du Salvador | salvadorien
SY Syrie | syrien
SZ Eswatini, Swaziland
TD Tchad | tchadien
TG Togo | togolais
TH Thaïlande | thaïlandais
TJ Tadjikistan | tadjik
TL Timor oriental, Timor-Leste | timorais
TM Turkménistan | turkmène
TN Tunisie | tunisien
TO Tonga
TR Turquie | turc:turque
TT Trinité-et-Tobago, Trinidad-et-Tobago | trinidadien
TV Tuvalu
TW Taïwan, Taiwan | taïwanais
TZ Tanzanie | tanzanien
UA Ukraine | ukrainien
UG Ouganda | ougandais
US États-Unis, Etats-Unis, États-Unis d'Amérique, Etats-Unis d'Amérique, USA, U.S.A. | américain, étasunien, états-unien
UY Uruguay | uruguayen
UZ Ouzbékistan | ouzbek
VA Vatican, Saint-Siège, Cité du Vatican
VC Saint-Vincent-et-les-Grenadines
VE Venezuela | vénézuélien
VN Vietnam, Viêt Nam, Viet Nam, Viêtnam, Viêt-nam | vietnamien
VU Vanuatu | vanuatais
WS Samoa | samoan
XK Kosovo | kosovar
YE Yémen | yéménite
YT Mayotte
ZA Afrique du Sud | sud-africain
ZM Zambie | zambien
ZW Zimbabwe | zimbabwéen
`
