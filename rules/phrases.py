"""Phrases that do harm in a message, in the forms that people write, and signs of what should be there.

They are regular expressions in which a space stands for any white space, and capitals do not count. Lookaheads,
(?!...), spare innocent sentences that begin alike.
"""

SAME_SENTENCE = r"[^.?!\n]{0,40}"
WAITED_FOR = r"(news|updates?|word|developments?|movement|progress|decision|verdict|answer|reply|response|outcome|result)"
JOB = r"(application|applications|candidacy|position|role|job|post|interview|vacancy|process|hiring|decision|search|opening)"
DECIDED = (
    r"(decid\w+(?! to)|made up|(made|make|reached|reach|come to|came to|taken|take) (a|an|any|your|the|their)"
    r" ((final|hiring) )?(decision|choice|conclusion)(?! to)|chosen|settled on|picked)"
)
FEELING = r"(disappoint|frustrat|disheart|upset|hurt|annoy|puzzl|let down|stressed|discourag)\w*"

HARMFUL = {
    "open-slot": (r"\[(?!sic\])(?-i:[a-z])[^\]\n]{0,60}\]",),
    "placeholder": (
        r"\[(?-i:[^a-z\]\n])[^\]\n]{0,60}\]",
        r"\{\{?[\w .'-]{1,40}\}?\}",
        r"<[A-Za-z][\w .'-]{1,40}>",
        r"\b(?-i:X{3,}|N\.?N\.?)(?!\w)",
        r"\b(?-i:INSERT|ENTER|ADD|YOUR) (?-i:[A-Z]{2,})( (?-i:[A-Z]{2,}))*",
        r"_{3,}",
        r"\blorem ipsum\b",
    ),
    "pressing": (
        rf"\bany (\w+ )?{WAITED_FOR}\b(?! (of|to) )",
        rf"\b(an?|the|your|some|for|latest) ((quick|short|brief|small|status|final|hiring) )*{WAITED_FOR} (on|about|regarding|concerning|as to|from you|yet|soon)\b",
        r"\b(give|send|provide|offer|share|get|have|receive|appreciate|love|like|for|requesting|want|need|drop) (me |us )?(with )?(an?|some|the) (\w+ )?updates?\b(?! (of|to) )",
        r"\bupdate me\b",
        r"\bkeep (me|us) (updated|posted|informed|in the loop|up to date)\b",
        rf"\bstatus (of|on|regarding|for|with) (my|the|your|this|our) (\w+ ){{0,2}}{JOB}",
        r"\b(application|hiring|my) status\b",
        r"\bstatus (update|check|report)\b",
        r"\bwhere (I|we|things|my application|everything|this|you) (all |currently |now |both )?(stands?|(are|is) (in|with|on|at) (the|your|my|this))\b",
        r"\bhow (is|are) (things|my application|the (hiring |selection )?(process|decision|search)|your (decision|search)|it) (going|coming|progress\w*|looking|getting)",
        rf"\b(have|has|had|did|do|if|whether|when|until|once|that|must|surely|probably) (you|they|the (team|panel|board|company|committee)|your (team|panel|board|colleagues)|anyone|somebody|someone|everyone) (\w+ ){{0,3}}{DECIDED}",
        r"\b(made|make|making) up your minds?\b",
        r"\bdecided (yet|already|who|whom|whether|on (a|another|the|somebody|someone|anyone)|about me|against me)\b",
        rf"\bdecision{SAME_SENTENCE}\b(been|is|was) (made|taken|reached)\b",
        r"\b(hear|know|told|waiting for|wait for|learn|expect|announce|share|for) (what )?(your|the|a) ((final|hiring) )?(decision|outcome|verdict)\b(?! (to|that you (made|took)))",
        r"\b(your|a|the) (final |hiring )?decision (yet|by|soon|on (my|the|this)|about (my|the|this|me)|regarding|this week|next week|today)\b",
        rf"\bwhen (will|do|can|might|would|should|are|is|does) (you|the|a|your|they|anyone|there){SAME_SENTENCE}\b(decid\w+|decision|choos\w+|choice|answer|offer|get back|be in touch|contact|let me know|call|finali[sz]e|news)\b",
        rf"\bwhen (will|can|do|should|might|could|would|am|may|shall) I\b(?! (start|send|bring|drop)){SAME_SENTENCE}",
        rf"\bhow (soon|quickly|long|much longer) (will|can|do|does|must|should|is|until|before|am|might|are|would)\b{SAME_SENTENCE}",
        r"\b(how|much|any) (much )?longer\b(?= (will|do|must|should|I|it|to wait|is|you|before|until|can|are))",
        r"\b(haven't|have not|hadn't|had not|not|never|yet to|still to|am still to) (yet |still |even |actually |ever |to )*(heard|hear (back|from|anything)|hearing (back|from|anything)|received (a|an|any)|got (a|an|any)|gotten|had (a|an|any)|been contacted|been told|responded|replied|answered|called)\b",
        r"\b(hear|heard|hearing) (nothing|not a thing|anything|something|back)\b(?! (about the|of the))(?=( from| yet| since| so far| by| soon| as| about| on| either|\W))",
        rf"\bno ({WAITED_FOR}|feedback|contact|call|email|sign)\b( yet| so far| from| since| to| at all| about| on| either|[.,!?])",
        r"\b(still|been|am|I'm|was|keep|kept|left|keeping|now|just|patiently|anxiously|eagerly|impatiently|be) (me )?(a?waiting)\b(?! (list|room|time))",
        rf"\bawait(ing)? (your|a|an|the|any|some) (\w+ )?{WAITED_FOR}",
        r"\b(eager|anxious|impatient|desperate|dying|nervous|keen) (to (hear|know|learn|find out|get (an|your))|for (an?|your|any|some|the) (\w+ )?(answer|reply|news|decision|response|word|update))",
        r"\b(radio silence|the silence|your silence|gone (quiet|silent|dark)|went (quiet|silent)|ghost(ed|ing))\b",
        rf"\b(let me know|tell me|inform me|advise|reply|respond|answer|get back|write back|hear( back)?|know|decide|contact me|call me|update|email me|decision|feedback|confirm|response|need){SAME_SENTENCE}\b(as soon as|asap|right away|at once|immediately|without delay|promptly|urgently|(by|before) (the |this |next |end of |close of |tomorrow|to-?night|noon|mon|tues|wednes|thurs|fri|satur|sun|cob|eod)|today|tomorrow|this week|already)",
        r"\b(asap|a\.s\.a\.p\.?)(?!\w)",
        r"\b(soonest|at your earliest|speedy|prompt|quick|swift|early|timely|urgent|immediate|fast) ((convenience|possible) )?(reply|response|answer|decision|convenience|opportunity|feedback)\b",
        r"\b(it is|it's|this is|is) (quite |very |really |rather |so |pretty |somewhat |extremely )?urgent\b",
        r"\bneed (to know|an? (\w+ )?(answer|decision|reply|response|yes|no)|your (answer|decision|reply|response)|you to)\b",
        r"\b(get|getting|got|gotten|come|coming|write|writing) back to me\b",
        r"\b(reply|respond|answer|responded|replied) (to )?(me|my|this)\b",
        r"\bplease (reply|respond|answer|decide|hurry|confirm)\b",
        r"\bdid you (get|receive|see|read|even|have a chance|manage|forget)\b(?= (my|the|to|a|read|look))",
        r"\b(in case|not sure|wonder\w*|sure|worried|concerned|check\w*|see|confirm) (if |whether |that )?(you |my )(\w+ ){0,2}(missed|got|received|saw|seen|read|arrived|reached|got lost|went)\b",
        r"\b(was|am|were) I (\w+ )?(successful|selected|chosen|shortlisted|picked|hired|rejected|unsuccessful|in the running|being considered|a (\w+ )?candidate|considered)\b",
        r"\bdid I (\w+ )?(get|land|make|pass|win|secure)\b",
        r"\bhave I (got|been|made|passed|landed)\b",
        r"\b(if|whether) (I am|I'm|I was|I have|I've|I got|I did|I made|I will be|I'd be|my application|the (job|role|position|post|vacancy)) (\w+ ){0,2}(in the running|under consideration|considered|a candidate|in contention|selected|chosen|shortlisted|successful|hired|got|the job|it|moving|going|open|available|vacant|filled|taken|gone|made|through|accepted|rejected|progress\w*)\b",
        r"\b(am|I'm) (I )?still (in the running|under consideration|being considered|a candidate|in contention|in with)",
        r"\bmy (chances|prospects)\b|\bdo I (still )?(have|stand) (a|any) (\w+ )?chance\b",
        r"\b(role|position|job|post|vacancy) (is |been |has been |already |was )*(still (open|available|vacant|free|going)|filled|gone|taken|given)\b",
        r"\b(someone|somebody|anyone|anybody) else (has|have|had|got|was|is|been|being|for the|instead)\b|\b(hired|hire|gone with|chosen|picked|offered it to|found|given (it|the \w+) to) (someone|somebody|anyone|anybody)\b",
        r"\b(outcome|result|results) (of|from|to) (my|the|our) (\w+ )?(interview|application|conversation|meeting|selection)",
        r"\bwhat('s| is| was) ((happening|going on)(?= with (my|the|your|this)| on your| there|\?)|the (hold[ -]?up|delay|situation|latest|outcome|result|verdict|decision|status|deal))\b",
        r"\b(the|this|long|such a) (delay|hold[ -]?up)\b(?! in (the|your|my) (train|bus|flight))(?= (in|is|to|with|on|from|\W)|\W|$)",
        r"\blet me know (either way|one way or|the (decision|outcome|result|verdict|answer)|your (decision|answer|thoughts on my|verdict)|what you('ve| have)? decide|soon|how it|whether (I|a|the|you have|you've|it)|if (I|a|the|it|you('ve| have) (made|decided|reached|come|chosen))|when (you|I|a|the|there)|by |about (the|your|my))",
        r"\bwondering (if|whether|when|how (long|soon)) (there|you('ve| have)|a |I |I'm|my|the (team|decision|role|position|process)|anyone)",
        r"\b(speed|hurry|move|push|get) (this|things|it|the process|up)( up| along| forward| on| moving| going)\b",
        r"\b(to|just|am|I'm|be|for|me) chas(e|ing)( up| on| about| for| my| this| you| again|[.,!?])",
        r"\bexpect(ing|ed)? (an?|your|the|some) (\w+ )?(answer|reply|response|decision|call|email|news|feedback|offer)\b",
        r"\b(yes or no|give me (an?|your) (answer|decision))\b",
    ),
    "guilt": (
        rf"\b(I'm|I am|I|we|you|quite|very|pretty|no doubt|must|surely|obviously|clearly|probably|of course) (\w+ )?(sure|know|realise|realize|understand|imagine|guess|appreciate|get|suppose|expect|assume|bet|aware|certain|doubt|be|are|are all)\b{SAME_SENTENCE}\b(you|team|everyone|everybody|things|office|all)\b{SAME_SENTENCE}\b(busy|swamped|a lot on|plenty on|up to your|over(loaded|worked|run|stretched)|under pressure|stretched|buried|rushed off|snowed under|hectic|overwhelmed|so much on|full plate|lots? on your plate|slammed|flat out|many (other )?things|better things|other (priorities|things))\b",
        r"\byou must (all )?be (\w+ )?(busy|swamped|snowed under|flat out|rushed|over(whelmed|loaded|worked|stretched)|under pressure|stretched)\b",
        r"\b(know|sure|realise|realize|imagine|appreciate|understand|aware|see|of) how (\w+ )?(busy|swamped|hectic|full) (you|things|it|everyone|everybody|your)\b",
        r"\b(if|when|unless) you('re| are) (not )?too busy\b|\btoo busy to (reply|answer|respond|write|call|get)\b",
        rf"\b(you|they|he|she|who|your \w+|I was|I'd been|I had been) (had |had all |all |also |both |clearly |specifically )?(said|told|promised|mentioned|assured|indicated|led to believe|gave me (your|the) word|agreed){SAME_SENTENCE}\b(I('d| would| should| will)|you('d| would| will)|we('d| would)|they('d| would| will)|someone|somebody|me|to) [^.?!\n]{{0,20}}\b(hear|call|contact|be in touch|get back|let me know|an? (answer|decision|reply)|news|decide|reply|respond|phone|ring|write to me)\b(?! (more )?about)",
        r"\byou (had )?promised\b|\bas (you )?(had )?(promised|agreed) (to me|at the|in the|when|you)|\b(broken|your) promise\b",
        r"\b(surprised|shocked|astonished|amazed|strange|odd|sad|unusual|concerned|worried|baffled|confused)( \w+){0,2} (not (to|that)|that (I|you|nobody|no one) (\w+ )?(haven't|have not|hasn't|not|never|still)|to (hear nothing|get no|receive no|have (heard|had|received) (nothing|no))|by (the|your|this) (silence|lack))",
        rf"\b(I'm|I am|I was|was|am|I feel|feel|felt|I felt|getting|becoming|left|feeling|leaves me|left me|makes me|made me) ((a|bit|little|rather|quite|somewhat|very|really|so|extremely|honestly|starting to|pretty|frankly|getting|to be|of|feeling) )*{FEELING}",
        r"\bbeen\b[^.?!\n]{0,25}\b(weeks?|days?|months?|fortnight|while|ages|long)( (now|already)\b|,? (and|but|without|with no) (I (still|have|haven't|never)|still|no\b|nothing|you|a\b|any))",
        r"\b(already|now) (been )?(a|one|two|three|four|five|six|ten|over|more|almost|nearly|\d+) (\w+ )?(weeks?|days?|months?|fortnight)\b",
        r"\b(thought|hoped|expected|assumed|imagined|figured) (that )?(I('d| would| might| should)|you('d| would)|we('d| would)|to have|to hear|there would)[^.?!\n]{0,20}\b(hear|heard|be told|get|have|had|reply|replied|answer|call|know|news|something|be in touch)",
        r"\b(would|should|could|ought to|might) (at least )?have (at least )?(\w+ )?(heard|been told|replied|answered|called|let me know|told me|written|the (decency|courtesy))\b",
        r"\b(heard|hear|known|know|told|decided|received|had|reply|replied|answer|answered|something|back) by now\b|\bby now (I|you|we|somebody|someone) (\w+ )?(should|would|must|ought|expected|hoped)",
        r"\b(the (very )?least (you|that you|anyone|somebody)|at the very least|you owe|owe (me|it)|(was|am|were|are) owed|(I|we|candidates|applicants|people) (really |think I |surely )?deserve|common courtesy|courtesy of|basic (courtesy|respect|manners)|only fair|(un)?fair to (me|keep|leave|candidates)|(is|was|be|seems?|feels?|quite|very|so|bit) (\w+ )?(rude|unprofessional|disrespectful)|expected better|(has|had|have) the (courtesy|decency))\b",
        r"\b(took|taken|take|taking|gave up|given up|sacrificed) (a|an|half a|the|my|two|unpaid) (whole |full |unpaid )?(day|days|afternoon|morning|leave|shift)( off)?\b[^.?!\n]{0,30}\b(for|to)\b",
        r"\b(after|given|considering|despite|with) (all )?(of )?(the|my|that|so much|everything) (\w+ )?(time|effort|work|hours|trouble|preparation) (and \w+ )?(I|that I|I've|which I)\b|\b(put|invested|spent) (so much|a lot of|a great deal of|many|hours|a good deal of|considerable) (\w+ )?(time|effort|work|hours|energy|preparing)?",
        r"\b(being|been|feel|felt|simply|just|are|you're|be) ignor(ed|ing)\b|\bignored (me|my)\b|\bignore (me|my|this)\b",
        r"\b(forgotten|forgot|forget|forgetting) (all )?(about )?(me|my|us|our)\b|\bslipped your mind\b",
        r"\bwast(e|ed|ing) (of )?(my|our) (time|day|effort)\b|\b(lost|losing|cost me) (\w+ )?([\w']+ )?(pay|wages|earnings)\b",
        r"\b(second|third|fourth|fifth|2nd|3rd|4th) (time|attempt|email|e-mail|message|mail|voicemail|call|note|letter|reminder)\b(?= (I|that I|now|to you|in|without|this|and|about|since|of|asking|\W))",
        r"\b(left|leave|leaving|keep|keeping|kept|have me) (me )?(hanging|waiting|in the dark|guessing|wondering|in limbo|in suspense)\b",
        r"\b(nobody|no one|none of you|not one of you) (has |have |had |even |ever |bothered |to )*(replied|called|answered|contacted|got|bothered|reply|call|answer|written|told|let|bother|responded|picked)\b",
        r"\b(really|badly|desperately|urgently|truly|so) need (this|the|a) (job|role|position|work|money|income)\b|\bdesperate\b|\bbeg(ging)? you\b|\bplease, please\b",
        r"\b(rent|mortgage|bills|family|children|kids|wife|husband) (to (pay|feed|support)|is due|are due|depend\w*|rely|relies|waiting|is counting|counting)\b|\bpay (my|the) (bills|rent|mortgage)\b|\bmoney is (tight|running)\b",
        r"\b(can't|cannot|couldn't|can hardly|hardly|barely|not|n't) (\w+ )?(sleep|slept|eat)\b|\b(losing|lost|lose|sleepless) (sleep|nights?)\b|\bkeeps me (up|awake)\b",
        r"\b(I'm|am|was|been|really|are|all) (\w+ )?counting on (you|this|it)\b|\b(turned|turning) down (\w+ ){0,3}(offers?|jobs?|roles?|interviews?)\b|\bput (my|other|everything) (\w+ ){0,3}on hold\b",
    ),
    "apology": (
        r"\b(sorry|apolog\w+|forgive|pardon|excuse)\b(?! (to hear|about|that (the|your|we)|we|I (missed|was late|could not|couldn't)))[^.?!\n]{0,35}\b(bother\w*|bug(ging)?|troubl\w+|disturb\w*|writ(e|ing)|chas(e|ing)|e-?mails?|e-?mailing|contact\w*|follow\w*|pester\w*|nag\w*|intru\w+|interrupt\w*|impos\w+|reaching|reach|messag\w*|calling|call|phoning|persist\w+|pushy|push(ing)?|impatien\w*|annoy\w*|spam\w*|inconvenience|keep(ing)?|taking|take|nuisance|pest|note|ask(ing)?|hassl\w+|being|again|filling|clutter\w*|land\w*|inbox|barg\w*|dropping|turning up|ring(ing)?|back|another|late)\b",
        r"\b(hate|don't (\w+ )?(want|mean|like|wish|intend)|do not (\w+ )?(want|mean|like|wish|intend)|didn't (want|mean|like)|hope I('m| am) not|hope (this|it|that|my \w+) (isn't|is not|doesn't|does not|won't)|not (trying|wanting|wishing|meaning)|wouldn't (want|wish|like)|would not (want|wish|like)|without (wanting|wishing|meaning)|I (\w+ )?feel (bad|awkward|guilty|terrible|silly|awful|uncomfortable|embarrassed)|at the risk of|risk) (to |for |about )?(be |being |sound |sounding |seem |seeming |appear |come across |coming across |become )?(as )?((a|an|too|so|overly|that|the) )*(bother\w*|bug(ging)?|pester\w*|nag\w*|pushy|impatien\w*|pest|nuisance|annoy\w*|disturb\w*|troubl\w*|pressur\w*|push\w*|chas\w*|intrud\w*|impos\w*|rush\w*|hassl\w*|burden\w*|inconvenience|spam\w*|pain|forward|desperate|write|writing|email\w*|ask\w*|keep|person|candidate|one)\b",
        r"\b(mind|forgive|excuse|pardon) (me|my) (\w+ )?(writing|asking|contacting|emailing|messaging|calling|persistence|impatience|intrusion|boldness|chasing|bothering)\b",
        r"\b(probably|likely|know (I'm|I am)|must be|might be) (\w+ )?(annoying|bothering|pestering|bugging|a pest|a nuisance)\b",
    ),
    "empty-opener": (
        r"\b((I'm|I am|I|just|simply|only|merely|quickly|quick|wanted to|want to|thought I'd|thought I would|writing to|to|am|we're) )*check(ing)?( back)? in\b(?=( (to|on|again|about|regarding|and|as|once|after|here|quickly|briefly|now|before|since|over|for|from|following)\b| with you|[.,;:!?)-]|\n|$))(?! (at|counter|guests|passengers))",
        r"\b(quick|brief|short|friendly|small|another|a|little) (\w+ )?check[ -]in\b(?! (desk|counter|process|system|hall|line|queue|area|staff|clerk|app|kiosk|agent))",
        r"\b(just|quickly|simply|wanted to|want to|thought I'd|thought I would|writing to|to) check(ing)? (back|up)\b|\bchecking (up|back) (on|with|in)\b",
        r"\b(I'm|I am|just|quick|quickly|simply|wanted to|want to|writing to|like to|here to|wish to|wished to|only|emailing to|email to|calling to|reaching out to|message to|thought I'd|thought I would|time to|me to|wanting to|hoping to) follow(ing)?[ -]?up\b(?! with (a|the|an|some) )",
        r"\b(a|another|my|quick|short|brief|gentle|friendly|polite|this|second|third) (\w+ )?follow[ -]?up\b(?= (to|on|about|regarding|email|e-mail|message|note|mail|from|after|as|and|here|\W))(?! (appointment|visit|care|clinic|plan|call with (the|a)))",
        r"\bfollow(ing)?[ -]?up (on|about|regarding|to|with regard) (my|our|the (interview|conversation|position|role|job|application|email|e-mail|message|mail|meeting|chat|talk)|last|this|where|that|what)",
        r"\b(to|just|I'd|we|let's|could|can) touch base\b|\btouching base\b",
        r"\b(circl|loop)(e|ing) back\b",
        r"\bp(ing|inging) (you|this|to see|again)\b|\ba (\w+ )?ping\b",
        r"\bbump(ing)? (this|my|it|the|up)\b|\ba (\w+ )?bump\b(?! (in|on))",
        r"\b(top|bottom|back|front) of (your|the) (inbox|mailbox|pile|mind|list)\b|\b(in|into|to|of) your inbox\b",
        r"\bpopp?(ing)? (back |this |my |up |in |into |by )+(in|into|up|back|to|again|your|on|here)\b",
        r"\bfloat(ing)? (this|my|it)\b|\bresurfac(e|ing)\b|\brevisit(ing)? (this|my)\b",
        r"\b(just|simply|only|quickly) reaching out\b|\breach(ing)?( back)? out (again|once (more|again)|to (see|check|ask|follow|find|inquire|enquire|you again|get|touch))|\bthought I('d| would) (reach out|touch|ping|nudge|pop|check|chase)",
        r"\b(gentle|friendly|quick|little|polite|small|kind|soft|tiny|slight|just a|wee) (\w+ )?(reminder|nudge|prod|poke)\b|\bnudg(e|ing) you\b",
        r"\b(it's|it is|only|just|yes,?) me again\b|\bme again[!.,]",
        r"\b(as )?per my (last|previous|earlier|first)\b",
        r"\b(just|only|simply|wanted to|thought I'd|wanting to|curious to|writing to|dropping (you )?a line to|popping in to|calling to|emailing to|here to) (\w+ )?(see|find out|hear|ask|know|enquire|inquire|check|wonder(ing)?) (if|whether|how|where|what|when|about|on)\b",
        r"\b(just|simply|only) (wondering|curious|asking|enquiring|inquiring|being curious)\b",
        r"\bhope (this|my) (\w+ )?finds you\b|\bhope (this|my) (email|e-mail|message|note|mail|letter) (\w+ )?finds\b",
    ),
    "emoji": (
        r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u2764\uFE0F\u200D\u263A]+",
        r"(?<!\S)([:;=8]['\-o]?[)(DPp/|*\]3]|<3|\^_?\^|[xX]D|\(:)(?=[\s.,!?]|$)",
    ),
    "slang": (
        r"\b(gonna|wanna|gotta|kinda|sorta|dunno|gimme|lemme|ain't|y'?know|coulda|woulda|shoulda|outta|whatcha|innit|tho|thru|coz|cuz|bc|cos)\b",
        r"\b(lol|lmao|rofl|omg|omfg|wtf|brb|btw|fyi|idk|imo|imho|tbh|ngl|lmk|hmu|ttyl|tysm|ty|np|jk|smh|fomo|yolo|iirc|afaik|rn|def|defo|deffo|totes|obvs|probs)\b(?-i:(?<![A-Z]{2}))",
        r"\b(thx|thanx|thnx|thnks|tnx|tks|pls|plz|plis|msg|appt|asap pls|b4|gr8|l8r|2moro|2day|ppl|abt|wknd|sry|soz)\b",
        r"(?-i:\b(u|ur)\b)(?!['.&/-])(?<![&/'.-]\w)",
        r"\b(hey|hi|hiya|hello|yo|sup|thanks|cheers|what's up|listen) (guys|dude|bro|mate|man|buddy|fam|folks|bud|pal|peeps)\b|\b(dude|bro|bruv|homie|peeps|fam|buddy)\b",
        r"(^|\n)\s*(yo|sup|wassup|wazzup|howdy|heya|hiya|oi|ahoy)\b",
        r"\b(what's up|wassup|no biggie|my bad|hit me up|holler|stoked|psyched|super pumped|chuffed to bits|no cap|vib(e|es|ing)|yeah|yep|yup|nope|nah|awesomesauce|badass|kick-?ass|damn|crap|shit\w*|friggin\w*|freakin\w*|fuck\w*|pissed|catch (you|ya) later|peace out|y'all|anyways)\b",
        r"\b(is|was|so|be|super|totally|mad|pretty) (lit|dope|legit|sick|chill|epic)\b(?! (by|up|with|in|from|for|of|days?|leave))",
        r"\b(a ton of|tons of|loads of|heaps of|a bunch of) (fun|thanks|love)\b|\b(soo+|veryy+|reall+yy+|pleasee+|heyy+|hii+|yess+|thankss+|woo+hoo+|yay+|ha(ha)+|he(he)+|x{2,}|xo(xo)*)\b",
    ),
    "shouting": (r"[!?]*![!?]*!+|!\?+|\?+!+|\?{2,}",),
}
"""By the code of the fault that they are."""

# What the parts of a message look like.

GREETING = (
    r"\A\s*(dear|hello|hi|hey|good (day|morning|afternoon|evening)|greetings|to whom|g'day)\b[^\n.?]{0,60}\n",
    r"\A\s*[^\n.?!]{0,40}[,:] *\n",
)
FAREWELL = (
    r"\n *(with )?(very |my |our |the |many |kind(est)? |best |warm(est|ly)? |all (the|my) best|yours|sincerely|respectfully"
    r"|regards|thanks|thank you|cheers|gratefully|cordially|faithfully|take care|wishes|gratitude|appreciation|best\b"
    r"|most |in )[^\n.?]{0,40}(\n[^\n?]{0,60}){0,4}\s*\Z",
    r"\n\s*[-\u2013\u2014]* *\w[\w.'-]*( [\w.'-]+){0,2}\s*\Z",
)
TO_NOBODY = (
    r"\b(dear|respected|esteemed|hello|hi|good (day|morning|afternoon|evening)) (sirs? ?(/|or|and) ?madam|sirs?|madam|hiring (manager|team|committee|person)|recruit(er|ing team|ment team)|hr"
    r"|human resources|interviewer|employer|manager|all|team|both|colleagues?)\b",
    r"\bto whom(soever)? it may concern\b",
    r"\bsir ?/ ?madam\b",
)

# What should be there. What asks for something thanks for nothing.

THANKS = (
    r"\b(thank(s|ed|ing|ful)?|grateful\w*|gratitude|appreciat\w*|obliged|indebted|thx|tysm|cheers for)\b",
)
NO_THANKS = (
    r"\b(thanks|thank you|thanking you|thx)( so much| very much)? in advance\b",
    r"\b(would|'d|will|should|'ll) (\w+ ){0,2}(be )?(\w+ )?(grateful|appreciat\w*|thankful|obliged)\b",
    r"\b(really |greatly |much )?appreciate (it if|any|if|hearing|knowing|an? )",
)
INTEREST = (
    r"(?<!your.)(?<!of.)\binterest(ed|s)?\b(?! (you|for you|to (hear|know|see))\b)",
    r"\b(enthusias\w+|excited|excitement|keen(er|ly|ness)?|eager(ly|ness)?|passionate|committed|motivat\w+|stoked|pumped|psyched|down (to|for)|appeal\w*|attract\w*|drawn|thrilled|longing)\b",
    r"\b(would|'d|will|'ll|still|should|could) ((\w+|be) ){0,3}(love|like|glad|happy|delighted|proud|honou?red|thrilled|pleased|enjoy|welcome"
    r"|relish|value|want|hope|wish|pleasure|privilege|honou?r)( very much| dearly)?( to)? (?!to |hear|know|learn|get|receive|see if|ask|say|thank|send|add|answer|talk|speak|chat"
    r"|discuss|follow|find|check|have (an|your)|understand|confirm|express|share|provide|supply|mention|be (informed|told|updated|kept)|(an?|any|some|your) (update|answer|reply|news|response))",
    r"\b(hope|hoping|want|wish|ready|happy|glad|delighted|looking forward|look forward|prepared|chance|opportunity) (still )?to (join|joining|work|working|be part|being part|become|becoming"
    r"|contribut\w+|help|helping|teach\w*|start\w*|come|coming|take|taking|do|doing|be (your|the|a|one)|being (your|the|a|one))\b",
    r"\b(would|'d|could|should|will|to) [^.?!\n]{0,80}\b(join(ing)?|becom(e|ing)|work(ing)? (with|for|as|at|in|there|here|alongside|together|under)|take (it )?(on|up)|be part|belong|do(ing)? this work|be(ing)? (your|the new)|as (your|a|an|the)|a (job|role|post|position) I)\b",
    r"\b(picture|see|imagine|imagining|picturing|seeing) myself\b|\bimagine (working|coming|being)\b|\b(right|good|perfect|great|strong|exactly the|just the|ideal) (place|role|job|fit|match|post|position|work|one|kind)\b",
    r"\b(my first choice|top of my list|dream|(as|more|very|fully|just as|even more) (committed|certain|sure|convinced)|still (want|wanting|mean|hope)|want (this|the|that|to|it)|set on|at home)\b",
    r"\b(what|the one|all|something|somewhere) (that )?I('m| am| was| have been|'ve been)? (\w+ )?(hoping|looking|longing|want)",
    r"\b(job|role|position|post|work|place|team) (that |which )?(I (want|would|had|have been|could|am)|for me|suits|sounds)\b",
)
NO_INTEREST = (r"\b(not|n't|no longer|no|lost|less|hardly) (\w+ )?(interest\w*|keen|eager)\b",)

# What leads up to the one specific thing.

TALK = (
    r"\b(talk\w*|conversation|discuss\w*|sp(oke|eak|eaking|oken)|said|told|mention\w*|exchange|subjects?|describ\w*|explain\w*|show\w*|time for)\b",
)

# What asks, and what it must not ask about in a thank-you email.

ASKING = (
    r"\?",
    r"\b(let me know|tell me|inform me|advise me|share|like to (know|ask|learn|hear)|(glad|happy|grateful|love|keen|eager|curious|interested|hoping|hope|wanted|want|need|pleased|appreciate|great|good|helpful|nice) (to )?(know\w*|ask\w*|learn\w*|hear\w*|find\w*|an?|any|some|if)"
    r"|wonder\w*|curious|any (idea|indication|information|sense)|look(ing)? forward to|expect to|could you|can you|would you|please|kindly)\b",
)
PROCESS = (
    r"\b(next (steps?|stages?|rounds?|phases?)|what (happens|comes|is) next|where (we|you|things) go from here|time ?(line|frame|scale|table)s?|what happens (now|from here|after)|(rounds? of interviews?|happens in the process)|(further|following|remaining|other|more) (steps|stages|rounds|tests?|interviews?)|(practical|trial|skills|aptitude) (test|day|shift)"
    r"|(hiring|selection|interview|recruitment|recruiting|application|decision|decision-making) (process|timeline|schedule)|rest of the process"
    r"|your (final |hiring )?decision|a (final |hiring )?decision|the (final |hiring )decision|second (interview|round)|final (interview|round)|how long|how soon|by when"
    r"|(when|what day|which day|how soon) (\w+ ){0,4}(decid\w+|decision|hear|answer|know|expect|start\w*|reply|be in touch|let me know|contact|get back|choos\w+|call)|other (candidates|applicants)|how many (people|candidates|others|applicants)"
    r"|hear (back|either way|(about|whether) (the|my|your)( \w+)? (outcome|decision|result|application))|the outcome|(if|whether) (I|you) (got|get|have got|made|will|want|would like to (hire|offer))|made your (choice|decision)|have decided|did I get|chances|start(ing)? date|short-?list)\b",
)
QUESTION = (
    r"\?",
    r"\b(let me know|tell me|inform me|like to (know|ask|learn|hear)|(glad|grateful|happy|pleased|curious) to (know|hear|learn|ask)|wonder(ing)?|if you could (say|tell|share|explain|let)|please (say|explain|advise|share|confirm)) [^.?!\n]{0,30}\b(what|when|whether|how|who|where|which|why|if (I|a|the|there (is|has|was|have) (been )?(any )?(news|decision|update))|about)\b",
)
