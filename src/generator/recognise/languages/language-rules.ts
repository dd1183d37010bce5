import type { CountryCode } from '#model/country.ts'
import type { CountryCue } from '#model/mention.ts'
import { alternatives } from '#generator/recognise/countries/alternatives.ts'
import type { AmbiguousName } from '#generator/recognise/countries/ambiguous-names.ts'
import type { ContextRule } from '#generator/recognise/countries/context-rules.ts'
import type { CountryWords } from '#generator/recognise/countries/country-language.ts'
import { fold } from '#generator/recognise/countries/phrase-tokens.ts'
import { adjectiveForms, peopleForms } from './inflect.ts'
import type { TaggedLanguage } from './tagged-languages.ts'

/** What the words of a table say of their country, whatever the language. */
export function wordsOf(language: TaggedLanguage, table: string): readonly CountryWords[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', adjectives = '', people = ''] = line
        .slice(3)
        .split('|')
        .map((field) => field.trim())
      const given = listOf(names)
      const surfaces: readonly (readonly [CountryCue, readonly string[]])[] = [
        ['name', language === 'de' ? given.flatMap((name) => [name, ...genitive(name)]) : given],
        ['demonym', listOf(adjectives).flatMap((adjective) => adjectiveForms(language, adjective))],
        ['demonym', listOf(people).flatMap(peopleForms)],
      ]
      return { code: line.slice(0, 2) as CountryCode, surfaces }
    })
}

/** The names of a list with commas. */
export function listOf(names: string): readonly string[] {
  return names === '' ? [] : names.split(',').map((name) => name.trim())
}

/** "Deutschlands", "der Schweiz". */
function genitive(name: string): readonly string[] {
  return /[sxz.]$/.test(name) || name === name.toUpperCase() ? [] : [`${name}s`]
}

/** A language beside the name of a country that speaks it. `before` stands right before it, maybe with other languages between. */
export function languageRules(languages: string, before: string): readonly ContextRule[] {
  const named = alternatives(languages)
  const list = `(?:(?:${named})(?:,| y| e| et| und| o| ou| oder) (?:un poco de |algo de |um pouco de |un peu de |etwas |du |de l['’]|o |el |al |ao )?){0,4}`
  return [
    {
      why: 'a language',
      only: new RegExp(`^(?:${alternatives(fold(languages))})$`, 'i'),
      before: new RegExp(`(?<!\\p{L})(?:${before}) ${list}$`, 'iu'),
    },
  ]
}

/** Readings of names that are several countries', with cues in the four languages. */
export const GEORGIA: AmbiguousName['readings'] = [
  {
    cues: 'Tbilisi, Tiflis, Tbilissi, Abjasia, Abcásia, Abkhazie, Osetia, Ossétia, Ossétie, Saakashvili, Zurabishvili, Ivanishvili',
    code: 'GE',
  },
  { cues: 'Atlanta, Savannah, Trump, Biden, Kemp, Raffensperger, Warnock' },
  {
    cues: 'Cáucaso, Caucase, Rusia, Rússia, Russie, ruso, rusos, russo, russos, russe, russes, Armenia, Arménia, Armênia, Arménie, Azerbaiyán, Azerbaijão, Azerbaïdjan',
    code: 'GE',
  },
  {
    cues: 'EE UU, EE.UU., EE. UU., EEUU, EUA, Estados Unidos, États-Unis, Etats-Unis, estadounidense, américain, américaine, americano',
  },
]
export const KOREA: AmbiguousName['readings'] = [
  {
    cues: 'Corea del Sur, Coreia do Sul, Corée du Sud, Südkorea, Seúl, Seul, Séoul, Seoul, surcoreano, surcoreana, surcoreanos',
    code: 'KR',
  },
  {
    cues: 'Corea del Norte, Coreia do Norte, Corée du Nord, Nordkorea, Pyongyang, Pionyang, Piongyang, norcoreano',
    code: 'KP',
  },
]
export const CONGO: AmbiguousName['readings'] = [
  { cues: 'Kinshasa, Kinsasa, Quinxassa, RDC, Kivu, Goma, Tshisekedi, Kabila', code: 'CD' },
  { cues: 'Brazzaville, Sassou, Pointe-Noire', code: 'CG' },
]

/** A name with its readings. */
export function ambiguous(
  cue: CountryCue,
  surfaces: string,
  readings: AmbiguousName['readings'],
  otherwise?: string,
): AmbiguousName {
  return {
    surfaces: surfaces.split(',').map((name) => name.trim()),
    cue,
    readings,
    ...(otherwise && { otherwise }),
  }
}

/** What names no country in any of the languages. */
export const WEB: readonly ContextRule[] = [
  { why: 'a web or mail address', before: /(?:[@_]|www\.|:\/\/\S*)$/ },
  { why: 'a web or mail address', after: /^(?:@|_|\.(?:com|org|net|es|fr|de|pt|br|ar|mx)\b)/ },
  {
    why: 'part of a continent',
    before:
      /(?<!\p{L})(?:sul|sud|sur|süd|latino|latein|hispano|ibero|centro|mittel|afro|pan|inter|euro|indo|anglo)-$/iu,
  },
]
