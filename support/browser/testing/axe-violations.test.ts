import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { axeViolations } from './axe-violations'
import { withBrowser } from './with-browser'

const page = (style: string, content: string) => `<!DOCTYPE html><html lang="en"><head><title>Report</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><style>${style}</style></head><body><main><h1>Report</h1>${content}</main></body></html>`

describe('violations of axe', () => {
  const open = withBrowser()

  it('are empty for a page that everybody can read', async () => {
    assert.deepEqual(await axeViolations(await open(page('', '<p>It holds.</p>'))), [])
  })

  it('name the rule, also where the Content-Security-Policy allows no scripts', async () => {
    const found = await axeViolations(await open(page('', '<button></button>')))
    assert.match(found.join('\n'), /^button-name: .*<button><\/button> \(1\)$/)
  })

  it('are those of the colour scheme that the reader has', async () => {
    const style = '@media (prefers-color-scheme: dark) { p { color: #777; background: #666 } }'
    assert.deepEqual(await axeViolations(await open(page(style, '<p>It holds.</p>'))), [])
    const dark = await axeViolations(await open(page(style, '<p>It holds.</p>'), { colorScheme: 'dark' }))
    assert.match(dark.join('\n'), /^color-contrast: /)
  })
})
