import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

const IsNested = createContext(false)

interface SectionProps {
  /** Anchor of the section. */
  readonly id: string
  readonly title: string
  /** Explains the section to people who see it for the first time. */
  readonly intro?: ComponentChildren
  readonly children: ComponentChildren
}

/** A view of the page with its heading, or a part of a view when it is inside of another Section. */
export function Section({ id, title, intro, children }: SectionProps) {
  const Heading = useContext(IsNested) ? 'h3' : 'h2'
  const heading = `${id}-title`
  return (
    <section class="section" id={id} aria-labelledby={heading}>
      <div>
        <Heading id={heading}>{title}</Heading>
        {intro !== undefined && <p class="section-intro">{intro}</p>}
      </div>
      <IsNested.Provider value={true}>{children}</IsNested.Provider>
    </section>
  )
}
