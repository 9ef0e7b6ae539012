import type { Verdict } from '../../results/exit-codes'
import type { Tone } from '../shared/badge'

/** Which tone a verdict has. */
export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  conformant: 'good',
  'not conformant': 'bad',
  'could not be judged': 'open',
}
