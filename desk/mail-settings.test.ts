import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSender } from './mail-settings'
import { isServerUrl } from './setting-values'

test('a sender is an address, with or without a name', () => {
  for (const sender of [
    'desk@example.org',
    'Certification desk <desk@127.0.0.1>',
    '"Desk, of the MLS" <desk@example.org>',
    '<desk@example.org>',
  ])
    assert.equal(isSender(sender), true, sender)
  for (const sender of ['desk', 'Desk <desk>', 'Desk <a@b> <c@d>', 'a@b c@d', ''])
    assert.equal(isSender(sender), false, sender)
})

test('the address of a mail server has a host, and what can be decoded', () => {
  for (const url of ['smtp://host', 'smtps://user%40a:p%25@host:465', 'smtp://[::1]:25', 'smtp://host/?name=desk'])
    assert.equal(isServerUrl(url, ['smtp:', 'smtps:']), true, url)
  for (const url of ['smtp://', 'smtp:host', 'smtps://host:0x', 'smtp://a:%@host', 'smtp:///x', 'http://host'])
    assert.equal(isServerUrl(url, ['smtp:', 'smtps:']), false, url)
})
