/** Porter's second rules for English (https://snowballstem.org/algorithms/english/stemmer.html); words in lower case. */
declare module 'wink-porter2-stemmer' {
  export default function porter2(word: string): string
}
