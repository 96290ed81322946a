/** Prints rows (objects of strings with the same keys) in columns under their keys, the first to the left. */
export function printTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index])))
      .join("  ");
  console.log(line(columns));
  for (const row of rows) console.log(line(columns.map((column) => row[column])));
}
