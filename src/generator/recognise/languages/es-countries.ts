/** Countries as Spanish newspapers call them: `CODE names | adjectives`. The layout is explained in language-rules.ts. */
export const countries = `
AD Andorra | andorrano
AE Emiratos Árabes Unidos, Emiratos Árabes, Emiratos, EAU | emiratí
AF Afganistán | afgano
AG Antigua y Barbuda | antiguano
AL Albania | albanés
AM Armenia | armenio
AO Angola | angoleño, angolano
AR Argentina | argentino
AS Samoa Americana
AT Austria | austriaco, austríaco
AU Australia | australiano
AW Aruba
AZ Azerbaiyán | azerbaiyano, azerí
BA Bosnia y Herzegovina, Bosnia-Herzegovina, Bosnia | bosnio
BB Barbados | barbadense
BD Bangladesh, Bangladés | bangladesí
BE Bélgica | belga
BF Burkina Faso | burkinés, burkinabé
BG Bulgaria | búlgaro
BH Baréin, Bahréin, Bahrein | bareiní, bahreiní
BI Burundi | burundés
BJ Benín, Benin | beninés
BM Bermudas
BN Brunéi, Brunei | bruneano
BO Bolivia | boliviano
BR Brasil | brasileño, brasilero
BS Bahamas | bahameño
BT Bután | butanés
BW Botsuana, Botswana | botsuano
BY Bielorrusia, Belarús, Belarus | bielorruso
BZ Belice | beliceño
CA Canadá | canadiense
CD República Democrática del Congo, RDC, RD Congo, Congo-Kinshasa, Zaire
CF República Centroafricana | centroafricano
CG República del Congo, Congo-Brazzaville
CH Suiza | suizo
CI Costa de Marfil | marfileño
CL Chile | chileno
CM Camerún | camerunés
CN China, República Popular China, República Popular de China | chino
CO Colombia | colombiano
CR Costa Rica | costarricense
CU Cuba | cubano
CV Cabo Verde | caboverdiano
CW Curazao
CY Chipre | chipriota, grecochipriota, turcochipriota
CZ República Checa, Chequia, Checoslovaquia | checo
DE Alemania, República Federal de Alemania, RFA, RDA | alemán
DJ Yibuti, Djibouti | yibutiano
DK Dinamarca | danés
DM Dominica | dominiqués
DO República Dominicana | dominicano
DZ Argelia | argelino
EC Ecuador | ecuatoriano
EE Estonia | estonio
EG Egipto | egipcio
EH Sáhara Occidental, Sahara Occidental | saharaui
ER Eritrea | eritreo
ES España | español
ET Etiopía | etíope
FI Finlandia | finlandés, finés
FJ Fiyi, Fiji | fiyiano
FK Islas Malvinas, islas Malvinas, Malvinas
FM Micronesia
FO Islas Feroe, islas Feroe
FR Francia | francés
GA Gabón | gabonés
GB Reino Unido, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte | británico, inglés, escocés, galés, norirlandés
GF Guayana Francesa
GG Guernsey
GH Ghana | ghanés
GI Gibraltar
GL Groenlandia | groenlandés
GM Gambia | gambiano
GN Guinea | guineano
GQ Guinea Ecuatorial | ecuatoguineano
GR Grecia | griego
GT Guatemala | guatemalteco
GU Guam
GW Guinea-Bisáu, Guinea Bisáu, Guinea-Bissau, Guinea Bissau
GY Guyana | guyanés
HK Hong Kong | hongkonés
HN Honduras | hondureño
HR Croacia | croata
HT Haití | haitiano
HU Hungría | húngaro
ID Indonesia | indonesio
IE Irlanda | irlandés
IL Israel | israelí
IN India
IQ Irak, Iraq | iraquí
IR Irán, República Islámica de Irán | iraní
IS Islandia | islandés
IT Italia | italiano
JM Jamaica | jamaicano, jamaiquino
JO Jordania | jordano
JP Japón | japonés, nipón
KE Kenia, Kenya | keniano, keniata
KG Kirguistán | kirguís, kirguiso
KH Camboya | camboyano
KI Kiribati
KM Comoras | comorense
KN San Cristóbal y Nieves
KP Corea del Norte, República Popular Democrática de Corea, Norcorea | norcoreano
KR Corea del Sur, República de Corea, Surcorea | surcoreano
KW Kuwait | kuwaití
KY Islas Caimán, islas Caimán
KZ Kazajistán, Kazajstán | kazajo
LA Laos | laosiano
LB Líbano | libanés
LI Liechtenstein | liechtensteiniano
LK Sri Lanka | ceilanés, esrilanqués
LR Liberia | liberiano
LS Lesoto, Lesotho | lesotense
LT Lituania | lituano
LU Luxemburgo | luxemburgués
LV Letonia | letón
LY Libia | libio
MA Marruecos | marroquí
MC Mónaco | monegasco
MD Moldavia | moldavo
ME Montenegro | montenegrino
MG Madagascar | malgache
MH Islas Marshall, islas Marshall
MK Macedonia del Norte, Macedonia | macedonio, normacedonio
ML Malí, Mali | maliense
MM Myanmar, Birmania | birmano
MN Mongolia | mongol
MO Macao
MQ Martinica
MR Mauritania | mauritano
MT Malta | maltés
MU isla Mauricio, Isla Mauricio | mauriciano
MV Maldivas | maldivo
MW Malaui, Malawi | malauí
MX México | mexicano, mejicano
MY Malasia | malasio
MZ Mozambique | mozambiqueño
NA Namibia | namibio
NC Nueva Caledonia
NE Níger | nigerino
NG Nigeria | nigeriano
NI Nicaragua | nicaragüense
NL Países Bajos, Holanda | neerlandés, holandés
NO Noruega | noruego
NP Nepal | nepalí, nepalés
NR Nauru
NZ Nueva Zelanda, Nueva Zelandia | neozelandés
OM Omán | omaní
PA Panamá | panameño
PE Perú | peruano
PF Polinesia Francesa
PG Papúa Nueva Guinea, Papúa-Nueva Guinea | papú
PH Filipinas | filipino
PK Pakistán | pakistaní, paquistaní
PL Polonia | polaco
PR Puerto Rico | puertorriqueño, boricua
PS Palestina, Territorios Palestinos, Cisjordania, Gaza, Franja de Gaza, franja de Gaza | palestino
PT Portugal | portugués, luso
PW Palaos
PY Paraguay | paraguayo
QA Catar, Qatar | catarí, qatarí
RO Rumanía, Rumania | rumano
RS Serbia, Yugoslavia | serbio
RU Rusia, Federación Rusa, Federación de Rusia, Unión Soviética, URSS | ruso
RW Ruanda, Rwanda | ruandés
SA Arabia Saudí, Arabia Saudita | saudí, saudita
SB Islas Salomón, islas Salomón
SC Seychelles
SD Sudán | sudanés
SE Suecia | sueco
SG Singapur | singapurense
SI Eslovenia | esloveno
SK Eslovaquia | eslovaco
SL Sierra Leona | sierraleonés
SM San Marino
SN Senegal | senegalés
SO Somalia | somalí
SR Surinam, Suriname | surinamés
SS Sudán del Sur | sursudanés
ST Santo Tomé y Príncipe
SV El Salvador | salvadoreño
SY Siria | sirio
SZ Esuatini, Eswatini, Suazilandia | suazi
TD Chad | chadiano
TG Togo | togolés
TH Tailandia | tailandés
TJ Tayikistán | tayiko
TL Timor-Leste, Timor Oriental | timorense
TM Turkmenistán | turkmeno
TN Túnez | tunecino
TO Tonga | tongano
TR Turquía | turco
TT Trinidad y Tobago | trinitense
TV Tuvalu
TW Taiwán, Taiwan | taiwanés
TZ Tanzania | tanzano
UA Ucrania | ucraniano, ucranio
UG Uganda | ugandés
US Estados Unidos, Estados Unidos de América, EE.UU., EE. UU., EE UU, EEUU, EUA, USA | estadounidense, norteamericano, americano
UY Uruguay | uruguayo
UZ Uzbekistán | uzbeko
VA Vaticano, Ciudad del Vaticano, Santa Sede
VC San Vicente y las Granadinas
VE Venezuela | venezolano
VG Islas Vírgenes Británicas
VI Islas Vírgenes de los Estados Unidos
VN Vietnam | vietnamita
VU Vanuatu
WS Samoa | samoano
XK Kosovo | kosovar
YE Yemen | yemení
YT Mayotte
ZA Sudáfrica, Suráfrica | sudafricano
ZM Zambia | zambiano
ZW Zimbabue, Zimbabwe | zimbabuense
`
