import { expect, test } from 'vitest'
import { parseFile } from '#generator/parse/parse-file.ts'

const STORY = 'The weir at Skarvik stays shut until the masons are done with its wall.'

/** An entry of an export that an editor typed. */
const typed = (text: string) =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Weir shut</title><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${STORY} ${text}]]></content:encoded></item></channel></rss>`
const signed = (authors: unknown) => JSON.stringify([{ title: 'Weir shut', text: STORY, authors }])

/* Each takes minutes where time grows with the square of the length. */
test.each([
  ['scripts without an end', typed('<script '.repeat(200_000))],
  ['styles without an end', typed(`<p>${'<style>'.repeat(200_000)}`)],
  ['captions without an end', typed('[caption]'.repeat(200_000))],
  ['captions that are cut off', typed('[caption id="'.repeat(100_000))],
  ['an author of many addresses', signed(['a@'.repeat(200_000)])],
  ['an author of many words', signed([`${'a '.repeat(200_000)}@`])],
  ['references in each other', typed(`&${'amp;'.repeat(400_000)}`)],
])('an entry with %s is read as fast as any of its length', async (_, text) => {
  const parsed = [...(await parseFile(text.startsWith('[') ? 'a.json' : 'a.xml', Buffer.from(text)))]
  expect(parsed).toHaveLength(1)
  expect(parsed[0]?.article?.headline).toBe('Weir shut')
})

test('a caption belongs to its picture, and the next one to the next', async () => {
  const two = ['One', 'Two'].map((words) => `[caption id="a"]<img src="a.jpg"> ${words} boat[/caption]`)
  const [parsed] = await parseFile('a.xml', Buffer.from(typed(`[caption] ${two.join('\n\n')}`)))
  expect(parsed?.article?.captions.map(({ text }) => text)).toEqual(['One boat', 'Two boat'])
})
