import type { Day } from '#model/day.ts'
import type { Licence } from '#model/licence.ts'
import { sourceKey } from '#generator/corrections/source-home.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'

/** On which terms articles are published. What is missing is said elsewhere, or nowhere. */
interface Terms {
  /** How much of the text is in the site. */
  readonly text?: 'whole' | 'excerpt' | undefined
  /** Whose it is, and what may be done with it: a line. */
  readonly rights?: string | undefined
  readonly licence?: Licence | undefined
}

/** Terms of certain articles, and where the archivist has written them, if that is known. */
interface WrittenTerms extends Terms {
  readonly at?: Pick<Problem, 'file' | 'line' | 'column'> | undefined
}

/** Terms of certain files, which may also have to wait for a day. */
interface FileTerms extends WrittenTerms {
  /** A file, or a folder with all that is in it; "/" between folders. */
  readonly files: readonly string[]
  readonly embargo?: Day | undefined
}

/** The terms of an archive: of a file before those of a source, and these before those of all. */
export interface TermsRules extends Terms {
  /** The stated day of the build; no clock is asked. */
  readonly today?: Day | undefined
  /** Words of an excerpt, at most. */
  readonly excerptWords: number
  readonly sources: readonly (WrittenTerms & { readonly source: string })[]
  readonly files: readonly FileTerms[]
}

/** Words that an excerpt has if nobody says otherwise. */
export const EXCERPT_WORDS = 60

/** An archive that publishes everything whole. */
export const NO_TERMS: TermsRules = { excerptWords: EXCERPT_WORDS, sources: [], files: [] }

/** An article as its terms depend on it. */
type TermedArticle = Pick<ArticleDigest, 'source' | 'host' | 'embargo'>

/** The terms of one article, and the last day of all on which it has to wait. */
interface ArticleTerms extends Terms {
  readonly embargo?: Day | undefined
}

/** Answers on which terms an article of a file is published, and which terms no article was asked for that they are of. */
export function createTermsOf(rules: TermsRules): {
  readonly termsOf: (file: string, article: TermedArticle) => ArticleTerms
  readonly idle: () => readonly Problem[]
} {
  const used = new Set<WrittenTerms>()
  const bySource = new Map(rules.sources.map((terms) => [sourceKey(terms.source), terms]))
  const termsOf = (file: string, { source, host, embargo }: TermedArticle): ArticleTerms => {
    const ofFile = rules.files.filter(({ files }) => files.some((path) => isIn(file, path)))
    const ofSource = [source, host].map((name) => bySource.get(sourceKey(name ?? ''))).find(Boolean)
    for (const terms of [...ofFile, ofSource]) if (terms) used.add(terms)
    // What is said last of a file holds, as it is the narrower.
    const all = [...ofFile.toReversed(), ...(ofSource ? [ofSource] : []), rules]
    const first = <Key extends keyof Terms>(key: Key): Terms[Key] =>
      all.map((terms) => terms[key]).find((value) => value !== undefined)
    const days = [embargo, ...ofFile.map((terms) => terms.embargo)].filter((day) => day !== undefined)
    return {
      text: first('text'),
      rights: first('rights'),
      licence: first('licence'),
      embargo: days.sort().at(-1),
    }
  }
  return {
    termsOf,
    idle: () => [
      ...rules.sources.flatMap((terms) => (used.has(terms) ? [] : idleTerms(terms, `is of ${terms.source}`))),
      ...rules.files.flatMap((terms) =>
        used.has(terms) ? [] : idleTerms(terms, `is in ${terms.files.join(', ')}`),
      ),
    ],
  }
}

/** Of terms that nobody wrote down nothing is said. What they were to keep back may be published: they are an error. */
function idleTerms({ at }: WrittenTerms, where: string): readonly Problem[] {
  const hint = 'Check how the name or path is written (from the folder of the articles), or remove the entry.'
  return at
    ? [{ severity: 'error', ...at, message: `no article ${where}: the entry does nothing`, hint }]
    : []
}

function isIn(file: string, path: string): boolean {
  return file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`)
}
