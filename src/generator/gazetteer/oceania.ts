/** Australia, the Pacific, and the islands and ice nobody calls a country. The layout is explained in ../country-table.ts. */
export const oceania = `
AS ASM American Samoa | also Eastern Samoa | people American Samoan/s | capital Pago Pago
AQ ATA Antarctica
AU AUS Australia | people Australian/s, Aussie/s | capital Canberra
BV BVT Bouvet Island
IO IOT British Indian Ocean Territory | also Chagos Islands, Chagos Archipelago, Diego Garcia | people Chagossian/s
CK COK Cook Islands | people Cook Islander/s | capital Avarua
FJ FJI Fiji | also Fiji Islands | people Fijian/s | capital Suva
PF PYF French Polynesia | short Tahiti | people French Polynesian/s, Tahitian/s | capital Papeete
TF ATF French Southern Territories | also French Southern and Antarctic Lands, Kerguelen Islands
GU GUM Guam | people Guamanian/s | capital Hagatna
HM HMD Heard and McDonald Islands | also Heard & McDonald Islands, Heard Island and McDonald Islands, Heard Island
KI KIR Kiribati | people I-Kiribati | was Gilbert Islands | capital Tarawa, South Tarawa
MH MHL Marshall Islands | people Marshallese, Marshall Islander/s | capital Majuro
FM FSM Micronesia | also Federated States of Micronesia | people Micronesian/s | capital Palikir
NR NRU Nauru | people Nauruan/s | capital Yaren
NC NCL New Caledonia | people New Caledonian/s | capital Noumea
NZ NZL New Zealand
  | also Aotearoa, Aotearoa New Zealand | abbr NZ, N.Z. | people New Zealander/s, New-Zealander/s | capital Wellington
NU NIU Niue | people Niuean/s | capital Alofi
NF NFK Norfolk Island | people Norfolk Islander/s | capital Kingston
MP MNP Northern Mariana Islands | also Northern Marianas, Saipan | capital Saipan
PW PLW Palau | also Belau | people Palauan/s | capital Ngerulmud
PG PNG Papua New Guinea
  | also Papua-New Guinea | abbr PNG, P.N.G. | people Papua New Guinean/s, Papua New-Guinean/s | capital Port Moresby
PN PCN Pitcairn Islands | also Pitcairn Island | people Pitcairn Islander/s | capital Adamstown
WS WSM Samoa | people Samoan/s, Western Samoan/s | was Western Samoa | capital Apia
SB SLB Solomon Islands | short Solomons | people Solomon Islander/s | capital Honiara
GS SGS South Georgia and the South Sandwich Islands
  | also South Georgia & the South Sandwich Islands, South Georgia and South Sandwich Islands, South Georgia Island,
    South Georgia Islands, South Sandwich Islands
TK TKL Tokelau | people Tokelauan/s
TO TON Tonga | people Tongan/s | capital Nuku'alofa
TV TUV Tuvalu | people Tuvaluan/s | was Ellice Islands | capital Funafuti
UM UMI US Minor Outlying Islands
  | also U.S. Minor Outlying Islands, United States Minor Outlying Islands, U.S. Outlying Islands, US Outlying Islands,
    Midway Atoll, Wake Island, Johnston Atoll
VU VUT Vanuatu | people Vanuatuan/s, ni-Vanuatu, Ni-Vanuatu | was New Hebrides | capital Port Vila
WF WLF Wallis and Futuna | also Wallis & Futuna, Wallis and Futuna Islands | capital Mata-Utu
`
