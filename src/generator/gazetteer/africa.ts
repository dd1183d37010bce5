/** Africa. The layout is explained in ../country-table.ts. */
export const africa = `
DZ DZA Algeria | people Algerian/s | capital Algiers
AO AGO Angola | people Angolan/s | capital Luanda
BJ BEN Benin | people Beninese, Beninois | was Dahomey | capital Porto-Novo
BW BWA Botswana | people Botswanan/s, Batswana, Motswana | was Bechuanaland | capital Gaborone
BF BFA Burkina Faso | short Burkina | people Burkinabe, Burkinabes, Burkinan/s | was Upper Volta | capital Ouagadougou
BI BDI Burundi | people Burundian/s, Burundese | capital Gitega, Bujumbura
CV CPV Cape Verde | also Cabo Verde | people Cape Verdean/s, Cabo Verdean/s | capital Praia
CM CMR Cameroon | also Cameroons, Cameroun | people Cameroonian/s | capital Yaounde
CF CAF Central African Republic | people Central African Republican/s, Centrafrican/s | capital Bangui
TD TCD Chad | also Tchad | people Chadian/s | capital N'Djamena
KM COM Comoros | also Comoro Islands | people Comoran/s, Comorian/s | capital Moroni
CD COD DR Congo
  | also Democratic Republic of the Congo, Democratic Republic of Congo, Democratic Rep. of Congo, D.R. Congo,
    Congo-Kinshasa, Congo Kinshasa, Congo (Kinshasa), Congo - Kinshasa, Congo Democratic Republic
  | abbr DRC, D.R.C. | was Zaire, Belgian Congo | people Zairean/s, Zairian/s, Zairois | capital Kinshasa
CG COG Republic of the Congo
  | also Republic of Congo, Congo Republic, Congo-Brazzaville, Congo Brazzaville, Congo (Brazzaville), Congo - Brazzaville
  | was French Congo | capital Brazzaville
CI CIV Ivory Coast
  | also Cote d'Ivoire, Cote D'Ivoire, Cote-d'Ivoire | people Ivorian/s, Ivoirian/s, Ivory Coaster/s
  | capital Yamoussoukro, Abidjan
DJ DJI Djibouti | people Djiboutian/s | capital Djibouti
EG EGY Egypt | people Egyptian/s | capital Cairo
GQ GNQ Equatorial Guinea | people Equatorial Guinean/s, Equatoguinean/s, Equatoguinian/s | was Spanish Guinea | capital Malabo
ER ERI Eritrea | people Eritrean/s | capital Asmara
SZ SWZ Eswatini | also eSwatini | people Swazi/s, Emaswati | was Swaziland | capital Mbabane, Lobamba
ET ETH Ethiopia | people Ethiopian/s | was Abyssinia | capital Addis Ababa
GA GAB Gabon | people Gabonese | capital Libreville
GM GMB Gambia | people Gambian/s | capital Banjul
GH GHA Ghana | people Ghanaian/s, Ghanian/s, Ghanean/s | capital Accra
GN GIN Guinea | also Guinea-Conakry, Guinea Conakry, Guinee | people Guinean/s | capital Conakry
GW GNB Guinea-Bissau
  | also Guinea Bissau | people Bissau-Guinean/s, Bissau Guinean/s, Guinea-Bissauan/s | was Portuguese Guinea
  | capital Bissau
KE KEN Kenya | people Kenyan/s | capital Nairobi
LS LSO Lesotho | people Basotho, Mosotho | was Basutoland | capital Maseru
LR LBR Liberia | people Liberian/s | capital Monrovia
LY LBY Libya
  | also Libyan Arab Jamahiriya, Great Socialist People's Libyan Arab Jamahiriya | people Libyan/s | capital Tripoli
MG MDG Madagascar | people Malagasy, Malagasies, Madagascan/s, Madagascar islander/s | capital Antananarivo
MW MWI Malawi | people Malawian/s | was Nyasaland | capital Lilongwe
ML MLI Mali | people Malian/s | was French Sudan | capital Bamako
MR MRT Mauritania | people Mauritanian/s | capital Nouakchott
MU MUS Mauritius | people Mauritian/s | capital Port Louis
YT MYT Mayotte | people Mahoran/s, Mahorais | capital Mamoudzou
MA MAR Morocco | people Moroccan/s | capital Rabat
MZ MOZ Mozambique | people Mozambican/s, Mozambiquan/s | capital Maputo
NA NAM Namibia | people Namibian/s | was South West Africa, South-West Africa | capital Windhoek
NE NER Niger | people Nigerien/s, Nigerois | capital Niamey
NG NGA Nigeria | people Nigerian/s | capital Abuja | seat Aso Rock
RE REU Reunion | also Reunion Island, Ile de la Reunion, La Reunion | people Reunionese | capital Saint-Denis
RW RWA Rwanda | people Rwandan/s, Rwandese | capital Kigali
SH SHN Saint Helena
  | also Saint Helena, Ascension and Tristan da Cunha, Ascension Island, Tristan da Cunha
  | people Saint Helenian/s | capital Jamestown
ST STP Sao Tome and Principe
  | also Sao Tome & Principe | short Sao Tome | people Sao Tomean/s, Santomean/s | capital Sao Tome
SN SEN Senegal | people Senegalese | capital Dakar
SC SYC Seychelles | also Seychelle Islands | people Seychellois, Seychellian/s | capital Victoria
SL SLE Sierra Leone | people Sierra Leonean/s, Sierra Leonian/s | capital Freetown
SO SOM Somalia | people Somali/s, Somalian/s | capital Mogadishu | seat Villa Somalia
ZA ZAF South Africa
  | abbr S. Africa, S.Africa | people South African/s, South-African/s, S. African/s | capital Pretoria
SS SSD South Sudan | also Southern Sudan | people South Sudanese, Southern Sudanese | capital Juba
SD SDN Sudan | people Sudanese | capital Khartoum
TZ TZA Tanzania | people Tanzanian/s | was Tanganyika | capital Dodoma, Dar es Salaam
TG TGO Togo | people Togolese | was Togoland | capital Lome
TN TUN Tunisia | people Tunisian/s | capital Tunis
UG UGA Uganda | people Ugandan/s | capital Kampala
EH ESH Western Sahara
  | also Sahrawi Arab Democratic Republic | people Sahrawi/s, Saharawi/s | was Spanish Sahara | capital Laayoune
ZM ZMB Zambia | people Zambian/s | was Northern Rhodesia | capital Lusaka
ZW ZWE Zimbabwe | people Zimbabwean/s | was Rhodesia, Southern Rhodesia | capital Harare
`
