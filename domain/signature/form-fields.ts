import { z } from 'zod'
import { isCountryCode } from '../country/country'
import { canonicalLanguageTag } from '../language-tag/language-tag'
import { isWebAddress } from '../web-address'
import { normalizedName, normalizedText } from './name-form'
import { longestName, nameProblem, textProblem } from './name-problem'

/** The most characters of a message of solidarity. */
export const longestMessage = 2000

/** The most bytes of a document that shows an organisation's mandate. */
export const largestMandate = 5 * 1024 * 1024

/** Anything typed, with nothing at all as an empty text; lists and numbers are `wrong-type`. */
const typed = z.preprocess((value) => value ?? '', z.string('wrong-type'))

type Judge = (text: string) => string | null

const judged = (normalized: (text: string) => string, judge: Judge) =>
  typed.overwrite(normalized).superRefine((text, context) => {
    const code = judge(text)
    if (code) context.addIssue({ code: 'custom', message: code })
  })

const orNothing = (text: string): string | undefined => text || undefined

const unlessEmpty =
  (judge: Judge): Judge =>
  (text) =>
    text === '' ? null : judge(text)

const orMissing =
  (missing: string, judge: Judge): Judge =>
  (text) =>
    text === '' ? missing : judge(text)

/** A name that must be there, else the code `missing`; what is wrong with it is told by the codes of `nameProblem`. */
export const neededName = (missing: string) =>
  judged(normalizedName, orMissing(missing, nameProblem))

/** A name that may be left out. */
export const optionalName = judged(normalizedName, unlessEmpty(nameProblem)).transform(orNothing)

const lineProblem: Judge = (text) => (text.length > longestName ? 'too-long' : textProblem(text))

/** A line that is no name, such as an office held. */
export const neededLine = (missing: string) =>
  judged(normalizedName, orMissing(missing, lineProblem))

const messageProblem: Judge = (text) =>
  text.length > longestMessage ? 'message-too-long' : textProblem(text)

/** A text of several lines that must be there. */
export const neededText = (missing: string) =>
  judged(normalizedText, orMissing(missing, messageProblem))

/** A text of several lines that may be left out. */
export const optionalText = judged(normalizedText, unlessEmpty(messageProblem)).transform(orNothing)

/** In any script (RFC 6531), without what could be read as a second address, and with a domain that has a dot. */
const emailShape =
  /^[^\s@"<>()[\]\\,;:]{1,64}@(?=.{1,253}$)(?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{N}\p{M}-]{2,}$/u

/** An e-mail address that can be written to. */
export const neededEmail = judged(
  (text) => text.trim().normalize('NFC'),
  orMissing('email-missing', (text) =>
    emailShape.test(text) && !textProblem(text) && !/^\.|\.\.|\.@/.test(text)
      ? null
      : 'email-wrong',
  ),
)

const withScheme = (text: string): string => {
  const address = text.trim()
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}

/** A website that may be left out; people leave out `https://`. */
export const optionalWebsite = judged(
  withScheme,
  unlessEmpty((text) => (isWebAddress(text) ? null : 'website-wrong')),
).transform(orNothing)

/** One of the countries by its code. */
export const neededCountry = judged(
  (text) => text.trim().toUpperCase(),
  orMissing('country-missing', (text) => (isCountryCode(text) ? null : 'country-unknown')),
).transform((text) => (isCountryCode(text) ? text : z.NEVER))

/** A country that may be left out. */
export const optionalCountry = judged(
  (text) => text.trim().toUpperCase(),
  unlessEmpty((text) => (isCountryCode(text) ? null : 'country-unknown')),
).transform((text) => (isCountryCode(text) ? text : undefined))

/** A language by its tag (BCP 47) that may be left out. */
export const optionalLanguage = judged(
  (text) => canonicalLanguageTag(text) ?? text.trim(),
  unlessEmpty((text) => (canonicalLanguageTag(text) ? null : 'language-unknown')),
).transform(orNothing)

/** A box that must be ticked: `yes` from forms, true from programs. */
export const neededTick = (missing: string) =>
  z.preprocess(
    (value) => value === true || value === 'yes' || value === 'true',
    z.literal(true, missing),
  )

/** One of a few values, else the code `missing`. */
export const neededChoice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  missing: string,
) => z.enum(values, missing)
