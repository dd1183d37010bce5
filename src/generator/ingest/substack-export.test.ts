import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { listSeeds } from './list-seeds.ts'

const TABLE = `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
101.weir-shut,2024-03-05T09:26:00.000Z,true,2024-03-05T09:27:00.000Z,,newsletter,everyone,"Weir shut, ""for good""","Boats & nets
have to wait",
102.boats-sail,2024-03-06T09:26:00.000Z,true,,,newsletter,only_paid,Boats sail,,
103.not-yet,2024-03-07T09:26:00.000Z,false,,,newsletter,everyone,Not yet,,
104.about,2024-03-08T09:26:00.000Z,true,,,page,everyone,About,,
105.without-text,2024-03-09T09:26:00.000Z,true,,,podcast,everyone,Without text,,
`
const BODY =
  '<h2>The wall</h2><p>The weir at Skarvik stays shut until the masons are done.</p><p class="button-wrapper"><a class="button primary" href="https://tarn.example/subscribe"><span>Subscribe now</span></a></p><p>Boats go around by the old canal, which is open all night.</p>'

/** The files of an export, unpacked into a folder of the seeds. */
function unpacked(table: string) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'tarn/posts'), { recursive: true })
  const bodies = ['101.weir-shut', '102', '103.not-yet', '104.about', '999.unlisted']
  writeFileSync(join(folder, 'tarn/posts.csv'), table)
  for (const name of bodies) writeFileSync(join(folder, `tarn/posts/${name}.html`), BODY)
  writeFileSync(join(folder, 'tarn/posts/101.opens.csv'), 'post_id,email\n101,ada@tarn.example\n')
  return folder
}

test('bodies in an export of Substack are given headline, standfirst and day, and what it did not publish is left out', async () => {
  const { seeds, problems } = listSeeds(unpacked(TABLE))
  expect(seeds.map(({ file }) => file.slice(11))).toEqual([
    '101.weir-shut.html',
    '102.html',
    '999.unlisted.html',
  ])
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      file: 'tarn/posts/103.not-yet.html',
      message: expect.stringContaining('not published'),
    },
    { severity: 'warning', file: 'tarn/posts/104.about.html', message: expect.stringContaining('is a page') },
  ])
  const [shut, boats] = await Promise.all(
    seeds.map(async ({ file, path, head = '' }) => {
      const [parsed] = await parseFile(file, Buffer.concat([Buffer.from(head), readFileSync(path)]))
      return parsed
    }),
  )
  expect(shut).toMatchObject({
    article: { headline: 'Weir shut, "for good"', published: { day: '2024-03-05' } },
    problems: [],
  })
  expect(shut?.article?.blocks.map(({ text }) => text)).toEqual([
    'Boats & nets have to wait',
    'The wall',
    'The weir at Skarvik stays shut until the masons are done.',
    'Boats go around by the old canal, which is open all night.',
  ])
  expect(boats?.article).toMatchObject({ headline: 'Boats sail', published: { day: '2024-03-06' } })
})

test('a file is read again when the line of its table changes', () => {
  const [before, after] = [TABLE, TABLE.replace('Boats sail', 'Boats wait')].map(
    (table) => listSeeds(unpacked(table)).seeds.find(({ file }) => file.endsWith('/102.html'))?.head,
  )
  expect(before).not.toBe(after)
})

test.each([
  ['another table', 'name,posts\nAda,3\n'],
  ['a broken one', 'post_id,post_date,is_published,title\n101,"2024'],
  ['an empty one', ''],
])('%s called posts.csv states nothing', (_, table) => {
  const { seeds, problems } = listSeeds(unpacked(table))
  expect(seeds).toHaveLength(7)
  expect(seeds.some(({ head }) => head !== undefined)).toBe(false)
  expect(problems).toEqual([])
})
