import { expect, test } from 'vitest'
import { shortRole } from './short-role.ts'

test.each([
  ['Foreign Minister of China', 'Foreign Minister, China'],
  ['President of the United States', 'President, United States'],
  ['Deputy Prime Minister and Foreign Minister of Pakistan', 'Deputy Prime Minister, Pakistan'],
  ['Employment and Labour Minister of South Africa', 'Employment and Labour Minister, South Africa'],
  ['Minister of Foreign Affairs of Peru', 'Minister of Foreign Affairs, Peru'],
  [
    'member of the Political Bureau of the Communist Party of China Central Committee',
    'member, Political Bureau',
  ],
  ['mayor of Lyon', 'mayor, Lyon'],
  ['spokesman for the Foreign Ministry', 'spokesman, Foreign Ministry'],
  ['professor of law at Example University', 'professor, law'],
  ['UNHCR spokesman', 'UNHCR spokesman'],
  ['President', 'President'],
])('%s -> %s', (role, short) => {
  expect(shortRole(role)).toBe(short)
})
