import type { TaggedLanguage } from '#generator/recognise/languages/tagged-languages.ts'
import { contracted, contractions, type Contractions } from './contractions.ts'
import { readPinned, type LabelledText, type Pinned } from './corpora.ts'
import { textOf, type LabelledSentence } from './labelled-sentence.ts'
import { projected, type MarkedText } from './parallel-corpus.ts'
import { readColumns, type Columns } from './read-columns.ts'

/** Finds the names of an English sentence. */
export type LabelEnglish = (text: string) => MarkedText

/** Texts that someone labelled. */
interface LabelledCorpus extends Pinned {
  readonly weight: number
  readonly read: (source: string) => readonly MarkedText[]
}

/** English sentences and their translations, in the same order. */
interface ParallelCorpus {
  readonly weight: number
  readonly english: Pinned
  readonly translation: Pinned
  readonly sentences: (source: string) => readonly string[]
  /** The names of the English sentences, if someone labelled them. */
  readonly labelled?: (source: string) => readonly MarkedText[]
}

const UNIVERSAL_NER: Columns = { between: /^# newdoc.*\n/m, separator: '\t', word: 1, tag: 2 }
const GERMEVAL: Columns = { between: /\n\n/, separator: '\t', word: 1, tag: 2 }

/** So many sentences of a treebank make a text: it has them mixed, and longer texts would make one of many. */
const TREEBANK_SENTENCES = 8

const PORTUGUESE = contractions(
  `de o do, de a da, de os dos, de as das, em o no, em a na, em os nos, em as nas, a o ao, a os aos, a a à, a as às, por o pelo,
  por a pela, por os pelos, por as pelas, de este deste, de esta desta, de estes destes, de estas destas, de esse desse,
  de essa dessa, de esses desses, de essas dessas, de isso disso, de isto disto, de aquele daquele, de aquela daquela, de ele dele,
  de ela dela, de eles deles, de elas delas, em este neste, em esta nesta, em esse nesse, em essa nessa, em isso nisso, em um num,
  em uma numa, em aquele naquele, em aquela naquela, em ele nele, em ela nela, a aquele àquele, a aquela àquela`,
)
const GERMAN = contractions(
  'von dem vom, zu dem zum, zu der zur, an dem am, in dem im, bei dem beim, in das ins, an das ans',
)

function bosque(weight: number): LabelledCorpus {
  return {
    repository: 'UniversalNER/UNER_Portuguese-Bosque',
    commit: 'f2c2ad67aed900385fbe5d655af41f439c9b3333',
    folder: '',
    files: /^pt_bosque-ud-(?:dev|test|train)\.iob2$/,
    sha256: '9cf03564c35bc08b76f7cc50a08d8657a7054852b40c873bd6cd074413ff89eb',
    weight,
    read: (source) => texts(readColumns(source, UNIVERSAL_NER), TREEBANK_SENTENCES, PORTUGUESE),
  }
}

/** Documents as paragraphs of so many sentences. */
function texts(
  documents: readonly (readonly LabelledSentence[])[],
  size: number,
  made: Contractions,
): readonly MarkedText[] {
  return documents.flatMap((sentences) =>
    Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) => {
      const own = sentences.slice(at * size, (at + 1) * size)
      const { text, ments } = textOf(own.map((sentence) => contracted(sentence, made)))
      return { text: text.replaceAll('\n', ' '), ments }
    }),
  )
}

const ENGLISH_PUD: Pinned = {
  repository: 'UniversalNER/UNER_English-PUD',
  commit: '07ea0553144e3fcf3d6633efe2a075b725a0d262',
  folder: '',
  files: /^en_pud-ud-test\.iob2$/,
  sha256: '71fc0e18011e930f9a1a2fb68089d732eb2035a5840677d300626c8a1dedd2fb',
}

function pud(language: string, tag: string, commit: string, sha256: string): ParallelCorpus {
  return {
    weight: 1,
    english: ENGLISH_PUD,
    translation: {
      repository: `UniversalDependencies/UD_${language}-PUD`,
      commit,
      folder: '',
      files: new RegExp(`^${tag}_pud-ud-test\\.conllu$`),
      sha256,
    },
    sentences: (source) => [...source.matchAll(/^# text = (.*)$/gm)].map(([, text = '']) => text),
    labelled: (source) =>
      readColumns(source, UNIVERSAL_NER).flatMap((sentences) => sentences.map((one) => textOf([one]))),
  }
}

function pawsFiles(tag: string): Omit<Pinned, 'sha256'> {
  return {
    repository: 'GautamGupta17/MESH',
    commit: '68f82e29e71a4e425069ff398a61387c24c0f30d',
    folder: 'data/pawsx',
    files: new RegExp(`^(?:dev|test)-${tag}\\.tsv$`),
  }
}

/** PAWS-X, whose sentences are Wikipedia's: two a line, of which the second hardly differs. Its English is tokenised. */
function pawsX(tag: string, sha256: string): ParallelCorpus {
  return {
    weight: 0.5,
    english: {
      ...pawsFiles('en'),
      sha256: 'd8381a01b4b77b2fe6d680e2637d90a74c1e3ac5b299215804fc5913d4f074ee',
    },
    translation: { ...pawsFiles(tag), sha256 },
    sentences: (source) =>
      source
        .trimEnd()
        .split('\n')
        .map((line) => untokenised(line.split('\t')[0] ?? '')),
  }
}

function untokenised(sentence: string): string {
  return sentence
    .replaceAll(/ ([,.;:!?)\]%])/g, '$1')
    .replaceAll(/([([]) /g, '$1')
    .replaceAll(' - ', '-')
    .replaceAll(/`` | ''/g, '"')
    .replaceAll(/ ('s)(?!\p{L})/gu, '$1')
}

const LONGEST = 60

/** The sentences of scanned newspapers, a page without any bounds, that name people: few do, and the rest is ill read. */
function sentencesWithPeople(pages: readonly LabelledSentence[]): readonly LabelledSentence[] {
  return pages.flatMap(({ words, names }) => {
    const stops = words.flatMap((word, at) => (word === '.' ? [at + 1] : []))
    return stops.flatMap((to, at) => {
      const from = stops[at - 1] ?? 0
      const own = names.filter(([first, last]) => first >= from && last <= to)
      if (to - from > LONGEST || !own.some(([, , type]) => type === 'PER')) return []
      return [
        {
          words: words.slice(from, to),
          names: own.map(([first, last, type]) => [first - from, last - from, type] as const),
        },
      ]
    })
  })
}

/** A sentence without the spaces that the corpus has after elisions: "l' Iran". */
function elided({ words, names }: LabelledSentence): LabelledSentence {
  let text = ''
  const starts = words.map((word, at) => {
    if (at > 0 && !/['’]$/.test(words[at - 1]!)) text += ' '
    text += word
    return text.length - word.length
  })
  return { words, names, spaced: { text, starts } }
}

/** What each language's weights are learned from; licences are in NOTICE.md beside them. */
const CORPORA: Readonly<Record<TaggedLanguage, readonly (LabelledCorpus | ParallelCorpus)[]>> = {
  de: [
    {
      repository: 'davidsbatista/NER-datasets',
      commit: 'db7ff3ca4ba1df39907f8bdc036a556fed5ecde7',
      folder: 'GermEval2014',
      files: /^NER-de-test\.tsv$/,
      sha256: '9405e49532379f3aee048851d116b35823d31c04e9521b87a9c4e6572c269097',
      weight: 1,
      read: (source) => readColumns(source, GERMEVAL).map((sentences) => textOf(sentences)),
    },
    {
      repository: 'UniversalNER/UNER_German-PUD',
      commit: '47eb039b6d80079b280ba70efe4136413fb7af9c',
      folder: '',
      files: /^de_pud-ud-test\.iob2$/,
      sha256: '352c09251cf1c376d2786261813041c976c1aa7ce9bcf78388a4342a30bd00d4',
      weight: 1,
      read: (source) => texts(readColumns(source, UNIVERSAL_NER), 1, GERMAN),
    },
    pawsX('de', '8bd78e799fd401f67669ef03a91a9da563937c2e4eacdeb7da208569bb9e1c97'),
  ],
  es: [
    pud(
      'Spanish',
      'es',
      '818a82b8628c9cbec78750c7e83ccba34b9ce22b',
      '48a7b5c7f409100b24eba90c7397e01f6fecaaf3207315a9a1bda029f77e98d3',
    ),
    pawsX('es', 'e33b89d5e9c0b7342b023f8f9addd30aa757b3f1b3eff50ab9254a48eee6802b'),
    bosque(0.5),
  ],
  fr: [
    {
      repository: 'cneud/ner-corpora',
      commit: 'de9b08fdf6b4273bd799ff5991b0d81690790a38',
      folder: '',
      files: /^enp_FR\.tsv$/,
      sha256: 'fb328422216ddbeb4f1e0bbea8a4ae493f29da276095f66a651d1da43ca4510b',
      weight: 0.5,
      read: (source) =>
        sentencesWithPeople(readColumns(source, GERMEVAL).flat(2)).map((sentence) =>
          textOf([elided(sentence)]),
        ),
    },
    pud(
      'French',
      'fr',
      'c245786cfb3020d43bcfc96215ae531a1b07bcbc',
      '793540702db111d2bfe04f846edddb23e7a2a432294fe17cb612dd795fb0301f',
    ),
    pawsX('fr', 'c2f631811c13634779b6a25fbae98a1f0a047bf18764d1b3b4063af51cbb0c54'),
  ],
  pt: [
    bosque(1),
    pud(
      'Portuguese',
      'pt',
      'be08a756d76bd79bf5d4a492dfdc28b46b33e76e',
      '6fb673563b068c0693144aba16c9406f8672ef9d6a7703d8ccf71a44a07df937',
    ),
  ],
}

/** How much likelier people are than the corpora have them, where those are rarer or missed more often than in articles; found on development data. */
export const FAVOUR: Readonly<Record<TaggedLanguage, number>> = { de: 0.7, es: 0, fr: 0.3, pt: -0.5 }

/** Reads a language's corpora from the folder of their clones, as `readCorpora` does. `label` finds names in English. */
export async function readLanguageCorpora(
  clones: string,
  language: TaggedLanguage,
  label: LabelEnglish,
): Promise<LabelledText[]> {
  const corpora = await Promise.all(
    CORPORA[language].map(async (corpus) => {
      const marked =
        'english' in corpus ? await translated(clones, corpus, label) : await labelled(clones, corpus)
      return marked.map((text) => ({ ...text, weight: corpus.weight }))
    }),
  )
  return corpora.flat()
}

async function labelled(clones: string, corpus: LabelledCorpus): Promise<readonly MarkedText[]> {
  return (await readPinned(clones, corpus)).flatMap(corpus.read)
}

async function translated(
  clones: string,
  { english, translation, sentences, labelled }: ParallelCorpus,
  label: LabelEnglish,
): Promise<readonly MarkedText[]> {
  const sources = await readPinned(clones, english)
  const marked = labelled ? sources.flatMap(labelled) : sources.flatMap(sentences).map(label)
  const others = (await readPinned(clones, translation)).flatMap(sentences)
  if (others.length !== marked.length)
    throw new Error(
      `${translation.repository} has ${others.length} sentences, ${english.repository} ${marked.length}`,
    )
  const seen = new Set<string>()
  return others.flatMap((text, at) => {
    const projection = seen.has(text) ? undefined : projected(marked[at]!, text)
    seen.add(text)
    return projection ?? []
  })
}
