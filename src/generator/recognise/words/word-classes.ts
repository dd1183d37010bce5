import { fold } from './fold.ts'

/** What is known of a word outside any text: one bit a list. The first eight come from the lexicon file. */
export const GIVEN = 1
export const SURNAME = 1 << 1
export const WORD = 1 << 2
export const CITY = 1 << 3
export const COUNTRY = 1 << 4
export const DEMONYM = 1 << 5
export const CITY_PART = 1 << 6
export const COUNTRY_PART = 1 << 7
export const TITLE = 1 << 8
export const ORGANISATION = 1 << 9
export const PARTICLE = 1 << 10
export const REPORTING = 1 << 11
export const HYPHENED_GIVEN = 1 << 12
export const HYPHENED_SURNAME = 1 << 13
export const HYPHENED_PLACE = 1 << 14
/** Stands before names and begins none, unlike "Prince" or "Nana": never part of a person's name. */
export const HONORIFIC = 1 << 15

/** How many of the bits above may stand alone in a feature. */
export const SINGLE_BITS = 12

/** Words of a class, with spaces between them. */
export type WordClass = readonly [bit: number, words: string]

const CLASSES: readonly WordClass[] = [
  [
    TITLE,
    `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr pope king queen prince princess emperor
    president vice-president premier minister chancellor senator sen representative rep congressman congresswoman governor
    gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm
    commander cmdr brigadier marshal constable inspector superintendent ambassador envoy spokesman spokeswoman spokesperson
    secretary chairman chairwoman chairperson chair director chief coach imam sheikh shaykh sheik ayatollah hojatoleslam
    rabbi cardinal archbishop bishop hon datuk datin tan sri tun tengku ceo sultan emir crown attorney-general speaker
    comrade doctor counselor counsellor councillor councilor activist actor actress singer author analyst economist lawyer
    journalist leader lawmaker politician striker midfielder defender goalkeeper pm fm mp hajj haji ustaz swami shri smt
    nana barrister advocate engineer engr pastor father sister brother mullah maulana taoiseach premier-designate
    deputy commissioner magistrate prosecutor manager founder owner winger skipper batsman bowler`,
  ],
  [
    ORGANISATION,
    `ministry council committee commission bank university college party union association agency authority company
    corporation corp inc ltd plc llc group institute organization organisation court parliament senate congress government
    office department bureau federation league club assembly forum fund foundation centre center school hospital police
    army force forces navy press news times daily post tv radio network international airlines airways board society
    embassy republic holdings partners trust academy alliance front movement service services industries motors`,
  ],
  [
    HONORIFIC,
    `mr mrs ms dr prof professor sir lord lady madam madame rev reverend president vice-president premier minister chancellor
    senator sen rep congressman congresswoman governor gov mayor justice general gen colonel col maj captain capt
    lieutenant lt sergeant sgt admiral adm commander ambassador spokesman spokeswoman secretary chairman chairwoman
    director coach archbishop bishop hon ceo doctor shri smt maulana mullah`,
  ],
  [
    PARTICLE,
    'al el bin ibn bint abu van von der den de da di del della dello du la le ben ter dos das do e y binti st ould al- af zu ul ur ud dela delos vom zum',
  ],
  [
    REPORTING,
    `said says say told tells added adds noted notes stressed stresses urged urges announced announces stated states warned
    warns explained explains called calls met meets visited arrived expressed emphasized emphasised pointed reiterated
    thanked hailed replied asked denied insisted recalled confirmed claimed believes thinks tweeted wrote who whose
    commented argued argues recounted testified acknowledged admitted remarked observed concluded declared`,
  ],
]

/** The bits of the closed classes by folded word: titles, honorifics, organisation nouns, name particles, reporting verbs. */
export const CLASS_BITS: ReadonlyMap<string, number> = bitsOfClasses(CLASSES)

/** The bits of each word of the classes, by folded word. */
export function bitsOfClasses(classes: readonly WordClass[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of classes)
    for (const word of words.trim().split(/\s+/).map(fold)) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** Whether a word begins with the Arabic article: "al-Rashed". */
export function hasArticle(folded: string): boolean {
  return folded.includes('-') && /^(?:al|el|ul|as|ash|an|ad|ar)-\p{L}/u.test(folded)
}
