/** Over a page whose code did not arrive: what can be read and followed all the same, and how to get the rest. */
export function sayTextOnly(root: HTMLElement): void {
  const note = document.createElement('p')
  note.className = 'page'
  note.role = 'alert'
  note.append('Filters and tools did not arrive. The text and its links work without them. ')
  const again = document.createElement('button')
  again.className = 'btn'
  again.type = 'button'
  again.append('Try again')
  again.addEventListener('click', () => location.reload())
  note.append(again)
  root.before(note)
}
