/**
 * Common English words, for those among them that no text of this site has: somebody who types one means it. "guys" is no slip for
 * "guns". Words that the site has need not stand here and do no harm.
 */
export const COMMON_WORDS: readonly string[] = `
  able above abroad absolutely accept accident account across act actor actress adult adults advice afraid afternoon age ago agree
  ahead alive allow almost alone along already although always amazing among amount ancient anger angry animal animals annoying answer
  answers anymore anyway apart apartment app apple appear apply area arm arms army art article ask asked asking asleep assignment
  assume attention audience aunt autumn average avoid awake award awesome awful baby back background bad badly bag ball band bank bar
  base based basic basically basket bath beach bear beat beautiful beauty bed bedroom beer begin behave behaviour belief believe bell
  belong belt best bet better biased big biggest bike bill biography bird birds birth birthday bit bite bitter black blame bland blank
  blind block blog blonde blood bloody blow blue board boat body bomb bone book books border bored boring born borrow boss bother bottle
  bottom bowl box boy boyfriend boys brain brave bread break breakfast breath breathe bridge brief bright bring broke broken brother
  brothers brown brutal build building bullet bullets bully bunch burn bury bus business busy buy cake call called calm camera camp cancel
  cancer candy capital car card care career careful cares carry cars case cash castle cat catch cats cause celebrity centre century certain
  chair chance change channel character charge cheap cheat check cheese chess chicken child childhood choice choose church cinema circle
  city claim class classmate clean clear clever climate climb clock close cloth clothes cloud club coach coast coat coffee cold collect
  college colour comedy comfort comfortable comic common company compare complain complete completely computer concert confused confusing
  consider contain control cook cookie cool copy corner correct cost could country couple course court cousin cover cow crash crazy
  create credible creepy crew cried crime criminal cross crowd cruel cry crying culture cup cure curious cut cute dad daddy daily damn
  dance dancing dark date daughter daughters day days dead deaf deal dear death debt decide deep definitely degree delicious deny depend
  depressed depressing describe desert deserve desk despite detail diary die died diet difference difficult dig dinner dirt dirty
  discover discuss disease disgusting dish distance doctor dog dogs doll door doubt down draw drawing dream dreams dress drink drive
  driver drop drug drugs drunk dry duck dude dull dumb during dust duty each ear early earn ears earth ease easier easily east easy eat
  eating education effort egg eggs eight either elder else email empty end ended enemies enemy energy engine english enjoy enough enter
  entire equal escape especially essay even evening event eventually every evidence evil exact exam example excellent except excited
  exciting excuse exercise exist expensive explain explained explanation explosion extra extreme extremely eye eyes face fact facts fail
  failed fair faith fake fall false fame family famous fan fancy far farm farmer fashion fast fat father fault favorite favourite fear
  feel feeling feelings feels feet fell felt fence fever few field fifth fight film films final finally find fine finger finish finished
  fire firm first fish fit five fix flag flat flight floor flow flower flowers fly folks follow food fool foot football forever forest
  forget forgive forgot form former forward found four free freedom fresh friend friendly friends front fruit full fun funeral funny
  further future game games gang garden gas gay gender general genius gentle gift girl girlfriend girls give glad glass goal god gods
  gold good goodbye google gossip grade grades grammar grandfather grandma grandmother grandpa grandparents grass grave great green
  greet grey ground group grow grown guard guess guest guide guilty guitar gun guns guy guys habit hair half hall hand hands handsome
  hang happen happily happy hard hardly hat hate hated hates hatred head heal health hear heard heart heat heaven heavy height hell hello
  help helpful helpless here hero heroes hidden hide high hill hip hire historian history hit hobby hold hole holiday holy home homeless
  homework honest honestly honey honour hope hopeless horrible horror horse hot hotel hour hours house houses hug huge human humans
  hundred hungry hunt hurry hurt husband ice idea ideas idiot ignore ill imagine immediately important impossible improve inch include
  income indeed influencer information innocent inside insane instagram instead insult intelligent interest interested interesting
  internet interview introduce introduction invent invite iron island issue item jacket jealous job join joke jokes journey joy judge
  juice jump junior justice keep kept key kick kid kids kill killed kind kinda kindness king kingdom kiss kitchen knee knife knock
  knowledge lady lake lamp land language large last late lately laugh laughing law lawyer lazy lead leader learn learned least leave
  lecture left leg legal legs lesson letter level liar liars liberty library lie lied lies life lift light likely limit line lion lips
  list listen literally little live lived lives living load local location lock lonely longer looked looks lord loser losers lost lots
  loud love loved lovely lover loves low luck lucky lunch lying machine mad magazine magic main major male mall man manage map mark market
  marriage married marry maths matter matters maybe meal meaning meanwhile measure meat media medicine meet meeting member meme memes
  memory men mental mention mess message metal method middle midnight might mile milk million mind mine minor minute minutes mirror miss
  mistake mix model modern mom moment mommy money monkey monster month months mood moon moral morning mosque mostly mother mountain
  mouse mouth move moved movie movies moving mum mummy murder murderer murderers museum music musician must mystery naked name nasty
  nation natural nature near nearly neck need needs neighbour neighbours neither nerd nervous never news next nice night nightmare nine
  noise none normal north nose note notes nothing notice novel nowhere number nurse nuts obvious obviously ocean offer office often oil
  okay older oldest olympics omg online onto open opinion opinions orange order ordinary other ought outfit outside over owe owner pack
  page pain paint painting pair panic paper paragraph parent parents park party pass past path pay peace peaceful pen pencil perfect
  perhaps period permit person pet petrol phone photo photograph photos physical piano pick picnic picture pictures piece pig pilot pink
  pity pizza place plain plan plane planet plant plastic plate play played player players playing please plenty pocket podcast poem poet
  point poison police polite politician politicians politics pool poor popular population position possible possibly post pot potato pound
  pour poverty power powerful practice praise pray prayer prefer pregnant prepare present president press pressure pretend pretty prevent
  previous price pride priest prince princess prison private prize probably problem problems process promise pronounce proof propaganda
  proper protect proud prove proven pull punish punished punishment pupil pure purple purpose push put quality queen question questions
  quick quickly quiet quit quite quiz quote quotes race racism racist radio rain random rape rare rather reach react read reader reading
  ready real realise reality realize reason receive recent recently recipe recommend record reddit refuse regret relationship relative
  relax release religion religious remember remind remove rent repeat reply report request rescue research respect rest restaurant result
  return revenge review rice rich ride right ring rise risk river road rob rock role roof room roommate root rope rose rough round row royal
  rubbish rude ruin rule rules rumour rumours run running rush sad sadly safe salt same sand satisfied save savage saw scared scary
  scene school science scientist score scream screen sea search season seat second secret secretly section see seem seems seen selfie
  sell send sense sensible sentence separate serious seriously serve settle seven several sex shake shame shape share sharp sheep shelter
  shine ship shirt shit shock shocked shocking shoe shoes shoot shooting shop shopping short shot shoulder shout shower shut shy sick side
  sight sign silence silent silly silver similar simple simply since sing singer single sir sister sisters sit site situation six size
  skill skin skip sky slang slave sleep sleeping slept slide slightly slow slowly small smart smell smile smoke smoking snake snapchat
  snow soap soccer social society sock soft soil soldier solution solve some son song songs sons soon sorry sort soul sound soup south
  space spare speak special speech spell spend spent spider spirit spoil spoon sport sports spot spread spring square stage stairs stand
  star stars start state stay steal step stick still stole stolen stomach stone stood stop store storm story stories straight strange
  stranger stream street strength stress strict strong structure stuck student study stuff stupid style subject succeed success successful
  such sucks suddenly suffer sugar suggest suicide suit suitable summarise summarize summary summer sun super supermarket support suppose
  supposed sure surely surface surprise survive survived survivor survivors swear sweet swim swimming sword synonym table tail take talent
  talk tall tank tax taxi tea teach teacher team tear tears technology teen teenage teenager teenagers teens teeth telephone television
  tell temperature temple ten tend tennis terrible terrified terrifying test text texting thank thankful thanks theatre theme theory therapy
  thick thief thin thing think thinking third thirsty thought thousand threat threaten three threw throat throw thrown thumb ticket tidy
  tie tiger tight tiktok till tiny tip tired title toe together toilet told tomato tomorrow tongue tonight tool tooth topic torture
  torturing total touch tough tour tourism tourist tourists toward towards towel tower town toy track trade tradition traffic tragedy tragic
  trailer train training translate translation trap trapped trash traumatic travel travelling treat treated tree trial tribe trick tried
  trip trouble truck true truly trust truth try trying turn tv twelve twenty twice twin twins twitter two type ugly umbrella unbiased uncle
  understand understood unfair unfortunately unhappy uniform unique universe university unless unlike upset useful useless user usual
  usually vacation valid valley value vampire various vegetable vegan version victim victory video videos view village villain villains
  violence violent virus visit visited voice vote wage waist wait wake walk wall wallet want warm warn wash waste watch water wave weak
  wealth weapon wear weather website wedding week weekend weeks weight weird welcome well west wet whatever wheel whenever wherever
  whether whisper white whoever whole wicked wide wife wiki wikipedia wild win wind window wine wing winner winter wise wish witch within
  without woke woman women wonder wonderful wood word words work worked worker working world worried worry worse worst worth would
  wound write writer writing wrong wrote yard yeah year years yell yellow yes yesterday yet young younger youngest yourself youth youtube
  zero zombie zone zoo
`
  .split(/\s+/)
  .filter((word) => word !== '');
