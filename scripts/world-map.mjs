import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import { root } from './steps/root.mjs'

/*
 * Draws the map that directories of organisations lie on: the land as a file, and for each country the place of its mark.
 * Run it again when borders or codes change. Land and countries: Natural Earth, public domain, by `world-atlas`.
 */

/** @typedef {import('geojson').Feature} Feature */

const width = 1000
const require = createRequire(import.meta.url)

/** @param {string} file @param {string} part @returns {Feature[]} */
const featuresOf = (file, part) => {
  const topology = require(`world-atlas/${file}.json`)
  const found = /** @type {import('geojson').FeatureCollection} */ (
    /** @type {unknown} */ (feature(topology, topology.objects[part]))
  )
  return found.features
}

/** The largest piece of a country: overseas islands would pull its middle into the sea. @param {Feature} country */
const mainPiece = ({ geometry }) => {
  if (geometry.type !== 'MultiPolygon') return geometry
  const pieces = geometry.coordinates.map((coordinates) => ({
    type: /** @type {const} */ ('Polygon'),
    coordinates,
  }))
  return pieces.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one))
}

/** Places that the atlas has no shape for, or draws as a part of another country: longitude and latitude. @type {Record<string, [number, number]>} */
const others = {
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  BQ: [-68.3, 12.2],
  GF: [-53.1, 4],
  GI: [-5.35, 36.14],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.6],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [-160, 0.4],
  XK: [20.9, 42.6],
  YT: [45.1, -12.8],
}

/** The public code of Kosovo is in no list of numbers. @param {Feature} country */
const codeOf = ({ id }) => countries.numericToAlpha2(String(id ?? '').padStart(3, '0'))

/** The world without Antarctica, as one shape without borders. */
const land = featuresOf('land-110m', 'land').flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.filter(([edge]) => edge?.some(([, latitude = 0]) => latitude > -60))
    : [],
)
/** @type {import('geojson').MultiPolygon} */
const whole = { type: 'MultiPolygon', coordinates: land }
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, whole)
const height = Math.ceil(geoPath(projection).bounds(whole)[1][1])

/** A ring of whole numbers by its steps, without those that lead nowhere; none where too little is left. @param {string} ring */
const steps = (ring) => {
  const points = ring.split('L').map((point) => point.split(',').map(Number))
  let [x = 0, y = 0] = points[0] ?? []
  const begun = `M${x} ${y}l`
  const moves = points.slice(1).flatMap(([toX = 0, toY = 0]) => {
    const [dx, dy] = [toX - x, toY - y]
    ;[x, y] = [toX, toY]
    return dx === 0 && dy === 0 ? [] : [`${dx} ${dy}`]
  })
  return moves.length < 3 ? '' : `${begun}${moves.join(' ').replaceAll(' -', '-')}z`
}

const shape = (geoPath(projection).digits(0)(whole) ?? '')
  .split(/[MZ]+/)
  .filter(Boolean)
  .map(steps)
  .join('')

writeFileSync(
  `${root}public/world.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>World</title><style>path{fill:#d9d1c1}@media (prefers-color-scheme:dark){path{fill:#333d4a}}</style><path d="${shape}"/></svg>\n`,
)

/** @type {Map<string, [number, number]>} */
const places = new Map(Object.entries(others))
for (const country of featuresOf('countries-10m', 'countries')) {
  const code = codeOf(country)
  if (code && code !== 'AQ') places.set(code, geoCentroid(mainPiece(country)))
}
const lines = [...places]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([code, place]) => {
    const [x, y] = projection(place) ?? [0, 0]
    return `  ${code}: [${Math.round(x)}, ${Math.round(y)}],`
  })
writeFileSync(
  `${root}domain/country/map-place.ts`,
  `// Made by \`node scripts/world-map.mjs\`.
import type { CountryCode } from './country'

/** The size of the map, in its own units. */
export const mapSize = { width: ${width}, height: ${height} } as const

/** Where a country's mark stands on the map, from the left and from the top; Antarctica is not on it. */
export const mapPlaces: Partial<Record<CountryCode, readonly [number, number]>> = {
${lines.join('\n')}
}
`,
)
console.log(`public/world.svg and domain/country/map-place.ts: ${lines.length} countries.`)
