import type { Pictures } from '../media'

const mark = 'Für diese Vorführung gezeichnet; es ist nicht das Zeichen der Organisation selbst.'

export const media: Pictures = {
  'jiashi-workers.png': {
    alt: 'Zeichnung: Menschen ohne Gesichter stehen in einer Reihe hinter einem Fließband, einer von ihnen in Rot, vor einem Sheddach',
    caption: 'Einer von vielen: eine Zeichnung für die Jiashi-Arbeiter.',
  },
  'lectern.png': {
    alt: 'Zeichnung: ein leeres Rednerpult im Lichtkegel, über seinen beiden Mikrofonen Schallbögen',
    caption: 'Das Pult ist leer: Von der Rede haben wir keinen Text.',
  },
  'signatures.png': {
    alt: 'Zeichnung: Linien mit Federzügen wie Unterschriften; eine Feder beendet die letzte, in Rot',
    caption: 'Eine Liste wächst Zeile um Zeile.',
  },
  'wei-jingsheng-foundation.png': {
    alt: 'Gezeichnetes Zeichen: eine Mauer aus Blöcken mit einer Öffnung, die sich wie einfallendes Licht weitet',
    caption: mark,
  },
  'icor.png': {
    alt: 'Gezeichnetes Zeichen: ein Ring aus zehn Punkten, jeder durch eine Linie mit dem in der Mitte verbunden',
    caption: mark,
  },
  'international-federation-for-justice-in-china.png': {
    alt: 'Gezeichnetes Zeichen: eine Waage in Ruhe',
    caption: mark,
  },
}
