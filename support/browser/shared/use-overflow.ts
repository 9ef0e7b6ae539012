import { useEffect, useRef, useState } from 'preact/hooks'

/** Whether an element has more columns than fit: who has no pointer scrolls it once it can be focused. */
export function useOverflow() {
  const frame = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, overflows }
}
