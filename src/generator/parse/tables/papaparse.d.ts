/** The little of Papa Parse 5 that is used here; the package has no types of its own. */
declare module 'papaparse' {
  interface Step<Row> {
    readonly data: Row
    /** `cursor`: the offset behind the row. */
    readonly meta: { readonly cursor: number }
  }

  interface Options<Row> {
    readonly delimiter: string
    readonly step: (row: Step<Row>) => void
  }

  const papa: { parse<Row>(text: string, options: Options<Row>): void }
  export default papa
}
