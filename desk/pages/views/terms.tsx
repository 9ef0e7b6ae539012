import { raw } from 'hono/html'
import type { MarkdownIt } from 'markdown-it'

/** Shows the terms and conditions, which whoever runs the desk writes as Markdown. */
export const Terms = ({ text }: { text: string }) => <div class="terms">{raw(termsHtml(text))}</div>

let markdown: MarkdownIt | undefined

/**
 * Returns Markdown as HTML. Tags in it are shown as they are written, and links lead to web pages and mail addresses only: all
 * other ones, and images, stay text.
 */
export function termsHtml(text: string): string {
  markdown ??= newMarkdown()
  return markdown.render(text)
}

/** Headings of the text stand below that of its section, and HTML has six levels of them. */
const LEVELS_ABOVE = 3
const DEEPEST = 6

const LINK = /^(?:https?:\/\/|mailto:)/i

function newMarkdown(): MarkdownIt {
  // Loaded where it is used: most pages show none.
  const Markdown: typeof import('markdown-it') = require('markdown-it')
  const made = new Markdown({ html: false, linkify: false }).disable('image')
  made.validateLink = (address) => LINK.test(address)
  made.core.ruler.push('headings below', ({ tokens }) => {
    for (const token of tokens)
      if (token.type === 'heading_open' || token.type === 'heading_close')
        token.tag = `h${Math.min(Number(token.tag.slice(1)) + LEVELS_ABOVE, DEEPEST)}`
  })
  return made
}
