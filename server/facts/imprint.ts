/** Whose name stands in the copyright line, or after the label "Name" of an imprint. */
export function isSigned(before: string, after: string): boolean {
  return COPYRIGHT_BEFORE.test(before) || COPYRIGHT_AFTER.test(after) || NAME_LABEL.test(before);
}

const COPYRIGHT_BEFORE =
  /(?:©|\(c\)|\bcopyright)(?: ?©)?(?: by)? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?,?(?: by)? ?(?:the )?$/i;
const COPYRIGHT_AFTER = /^ ?(?:©|\(c\) (?:19|20)\d\d)/i;
const NAME_LABEL =
  /^\W*(?:(?:our|company|business|organi[sz]ation|legal|registered|trading|full) )?name(?: of (?:the )?(?:company|business|organi[sz]ation|controller|charity))?: ?$/i;
