import type { Block, Published } from '#model/article.ts'
import { dayOf } from '#model/day.ts'
import { dayOfAddress } from '#generator/parse/text/read-address.ts'
import { headlineFromAddress } from '#generator/parse/text/headline-from-address.ts'

/** A day in a file's name or its folders: "2022-07-03-slug.md", "2022/07/03/slug.md" (Jekyll, Hexo, Zola). */
const DAY = /(?:^|\/|[ _-])(\d{4})([-_/])(\d{2})\2(\d{2})(?=$|[ _./-])/

/** The day in a file's name; undefined where there is none, or the article's address has one. */
export function dayOfFileName(file: string, url: URL | undefined): Published | undefined {
  const [, year, , month, date] = DAY.exec(file) ?? []
  const day = dayOf(Number(year), Number(month), Number(date))
  return day === undefined || (url && dayOfAddress(url)) ? undefined : { day }
}

/** A headline out of a file's name: words as they stand ("Ferry stays open.md", Obsidian), or spelled as in the body ("ferry-stays-open.md", Jekyll). */
export function headlineOfFileName(file: string, blocks: readonly Block[]): string | undefined {
  if (!/\.[a-z]{2,9}$/i.test(file)) return undefined
  const name = nameOf(file)
  if (/\p{L}{2,} .*\p{L}{2,} .*\p{L}/u.test(name)) return name
  const body = blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 50_000)
  return headlineFromAddress(new URL(`https://file.invalid/${encodeURIComponent(name)}`), body)
}

/** The name without its day, of the folder where the file is its "index" (Hugo, Zola). */
function nameOf(file: string): string {
  const parts = file.replace(/\.[a-z]{2,9}$/i, '').split('/')
  const name = /^_?index$/i.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)
  return (name ?? '').replace(/^\d{4}([-_])\d{2}\1\d{2}[ _-]{0,3}/, '').trim()
}
