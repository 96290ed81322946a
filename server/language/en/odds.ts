import type { PhraseLists } from "../phrases.ts";

/** Small concepts that a single line of the grammar asks for. */
export const ODDS: PhraseLists = {
  "their-access": ["third|these party|parties [service|providers] have access", "they|parties have access", "have access to your"],
  "share-word": ["merger", "law enforcement"],
  "more-information": ["more|further|additional information|details", "learn more", "contact us"],
  "no-longer-needed": ["no longer [be] need|needed|necessary|require|required|relevant", "not needed|necessary any|anymore"],
  "store-word": ["store", "retain", "keep", "save"],
  "need-data": ["need|require to give|provide", "without them|it|that|this|these|such|which|the data|an|your"],
  "about-you": ["about you", "provide us", "tell us", "give us"],
  "source-verb": ["supplement", "enrich", "receive", "obtain", "collect", "get", "gather", "acquire", "import", "retrieve", "provided|supplied|given|shared to|with us by|from", "buy|purchase", "combine"],
  "basis-consent": ["based on [your|the|a|his|their|prior] [explicit|express|prior|informed|voluntary|freely] consent", "basis|ground of [your|the|a] [explicit|express|prior] consent", "consent as|is the|a|our legal|lawful|basis", "rely|relies|relying on [your] [explicit] consent", "consent [is|as] [the] legal basis", "legal basis [is|for] [this|the] [processing] [is] [your] consent", "with your [explicit|express|prior|voluntary|informed|specific] consent we", "only with|if|after|where|when [your|you|we] [have|give|gave|obtain|prior|explicit|express] [given|your|prior|us] [explicit|your] consent"],
  "others-own-only": ["not responsible for"],
  "voluntary-only": ["voluntarily [provide|submit|give|share|provided|submitted]", "provide [it] voluntarily", "voluntarily submit|provide|share|give|supply"],
  "backup-only": ["backup copy"],
  "sold-only": ["transfer of ownership"],
  "copy-of": ["copy of", "copies of"],
  "response-time": ["respond|reply|answer|response|process [to] [your|any|all|the] [request|inquiry] within", "within|in one|30|a|the|28|45 [calendar|business] month|day|days [of|after|from] [receipt|receiving|your|the] [of|your|the] request", "prior notice", "respond to [your|a|all]"],
  "with-consent": ["with|on|upon|through|given|based|only your|the|my|user's|explicit|prior [explicit|express|prior|voluntary|informed|specific] consent|permission", "based on [your|the|a] [explicit|express] consent", "consent as|is the|a legal|lawful|basis", "you [have] [explicitly|expressly|voluntarily] [give|given|provide] [us] [your|explicit] consent|permission", "your [explicit|prior|express|informed|voluntary|specific|freely] consent", "obtain|ask|request|seek|need|require [for] [your|the|a|prior|explicit|express|user|appropriate] consent|permission"],
  "consent-by-use": ["by using", "by access", "by continue", "by visit", "by submit|provide|register|download|install", "your use of", "continued use"],
  "not-transfer": ["not transfer", "never transfer", "not transferred", "no transfer"],
  send: ["send", "receive", "email", "contact", "inform", "subscribe", "subscription", "provide", "deliver", "show", "display", "serve"],
  "newsletter-word": ["our newsletter", "newsletter subscription", "subscribe|sign [up] [to|for] [our|the|a] newsletter"],
  "not-marketing": ["not [use|send|share] [your|any|for|it] [data|information|for] [for] marketing|advertising|newsletter|promotional"],
};
