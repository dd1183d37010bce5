import type { ArticleText } from '#model/article.ts'
import { stemLanguage } from './stem.ts'
import type { StemLanguage } from './stem.ts'

/** What of an article is searched, a string for each part of it; phrases do not run from one into the next. */
export interface SearchedText {
  readonly headline: string
  readonly body: readonly string[]
  /** By whose rules its words have forms. */
  readonly language: StemLanguage
}

/** Headline, places and agency of the dateline, byline, captions with their credits, and the body. Asides are not the article's. */
export function searchedText(
  article: Pick<ArticleText, 'headline' | 'dateline' | 'byline' | 'captions' | 'blocks' | 'language'>,
): SearchedText {
  const { headline, dateline, byline, captions, blocks, language } = article
  const more = [...(dateline?.places ?? []), dateline?.agency, byline, ...captions.flatMap(({ text, credit }) => [text, credit])] // prettier-ignore
  return {
    headline,
    body: [...more.filter((part) => part !== undefined), ...blocks.map(({ text }) => text)],
    language: stemLanguage(language),
  }
}
