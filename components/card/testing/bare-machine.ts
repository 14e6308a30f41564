import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes this process see none of the machine's fonts; to be called before anything is drawn. */
export const forgetFonts = (): void => {
  const file = join(mkdtempSync(join(tmpdir(), 'no-fonts-')), 'fonts.conf')
  writeFileSync(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>',
  )
  process.env.FONTCONFIG_FILE = file
}
