import { createHash } from 'node:crypto'
import type { Published } from '../../certificates/published'

/** Colours of both kinds of screens: those of the reports. They are not in attributes, which know no dark screens. */
const STYLE = [
  'text{font:600 12px system-ui,"Segoe UI",sans-serif}',
  '.name{fill:#e9edf2}.certified{fill:#1a6a3c}.revoked{fill:#aa2019}.edge{fill:none;stroke:#7b8798}',
  '.on-name{fill:#1a2230}.on-status{fill:#ffffff}',
  '@media (prefers-color-scheme:dark){.name{fill:#2a323d}.edge{stroke:#75818f}.on-name{fill:#e5e9ef}',
  '.certified{fill:#7fd0a0}.revoked{fill:#ff9d94}.on-status{fill:#11151b}}',
].join('')

/** Holds what a badge may do: nothing but have this style. */
export const BADGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

const HEIGHT = 24
const PADDING = 8

/** The mean width of a letter; the text is stretched to what is made of it, whatever fonts there are. */
const LETTER = 7

/** Shows in a picture what was certified, and how it stands now. */
export const Badge = ({ published }: { published: Published }) => {
  const { type, version, recipient, status, status_at } = published
  const isRevoked = status === 'Revoked'
  const name = `${type} ${version}`
  const standing = isRevoked ? 'revoked' : 'certified'
  const [left, right] = [LETTER * name.length, LETTER * standing.length]
  const edge = left + 2 * PADDING
  const width = edge + right + 2 * PADDING
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-labelledby="title"
    >
      <title id="title">{`${name} of ${recipient}: ${standing} on ${status_at.slice(0, 10)}`}</title>
      <style>{STYLE}</style>
      <rect class="name" width={edge} height={HEIGHT} />
      <rect class={standing} x={edge} width={width - edge} height={HEIGHT} />
      <rect class="edge" x="0.5" y="0.5" width={width - 1} height={HEIGHT - 1} />
      <text class="on-name" x={PADDING} y="16" textLength={left}>
        {name}
      </text>
      <text class="on-status" x={edge + PADDING} y="16" textLength={right}>
        {standing}
      </text>
    </svg>
  )
}
