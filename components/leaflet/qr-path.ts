import { encode } from 'uqr'

/** How many modules of white stand around a code, as ISO/IEC 18004 asks. */
const quietZone = 4

/**
 * A QR code (ISO/IEC 18004, error correction M) as an SVG path of unit squares, with its quiet zone, and the length of its
 * side in modules.
 */
export const qrPath = (text: string): { path: string; size: number } => {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { path, size }
}
