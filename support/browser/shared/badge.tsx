import type { ComponentChildren } from 'preact'
import type { Verdict } from '../../dictionary/verdict'
import type { ScenarioOutcome } from '../../results/scenario-result'

/** The meaning of a badge at a glance; each has a colour and a shape of its own. */
export type Tone = 'good' | 'bad' | 'attention' | 'open' | 'neutral'

// Tick, cross, exclamation mark, question mark, dash: told apart without colours.
const shapes: Readonly<Record<Tone, string>> = {
  good: 'M2.5 8.5 6.5 12.5 13.5 4',
  bad: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5',
  attention: 'M8 2v8 M8 13.2v.6',
  open: 'M4.5 5.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2 M8 13.6v.6',
  neutral: 'M3 8h10',
}

/** The shape of a tone without a badge around it. Screen readers skip it. */
export const ToneMark = ({ tone }: { readonly tone: Tone }) => (
  <svg class={`tone-mark tone-${tone}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[tone]} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
  </svg>
)

/** A few words that stand out by colour and shape. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) => (
  <span class={`badge tone-${tone} surface-${tone}`}>
    <ToneMark tone={tone} />
    <span>{children}</span>
  </span>
)

/** An outcome of a scenario, or an advisory. */
export const OutcomeBadge = ({ outcome }: { readonly outcome: Outcome }) => (
  <Badge tone={outcomeTones[outcome]}>{outcome}</Badge>
)

type Outcome = ScenarioOutcome | 'advisory'

/** The tone of each outcome. */
export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  passed: 'good',
  failed: 'bad',
  advisory: 'attention',
  'not offered': 'neutral',
  'not verified': 'open',
}

/** The tone of each verdict. */
export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  conformant: 'good',
  'not conformant': 'bad',
  'could not be judged': 'open',
}
