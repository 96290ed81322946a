/** What is done to data, or by a reader with them: verbs several of which may stand where a phrase has one. */
export const COORDINATED =
  `access add adjust alter amend analyze anonymize archive block change check clear collect combine complete copy correct
  delete destroy disclose display distribute download edit erase examine export extract fix gather get give handle hold
  import inspect keep lease lend limit manage modify move obtain pass protect provide publish purge read receive
  record rectify reject release remove rent reproduce request restrict retain retrieve review revoke secure see sell send
  share show store submit supply suspend trade transfer transmit update upload use verify view wipe withdraw withhold
  disable deactivate close cancel revise process`.split(/\s+/);

/** What may stand before the last of them and adds nothing: "use or otherwise process". */
export const BEFORE_THE_LAST = ["otherwise", "also", "further", "subsequently", "even", "then"];
