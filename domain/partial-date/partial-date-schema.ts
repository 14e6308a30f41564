import { z } from 'zod'
import { normalizePartialDate } from './normalize-partial-date'
import { parsePartialDate } from './parse-partial-date'

/** Takes a date as a person types it and gives the EDTF text that is stored; an issue's message is the problem's code. */
export const partialDateSchema = z
  .string()
  .transform(normalizePartialDate)
  .superRefine((text, context) => {
    const result = parsePartialDate(text)
    if (result.ok) return
    const { code, part } = result.problem
    context.addIssue({ code: 'custom', message: code, params: { part } })
  })
