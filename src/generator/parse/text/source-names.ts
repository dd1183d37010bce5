/** Agencies and papers by the host of their address, without "www."; subdomains are found through their parents. */
const BY_HOST: ReadonlyMap<string, string> = new Map([
  ['abc.net.au', 'ABC News (Australia)'],
  ['abcnews.go.com', 'ABC News'],
  ['afp.com', 'AFP'],
  ['africanews.com', 'Africanews'],
  ['afrol.com', 'afrol News'],
  ['albawaba.com', 'Al Bawaba'],
  ['aljazeera.com', 'Al Jazeera'],
  ['allafrica.com', 'allAfrica'],
  ['alriyadhdaily.com', 'Riyadh Daily'],
  ['andina.pe', 'Andina'],
  ['apnews.com', 'AP'],
  ['aps.dz', 'Algeria Press Service'],
  ['aptnnews.ca', 'APTN News'],
  ['arabnews.com', 'Arab News'],
  ['bangkokpost.com', 'Bangkok Post'],
  ['batimes.com.ar', 'Buenos Aires Times'],
  ['bbc.co.uk', 'BBC'],
  ['bbc.com', 'BBC'],
  ['bloomberg.com', 'Bloomberg'],
  ['brazilian.report', 'The Brazilian Report'],
  ['buenosairesherald.com', 'Buenos Aires Herald'],
  ['cairotimes.com', 'Cairo Times'],
  ['caracaschronicles.com', 'Caracas Chronicles'],
  ['cbc.ca', 'CBC'],
  ['cgtn.com', 'CGTN'],
  ['channelnewsasia.com', 'CNA'],
  ['chinadaily.com.cn', 'China Daily'],
  ['cnn.com', 'CNN'],
  ['dailymaverick.co.za', 'Daily Maverick'],
  ['dawn.com', 'Dawn'],
  ['dw.com', 'DW'],
  ['economist.com', 'The Economist'],
  ['egypttoday.com', 'Egypt Today'],
  ['elpais.com', 'El País'],
  ['elsalvadorinenglish.com', 'El Salvador in English'],
  ['euronews.com', 'Euronews'],
  ['france24.com', 'France 24'],
  ['ft.com', 'Financial Times'],
  ['globaltimes.cn', 'Global Times'],
  ['gulf-times.com', 'Gulf Times'],
  ['gulfnews.com', 'Gulf News'],
  ['haaretz.com', 'Haaretz'],
  ['hindustantimes.com', 'Hindustan Times'],
  ['independent.co.uk', 'The Independent'],
  ['indianexpress.com', 'The Indian Express'],
  ['iol.co.za', 'IOL'],
  ['ipsnews.net', 'IPS'],
  ['irishtimes.com', 'The Irish Times'],
  ['irna.ir', 'IRNA'],
  ['jamaica-gleaner.com', 'The Gleaner'],
  ['japantimes.co.jp', 'The Japan Times'],
  ['jordantimes.com', 'The Jordan Times'],
  ['jpost.com', 'The Jerusalem Post'],
  ['kashmirobserver.net', 'Kashmir Observer'],
  ['khaama.com', 'Khaama Press'],
  ['khaleejtimes.com', 'Khaleej Times'],
  ['koreaherald.com', 'The Korea Herald'],
  ['koreatimes.co.kr', 'The Korea Times'],
  ['kuna.net.kw', 'KUNA'],
  ['kuwaittimes.com', 'Kuwait Times'],
  ['kyivindependent.com', 'The Kyiv Independent'],
  ['latimes.com', 'Los Angeles Times'],
  ['lemonde.fr', 'Le Monde'],
  ['mercopress.com', 'MercoPress'],
  ['mexiconewsdaily.com', 'Mexico News Daily'],
  ['middleeasteye.net', 'Middle East Eye'],
  ['montsame.mn', 'Montsame'],
  ['nation.africa', 'Nation'],
  ['nationmultimedia.com', 'The Nation'],
  ['news.com.au', 'news.com.au'],
  ['newsghana.com.gh', 'News Ghana'],
  ['newsroompanama.com', 'Newsroom Panama'],
  ['npr.org', 'NPR'],
  ['nytimes.com', 'The New York Times'],
  ['nzherald.co.nz', 'The New Zealand Herald'],
  ['people.cn', "People's Daily"],
  ['people.com.cn', "People's Daily"],
  ['politico.eu', 'Politico'],
  ['premiumtimesng.com', 'Premium Times'],
  ['punchng.com', 'The Punch'],
  ['rappler.com', 'Rappler'],
  ['reuters.com', 'Reuters'],
  ['rfi.fr', 'RFI'],
  ['rnz.co.nz', 'RNZ'],
  ['rte.ie', 'RTÉ'],
  ['saudigazette.com.sa', 'Saudi Gazette'],
  ['scmp.com', 'South China Morning Post'],
  ['smh.com.au', 'The Sydney Morning Herald'],
  ['spiegel.de', 'Der Spiegel'],
  ['straitstimes.com', 'The Straits Times'],
  ['tass.com', 'TASS'],
  ['tehrantimes.com', 'Tehran Times'],
  ['theconversation.com', 'The Conversation'],
  ['thedailystar.net', 'The Daily Star'],
  ['theglobeandmail.com', 'The Globe and Mail'],
  ['theguardian.com', 'The Guardian'],
  ['thehindu.com', 'The Hindu'],
  ['thejakartapost.com', 'The Jakarta Post'],
  ['thenationalnews.com', 'The National'],
  ['theseoultimes.com', 'The Seoul Times'],
  ['timesofindia.indiatimes.com', 'The Times of India'],
  ['timesofisrael.com', 'The Times of Israel'],
  ['todaynicaragua.com', 'Today Nicaragua'],
  ['tribune.com.pk', 'The Express Tribune'],
  ['un.org', 'UN News'],
  ['upi.com', 'UPI'],
  ['voanews.com', 'VOA'],
  ['washingtonpost.com', 'The Washington Post'],
  ['wsj.com', 'The Wall Street Journal'],
  ['xinhuanet.com', 'Xinhua'],
  ['news.cn', 'Xinhua'],
  ['yna.co.kr', 'Yonhap'],
])

/** News agencies as datelines and credits name them. */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AAP|AFP|Agence France-Presse|Agencies|Anadolu|Anadolu Agency|ANI|ANP|ANSA|Antara|AP|APP|Associated Press|The Associated Press|Belga|' +
    'Bernama|Bloomberg|BNA|BSS|Canadian Press|The Canadian Press|CNA|CNS|DPA|dpa|EFE|GNA|IANS|Interfax|IPS|IRNA|KNO|KUNA|Kyodo|Lusa|MENA|' +
    'Montsame|NAN|News Agency of Nigeria|PA|Petra|PNA|Press Trust of India|PTI|QNA|Reuters|RIA|SANA|SPA|TASS|UNB|UPI|VNA|WAM|Xinhua|Yonhap'
  )
    .split('|')
    .map((name) => name.toLowerCase()),
)

/** Words that end (or begin) the name of a paper or station. */
const PAPER =
  /\b(?:agency|broadcasting|chronicle|daily|gazette|herald|journal|news|post|press|radio|star|times|tribune|tv|weekly)\b/i

/** The paper's name for an address: from the table, else its host without "www.". */
export function sourceOfAddress(address: URL): string {
  const host = address.hostname.replace(/^www\d?\./, '')
  const parents = host.split('.').map((_, index, labels) => labels.slice(index).join('.'))
  return parents.map((parent) => BY_HOST.get(parent)).find((name) => name !== undefined) ?? host
}

/** Whether a name is an agency's ("Xinhua", "AP"). */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase())
}

/** Whether a name is an agency's or reads like a paper's ("The Daily Star"). */
export function isSourceName(name: string): boolean {
  return isAgency(name) || PAPER.test(name)
}
