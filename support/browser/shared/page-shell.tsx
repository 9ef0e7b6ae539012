import type { ComponentChildren } from 'preact'
import { FactList, type ShownFact } from './fact-list'

interface PageShellProps {
  readonly title: string
  readonly subtitle?: string
  /** Says what people ask before anything else. */
  readonly facts?: readonly ShownFact[]
  /** Targets of the navigation: anchors of Sections. */
  readonly views: readonly { readonly id: string; readonly label: string }[]
  readonly children: ComponentChildren
}

/** The parts that all pages have around their views: title, navigation, and the name of the tool that made them. */
export const PageShell = ({ title, subtitle, facts = [], views, children }: PageShellProps) => (
  <>
    <a class="skip-link" href="#main">
      Skip to the report
    </a>
    <header class="page-header">
      <h1>{title}</h1>
      {subtitle !== undefined && <p>{subtitle}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
    </header>
    <ViewsNavigation views={views} />
    <main class="page-main" id="main" tabIndex={-1}>
      {children}
    </main>
    <footer class="page-footer">
      <p>
        Made by dd-acceptance, acceptance tests of the RESO Data Dictionary and Web API Core. This file is complete: it
        loads nothing, and sends nothing.
      </p>
    </footer>
  </>
)

/** Leads to the views of a page that has several. */
export const ViewsNavigation = ({ views }: Pick<PageShellProps, 'views'>) =>
  views.length > 1 && (
    <nav class="page-nav" aria-label="Views">
      <ul>
        {views.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
