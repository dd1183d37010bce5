/** North, Central and South America and the Caribbean. The layout is explained in ../country-table.ts. */
export const americas = `
AI AIA Anguilla | people Anguillan/s, Anguillian/s | capital The Valley
AG ATG Antigua and Barbuda
  | also Antigua & Barbuda, Antigua-Barbuda | short Antigua, Barbuda | people Antiguan/s, Barbudan/s | capital St. John's
AR ARG Argentina | people Argentine/s, Argentinian/s, Argentinean/s | capital Buenos Aires | seat Casa Rosada
AW ABW Aruba | people Aruban/s | capital Oranjestad
BS BHS Bahamas | people Bahamian/s | capital Nassau
BB BRB Barbados | people Barbadian/s, Bajan/s | capital Bridgetown
BZ BLZ Belize | people Belizean/s, Belizian/s | was British Honduras | capital Belmopan
BM BMU Bermuda | people Bermudian/s, Bermudan/s | capital Hamilton
BO BOL Bolivia | people Bolivian/s | capital La Paz, Sucre
BQ BES Caribbean Netherlands
  | also Bonaire, Sint Eustatius and Saba, Bonaire, Sint Eustatius, St. Eustatius, Dutch Caribbean
  | people Bonairean/s | capital Kralendijk
BR BRA Brazil | also Brasil | people Brazilian/s | capital Brasilia | seat Planalto Palace
VG VGB British Virgin Islands | people British Virgin Islander/s | capital Road Town
CA CAN Canada | people Canadian/s | capital Ottawa
KY CYM Cayman Islands | short Caymans, Grand Cayman | people Caymanian/s, Cayman Islander/s | capital George Town
CL CHL Chile | people Chilean/s | capital Santiago | seat La Moneda
CO COL Colombia | people Colombian/s | capital Bogota | seat Casa de Narino
CR CRI Costa Rica | people Costa Rican/s | capital San Jose
CU CUB Cuba | people Cuban/s | capital Havana
CW CUW Curacao | people Curacaoan/s | capital Willemstad
DM DMA Dominica | also Commonwealth of Dominica | capital Roseau
DO DOM Dominican Republic | also Dominican Rep. | capital Santo Domingo
EC ECU Ecuador | people Ecuadorian/s, Ecuadorean/s, Ecuadoran/s | capital Quito
SV SLV El Salvador | people Salvadoran/s, Salvadorean/s, Salvadorian/s | capital San Salvador
FK FLK Falkland Islands
  | also Islas Malvinas, Malvinas Islands | short Falklands, Malvinas | people Falkland Islander/s
  | capital Stanley
GF GUF French Guiana | people French Guianese | capital Cayenne
GL GRL Greenland | people Greenlandic, Greenlander/s | capital Nuuk
GD GRD Grenada | people Grenadian/s | capital St. George's
GP GLP Guadeloupe | people Guadeloupean/s, Guadeloupian/s | capital Basse-Terre
GT GTM Guatemala | people Guatemalan/s | capital Guatemala City
GY GUY Guyana | people Guyanese | was British Guiana | capital Georgetown
HT HTI Haiti | people Haitian/s | capital Port-au-Prince
HN HND Honduras | people Honduran/s | capital Tegucigalpa
JM JAM Jamaica | people Jamaican/s | capital Kingston
MQ MTQ Martinique | people Martinican/s, Martiniquais | capital Fort-de-France
MX MEX Mexico
  | also United Mexican States | people Mexican/s | capital Mexico City | seat Los Pinos
MS MSR Montserrat | people Montserratian/s | capital Plymouth, Brades
NI NIC Nicaragua | people Nicaraguan/s | capital Managua
PA PAN Panama | people Panamanian/s | capital Panama City
PY PRY Paraguay | people Paraguayan/s | capital Asuncion
PE PER Peru | people Peruvian/s | capital Lima
PR PRI Puerto Rico | people Puerto Rican/s | capital San Juan
BL BLM Saint Barthelemy
  | also St. Barthelemy, St Barthelemy, Saint Barts, St. Barts, St Barts, St. Barth, St Barth | capital Gustavia
KN KNA Saint Kitts and Nevis
  | also Saint Kitts & Nevis, Saint Kitts-Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts & Nevis,
    St Kitts & Nevis, Saint Christopher and Nevis
  | short Saint Kitts, St. Kitts, St Kitts | people Kittitian/s, Nevisian/s | capital Basseterre
LC LCA Saint Lucia | also St. Lucia, St Lucia | people Saint Lucian/s, St. Lucian/s, St Lucian/s | capital Castries
MF MAF Saint Martin | also Collectivity of Saint Martin, Saint-Martin, French Saint Martin | capital Marigot
PM SPM Saint Pierre and Miquelon
  | also Saint Pierre & Miquelon, St. Pierre & Miquelon, St. Pierre and Miquelon, St Pierre and Miquelon, Saint-Pierre and Miquelon, Saint-Pierre-et-Miquelon
  | capital Saint-Pierre
VC VCT Saint Vincent and the Grenadines
  | also St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent & the Grenadines,
    St. Vincent & the Grenadines, St Vincent & the Grenadines, St. Vincent and Grenadines, St Vincent and Grenadines
  | short Saint Vincent, St. Vincent, St Vincent, Grenadines | people Vincentian/s | capital Kingstown
SX SXM Sint Maarten | also St. Maarten, St Maarten, Saint Maarten | capital Philipsburg
SR SUR Suriname | also Surinam | people Surinamese, Surinamer/s | was Dutch Guiana | capital Paramaribo
TT TTO Trinidad and Tobago
  | also Trinidad & Tobago, Trinidad-Tobago | short Trinidad, Tobago | people Trinidadian/s, Tobagonian/s, Trinbagonian/s
  | capital Port of Spain, Port-of-Spain
TC TCA Turks and Caicos Islands | also Turks & Caicos Islands, Turks and Caicos, Turks & Caicos | capital Cockburn Town
US USA United States
  | also United States of America, U.S. of A. | short America
  | abbr US, U.S., U.S, USA, U.S.A., U.S.A | people American/s
  | capital Washington
  | seat White House, Capitol Hill, Pentagon, Oval Office
VI VIR US Virgin Islands
  | also U.S. Virgin Islands, United States Virgin Islands, Virgin Islands of the United States
  | short Virgin Islands | people Virgin Islander/s | capital Charlotte Amalie
UY URY Uruguay | people Uruguayan/s | capital Montevideo
VE VEN Venezuela | people Venezuelan/s | capital Caracas | seat Miraflores Palace
`
