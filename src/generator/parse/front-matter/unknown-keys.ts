import type { Problem } from '#generator/output/problem.ts'
import { bareName, isFieldName } from '#generator/parse/article/stated-fields.ts'
import type { StatedFields } from '#generator/parse/article/stated-fields.ts'
import { isStateName } from './unpublished.ts'

/** Keys that site generators and clipping tools write and that say nothing of an article here; as `bareName` leaves them. */
const UNUSED: ReadonlySet<string> = new Set(
  (
    'abstract accessed agency aliases alias amp archive archived archives asciidoctor attachments banner bannerimage bibliography build cached canonicalise cascade ' +
    'categories category clipped clippedat cmsuserslug color comment comments commentable commentsenabled contenttype cover coverimage css cssclass cssclasses ' +
    'customexcerpt dek deck desc description dghomelink disqus disqusid domain edited editlink edition eleventycomputed eleventynavigation emoji engine excerpt ' +
    'excerptseparator exclude extra favorite featured featuredimage featureimage feature fileclass fingerprint folder format generator guid header headerimage headless ' +
    'hero highlight hits homepage icon id identifier image imagealt imagecaption images img importance index intheme inmenu insertanchorlinks issue kicker keywords ' +
    'keyword label lastreviewed layout lede linktitle location locations mainimage markup math mathjax media menu menus meta metadescription metatitle ' +
    'mermaid minutes mood nav navigation next nocomments noindex note notes ogimage order outputs page pageimage pagetemplate pagetype pagination params parent path photo ' +
    'photos picture pin pinned place places postid postname prev preview previous priority properties rating read readtime readingtime readingprogress redirect redirects ' +
    'redirectfrom redirectto references related resources reviewed robots saved savedat saveas scripts search searchable section sections seo series seriesorder share ' +
    'short shorttitle sidebar sitemap slug slugs sortby source sourcehostname standfirst starred sticky strapline styles subcategory subhead subject subjects subtitle ' +
    'summary sup tag tags taxonomies taxonomy teaser template text theme thumb thumbnail toc tocdepth topic topics translation translationkey translations translator ' +
    'twitter type uid uuid version video videos views viewport volume weight wordcount words wordpressid dateadded datesaved added addedat labels authorurl authorimage ' +
    'readstatus progress collection collections editor editors kind via region readon annotations annotationcount'
  ).split(' '),
)

/** Whether a key of front matter means something here: a field of the article, or whether it is to be published. */
export function isKnownKey(name: string): boolean {
  return isFieldName(name) || isStateName(bareName(name))
}

/** Whether people and programs write such a key above an article, whatever it means here. */
export function isUsualKey(name: string): boolean {
  return isKnownKey(name) || UNUSED.has(bareName(name))
}

/** Tells of keys of front matter that mean nothing here, each once in a build: they may be misspelled. */
export function unknownKeys(file: string, fields: StatedFields): readonly Problem[] {
  const unknown = [...fields].filter(([name]) => !isUsualKey(name) && name !== '')
  return unknown.slice(0, MOST_TOLD).map(([name, { line }]) => ({
    severity: 'warning',
    file,
    line,
    column: 1,
    message: `the key "${name.slice(0, 40)}" of front matter is not read`,
    hint: 'Read are title, date, author, source, url, language, people, countries, rights, licence, embargo, draft; a key is told of once.',
    once: `front matter ${bareName(name).slice(0, 40)}`,
  }))
}

/** Of one file. */
const MOST_TOLD = 10
