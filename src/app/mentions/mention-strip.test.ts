import { expect, test } from 'vitest'
import { anArticle } from '#app/testing/an-article.ts'
import { bodyMentions, mentionPlaces } from './mention-strip.tsx'

test('places are thousandths of the body, captions and headline left out', () => {
  const article = anArticle()
  const mentions = article.people[0]?.mentions ?? []
  expect(bodyMentions(article, mentions)).toHaveLength(3)
  expect(mentionPlaces(article, mentions)).toEqual([0, 448, 687])
})
