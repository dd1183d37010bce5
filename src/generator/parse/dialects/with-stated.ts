import type { Draft } from '#generator/parse/text/draft.ts'

/** A story with what is stated above it, which wins over what its lines say. */
export function withStated(story: Draft, stated: Partial<Draft>): Draft {
  return {
    ...story,
    ...stated,
    headline: stated.headline ?? story.headline,
    published: stated.published ?? story.published,
    source: stated.source ?? story.source,
    byline: stated.byline ?? story.byline,
    url: stated.url ?? story.url,
    problems: [...(story.problems ?? []), ...(stated.problems ?? [])],
  }
}
