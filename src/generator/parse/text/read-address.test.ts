import { expect, test } from 'vitest'
import { dayOfAddress, readAddress } from './read-address.ts'

test.each([
  ['https://a.example/2022/07/24/slug', '2022-07-24'],
  ['https://a.example/2022/7/4/slug', '2022-07-04'],
  ['https://a.example/2022/jul/24/slug', '2022-07-24'],
  ['https://a.example/news/2022-07-28/ty-article/x', '2022-07-28'],
  ['https://a.example/n3/2025/0521/c90000-20317.html', '2025-05-21'],
  ['https://a.example/2025-05/21/c_139.htm', '2025-05-21'],
  ['https://a.example/20250521/0a1b2c/c.html', '2025-05-21'],
  ['https://a.example/view.php?ud=20220725000767', '2022-07-25'],
  ['https://a.example/slug-20220726', '2022-07-26'],
  ['https://a.example/2022/13/40/slug', undefined],
  ['https://a.example/2022/07/slug', undefined],
  ['https://a.example/article/3185462/slug', undefined],
  ['https://a.example/slug-101658860938947.html', undefined],
  ['https://a.example/0a20220726bf4f7c', undefined],
])('the day in %s', (address, day) => {
  expect(dayOfAddress(new URL(address))).toBe(day)
})

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['Source: <https://a.example/x>', 'https://a.example/x'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://user:pass@a.example/', undefined],
  ['see https://a.example/x for more', undefined],
])('the address in "%s"', (line, address) => {
  expect(readAddress(line)?.href).toBe(address)
})
