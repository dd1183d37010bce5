/**
 * English names of countries and well-known regions, and of their people: the tagger's own sense of which words are
 * places. A line is names, a bar, and adjectives and nouns for the people. What counts as which country is decided
 * elsewhere, by the table of countries.
 */
const TABLE = `
Afghanistan|Afghan,Afghans
Albania|Albanian,Albanians
Algeria|Algerian,Algerians
America,USA,U.S.,US,U.S.A.,United States|American,Americans
Andorra|Andorran
Angola|Angolan,Angolans
Antarctica|
Antigua,Barbuda|Antiguan,Antiguans
Arabia|Arab,Arabs,Arabian,Arabic
Argentina|Argentine,Argentines,Argentinian,Argentinians
Armenia|Armenian,Armenians
Asia|Asian,Asians
Australia|Australian,Australians,Aussie,Aussies
Austria|Austrian,Austrians
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas|Bahamian,Bahamians
Bahrain|Bahraini,Bahrainis
Bangladesh|Bangladeshi,Bangladeshis,Bengali,Bengalis
Barbados|Barbadian,Barbadians
Belarus|Belarusian,Belarusians,Belarussian
Belgium|Belgian,Belgians
Belize|Belizean
Benin|Beninese
Bermuda|Bermudian
Bhutan|Bhutanese
Bolivia|Bolivian,Bolivians
Bosnia,Herzegovina|Bosnian,Bosnians,Bosniak,Bosniaks
Botswana|Batswana,Motswana,Botswanan
Brazil|Brazilian,Brazilians
Britain,UK,U.K.,England,Scotland,Wales|British,Briton,Britons,Brits,English,Englishman,Scottish,Scots,Scot,Welsh
Brunei|Bruneian
Bulgaria|Bulgarian,Bulgarians
Burkina Faso|Burkinabe
Burma,Myanmar|Burmese
Burundi|Burundian,Burundians
Cambodia|Cambodian,Cambodians,Khmer
Cameroon|Cameroonian,Cameroonians
Canada|Canadian,Canadians
Cape Verde,Cabo Verde|Cape Verdean
Catalonia|Catalan,Catalans
Central African Republic|
Chad|Chadian,Chadians
Chechnya|Chechen,Chechens
Chile|Chilean,Chileans
China,PRC|Chinese
Colombia|Colombian,Colombians
Comoros|Comorian
Congo,DRC,Zaire|Congolese,Zairean
Costa Rica|Costa Rican
Crimea|Crimean
Croatia|Croatian,Croatians,Croat,Croats
Cuba|Cuban,Cubans
Cyprus|Cypriot,Cypriots
Czech Republic,Czechia,Czechoslovakia|Czech,Czechs
Dagestan|
Denmark|Danish,Dane,Danes
Djibouti|Djiboutian
Dominica,Dominican Republic|Dominican,Dominicans
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean
Egypt|Egyptian,Egyptians
El Salvador|Salvadoran,Salvadorans,Salvadorean
Equatorial Guinea|
Eritrea|Eritrean,Eritreans
Estonia|Estonian,Estonians
Eswatini,Swaziland|Swazi,Swazis
Ethiopia|Ethiopian,Ethiopians
Europe,EU|European,Europeans
Africa|African,Africans
Fiji|Fijian,Fijians
Finland|Finnish,Finn,Finns
France|French,Frenchman,Frenchmen
Gabon|Gabonese
Gambia|Gambian,Gambians
Gaza|Gazan,Gazans
Georgia|Georgian,Georgians
Germany|German,Germans
Ghana|Ghanaian,Ghanaians
Greece|Greek,Greeks
Greenland|Greenlandic
Grenada|Grenadian
Guatemala|Guatemalan,Guatemalans
Guinea,Guinea-Bissau|Guinean,Guineans
Guyana|Guyanese
Haiti|Haitian,Haitians
Honduras|Honduran,Hondurans
Hong Kong|Hongkonger,Hongkongers
Hungary|Hungarian,Hungarians
Iceland|Icelandic,Icelander,Icelanders
India|Indian,Indians
Indonesia|Indonesian,Indonesians
Iran,Persia|Iranian,Iranians,Persian
Iraq|Iraqi,Iraqis
Ireland|Irish,Irishman
Israel|Israeli,Israelis,Jewish,Jew,Jews
Italy|Italian,Italians
Ivory Coast|Ivorian,Ivorians
Jamaica|Jamaican,Jamaicans
Japan|Japanese
Jordan|Jordanian,Jordanians
Kashmir|Kashmiri,Kashmiris
Kazakhstan|Kazakh,Kazakhs,Kazakhstani
Kenya|Kenyan,Kenyans
Kiribati|
Korea,DPRK,ROK|Korean,Koreans
Kosovo|Kosovar,Kosovars
Kurdistan|Kurdish,Kurd,Kurds
Kuwait|Kuwaiti,Kuwaitis
Kyrgyzstan|Kyrgyz
Laos|Laotian,Lao
Latvia|Latvian,Latvians
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian,Liberians
Libya|Libyan,Libyans
Liechtenstein|
Lithuania|Lithuanian,Lithuanians
Luxembourg|Luxembourger
Macau,Macao|
Macedonia|Macedonian,Macedonians
Madagascar|Malagasy
Malawi|Malawian,Malawians
Malaysia|Malaysian,Malaysians,Malay,Malays
Maldives|Maldivian,Maldivians
Mali|Malian,Malians
Malta|Maltese
Mauritania|Mauritanian,Mauritanians
Mauritius|Mauritian,Mauritians
Mexico|Mexican,Mexicans
Micronesia|
Moldova|Moldovan,Moldovans
Monaco|Monegasque
Mongolia|Mongolian,Mongolians
Montenegro|Montenegrin,Montenegrins
Morocco|Moroccan,Moroccans
Mozambique|Mozambican,Mozambicans
Namibia|Namibian,Namibians
Nauru|
Nepal|Nepali,Nepalis,Nepalese
Netherlands,Holland|Dutch,Dutchman
New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis,Maori
Nicaragua|Nicaraguan,Nicaraguans
Niger|Nigerien
Nigeria|Nigerian,Nigerians
Norway|Norwegian,Norwegians
Oman|Omani,Omanis
Pakistan|Pakistani,Pakistanis
Palau|Palauan
Palestine|Palestinian,Palestinians
Panama|Panamanian,Panamanians
Papua New Guinea|Papuan,Papuans
Paraguay|Paraguayan,Paraguayans
Peru|Peruvian,Peruvians
Philippines|Philippine,Filipino,Filipinos,Filipina
Poland|Polish,Pole,Poles
Portugal|Portuguese
Puerto Rico|Puerto Rican
Qatar|Qatari,Qataris
Romania|Romanian,Romanians
Russia,USSR|Russian,Russians,Soviet,Soviets
Rwanda|Rwandan,Rwandans,Hutu,Tutsi
Samoa|Samoan,Samoans
San Marino|
Sao Tome|
Saudi Arabia|Saudi,Saudis
Senegal|Senegalese
Serbia|Serbian,Serbians,Serb,Serbs
Seychelles|
Sierra Leone|Sierra Leonean
Singapore|Singaporean,Singaporeans
Slovakia|Slovak,Slovaks
Slovenia|Slovenian,Slovenians,Slovene
Solomon Islands|
Somalia,Somaliland|Somali,Somalis
South Africa|South African
Spain|Spanish,Spaniard,Spaniards,Basque
Sri Lanka|Sri Lankan,Lankan,Sinhalese,Tamil,Tamils
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish,Swede,Swedes
Switzerland|Swiss
Syria|Syrian,Syrians
Taiwan|Taiwanese
Tajikistan|Tajik,Tajiks
Tanzania,Zanzibar|Tanzanian,Tanzanians
Thailand|Thai,Thais
Tibet|Tibetan,Tibetans
Timor-Leste,East Timor|Timorese
Togo|Togolese
Tonga|Tongan,Tongans
Trinidad,Tobago|Trinidadian
Tunisia|Tunisian,Tunisians
Turkey,Turkiye|Turkish,Turk,Turks
Turkmenistan|Turkmen
Tuvalu|
Uganda|Ugandan,Ugandans
Ukraine|Ukrainian,Ukrainians
United Arab Emirates,UAE|Emirati,Emiratis
United Kingdom|
Uruguay|Uruguayan,Uruguayans
Uzbekistan|Uzbek,Uzbeks
Vanuatu|
Vatican|
Venezuela|Venezuelan,Venezuelans
Vietnam|Vietnamese
West Bank|
Xinjiang|Uighur,Uighurs,Uyghur,Uyghurs
Yemen|Yemeni,Yemenis
Yugoslavia|Yugoslav,Yugoslavs
Zambia|Zambian,Zambians
Zimbabwe|Zimbabwean,Zimbabweans
`

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.split(',').filter(Boolean)))

/** Names of countries and regions, as newspapers write them; some are of several words. */
export const COUNTRY_NAMES: readonly string[] = rows.flatMap(([names]) => names ?? [])

/** Words for peoples; some are of several words. */
export const DEMONYMS: readonly string[] = rows.flatMap(([, demonyms]) => demonyms ?? [])
