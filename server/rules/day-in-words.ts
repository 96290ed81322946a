/** The months as English writes them, January first. */
const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A month by its number from 1 on, in digits; empty for one that there is not. */
export function monthName(number: string | number): string {
  return MONTHS[Number(number) - 1] ?? "";
}
