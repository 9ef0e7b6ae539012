import type { ComponentChildren } from 'preact'

interface ExternalLinkProps {
  readonly href: string
  readonly children: ComponentChildren
}

/**
 * A link out of the report, which does not reveal where it comes from. It is plain text where the address is not that of a
 * web page: addresses may come from a server, and `javascript:` would run in the report.
 */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return children
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  )
}
