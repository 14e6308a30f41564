import { isCountryCode } from '@/domain/country/country'
import { type StatedPlace, statedPlace, withoutFlag } from '../place/stated-country'
import { type Section, sectionNamed } from '../words/section-words'

/** A line that is no entry but says something of those under it. */
export type Heading = { place?: StatedPlace; section?: Section }

const decoration = /^[\s#*_=~+>▪■●►-]+|[\s#*_=~:：.-]+$/g
const count =
  /\s*[([（]?\s*\p{Nd}{1,5}\s*(?:organi[sz]ations?|signatories|signatures|groups|members|Organisationen|organizaciones|organisations|个|個|家)?\s*[)\]）]?$/iu
const continued =
  /\s*[([（]?\s*(?:continued|cont\.?|cont’d|fortsetzung|forts\.|suite|continuación|cont|続き|续|續|تابع)\s*[)\]）]?$/iu

const place = (text: string): StatedPlace | null => {
  const { code, rest } = withoutFlag(text)
  if (isCountryCode(code) && rest.length < 60) return { country: code }
  return (
    statedPlace(rest) ??
    statedPlace(rest.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase()))
  )
}

/** What a line that is wholly a heading says ("KENYA (3)", "Individuals:"); null when it is none. */
export const headingOf = (line: string): Heading | null => {
  const bare = line.replace(decoration, '').trim()
  if (bare === '' || bare.length > 90) return null
  for (const text of [
    bare,
    bare.replace(continued, ''),
    bare.replace(count, ''),
    bare.replace(/\s*[–—-]\s*\p{Nd}+.*$/u, ''),
  ]) {
    const named = text.replace(decoration, '').trim()
    const section = sectionNamed(named)
    if (section) return { section }
    const country = place(named)
    if (country) return { place: country }
  }
  return null
}
