import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { randomNumbers } from '../../e2e/archives.ts'

/** Writes raw articles out of real newswire texts, where it is there: `--n N --out DIR`. */
const MAKER = `${projectRoot}../shared/corpora/make-seeds.mjs`

const COUNTRIES = 'United States,China,France,India,Brazil,Japan,Germany,Pakistan,Kenya,Norway,Chile,Egypt,Nigeria,Peru,Turkey,Ghana,Vietnam,Poland,Iran,Mexico,Spain,Greece,Cuba,Sudan,Nepal,Malta,Fiji'.split(',') // prettier-ignore
const FIRST_NAMES = 'James,Maria,David,Elena,Robert,Ingrid,Michael,Sana,Thomas,Claire,Peter,Grace,Ahmed,Rosa,Viktor,Leila'.split(',') // prettier-ignore
const OFFICES = 'President,Prime Minister,Foreign Minister,Finance Minister,Ambassador,Senator'.split(',')
const PLACES = 'LONDON,PARIS,NEW DELHI,TOKYO,LAGOS,LIMA,CAIRO,OSLO,GENEVA,NAIROBI'.split(',')
const MONTHS = 'January February March April May June July August September October November December'.split(' ') // prettier-ignore
const [FIRST_DAY, DAYS] = [Date.UTC(1987, 0, 1), 38 * 365]
const DAY_MS = 86_400_000

/** Different words: some 200,000, as a large archive of news has. */
const VOCABULARY = 200_000

/**
 * Writes raw articles into a new folder, a folder a month, the same ones every time: of real texts where there are
 * some (which come again and again in a large archive), else or if asked of invented words. Their dates are spread
 * over 38 years.
 */
export function writeSeeds(folder: string, articles: number, invented: boolean): void {
  const aside = `${folder}.part`
  if (existsSync(MAKER) && !invented)
    spawnSync(process.execPath, [MAKER, '--n', `${articles}`, '--out', aside])
  else writeInvented(aside, articles)
  renameSync(aside, folder)
}

function writeInvented(folder: string, articles: number): void {
  const random = randomNumbers(19870101)
  for (let number = 0; number < articles; number++) {
    const day = new Date(FIRST_DAY + Math.floor((number * DAYS) / articles) * DAY_MS)
    const iso = day.toISOString().slice(0, 10)
    const month = `${folder}/${iso.slice(0, 4)}/${iso.slice(5, 7)}`
    mkdirSync(month, { recursive: true })
    writeFileSync(`${month}/${String(number).padStart(6, '0')}.txt`, inventedArticle(iso, day, random))
  }
}

/** Of some 300 words; three people and as many countries on average, the first of each list most often. */
function inventedArticle(iso: string, day: Date, random: () => number): string {
  const word = () => wordOf(rank(random, VOCABULARY))
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const one = (list: readonly string[]) => list[rank(random, list.length)] ?? ''
  const person = () => `${one(OFFICES)} ${one(FIRST_NAMES)} ${capital(wordOf(9000 + rank(random, 1500)))}`
  const paragraph = () =>
    random() < 0.4
      ? `${capital(words(12))} in ${one(COUNTRIES)}, ${person()} said. ${capital(words(20))}.`
      : `${capital(words(22))}. ${capital(words(18))}.`
  const date = `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}`
  const time = `${String(Math.floor(random() * 24)).padStart(2, '0')}:${String(Math.floor(random() * 60)).padStart(2, '0')}`
  const body = Array.from({ length: 3 + Math.floor(random() * 8) }, paragraph)
  return `${[
    ` date ${iso} ${capital(words(8))}`,
    `(Reuters) ${time}, ${date}, ${day.getUTCFullYear()}`,
    `${one(PLACES)}, ${date} (Reuters) -- ${body.join('\n\n')}`,
  ].join('\n\n')}\n`
}

/** A rank from 0 with odds falling as 1 / (rank + 2), as the words of a language do. */
function rank(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(2 * ((size + 2) / 2) ** random() - 2))
}

/** A word for each number that can be spoken. */
function wordOf(number: number): string {
  let [word, rest] = ['', number + 70]
  while (rest > 0) {
    word += ('bcdfglmnprstvz'[rest % 14] ?? '') + ('aeiou'[Math.floor(rest / 14) % 5] ?? '')
    rest = Math.floor(rest / 70)
  }
  return word
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
