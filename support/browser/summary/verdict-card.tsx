import type { Verdict } from '../../results/exit-codes'
import type { Overview } from '../../results/summary/overview'
import { ToneMark } from '../shared/badge'
import { verdictTones } from './verdict-tones'

/** What people look for first, and the first thing to do about it. */
export const VerdictCard = ({ overview: { verdict, because, firstStep } }: { readonly overview: Overview }) => (
  <div class={`verdict tone-${verdictTones[verdict]} surface-${verdictTones[verdict]}`}>
    <p class="verdict-word">
      <ToneMark tone={verdictTones[verdict]} />
      <strong>{words[verdict]}</strong>
    </p>
    <p>{because}</p>
    <p class="first-step">
      <strong>First step</strong>
      {firstStep}
    </p>
  </div>
)

const words: Readonly<Record<Verdict, string>> = {
  conformant: 'Conformant',
  'not conformant': 'Not conformant',
  'could not be judged': 'Could not be judged',
}
