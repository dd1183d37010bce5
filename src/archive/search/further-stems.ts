type Rules = (word: string) => string

/** Rules of Snowball (https://snowballstem.org), each a file of its own that is loaded when an archive has the language. */
const RULES: Readonly<Record<string, () => Promise<{ readonly stemmer: Rules }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: async () => {
    const { stemmer } = await import('@orama/stemmers/russian')
    return { stemmer: (word) => stemmer(withShortI(word)) }
  },
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
}

/** Folded words have lost the sign over й, which the endings of Russian words are known by: behind a vowel и is mostly that. */
function withShortI(word: string): string {
  return word.replace(/(?<=[аеиоуыэюя])и/g, 'й')
}

/** The rules of a language; undefined for one that has none here. Rejects when they do not arrive. */
export async function rulesOf(language: string): Promise<Rules | undefined> {
  return (await RULES[language]?.())?.stemmer
}
