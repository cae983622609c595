const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Where something goes. */
export const GOAL = set('to into onto towards toward for');
/** Where something is or happens. */
export const AT = set(
  'in at near on along off across over around inside outside within throughout through between beyond opposite above upon via by close by',
);
/** Where something comes from. */
export const ORIGIN = set('from out');

/** What takes somebody or something to a place, as a verb or a noun. */
export const MOTION = set(
  'move send deploy dispatch despatch fly go travel head march advance withdraw return transfer redeploy pull ship rush sail drive deliver ferry evacuate relocate retreat flee arrive come bring airlift transport order bus escort deport extradite expel repatriate lead leave depart commit haul take carry ride walk run pour stream shift swing cross push rotate commute land set deployment trip journey visit transfer dispatch redeployment flight voyage tour shipment delivery evacuation airlift convoy movement arrival bind steam divert station assign reinforce allow admit smuggle incursion intrusion invasion expansion entry raid foray offensive expedition buildup',
);

/** Parts and surroundings of a place: 'the outskirts of', 'the coast of'. What is there is in the place. */
export const PART_OF_PLACE = set(
  'territory airspace soil water waters zone town city village outskirt outskirts suburb suburbs quarter district part centre center north south east west coast coastline edge side capital port province region street streets area border countryside municipality vicinity heart island sky skies shore shores neighbourhood neighborhood half corner middle surroundings airport governorate county camp bank end northeast northwest southeast southwest',
);

/** What is spoken of and not a thing that stands somewhere: 'talks on the situation in Mali' are not in Mali. */
export const TOPIC = set(
  'crisis situation conflict war issue question policy role interest violence abuse unrest development event tension matter case statement report concern plan programme program ambition deal agreement decision future election law dispute settlement resolution peace stability security progress involvement presence right rights influence effort fight intervention cooperation investment behaviour behavior activity action conduct movement history reform democracy economy process mission operation problem autonomy independence hype sovereignty integrity',
);

/** Where people come together to speak: what is said at a summit in a town is said in that town. */
export const VENUE = set(
  'summit conference meeting session forum rally embassy interview briefing talk talks council assembly ceremony event hearing court consulate parade gathering press sideline sidelines speech visit headquarters palace residence hotel university congress parliament airport base',
);

/** Words that put no one where they stand: 'the ministry in Moscow'. */
export const BODY = set(
  'ministry embassy department office official spokesman spokeswoman spokesperson source minister president leader agency company parliament mission ambassador diplomat analyst expert correspondent bank headquarters council administration consulate committee envoy',
);
