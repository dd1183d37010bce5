import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { PROJECT, randomNumbers } from '../archives.ts'
import type { Archive } from '../archives.ts'

/** 10,000 articles of 80 years, in our own words, the same ones every time; only the newest have pages drawn beforehand. */
export const LARGE: Archive = {
  name: 'large',
  seeds: writeLarge,
  base: '/',
  options: ['--prerender', 'recent:20'],
}

const ARTICLES = 10_000
const FOLDER = '.cache/e2e/large-seeds'

const FIRST = ['Amara', 'Rafael', 'Hana', 'Tomas', 'Leila', 'Arjun', 'Sana', 'Ingrid', 'Joao', 'Elif', 'Claire', 'Grace', 'Viktor', 'Rosa', 'Kwabena', 'Mei'] // prettier-ignore
const LAST = ['Okonjo', 'Quiroga', 'Kobayashi', 'Lindqvist', 'Haddad', 'Mehrotra', 'Qureshi', 'Solheim', 'Tavares', 'Demirkan', 'Fontenay', 'Wanjiru', 'Petrenko', 'Huamani', 'Asare', 'Zhao'] // prettier-ignore
const COUNTRIES = ['US', 'GB', 'CN', 'IN', 'FR', 'RU', 'DE', 'PK', 'JP', 'EG', 'BR', 'ID', 'NG', 'KE', 'TR', 'IR', 'ZA', 'AU', 'CL', 'MX', 'IT', 'ES', 'KR', 'VN', 'TH', 'SA', 'AR', 'NO', 'SG', 'FJ', 'MT', 'GH'] // prettier-ignore
const PLACES = ['Lagos', 'Santiago', 'Tokyo', 'Oslo', 'Cairo', 'Delhi', 'Paris', 'Nairobi', 'Hanoi', 'Rome', 'Lima', 'Accra'] // prettier-ignore
const THINGS = ['harbour', 'railway', 'river gauge', 'telescope', 'school', 'market', 'bridge', 'library', 'ferry', 'orchard'] // prettier-ignore
const DEEDS = ['opens again', 'is put to the vote', 'is paid for by two cities', 'waits for rain', 'finds its keeper', 'moves upstream'] // prettier-ignore

function writeLarge(): string {
  if (existsSync(`${PROJECT}${FOLDER}/${ARTICLES}.md`)) return FOLDER
  mkdirSync(`${PROJECT}${FOLDER}`, { recursive: true })
  const random = randomNumbers(19450626)
  for (let number = 1; number <= ARTICLES; number++) {
    writeFileSync(`${PROJECT}${FOLDER}/${number}.md`, article(number, random))
  }
  return FOLDER
}

/** Low places of the lists are drawn more often, and late years have more articles, as in the news. */
function article(number: number, random: () => number): string {
  const one = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] ?? ''
  const several = (list: readonly string[], most: number) => [
    ...new Set(Array.from({ length: Math.ceil(random() * most) }, () => one(list))),
  ]
  const year = 2025 - Math.floor(random() ** 2 * 80)
  const month = String(1 + Math.floor(random() * (year === 2025 ? 5 : 12))).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  const people = several(FIRST, 3).map((name) => `${name} ${one(LAST)}`)
  const [place, thing] = [one(PLACES), one(THINGS)]
  return `---
title: The ${thing} of ${place} ${one(DEEDS)}, report ${number}
date: ${year}-${month}-${day}
source: ${one(['Meridian Wire', 'Harbour Courier', 'Northern Dispatch'])}
people: [${people.join(', ')}]
countries: [${several(COUNTRIES, 4).join(', ')}]
---

${place.toUpperCase()} -- ${people.join(' and ')} met beside the ${thing} and spoke for an hour.

Nobody had expected the ${thing} to last. It did, and those who live there say so.
`
}
