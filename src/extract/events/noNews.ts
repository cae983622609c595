import { dependent, dependents, hasRelation, headAt, relationAt, uposAt, xposAt } from '../clauses/dependents.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import { perSentence, perToken } from '../clauses/perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { hasWordOf, wordList } from '../clauses/wordList.ts';
import { isOfDoing, isOfFiction } from './unmeant.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of which one tells that a sentence is of sport. */
const SPORT = set(
  'footballer footballers cricketer cricketers midfielder striker playoff playoffs semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals kick-off hat-trick goalkeeper umpire wicket innings skier skiers sprinter swimmer swimmers peloton batsman batsmen quarterback relay laps qualifier shoot-out medallist grandmaster checkmate scrum tournament championship',
);
/** Words of which two do: there is a game of great powers, too. */
const GAME = set('match matches game games cup coach squad medal medals stadium fans league');
/** Words that do beside one of those: a team also negotiates, and goals are also aims. */
const WITH_GAME = set(
  'team teams club clubs goal goals title season final players player half penalty penalties athlete athletes score wing winger defender captain draw referee round race scored friendly',
);
const OF_GAMES = wordList([...SPORT, ...GAME, ...WITH_GAME]);
/** Where games are politics. */
const POLITICS_OF_SPORT = /^(?:olympics?|boycott(?:s|ed|ing)?|diplomatic)$/u;
const RESULT = /^\d{1,2}-\d{1,2}$/u;

/** What strikes, kills and destroys without meaning to. */
const NATURE = set(
  'wave storm wind gale rain snow hail frost ice fog flood tide lightning thunderstorm hurricane typhoon cyclone tornado blizzard heatwave drought wildfire earthquake quake tsunami landslide avalanche volcano virus disease epidemic pandemic cancer bacterium infection illness locust wolf bear boar fox squirrel rat mouse pigeon crow shark jellyfish bee ant wasp moth beetle mosquito weed ivy meteor asteroid comet',
);
/** Works of art, which do no deeds, and in which all deeds are told. */
const WORK = set(
  'novel film movie play ballet opera musical comedy thriller drama series sitcom poem comic painting exhibition album song fable fairy-tale video-game videogame cartoon sequel screenplay',
);
/** Those in which nothing real is told: a book or a series of articles may be of what happened. */
const STORY = set('novel film movie ballet opera musical comedy thriller sitcom poem comic fable fairy-tale cartoon screenplay');
const FIGURE_OF_STORY = set('heroine protagonist villain');
const OF_STORIES = wordList([...STORY, ...FIGURE_OF_STORY]);

/** What happens again and again is no event. */
const HABIT = /^(?:often|usually|always|seldom|rarely|generally|typically|traditionally|sometimes|normally)$/u;

const isOfSport: (view: SentenceView) => boolean = perSentence((view) => {
  const { tokens } = view;
  if (!hasWordOf(view, OF_GAMES) || tokens.some(({ norm }) => POLITICS_OF_SPORT.test(norm))) return false;
  if (tokens.some(({ norm }) => SPORT.has(norm))) return true;
  const count = (words: ReadonlySet<string>): number => new Set(tokens.map(({ norm }) => norm).filter((word) => words.has(word))).size;
  const [games, others] = [count(GAME), count(WITH_GAME)];
  const isPlayed = tokens.some(({ norm }) => RESULT.test(norm));
  return games > 1 || (games === 1 && (others > 0 || isPlayed)) || (others > 1 && (isPlayed || tokens.some(({ norm }) => norm === 'club')));
});

/** 'In the novel, …', 'the heroine of the film': a deed of fiction. */
const isOfStory: (view: SentenceView) => boolean = perSentence(
  (view) =>
    hasWordOf(view, OF_STORIES) &&
    view.tokens.some((token, at) => {
      if (FIGURE_OF_STORY.has(token.norm)) return true;
      if (!STORY.has(lemmaAt(view, at))) return false;
      return dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'in') && hasRelation(view, at, 'obl* nmod* root');
    }),
);

/** Whether nothing that a sentence tells is of the world of news, whatever its words. */
export const isOfOtherWorld: (view: SentenceView) => boolean = perSentence((view) => isOfSport(view) || isOfStory(view));

/** 'Her new play imagines that …': the verb, or one that it is the content of, is a work's. */
function isOfWork(view: SentenceView, trigger: number): boolean {
  let at = trigger;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const subject = dependent(view, at, 'nsubj*');
    if (subject !== null && WORK.has(lemmaAt(view, subject))) return true;
    if (!hasRelation(view, at, 'ccomp xcomp obj nmod* conj obl*')) return false;
    at = headAt(view, at);
  }
  return false;
}

/** 'Waves pounded the pier', 'killed by lightning'. */
const HURLED =
  /^(?:rocket|missile|drone|shell|mortar|bomb|airstrike|strike|attack|raid|bullet|warplane|jet|bomber|plane|arrest|protest|fire)$/u;

/** 'a [wave] of drones', 'a storm of shells'. */
const isOfArms = (view: SentenceView, noun: number): boolean => dependents(view, noun, 'nmod').some((at) => HURLED.test(lemmaAt(view, at)));

const isOfNature = (view: SentenceView, trigger: number): boolean =>
  dependents(view, trigger, 'nsubj obl obl:agent').some(
    (at) => NATURE.has(lemmaAt(view, at)) && !isOfArms(view, at) && (relationAt(view, at) === 'nsubj' || isBehindBy(view, at)),
  );

/** Adjectives that make an attack or a war one of words, money or nerves. */
const FIGURATIVE =
  /^(?:geopolitical|political|verbal|personal|rhetorical|scathing|blistering|withering|fierce-worded|media|legal|diplomatic|ideological|propaganda|propagandistic|heart|panic|asthma|economic|trade|bidding|culture|price|hybrid|cold|psychological|informational|information)$/u;

/** 'an attack on the president for being weak', 'assailed in an attack on him for his doubts': whoever gives the reason attacks in words. */
const isForFault = (view: SentenceView, trigger: number): boolean => {
  const target = dependents(view, trigger, 'nmod obl').find((at) =>
    dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'on'),
  );
  if (target === undefined || !view.actors.some(({ actor, from, to }) => actor.person && from <= target && target < to)) return false;
  const end = Math.max(target, ...(view.children[target] ?? []).filter((at) => hasRelation(view, at, 'flat'))) + 1;
  return wordAt(view, end) === 'for' && (/^(?:his|her|their)$/u.test(wordAt(view, end + 1)) || /ing$/u.test(wordAt(view, end + 1)));
};

/** 'a geopolitical attack', 'the verbal assault', 'a trade war': hard words for what hurts nobody. */
const isFigure = (view: SentenceView, trigger: number): boolean =>
  uposAt(view, trigger) === 'NOUN' &&
  /^(?:attack|assault|war|offensive|onslaught|strike|battle|fight|blow|aggression)$/u.test(lemmaAt(view, trigger)) &&
  (dependents(view, trigger, 'amod compound').some((at) => FIGURATIVE.test(wordAt(view, at))) || isForFault(view, trigger));

/** What breaks, falls or burns of itself. */
const MISHAP = /^(?:crash|collapse|overturn|derail|capsize|sink|fail|malfunction|skid|collide|plunge|slip|fall|flip|founder|cave)$/u;

/** 'Two Danes were killed when their bus overturned': nobody means it. */
const isMishap = (view: SentenceView, trigger: number): boolean =>
  /^(?:kill|injure|wound|hurt|die|drown)$/u.test(lemmaAt(view, trigger)) &&
  dependents(view, trigger, 'advcl*').some(
    (at) =>
      MISHAP.test(lemmaAt(view, at)) &&
      dependents(view, at, 'mark advmod').some((mark) => /^(?:when|as|after|because)$/u.test(wordAt(view, mark))),
  );

/** What reaches and hits as far as it was made to. */
const WEAPON =
  /^(?:missile|rocket|weapon|bomb|drone|system|gun|howitzer|warhead|torpedo|launcher|projectile|shell|artillery|arsenal|battery)$/u;

/** 'rockets that can reach Lima', 'missiles capable of hitting it': how far a weapon goes is no move. */
function isRange(view: SentenceView, trigger: number): boolean {
  if (!/^(?:reach|hit|strike|carry|travel|fly|destroy|target)$/u.test(lemmaAt(view, trigger))) return false;
  const above = headAt(view, trigger);
  const isCapable = above >= 0 && lemmaAt(view, above) === 'capable' && hasRelation(view, trigger, 'acl advcl ccomp xcomp');
  if (!isCapable && !dependents(view, trigger, 'aux').some((at) => /^(?:can|could)$/u.test(wordAt(view, at)))) return false;
  const told = hasRelation(view, isCapable ? above : trigger, 'acl*') ? headAt(view, isCapable ? above : trigger) : null;
  const subject = dependents(view, isCapable ? above : trigger, 'nsubj').find((at) => !/^(?:that|which)$/u.test(wordAt(view, at)));
  return [told, subject].some((at) => at !== null && at !== undefined && WEAPON.test(lemmaAt(view, at)));
}

const isHabit = (view: SentenceView, trigger: number): boolean =>
  uposAt(view, trigger) === 'VERB' &&
  /^VB[PZ]$/u.test(xposAt(view, trigger)) &&
  dependents(view, trigger, 'advmod').some((at) => HABIT.test(wordAt(view, at)));

/**
 * Why nothing that a sentence tells by a word is an event, or null where it may be: sport, what is only told in a work of
 * art or made up, what nature does, how far a weapon reaches, what doing something costs, and what is done by habit.
 */
export const noNews: (view: SentenceView, trigger: number) => string | null = perToken((view, trigger) => {
  if (isOfSport(view)) return 'the sentence tells of sport';
  if (isOfStory(view)) return 'the sentence tells what happens in a story';
  if (isOfWork(view, trigger)) return 'a work of art does no deeds';
  if (isOfNature(view, trigger)) return 'nature means nothing by it';
  if (isFigure(view, trigger)) return 'it is a figure of speech';
  if (isMishap(view, trigger)) return 'it was an accident';
  if (isOfFiction(view, trigger)) return 'it is only played or made up';
  if (isOfDoing(view, trigger)) return 'it is said of doing so, not as done';
  if (isRange(view, trigger)) return 'it tells how far a weapon reaches';
  return isHabit(view, trigger) ? 'it tells a habit' : null;
});
