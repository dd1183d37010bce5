/** Asia, the Middle East and the Caucasus. The layout is explained in ../country-table.ts. */
export const asia = `
AF AFG Afghanistan | people Afghan/s | capital Kabul
AM ARM Armenia | people Armenian/s | capital Yerevan
AZ AZE Azerbaijan | also Azerbaidzhan | people Azerbaijani/s, Azeri/s | capital Baku
BH BHR Bahrain | also Bahrein | people Bahraini/s | capital Manama
BD BGD Bangladesh | people Bangladeshi/s | was East Pakistan | capital Dhaka
BT BTN Bhutan | people Bhutanese | capital Thimphu
BN BRN Brunei | also Brunei Darussalam | people Bruneian/s | capital Bandar Seri Begawan
KH KHM Cambodia | people Cambodian/s | was Kampuchea, Khmer Republic | capital Phnom Penh
CN CHN China
  | also People's Republic of China, People's Rep. of China, PR China, P.R. China, P. R. China, mainland China
  | abbr PRC, P.R.C. | people Chinese | capital Beijing | seat Zhongnanhai
CX CXR Christmas Island
CC CCK Cocos (Keeling) Islands | also Cocos Islands, Keeling Islands, Cocos Keeling Islands
GE GEO Georgia | capital Tbilisi
HK HKG Hong Kong
  | also Hongkong, Hong Kong SAR, HKSAR, Hong Kong Special Administrative Region
  | people Hong Konger/s, Hongkonger/s, Hong Kongese
IN IND India | also Republic of India | people Indian/s | capital New Delhi, Delhi | seat Lok Sabha, Rajya Sabha
ID IDN Indonesia | people Indonesian/s | was Dutch East Indies | capital Jakarta
IR IRN Iran | also Islamic Republic of Iran | people Iranian/s | was Persia | capital Tehran, Teheran
IQ IRQ Iraq | people Iraqi/s | capital Baghdad
IL ISR Israel | also State of Israel | people Israeli/s | seat Knesset
JP JPN Japan | people Japanese | capital Tokyo | seat Kantei
JO JOR Jordan | also Hashemite Kingdom, Hashemite Kingdom of Jordan | people Jordanian/s | capital Amman
KZ KAZ Kazakhstan | also Kazakstan | people Kazakh/s, Kazakhstani/s, Kazak/s | capital Astana, Nur-Sultan
KW KWT Kuwait | people Kuwaiti/s | capital Kuwait City
KG KGZ Kyrgyzstan
  | also Kyrgyz Republic | people Kyrgyz, Kyrgyzstani/s, Kirghiz, Kirgiz | was Kirghizia, Kirgizia, Kirghizstan, Kirgizstan
  | capital Bishkek
LA LAO Laos
  | also Lao PDR, Lao P.D.R., Lao People's Democratic Republic | people Laotian/s | capital Vientiane
LB LBN Lebanon | people Lebanese | capital Beirut
MO MAC Macau | also Macao, Macau SAR, Macao SAR | people Macanese
MY MYS Malaysia | people Malaysian/s | was British Malaya, Federation of Malaya | capital Kuala Lumpur, Putrajaya
MV MDV Maldives | also Maldive Islands | people Maldivian/s | capital Male
MN MNG Mongolia | people Mongolian/s, Mongol/s | was Outer Mongolia | capital Ulaanbaatar, Ulan Bator
MM MMR Myanmar
  | people Burmese, Myanmarese | was Burma | capital Naypyidaw, Nay Pyi Taw, Yangon, Rangoon
NP NPL Nepal | people Nepali/s, Nepalese | capital Kathmandu, Katmandu
KP PRK North Korea
  | also Democratic People's Republic of Korea, Democratic People's Rep. of Korea, DPR Korea, D.P.R. Korea, DPR of Korea
  | abbr DPRK, D.P.R.K., N. Korea, N.Korea, N Korea | people North Korean/s, North-Korean/s, N. Korean/s
  | capital Pyongyang
OM OMN Oman | people Omani/s | capital Muscat
PK PAK Pakistan | also Islamic Republic of Pakistan | people Pakistani/s | was West Pakistan | capital Islamabad
PS PSE Palestine
  | also State of Palestine, Palestinian territories, Palestinian Territories, Palestinian territory, Palestinian Territory,
    Occupied Palestinian Territory, Palestinian Authority, Gaza Strip, West Bank, Gaza City
  | short Gaza | people Palestinian/s, Gazan/s | capital Ramallah
PH PHL Philippines | people Filipino/s, Filipina/s, Philippine | capital Manila | seat Malacanang, Malacanang Palace
QA QAT Qatar | people Qatari/s | capital Doha
SA SAU Saudi Arabia | abbr KSA, K.S.A. | people Saudi/s, Saudi Arabian/s | capital Riyadh
SG SGP Singapore | people Singaporean/s | capital Singapore
KR KOR South Korea
  | also Republic of Korea, Rep. of Korea | abbr ROK, R.O.K., S. Korea, S.Korea, S Korea
  | people South Korean/s, South-Korean/s, S. Korean/s
  | capital Seoul | seat Blue House, Cheong Wa Dae
LK LKA Sri Lanka | people Sri Lankan/s, Lankan/s | was Ceylon | capital Colombo
SY SYR Syria | also Syrian Arab Republic | people Syrian/s | capital Damascus
TW TWN Taiwan
  | also Republic of China, Chinese Taipei, Taiwan Province of China | people Taiwanese
  | abbr R.O.C. | capital Taipei
TJ TJK Tajikistan
  | also Tadjikistan, Tadzhikistan | people Tajik/s, Tajikistani/s, Tadjik/s, Tadzhik/s | capital Dushanbe
TH THA Thailand | people Thai/s | was Siam | capital Bangkok
TL TLS East Timor | also Timor-Leste, Timor Leste | people East Timorese, Timorese | capital Dili
TR TUR Turkey | also Turkiye | people Turkish, Turk/s | capital Ankara
TM TKM Turkmenistan | people Turkmen/s, Turkmenistani/s, Turkoman, Turkomans | was Turkmenia | capital Ashgabat
AE ARE United Arab Emirates | abbr UAE, U.A.E. | people Emirati/s | capital Abu Dhabi
UZ UZB Uzbekistan | people Uzbek/s, Uzbekistani/s | capital Tashkent
VN VNM Vietnam
  | also Viet Nam | people Vietnamese, North Vietnamese, South Vietnamese | was North Vietnam, South Vietnam | capital Hanoi
YE YEM Yemen | people Yemeni/s, Yemenite/s, North Yemeni/s, South Yemeni/s | was North Yemen, South Yemen | capital Sanaa, Sana'a
`
