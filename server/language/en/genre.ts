import type { PhraseLists } from "../phrases.ts";

/** Prose by which a kind of document is known. */
export const GENRE: PhraseLists = {
  "genre:policy": [
    "this|our|these|the [following] [website|online|web|app|mobile|customer|global|general] privacy|data policy|notice|statement|declaration|practice|information",
    "this|our|the data protection|privacy [information] policy|notice|statement|declaration|information",
    "this policy|notice|statement describe|explain|tell|cover|inform", "this policy|notice|statement sets out",
    "not|never|don't|doesn't collect|store|share|process|gather [or] [share|store|process] [any|your|of] [personal|personally|user|of|your] [identifiable] data|information",
    "we [may|also|only|will|do|might|would] [also|only] collect|process|use|share|disclose|store|receive|gather|obtain [and|or] [use|store|process|share|collect] [the|your|some|certain|any|this|that|such|following] [type|types|of|categories|kinds|other|personal] [of|personal] personal|information|data",
    "your|personal [personal] data|information is|are|be [only|also] collect|processed|used|shared|stored|disclosed|transferred",
  ],
  "genre:other": [
    "these|this|the terms of service|use", "these|this|the terms and condition", "these|this|the user agreement", "these|this|the data processing agreement|addendum", "this|the cookie policy", "this|the tutorial|article|guide|repository|procedure", "this|the blog post",
    "processor|supplier|vendor shall", "npm install", "pull request", "your privacy policy|notice must|should|needs",
    "=companies|=businesses|=organizations|=organisations|=controllers|=developers|=marketers must|should|may|can", "=companies|=businesses|=organizations|=organisations|=controllers|=developers need|have to", "website owner",
    "your =business", "your =company", "your =organization", "your =organisation", "your =users", "your =customers", "your =website", "your site|website visitor", "this|our tool|library|package|plugin let|help|allow", "governing law", "warranty", "indemnify|indemnification|indemnity", "intellectual property",
  ],
};
