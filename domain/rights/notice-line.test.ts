import { describe, expect, it } from 'vitest'
import { type NoticeLineParts, noticeLine } from './notice-line'

const source = { authors: [{ name: 'A. Reporter' }], publication: 'The Bulletin' }

describe('noticeLine', () => {
  it.each<[NoticeLineParts, string | null]>([
    [{}, null],
    [{ rights: null }, null],
    [{ ...source, rights: { basis: 'own-work', notice: ' ' } }, null],
    [{ ...source, rights: { basis: 'citation' } }, null],
    [{ ...source, rights: { basis: 'citation', notice: '© 2002 Reuters' } }, '© 2002 Reuters'],
    [{ ...source, rights: { basis: 'quotation', licenceName: 'left over' } }, null],
    [
      { ...source, rights: { basis: 'creative-commons', licenceName: 'CC BY 4.0' } },
      'A. Reporter, The Bulletin · CC BY 4.0',
    ],
    [
      { rights: { basis: 'creative-commons', licenceName: 'CC BY 4.0', notice: '© A. Reporter' } },
      '© A. Reporter · CC BY 4.0',
    ],
    [
      { rights: { basis: 'licence', licenceName: 'CC BY 4.0', notice: '© A., cc by 4.0' } },
      '© A., cc by 4.0',
    ],
    [{ rights: { basis: 'licence', licenceName: 'Agency licence' } }, 'Agency licence'],
    [{ rights: { basis: 'constructor', notice: '© B.' } }, '© B.'],
  ])('of %j is %j', (item, line) => {
    expect(noticeLine(item)).toBe(line)
  })
})
