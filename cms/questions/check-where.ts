import type { PayloadRequest } from 'payload'
import { checkPaths } from './check-paths'
import { type Condition, conditionsIn } from './conditions-in'
import { fieldAt } from './field-at'
import { refuse } from './refuse'

const mostConditions = 300
const mostValues = 1000
const longestText = 4000

/** There are no points on a map to compare with, and only one of the databases knows `all`. */
const unanswerable = ['near', 'within', 'intersects', 'all']

const valuesOf = ({ value }: Condition): unknown[] => (Array.isArray(value) ? value : [value])

const isDate = (value: unknown): boolean =>
  value === '' || value === 'null' || !Number.isNaN(Date.parse(String(value)))

const isNumber = (value: unknown): boolean => value === 'null' || !Number.isNaN(Number(value))

const checkCondition = (req: PayloadRequest, slug: string, condition: Condition): void => {
  const { path, operator } = condition
  if (unanswerable.includes(operator)) refuse(`A filter cannot use “${operator}” here.`)
  const { field } = fieldAt(req.payload.config, slug, path)
  for (const value of valuesOf(condition)) {
    // Among these are filters on what is joined (`contains`), which Payload does not hold against the rules of fields.
    if (typeof value === 'object' && value !== null)
      refuse(`The filter on “${path}” needs a text, a number or a list of them.`)
    if (String(value).length > longestText)
      refuse(`A filter’s text can have ${longestText} characters at most.`)
    if (field?.type === 'date' && operator !== 'exists' && !isDate(value))
      refuse(`The filter on “${path}” needs a date such as 2018-10-15.`)
    if (field?.type === 'number' && operator !== 'exists' && !isNumber(value))
      refuse(`The filter on “${path}” needs a number.`)
  }
}

/** Refuses a filter that costs more than it can be worth, or that no database could answer. */
export const checkWhere = (req: PayloadRequest, slug: string, where: unknown): void => {
  const conditions = conditionsIn(where)
  if (conditions.length > mostConditions)
    refuse(`A filter can have ${mostConditions} conditions at most.`)
  if (conditions.flatMap(valuesOf).length > mostValues)
    refuse(`A filter can name ${mostValues} values at most.`)
  checkPaths(
    req,
    slug,
    conditions.map(({ path }) => path),
  )
  for (const condition of conditions) checkCondition(req, slug, condition)
}
