import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import { Dateline } from './dateline.tsx'

const day = '2025-05-20' as Day

test('the day and the agency of a long dateline lead to what they share', () => {
  const article = { dateline: { places: ['Beijing'], day, agency: 'Meridian Wire' }, source: 'Meridian Wire' }
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <Dateline article={article} />
    </MemoryRouter>,
  )
  expect(markup).toContain('href="/?date=2025-05-20"')
  expect(markup).toContain('href="/?source=meridian-wire"')
})

test('an agency that is not the source leads nowhere', () => {
  const article = { dateline: { places: [], agency: 'Reuters' }, source: 'Coast Telegraph' }
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <Dateline article={article} />
    </MemoryRouter>,
  )
  expect(markup).not.toContain('href')
  expect(markup).toContain('(Reuters)')
})

test('a place that is surely known leads to the articles filed from there', () => {
  const article = { dateline: { places: ['Dhaka', 'Erewhon'] }, filedFrom: 'Dhaka, BD' }
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <Dateline article={article} />
    </MemoryRouter>,
  )
  expect(markup).toContain('href="/?from=dhaka-bd"')
  expect(markup.match(/<a /g)).toHaveLength(1)
})
