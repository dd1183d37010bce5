import { expect, test } from 'vitest'
import { picturePath } from './picture-path.ts'

test.each([
  ['port.md', 'port.jpg', 'port.jpg'],
  ['2025/port.md', 'pictures/port.jpg', '2025/pictures/port.jpg'],
  ['2025/port.md', '../pictures/port.jpg', 'pictures/port.jpg'],
  ['2025/port.md', '/pictures/port.jpg', 'pictures/port.jpg'],
  ['2025/port.md', 'the%20port.jpg?raw=true#top', '2025/the port.jpg'],
  ['2025/port.md', 'pictures\\port.jpg', '2025/pictures/port.jpg'],
  ['2025/port.md', '100%.jpg', '2025/100%.jpg'],
  ['port.md', '', undefined],
  ['port.md', 'https://example.org/port.jpg', undefined],
  ['port.md', '//example.org/port.jpg', undefined],
  ['port.md', 'data:image/png;base64,AAAA', undefined],
  ['port.md', 'file:///etc/passwd', undefined],
  ['port.md', '../port.jpg', undefined],
  ['port.md', '%2e%2e/port.jpg', undefined],
  ['a/b.md', '../../port.jpg', undefined],
  ['port.md', '.git/port.jpg', undefined],
  ['port.md', 'a\0.jpg', undefined],
])('in %s the picture %j lies at %j', (file, link, path) => {
  expect(picturePath(file, link)).toBe(path)
})
