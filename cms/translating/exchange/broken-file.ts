import type { BrokenCode, Places } from '@/domain/translation/exchange/report'

/** A file that cannot be taken: what is wrong, in which line (from 1; null where no line is to blame), with what to name. */
export class BrokenFile extends Error {
  override name = 'BrokenFile'

  constructor(
    readonly code: BrokenCode,
    readonly line: number | null,
    readonly places: Places = {},
  ) {
    super(`${code} in line ${line}`)
  }
}
