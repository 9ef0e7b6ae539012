import { useRef, useState } from 'preact/hooks'

interface CopyButtonProps {
  /** Says what the text is, e.g. `Copy as curl`. */
  readonly label: string
  /** Names the subject for screen readers. */
  readonly about: string
  readonly text: string
}

/** Copies a text, and shows it: where nothing may be copied, readers select it. */
export function CopyButton({ label, about, text }: CopyButtonProps) {
  const [state, setState] = useState<'folded' | 'shown' | 'copied'>('folded')
  const shown = useRef<HTMLPreElement>(null)
  const copy = async () => {
    setState('shown')
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current)
    }
  }
  return (
    <div class="copy">
      <button type="button" class="button small-button" onClick={copy}>
        {state === 'copied' ? 'Copied' : label}
        <span class="visually-hidden"> for {about}</span>
      </button>
      {state !== 'folded' && (
        <pre class="copied-text" ref={shown}>
          {text}
        </pre>
      )}
    </div>
  )
}
