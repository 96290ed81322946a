/** The line break that a text uses most; `\n` where it has none. */
export function newlineOf(content: string): "\n" | "\r\n" | "\r" {
  let windows = 0;
  for (let at = content.indexOf("\r\n"); at >= 0; at = content.indexOf("\r\n", at + 2)) windows++;
  const feeds = content.split("\n").length - 1 - windows;
  if (windows > feeds) return "\r\n";
  return feeds === 0 && windows === 0 && content.includes("\r") ? "\r" : "\n";
}
