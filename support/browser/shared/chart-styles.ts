import { Svg } from 'chartist'

const { attr } = Svg.prototype

/**
 * Chartist writes two styles into elements, which a Content-Security-Policy without inline styles refuses. They are left out: the
 * style sheet of the chart has what they say.
 */
Object.defineProperty(Svg.prototype, 'attr', {
  value(this: Svg, given: unknown, namespace?: string): unknown {
    return Reflect.apply(attr, this, [withoutStyle(given), namespace])
  },
})

function withoutStyle(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'style'))
}
