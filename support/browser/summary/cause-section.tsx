import type { CauseSection as CauseSectionData } from '../../results/summary/overview'
import { type Tone, ToneMark } from '../shared/badge'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import { CauseDetails } from './cause-details'

/** Of what decides the verdict, so many causes are seen without opening them. */
const OPEN = 3

/** Causes of one kind, each to be opened. */
export function CauseSection({ kind, count: number, causes }: CauseSectionData) {
  const { title, unit, intro, tone } = kinds[kind]
  return (
    <Section id={kind} title={`${title}: ${count(number)} ${number === 1 ? unit : `${unit}s`}`} intro={intro}>
      <ul class="causes">
        {causes.map((cause, index) => (
          <li key={`${cause.rule} ${cause.label}`}>
            <CauseDetails cause={cause} isOpen={kind === 'failures' && index < OPEN} mark={<ToneMark tone={tone} />} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Kind {
  readonly title: string
  /** What is counted. */
  readonly unit: string
  readonly intro: string
  readonly tone: Tone
}

const kinds: Readonly<Record<CauseSectionData['kind'], Kind>> = {
  failures: {
    title: 'Failures',
    unit: 'scenario',
    intro:
      'Each of these stands in the way of an endorsement. What has one cause stands together: one change mends it.',
    tone: 'bad',
  },
  open: {
    title: 'Could not be verified',
    unit: 'scenario',
    intro:
      'The server was there to be asked, and no answer could be judged. Until it can, the run comes to no verdict.',
    tone: 'open',
  },
  advisories: {
    title: 'Advisories',
    unit: 'finding',
    intro: 'What the standard recommends and the server does otherwise. They never decide the verdict.',
    tone: 'attention',
  },
  skipped: {
    title: 'Skipped, not verified',
    unit: 'finding',
    intro: 'There was nothing to judge these by. They count neither for the server nor against it.',
    tone: 'neutral',
  },
}
