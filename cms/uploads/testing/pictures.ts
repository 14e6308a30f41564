import sharp from 'sharp'

type Sides = { width?: number; height?: number }

/** A plain picture of a size. */
export const plain = ({ width = 60, height = 40 }: Sides = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })

/** A photograph as a telephone takes it: lying on its side, with the place and the maker in it. */
export const photograph = (sides: Sides = { width: 1000, height: 600 }): Promise<Buffer> =>
  plain(sides)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Spycam', Copyright: 'A Person', ImageDescription: 'secret place' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 28/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '76/1 44/1 0/1',
      },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description creator="secret author"/></rdf:RDF></x:xmpmeta>',
    )
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** A GIF of two frames. */
export const movingPicture = async (): Promise<Buffer> =>
  sharp([await plain().png().toBuffer(), await plain().negate().png().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer()
