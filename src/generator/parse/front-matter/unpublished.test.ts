import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
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
  ['Notion in German', yaml('Status: Entwurf')],
  ['a tag', yaml('draft: !!bool true')],
  ['a tag of a program’s own', yaml('draft: !flag true')],
  ['an anchor', yaml('draft: &kept true')],
  ['an alias', yaml('kept: &kept true\ndraft: *kept')],
  ['broken YAML with a remark', '---\ntitle: Weir: opens\ndraft: true # not yet\n---\nText.'],
  ['broken YAML with a tag', '---\ntitle: Weir: opens\ndraft: !!bool "true"\n---\nText.'],
  ['broken YAML, nested', '---\ntitle: Weir: opens\nparams:\n  draft: true\n---\nText.'],
  ['broken TOML', '+++\ntitle = Weir opens\ndraft = true # not yet\n+++\nText.'],
  ['JSON with a comma too many', '{\n  "title": "Weir opens",\n  "draft": true,\n}\nText.'],
  ['JSON with a comma too many, in a line', '{"title": "Weir opens", "draft": true,}\nText.'],
  ['JSON with a remark', '---json\n{\n"draft": true, // not yet\n"title": "Weir"\n}\n---\nText.'],
  ['Hexo’s JSON, broken', '"title": "Weir opens",\n"draft": true,,\n;;;\nText.'],
  ['front matter that is never closed', '---\ntitle: Weir opens\ndraft: true\n\nText.'],
  ['front matter with nothing else, never closed', '---\ndraft: true\nText.'],
  ['front matter that a rule closes', '---\ntitle: Weir opens\ndraft: true\n\nText.\n\n---\n\nMore.'],
  ['JSON that is never closed', '{\n  "title": "Weir opens",\n  "draft": true,\n\nText.'],
  ['Hexo’s JSON, never closed', '"title": "Weir opens",\n"draft": true\n\nText.'],
  ['long front matter', yaml(`${'# remark\n'.repeat(3000)}draft: true`)],
  ['long front matter, at its top', yaml(`draft: true\nnote: ${'word '.repeat(5000)}`)],
  ...[
    'In progress',
    'in-progress',
    'IN_PROGRESS',
    'inProgress',
    'WIP',
    'in review',
    'Ready for review',
    'Second draft',
    'draft 2',
    'pending',
    'Pending legal review',
    'scheduled',
    'Scheduled for Friday',
    'To do',
    'not yet published',
    'editing',
    'On hold',
    'Entwurf',
    'In Arbeit',
    'in Prüfung',
    'zur Freigabe',
    'borrador',
    'En revisión',
    'pendiente',
    'brouillon',
    'En cours',
    'à relire',
    'rascunho',
    'Em andamento',
    'em revisão',
    'bozza',
    'In lavorazione',
    'utkast',
    'черновик',
    '草稿',
  ].map((state) => [`a newsroom (${state})`, yaml(`status: ${state}`)]),
  ['a list of tags', yaml('tags: [river, draft]')],
  ['a list of tags in lines', yaml('tags:\n  - river\n  - Draft')],
  ['a text of tags', yaml('tags: river, wip')],
  ['a nested tag', yaml('tags: [status/draft]')],
  ['a tag with its mark', yaml('tags: "#entwurf"')],
  ['a tag, whatever its readers pay', yaml('access: free\nstatus: unread\ntags: [draft]')],
  ['keywords', yaml('Keywords: brouillon')],
  ['an unknown format', '---org\ndraft: true\n---\nText.'],
])('what %s keeps back is left out', async (_, text) => {
  const { fields, asWritten } = await readFrontMatter('a.md', text, true)
  expect(unpublished('a.md', fields) ?? unpublished('a.md', asWritten)).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('is left out: its front matter says'),
    hint: 'To publish it, take that line out.',
  })
})

test('the line of a key in front matter that cannot be read is told', async () => {
  const { asWritten } = await readFrontMatter(
    'a.md',
    '---\ntitle: Weir: opens\n\ndraft: true # a\n---\nText.',
  )
  expect(unpublished('a.md', asWritten)).toMatchObject({ line: 4 })
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
  'draft: false\ntags: [league, draft]',
  'status: published\ntags: [draft]',
  'tags: [draught, drafty, review, progress]',
  'status: no longer a draft',
  'status: final (third draft)',
  'status: reviewed',
  'status: Published – in progress elsewhere',
  'state: Nevada',
  'progress: 40',
  'title: Draft of the budget is private',
  'title: Weir: opens\ndraft: false # true',
  'title: Weir: opens\npublished: true',
])('"%s" keeps nothing back', async (lines) => {
  const { fields, asWritten } = await readFrontMatter('a.md', `---\n${lines}\n---\nText.`)
  expect(unpublished('posts/a.md', fields) ?? unpublished('posts/a.md', asWritten)).toBeUndefined()
})

const PROSE =
  'The weir of Tarnholm was opened again on Tuesday, the board said, after masons had worked on it for eleven weeks.'

test.each([
  ['a.md', '# Weir opens\n\nStatus: Draft\nAuthor: Jo Marsh\n\n'],
  ['a.md', '# Weir opens\n\nAuthor: Jo Marsh\nStatus: 🚧 In review (second round)\n\n'],
  ['a.md', '# Weir opens\n\nStatus: Draft\n\n'],
  ['a.md', 'draft:: true\n\n# Weir opens\n\n'],
  ['a.md', '- title:: Weir opens\n- draft:: true\n\n'],
  ['a.md', '# Weir opens\n\n**Published:** no\n\n'],
  ['a.md', '# Weir opens\n\n## Metadata\n- Author: [[Jo Marsh]]\n- Visibility: private\n\n'],
  ['a.md', 'Title: Weir opens\nDraft: yes\nand a line of something else\n\n'],
  ['a.md', '# Weir opens\n\n**Status**: [[Draft]]\nof the second round\n\n'],
  ['a.md', '# Wehr wieder offen\n\nStatus: Entwurf\n\n'],
  ['a.txt', 'Title: Weir opens\nStatus: Draft\nDate: 4 March 2026\n\n'],
  ['a.txt', 'Titre : Weir opens\nDate : 4 mars 2026\nStatut : brouillon\n\n'],
  ['a.txt', '**Title:** Weir opens\n**Status:** Draft\n**Date:** 4 March 2026\n\n'],
  ['a.txt', 'Weir opens\n\nStatus: draft\n\n'],
  ['a.md', '# Weir opens\n\n#draft\n\n'],
  ['a.md', '#river #draft\n\n# Weir opens\n\n'],
  ['a.md', '# Weir opens\n\nTags: #river #status/draft\n\n'],
  ['a.txt', 'Weir opens\n\n#draft\n\n'],
  ['a.txt', 'Title: Weir opens\nTags: draft, river\nDate: 4 March 2026\n\n'],
])('in %s, the head %j keeps the article back', async (file, head) => {
  const [parsed] = await parseFile(file, Buffer.from(head + PROSE))
  expect(parsed).toMatchObject({
    problems: [
      {
        severity: 'warning',
        message: expect.stringContaining('is left out: its head says'),
        hint: 'To publish it, take that line out.',
      },
    ],
  })
  expect(parsed).not.toHaveProperty('article')
})

test.each([
  `# Weir opens\n\nStatus: Published\n\n${PROSE}`,
  `# Weir opens\n\nState: Texas\n\n${PROSE}`,
  `# Weir opens\n\n${PROSE}\n\nStatus: withdrawn\n`,
  `# Draft: weir opens\n\n${PROSE}`,
])('%j is published', async (text) => {
  const [parsed] = await parseFile('a.md', Buffer.from(text))
  expect(parsed).toHaveProperty('article')
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
