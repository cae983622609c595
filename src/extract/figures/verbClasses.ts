/** Verbs whose object goes over to whoever is named with them. */
export const GIVE =
  /^(?:give|hand|send|supply|provide|deliver|donate|promise|pledge|offer|lend|sell|pump|grant|allocate|earmark|ship|transfer|commit|approve|award|pour|channel|equip|arm)$/u;

/** Verbs whose object is the place where it ends or stands. */
export const REACH =
  /^(?:enter|reach|guard|patrol|cross|occupy|storm|flood|join|defend|protect|hit|strike|shell|bomb|invade|attack|overfly|picket|block|blockade|besiege|encircle|surround|raid|pound|target|circle|ring|buzz|reinforce|garrison)$/u;

/** Verbs whose object, where it is a place, changes hands. */
export const TAKE_LAND = /^(?:take|seize|capture|retake|recapture|overrun)$/u;

/** Verbs that tell of going away: 'from' names where it happened. */
export const LEAVE =
  /^(?:leave|flee|withdraw|evacuate|pull|expel|return|escape|retreat|depart|deport|displace|drive|rescue|free|bring|release)$/u;

/** Verbs whose object is somebody else's: what is destroyed, caught or taken in does not belong to the subject. */
export const NOT_OWN =
  /^(?:destroy|down|shoot|intercept|escort|hit|sink|strike|detain|arrest|capture|kill|wound|injure|attack|bomb|target|expel|deport|host|shelter|house|join|face|see|meet|fear|include|fight|chase|track|spot|detect|monitor|oppose|accuse|blame|condemn|receive|admit|accept|rescue|release|free|hold|seize|liberate|raid|shell|pound|repel|eliminate|neutralise|neutralize|encircle|surround|count|stop|block|ban|bar|train|equip|arm|support|turn|tow|ram|board|inspect|search|shadow|trail|tail|accompany|greet|welcome|sanction|kidnap|abduct|evict|displace|allow|let|identify|designate|blacklist|confiscate|impound|freeze)$/u;

/** Verbs of sending and giving, whose agent in the passive is the owner: 'were sent by Oman'. */
export const SEND =
  /^(?:send|deploy|dispatch|rush|fly|ship|move|transfer|redeploy|station|base|provide|contribute|field|promise|pledge|give|donate|supply|mass|assemble|mobilise|mobilize|withdraw|pull|commit|lose|spend|allocate)$/u;

/** Verbs whose subject only tells of what is counted. */
export const TELL =
  /^(?:say|tell|add|report|record|register|document|log|observe|explain|note|state|estimate|calculate|count|reveal|claim|allege|assert|argue|believe|think|suppose|reckon|suspect|deny|reject|dismiss|warn|caution|predict|forecast|expect|number|list|name|cite|speak|talk|mention|describe|show|indicate|suggest|know|learn|find|hear|quote|demand|urge|ask|want|foresee|anticipate|project|assess|judge|conclude|insist|envisage)$/u;

/** Verbs that change how many there are, and so presuppose the count. */
export const CHANGE =
  /^(?:double|triple|treble|increase|reinforce|expand|strengthen|reduce|cut|halve|join|supplement|bolster|augment|replace|extend|boost|relieve|rotate)$/u;

/** Verbs that leave the counted where they went: afterwards they are there. */
export const ARRIVE =
  /^(?:begin|start|continue|grow|arrive|enter|land|deploy|redeploy|join|mass|amass|gather|assemble|station|base|settle|take|move|reach|remain|stay|be|have|keep|stand|serve|train|guard|camp|send|dispatch|place|put|position|host|include|number|total|concentrate|maintain|operate|face|lead|line|live|hold|call|hand|deliver|provide|supply|give|receive|own|possess|field|participate|involve|need|say|mobilise|mobilize|form|comprise|consist|make|wait|shelter|strand|trap|ship|transfer|fly|commit|contribute|build|bring|pull|push|rush|see|report|estimate|count)$/u;

/** Verbs whose subject is where their object stays. */
export const HOST = /^(?:host|shelter|house|accommodate|harbour|harbor|admit|absorb|resettle|receive|welcome)$/u;
