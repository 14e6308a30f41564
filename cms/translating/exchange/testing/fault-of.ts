import { BrokenFile } from '../broken-file'

/** What was wrong with a file, and in which line; nothing where it was read. */
export const faultOf = (work: () => unknown): Partial<Pick<BrokenFile, 'code' | 'line'>> => {
  try {
    work()
  } catch (error) {
    if (error instanceof BrokenFile) return { code: error.code, line: error.line }
    throw error
  }
  return {}
}
