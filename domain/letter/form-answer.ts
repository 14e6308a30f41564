import { z } from 'zod'

const problemSchema = z.object({
  field: z.string().nullable(),
  code: z.string(),
  message: z.string(),
})

const formAnswerSchema = z.object({
  status: z.number(),
  detail: z.string(),
  problems: z.array(problemSchema),
  values: z.record(z.string(), z.string()),
})

/** What is the matter with a form that was sent, in words, and what had been typed: what its page is drawn again with. */
export type FormAnswer = z.infer<typeof formAnswerSchema>

/** The answer that a text in JSON holds, or null where it holds none. */
export const parseFormAnswer = (json: string): FormAnswer | null => {
  try {
    return formAnswerSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** What had been typed into a field, or `otherwise`. */
export const valueIn = (answer: FormAnswer | null, field: string, otherwise = ''): string => {
  const typed = answer && Object.hasOwn(answer.values, field) ? answer.values[field] : undefined
  return typed ?? otherwise
}

/** What is the matter with a field, in words. */
export const problemIn = (answer: FormAnswer | null, field: string): string | undefined =>
  answer?.problems.find((problem) => problem.field === field)?.message
