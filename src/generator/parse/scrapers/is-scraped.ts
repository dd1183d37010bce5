/** Whether XML with one of its first elements is text as trafilatura writes it, alone or in a corpus, or TEI. */
export function isScraped(text: string): boolean {
  const opening = text.slice(0, 20_000)
  return /<main\b|\bfingerprint="|<teiHeader\b/.test(opening)
}
