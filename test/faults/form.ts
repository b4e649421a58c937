/** `npm run test:faults` runs the long form, `npm test` the short one. */
export const LONG_FORM = process.env.FAULTLINE_FAULTS === 'long'

/** For what only the long form runs. */
export const longOnly = { skip: !LONG_FORM && 'part of npm run test:faults' }

/** @returns what belongs to the form that runs */
export const either = (short: number, long: number): number => (LONG_FORM ? long : short)
