import { expect, test } from 'vitest'
import { headlineFromAddress } from './headline-from-address.ts'

const body = [
  'The BJP said Covid-19 had cost the U.S. and Peru’s parks US$600 million, or 55.8 per cent. Ansgar Vik’s boat stayed in Nordøya.',
  'Market days in New Zealand are new, and the market is full, between Star Market and Old Market.',
].join('\n')

test.each([
  ['/2022/07/25/bjp-counts-cost-of-covid-19/', 'BJP counts cost of Covid-19'],
  ['/perus-parks-lose-us600-million-in-u-s-index', 'Peru’s parks lose US$600 million in U.S. index'],
  ['/full-market-days-are-new-in-new-zealand.html', 'Full market days are new in New Zealand'],
  ['/ansgar-vik-s-boat-in-nordoya-101658.phtml', 'Ansgar Vik’s boat in Nordøya'],
  ['/news/noticia-20-000-seats-for-kenyas-choir-902621.aspx', '20,000 seats for Kenya’s choir'],
  ['/news/town-wont-sell-quay-670bf328-76c0-4534-9ee1-f4c7821886ef', 'Town won’t sell quay'],
  ['/caf%C3%A9-opens-on-hill', 'Café opens on hill'],
  ['/articles/37145', undefined],
  ['/%E0%A4%A', undefined],
])('%s', (path, headline) => {
  expect(headlineFromAddress(new URL(path, 'https://a.example'), body)).toBe(headline)
})
