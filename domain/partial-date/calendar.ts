/** Days of a month (1 to 12) in the proleptic Gregorian calendar, the one that ISO 8601 counts in. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The calendar date `YYYY-MM-DD` of ISO 8601, for years 0 to 9999. */
export function isoDate(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** A whole number filled up with zeros to `length` digits. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
