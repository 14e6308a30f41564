/**
 * Puts text into a field as if it had been typed in the place of what is selected from `start` to `end`, so that the
 * browser’s own undo takes it back; the cursor or selection goes where it is told.
 */
export const typeInto = (
  field: HTMLTextAreaElement,
  text: string,
  { start, end }: { start: number; end: number },
  after?: { start: number; end: number },
): void => {
  field.focus()
  field.setSelectionRange(start, end)
  const isTyped = document.execCommand('insertText', false, text)
  if (!isTyped) {
    field.setRangeText(text, start, end, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (after) field.setSelectionRange(after.start, after.end)
}

/** Replaces all that a field says, in one step that undo takes back. */
export const typeOver = (
  field: HTMLTextAreaElement,
  text: string,
  after?: { start: number; end: number },
): void => typeInto(field, text, { start: 0, end: field.value.length }, after)
