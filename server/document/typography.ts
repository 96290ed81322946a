/**
 * Keyboards and converters write an accent, a backquote or an opening quote where an apostrophe belongs ("don´t"), and
 * word processors a hyphen at which no line breaks ("e‑mail"). A reader sees an apostrophe and a hyphen; so does whoever
 * reads a block's text. As long as the text, so that every map stays true.
 */
export function withPlainMarks(text: string): string {
  const hyphened = HYPHENS.test(text) ? text.replace(/[\u2010\u2011]/g, "-") : text;
  return ODD.test(hyphened) ? hyphened.replace(ODD_BETWEEN_LETTERS, "’") : hyphened;
}

const HYPHENS = /[\u2010\u2011]/;
const ODD = /[`´‘ʼ′＇]/;
const ODD_BETWEEN_LETTERS = /(?<=\p{L})[`´‘ʼ′＇](?=\p{L})/gu;
