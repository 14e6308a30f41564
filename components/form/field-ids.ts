/** The ID of a field's control, to which labels and the summary of problems lead. */
export const fieldId = (name: string): string => `field-${name}`

/** The ID of what explains a field. */
export const hintId = (name: string): string => `hint-${name}`

/** The ID of what is the matter with a field; the element is there, and empty, when nothing is. */
export const problemId = (name: string): string => `problem-${name}`
