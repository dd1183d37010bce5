import { expect, test } from 'vitest'
import { pagesAddress, siteAddress } from './pages-address.ts'

test.each([
  ['https://github.com/jane/news.git', '/news/', 'https://jane.github.io'],
  ['https://github.com/Jane/Jane.github.io', '/', 'https://jane.github.io'],
  ['git@github.com:jane/news.git', '/news/', 'https://jane.github.io'],
  ['ssh://git@github.com:22/jane/news', '/news/', 'https://jane.github.io'],
  ['https://token@gitlab.com/jane/old.papers.git', '/old.papers/', 'https://jane.gitlab.io'],
  ['git@gitlab.com:desk/europe/news.git', '/europe/news/', 'https://desk.gitlab.io'],
  ['https://codeberg.org/jane/pages', '/', 'https://jane.codeberg.page'],
  ['https://git.example.org/jane/news.git', '/news/', undefined],
])('pages of %s are served under %s', (remote, base, origin) => {
  expect(pagesAddress(remote)).toEqual({ base, ...(origin !== undefined && { origin }) })
})

test.each(['/srv/git/news.git', '../news.git', 'C:\\git\\news', 'origin'])('%s says nothing', (remote) => {
  expect(pagesAddress(remote)).toBeUndefined()
})

test('a domain or another origin of the archivist goes before what the repository says', () => {
  const remote = 'https://github.com/jane/news.git'
  const pages = { base: '/news/', origin: 'https://jane.github.io' }
  expect(siteAddress({ remote })).toEqual(pages)
  expect(siteAddress({ remote, origin: 'https://jane.github.io' })).toEqual(pages)
  expect(siteAddress({ remote, origin: 'https://news.example.org' })).toBeUndefined()
  expect(siteAddress({ remote, domain: 'news.example.org' })).toEqual({
    base: '/',
    origin: 'https://news.example.org',
  })
})
