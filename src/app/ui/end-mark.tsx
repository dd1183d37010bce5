/** The end of a story or a list: the newsroom's sign for it, which is drawn, and what it means. */
export function EndMark({ title }: { readonly title: string }) {
  return <p className="endmark">{title}</p>
}
