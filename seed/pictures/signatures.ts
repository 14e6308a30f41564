import { drawing, palette, wide } from './palette'

const { ink, wash, paper, shade, vermilion } = palette

const rows = [170, 310, 450, 590, 730]

const rules = rows
  .map(
    (y) =>
      `<path d="M300 ${y} H1480" stroke="${shade}" stroke-width="5"/><circle cx="190" cy="${y - 26}" r="13" fill="${y === 730 ? vermilion : ink}"/>`,
  )
  .join('')

const margin = `<path d="M250 0 V900" stroke="${vermilion}" stroke-width="4" opacity=".45"/>`

const pen = (d: string, colour: string, width = 11) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

const strokes = [
  pen(
    'M330 150 C380 60 430 70 400 140 S470 90 500 110 520 150 560 118 600 92 620 128 680 140 700 104 M700 104 C720 60 770 90 740 134 S860 130 960 96',
    ink,
  ),
  pen(
    'M330 288 C350 220 370 210 376 236 S372 300 410 270 430 226 452 240 450 300 500 268 520 214 548 232 540 296 590 262 C630 226 660 240 660 262 S720 284 790 236',
    wash,
  ),
  `<rect x="850" y="206" width="92" height="92" rx="10" fill="${vermilion}"/><path d="M872 230 h48 M872 252 h48 M872 274 h48 M896 230 v44" stroke="${paper}" stroke-width="9" stroke-linecap="round"/>`,
  pen(
    'M1180 420 C1120 446 1090 430 1104 392 S1146 396 1120 428 1050 444 1046 396 S1000 440 960 432 930 390 930 390 S920 440 860 432 790 420 800 372',
    ink,
    12,
  ),
  pen(
    'M330 570 C350 480 380 470 390 480 S360 590 420 560 440 500 470 506 450 580 500 556 530 500 560 514 540 590 600 556 C650 520 690 530 690 560 S760 570 800 540',
    wash,
  ),
  pen(
    'M330 712 C370 590 430 600 420 660 S350 730 440 690 520 620 540 650 510 720 570 694 640 640 650 668 620 724 700 690 C780 650 830 660 850 690 S980 700 1100 630',
    vermilion,
    14,
  ),
].join('')

const nib = `<g transform="translate(1112 622) rotate(38)"><path d="M0 0 L-24 -78 Q0 -98 24 -78 Z" fill="${ink}"/><rect x="-24" y="-330" width="48" height="246" rx="6" fill="${ink}"/><path d="M0 -4 V-52" stroke="${paper}" stroke-width="5"/><circle cy="-56" r="8" fill="${paper}"/></g>`

/** A list on ruled lines, signed in several hands, with the pen at the newest line. */
export const signatures = drawing(wide, [1600, 900], paper, margin, rules, strokes, nib)
