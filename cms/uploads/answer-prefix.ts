import type { CollectionAfterErrorHook } from 'payload'

/**
 * Payload looks for files by a folder (`?prefix=`) that only its cloud storages have; on SQLite the unknown column is an
 * error of the server. There simply is no such file.
 */
export const answerPrefix: CollectionAfterErrorHook = ({ req }) =>
  req.searchParams?.has('prefix') && req.routeParams?.filename !== undefined
    ? { response: { errors: [{ message: 'There is no such file.' }] }, status: 404 }
    : undefined
