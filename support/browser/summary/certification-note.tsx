import type { Certification } from '../../results/certification'

/** Says whether a run would count as a certification, and all reasons why it would not. */
export function CertificationNote({ valid, reasons }: Certification) {
  const [first, ...others] = reasons
  if (valid) return <p>As a certification this run would count.</p>
  if (others.length === 0) return <p>As a certification this run would not count: {first}.</p>
  return (
    <div>
      <p>As a certification this run would not count:</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
