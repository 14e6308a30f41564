import { drawing, palette, small } from './palette'

const { ink, wash, paper, vermilion } = palette

const block = (x: number, y: number, width: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="108" rx="6" fill="${paper}"/>`

const wall = [
  block(80, 100, 300),
  block(400, 100, 320),
  block(80, 228, 150),
  block(250, 228, 90),
  block(520, 228, 200),
  block(80, 356, 210),
  block(570, 356, 150),
  block(80, 484, 130),
  block(620, 484, 100),
  block(80, 612, 80),
  block(670, 612, 50),
].join('')

/** A wall with an opening that widens towards the ground, as light does. */
export const foundationMark = drawing(
  small,
  [800, 800],
  ink,
  `<path d="M360 228 H500 L650 720 H180 Z" fill="${vermilion}"/>`,
  wall,
)

const spokes = Array.from({ length: 10 }, (_, place) => {
  const angle = (place / 10) * 2 * Math.PI - Math.PI / 2
  const [x, y] = [400 + 268 * Math.cos(angle), 400 + 268 * Math.sin(angle)].map((n) => n.toFixed(1))
  return `<path d="M400 400 L${x} ${y}" stroke="${wash}" stroke-width="16"/><circle cx="${x}" cy="${y}" r="54" fill="${ink}"/>`
}).join('')

/** Many points joined to one another by what is between them. */
export const icorMark = drawing(
  small,
  [800, 800],
  paper,
  `<circle cx="400" cy="400" r="268" fill="none" stroke="${ink}" stroke-width="16"/>`,
  spokes,
  `<circle cx="400" cy="400" r="92" fill="${vermilion}"/>`,
)

const scale = (x: number) =>
  `<path d="M${x} 262 L${x - 104} 470 H${x + 104} Z" fill="none" stroke="${paper}" stroke-width="18" stroke-linejoin="round"/><path d="M${x - 124} 470 a124 104 0 0 0 248 0 Z" fill="${paper}"/>`

/** A balance at rest. */
export const federationMark = drawing(
  small,
  [800, 800],
  vermilion,
  `<path d="M400 130 V660" stroke="${ink}" stroke-width="36"/><path d="M190 262 H610" stroke="${ink}" stroke-width="36" stroke-linecap="round"/><circle cx="400" cy="150" r="52" fill="${ink}"/><path d="M240 690 H560 L520 640 H280 Z" fill="${ink}"/>`,
  scale(210),
  scale(590),
)
