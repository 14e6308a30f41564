import { z } from 'zod'
import {
  neededChoice,
  neededCountry,
  neededEmail,
  neededName,
  neededText,
  neededTick,
  optionalName,
} from './form-fields'

/** A message of solidarity as it comes in, in one of the languages of the site. Every problem is a code. */
export const messageSchema = <const Locales extends readonly [string, ...string[]]>(
  locales: Locales,
) =>
  z.object({
    sender: neededName('sender-missing'),
    organization: optionalName,
    country: neededCountry,
    email: neededEmail,
    language: neededChoice(locales, 'language-missing'),
    text: neededText('text-missing'),
    consent: neededTick('consent-missing'),
  })
