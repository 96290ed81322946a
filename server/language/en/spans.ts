import type { PhraseLists } from "../phrases.ts";

const EVENT =
  "session|season|event|course|game|match|call|chat|conversation|tournament|competition|project|study|trial|campaign|raffle|draw|conference|trip|journey|tour|stay|visit|show|exhibition|semester|term|lease|tenancy|loan|assignment|round|meeting|survey|election|vote|exam|exams|festival|camp|hearing|auction|month|quarter|year|day|week|night|shift|flight|voyage|ride|workshop|webinar|stream|broadcast|bug|vulnerability|incident|ticket|parcel|shipment|delivery|vacancy|position|post|warranty|guarantee|claim|dispute|appeal|case|matter|investigation|audit|export|download|import|upload|window|tab|browser|app|page";

/** Ends and limits of storage that are no number with a unit and no set phrase. */
export const SPANS: PhraseLists = {
  /** Data that are kept without an end: a period, however bad a one. */
  "with-no-end": [
    "indefinitely|perpetually",
    "in perpetuity",
    "for|of an|any unlimited|indefinite|undetermined|indeterminate [amount|length|period|time] [of] [time|period]",
    "without [any] time limit|limitation|limits",
  ],
  "kept-on": ["=persist|=persists", "=remain|=remains"],
  "never-deleted": [
    "we never delete|erase your|any|the|user [account|accounts|data|information|records|logs]",
    "data|information|records|logs is|are never deleted|erased",
  ],
  "no-end-for-others": [
    "anonymous|anonymized|anonymised|aggregate|aggregated|statistical|statistics|deidentified|depersonalized|identified|pseudonymized|pseudonymous|suppression|suppress|blockchain|identify|identifiable|identifying|hash|hashed",
    "not|never|no|nor|cannot [be|will|shall|intend|do|we|to|is|are|keep] [to] [be] [kept|retained|stored|retain|keep|store|held|hold|data|information|your|personal] [your|personal|it|them|any] [data|information|personal] [data] indefinitely|perpetually|for|in|without",
    "no longer",
    "suspended|suspension|block|blocked|banned",
  ],
  /** "The current tax year plus six", "the calendar year and the two following". */
  "year-plus": [
    "current|calendar|tax|financial|fiscal|school|academic|accounting|business|church|that|the year|season|term|semester [end] plus|and [the|a|another] [further|next|following] one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10",
    "duration|length|course|term|period|lifetime|employment|membership|contract|relationship|tenancy|subscription plus|and [the|a|another|further|for] [further|next|following|another] one|two|three|four|five|six|seven|eight|nine|ten|twelve|1|2|3|4|5|6|7|8|9|10 year|years|month|months [thereafter|afterwards]",
    "during|for [the|your|their] [term|duration] [of] [the|your] membership|employment|contract|tenancy|relationship and|plus [for] [a|the|another|further] [further]",
  ],
  /** Data end when something else does: "at the close of the season". */
  "end-of-event": [
    "after|following|upon [the] [end|close|conclusion|completion] [of] [the|each|every|this|your|our|a] [prize|summer|school|exchange|research] event|course|season|conference|competition|exam|examination|survey|project|study|tournament|tour|trip|webinar|workshop|seminar|campaign|draw|raffle|concert|match|race|festival|exhibition|camp|rental|semester|term|election|lottery",
    `end|close|closing|conclusion|expiry|completion|finish [of] [the|that|each|your|a|an|this|any|its|every] [current|respective|relevant|same|following|church|school|academic|calendar|tax|financial|fiscal|browser|gaming|chat|support|application|selection|online|business|working] [church|school|academic|calendar|tax|financial|fiscal] ${EVENT}`,
    `once|when|after|until|as [soon] [as] [the|that|each|your|a|an|this|any|its|every|all|our] [respective|relevant|prize|support|course|final|last] ${EVENT} [has|have|is|are|was|were] [been] ends|end|ended|closes|close|closed|over|finishes|finished|expires|expired|lapses|lapsed|concluded|concludes|held|taken|drawn|fixed|published|resolved|shipped|dispatched|delivered|filled|decided|passed|repaid|paid|completed|complete|settled|patched|disclosed|returned|done|gone|reviewed|processed|begins|starts`,
    "moment|minute|instant|second [that] you|the|your|it|they|he|she|we",
    "taken place",
    "after|once|upon being|having [been] read|sent|delivered|downloaded|processed|viewed|opened|answered|printed|evaluated|checked",
    "following|next [working|business] day|morning|night",
  ],
  /** Keeping, in rarer words. */
  "conserved-for": [
    "conserve|conserved|conservation",
    "live|lives|linger|lingers|survive|survives for|on|until",
    "save|saved|saves [your|the|them|it|such|these] [data|posts|messages|details|entries|files|information|texts] until|for|as",
    "file|record until|for|as",
    "on file",
  ],
  /** Goods, seats and passwords are kept and expire, too. */
  "goods-kept": [
    "goods|luggage|parcel|parcels|seat|seats|place|places|book|books|voucher|vouchers|table|room|rooms|keys|items|coats|bicycles|reservation|reservations [can|may|will|must|should|that] [be] is|are|be|were held|kept|returned|stored|reserved|collected|removed",
    "password|passwords|voucher|vouchers|coupon|coupons|ticket|tickets|points|credits|gift|link|links|token|code|codes|offer|offers|license [cards|card|that] expire|expires|expired|lapse|lapses|valid",
    "hold|holds|keep|keeps|maintain|maintains|retain a|an|the|our [iso|valid|current] certificate|certification|license|licence|insurance|accreditation|iso|permit",
    "books|vehicles|stock|goods|supplies are|is stored|kept|held in",
  ],
  /** A span that is no span. */
  "fit-period": [
    "to the [absolutely|strictly] necessary|required|minimum|appropriate|shortest [possible] period|time|minimum|duration",
    "adequate|appropriate|suitable|sensible|reasonable|proportionate|sufficient|justified|fitting [retention|storage] period|periods|time|duration|term",
    "time|period|duration|term [that] [is|which] [strictly|absolutely|reasonably|really|actually] necessary|needed|required|indispensable|essential|appropriate|justified",
    "no|not longer than [is|we|they|it] [is] should|must|may|ought|justified|appropriate|proportionate|reasonable|legitimate|permitted|allowed|has|have",
    "as|so long as we [may] deem|deems|consider|think|see|find|believe",
    "as|so long as [it] [is] [may] [be] useful|relevant|appropriate|reasonable|proportionate|legitimate",
  ],
  /** "As long as a villager is resident or until requested to remove them". */
  "until-asked": [
    "unless|until you ask|tell|request|want|instruct us|me|that|them|to [to] [be] remove|delete|erase|removed|deleted|erased",
    "as|so long as they|he|she continue|continues|remain|remains|are|is|stay|belong [to] [their|his|her|a|in|the|our|active] membership|member|members|subscribed|enrolled|employed|group|club|choir|society|team",
    "until|unless [they|we|it|he|she] [is|are|been] requested|asked|told [by] [you|them|him|her|the] [member|person|owner] to remove|delete|erase|destroy",
    "as|so long as a|an|the|that|each [former|regular|current] villager|resident|parishioner|tenant|pupil|student|child|player|parent|member|hirer|volunteer|donor|subscriber|patient|client|holder|person is|remains|stays|lives|belongs|attends",
  ],
  "until-then": ["until the|a|an|such|its|their|your|his|her"],
  "retention-varies": [
    "retention|storage|archiving depends|depend|vary|varies|differs|differ [on|by|with|according]",
  ],
  "storage-length": [
    "duration|length|period|time|term of [the|our|such|data] storage|retention|conservation|preservation|keeping|archiving",
    "storage|retention|conservation duration|time|term|length",
  ],
  "is-governed": [
    "is|are|be governed|determined|driven|dictated|guided|set|fixed|based by|on|according|in [the|to] [the] purpose|purposes|nature|law|type|kind|category|legislation|requirements|circumstances",
    "results|follows|follow|result from [the|our] purpose|purposes|law|nature",
  ],
  "schedule-told": [
    "follow|follows|have|has|apply|applies|use|maintain|operate|adopted [a|an|our|its|the] [internal|formal|written|detailed|corporate] [records|data|document] retention|deletion|disposal [and] [disposal|deletion] schedule|policy|plan|timetable|rules|procedure",
    "according|accordance|line|keeping with|to [a|an|our|its|the] [internal|formal|written|detailed|corporate] [records|data|document] retention|deletion|disposal [and] [disposal|deletion] schedule|policy|plan|timetable|rules|procedure",
  ],
};
