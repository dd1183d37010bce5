/** Latin letters for Cyrillic and Greek ones, as newspapers spell names. Two spellings where two are usual. */
const LETTERS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `а a,б b,в v,г g,ґ g,д d,ђ dj,е e,ё yo io,є ye ie,ж zh,з z,и i,і i,ї yi i,й y i,ј j,к k,л l,љ lj,м m,н n,њ nj,о o,
  п p,р r,с s,т t,ћ c,у u,ў u,ф f,х kh h,ц ts,ч ch,џ dz,ш sh,щ shch sht,ъ ,ы y,ь ,э e,ю yu iu,я ya ia,ѓ gj,ќ kj,ѕ dz,
  α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y u,φ f,χ ch h,ψ ps,ω o`
    .split(',')
    .map((cell) => cell.trim().split(' '))
    .map(([letter = '', first = '', second = first]) => [letter, [first, second]] as const),
)

/** The usual Latin spellings of a folded name: itself if it is Latin, up to two if Cyrillic or Greek, none otherwise. */
export function latinSpellings(folded: string): string[] {
  if (/^[a-z' -]+$/.test(folded)) return [folded]
  const letters = Array.from(folded)
  if (!letters.every((letter) => LETTERS.has(letter) || letter === '-')) return []
  const spell = (which: 0 | 1): string =>
    letters.map((letter) => LETTERS.get(letter)?.[which] ?? letter).join('')
  return [...new Set([spell(0), spell(1)])]
}
