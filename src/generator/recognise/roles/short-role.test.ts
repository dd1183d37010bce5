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
  ['professor of law at Example University', 'professor of law, Example University'],
  ['Secretary of State', 'Secretary of State'],
  ['secretary of state', 'secretary of state'],
  ['Secretary of State of the United States', 'Secretary of State, United States'],
  ['Secretary of the Treasury', 'Secretary of the Treasury'],
  ['Minister for Energy, Water, and Minerals', 'Minister for Energy, Water, and Minerals'],
  ['chief of staff of the Army', 'chief of staff, Army'],
  ['head of government', 'head of government'],
  ['Chancellor of the Federal Republic', 'Chancellor'],
  ['President of the Republic', 'President'],
  ['President of the Kingdom Bank', 'President, Kingdom Bank'],
  ['Chancellor of the Exchequer of the United Kingdom', 'Chancellor of the Exchequer, United Kingdom'],
  ['UNHCR spokesman', 'UNHCR spokesman'],
  ['President', 'President'],
])('%s -> %s', (role, short) => {
  expect(shortRole(role)).toBe(short)
})
