/** Next.js calls this once, when its server starts, and answers no request before it has ended. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('./boot/boot')
  await boot()
}
