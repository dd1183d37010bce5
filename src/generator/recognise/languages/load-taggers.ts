import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Span } from '#model/mention.ts'
import { dataFolder, loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import {
  createTagger,
  CUTS,
  type Cuts,
  type Tagged,
  type Tagger,
} from '#generator/recognise/tagger/tagger.ts'
import { fold } from '#generator/recognise/words/fold.ts'
import { decodeLexicon, type Lexicon } from '#generator/recognise/words/lexicon.ts'
import { GIVEN, SURNAME } from '#generator/recognise/words/word-classes.ts'
import { withWorldNames } from '#generator/recognise/words/world-names.ts'
import { isNobody } from './names-of-nobody.ts'
import { isEnglish, taggedLanguage, type TaggedLanguage } from './tagged-languages.ts'
import { LANGUAGES } from './tagger-languages.ts'

/**
 * A tagger that reads a text in the language it is told: English and, with weights that are read for the first text in one, those
 * of `tagged-languages.ts`. In any other it finds only what is sure in all. Rejects if the data of English are missing or damaged;
 * `tag` throws if those of another language are.
 */
export async function loadTaggers(
  cuts: Cuts = CUTS,
  read: (file: string) => Buffer = readFileSync,
): Promise<Tagger> {
  const english = await loadTagger(undefined, cuts)
  const loaded = new Map<TaggedLanguage, Tagger>()
  let names: Lexicon | undefined
  const taggerOf = (language: TaggedLanguage): Tagger => {
    const tagger = loaded.get(language) ?? loadLanguage(language, cuts, read)
    loaded.set(language, tagger)
    return tagger
  }
  const weights = Object.values(LANGUAGES).map(({ sha256 }) => sha256)
  return {
    hash: createHash('sha256')
      .update([english.hash, ...weights].join())
      .digest('hex'),
    tag: (text, isPlace, tag) => {
      const language = taggedLanguage(tag)
      if (language) return withoutNobodies(language, text, taggerOf(language).tag(text, isPlace))
      return isEnglish(tag)
        ? english.tag(text, isPlace)
        : sureIn(text, english.tag(text, isPlace), (names ??= readNames(read)))
    },
  }
}

function loadLanguage(language: TaggedLanguage, cuts: Cuts, read: (file: string) => Buffer): Tagger {
  const { sha256, ...rules } = LANGUAGES[language]
  const file = path.join(dataFolder(), `${language}.bin`)
  const weights = read(file)
  if (createHash('sha256').update(weights).digest('hex') !== sha256)
    throw new Error(`${file} is damaged: its SHA-256 is not ${sha256}`)
  const lexicon = read(path.join(dataFolder(), 'lexicon.txt')).toString('utf8')
  const clusters = read(path.join(dataFolder(), 'clusters.bin'))
  return createTagger({ weights, lexicon, clusters }, cuts, rules)
}

function withoutNobodies(language: TaggedLanguage, text: string, { people, ...others }: Tagged): Tagged {
  return { people: people.filter((span) => !isNobody(language, text, span)), ...others }
}

function readNames(read: (file: string) => Buffer): Lexicon {
  return withWorldNames(decodeLexicon(read(path.join(dataFolder(), 'lexicon.txt')).toString('utf8')))
}

/** As sure as a name must be in a language that the tagger does not know. */
const SURE = 0.9

/** Full names of known words that the tagger is sure of though it knows nothing of the language, and where their words stand again. */
function sureIn(text: string, { people, ...others }: Tagged, lexicon: Lexicon): Tagged {
  const nameOf = ({ start, end }: Span): string => text.slice(start, end)
  const sure = people.filter(({ confidence }) => confidence >= SURE)
  const full = new Set(sure.map(nameOf).filter((name) => isFullName(fold(name).split(/\s+/), lexicon)))
  const words = new Set([...full].flatMap((name) => name.split(/\s+/)))
  const isSure = (span: Span): boolean => full.has(nameOf(span)) || words.has(nameOf(span))
  return { people: sure.filter(isSure), ...others }
}

/** Whether words are a given name and what may follow it. */
function isFullName([first = '', ...rest]: readonly string[], lexicon: Lexicon): boolean {
  const isGiven = ((lexicon.get(first) ?? 0) & GIVEN) !== 0
  return (
    isGiven && rest.length > 0 && rest.every((word) => ((lexicon.get(word) ?? 0) & (GIVEN | SURNAME)) !== 0)
  )
}
