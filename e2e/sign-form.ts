import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

type Words = { form: { summary: string; problems: Record<string, string> } }

/** The words of forms in a language, as they are delivered. */
export const wordsOf = (locale: string): Words['form'] =>
  (JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Words).form

/** A field of a form by its name. */
export const field = (page: Page, name: string) => page.locator(`#field-${name}`)

/** A file that is larger than a mandate may be. */
export const tenMegabytes = {
  name: 'mandate.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.alloc(10 * 1024 * 1024, '%PDF-'),
}
