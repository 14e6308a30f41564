import { drawing, palette, wide } from './palette'

const { ink, wash, paper, shade, vermilion } = palette

const teeth = [0, 1, 2, 3, 4]
  .map((tooth) => `L${tooth * 320} 150 L${tooth * 320 + 320} 330 L${tooth * 320 + 320} 150`)
  .join(' ')
const roof = `<path d="M0 900 ${teeth} L1600 900 Z" fill="${shade}"/>`

const panes = [0, 1, 2, 3, 4]
  .map((tooth) => `<path d="M${tooth * 320 + 18} 196 v236 h52 v-207 Z" fill="${paper}"/>`)
  .join('')

/** Heights of the figures, so that the row moves like a line of people. */
const heights = [318, 352, 330, 372, 344, 396, 336, 362, 326, 350, 314]

const figures = heights
  .map((height, place) => {
    const x = 80 + place * 144
    const top = 716 - height
    const colour = place === 5 ? vermilion : place % 2 === 0 ? ink : wash
    const body = `<path d="M${x - 62} 730 V${top + 142} a62 62 0 0 1 124 0 V730 Z" fill="${colour}"/>`
    return `${body}<circle cx="${x}" cy="${top + 28}" r="42" fill="${colour}"/>`
  })
  .join('')

const rollers = Array.from(
  { length: 17 },
  (_, place) => `<circle cx="${place * 100}" cy="806" r="26" fill="${paper}"/>`,
).join('')

const line = `<rect y="724" width="1600" height="20" fill="${vermilion}"/><rect y="744" width="1600" height="156" fill="${ink}"/>${rollers}`

/** People side by side at a factory line, one of them in the accent colour. */
export const factoryLine = drawing(wide, [1600, 900], paper, roof, panes, figures, line)
