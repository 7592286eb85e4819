export const standInKeys = { list: ['stand-ins'] as const }
