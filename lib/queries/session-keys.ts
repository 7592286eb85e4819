export const sessionKeys = {
  session: ['session'] as const,
  list: ['session', 'list'] as const,
  look: ['session', 'look'] as const,
}
