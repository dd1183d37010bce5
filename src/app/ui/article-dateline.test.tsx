import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ArticleText } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import { RunInDateline } from './article-dateline.tsx'

const day = '2025-05-20' as Day
const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test.each<[string, Pick<ArticleText, 'dateline' | 'published' | 'source'>, string]>([
  ['all parts', { dateline: { places: ['Beijing'], day, agency: 'Xinhua' } }, 'Beijing, May 20 (Xinhua) —'],
  ['two places', { dateline: { places: ['London', 'Paris'], day } }, 'London and Paris, May 20 —'],
  [
    'three places',
    { dateline: { places: ['Oslo', 'Bath and Wells', 'Rome'] } },
    'Oslo, Bath and Wells and Rome —',
  ],
  ['no place', { dateline: { places: [], day, agency: 'Xinhua' } }, 'May 20 (Xinhua) —'],
  ['a place alone', { dateline: { places: ['Cairo'] } }, 'Cairo —'],
  ['no day that its text does not state', { dateline: { places: ['Cairo'] }, published: { day } }, 'Cairo —'],
  ['no dateline', { published: { day }, source: 'Coast Telegraph' }, 'May 20 (Coast Telegraph) —'],
  ['nothing known', {}, ''],
])('a lead opens with %s', (_, card, expected) => {
  expect(text(renderToStaticMarkup(<RunInDateline card={card} />))).toBe(expected)
})
