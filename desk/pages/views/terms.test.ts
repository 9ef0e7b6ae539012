import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termsHtml } from './terms'

test('terms have headings below that of their section, lists and links', () => {
  const text =
    '# One\n\n#### Deep\n\n- a\n- **b**\n\nSee [us](https://example.org/a?b=1&c) or [mail](mailto:a@example.org).\n'
  assert.equal(
    termsHtml(text),
    '<h4>One</h4>\n<h6>Deep</h6>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n<p>See <a href="https://example.org/a?b=1&amp;c">us</a> or <a href="mailto:a@example.org">mail</a>.</p>\n',
  )
})

test('nothing of terms reaches the page as a tag of theirs', () => {
  for (const text of [
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<div>\n\n</div>',
    '<!-- -->',
    '<?php ?>',
    '<![CDATA[x]]>',
    '`<b>`',
    '    <b>',
    '&lt;script&gt;',
    '[a](https://example.org/"onmouseover="x)',
    '[a](https://example.org "t\\"><script>")',
    '``` "><script>\nx\n```',
  ]) {
    const tags = termsHtml(text).match(/<[^>]*>/g) ?? []
    for (const tag of tags)
      assert.match(tag, /^<\/?(?:p|code|pre|a)(?: (?:href|title|class)="[^"<]*")*>$/, `${text} has the tag ${tag}`)
  }
})

test('links lead to web pages and mail addresses, and nowhere else', () => {
  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#x73;cript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    '/sign-out',
    'x',
    'httpx://example.org',
  ])
    for (const text of [`[a](${address})`, `[a](<${address}>)`, `[a][b]\n\n[b]: ${address}`, `<${address}>`])
      assert.ok(!termsHtml(text).includes('href'), text)
  for (const text of ['<https://example.org>', '[a](HTTP://example.org)', '[a]\n\n[a]: mailto:a@example.org'])
    assert.ok(termsHtml(text).includes('href'), text)
  // An image would be asked for from elsewhere.
  assert.ok(!termsHtml('![a](https://example.org/a.png)').includes('<img'))
})
