import {
  hitsIn,
  nameKey,
  peopleOf,
  ratesOf,
  readLabelled,
  scorerBeside,
  sumOf,
} from '#bench/labelled-texts.ts'
import type { LabelledFile, LabelledText } from '#bench/labelled-texts.ts'
import type { Figure, Part } from '#bench/part.ts'
import { FAIRLY_SURE, SURE } from '#model/measured.ts'
import { analysisOfLine, readLine } from '#generator/commands/analyse-text.ts'
import type { TextAnalysis } from '#generator/commands/analyse-text.ts'
import { createFindInText } from '#generator/recognise/find-in-text.ts'
import type { FindInText } from '#generator/recognise/find-in-text.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'

/** What the table of docs/model-card.md and the page about the archive say of recognition. */
export const modelCard: Part = {
  name: 'model-card',
  title: 'How often names are right',
  method:
    'Of 100 shown how many are right, of 100 there how many are found, in the files given with --labelled. People by their mentions, ' +
    'also by region and by how sure each was; countries and statements by the scorers score.mjs, score-places.mjs and score-statements.mjs that lie beside a file.',
  measure: async ({ labelled, say }) => {
    if (labelled.length === 0) say('nothing to measure: give files with --labelled')
    const find = createFindInText(await loadTaggers(), await loadGazetteer())
    const figures: Figure[] = []
    for (const file of labelled) figures.push(...(await figuresOf(file, find)))
    return figures
  },
}

async function figuresOf(path: string, find: FindInText): Promise<readonly Figure[]> {
  const file = readLabelled(path)
  const read = await Promise.all(file.lines.map((line) => readLine(find, JSON.stringify(line))))
  const analyses = read.map((line) => analysisOfLine(line!, () => undefined))
  const hasPeople = file.texts.some((text) => peopleOf(text).length > 0)
  return [
    ...(hasPeople ? peopleFigures(file, analyses, find) : []),
    ...(await countryFigures(path, file, analyses)),
    ...(await placeFigures(path, file, analyses)),
    ...(await statementFigures(path, file, analyses)),
  ]
}

function peopleFigures(
  { name, texts }: LabelledFile,
  analyses: readonly TextAnalysis[],
  find: FindInText,
): readonly Figure[] {
  const hits = texts.map((text, index) => hitsIn(text, analyses[index]!.people))
  const regions = [...new Set(texts.flatMap((text) => regionOf(text) ?? []))].toSorted()
  return [
    ...rates(`${name}: people`, ratesOf(sumOf(hits))),
    ...regions.flatMap((region) => {
      const there = hits.filter((_, index) => regionOf(texts[index]!) === region)
      return rates(`${name}, ${region}: people`, ratesOf(sumOf(there)))
    }),
    ...surenessFigures(name, texts, find),
  ]
}

/** Of the readings of each surety, how many are right; the words are those of notes in the app. */
function surenessFigures(name: string, texts: readonly LabelledText[], find: FindInText): readonly Figure[] {
  const bands = [
    { word: 'sure', least: SURE, right: 0, shown: 0 },
    { word: 'fairly sure', least: FAIRLY_SURE, right: 0, shown: 0 },
    { word: 'doubtful', least: 0, right: 0, shown: 0 },
  ]
  for (const labelled of texts) {
    const gold = new Set(peopleOf(labelled).map((span) => nameKey(labelled.text, span)))
    for (const { start, end, cue, confidence } of find(labelled.text, { language: labelled.lang }).people) {
      if (cue !== 'tagger') continue
      const band = bands.find(({ least }) => confidence >= least)!
      band.shown++
      if (gold.has(nameKey(labelled.text, [start, end]))) band.right++
    }
  }
  return bands.flatMap(({ word, right, shown }) => rightOf(`${name}: people who are ${word}`, right, shown))
}

interface Rates {
  readonly p: number
  readonly r: number
}

interface NameScorer {
  scoreAll(gold: readonly object[], predicted: readonly object[]): { readonly withDem: Rates }
}

async function countryFigures(
  path: string,
  { name, lines, texts }: LabelledFile,
  analyses: readonly TextAnalysis[],
) {
  const scorer = await scorerBeside<NameScorer>(path, 'score.mjs')
  const hasPlaces = texts.some(({ ments = [] }) =>
    ments.some(([, , type]) => type === 'LOC' || type === 'GPE'),
  )
  if (!scorer || !hasPlaces) return []
  const { p, r } = scorer.scoreAll(lines, analyses).withDem
  return rates(`${name}: countries by name`, { precision: 100 * p, recall: 100 * r })
}

interface PlaceScorer {
  score(
    gold: readonly object[],
    predicted: readonly object[],
    clean: boolean,
  ): Rates & { readonly added: { readonly tp: number; readonly np: number } }
}

async function placeFigures(path: string, { name, lines }: LabelledFile, analyses: readonly TextAnalysis[]) {
  const scorer = await scorerBeside<PlaceScorer>(path, 'score-places.mjs')
  if (!scorer) return []
  const scored = (kind: 'byPlace' | 'filed') =>
    scorer.score(
      lines,
      analyses.map((analysis) => {
        const added = analysis[kind].filter((code) => !analysis.countries.includes(code))
        return { id: analysis.id, countries: [...analysis.countries, ...added], byPlace: added }
      }),
      true,
    )
  const { p, r, added } = scored('byPlace')
  const filed = scored('filed').added
  return [
    ...rates(`${name}: countries by name and by place`, { precision: 100 * p, recall: 100 * r }),
    ...rightOf(`${name}: countries by place`, added.tp, added.np),
    ...rightOf(`${name}: countries by place that the filter counts`, filed.tp, filed.np),
  ]
}

interface StatementScorer {
  scoreDocument(gold: object, predicted: Pick<TextAnalysis, 'statements'>): object
  figures(documents: readonly object[]): { readonly precision: number; readonly recall: number }
}

/** Of the statements that are shown, those of a person. */
async function statementFigures(
  path: string,
  { name, lines }: LabelledFile,
  analyses: readonly TextAnalysis[],
) {
  const scorer = await scorerBeside<StatementScorer>(path, 'score-statements.mjs')
  if (!scorer || !lines.every((line) => 'statements' in line)) return []
  const documents = lines.map((line, index) => {
    const statements = analyses[index]!.statements.filter(({ person }) => person !== null)
    return scorer.scoreDocument(line, { statements })
  })
  const { precision, recall } = scorer.figures(documents)
  return rates(`${name}: statements`, { precision: 100 * precision, recall: 100 * recall })
}

/** How many of so many are right, and how many there are. */
function rightOf(of: string, right: number, shown: number): readonly Figure[] {
  return [
    { what: `${of}, right`, value: (100 * right) / Math.max(1, shown), unit: '%' },
    { what: of, value: shown, unit: '' },
  ]
}

function rates(of: string, { precision, recall }: { precision: number; recall: number }): readonly Figure[] {
  return [
    { what: `${of}, right of 100 shown`, value: precision, unit: '%' },
    { what: `${of}, found of 100 there`, value: recall, unit: '%' },
  ]
}

/** Where the papers of the World Newswire corpus are at home, by the beginnings of their names. */
const REGIONS: Readonly<Record<string, string>> = {
  af: 'Africa', afs: 'Africa', alg: 'Africa', eg: 'Africa', ghana: 'Africa', sa: 'Africa',
  arg: 'Latin America', elsalv: 'Latin America', mex: 'Latin America', nic: 'Latin America', pan: 'Latin America',
  paraguay: 'Latin America', peru: 'Latin America', uruguay: 'Latin America', ven: 'Latin America',
  cn: 'East Asia', jr: 'Middle East', kr: 'East Asia', mong: 'East Asia', th: 'South-East Asia',
  bangladesh: 'South Asia', in: 'South Asia',
  israel: 'Middle East', kw: 'Middle East', saud: 'Middle East', uae: 'Middle East',
  aus: 'Australia and New Zealand', nz: 'Australia and New Zealand', canada: 'Canada',
} // prettier-ignore

function regionOf({ outlet }: LabelledText): string | undefined {
  return outlet === undefined ? undefined : REGIONS[outlet.split('_')[0] ?? '']
}
