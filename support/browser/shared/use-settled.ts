import { useEffect, useState } from 'preact/hooks'

/** Longer than between two keystrokes of who types fast. */
const A_MOMENT_MS = 250

/** Whether a value has stayed the same for a moment: what takes long can wait for that. */
export function useSettled<Value>(value: Value): boolean {
  const [settled, setSettled] = useState<{ readonly value: Value } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value }), A_MOMENT_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled !== null && settled.value === value
}
