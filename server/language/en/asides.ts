/** How an aside between commas begins: "we, as the operator of this site, use"; "you may, of course, object". */
export const ASIDE_OPENERS =
  `as of where if when for in among amongst subject depending upon on at under within however therefore moreover likewise
  too naturally together unless should to by with without`.split(/\s+/);

/** What says nothing of its own between the words of a phrase: "you may at any time object". */
export const ADVERBIALS = `at any time
  at all times
  of course
  in principle
  in general
  in particular
  in certain circumstances
  in some circumstances
  in certain cases
  in some cases
  under certain circumstances
  under certain conditions
  where applicable
  where necessary
  if necessary
  if applicable
  as a rule
  as well
  generally
  usually
  typically
  normally
  ordinarily
  currently
  regularly
  automatically
  securely
  safely
  strictly
  therefore
  thus
  ever
  in any way
  in any form
  under any circumstances
  held by us
  collected by us
  routinely
  sometimes
  occasionally
  in writing
  by us
  by me
  free of charge
  without giving reasons
  upon request
  on request
  under the gdpr
  under applicable law
  by law`
  .split("\n")
  .map((line) => line.trim());
