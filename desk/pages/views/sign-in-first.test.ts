import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageOfDesk, secretLinks, signInFirst } from './sign-in-first'

const asked = (address: string): string => new URL(address, 'https://desk.example.org').searchParams.get('to') ?? ''

test('pages of the desk are found again, with what was asked of them', () => {
  for (const page of [
    '/',
    '/account',
    '/endorsements/1?done=revoke',
    '/?search=a%26b&type=Web%20API%20Core',
    '/%C3%A9',
  ])
    assert.equal(pageOfDesk(asked(signInFirst(page))), page)
})

test('nothing leads to another site, to what is not an address, or to what is a secret', () => {
  const other = [
    '//a.example',
    '/\\a.example',
    '\\\\a.example',
    'https://a.example/',
    'a.example',
    'javascript:alert(1)',
    '',
  ]
  const odd = ['/\t/a.example', '/\n//a.example', ' //a.example', '/.//a.example', '/x/..//a.example', '//', '//[']
  for (const to of [...other, ...odd, ...secretLinks.map((link) => `${link}abc`)]) {
    const page = pageOfDesk(to)
    assert.equal(new URL(page, 'https://desk.example.org').origin, 'https://desk.example.org', to)
    assert.ok(page === '/' || !page.includes('a.example'), to)
  }
})
