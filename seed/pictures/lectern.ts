import { drawing, palette, wide } from './palette'

const { ink, wash, paper, shade, vermilion } = palette

const floor = `<path d="M0 770 H1600 V900 H0 Z" fill="#0d1730"/>`
const light = `<path d="M800 0 L1230 770 H370 Z" fill="#1d2d52"/>`

const arcs = [96, 152, 208, 264]
  .map((radius, place) => {
    const colour = place === 2 ? vermilion : wash
    const reach = radius * Math.SQRT1_2
    const [left, right, top] = [800 - reach, 800 + reach, 318 - reach]
    return `<path d="M${left.toFixed(1)} ${top.toFixed(1)} A${radius} ${radius} 0 0 1 ${right.toFixed(1)} ${top.toFixed(1)}" fill="none" stroke="${colour}" stroke-width="20" stroke-linecap="round"/>`
  })
  .join('')

const microphones = [-1, 1]
  .map(
    (side) =>
      `<path d="M${800 + side * 70} 440 Q${800 + side * 62} 380 ${800 + side * 30} 334" fill="none" stroke="${paper}" stroke-width="12" stroke-linecap="round"/><ellipse cx="${800 + side * 26}" cy="318" rx="17" ry="28" transform="rotate(${side * -24} ${800 + side * 26} 318)" fill="${paper}"/>`,
  )
  .join('')

const desk = `<path d="M560 438 H1040 L1000 516 H600 Z" fill="${paper}"/><path d="M640 516 H960 L924 770 H676 Z" fill="${shade}"/><path d="M800 516 H960 L924 770 H800 Z" fill="#cdbc9d"/><rect x="620" y="770" width="360" height="30" rx="4" fill="${paper}"/>`

/** An empty lectern with two microphones and arcs of sound. */
export const lectern = drawing(wide, [1600, 900], ink, light, floor, arcs, microphones, desk)
