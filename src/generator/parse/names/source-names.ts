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
    'AAP|Adnkronos|AFP|Agence France-Presse|Agência Brasil|Agência Lusa|Agencia EFE|Agencies|Agerpres|AGI|Anadolu|Anadolu Agency|ANI|ANP|ANSA|Antara|AP|' +
    'APA|APP|askanews|Associated Press|The Associated Press|ATS|Belga|Bernama|Bloomberg|BNA|BSS|Canadian Press|The Canadian Press|CNA|CNS|CTK|DAPD|DDP|' +
    'dpa|dpa-AFX|Deutsche Presse-Agentur|EFE|EP|Estadão Conteúdo|Europa Press|Folhapress|GNA|IANS|Interfax|IPS|IRNA|Keystone-ATS|Keystone-SDA|KNA|' +
    'KNO|KUNA|Kyodo|LaPresse|La Presse Canadienne|Lusa|MAP|MENA|Montsame|MTI|NA|NAN|News Agency of Nigeria|Notimex|NTB|PA|PAP|Petra|PL|PNA|' +
    'Prensa Latina|Press Trust of India|PTI|QNA|Reuters|RIA|Ritzau|SANA|SDA|SID|SPA|STT|TASS|taz|tca|Télam|TT|UNB|UPI|VNA|WAM|Xinhua|Yonhap'
  )
    .split('|')
    .map((name) => name.toLowerCase()),
)

/** Words that end (or begin) the name of a paper or station. */
const PAPER =
  /(?<!\p{L})(?:agency|broadcasting|chronicle|daily|gazette|herald|journal|news|post|press|radio|star|times|tribune|tv|weekly|zeitung|(?:morgen|abend|ost|nord|süd|tage|wochen|volks)?(?:blatt|zeitung|anzeiger|kurier|nachrichten)|bote|rundschau|gazzetta|corriere|giornale|diario|diário|jornal|correio|folha|presse|prensa|courrier)(?!\p{L})/iu

/** The paper's name for an address: from the table, else its host without "www.". */
export function sourceOfAddress(address: URL): string {
  const host = address.hostname.replace(/^www\d?\./, '')
  const parents = host.split('.').map((_, index, labels) => labels.slice(index).join('.'))
  return parents.map((parent) => BY_HOST.get(parent)).find((name) => name !== undefined) ?? host
}

/** Whether a name is an agency's ("Xinhua", "AP", "dpa/lno", "AFP/dpa"). */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase()) || AGENCIES.has(name.split('/')[0]?.trim().toLowerCase() ?? '')
}

/** Whether a name is an agency's or reads like a paper's ("The Daily Star"). */
export function isSourceName(name: string): boolean {
  return isAgency(name) || PAPER.test(name)
}

/** Further words that end or begin the names of papers, and mean other things elsewhere. */
const PAPER_ON_ITS_LINE =
  /^(?:(?:the|le|la|il|el|o|der|die|das)\s)?(?:(?:advertiser|argus|bulletin|courier|dispatch|echo|examiner|globe|guardian|independent|inquirer|ledger|mail|mercury|mirror|monitor|observer|record|register|reporter|review|sentinel|standard|statesman|telegraph|wire|monde|país|repubblica|stampa|mundo|voz|público|figaro|parisien|libération|spiegel|zeit|welt)(?!\p{L})|.*\s(?:advertiser|argus|bulletin|courier|dispatch|echo|examiner|globe|guardian|independent|inquirer|ledger|mail|mercury|mirror|monitor|observer|record|register|reporter|review|sentinel|standard|statesman|telegraph|wire)$)/iu

const NAMES: ReadonlySet<string> = new Set(BY_HOST.values())

/** Whether a line is nothing but the name of a paper or agency: a few words, all with capitals, one of them what papers are called. */
export function isPaperName(line: string): boolean {
  const words = line.split(' ')
  const isTitle = words.every((word) =>
    /^(?:\p{Lu}|\d|(?:and|of|the|for|de|del|della|dello|degli|do|dos|da|das|du|des|la|le|les|las|los|di|el|am|im|von|für|und|et|y|e)$)/u.test(
      word,
    ),
  )
  return (
    NAMES.has(line) ||
    isAgency(line) ||
    (words.length <= 5 &&
      isTitle &&
      !/\d{4}/.test(line) &&
      (namesPaperAtEnd(words) || PAPER_ON_ITS_LINE.test(line)))
  )
}

function namesPaperAtEnd(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const article = /^(?:the|le|la|il|el|o|der|die|das)$/i.test(first)
  return [article ? second : first, words.at(-1) ?? ''].some((word) => PAPER.test(word))
}
