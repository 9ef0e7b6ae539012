import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface TableFrameProps {
  /** Names the table for screen readers, while its frame can be focused. */
  readonly label: string
  readonly children: ComponentChildren
}

/** The frame of a table. It can be focused while the table has more columns than fit, so that keys can scroll it. */
export function TableFrame({ label, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      class="table-frame"
      ref={frame}
      {...(overflows && { tabIndex: 0, role: 'region' as const, 'aria-label': label })}
    >
      {children}
    </div>
  )
}
