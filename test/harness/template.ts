import { join } from 'node:path'

/** Where the migrated, empty SQLite file lies that later test files of a run start from. */
export const templateIn = (runFolder: string): string => join(runFolder, 'template.db')
