"""Phrases that do harm in a message, in the forms that people write, and signs of what should be there.

They are regular expressions in which a space stands for any white space and capitals do not count.
Lookaheads, (?!...), spare innocent sentences that begin alike.
"""

# Parts of several phrases.

SAME_SENTENCE = r"[^.?!\n]{0,40}"
WAITED_FOR = (
    r"(news|updates?|word|developments?|movement|progress|decision|verdict|answer|reply|response|outcome"
    r"|result)"
)
JOB = (
    r"(applications?|candidacy|position|role|job|post|interview|vacancy|process|hiring|decision|search"
    r"|opening)"
)
DECIDED = (
    r"(decid\w+(?! to)|made up|chosen|settled on|picked"
    r"|(made|make|reached|reach|come to|came to|taken|take) (a|an|any|your|the|their) "
    r"((final|hiring) )?(decision|choice|conclusion)(?! to))"
)
FEELING = r"(disappoint|frustrat|disheart|upset|hurt|annoy|puzzl|let down|stressed|discourag)\w*"

HARMFUL = {
    "open-slot": {
        "[what you talked about]": r"\[(?!sic\])(?-i:[a-z])[^\]\n]{0,60}\]",
    },
    "placeholder": {
        "[Company]": r"\[(?-i:[^a-z\]\n])[^\]\n]{0,60}\]",
        "{first_name}": r"\{\{?[\w .'-]{1,40}\}?\}",
        "<Company name>": r"<[A-Za-z][\w .'-]{1,40}>",
        "XXX": r"\b(?-i:X{3,}|N\.?N\.?)(?!\w)",
        "INSERT NAME": r"\b(?-i:INSERT|ENTER|ADD|YOUR) (?-i:[A-Z]{2,})( (?-i:[A-Z]{2,})){0,5}",
        "____": r"_{3,}",
        "lorem ipsum": r"\blorem ipsum\b",
    },
    "pressing": {
        "any further news": rf"\bany (\w+ )?{WAITED_FOR}\b(?! (of|to) )",
        "an update on": (
            r"\b(an?|the|your|some|for|latest) ((quick|short|brief|small|status|final|hiring) ){0,5}"
            rf"{WAITED_FOR} (on|about|regarding|concerning|as to|from you|yet|soon)\b"
        ),
        "give me an update": (
            r"\b(give|send|provide|offer|share|get|have|receive|appreciate|love|like|for|requesting"
            r"|want|need|drop) (me |us )?(with )?(an?|some|the) (\w+ )?updates?\b(?! (of|to) )"
        ),
        "update me": r"\bupdate me\b",
        "keep me posted": r"\bkeep (me|us) (updated|posted|informed|in the loop|up to date)\b",
        "status of my application": (
            rf"\bstatus (of|on|regarding|for|with) (my|the|your|this|our) (\w+ ){{0,2}}{JOB}"
        ),
        "application status": r"\b(application|hiring|my) status\b",
        "status update": r"\bstatus (update|check|report)\b",
        "where things stand": (
            r"\bwhere (I|we|things|my application|everything|this|you) (all |currently |now |both "
            r")?(stands?|(are|is) (in|with|on|at) (the|your|my|this))\b"
        ),
        "how is the process going": (
            r"\bhow (is|are) (things|my application|the (hiring |selection )?(process|decision|search)"
            r"|your (decision|search)|it) (going|coming|progress\w*|looking|getting)"
        ),
        "have you decided": (
            rf"\b(have|has|had|did|do|if|whether|when|until|once|that|must|surely|probably) (you|they"
            rf"|the (team|panel|board|company|committee)|your (team|panel|board|colleagues)|anyone"
            rf"|somebody|someone|everyone) (\w+ ){{0,3}}{DECIDED}"
        ),
        "made up your mind": r"\b(made|make|making) up your minds?\b",
        "decided yet": (
            r"\bdecided (yet|already|who|whom|whether|on (a|another|the|somebody|someone|anyone)|about "
            r"me|against me)\b"
        ),
        "decision has been made": rf"\bdecision{SAME_SENTENCE}\b(been|is|was) (made|taken|reached)\b",
        "waiting for your decision": (
            r"\b(hear|know|told|waiting for|wait for|learn|expect|announce|share|for) (what )?(your"
            r"|the|a) ((final|hiring) )?(decision|outcome|verdict)\b(?! (to|that you (made|took)))"
        ),
        "a decision by": (
            r"\b(your|a|the) (final |hiring )?decision (yet|by|soon|on (my|the|this)|about (my|the"
            r"|this|me)|regarding|this week|next week|today)\b"
        ),
        "when will you decide": (
            rf"\bwhen (will|do|can|might|would|should|are|is|does) (you|the|a|your|they|anyone|there)"
            rf"{SAME_SENTENCE}\b(decid\w+|decision|choos\w+|choice|answer|offer|get back|be in touch"
            r"|contact|let me know|call|finali[sz]e|news)\b"
        ),
        "when will I hear": (
            rf"(?<!until\W)\bwhen (will|can|do|should|might|could|would|am|may|shall) I\b(?! (start|send"
            rf"|bring|drop)){SAME_SENTENCE}"
        ),
        "how soon will": (
            rf"\bhow (soon|quickly|long|much longer) (will|can|do|does|must|should|is|until|before"
            rf"|am|might|are|would)\b{SAME_SENTENCE}"
        ),
        "how much longer will": (
            r"\b(how|much|any) (much )?longer\b(?= (will|do|must|should|I|it|to wait|is|you|before"
            r"|until|can|are))"
        ),
        "still haven't heard": (
            r"\b(haven't|have not|hadn't|had not|not|never|yet to|still to|am still to) (yet |still "
            r"|even |actually |ever |to ){0,5}(heard|hear (back|from|anything)|hearing (back|from|anything)"
            r"|received (a|an|any)|got (a|an|any)|gotten|had (a|an|any)|been contacted|been told|responded"
            r"|replied|answered|called)\b"
        ),
        "heard nothing since": (
            r"\b(hear|heard|hearing) (nothing|not a thing|anything|something|back)\b(?! (about "
            r"the|of the))(?=( from| yet| since| so far| by| soon| as| about| on| either|\W))"
        ),
        "no reply yet": (
            rf"\bno ({WAITED_FOR}|feedback|contact|call|email|sign)\b( yet| so far| from| since| "
            rf"to| at all| about| on| either|[.,!?])"
        ),
        "still waiting": (
            r"\b(still|been|am|I'm|was|keep|kept|left|keeping|now|just|patiently|anxiously|eagerly"
            r"|impatiently|be) (me )?(a?waiting)\b(?! (list|room|time))"
        ),
        "awaiting your reply": rf"\bawait(ing)? (your|a|an|the|any|some) (\w+ )?{WAITED_FOR}",
        "eager to hear": (
            r"\b(eager|anxious|impatient|desperate|dying|nervous|keen) (to (hear|know|learn|find "
            r"out|get (an|your))|for (an?|your|any|some|the) (\w+ )?(answer|reply|news|decision|response"
            r"|word|update))"
        ),
        "radio silence": (
            r"\b(radio silence|the silence|your silence|gone (quiet|silent|dark)|went (quiet|silent)"
            r"|ghost(ed|ing))\b"
        ),
        "let me know by Friday": (
            rf"\b(let me know|tell me|inform me|advise|reply|respond|answer|get back|write back|hear( "
            rf"back)?|know|decide|contact me|call me|update|email me|decision|feedback|confirm|response"
            rf"|need){SAME_SENTENCE}\b(as soon as|asap|right away|at once|immediately|without delay"
            rf"|promptly|urgently|(by|before) (the |this |next |end of |close of |tomorrow|to-?night"
            rf"|noon|mon|tues|wednes|thurs|fri|satur|sun|cob|eod)|today|tomorrow|this week|already)"
        ),
        "ASAP": r"\b(asap|a\.s\.a\.p\.?)(?!\w)",
        "a prompt reply": (
            r"\b(soonest|at your earliest|speedy|prompt|quick|swift|early|timely|urgent|immediate"
            r"|fast) ((convenience|possible) )?(reply|response|answer|decision|convenience|opportunity"
            r"|feedback)\b"
        ),
        "this is urgent": (
            r"\b(it is|it's|this is|is) (quite |very |really |rather |so |pretty |somewhat |extremely "
            r")?urgent\b"
        ),
        "I need to know": (
            r"\bneed (to know|an? (\w+ )?(answer|decision|reply|response|yes|no)|your (answer|decision"
            r"|reply|response)|you to)\b"
        ),
        "get back to me": r"\b(get|getting|got|gotten|come|coming|write|writing) back to me\b",
        "reply to me": (
            r"(?<!your.)(?<!the.)(?<!an.)\b(reply|respond|answer|responded|replied) (to )?(me|my|this)\b"
        ),
        "please reply": r"\bplease (reply|respond|answer|decide|hurry|confirm)\b",
        "did you get my": (
            r"\bdid you (get|receive|see|read|even|have a chance|manage|forget)\b(?= (my|the|to|a"
            r"|read|look))"
        ),
        "in case you missed": (
            r"\b(in case|not sure|wonder\w*|sure|worried|concerned|check\w*|see|confirm) (if |whether "
            r"|that )?(you |my )(\w+ ){0,2}(missed|got|received|saw|seen|read|arrived|reached|got "
            r"lost|went)\b"
        ),
        "was I successful": (
            r"\b(was|am|were) I (\w+ )?(successful|selected|chosen|shortlisted|picked|hired|rejected"
            r"|unsuccessful|in the running|being considered|a (\w+ )?candidate|considered)\b"
        ),
        "did I get": r"\bdid I (\w+ )?(get|land|make|pass|win|secure)\b",
        "have I got": r"\bhave I (got|been|made|passed|landed)\b",
        "whether I am still in the running": (
            r"\b(if|whether) (I am|I'm|I was|I have|I've|I got|I did|I made|I will be|I'd be|my "
            r"application|the (job|role|position|post|vacancy)) (\w+ ){0,2}(in the running|under "
            r"consideration|considered|a candidate|in contention|selected|chosen|shortlisted|successful"
            r"|hired|got|the job|it|moving|going|open|available|vacant|filled|taken|gone|made|through"
            r"|accepted|rejected|progress\w*)\b"
        ),
        "am I still in the running": (
            r"\b(am|I'm) (I )?still (in the running|under consideration|being considered|a candidate"
            r"|in contention|in with)"
        ),
        "my chances": r"\bmy (chances|prospects)\b",
        "do I stand a chance": r"\bdo I (still )?(have|stand) (a|any) (\w+ )?chance\b",
        "position been filled": (
            r"\b(role|position|job|post|vacancy) (is |been |has been |already |was ){0,5}(still (open"
            r"|available|vacant|free|going)|filled|gone|taken|given)\b"
        ),
        "someone else got": (
            r"\b(someone|somebody|anyone|anybody) else (has|have|had|got|was|is|been|being|for "
            r"the|instead)\b"
        ),
        "hired someone": (
            r"\b(hired|hire|gone with|chosen|picked|offered it to|found|given (it|the \w+) to) "
            r"(someone|somebody|anyone|anybody)\b"
        ),
        "outcome of my interview": (
            r"\b(outcome|result|results) (of|from|to) (my|the|our) (\w+ )?(interview|application|conversation"
            r"|meeting|selection)"
        ),
        "what is the hold-up": (
            r"\bwhat('s| is| was) ((happening|going on)(?= with (my|the|your|this)| on your| there"
            r"|\?)|the (hold[ -]?up|delay|situation|latest|outcome|result|verdict|decision|status"
            r"|deal))\b"
        ),
        "the delay in": (
            r"\b(the|this|long|such a) (delay|hold[ -]?up)\b(?! in (the|your|my) (train|bus|flight))(?= "
            r"(in|is|to|with|on|from|\W)|\W|$)"
        ),
        "let me know either way": (
            r"\blet me know (either way|one way or|the (decision|outcome|result|verdict|answer)|your "
            r"(decision|answer|thoughts on my|verdict)|what you('ve| have)? decide|soon|how it|whether "
            r"(I|a|the|you have|you've|it)|if (I|a|the|it|you('ve| have) (made|decided|reached|come"
            r"|chosen))|when (you|I|a|the|there)|by |about (the|your|my))"
        ),
        "wondering if there": (
            r"\bwondering (if|whether|when|how (long|soon)) (there|you('ve| have)|a |I |I'm|my|the "
            r"(team|decision|role|position|process)|anyone)"
        ),
        "speed things up": (
            r"\b(speed|hurry|move|push|get) (this|things|it|the process|up)( up| along| forward| "
            r"on| moving| going)\b"
        ),
        "just chasing up": (
            r"\b(to|just|am|I'm|be|for|me) chas(e|ing)( up| on| about| for| my| this| you| again|[.,!?])"
        ),
        "expected an answer": (
            r"\bexpect(ing|ed)? (an?|your|the|some) (\w+ )?(answer|reply|response|decision|call|email"
            r"|news|feedback|offer)\b"
        ),
        "have another offer": (
            r"\b(have|received|got|holding|with) (an?|two|three|several|other|another|competing|some)"
            r" (\w+ )?offers?\b"
        ),
        "why haven't you": r"\bwhy (haven't|have you not|didn't|hasn't|has no|is nobody|does nobody|don't)\b",
        "yes or no": r"\b(yes or no|give me (an?|your) (answer|decision))\b",
    },
    "guilt": {
        "I know you are busy": (
            rf"\b(I'm|I am|I|we|you|quite|very|pretty|no doubt|must|surely|obviously|clearly|probably"
            rf"|of course) (\w+ )?(sure|know|realise|realize|understand|imagine|guess|appreciate|get"
            rf"|suppose|expect|assume|bet|aware|certain|doubt|be|are|are all)\b{SAME_SENTENCE}\b(you"
            rf"|team|everyone|everybody|things|office|all)\b{SAME_SENTENCE}\b(busy|swamped|a lot "
            rf"on|plenty on|up to your|over(loaded|worked|run|stretched)|under pressure|stretched|buried"
            rf"|rushed off|snowed under|hectic|overwhelmed|so much on|full plate|lots? on your plate"
            rf"|slammed|flat out|many (other )?things|better things|other (priorities|things))\b"
        ),
        "you must be swamped": (
            r"\byou must (all )?be (\w+ )?(busy|swamped|snowed under|flat out|rushed|over(whelmed"
            r"|loaded|worked|stretched)|under pressure|stretched)\b"
        ),
        "know how busy you": (
            r"\b(know|sure|realise|realize|imagine|appreciate|understand|aware|see|of) how (\w+ "
            r")?(busy|swamped|hectic|full) (you|things|it|everyone|everybody|your)\b"
        ),
        "if you're not too busy": r"\b(if|when|unless) you('re| are) (not )?too busy\b",
        "too busy to reply": r"\btoo busy to (reply|answer|respond|write|call|get)\b",
        "you said I would hear": (
            rf"\b(you|they|he|she|who|your \w+|I was|I'd been|I had been) (had |had all |all |also "
            rf"|both |clearly |specifically )?(said|told|promised|mentioned|assured|indicated|led "
            rf"to believe|gave me (your|the) word|agreed){SAME_SENTENCE}\b(I('d| would| should| "
            rf"will)|you('d| would| will)|we('d| would)|they('d| would| will)|someone|somebody|me|to) "
            rf"[^.?!\n]{{0,20}}\b(hear|call|contact|be in touch|get back|let me know|an? (answer|decision"
            rf"|reply)|news|decide|reply|respond|phone|ring|write to me)\b(?! (more )?about)"
        ),
        "you promised": r"\byou (had )?promised\b",
        "as promised to me": r"\bas (you )?(had )?(promised|agreed) (to me|at the|in the|when|you)",
        "your promise": r"\b(broken|your) promise\b",
        "surprised not to": (
            r"\b(surprised|shocked|astonished|amazed|strange|odd|sad|unusual|concerned|worried|baffled"
            r"|confused)( \w+){0,2} (not (to|that)|that (I|you|nobody|no one) (\w+ )?(haven't|have "
            r"not|hasn't|not|never|still)|to (hear nothing|get no|receive no|have (heard|had|received) "
            r"(nothing|no))|by (the|your|this) (silence|lack))"
        ),
        "I was disappointed": (
            rf"\b(I'm|I am|I was|was|am|I feel|feel|felt|I felt|getting|becoming|left|feeling|leaves "
            rf"me|left me|makes me|made me) ((a|bit|little|rather|quite|somewhat|very|really|so|extremely"
            rf"|honestly|starting to|pretty|frankly|getting|to be|of|feeling) ){{0,5}}{FEELING}"
        ),
        "been two weeks and still no": (
            r"\bbeen\b[^.?!\n]{0,25}\b(weeks?|days?|months?|fortnight|while|ages|long)( (now|already)\b"
            r"|,? (and|but|without|with no) (I (still|have|haven't|never)|still|no\b|nothing|you|a\b"
            r"|any))"
        ),
        "already two weeks": (
            r"\b(already|now) (been )?(a|one|two|three|four|five|six|ten|over|more|almost|nearly|\d+) "
            r"(\w+ )?(weeks?|days?|months?|fortnight)\b"
        ),
        "hoped to have heard": (
            r"\b(thought|hoped|expected|assumed|imagined|figured) (that )?(I('d| would| might| "
            r"should)|you('d| would)|we('d| would)|to have|to hear|there would)[^.?!\n]{0,20}\b(hear"
            r"|heard|be told|get|have|had|reply|replied|answer|call|know|news|something|be in touch)"
        ),
        "should have heard": (
            r"\b(would|should|could|ought to|might) (at least )?have (at least )?(\w+ )?(heard|been "
            r"told|replied|answered|called|let me know|told me|written|the (decency|courtesy))\b"
        ),
        "heard by now": (
            r"\b(heard|hear|known|know|told|decided|received|had|reply|replied|answer|answered|something"
            r"|back) by now\b"
        ),
        "by now you should": (
            r"\bby now (I|you|we|somebody|someone) (\w+ )?(should|would|must|ought|expected|hoped)"
        ),
        "the least you": (
            r"\b(the (very )?least (you|that you|anyone|somebody)|at the very least|you owe|owe (me|it)"
            r"|(was|am|were|are) owed|(I|we|candidates|applicants|people) (really |think I |surely )?deserve"
            r"|(common|basic) (courtesy|respect|manners)|courtesy of|only fair"
            r"|(un)?fair to (me|keep|leave|candidates)|(has|had|have) the (courtesy|decency))\b"
        ),
        "took a day off for": (
            r"\b(took|taken|take|taking|gave up|given up|sacrificed) (a|an|half a|the|my|two|unpaid) "
            r"(whole |full |unpaid )?(day|days|afternoon|morning|leave|shift)( off)?\b[^.?!\n]{0,30}\b(for"
            r"|to)\b"
        ),
        "after all the time I": (
            r"\b(after|given|considering|despite|with) (all )?(of )?(the|my|that|so much|everything) "
            r"(\w+ )?(time|effort|work|hours|trouble|preparation) (and \w+ )?(I|that I|I've|which "
            r"I)\b"
        ),
        "spent a lot of time": (
            r"\b(put|invested|spent) (so much|a lot of|a great deal of|many|hours|a good deal of)"
            r" (\w+ )?(time|effort|work|hours|energy|preparing)?"
        ),
        "being ignored": r"\b(being|been|feel|felt|simply|just|are|you're|be) ignor(ed|ing)\b",
        "ignored my": r"\bignored (me|my)\b",
        "ignore me": r"\bignore (me|my|this)\b",
        "forgotten about me": (r"\b(forgotten|forgot|forget|forgetting) (all )?(about )?(me|my|us|our)\b"),
        "slipped your mind": r"\bslipped your mind\b",
        "wasted my time": r"\bwast(e|ed|ing) (of )?(my|our) (time|day|effort)\b",
        "lost two days' pay": r"\b(lost|losing|cost me) (\w+ )?([\w']+ )?(pay|wages|earnings)\b",
        "second email to you": (
            r"\b(second|third|fourth|fifth|2nd|3rd|4th) (time|attempt|email|e-mail|message|mail|voicemail"
            r"|call|note|letter|reminder)\b(?= (I|that I|now|to you|in|without|this|and|about|since"
            r"|of|asking|\W))"
        ),
        "left me hanging": (
            r"\b(left|leave|leaving|keep|keeping|kept|have me) (me )?(hanging|waiting|in the dark"
            r"|guessing|wondering|in limbo|in suspense)\b"
        ),
        "nobody has replied": (
            r"\b(nobody|no one|none of you|not one of you) (has |have |had |even |ever |bothered "
            r"|to ){0,5}(replied|called|answered|contacted|got|bothered|reply|call|answer|written|told"
            r"|let|bother|responded|picked)\b"
        ),
        "really need this job": (
            r"\b(really|badly|desperately|urgently|truly|so) need (this|the|a) (job|role|position"
            r"|work|money|income)\b"
        ),
        "desperate": r"\bdesperate\b",
        "beg you": r"\bbeg(ging)? you\b",
        "please, please": r"\bplease, please\b",
        "hardly slept": r"\b(can't|cannot|could not|couldn't|hardly|barely) (\w+ )?(sleep|slept)\b",
        "I'm counting on you": (r"\b(I'm|am|was|been|really|are|all) (\w+ )?counting on (you|this|it)\b"),
        "turned down two offers": (
            r"\b(turned|turning) down (\w+ ){0,3}(offers?|jobs?|roles?|interviews?)\b"
        ),
        "put my search on hold": r"\bput (my|other|everything) (\w+ ){0,3}on hold\b",
    },
    "rude": {
        "idiots": r"\b(idiots?|morons?|liars?|jerks?|clowns|scam(mers)?|losers?|imbeciles?)\b",
        "you suck": r"\b(you|this|it|which|company) (really )?sucks?\b",
        "go to hell": r"\b(go to hell|damn (you|it)|screw you|shut up|drop dead|get lost|to hell with)\b",
        "you are so unprofessional": (
            r"\b(you|this|it|which|your \w+|company|team|process) (\w+ )?(is|are|was|were) (\w+ ){0,2}"
            r"(rude|unprofessional|disrespectful|ridiculous|pathetic|incompetent|disgrace(ful)?|shameful"
            r"|insult(ing)?|stupid|joke|useless)\b"
        ),
        "how rude": (
            r"\b(how|such|utterly|what) (an? )?(\w+ )?(rude|unprofessional|disrespectful|ridiculous|pathetic"
            r"|disgrace|insult|joke)\b"
        ),
        "stupid company": (
            r"\b(stupid|incompetent|pathetic) (company|people|process|interview|hr|recruiters?|\w+ and)\b"
        ),
        "shit": r"\b(shit\w*|bullshit|fuck\w*|crap|arse\w*|asshole\w*|bastards?|pissed)\b",
        "expected better": r"\bexpected better\b",
    },
    "apology": {
        "sorry to bother": (
            r"\b(sorry|apolog\w+|forgive|pardon|excuse)\b(?! (to (hear|read)|about|that (the|your|we)|we"
            r"|I (missed|was late|could not|couldn't)))[^.?!\n]{0,35}\b(bother\w*|bug(ging)?|troubl\w+"
            r"|disturb\w*|writ(e|ing)|chas(e|ing)|e-?mails?|e-?mailing|contact\w*|follow\w*|pester\w*"
            r"|nag\w*|intru\w+|interrupt\w*|impos\w+|reaching|reach|messag\w*|calling|call|phoning"
            r"|persist\w+|pushy|push(ing)?|impatien\w*|annoy\w*|spam\w*|inconvenience|keep(ing)?|taking"
            r"|take|nuisance|pest|note|ask(ing)?|hassl\w+|being|again|filling|clutter\w*|land\w*|inbox"
            r"|barg\w*|dropping|turning up|ring(ing)?|back|another|late)\b"
        ),
        "don't want to be a pest": (
            r"\b(hate|don't (\w+ )?(want|mean|like|wish|intend)|do not (\w+ )?(want|mean|like|wish"
            r"|intend)|didn't (want|mean|like)|hope I('m| am) not|hope (this|it|that|my \w+) (isn't"
            r"|is not|doesn't|does not|won't)|not (trying|wanting|wishing|meaning)|wouldn't (want"
            r"|wish|like)|would not (want|wish|like)|without (wanting|wishing|meaning)|I (\w+ )?feel "
            r"(bad|awkward|guilty|terrible|silly|awful|uncomfortable|embarrassed)|at the risk of|risk) "
            r"(to |for |about )?(be |being |sound |sounding |seem |seeming |appear |come across "
            r"|coming across |become )?(as )?((a|an|too|so|overly|that|the) ){0,5}(bother\w*|bug(ging)?"
            r"|pester\w*|nag\w*|pushy|impatien\w*|pest|nuisance|annoy\w*|disturb\w*|troubl\w*|pressur\w*"
            r"|push\w*|chas\w*|intrud\w*|impos\w*|rush\w*|hassl\w*|burden\w*|inconvenience|spam\w*"
            r"|pain|forward|desperate|write|writing|email\w*|ask\w*|keep|person|candidate|one)\b"
        ),
        "excuse my writing": (
            r"\b(mind|forgive|excuse|pardon) (me|my) (\w+ )?(writing|asking|contacting|emailing|messaging"
            r"|calling|persistence|impatience|intrusion|boldness|chasing|bothering)\b"
        ),
        "probably annoying": (
            r"\b(probably|likely|know (I'm|I am)|must be|might be) (\w+ )?(annoying|bothering|pestering"
            r"|bugging|a pest|a nuisance)\b"
        ),
    },
    "empty-opener": {
        "just checking in to": (
            r"\b((I'm|I am|I|just|simply|only|merely|quickly|quick|wanted to|want to|thought I'd|thought "
            r"I would|writing to|to|am|we're) ){0,5}check(ing)?( back)? in\b(?=( (to|on|again|about|regarding"
            r"|and|as|once|after|here|quickly|briefly|now|before|since|over|for|from|following)\b"
            r"| with you|[.,;:!?)-]|\n|$))(?! (at|counter|guests|passengers))"
        ),
        "a quick check-in": (
            r"\b(quick|brief|short|friendly|small|another|a|little) (\w+ )?check[ -]in\b(?! (desk"
            r"|counter|process|system|hall|line|queue|area|staff|clerk|app|kiosk|agent))"
        ),
        "just checking back": (
            r"\b(just|quickly|simply|wanted to|want to|thought I'd|thought I would|writing to|to) "
            r"check(ing)? (back|up)\b"
        ),
        "checking up on": r"\bchecking (up|back) (on|with|in)\b",
        "I'm following up": (
            r"\b(I'm|I am|just|quick|quickly|simply|wanted to|want to|writing to|like to|here to|wish "
            r"to|wished to|only|emailing to|email to|calling to|reaching out to|message to|thought "
            r"I'd|thought I would|time to|me to|wanting to|hoping to) follow(ing)?[ -]?up\b(?! "
            r"with (a|the|an|some) )"
        ),
        "a follow-up email": (
            r"\b(a|another|my|quick|short|brief|gentle|friendly|polite|this|second|third) (\w+ "
            r")?follow[ -]?up\b(?= (to|on|about|regarding|email|e-mail|message|note|mail|from|after"
            r"|as|and|here|\W))(?! (appointment|visit|care|clinic|plan|call with (the|a)))"
        ),
        "following up on my": (
            r"\bfollow(ing)?[ -]?up (on|about|regarding|to|with regard) (my|our|the (interview|conversation"
            r"|position|role|job|application|email|e-mail|message|mail|meeting|chat|talk)|last|this"
            r"|where|that|what)"
        ),
        "to touch base": r"\b(to|just|I'd|we|let's|could|can) touch base\b",
        "touching base": r"\btouching base\b",
        "circling back": r"\b(circl|loop)(e|ing) back\b",
        "ping you": r"\bp(ing|inging) (you|this|to see|again)\b",
        "a quick ping": r"\ba (\w+ )?ping\b",
        "bumping this": r"\bbump(ing)? (this|my|it|the|up)\b",
        "a little bump": r"\ba (\w+ )?bump\b(?! (in|on))",
        "top of your inbox": (r"\b(top|bottom|back|front) of (your|the) (inbox|mailbox|pile|mind|list)\b"),
        "in your inbox": r"\b(in|into|to|of) your inbox\b",
        "popping back in": (
            r"\bpopp?(ing)? (back |this |my |up |in |into |by )+(in|into|up|back|to|again|your|on"
            r"|here)\b"
        ),
        "floating this": r"\bfloat(ing)? (this|my|it)\b",
        "resurfacing": r"\bresurfac(e|ing)\b",
        "revisit this": r"\brevisit(ing)? (this|my)\b",
        "just reaching out": r"\b(just|simply|only|quickly) reaching out\b",
        "reaching out again": (
            r"\breach(ing)?( back)? out (again|once (more|again)|to (see|check|ask|follow|find|inquire"
            r"|enquire|you again|get|touch))"
        ),
        "thought I'd ping": r"\bthought I('d| would) (reach out|touch|ping|nudge|pop|check|chase)",
        "gentle reminder": (
            r"\b(gentle|friendly|quick|little|polite|small|kind|soft|tiny|slight|just a|wee) (\w+ "
            r")?(reminder|nudge|prod|poke)\b"
        ),
        "nudging you": r"\bnudg(e|ing) you\b",
        "it's me again": r"\b(it's|it is|only|just|yes,?) me again\b",
        "me again.": r"\bme again[!.,]",
        "per my last": r"\b(as )?per my (last|previous|earlier|first)\b",
        "wanted to see if": (
            r"\b(just|only|simply|wanted to|thought I'd|wanting to|curious to|writing to|dropping "
            r"(you )?a line to|popping in to|calling to|emailing to|here to) (\w+ )?(see|find out"
            r"|hear|ask|know|enquire|inquire|check|wonder(ing)?) (if|whether|how|where|what|when|about"
            r"|on)\b"
        ),
        "just wondering": (
            r"\b(just|simply|only) (wondering|curious|asking|enquiring|inquiring|being curious)\b"
        ),
        "hope this finds you": r"\bhope (this|my) (\w+ )?finds you\b",
        "hope my email finds": (r"\bhope (this|my) (email|e-mail|message|note|mail|letter) (\w+ )?finds\b"),
    },
    "emoji": {
        "\U0001f600": r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u2764\uFE0F\u200D\u263A]+",
        ":)": r"(?<!\S)([:;=8]['\-o]?[)(DPp/|*\]3]|<3|\^_?\^|[xX]D|\(:)(?=[\s.,!?]|$)",
    },
    "slang": {
        "gonna": (
            r"\b(gonna|wanna|gotta|kinda|sorta|dunno|gimme|lemme|ain't|y'?know|coulda|woulda|shoulda"
            r"|outta|whatcha|innit|tho|thru|coz|cuz|bc|cos)\b"
        ),
        "btw": (
            r"\b(lol|lmao|rofl|omg|omfg|wtf|brb|btw|fyi|idk|imo|imho|tbh|ngl|lmk|hmu|ttyl|tysm|ty"
            r"|np|jk|smh|fomo|yolo|iirc|afaik|rn|def|defo|deffo|totes|obvs|probs)\b(?-i:(?<![A-Z]{2}))"
        ),
        "thx": (
            r"\b(thx|thanx|thnx|thnks|tnx|tks|pls|plz|plis|msg|appt|asap pls|b4|gr8|l8r|2moro|2day"
            r"|ppl|abt|wknd|sry|soz)\b"
        ),
        "ur": r"(?-i:\b(u|ur)\b)(?!['.&/-])(?<![&/'.-]\w)",
        "hey guys": (
            r"\b(hey|hi|hiya|hello|yo|sup|thanks|cheers|what's up|listen) (guys|dude|bro|mate|man"
            r"|buddy|fam|folks|bud|pal|peeps)\b"
        ),
        "bro": r"\b(dude|bro|bruv|homie|peeps|fam|buddy)\b",
        "Yo": r"(^|\n) *(yo|sup|wassup|wazzup|howdy|heya|hiya|oi|ahoy)\b",
        "hit me up": (
            r"\b(what's up|wassup|no biggie|my bad|hit me up|holler|stoked|psyched|super pumped|chuffed "
            r"to bits|no cap|vib(e|es|ing)|yeah|yep|yup|nope|nah|awesomesauce|badass|kick-?ass|damn"
            r"|crap|shit\w*|friggin\w*|freakin\w*|catch (you|ya) later|peace out|y'all"
            r"|anyways)\b"
        ),
        "was lit": (
            r"\b(is|was|so|be|super|totally|mad|pretty) (lit|dope|legit|sick|chill|epic)\b(?! (by"
            r"|up|with|in|from|for|of|days?|leave))"
        ),
        "tons of thanks": r"\b(a ton of|tons of|loads of|heaps of|a bunch of) (fun|thanks|love)\b",
        "sooo": (
            r"\b(soo+|veryy+|reall+yy+|pleasee+|heyy+|hii+|yess+|thankss+|woo+hoo+|yay+|ha(ha)+|he(he)+"
            r"|(?-i:x{2,})|xo(xo){0,5})\b"
        ),
    },
    "shouting": {
        "!!": r"(?<![!?])[!?]*![!?]*!+",
        "!?": r"!\?+",
        "?!": r"(?<!\?)\?+!+",
        "??": r"\?{2,}",
    },
}
"""By the code of the fault: a phrase as an example, and the pattern of it and its kin."""

# What the parts of a message look like.

GREETING = (
    r"\A\s*(dear|hello|hi|hey|good (day|morning|afternoon|evening)|greetings|to whom|g'day)\b[^\n.?]{0,60}\n",
    r"\A\s*[^\n.?!]{0,40}[,:] *\n",
)
FAREWELL = (
    r"\n *(with )?(very |my |our |the |many |kind(est)? |best |warm(est|ly)? |all (the|my) "
    r"best|yours|sincerely|respectfully"
    r"|regards|thanks|thank you|cheers|gratefully|cordially|faithfully|take care|wishes|gratitude"
    r"|appreciation|best\b"
    r"|most |in )[^\n.?]{0,40}(\n[^\n?]{0,60}){0,4}\s*\Z",
    r"\n *[-\u2013\u2014]* *\w[\w.'-]*( [\w.'-]+){0,2}\s*\Z",
)
TO_NOBODY = (
    r"\b(dear|respected|esteemed|hello|hi|good (day|morning|afternoon|evening)) (sirs? ?(/|or"
    r"|and) ?madam|sirs?|madam|hiring (manager|team|committee|person)|recruit(er|ing team|ment "
    r"team)|hr"
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
    r"\b(enthusias\w+|excited|excitement|keen(er|ly|ness)?|eager(ly|ness)?|passionate|committed"
    r"|motivat\w+|stoked|pumped|psyched|down (to|for)|appeal\w*|attract\w*|drawn|thrilled|longing)\b",
    r"\b(would|'d|will|'ll|still|should|could) ((\w+|be) ){0,3}(love|like|glad|happy|delighted"
    r"|proud|honou?red|thrilled|pleased|enjoy|welcome"
    r"|relish|value|want|hope|wish|pleasure|privilege|honou?r)( very much| dearly)?( to)? (?!to "
    r"|hear|know|learn|get|receive|see if|ask|say|thank|send|add|answer|talk|speak|chat"
    r"|discuss|follow|find|check|have (an|your)|understand|confirm|express|share|provide|supply"
    r"|mention|be (informed|told|updated|kept)|(an?|any|some|your) (update|answer|reply|news|response))",
    r"\b(hope|hoping|want|wish|ready|happy|glad|delighted|looking forward|look forward|prepared"
    r"|chance|opportunity) (still )?to (join|joining|work|working|be part|being part|become|becoming"
    r"|contribut\w+|help|helping|teach\w*|start\w*|come|coming|take|taking|do|doing|be (your|the"
    r"|a|one)|being (your|the|a|one))\b",
    r"\b(would|'d|could|should|will|to) [^.?!\n]{0,80}\b(join(ing)?|becom(e|ing)|work(ing)? "
    r"(with|for|as|at|in|there|here|alongside|together|under)|take (it )?(on|up)|be part|belong"
    r"|do(ing)? this work|be(ing)? (your|the new)|as (your|a|an|the)|a (job|role|post|position) "
    r"I)\b",
    r"\b(picture|see|imagine|imagining|picturing|seeing) myself\b|\bimagine (working|coming|being)\b"
    r"|\b(right|good|perfect|great|strong|exactly the|just the|ideal) (place|role|job|fit|match"
    r"|post|position|work|one|kind)\b",
    r"\b(my first choice|top of my list|dream|(as|more|very|fully|just as|even more) (committed"
    r"|certain|sure|convinced)|still (want|wanting|mean|hope)|want (this|the|that|to|it)|set "
    r"on|at home)\b",
    r"\b(what|the one|all|something|somewhere) (that )?I('m| am| was| have been|'ve been)? "
    r"(\w+ )?(hoping|looking|longing|want)",
    r"\b(job|role|position|post|work|place|team) (that |which )?(I (want|would|had|have been|could"
    r"|am)|for me|suits|sounds)\b",
)
NO_INTEREST = (
    r"\b(not|n't|no longer|lost|without) (\w+ )?(interest(ed)?|keen|eager) (in|on|about|to)"
    r" (the|this|your|that|it|join|work)\b",
    r"\b(not|n't|no longer) (\w+ )?(interested|want (this|the|your) (job|role|position|post))"
    r"( any ?more|[.,!]| now)",
)

# What leads up to the one specific thing.

TALK = (
    r"\b(talk\w*|conversation|discuss\w*|sp(oke|eak|eaking|oken)|said|told|mention\w*|exchange"
    r"|subjects?|describ\w*|explain\w*|show\w*|time for)\b",
)

# What asks, and what it must not ask about in a thank-you email.

ASKING = (
    r"\?",
    r"\b(let me know|tell me|inform me|advise me|share|like to (know|ask|learn|hear)|(glad|happy"
    r"|grateful|love|keen|eager|curious|interested|hoping|hope|wanted|want|need|pleased|appreciate"
    r"|great|good|helpful|nice) (to )?(know\w*|ask\w*|learn\w*|hear\w*|find\w*|an?|any|some|if)"
    r"|wonder\w*|curious|any (idea|indication|information|sense)|look(ing)? forward to|expect "
    r"to|could you|can you|would you|please|kindly)\b",
)
PROCESS = (
    r"\b(next (steps?|stages?|rounds?|phases?)|what (happens|comes|is) next|where (we|you|things) "
    r"go from here|time ?(line|frame|scale|table)s?|what happens (now|from here|after)|(rounds? "
    r"of interviews?|happens in the process)|(further|following|remaining|other|more) (steps|stages"
    r"|rounds|tests?|interviews?)|(practical|trial|skills|aptitude) (test|day|shift)"
    r"|(hiring|selection|interview|recruitment|recruiting|application|decision|decision-making) "
    r"(process|timeline|schedule)|rest of the process"
    r"|your (final |hiring )?decision|a (final |hiring )?decision|the (final |hiring )decision"
    r"|second (interview|round)|final (interview|round)|how long|how soon|by when"
    r"|(when|what day|which day|how soon) (\w+ ){0,4}(decid\w+|decision|hear|answer|know|expect"
    r"|start\w*|reply|be in touch|let me know|contact|get back|choos\w+|call)|other (candidates"
    r"|applicants)|how many (people|candidates|others|applicants)"
    r"|hear (back|either way|(about|whether) (the|my|your)( \w+)? (outcome|decision|result|application))"
    r"|the outcome|(if|whether) (I|you) (got|get|have got|made|will|want|would like to (hire|offer))"
    r"|made your (choice|decision)|have decided|did I get|chances|start(ing)? date|short-?list)\b",
)
QUESTION = (
    r"\?",
    r"\b(let me know|tell me|inform me|like to (know|ask|learn|hear)|(glad|grateful|happy|pleased"
    r"|curious) to (know|hear|learn|ask)|wonder(ing)?|if you could (say|tell|share|explain|let)"
    r"|please (say|explain|advise|share|confirm)) [^.?!\n]{0,30}\b(what|when|whether|how|who|where"
    r"|which|why|if (I|a|the|there (is|has|was|have) (been )?(any )?(news|decision|update))|about)\b",
)
