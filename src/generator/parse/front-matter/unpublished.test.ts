import { expect, test } from 'vitest'
import { readFrontMatter } from './read-front-matter.ts'
import { unpublished } from './unpublished.ts'

const yaml = (lines: string) => `---\ntitle: Weir opens\n${lines}\n---\nText.`

test.each([
  ['Hugo', '+++\ntitle = "Weir opens"\ndraft = true\n+++\nText.'],
  ['Hugo in JSON', '{\n"title": "Weir opens",\n"draft": true\n}\nText.'],
  ['Zola', '+++\ntitle = "Weir opens"\ndraft=true # not yet\n+++\nText.'],
  ['Pelican', 'Title: Weir opens\nStatus: draft\n\nText.'],
  ['Pelican, hidden', 'Title: Weir opens\nDate: 2026-03-04\nStatus: Hidden\n\nText.'],
  ['YAML', yaml('draft: true')],
  ['YAML, yes', yaml('draft: yes')],
  ['YAML in quotes', yaml('Draft: "True"')],
  ['Jekyll', yaml('published: false')],
  ['Hexo', yaml('published: no')],
  ['Hexo with a password', yaml('password: tarn')],
  ['Eleventy', yaml('eleventyExcludeFromCollections: true')],
  ['Obsidian', yaml('publish: false')],
  ['Obsidian’s garden', yaml('dg-publish: false')],
  ['WordPress', yaml('status: private')],
  ['WordPress, pending', yaml('post_status: pending')],
  ['Ghost', yaml('status: scheduled')],
  ['a visibility', yaml('visibility: private')],
  ['a private text', yaml('private: true')],
  ['a flag', yaml('isDraft: true')],
  ['a flag that is false', yaml('isPublished: false')],
  ['a nested flag', yaml('params:\n  draft: true')],
  ['a page that is not rendered', yaml('_build:\n  render: never')],
  ['one gone before it came', yaml('date: 2026-03-04\nexpiryDate: 2000-01-01')],
  ['broken YAML', '---\ntitle: Weir: opens\ndraft: true\n---\nText.'],
])('what %s keeps back is left out', async (_, text) => {
  const { fields } = await readFrontMatter('a.md', text, true)
  expect(unpublished('a.md', fields)).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('is left out: its front matter says'),
  })
})

test.each([
  'draft: false',
  'published: true',
  'published: 2026-03-04',
  'Status: published',
  'status: unread',
  'visibility: public',
  'private: false',
  'password: ""',
  'date: 2026-03-04\nexpiryDate: 2030-01-01',
  'state: Texas',
  'tags: [draft]',
  'title: Draft of the budget is private',
])('"%s" keeps nothing back', async (lines) => {
  const { fields } = await readFrontMatter('a.md', `---\n${lines}\n---\nText.`)
  expect(unpublished('posts/a.md', fields)).toBeUndefined()
})

test('the line that keeps it back is told, and what to do', async () => {
  const { fields } = await readFrontMatter('a.md', '+++\ntitle = "Weir opens"\ndraft = true\n+++\nText.')
  expect(unpublished('a.md', fields)).toEqual({
    severity: 'warning',
    file: 'a.md',
    line: 3,
    column: 1,
    message: 'is left out: its front matter says "draft: true"',
    hint: 'To publish it, take that line out.',
  })
})

test('a password is not told', async () => {
  const { fields } = await readFrontMatter('a.md', yaml('password: tarn'))
  expect(JSON.stringify(unpublished('a.md', fields))).not.toContain('tarn')
})

test('what lies in a folder of drafts is left out', () => {
  expect(unpublished('_drafts/weir.md', new Map())).toMatchObject({ severity: 'warning' })
  expect(unpublished('drafts-of-laws/weir.md', new Map())).toBeUndefined()
})
