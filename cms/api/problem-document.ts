import { jsonPointer } from '@/domain/api/json-pointer'
import { problemKindOf, problemType } from '@/domain/api/problem-kinds'

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is said of fields: by Payload (`path`, `message`), or by the letterbox (`field`, `message`, `code`). */
type Fault = { path: string; message: string; code?: string }

const faultOf = (value: unknown): Fault[] => {
  if (!isObject(value)) return []
  const path = value.path ?? value.field ?? ''
  const { message, code } = value
  return typeof path === 'string' && typeof message === 'string'
    ? [{ path, message, ...(typeof code === 'string' ? { code } : {}) }]
    : []
}

const faultsIn = (error: unknown): Fault[] => {
  const data = isObject(error) && isObject(error.data) ? error.data : {}
  return Array.isArray(data.errors) ? data.errors.flatMap(faultOf) : []
}

const pointed = ({ path, message, code }: Fault) => ({
  pointer: jsonPointer(path),
  detail: message,
  ...(code ? { code } : {}),
})

const firstText = (...texts: unknown[]): string | undefined =>
  texts.find((text) => typeof text === 'string' && text !== '') as string | undefined

/**
 * An error as RFC 9457 has it, made of what was answered so far: `type`, `title`, `status`, `detail`, and `errors`, in which
 * Payload's own entries stay as they are and each field that is not right is pointed at. Whatever else was answered stays.
 * For the panel, which shows every entry of `errors`, nothing is added to them.
 */
export const problemDocument = (
  status: number,
  answered: unknown,
  { site, isForPanel = false }: { site: string; isForPanel?: boolean },
): Members => {
  const told = isObject(answered) ? answered : {}
  const errors = Array.isArray(told.errors) ? told.errors : []
  const problems = Array.isArray(told.problems) ? told.problems : []
  const faults = [...errors.flatMap(faultsIn), ...problems.flatMap(faultOf)]
  const kind = problemKindOf(status, faults.length > 0)
  const [first] = errors
  const isTyped = typeof told.type === 'string' && told.type !== 'about:blank'
  const said = firstText(told.detail, isObject(first) ? first.message : undefined, told.message)
  return {
    ...told,
    type: isTyped ? told.type : problemType(site, kind),
    title: firstText(told.title) ?? kind.title,
    status,
    detail:
      status === 404 && errors.length === 0 && !told.title ? kind.title : (said ?? kind.title),
    ...(isForPanel ? {} : { errors: [...errors, ...faults.map(pointed)] }),
  }
}
