import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { escapeHtml } from './escape-html'

describe('texts in HTML', () => {
  it('keep every character that means something in HTML', () => {
    assert.equal(escapeHtml(`</title><script>"&amp;'`), '&lt;/title&gt;&lt;script&gt;&quot;&amp;amp;&#39;')
  })

  it('are otherwise as they were', () => {
    assert.equal(escapeHtml('Straße 5 – 20 %'), 'Straße 5 – 20 %')
  })
})
