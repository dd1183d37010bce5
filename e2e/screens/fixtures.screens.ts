import { test } from '../journey.ts'
import { FIXTURES } from '../archives.ts'
import { takeScreens } from './take-screens.ts'
import {
  hoverEntry,
  openSheet,
  scrollDown,
  scrollToEnd,
  selectPassage,
  cite,
  openSettings,
  openHelp,
  openArabic,
  pointAtIndia,
  untilFound,
} from './states.ts'

const ARTICLE = 'a/2025-05-21-india-and-pakistan-put-their-river-gauges-online-on-one-page/'
const BOTH = '?country=in&country=pk'

test.use({ archive: FIXTURES })

takeScreens(FIXTURES, [
  { name: 'timeline', path: '' },
  { name: 'timeline-hover', path: '', act: hoverEntry, widths: [1440] },
  { name: 'timeline-filtered', path: `${BOTH}&date=2000..2020` },
  { name: 'timeline-none', path: '?country=cl&country=in' },
  { name: 'filter-sheet', path: '?country=in', act: openSheet, widths: [390] },
  { name: 'month', path: '2025/05/' },
  { name: 'undated', path: 'undated/' },
  { name: 'article', path: `${ARTICLE}${BOTH}` },
  { name: 'article-reading', path: ARTICLE, act: scrollDown },
  { name: 'article-end', path: `${ARTICLE}${BOTH}`, act: scrollToEnd },
  { name: 'article-target', path: `${ARTICLE}#p3` },
  { name: 'article-select', path: ARTICLE, act: selectPassage },
  { name: 'article-cite', path: ARTICLE, act: cite, widths: [1440] },
  { name: 'article-settings', path: ARTICLE, act: openSettings },
  { name: 'article-help', path: ARTICLE, act: openHelp },
  { name: 'article-rtl', path: '?lang=ar', act: openArabic },
  { name: 'person', path: 'person/sana-qureshi/' },
  { name: 'country', path: 'country/in/' },
  { name: 'people', path: 'people/' },
  { name: 'countries', path: 'countries/' },
  { name: 'map', path: 'map/', act: pointAtIndia },
  { name: 'map-chosen', path: `map/${BOTH}` },
  { name: 'together', path: 'together/' },
  { name: 'together-people', path: 'together/people/' },
  { name: 'together-filtered', path: `together/${BOTH}` },
  { name: 'search', path: 'search/?q=bridge', act: untilFound },
  { name: 'search-none', path: 'search/?q=brigde', act: untilFound },
  { name: 'not-found', path: 'nothing/here/' },
])
