/** A role as panels show it beside a name: "Foreign Minister of China" as "Foreign Minister, China". */
export function shortRole(text: string): string {
  const [, office, of] = /^(.+?) of (?:the )?(.+)$/.exec(text) ?? []
  return office === undefined || of === undefined ? text : `${office}, ${of}`
}
