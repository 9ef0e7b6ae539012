import { ToneMark } from '../shared/badge'
import { percent } from '../shared/numbers'
import type { ElementRow } from './element-rows'

interface ResultCellProps {
  readonly row: ElementRow
  /** Of the result. */
  readonly place: number
}

/** What one result says of an element. */
export function ResultCell({ row: { element, notKnownIn, field, availability }, place }: ResultCellProps) {
  if (!element.in.includes(place))
    return <span class="muted">{notKnownIn.includes(place) ? 'not known' : 'not advertised'}</span>
  const type = field?.types[place]
  const share = availability[place] ?? null
  return (
    <>
      {type ? (
        <TypeText {...type} />
      ) : (
        <span class="advertised-mark">
          <ToneMark tone="good" /> <span class="visually-hidden">advertised</span>
        </span>
      )}
      {share !== null && <div class="small">{percent(share)} of records</div>}
    </>
  )
}

const TypeText = ({ dataType, declared }: { readonly dataType: string; readonly declared: string }) => (
  <>
    {dataType}
    {declared !== dataType && <div class="small muted declared-type">{declared}</div>}
  </>
)
