import { cardSize } from '@/i18n/card-metadata'

/** The colours of a card: those of the site's tokens on light paper. */
export const cardColours = {
  paper: '#faf7f0',
  ink: '#17212e',
  soft: '#4b5563',
  seal: '#ad2317',
} as const

/** How far everything on a card stands from its edges, in pixels. */
export const cardMargin = 72

/** The size of the sign beside the site's name, in pixels. */
export const markSize = 46

type Ground = { markAt: number; markTop: number; rule: number }

/** What lies under the words of a card (SVG): paper, the red edge, the sign of the site, and the rule over its foot. */
export const cardGround = ({ markAt, markTop, rule }: Ground): Buffer => {
  const { width, height } = cardSize
  const { paper, ink, seal } = cardColours
  const scale = markSize / 32
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<rect width="${width}" height="18" fill="${seal}"/>
<g transform="translate(${markAt} ${markTop}) scale(${scale})" fill="none" stroke="${paper}" stroke-linecap="round">
<rect x="1.5" y="1.5" width="29" height="29" rx="4" fill="${seal}" stroke="none"/>
<path d="M6 20c3-9 6-12 7.500-11s-3 10-1.500 10 3-6 4.500-6-.5 5 1 5 2.500-3 4-3 1.500 2 4.500 1.500" stroke-width="1.8"/>
<path d="M6 25.500h20" stroke-width="1.4"/>
</g>
<path d="M${cardMargin} ${rule}H${width - cardMargin}M${cardMargin} ${rule + 6}H${width - cardMargin}" stroke="${ink}" stroke-width="2"/>
</svg>`)
}
