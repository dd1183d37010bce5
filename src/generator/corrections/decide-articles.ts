import type { ArticleField, Published, Withdrawal } from '#model/article.ts'
import type { Problem } from '#generator/output/problem.ts'
import { articlesNamed } from './articles-named.ts'
import type { NamedArticle } from './articles-named.ts'
import type { ArticleChange } from './correct-article.ts'
import type { StatementChange } from '#generator/recognise/recognised-article.ts'
import { contradiction } from './contradictions.ts'
import { isOfArticles } from './correction-meaning.ts'
import type { ArticleEffect, Correction, CorrectionFlaw } from './correction-meaning.ts'

/** An article, and whether it has a day of publication. */
interface DatedArticle extends NamedArticle {
  readonly published?: Published | undefined
}

/** What corrections say of an article. */
export interface ArticleDecision {
  readonly change: ArticleChange
  /** The correction of each field. */
  readonly fields: ReadonlyMap<ArticleField, Correction>
  /** The corrections of its statements, in the order of the file. */
  readonly statements: readonly { readonly change: StatementChange; readonly by: Correction }[]
  /** A correction names the article by its id. */
  readonly isById: boolean
  /** Set where the article is not to be published. */
  readonly withheld?: {
    readonly by: Correction
    readonly withdrawal: Withdrawal | undefined
    /** Its address goes, too. */
    readonly forgets: boolean
  }
}

/** What corrections say of articles, and why some of them cannot be followed. */
export interface ArticleDecisions<Named> {
  readonly decisions: ReadonlyMap<Named, ArticleDecision>
  readonly problems: readonly Problem[]
}

/** What a correction says of one article. */
interface ArticleOrder {
  readonly name: string
  readonly effect: ArticleEffect
  readonly by: Correction
}

/** Finds the articles that corrections name. What left the archive (`gone`) is asked where nothing else has the name. */
export function decideArticles<Named extends DatedArticle>(
  corrections: readonly Correction[],
  articles: readonly Named[],
  gone: readonly Named[],
): ArticleDecisions<Named> {
  const orders = corrections.flatMap(ordersOf)
  const names = new Set(orders.map(({ name }) => name))
  const [here, left] = [articlesNamed(names, articles), articlesNamed(names, gone)]
  const decisions = new Map<Named, ArticleDecision>()
  const problems: Problem[] = []
  for (const order of orders) {
    const { name, by } = order
    const found = [here, left].flatMap((known) => known.get(name) ?? []).find(({ size }) => size > 0)
    const [article] = found ?? []
    if (!found || !article) {
      const { effect } = order
      // What is forgotten is no longer known.
      if (effect.kind === 'withhold' && effect.forgets !== true) problems.push(problemAt(by, unknown(name)))
      continue
    }
    const before = decisions.get(article) ?? UNDECIDED
    const earlier = earlierOn(before, order.effect)
    if (found.size > 1) problems.push(problemAt(by, several(name, found)))
    else if (earlier && earlier !== by) problems.push(problemAt(by, contradiction(earlier)))
    else decisions.set(article, withOrder(before, order, name === article.id))
  }
  return { decisions, problems: [...problems, ...timesWithoutDay(decisions)] }
}

const UNDECIDED: ArticleDecision = { change: {}, fields: new Map(), statements: [], isById: false }

function ordersOf(by: Correction): readonly ArticleOrder[] {
  return by.effects
    .filter(isOfArticles)
    .flatMap((effect) => effect.articles.map((name) => ({ name, effect, by })))
}

/** The correction that leaves no room for another. Of what is not published nothing can be corrected that anybody would see. */
function earlierOn({ fields, withheld }: ArticleDecision, effect: ArticleEffect): Correction | undefined {
  if (effect.kind === 'statement') return withheld?.by
  const set = effect.kind === 'withhold' ? [...fields.keys()] : fieldsOf(effect.change)
  return withheld?.by ?? set.map((field) => fields.get(field)).find(Boolean)
}

function withOrder(before: ArticleDecision, { effect, by }: ArticleOrder, isById: boolean): ArticleDecision {
  const known = { ...before, isById: before.isById || isById }
  if (effect.kind === 'statement')
    return { ...known, statements: [...before.statements, { change: effect.change, by }] }
  if (effect.kind === 'withhold') {
    const { withdrawal, forgets = false } = effect
    return { ...known, withheld: { by, withdrawal, forgets } }
  }
  const fields = new Map([...before.fields, ...fieldsOf(effect.change).map((field) => [field, by] as const)])
  return { ...known, change: { ...before.change, ...effect.change }, fields }
}

function fieldsOf(change: ArticleChange): readonly ArticleField[] {
  return Object.keys(change) as ArticleField[]
}

function timesWithoutDay<Named extends DatedArticle>(
  decisions: ReadonlyMap<Named, ArticleDecision>,
): readonly Problem[] {
  return [...decisions].flatMap(([{ published }, { change, fields }]) => {
    const { day = published?.day ?? null, time } = change
    const by = fields.get('time')
    return by && typeof time === 'string' && day === null ? [problemAt(by, NO_DAY)] : []
  })
}

const NO_DAY: CorrectionFlaw = {
  message: 'the article has no day that the time could be of',
  hint: 'Set "day" as well.',
}

/** It might be the one that hides an article under a misspelt name. */
function unknown(name: string): CorrectionFlaw {
  return {
    message: `no article is or was ${name}`,
    hint: 'Name it by its id or file as they stand in ids.tsv, or remove the entry.',
  }
}

function several(name: string, found: ReadonlySet<NamedArticle>): CorrectionFlaw {
  const ids = Array.from(found, ({ id }) => id)
  const more = ids.length > 3 ? ' …' : ''
  return {
    message: `${name} is ${found.size} articles`,
    hint: `Name one of them by its id: ${ids.slice(0, 3).join(', ')}${more}.`,
  }
}

function problemAt({ file, line, column }: Correction, flaw: CorrectionFlaw): Problem {
  return { severity: 'error', file, line, column, ...flaw }
}
