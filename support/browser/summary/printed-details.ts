import { useEffect } from 'preact/hooks'

const CLOSED = 'details.printed:not([open])'

/** Opens folded details of class `printed` while the page is printed, because nobody can open them on paper. */
export function usePrintedDetails(): void {
  useEffect(() => {
    let opened: readonly Element[] = []
    const open = () => {
      opened = [...document.querySelectorAll(CLOSED)]
      for (const details of opened) details.setAttribute('open', '')
    }
    const close = () => {
      for (const details of opened) details.removeAttribute('open')
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
}
