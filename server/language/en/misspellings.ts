/**
 * Misspellings that people write so often that a reader passes over them, of words that say something about data. Each is
 * no word of its own. In small letters, each before the word that is meant.
 */
export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  `acces:access accesible:accessible acess:access adress:address adresses:addresses aggreement:agreement
    agrement:agreement annonymous:anonymous anonimized:anonymized anonimous:anonymous anonymus:anonymous
    authorites:authorities authorithy:authority autority:authority buisness:business busines:business cancell:cancel
    cirumstances:circumstances colect:collect colected:collected collet:collect comission:commission
    commissionner:commissioner compliants:complaints consentment:consent controler:controller controllor:controller
    coockie:cookie coockies:cookies cookeis:cookies coookies:cookies correcly:correctly correctt:correct
    custmer:customer custommer:customer deleated:deleted deletation:deletion deltion:deletion dicslose:disclose
    disclosue:disclosure disclousre:disclosure encription:encryption encrypion:encryption enviroment:environment
    erasue:erasure ereasure:erasure excercise:exercise excercising:exercising exercice:exercise exersise:exercise
    garantee:guarantee goverment:government guarentee:guarantee identifable:identifiable identifyable:identifiable
    imformation:information infomation:information inforamtion:information informations:information
    informaton:information infromation:information intrest:interest intrests:interests legimate:legitimate
    legitamate:legitimate legitimite:legitimate legitmate:legitimate maintan:maintain neccesary:necessary
    neccessary:necessary necesary:necessary nessesary:necessary occured:occurred occuring:occurring offical:official
    peronal:personal perosnal:personal persoanl:personal personnal:personal posession:possession posible:possible
    privaty:privacy privcy:privacy procces:process proccess:process proccessing:processing procesing:processing
    profilling:profiling proteccion:protection protecion:protection purpouse:purpose purpouses:purposes
    receeive:receive recieve:receive recieved:received recieves:receives recieving:receiving recipent:recipient
    recipents:recipients recitfy:rectify rectifcation:rectification rectificate:rectify refered:referred
    regulartory:regulatory reponsible:responsible responsability:responsibility responsable:responsible
    restric:restrict restriciton:restriction retreive:retrieve secruity:security secuirty:security securty:security
    seperate:separate seperately:separately serivces:services servce:service servies:services sevice:service
    subcribe:subscribe supervisery:supervisory suscribe:subscribe thid:third thrid:third tranfer:transfer
    tranfered:transferred transfered:transferred transfering:transferring unlawfull:unlawful unsubcribe:unsubscribe
    unsuscribe:unsubscribe usefull:useful visting:visiting volontarily:voluntarily volontary:voluntary
    voluntarly:voluntarily webiste:website wether:whether whitdraw:withdraw wich:which withdrawel:withdrawal
    withdrawl:withdrawal withraw:withdraw`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [wrong = "", right = ""] = pair.split(":");
      return [wrong, right];
    }),
);
