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

/** A date as far as it is given: "3 May 2019", "May 2019", "2019". */
export function dateInWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? `${monthName(month)} ${year}` : `${Number(day)} ${monthName(month)} ${year}`;
}

/** A month by its number from 1 on, in digits; empty for one that there is not. */
export function monthName(number: string | number): string {
  return MONTHS[Number(number) - 1] ?? "";
}
