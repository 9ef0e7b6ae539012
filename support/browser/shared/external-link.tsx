import type { ComponentChildren } from 'preact'

interface ExternalLinkProps {
  readonly href: string
  readonly children: ComponentChildren
}

/**
 * A link out of the report, which does not tell where it comes from. Its text alone where it leads to no web page:
 * addresses may come from a server, and `javascript:` would run in the report.
 */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return children
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  )
}
