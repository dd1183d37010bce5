/** Countries as Portuguese newspapers call them: `CODE names | adjectives`. The layout is explained in language-rules.ts. */
export const countries = `
AD Andorra | andorrano
AE Emirados Árabes Unidos, Emirados Árabes, Emirados, EAU | emiradense
AF Afeganistão | afegão
AG Antígua e Barbuda
AL Albânia | albanês
AM Armênia, Arménia | armênio, arménio
AO Angola | angolano
AR Argentina | argentino
AS Samoa Americana
AT Áustria | austríaco
AU Austrália | australiano
AW Aruba
AZ Azerbaijão | azeri, azerbaijano
BA Bósnia e Herzegovina, Bósnia-Herzegovina, Bósnia | bósnio
BB Barbados
BD Bangladesh, Bangladeche
BE Bélgica | belga
BF Burkina Faso, Burquina Faso | burquinense, burquinabê
BG Bulgária | búlgaro
BH Bahrein, Barém, Barein | bareinita
BI Burundi | burundiano
BJ Benin, Benim | beninense
BM Bermudas
BN Brunei
BO Bolívia | boliviano
BR Brasil | brasileiro
BS Bahamas | bahamense
BT Butão | butanês
BW Botsuana, Botswana | botsuanês
BY Bielorrússia, Belarus | bielorrusso
BZ Belize | belizenho
CA Canadá | canadense, canadiano
CD República Democrática do Congo, RDC, RD Congo, Zaire
CF República Centro-Africana | centro-africano
CG República do Congo, Congo-Brazzaville
CH Suíça | suíço
CI Costa do Marfim | marfinense
CL Chile | chileno
CM Camarões | camaronês
CN China, República Popular da China | chinês
CO Colômbia | colombiano
CR Costa Rica | costa-riquenho, costarriquenho
CU Cuba | cubano
CV Cabo Verde | cabo-verdiano
CW Curaçao, Curaçau
CY Chipre | cipriota
CZ República Tcheca, República Checa, Tchéquia, Chéquia, Checoslováquia, Tchecoslováquia | tcheco, checo
DE Alemanha, República Federal da Alemanha, RFA, RDA | alemão
DJ Djibuti, Djibouti, Jibuti | djibutiano
DK Dinamarca | dinamarquês
DM Dominica, Domínica
DO República Dominicana | dominicano
DZ Argélia | argelino
EC Equador | equatoriano
EE Estônia, Estónia | estoniano, estónio
EG Egito | egípcio
EH Saara Ocidental, Sara Ocidental, Sahara Ocidental | saarauí
ER Eritreia | eritreu
ES Espanha | espanhol
ET Etiópia | etíope
FI Finlândia | finlandês
FJ Fiji | fijiano
FK Ilhas Malvinas, Malvinas, ilhas Malvinas
FM Micronésia
FO Ilhas Faroé
FR França | francês
GA Gabão | gabonês
GB Reino Unido, Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte | britânico, inglês, escocês, galês
GF Guiana Francesa
GG Guernsey
GH Gana | ganense, ganês
GI Gibraltar
GL Groenlândia, Gronelândia | groenlandês
GM Gâmbia | gambiano
GN Guiné | guineano
GQ Guiné Equatorial | equato-guineense
GR Grécia | grego
GT Guatemala | guatemalteco
GU Guam
GW Guiné-Bissau, Guiné Bissau | guineense
GY Guiana | guianense
HK Hong Kong
HN Honduras | hondurenho
HR Croácia | croata
HT Haiti | haitiano
HU Hungria | húngaro
ID Indonésia | indonésio
IE Irlanda | irlandês
IL Israel | israelense, israelita
IN Índia | indiano
IQ Iraque | iraquiano
IR Irã, Irão | iraniano
IS Islândia | islandês
IT Itália | italiano
JM Jamaica | jamaicano
JO Jordânia | jordaniano, jordano
JP Japão | japonês, nipônico, nipónico
KE Quênia, Quénia | queniano
KG Quirguistão | quirguiz
KH Camboja | cambojano
KI Quiribati, Kiribati
KM Comores
KN São Cristóvão e Névis, São Cristóvão e Neves
KP Coreia do Norte, Coréia do Norte | norte-coreano
KR Coreia do Sul, República da Coreia, Coréia do Sul | sul-coreano
KW Kuwait, Koweit, Kuweit | kuwaitiano
KY Ilhas Cayman, Ilhas Caimão
KZ Cazaquistão | cazaque
LA Laos | laosiano
LB Líbano | libanês
LI Liechtenstein
LK Sri Lanka
LR Libéria | liberiano
LS Lesoto, Lesotho
LT Lituânia | lituano
LU Luxemburgo | luxemburguês
LV Letônia, Letónia | letão
LY Líbia | líbio
MA Marrocos | marroquino
MC Mônaco, Mónaco | monegasco
MD Moldávia | moldavo, moldávio
ME Montenegro | montenegrino
MG Madagascar, Madagáscar | malgaxe
MH Ilhas Marshall
MK Macedônia do Norte, Macedónia do Norte, Macedônia, Macedónia | macedônio, macedónio
ML Mali | malinês, maliano
MM Mianmar, Myanmar, Birmânia | birmanês, mianmarense
MN Mongólia | mongol
MO Macau | macaense
MQ Martinica
MR Mauritânia | mauritano
MT Malta | maltês
MU Ilhas Maurício, ilhas Maurício, ilha Maurícia
MV Maldivas | maldivo
MW Malaui, Malawi, Maláui | malauiano
MX México | mexicano
MY Malásia | malaio, malásio
MZ Moçambique | moçambicano
NA Namíbia | namibiano
NC Nova Caledônia, Nova Caledónia
NE Níger | nigerino
NG Nigéria | nigeriano
NI Nicarágua | nicaraguense
NL Países Baixos, Holanda | neerlandês, holandês
NO Noruega | norueguês
NP Nepal | nepalês
NR Nauru
NZ Nova Zelândia | neozelandês
OM Omã | omanense
PA Panamá | panamenho
PE Peru | peruano
PF Polinésia Francesa
PG Papua-Nova Guiné, Papua Nova Guiné | papuásio
PH Filipinas | filipino
PK Paquistão | paquistanês
PL Polônia, Polónia | polonês, polaco
PR Porto Rico | porto-riquenho
PS Palestina, Cisjordânia, Gaza, Faixa de Gaza, faixa de Gaza, territórios palestinos | palestino, palestiniano
PT Portugal | português, luso
PY Paraguai | paraguaio
QA Catar, Qatar | catariano, qatari
RO Romênia, Roménia | romeno
RS Sérvia, Jugoslávia, Iugoslávia | =sérvio, =sérvios, =sérvias, =Sérvio, =Sérvios, =Sérvias
RU Rússia, Federação Russa, União Soviética, URSS | russo
RW Ruanda | ruandês
SA Arábia Saudita | saudita
SB Ilhas Salomão, ilhas Salomão
SC Seychelles, Seicheles
SD Sudão | sudanês
SE Suécia | sueco
SG Singapura, Cingapura | singapuriano
SI Eslovênia, Eslovénia | esloveno
SK Eslováquia | eslovaco
SL Serra Leoa | serra-leonês
SM San Marino, São Marinho
SN Senegal | senegalês
SO Somália | somali
SR Suriname | surinamês
SS Sudão do Sul | sul-sudanês
ST São Tomé e Príncipe, S. Tomé e Príncipe | são-tomense
SV El Salvador | salvadorenho
SY Síria | sírio
SZ Essuatíni, Eswatini, Suazilândia
TD Chade | chadiano
TG Togo | togolês
TH Tailândia | tailandês
TJ Tadjiquistão, Tajiquistão | tadjique
TL Timor-Leste, Timor Leste, Timor | timorense
TM Turcomenistão, Turquemenistão | turcomeno
TN Tunísia | tunisiano, tunisino
TO Tonga
TR Turquia | turco
TT Trinidad e Tobago, Trindade e Tobago
TV Tuvalu
TW Taiwan | taiwanês
TZ Tanzânia | tanzaniano
UA Ucrânia | ucraniano
UG Uganda | ugandense
US Estados Unidos, Estados Unidos da América, EUA, E.U.A., USA | norte-americano, americano, estadunidense, estado-unidense
UY Uruguai | uruguaio
UZ Uzbequistão, Usbequistão | usbeque, uzbeque
VA Vaticano, Cidade do Vaticano, Santa Sé
VC São Vicente e Granadinas
VE Venezuela | venezuelano
VG Ilhas Virgens Britânicas
VN Vietnã, Vietname, Vietnam | vietnamita
VU Vanuatu
WS Samoa
XK Kosovo | kosovar
YE Iêmen, Iémen | iemenita
YT Mayotte
ZA África do Sul | sul-africano
ZM Zâmbia | zambiano
ZW Zimbábue, Zimbabué, Zimbabwe | zimbabuano
`
