/** What a link to a passage has to do: light up words, or say that they changed or are gone. */
export type Landing =
  | { readonly lit: string; readonly in: string }
  | { readonly changed: string; readonly near: string }
  | { readonly gone: string }

/** Articles of e2e/fixtures/passages, by the end of their address. */
export const HARBOUR = '2024-03-05-a-harbour-counts-its-lamps-twice-and-finds-one-more'
export const OLIVES = '2024-04-10-c828ef29'
const COLOGNE = '2024-05-14-koln-zahlt-die-schlosser-an-seiner-brucke'

/** A link: what is special about it, the article, what stands behind "#" in it, and what it has to do. */
export type PassageLink = readonly [kind: string, article: string, fragment: string, landing: Landing]

const lit = (words: string, block: string): Landing => ({ lit: words, in: block })
const changed = (quoted: string, block: string): Landing => ({ changed: quoted, near: block })
const gone = (quoted: string): Landing => ({ gone: quoted })

/** Forty links to passages, written before what makes them work. */
export const PASSAGE_LINKS: readonly PassageLink[] = [
  // The browser's own form: no paragraph named.
  ['words of a paragraph', HARBOUR, '#:~:text=Nobody%20had%20ordered%20the%20extra%20lamp', lit('Nobody had ordered the extra lamp', '#p2')],
  ['one word', HARBOUR, '#:~:text=treasurer', lit('treasurer', '#p10')],
  ['first words and last ones', HARBOUR, '#:~:text=Fishermen%20say,failed%20in%20fog', lit('Fishermen say that they have steered by it for years. The lamp, one of them told the board, was the only one that never failed in fog', '#p5')],
  ['over two paragraphs', HARBOUR, '#:~:text=The%20lamp%20burns%20oil.,for%20years.', lit('The lamp burns oil. Fishermen say that they have steered by it for years.', '#p4')],
  ['over five paragraphs', HARBOUR, '#:~:text=no%20maker%20now%20living,red%20ink', lit('no maker now living could name; a museum in Setúbal has asked to see the rubbing. The board will meet on Thursday. The lamp is to stay where it is until the meeting, and the ledger will be amended in red ink', '#p6')],
  ['with what stands before', HARBOUR, '#:~:text=in%20May%2C-,when%20the%20tides', lit('when the tides', '#p12')],
  ['with what stands before in the paragraph above', HARBOUR, '#:~:text=the%20rubbing.-,The%20board%20will%20meet', lit('The board will meet', '#p7')],
  ['with what stands behind', HARBOUR, '#:~:text=The%20board%20will%20meet,-on%20Thursday%2C%20and', lit('The board will meet', '#p12')],
  ['with both', HARBOUR, '#:~:text=fog.-,Its%20caf%C3%A9,-%E2%80%91coloured', lit('Its café', '#p6')],
  ['two passages', HARBOUR, '#:~:text=green%20bronze&text=red%20ink', lit('green bronze red ink', '#p4')],
  ['the headline', HARBOUR, '#:~:text=counts%20its%20lamps%20twice', lit('counts its lamps twice', '#headline')],
  ['the dateline', HARBOUR, '#:~:text=Lisbon%2C,(Meridian%20Wire)', lit('Lisbon, March 5 (Meridian Wire)', '.reader__dateline > span')],
  ['another case', HARBOUR, '#:~:text=NOBODY%20HAD%20ORDERED', lit('Nobody had ordered', '#p2')],
  ['without its accents', HARBOUR, '#:~:text=a%20museum%20in%20Setubal', lit('a museum in Setúbal', '#p6')],
  ['typewriter quotes for curly ones', HARBOUR, '#:~:text=%22We%20thought%20the%20clerk%20had%20slept%20badly%2C%22', lit('“We thought the clerk had slept badly,”', '#p3')],
  ['curly quotes for typewriter ones', HARBOUR, '#:~:text=%E2%80%9CFair%20winds%2C%E2%80%9D', lit('"Fair winds,"', '#p11')],
  ['a possessive', HARBOUR, '#:~:text=Portugal%E2%80%99s%20register', lit('Portugal’s register', '#p2')],
  ['a name before its ’s', HARBOUR, '#:~:text=ordered%20the%20extra%20lamp.%20Portugal', lit('ordered the extra lamp. Portugal', '#p2')],
  ['another dash', HARBOUR, '#:~:text=since%201987%20%2D%20the%20year', lit('since 1987 – the year', '#p9')],
  ['a hyphen that does not break', HARBOUR, '#:~:text=caf%C3%A9%2Dcoloured%20shade', lit('café‑coloured shade', '#p6')],
  ['figures and signs', HARBOUR, '#:~:text=3.5%20per%20cent%2C%20to%20%E2%82%AC1%2C200', lit('3.5 per cent, to €1,200', '#p10')],
  ['names that are marked', HARBOUR, '#:~:text=Sailors%20from%20Norway%2C%20Brazil%20and%20Japan%20signed', lit('Sailors from Norway, Brazil and Japan signed', '#p11')],
  ['white space of another kind', HARBOUR, '#:~:text=Nobody%C2%A0had%20%20ordered', lit('Nobody had ordered', '#p2')],
  ['the first of repeated words', HARBOUR, '#:~:text=on%20Thursday', lit('on Thursday', '#p7')],
  // Ours: the paragraph is named as well.
  ['words of the paragraph named', HARBOUR, '#p9:~:text=three%20apprentices', lit('three apprentices', '#p9')],
  ['repeated words in the paragraph named', HARBOUR, '#p12:~:text=on%20Thursday', lit('on Thursday', '#p12')],
  ['a paragraph that others moved', HARBOUR, '#p3:~:text=honest%20number', lit('honest number', '#p10')],
  ['half a word at both ends, as older links have it', HARBOUR, '#p2:~:text=obody%20had%20ordered%20the%20ext', lit('obody had ordered the ext', '#p2')],
  ['two paragraphs in one, as older links have it', HARBOUR, '#p4:~:text=The%20lamp%20burns%20oil.%20Fishermen%20say', lit('The lamp burns oil. Fishermen say', '#p4')],
  ['an escape that is none', HARBOUR, '#p10:~:text=3.5%20per%20cent%&text=treasurer', lit('treasurer', '#p10')],
  // Other scripts and languages.
  ['from right to left', OLIVES, '#:~:text=%D9%88%D8%B2%D8%B1%D8%B9%20%D8%A7%D9%84%D8%A3%D9%87%D8%A7%D9%84%D9%8A', lit('وزرع الأهالي', '#p2')],
  ['from right to left, first words and last ones', OLIVES, '#p3:~:text=%D9%88%D9%8A%D8%B1%D8%A8%D8%B7,%D8%AA%D8%B9%D8%A7%D9%88%D9%86%D9%8A', lit('ويربط الطريق بين القرية ومعصرة حجرية قديمة يملكها صندوق تعاوني', '#p3')],
  ['German quotation marks and umlauts', COLOGNE, '#:~:text=%E2%80%9EWir%20nehmen%20keines%20ab%E2%80%9C', lit('„Wir nehmen keines ab“', '#p2')],
  // Texts that are not as they were.
  ['a word replaced', HARBOUR, '#p1:~:text=found%20thirty%2Dnine%20of%20them%2C%20and%20counted%20again', changed('found thirty-nine of them, and counted again', '#p1')],
  ['a word replaced, no paragraph named', HARBOUR, '#:~:text=Fishermen%20claim%20that%20they%20have%20steered%20by%20it%20for%20decades', changed('Fishermen claim that they have steered by it for decades', '#p5')],
  ['its end changed', HARBOUR, '#p9:~:text=A%20second%20wall%2C%20to%20the%20south,asked%20to%20be%20left%20alone', changed('A second wall, to the south … asked to be left alone', '#p9')],
  ['from right to left, changed', OLIVES, '#p2:~:text=%D9%88%D8%B2%D8%B1%D8%B9%20%D8%A7%D9%84%D8%A3%D9%87%D8%A7%D9%84%D9%8A%20%D8%AE%D9%85%D8%B3%D9%85%D8%A6%D8%A9%20%D8%B4%D8%AC%D8%B1%D8%A9', changed('وزرع الأهالي خمسمئة شجرة', '#p2')],
  ['a passage that is gone', HARBOUR, '#:~:text=Prosecutors%20opened%20an%20inquiry%20into%20missing%20invoices', gone('Prosecutors opened an inquiry into missing invoices')],
  ['gone, and the paragraph named is still there', HARBOUR, '#p4:~:text=Prosecutors%20opened%20an%20inquiry', gone('Prosecutors opened an inquiry')],
  ['gone with its paragraph', HARBOUR, '#p40:~:text=Prosecutors%20opened%20an%20inquiry', gone('Prosecutors opened an inquiry')],
] // prettier-ignore
