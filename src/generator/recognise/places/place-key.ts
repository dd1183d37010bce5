import { fold } from '#generator/recognise/words/fold.ts'

/** The key under which a place's name is looked up: small letters without accents and apostrophes, one space for every other mark. */
export function placeKey(name: string): string {
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase()
  return fold(name)
    .replaceAll(/['`ʻʼ]/g, '')
    .replaceAll(/[-.,/\s\u2013]+/g, ' ')
    .trim()
}
