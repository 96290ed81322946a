/**
 * Keyboards and converters write an accent, a backquote or an opening quote where an apostrophe belongs ("don´t"). A
 * reader sees an apostrophe; so does whoever reads a block's text. As long as the text, so that every map stays true.
 */
export function withApostrophes(text: string): string {
  return ODD.test(text) ? text.replace(ODD_BETWEEN_LETTERS, "’") : text;
}

const ODD = /[`´‘ʼ′＇]/;
const ODD_BETWEEN_LETTERS = /(?<=\p{L})[`´‘ʼ′＇](?=\p{L})/gu;
