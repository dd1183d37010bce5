import { expect, test } from 'vitest'
import { markdownLines } from './markdown-lines.ts'

/** The lines of a text, each with its kind; footnotes as notes. */
function linesOf(markdown: string): readonly string[] {
  const { lines, notes } = markdownLines(markdown)
  const worded = lines.filter(({ text }) => text !== '')
  return [...worded.map(({ kind, text }) => `${kind}: ${text}`), ...notes.map((note) => `note: ${note}`)]
}

test.each([
  ['a link', 'See [the harbour](https://port.example/a).', 'See the harbour.'],
  ['brackets in an address', 'In [Norway](https://n.example/a_(b)) now.', 'In Norway now.'],
  ['a space in an address', 'In [Norway](see/my page.html) now.', 'In Norway now.'],
  ['an address that runs code', 'Do [press](javascript:alert(1)) it.', 'Do press it.'],
  ['a template in an address', 'See [it]({{< ref "a.md" >}}).', 'See it.'],
  [
    'a reference',
    'See [it][1] and [that][] and [those].\n\n[1]: https://a.example\n[that]: b\n[those]: c "T"',
    'See it and that and those.',
  ],
  ['a reference to nothing', 'See [it][nowhere].', 'See it.'],
  ['an address in angle brackets', 'At <https://port.example/a>.', 'At https://port.example/a.'],
  [
    'a remark in brackets',
    'He said "it are [sic] late" [and (later) left].',
    'He said "it are [sic] late" [and (later) left].',
  ],
  ['a link to a page', 'Said [[Jo Marsh]] of [[Towns/Tarnholm]].', 'Said Jo Marsh of Tarnholm.'],
  [
    'a link to a page with a label',
    'Said [[People/Jo Marsh|the mayor]] in [[Hall#Rooms]].',
    'Said the mayor in Hall.',
  ],
  ['emphasis of every kind', '*a* **b** ***c*** _d_ __e__ f_g_h `i*j`', 'a b c d e f_g_h i*j'],
  [
    'what is marked',
    'It ==reopens **today**== at last, a == b == c.',
    'It reopens today at last, a == b == c.',
  ],
  ['what is struck out', 'They meet on ~~Monday~~ Tuesday.', 'They meet on Tuesday.'],
  ['raised and lowered figures', '10^6^ litres of H~2~O on the 21^st^', '10⁶ litres of H2O on the 21st'],
  ['escapes and references to characters', '\\*Not\\* &amp; 14\\. &#8217; \\[x\\]', '*Not* & 14. ’ [x]'],
  ['hard breaks', 'The road\\\nto the weir  \nis open', 'The road to the weir is open'],
  ['tags in a line', 'The <b>weir</b><br>is <u>open</u><!-- not --> again', 'The weir is open again'],
  [
    'tags with a meaning',
    'He <q>left</q> on the <del>3rd</del> 4th, 10<sup>6</sup>',
    'He “left” on the 4th, 10⁶',
  ],
  ['marks of footnotes', 'He left[^1], she[^b] stayed[^none].\n\n[^1]: x\n[^b]: y', 'He left, she stayed.'],
  ['attributes', '[Jo](a){rel="author"} and [caps]{.smallcaps} `x`{.py}', 'Jo and caps x'],
  ['tags of templates', 'Before {{< ad id="1" >}}{% include ad.html %}{{ page.ad }}after', 'Before after'],
  ['a comment of Obsidian', 'The weir %%ask Jo%% is open', 'The weir is open'],
  ['a name for the block', 'The weir is open ^weir-1', 'The weir is open'],
  ['a field of Dataview', 'It cost [price:: ten crowns] in all', 'It cost ten crowns in all'],
])('%s: the words stay', (_, markdown, words) => {
  expect(linesOf(markdown).filter((line) => !line.startsWith('note'))).toEqual([`paragraph: ${words}`])
})

test.each([
  [
    'headings',
    '# One #\n\n## *Two* {#two}\n\nThree\n===\n\nFour\n---',
    ['heading: One', 'heading: Two', 'heading: Three', 'heading: Four'],
  ],
  ['a heading without a space', '#weir #norway/oslo', ['note: #weir #norway/oslo']],
  [
    'nested lists',
    '- a\n  - b\n    1. c\n- d\n\n  e',
    ['item: a', 'item: b', 'item: 1. c', 'item: d', 'item: e'],
  ],
  ['numbers', '3. c\n3. d\n3. e', ['item: 3. c', 'item: 4. d', 'item: 5. e']],
  ['numbers with a text between', '1. a\n\nText.\n\n2. b', ['item: 1. a', 'paragraph: Text.', 'item: 2. b']],
  [
    'a sentence that begins with a number',
    '14. The weir opens.\n\nText.',
    ['paragraph: 14. The weir opens.', 'paragraph: Text.'],
  ],
  ['tasks', '- [x] a\n- [ ] b\n- [X] [c](d)', ['item: ☑ a', 'item: ☐ b', 'item: ☑ c']],
  ['quotations', '> a\nb\n>\n> c\n> > d', ['quote: a b', 'quote: c', 'quote: d']],
  [
    'callouts',
    '> [!note]- The **price**\n> Ten.\n\n> [!WARNING]\n> Closed.',
    ['quote: The price', 'quote: Ten.', 'quote: Closed.'],
  ],
  ['code', '```js\na *b*\nc\n```\n\n~~~\nd', ['paragraph: a *b*', 'paragraph: c', 'paragraph: d']],
  ['questions to programs', '```dataview\nTABLE price\n```\n\nText.', ['paragraph: Text.']],
  [
    'a table',
    '| a | b |\n|:--|--:|\n| *1* | x \\| y |\n|  | 2 |',
    ['item: a | b', 'item: 1 | x | y', 'item: 2'],
  ],
  ['a table without outer lines', 'a | b\n---|---\n1 | 2', ['item: a | b', 'item: 1 | 2']],
  [
    'a table with a title and two heads',
    '| T |  |  |\n|---|---|\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |',
    ['heading: T', 'item: a | b | c', 'item: 1 | 2 | 3'],
  ],
  ['a row that is wider than its head', '| a |\n|---|\n| 1 | 2 |', ['heading: a', 'item: 1 | 2']],
  [
    'a table of prose',
    `| Words |\n|---|\n| ${'long '.repeat(40)}|`,
    ['paragraph: Words', `paragraph: ${'long '.repeat(40).trim()}`],
  ],
  [
    'a table drawn with blanks',
    '  Item          2025   2026\n  ------------- ------ ------\n  The *weir*    41.0   43.5\n  Locks                2.1\n\n  : Spending\n\nText.',
    [
      'item: Item | 2025 | 2026',
      'item: The weir | 41.0 | 43.5',
      'item: Locks | 2.1',
      'paragraph: Spending',
      'paragraph: Text.',
    ],
  ],
  [
    'a table drawn with blanks, of several lines a row',
    '-----------------------\n Item          2025\n               crowns\n------------- ---------\n The weir      41.0\n of the town\n\n Locks         2.1\n-----------------------\n\nText.',
    [
      'item: Item | 2025 crowns',
      'item: The weir of the town | 41.0',
      'item: Locks | 2.1',
      'paragraph: Text.',
    ],
  ],
  [
    'a table drawn with blanks, without a head',
    '  ------- -----\n  Weir    41.0\n  Locks    2.1\n  ------- -----\n\nText.',
    ['item: Weir | 41.0', 'item: Locks | 2.1', 'paragraph: Text.'],
  ],
  [
    'text below a broken rule',
    '--- --- ---\nThe weir of Tarnholm is open.\nBoats pass.\n\nText.',
    ['paragraph: The weir of Tarnholm is open. Boats pass.', 'paragraph: Text.'],
  ],
  [
    'sentences that begin with numbers',
    '3. Liga: Tarnholm wins.\n\n1. FC Tarn loses.',
    ['paragraph: 3. Liga: Tarnholm wins.', 'paragraph: 1. FC Tarn loses.'],
  ],
  [
    'days',
    '14. Januar war der Tag.\n\n15. Januar ist der nächste.',
    ['paragraph: 14. Januar war der Tag.', 'paragraph: 15. Januar ist der nächste.'],
  ],
  [
    'numbers that do not count',
    '3. Platz für Tarnholm.\n7. Platz für Holm.',
    ['paragraph: 3. Platz für Tarnholm.', 'paragraph: 7. Platz für Holm.'],
  ],
  ['a day alone', '1. Mai ist frei.', ['paragraph: 1. Mai ist frei.']],
  [
    'steps that begin like months',
    '1. Set the table.\n2. Open it.',
    ['item: 1. Set the table.', 'item: 2. Open it.'],
  ],
  ['items that are all the first', '1. a\n1. b\n1. c', ['item: 1. a', 'item: 2. b', 'item: 3. c']],
  ['items that lists part', '1. a\n   - b\n2. c', ['item: 1. a', 'item: b', 'item: 2. c']],
  [
    'a table drawn with lines',
    '+------+------+\n| Item | 2025 |\n+======+======+\n| The  | 41.0 |\n| weir |      |\n+------+------+\n\nText.',
    ['item: Item | 2025', 'item: The weir | 41.0', 'paragraph: Text.'],
  ],
  ['terms', 'Weir\n:   A wall.', ['paragraph: Weir', 'paragraph: A wall.']],
  [
    'pictures',
    '![The weir](a.jpg "The weir at dawn")\n\n![Jo](b.jpg) ![c.jpg](c.jpg)\n\n![](d.jpg)',
    ['caption: The weir at dawn', 'caption: Jo'],
  ],
  ['a picture that is a link', '[![The weir](a.jpg)](b.html)', ['caption: The weir']],
  ['a picture within words', 'The ![icon](a.svg) weir', ['paragraph: The weir']],
  ['words right behind a picture', '![alt](a.png)The weir at dawn.', ['caption: The weir at dawn.']],
  [
    'words below a picture',
    '![alt](a.png)\n*The weir at dawn.*\n\n![](b.png)\n\n_Jo at work_',
    ['caption: The weir at dawn.', 'caption: Jo at work'],
  ],
  [
    'a text after a picture',
    '![alt](a.png) The weir is open.',
    ['caption: alt', 'paragraph: The weir is open.'],
  ],
  [
    'pictures of Obsidian',
    '![[weir.png]]\n\n![[weir.png|300]]\n\n![[weir.png|The weir]]\n\n![[Other note#Part]]',
    ['caption: The weir'],
  ],
  [
    'figures of templates',
    '{{< figure src="a.jpg" caption="The weir" >}}\n\n{% include figure.html caption=\'The dam\' %}',
    ['caption: The weir', 'caption: The dam'],
  ],
  [
    'blocks of HTML that end at a blank line',
    '<div class="x">\n\n# One\n\nText *a*.\n\n</div>\n\nMore.',
    ['heading: One', 'paragraph: Text a.', 'paragraph: More.'],
  ],
  [
    'HTML with words in it',
    '<p align="center">One &amp; <i>two</i></p>\n<ol><li>a</li></ol>',
    ['paragraph: One & two', 'item: 1. a'],
  ],
  [
    'a table of HTML with blank lines in it',
    '<table>\n<tr><td>a</td><td>b</td></tr>\n\n<tr><td>c</td><td>d</td></tr>\n</table>',
    ['item: a | b', 'item: c | d'],
  ],
  ['HTML indented by its levels', '<div>\n\n    <p>One</p>\n\n</div>', ['paragraph: One']],
  [
    'figures of HTML',
    '<figure>\n<img src="a.jpg" alt="x">\n<figcaption>The weir</figcaption>\n</figure>',
    ['caption: The weir'],
  ],
  [
    'scripts, styles and comments',
    '<script>\nlet a\n\nlet b\n</script>\n\n<style>\np{}\n</style>\n\n<!-- a\n\nb -->\n\nText.',
    ['paragraph: Text.'],
  ],
  ['rules', 'a\n\n---\n\n***\n\nb', ['paragraph: a', 'paragraph: b']],
  [
    'divisions',
    '::: {.box}\nBoxed.\n:::\n\n:::note The price\nTen.\n:::\n\n::: warning\nx\n:::',
    ['paragraph: Boxed.', 'paragraph: The price', 'paragraph: Ten.', 'paragraph: x'],
  ],
  ['comments between lines', '%%\nAsk Jo.\n\nTwice.\n%%\n\nText.', ['paragraph: Text.']],
  [
    'footnotes',
    'a[^1] b^[in place]\n\n[^1]: The *first*.\n\n    Its second part.\n\nc',
    ['paragraph: a b', 'paragraph: c', 'note: in place', 'note: The first.', 'note: Its second part.'],
  ],
  ['definitions of links', '[a]: https://a.example\n\nText.', ['paragraph: Text.']],
  ['a table of contents', '[TOC]\n\n[[toc]]\n\nText.', ['paragraph: Text.']],
  [
    'lines above a text',
    'By Jo Marsh\n4 March 2026, 10:40\nThe weir is open\nagain.',
    ['paragraph: By Jo Marsh', 'paragraph: 4 March 2026, 10:40', 'paragraph: The weir is open again.'],
  ],
])('%s become lines', (_, markdown, lines) => {
  expect(linesOf(markdown)).toEqual(lines)
})

test('lines have their numbers in the file', () => {
  const { lines } = markdownLines('# One\n\nTwo\n\n- three', 5)
  expect(lines.map(({ number }) => number)).toEqual([5, 7, 9])
})

test('pictures keep their addresses, with their words or those below them', () => {
  const { lines } = markdownLines(
    '![The weir](a%20b.jpg "At dawn")\n\n![](c.jpg)\n*Jo at work*\n\nThe ![icon](d.svg) weir',
  )
  expect(lines.map(({ text, picture }) => [text, picture])).toEqual([
    ['At dawn', { path: 'a%20b.jpg', alt: 'The weir' }],
    ['', { path: 'c.jpg', alt: '' }],
    ['Jo at work', undefined],
    ['The weir', undefined],
  ])
})
