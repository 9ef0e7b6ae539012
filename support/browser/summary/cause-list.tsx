import type { ComponentChildren } from 'preact'
import type { Cause, CauseItem, CauseSection } from '../../results/summary-data'
import { Badge, type Tone, ToneMark } from '../shared/badge'
import { CopyButton } from '../shared/copy-button'
import { count, countOf } from '../shared/numbers'
import { Section } from '../shared/section'
import { FindingText } from './finding-text'
import { RuleExplanation } from './rule-explanation'

/** Number of causes of failures that are open at first. */
const OPEN_CAUSES = 3

interface CauseListProps extends CauseSection {
  /** True where readers see only some of the findings, of which more are open then. */
  readonly isFiltered: boolean
}

/** Causes of one kind, which readers open. */
export function CauseList({ kind, count: number, causes, explanations = {}, lines = {}, isFiltered }: CauseListProps) {
  const { title, unit, intro, tone } = kinds[kind]
  return (
    <Section id={kind} title={`${title}: ${countOf(number, unit)}`} intro={intro}>
      <ul class="causes">
        {causes.map((cause, index) => (
          <li key={`${cause.rule} ${cause.label}`}>
            <CauseDetails
              cause={cause}
              explanations={explanations}
              lines={lines}
              isOpen={(isFiltered || kind === 'failures') && index < OPEN_CAUSES}
              mark={<ToneMark tone={tone} />}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Kind {
  readonly title: string
  /** The noun of what is counted. */
  readonly unit: string
  readonly intro: string
  readonly tone: Tone
}

const kinds: Readonly<Record<CauseSection['kind'], Kind>> = {
  failures: {
    title: 'Failures',
    unit: 'scenario',
    intro: 'Each of these prevents an endorsement. They are grouped by cause.',
    tone: 'bad',
  },
  open: {
    title: 'Could not be verified',
    unit: 'scenario',
    intro:
      'The server was there to be asked, but these could not be judged by its answers. The run has no verdict until they can.',
    tone: 'open',
  },
  advisories: {
    title: 'Advisories',
    unit: 'finding',
    intro: 'Recommendations of the standard that the server does not follow. They never decide the verdict.',
    tone: 'attention',
  },
  skipped: {
    title: 'Skipped, not verified',
    unit: 'finding',
    intro: 'Something that is needed to judge these was missing. They count neither for the server nor against it.',
    tone: 'neutral',
  },
}

interface CauseDetailsProps {
  readonly cause: Cause
  readonly explanations: NonNullable<CauseSection['explanations']>
  readonly lines: Lines
  readonly isOpen: boolean
  readonly mark: ComponentChildren
}

/** Number of items that an open cause shows at once, because most of them say the same of different Fields. */
const ITEMS_SHOWN = 4

/** One cause with its findings. */
const CauseDetails = ({ cause, explanations, lines, isOpen, mark }: CauseDetailsProps) => (
  <details class="cause printed" id={cause.id} open={isOpen}>
    <summary>
      {mark}
      <span class="cause-label">{cause.label}</span>
      <span class="cause-count">{count(cause.count)}</span>
      {cause.rule !== undefined && <code class="cause-rule">{cause.rule}</code>}
    </summary>
    <Settlement cause={cause} />
    <CauseItems items={cause.items.slice(0, ITEMS_SHOWN)} lines={lines} />
    {cause.items.length > ITEMS_SHOWN && (
      <details class="printed">
        <summary class="cause-more">{count(cause.items.length - ITEMS_SHOWN)} more of them</summary>
        <CauseItems items={cause.items.slice(ITEMS_SHOWN)} lines={lines} />
      </details>
    )}
    {cause.more > 0 && (
      <p class="cause-more">
        and {count(cause.more)} more in <code>results.json</code>
      </p>
    )}
    {(cause.rule === undefined ? (cause.rules ?? []) : [cause.rule]).map((id) => (
      <RuleExplanation key={id} id={id} parts={explanations[id]} />
    ))}
  </details>
)

/** Says what it changes to fix a Field, where the cause is one. */
const Settlement = ({ cause: { fails, settles } }: { readonly cause: Cause }) =>
  fails === undefined || settles === undefined ? null : (
    <p class="cause-more">
      {countOf(fails, 'scenario')} {fails === 1 ? 'fails' : 'fail'} for it. {settled(fails, settles)}
    </p>
  )

function settled(fails: number, settles: number): string {
  if (settles === 0) return fails === 1 ? 'It fails for something else, too.' : 'They fail for something else, too.'
  if (settles < fails) return `One change settles ${count(settles)} of them; the others fail for something else, too.`
  return fails === 1 ? 'One change settles it.' : 'One change settles all of them.'
}

type Lines = NonNullable<CauseSection['lines']>

/** Findings, each with the scenario that has it. */
const CauseItems = ({ items, lines }: Pick<Cause, 'items'> & { readonly lines: Lines }) => (
  <ul class="cause-items">
    {items.map((item, index) => (
      <li key={`${index} ${item.location}`} id={item.id}>
        <Marks item={item} />
        <FindingText finding={item} lines={(item.lines ?? []).flatMap((name) => lines[name] ?? [])} />
        {item.failure !== undefined && <pre class="failure">{item.failure}</pre>}
        <p class="scenario">
          {item.scenario}, <code>{item.location}</code>
        </p>
        <ItemTools item={item} />
      </li>
    ))}
  </ul>
)

/** Says what is special about a finding beside an earlier run and the known failures. */
const Marks = ({ item: { isNew, isKnown } }: { readonly item: CauseItem }) =>
  isNew || isKnown ? (
    <p>
      {isNew && <Badge tone="attention">New</Badge>} {isKnown && <Badge tone="neutral">Known</Badge>}
    </p>
  ) : null

/** A link to the finding, and the commands that show it again. */
const ItemTools = ({ item: { id, subject, scenario, command, curl } }: { readonly item: CauseItem }) => {
  const about = subject ?? scenario
  return (
    <div class="item-tools">
      {id !== undefined && (
        <a href={`#${encodeURIComponent(id)}`}>
          Link<span class="visually-hidden"> to {about}</span>
        </a>
      )}
      {command !== undefined && <CopyButton label="Run only this" about={about} text={command} />}
      {curl !== undefined && <CopyButton label="Copy as curl" about={about} text={curl} />}
    </div>
  )
}
