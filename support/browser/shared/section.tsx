import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

const HeadingLevel = createContext(2)

interface SectionProps {
  /** Anchor of the section. */
  readonly id: string
  readonly title: string
  /** What the section is about, for who has never seen it. */
  readonly intro?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of the page with a heading of its own, one level below that of the Section around it. */
export function Section({ id, title, intro, children }: SectionProps) {
  const level = useContext(HeadingLevel)
  const heading = `${id}-title`
  return (
    <section class="section" id={id} aria-labelledby={heading}>
      <div>
        <Heading level={level} id={heading}>
          {title}
        </Heading>
        {intro !== undefined && <p class="section-intro">{intro}</p>}
      </div>
      <HeadingLevel.Provider value={level + 1}>{children}</HeadingLevel.Provider>
    </section>
  )
}

interface HeadingProps {
  readonly level: number
  readonly id: string
  readonly children: string
}

function Heading({ level, id, children }: HeadingProps) {
  if (level === 2) return <h2 id={id}>{children}</h2>
  if (level === 3) return <h3 id={id}>{children}</h3>
  return <h4 id={id}>{children}</h4>
}
