/** The newsroom's sign for the end of a story, between two dashes. */
export function EndMark({ title }: { readonly title: string }) {
  return (
    <p className="endmark" title={title}>
      <i />
    </p>
  )
}
