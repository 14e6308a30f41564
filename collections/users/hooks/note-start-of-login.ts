import type { CollectionBeforeOperationHook } from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** When a log-in was tried, in milliseconds. */
    loginBegan?: number
  }
}

/** Notes when somebody tries to log in, so that all who fail can be answered after the same time. */
export const noteStartOfLogin: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login') req.context.loginBegan = Date.now()
  return args
}
