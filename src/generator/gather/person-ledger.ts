import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Day } from '#model/day.ts'
import type { PersonRef, Role } from '#model/person.ts'
import type { SaidAbout } from '#model/statement.ts'
import type { ArchiveEntry, EntryPerson } from './archive-entry.ts'
import { foldRoles } from '#generator/recognise/roles/merge-roles.ts'
import { shortRole } from '#generator/recognise/roles/short-role.ts'

/** Other forms of a name that a profile shows. */
const VARIANTS = 12

/** What is gathered of a person while the articles go by. */
export interface PersonLedger extends PersonRef {
  readonly number: number
  /** Their articles, oldest first. */
  readonly articles: ArticleNumber[]
  /** Those in which they say something. */
  readonly saidIn: ArticleNumber[]
  /** Their statements in them. */
  readonly statements: (SaidAbout & Pick<ArchiveEntry, 'number'>)[]
  /** By the role's words. */
  readonly roles: Map<string, Role>
  /** By the words of a mention: how often. */
  readonly forms: Map<string, number>
}

/** What a person's statements are entered as, and counted on cards; nothing where there are none. */
export function saying(says: readonly SaidAbout[] = []): Pick<EntryPerson, 'says' | 'said'> {
  return says.length > 0 ? { says, said: says.length } : {}
}

export function openPersonLedger({ id, name }: PersonRef, number: number): PersonLedger {
  return { id, name, number, articles: [], saidIn: [], statements: [], roles: new Map(), forms: new Map() }
}

/** Enters an article that names the person. */
export function enterPerson(
  ledger: PersonLedger,
  { roles, spellings, says = [] }: EntryPerson,
  { number, day }: { readonly number: ArticleNumber; readonly day: Day | undefined },
): void {
  ledger.articles.push(number)
  if (says.length > 0) ledger.saidIn.push(number)
  for (const about of says) ledger.statements.push({ ...about, number })
  for (const text of new Set(roles)) enterRole(ledger.roles, text, day)
  for (const [form, times] of spellings) ledger.forms.set(form, (ledger.forms.get(form) ?? 0) + times)
}

/** The distinct roles, the main one first, then most frequent first, shorter wordings folded into the longer ones that say them too. */
export function rolesOf(person: PersonLedger): readonly Role[] {
  return foldedOf(person).roles
}

/** The main role in short. */
export function usualRole(person: PersonLedger): { readonly role?: string } {
  return foldedOf(person).usual
}

interface FoldedRoles {
  readonly articles: number
  readonly roles: readonly Role[]
  readonly usual: { readonly role?: string }
}

const NO_ROLES: FoldedRoles = { articles: 0, roles: [], usual: {} }

/** Many ask for the roles of the same people; they hold until another article is entered. */
const folded = new WeakMap<PersonLedger, FoldedRoles>()

function foldedOf(person: PersonLedger): FoldedRoles {
  if (person.roles.size === 0) return NO_ROLES
  const articles = person.articles.length
  const known = folded.get(person)
  if (known?.articles === articles) return known
  const roles = foldRoles([...person.roles.values()])
  const [usual] = roles
  const made = { articles, roles, usual: usual ? { role: shortRole(usual.text) } : {} }
  folded.set(person, made)
  return made
}

/** Forms of the name other than the name itself, most frequent first, then as first seen. */
export function variantsOf({ name, forms }: PersonLedger): readonly string[] {
  return [...forms]
    .filter(([form]) => form !== name && form !== '')
    .sort(([, one], [, other]) => other - one)
    .slice(0, VARIANTS)
    .map(([form]) => form)
}

/** Articles come in the order of their days, so the day at hand is the last so far. */
function enterRole(roles: Map<string, Role>, words: string, day: Day | undefined): void {
  const known = roles.get(words)
  const text = known?.text ?? words
  const first = known?.first ?? day
  const last = day ?? known?.last
  roles.set(text, { text, first, last, articles: (known?.articles ?? 0) + 1 })
}
