import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { taggedLanguage, TAGGED_LANGUAGES } from '#generator/recognise/languages/tagged-languages.ts'
import { LANGUAGES } from '#generator/recognise/languages/tagger-languages.ts'
import { decodeClusters } from '#generator/recognise/words/clusters.ts'
import { decodeLexicon, withClasses } from '#generator/recognise/words/lexicon.ts'
import { dataFolder } from '#generator/recognise/tagger/load-tagger.ts'
import { encodeModel, type Model } from '#generator/recognise/tagger/model-file.ts'

import { readCorpora } from './corpora/corpora.ts'
import { FAVOUR, readLanguageCorpora } from './corpora/language-corpora.ts'
import { loadEnglishLabels } from './corpora/english-labels.ts'
import { SHORT_PLAN } from './learn.ts'
import { train } from './train.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, language: { type: 'string' }, out: { type: 'string' } },
})
const language = taggedLanguage(values.language)
if (values.data === undefined || (values.language !== undefined && !language)) {
  console.error(
    `Which folder holds the corpora? --data DIR [--language ${TAGGED_LANGUAGES.join('|')}] [--out FILE]`,
  )
  process.exit(2)
}
const began = performance.now()
const bytes = encodeModel(await trained(values.data))
await writeFile(values.out ?? path.join(dataFolder(), `${language ?? 'weights'}.bin`), bytes)
console.log(`${bytes.length} bytes`)

async function trained(folder: string): Promise<Model> {
  const lexicon = decodeLexicon(await readFile(path.join(dataFolder(), 'lexicon.txt'), 'utf8'))
  const clusters = decodeClusters(await readFile(path.join(dataFolder(), 'clusters.bin')))
  if (!language) return train(await readCorpora(folder), { lexicon, clusters }, log)
  const { words, elides } = LANGUAGES[language]
  const texts = await readLanguageCorpora(folder, language, await loadEnglishLabels())
  return train(texts, { lexicon: withClasses(lexicon, words), clusters }, log, {
    elides,
    plan: SHORT_PLAN,
    favour: FAVOUR[language],
  })
}

function log(line: string): void {
  console.log(`${Math.round((performance.now() - began) / 1000)} s  ${line}`)
}
