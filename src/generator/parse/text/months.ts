/** Every spelling of each month in English, German, French, Spanish, Portuguese and Italian: whole, and as newspapers and agencies shorten it. */
const SPELLINGS: readonly string[] = [
  'january januar janvier janeiro gennaio jänner enero janv genn jän jan ene gen',
  'february februar fevereiro febrero febbraio février fevrier feber févr fevr febr febb fév feb fev',
  'march märz maerz marzo março mars mär mrz mar',
  'april aprile avril abril apr avr abr',
  'maggio mayo maio magg may mai mag',
  'giugno junho junio june juni juin giu jun',
  'juillet luglio julho julio july juli juil lug jul',
  'august agosto août aout aug ago',
  'septiembre septembre september settembre setiembre setembro sept sett sep set',
  'october octobre octubre oktober outubro ottobre oct okt out ott',
  'noviembre novembre novembro november nov',
  'diciembre décembre decembre december dezember dezembro dicembre dec dez déc dic',
]

const NUMBERS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Source of a pattern with one group for a month's name; a full stop may follow. For flags "iu". */
export const MONTH = `(${SPELLINGS.join(' ').split(' ').join('|')})(?![\\p{L}\\p{N}])\\.?`

/** The number, 1 to 12, of a month's name or short form in one of these languages; 0 for anything else. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.normalize('NFC').toLowerCase()) ?? 0
}
