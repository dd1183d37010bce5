import type { LanguageRules } from '#generator/recognise/tagger/tagger.ts'
import type { TaggedLanguage } from './tagged-languages.ts'
import { wordClassesOf } from './closed-classes.ts'

/** Rules of a language's tagger, and the SHA-256 of its weights in hexadecimal: they are not read to know which they are. */
interface TaggerLanguage extends LanguageRules {
  readonly sha256: string
}

/** The languages' weights lie in the data folder, each under its tag. */
export const LANGUAGES: Readonly<Record<TaggedLanguage, TaggerLanguage>> = {
  de: {
    words: wordClassesOf('de'),
    elides: false,
    sha256: 'cbe6a33a678b0d065665114ca778a839947b5f56f1188f6a55953acc84c34461',
  },
  es: {
    words: wordClassesOf('es'),
    elides: false,
    sha256: '302d2e33f5bd8ef0580264e95206b0ff0d3a5e6d9ce66eaf51bd14fa7b974167',
  },
  fr: {
    words: wordClassesOf('fr'),
    elides: true,
    sha256: '6d079b3706a590e0b99beffb7713998be48a8dbd70b0a27c835d6e9133534e5a',
  },
  pt: {
    words: wordClassesOf('pt'),
    elides: false,
    sha256: '08198ecbb99d16a3d1c00fc9b1d38ddd0818656c09e14efc0dc926bac5106789',
  },
}
