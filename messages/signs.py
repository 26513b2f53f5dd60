"""What does harm in a message: classes of words, and of what stands beside them in the same sentence.

The patterns are regular expressions in which a space stands for any white space and capitals do not count.
Lookaheads, (?!...), spare innocent sentences that begin alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from messages.faults import Weight
from rules.kinds import StepKind


@dataclass(frozen=True)
class Sign:
    """Signs of the fault with this `code`: a phrase as an example, and the pattern of it and its kin.

    They count where each pattern of `beside` is found in the same sentence, and none of `unless`, and
    in no message for a step of a kind in `spared`. Those that `may_be_asked` are a hint in the one polite
    question of a check-in or a call. A `weight` stands for that of the fault, where a sign is less sure.
    """

    code: str
    phrases: Mapping[str, str]
    beside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    spared: frozenset[StepKind] = frozenset()
    may_be_asked: bool = False
    weight: Weight | None = None


# Parts of several signs.

GAP = r"[^.?!\n]{0,40}"
"""What may stand between two words of a sentence."""
DAY = r"((mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|to-?night|noon|midday|cob|eod|eob)"
NUMBER = (
    r"(\d+|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|twenty-?four|forty-?eight|several"
    r"|many)"
)
JOB = (
    r"(applications?|candidacy|candidature|position|role|job|post|interview|vacancy|hiring|decision"
    r"|selection|recruitment|process|offer|file|case)"
)
DECIDED = (
    r"(decided(?! to)|decide(?! to)|chosen|choose|settled on|picked|selected|appointed|made up|made"
    r" (his|her|your|their) minds?"
    r"|(made|make|making|reached|reach|come to|came to|taken|take) (a|an|any|your|the|their) "
    r"((final|hiring) )?(decision|choice|conclusion)(?! to))"
)
WHO_DECIDES = (
    r"(you|they|he|she|the (\w+ )?(team|panel|board|company|committee|firm|manager|boss)"
    r"|your (\w+ )?(team|panel|board|colleagues|committee|boss|manager|principal|director)"
    r"|anyone|anybody|somebody|someone|everyone|nobody|no one)"
)
PLACE = (
    r"(company|firm|school|team|hospital|place|panel|boss|manager|employer|organi[sz]ation|kitchen|interview"
    r"|interviewers?|process|department|office|practice|hotel|university|people|leader|leadership|mentor)"
)
SUM = (
    r"((?<!\w)([\u00a3$\u20ac\u20b9\u20a6\u20b1\u00a5]|s\$|a\$|rs\.?|ksh|usd|gbp|eur|inr|ngn|sgd|aud"
    r"|zar|php|cad|aed|r)"
    r" ?\d[\d,.]*(?!\w)(?! ?(m|bn|million|billion)\b)( ?k\b)?|(?<![\w.,$\u00a3\u20ac-])\d[\d,.]* ?(k"
    r"|lpa|lakhs?|grand|euros?|dollars"
    r"|pounds|quid|naira|rupees|rand|pesos|shillings)\b)"
)
DOUBTED = (
    r"(role|job|position|post|work|fit|right|for me|candidate|person|choice|qualified|experience"
    r"|experienced|skills?"
    r"|good enough|ready|able|suited|cut out|up to|what I|want|manage|handle|cope|place|career|move"
    r"|commit|relocat\w+)"
)
BUSY = (
    r"(busy|swamped|snowed under|flat out|rushed( off)?|overwhelmed|over(loaded|worked|stretched|run)"
    r"|under pressure"
    r"|stretched|buried|hectic|slammed|a lot on|plenty on|up to your|full plates?|on your plate|so much on"
    r"|(many )?(better|other|more important) (things|priorities|matters))"
)
FEELING = (
    r"(disappoint|frustrat|disheart|upset|hurt|annoy|let down|discourag|aggriev|dismay|sadden"
    r"|puzzle[ds]\b|baffle[ds]\b)\w*"
)
OFFERED = (
    r"\b(I'll (let|send|bring|write|call)|I will (let|send|bring|write|call)|let you know|you"
    r" asked me|as you asked|(thank\w*|appreciate) (you )?(for )?(so much for )?(your |the"
    r" )?(letting|telling|quick|prompt|swift|fast))\b"
)
"""What the reader offers, or thanks for."""
OF_WORK = r"\b(patients?|customers?|guests?|pupils?|children|passengers?|residents?)\b(?! I)"
"""Of whom one tells who tells of the work."""
CLOSED = frozenset({StepKind.MOVE_ON})
"""Silence and the choice of somebody else are what this message is about."""
SETTLED = frozenset({StepKind.MOVE_ON, StepKind.REPLY})
"""These may speak of other plans, and of the reader's own answer."""

SIGNS = (
    Sign(
        "open-slot",
        {"[what you talked about]": r"\[(?!sic\])(?-i:[a-z])[^\]\n]{0,60}\]"},
    ),
    Sign(
        "placeholder",
        {
            "[Company]": r"\[(?-i:[^a-z\]\n])[^\]\n]{0,60}\]",
            "{first_name}": r"\{\{?[\w .'-]{1,40}\}?\}",
            "<Company name>": r"<<?[A-Za-z][\w .'-]{1,40}>",
            "(company name)": (
                r"\((insert|enter|add|company|employer|interviewer'?s?|job|date|topic|position)"
                r" ?[\w ']{0,30}\)"
            ),
            "XXX": r"\b(?-i:X{3,}|XX(?=:XX| years)|N\.?N\.?)(?!\w)",
            "INSERT NAME": r"\b(?-i:INSERT|ENTER|ADD|YOUR) (?-i:[A-Z]{2,})( (?-i:[A-Z]{2,})){0,5}",
            "____": r"_{3,}",
            "Mr/Ms": r"\b(mr|mrs|ms) ?/ ?(mr|mrs|ms)\b",
            "TBC": r"\b(?-i:TBC|TBD)\b",
            "lorem ipsum": r"\blorem ipsum\b",
        },
    ),
    Sign(
        "pressing",
        {
            "any further news": (
                r"\bany (?<![a-z].any.)(news|word|updates?|joy|luck)\b"
                r"(?= (on|about|with|re|yet|from|regarding)| ?[?.,!])|"
                r"\bany (\w+ ){0,2}(news|updates?|word|developments?|movement|verdict|luck|joy|outcome)\b"
                r"(?! (of|to|in|that|which|for word)\b)(?! (about|on|with|from) (the|a|an|my) (?!"
                rf"(\w+ )?{JOB}\b))"
            ),
            "any decision yet": (
                r"\bany (\w+ ){0,2}(decision|answer|reply|response|progress)\b"
                rf"(?= (yet|so far|from|been|as|either|on (my|the|your|this) (\w+ )?{JOB}|about (my"
                rf"|me|the (\w+ )?{JOB}))\b| ?[?.,])"
            ),
            "an update on my application": (
                rf"\b(an?|the|your|some|for|latest) ((quick|short|brief|small|status|final|hiring)"
                rf" ){{0,3}}(news|updates?|word|decision|verdict|answer|reply|response|outcome"
                rf"|progress)"
                rf" (yet|soon|from you|(on|about|regarding|concerning|as to|re) (my|me|your|whether"
                rf"|when|this|the (\w+ ){{0,2}}{JOB}))\b"
            ),
            "update me": (
                r"\b(updat(e|es|ing) (me|us)|(keep|kept) (me|us) (updated|posted|informed|in the loop"
                r"|up to date)"
                r"|(give|send|provide|offer|get|have|receive|appreciate|love|like|requesting|want|need|drop)"
                r" (me |us )?(with )?(an?|some|the|any) (\w+ )?updates?\b(?! (of|to)))\b"
            ),
            "status of my application": (
                rf"\bstatus (of|on|regarding|for|with|as regards) (my|the|your|this|our) (\w+ ){{0,2}}{JOB}\b"
                r"|\b(application|hiring|candidacy|my) status\b|\bstatus (update|check|report on (my|the) "
                r"(application|role))\b|\bstate of (play|my application)\b"
            ),
            "where things stand": (
                r"\bwhere (I|we|things|my application|everything|this|you|it|that) (all |currently "
                r"|now |both )?"
                r"(stands?|(are|is) (in|with|at) (the|your|my|this) (process|decision|hiring"
                r"|selection|search))\b"
                r"(?! (up|out|on the|in the (queue|line|kitchen)))"
            ),
            "how is the process going": (
                r"\bhow (is|are|'s) (things|my application|the (hiring |selection )?(process|decision|search)"
                r"|your (decision|search)|it|we) (going|coming|progress\w*|getting)\b(?! (to|with the"
                r" (?!role|job)))"
            ),
            "decided yet": (
                r"\b(decided|deciding|decide) (yet|already|who to|whom|on (a|another|the) (candidate|person)"
                r"|about me|against me|in my favou?r|either way)\b|\b(made|make|making) up (your|its"
                r"|their|his|her) minds?\b|\b(high|about|really is|past|surely) time (that )?(the|you"
                r"|your|somebody|someone)\b"
            ),
            "a decision by": (
                r"\b(your|a|the) (final |hiring )?decision (yet|by|soon|on (my|the (role|job|position"
                r"|post|vacancy))"
                r"|about (my|me|the (role|job|position))|this week|next week|today)\b"
            ),
            "waiting for your decision": (
                r"\b(hear|know|told|waiting for|wait for|learn|expect|expecting|announce|await"
                r"|awaiting|chasing|for)"
                r" (about )?(what )?(your|the|a|an|any) (\w+ ){0,2}(decision|outcome|verdict|answer"
                r"|reply|response)"
                r"\b(?! (to|that you (made|took)|of (the|a) (?!interview|application|process)))"
            ),
            "how soon will you decide": (
                r"\bhow (soon|quickly|long|much longer) (will|can|do|does|must|should|is|until|before"
                r"|am|might|are|would|it)"
                rf"\b{GAP}\b(decid\w+|decision|hear|know|answer|wait\w*|take|choos\w+|appoint\w*"
                rf"|reply|response|process)\b"
            ),
            "how much longer will": (
                r"\b(how much|any) longer\b(?= (will|do|must|should|I|it|to wait|is|you|before|until|can"
                r"|are))"
            ),
            "my chances": r"\bmy (chances|prospects|odds)\b|\b(stand|have) (a|any) (\w+ )?chance\b",
            "what is the hold-up": (
                r"\bwhat('s| is| was) ((happening|going on)(?= with (my|the (role|job|process"
                r"|application)|your)| on your| there|\?)"
                r"|(the|causing the) (hold[ -]?up|delay|latest|verdict|status|deal)\b)"
                r"|\b(the|this|long|such a|your) (delay|hold[ -]?up)\b(?= (in|with) (your|the (reply"
                r"|response|decision|process)|get|hear|repl|com)| ?[?.,]|$)"
            ),
            "speed things up": (
                r"\b((speed|hurry|mov(e|ing)|push|get) (this |things |it |the process )(up|along"
                r"|forward|on|moving|going)"
                r"|(mov(e|ing)|act(ing)?|decid(e|ing)) (swiftly|quickly|fast|faster|soon|without"
                r" delay|before))\b"
            ),
            "just chasing up": (
                r"\b(to|just|am|I'm|be|for|me) chas(e|ing)( up| about| for| my| this| you| again|[.,!?])"
                r"(?! (the )?(ball|sheep|cow|horse|ambulance))"
            ),
            "when will you decide": (
                rf"\bwhen (will|do|can|might|would|should|are|is|does|did)"
                rf" {WHO_DECIDES}(?! (need|want|expect) my ){GAP}\b(decid\w+|decision|choos\w+"
                r"|choice|answer|offer|get back|be in touch|contact|let me know|call|finali[sz]e|news"
                r"|reply|respond|announce)\b"
            ),
            "when will I hear": (
                r"(?<!until\W)\b(when|what day|which day)( [\w']+){0,4} (I|we|I'd|I'll)( \w+){0,2}"
                r" (hear( back)?( from \w+)?|know|be"
                r" told|be contacted|expect"
                r"|receive|get (a|an|my|your|the)|find out|learn)\b"
            ),
            "still waiting": (
                r"\b(still|patiently|anxiously|eagerly|impatiently|nervously|kept|keep|keeping|left"
                r"|leaving|leave) (me )?"
                r"(here )?(a?waiting|hanging|guessing|in limbo|in the dark|in suspense"
                r"|wondering)\b(?! (list|room|time))"
                r"|\b(I'm|I am|been|was) (\w+ )?(a?waiting) (for|on|to hear|by|your|weeks|since)\b(?!"
                r" (my|the (bus|train|next|hearing|visa|results of)))"
            ),
            "eager to hear": (
                r"\b(eager|anxious|impatient|desperate|dying|nervous|itching) (to (hear|know|learn"
                r"|find out|get (an|your))"
                r"|for (an?|your|any|some|the) (\w+ )?(answer|reply|news|decision|response|word|update))"
                r"|\bon tenterhooks\b|\bby the (phone|inbox)\b|\b(refresh|check)(ing)? my (inbox"
                r"|phone|e-?mail)"
            ),
            "a prompt reply": (
                r"\b(soonest|at your (very )?earliest|speedy|prompt|quick|swift|early|timely|urgent"
                r"|immediate|fast|definite|firm|clear)"
                r" ((convenience|possible|and \w+) )?(reply|response|answer|decision|convenience"
                r"|opportunity|feedback|yes)\b"
            ),
            "this is urgent": (
                r"\b(it is|it's|this is|is|matter is|matter of) (quite |very |really |rather |so "
                r"|extremely )?urgen(t|cy)\b"
            ),
            "time is short": (
                r"\btime is (of the essence|short|running out|pressing)\b|\b(clock is ticking|sooner"
                r" rather than later|high time)\b"
            ),
            "reply to me": (
                r"(?<!your.)(?<!the.)(?<!an.)\b(reply|respond|answer|responded|replied) (to )?(me|my"
                r" (e-?mail|message|letter|note|last))\b"
                r"|\bplease (do )?(reply|respond|answer|decide|hurry|revert)\b"
            ),
            "get back to me": (
                r"\b(get|getting|got|gotten|come|coming|write|writing|call|revert|reverting) back to me\b"
            ),
            "I need to know": (
                r"\bI (really |do )?(must|have to) (know|hear)\b|\b(I|we) (really |do |would |must "
                r"|will |urgently )?(need|require|must have|want"
                r"|demand) (to (know|hear)|an? (\w+ )?(answer|decision"
                r"|reply|response|yes|no|explanation)|your (answer|decision|reply|response)|you to)\b"
                r"|\byes or no\b"
            ),
            "the reasons in writing": (
                r"\b(reasons?|explanation|decision|answer|feedback|justification|confirmation) in"
                r" writing\b"
            ),
            "why haven't you": (
                r"\bwhy (haven't|have you not|didn't|did you not|hasn't|has no|is nobody|does nobody"
                r"|don't you|the (long )?(silence|wait|delay))\b"
            ),
            "did you get my": (
                r"\b(did|have|has) (you|my (e-?mail|message|note|letter|application)) (get|receive"
                r"|see|read|even|have a chance|manage|forget"
                r"|received|seen|got|reach(ed)?|arrive)\b(?= (my|to (read|look)|you|a chance)| ?\?)"
                r"|\b(in case|not sure|wonder\w*|sure|confirm|check\w*|see) (if |whether |that )?(you"
                r" |my )(\w+ ){0,2}(missed|got|received|saw|seen"
                r"|read|arrived|reached|got lost|went)\b(?! (the|a|about|on))"
            ),
            "expected an answer": (
                r"\b(expect|expects|expecting|expected|count on|demand|insist on) (to hear|an?|your"
                r"|the|some) (\w+ )?"
                r"(answer|reply|response|decision|call|email|news|feedback|offer|from you|back)\b"
            ),
            "let me know either way": (
                r"\b(let me know|tell me|inform me|advise( me)?|share|confirm) (\w+ )?(either way|one"
                r" way or|(the|your|what) (\w+ )?(decision|outcome|result|verdict"
                r"|answer)|what you('ve| have)? decide|soon|whether (I|a|the (job|role|post|position)"
                r"|you('ve| have)|it)|if (I|a|the (job|role|post"
                r"|position)|it|you('ve| have)) (\w+ )?(made|decided|reached|come|chosen|got|am|have"
                r"|is|has|was|will)|when (you|a|the|there|I)( \w+)? (decid|decision|hear|will))"
            ),
            "wondering if there is": (
                r"\bwonder(ing|ed|)? (if|whether|when|how (long|soon)) (there( is| was| has|'s)"
                r"|you('ve| have| had) (\w+ )?(made|decided|reached|had|any|got|chosen)"
                r"|a decision|I('m| am| was)|my (application|candidacy)|the (team|decision|role"
                r"|position|process|job|post))\b"
            ),
            "what did you decide": (
                r"\bwhat (did|have|has) (you|the \w+|they) (all )?(decide|decided|conclude|concluded|make"
                r" of me)\b"
            ),
        },
        unless=(OFFERED,),
        may_be_asked=True,
    ),
    Sign(
        "pressing",
        {
            "have you decided": (
                rf"\b(have|has|had|did|do|if|whether|when|until|once|surely|probably) {WHO_DECIDES}"
                rf"( \w+){{0,2}} {DECIDED}(?! (by|on which|how|what))"
            ),
            "decision has been made": (
                rf"\b(decision|choice|appointment){GAP}\b(been|is|was) (made|taken|reached)\b"
            ),
            "someone else was chosen": (
                r"\b(hired|hire|gone with|chosen|picked|offered it to|given (it|the \w+) to"
                r"|appointed) (someone|somebody"
                r"|anyone|anybody|another)\b|\b(someone|somebody|anyone|anybody|another (candidate"
                r"|person)) (else )?"
                r"(has|have|had|got|was|is|been) (the (job|role|post)|been (hired|chosen|offered"
                r"|appointed)|chosen|it)\b"
            ),
            "position been filled": (
                r"\b(role|position|job|post|vacancy) (is |been |has been |already |was |had been"
                r" ){0,3}(still (open|available"
                r"|vacant|free|going)|filled|gone|taken|given)\b"
            ),
            "am I still in the running": (
                r"\b(if|whether|am|was|were|have|did|that) (I|I'm|I've|my application|my name|the"
                r" (job|role|position|post|vacancy)"
                r"|it) (\w+ ){0,3}(in the (running|frame|mix|pool|picture)|under consideration"
                r"|considered|a candidate|in contention"
                r"|selected|shortlisted|successful|unsuccessful|hired|get it|got it|got the|get the"
                r"|make the cut|made the cut"
                r"|made it|make it|landed|still (open|available|vacant|free|going)|filled|taken"
                r"|rejected|progress(ed|ing))\b"
            ),
            "outcome of my interview": (
                r"\b(outcome|results?) (of|from|to) (my|the|our|your) (\w+ )?(interview|application"
                r"|selection|process|decision)\b"
            ),
        },
        unless=(OFFERED,),
        spared=CLOSED,
        may_be_asked=True,
    ),
    Sign(
        "pressing",
        {
            "by Friday": (
                rf"\b(by|before|until|latest|no later than|not later than|on or before) (the |this "
                rf"|next |coming |latest |end of |close of |start of ){{0,3}}"
                rf"({DAY}|week|month|weekend|day|business|play|the \d|\d)|\bwithin (the )?(next )?(a"
                rf" )?(few |couple of )?(\w+ )?(hours?|days?|weeks?)\b"
                rf"|\b(beyond|past|later than) (the |this |next |end of ){{0,3}}({DAY}|week|month|weekend)\b"
            ),
            "as soon as possible": (
                r"\b(asap|a\.s\.a\.p|as soon as|soonest|right away|at once|immediately|without"
                r" (further |any )?delay|promptly|urgently"
                r"|by return|straight ?away|this very|forthwith|at (the|your) (very )?earliest"
                r"|expeditiously|today|tomorrow)\b"
            ),
        },
        beside=(
            r"\b(let me know|(let|make) it|(tell|inform|advise|notify|ring|phone|call|email|message"
            r"|text|contact|update) me|your (\w+ )?(reply|response|answer|decision"
            r"|feedback|call|confirmation|verdict)|an? (\w+ )?(reply|response|answer|decision|update)"
            r"|repl(y|ies)|respond|revert|get back"
            r"|hear (back|something|anything|either way|one way|from|by|before|within|today|tomorrow"
            r"|asap|as soon|at|word|the)|need to know|have to know|must know"
            r"|please (confirm|decide|act|call|advise)|kindly (confirm|decide|act|call|advise|revert)"
            r"|make (a|your|the|up your) (decision|mind)|decide"
            r"|finali[sz]e|offer (letter|out))\b",
        ),
        unless=(
            r"\b(I'll|I will|I shall|I'd be (happy|glad|delighted)|I would be (happy|glad|delighted)"
            r"|I (can|could) (do|start|come|be|send|bring|let|give|offer)|may I|can I|could I|you"
            r" (said|asked|wanted|told|mentioned)|(you|they) (hoped|planned|aimed|meant|expected) to|you'll"
            r"|you will|will tell me|if you (need|want"
            r"|would like|have)"
            r"|should you|anything (else|more)|feel free|happy to|glad to|or whenever|no (hurry|rush))\b",
        ),
    ),
    Sign(
        "pressing",
        {
            "haven't heard": (
                r"\b(haven't|have not|hadn't|had not|not|never|yet to|still to) (yet |still |even "
                r"|actually |ever |to ){0,3}"
                r"(heard|hear (back|from|anything)|hearing (back|from|anything)|received (a|an|any)"
                r" (\w+ )?(reply|response|answer|update|call|news)"
                r"|got (a|an|any) (reply|response|answer)|been (contacted|told|updated)|responded"
                r"|replied|answered|called back)\b"
            ),
            "heard nothing since": (
                r"\b(hear|heard|hearing) (nothing|not a (thing|word)|no more|crickets)\b(?! (about|of) the)"
            ),
            "no reply yet": (
                r"\b(no|without (a|any)|lack of) ((further|single|more) )?(news|reply|response|answer"
                r"|word|feedback|contact|updates?)\b"
                r"( yet| so far| from you| since| to my| at all|[.,!?])"
            ),
            "radio silence": (
                r"\b(radio silence|your silence|gone (quiet|silent|dark)|went (quiet|silent|dark)"
                r"|ghost(ed|ing)|the silence"
                r"|silence (from|on) (you|your))\b"
            ),
        },
        unless=(
            r"\b(never heard of|before (I|we|the)|have not heard (anyone|a better)|heard (anyone"
            r"|anybody|it (put|explained|said)|a))\b",
            r"\b(in the (ward|hall|forest|studio|church|library))\b",
        ),
        spared=CLOSED,
        may_be_asked=True,
    ),
    Sign(
        "ultimatum",
        {
            "another offer": (
                r"\b(another|other|second|competing|different|rival|two|three|several|further|firm"
                r"|written|standing|better|counter) (\w+ ){0,2}(offers?|employers?|compan(y|ies)"
                r"|firms?|interviews?|process(es)?|opportunit(y|ies)|options?|places)\b"
                r"|\b(an|the|their|one|my) offers? (\w+ )?(from|elsewhere|on the table|in hand"
                r"|pending|in my|waiting|that expires|expir\w+|with a)\b"
                r"|\b((rounds?|offers?|interview\w*|process(es)?|roles?|jobs?|look\w*|go|options) elsewhere"
                r"|your (biggest |main )?(competitors?|rivals?)|a competitor"
                r"|others (are|have|want)|they want (me|my))\b"
            ),
        },
        beside=(
            r"\b(accept(ing)?|sign(ing)?|answer|reply|respond|deadline|by|until|before|unless"
            r"|otherwise|expir\w+|needs?|final|interested in me"
            r"|move quickly|go with|holding|keen|want me|wants me|would like me|match|beat|better"
            r"|counter|prefer|waiting|wait|pressing|pursuing"
            r"|made me|have (also )?(received|been|got|an|two|another|a)|I've (also )?(got|had"
            r"|received|been)|offered|interviewing|considering|commit|rounds?|hard to|take|taken)\b",
        ),
        unless=(
            r"\b(withdraw\w*|worked|used to|at my (last|old|present)|no other|not (looking"
            r"|interviewing)|clients?|customers?|patients?|suppliers?|pupils?|guests?)\b",
        ),
        spared=SETTLED,
        weight=Weight.HINT,
    ),
    Sign(
        "ultimatum",
        {
            "they offered me a job": (
                r"\b(made|given) me (an?|their) (\w+ )?(offer|proposal)\b|\boffered me (a|the|their) (job"
                r"|role|position|post|place)\b"
            )
        },
        unless=(
            r"\b(you (have |kindly |just )?(offered|made|gave)|years ago|back then|last year|chance|in"
            r" \d{4})\b",
        ),
        spared=SETTLED,
    ),
    Sign(
        "ultimatum",
        {
            "or else": (
                r"\b(or else|otherwise,? I|if not,? I(?='ll| will| shall| must| may| might| have|'m)"
                r"|unless (I|you|we|your)|if (I|you|we) (don't|do not|haven't|have not|hear nothing"
                r"|can't|cannot)"
                r"|failing (that|this|which)|in the absence of|should I not|if there('s| is) no)"
            ),
        },
        beside=(
            r"\b(I('ll| will| shall| may| might| must|'d| would|'m going| am going| have| can)|my"
            r" (application|candidacy|interest|name)) (\w+ ){0,3}"
            r"(assume|take|withdraw\w*|accept|look|go|sign|move|conclude|consider|have to|no choice"
            r"|be forced|offer|be gone|lapse|share|post|tell"
            r"|contact|write to|complain|report|pursue|turn|start)\b",
        ),
        spared=CLOSED,
    ),
    Sign(
        "ultimatum",
        {
            "beat that": (
                r"\b(beat|match|better|top) ((that|it|this|their|the|[\w']+) )(\w+ ){0,2}(and|offer"
                r"|salary|or|if|then|figure|package|terms)\b|\bbeat (that|it)\b"
                r"|\b(hold|holding|keep|keeping|put|putting|string|stall) (\w+ |[\w']+ ){0,4}(off"
                r"|waiting|at bay) (much|any|for|until|beyond|past|no)\b"
            ),
            "snapped up": (
                r"\b(snapped up|in (high |great )?demand|off the market|walk away|take my (skills"
                r"|services|talents?|experience|time) (elsewhere|somewhere)"
                r"|your loss|miss out on me|lose me|losing me|last chance|final (notice|warning"
                r"|chance)|won't (wait|be waiting|be available|be around|be free)"
                r"|cannot wait (much|any|for ever|forever|indefinitely)|can't wait (much|any|for ever"
                r"|forever|indefinitely)|go public|glassdoor|online review"
                r"|take (it|this|the matter) (further|higher|up with)|speak to (your|the) (boss"
                r"|superior|line manager)|before I (sign|accept|commit|say yes|take))\b"
            ),
        },
        unless=(r"\b(withdraw\w*|have accepted|accepted (it|them|another)|you offered|may I ask)\b",),
        spared=CLOSED,
    ),
    Sign(
        "salary",
        {
            "salary expectations": (
                r"\b((expected|current|last|previous|starting|desired|asking|present|annual"
                r"|monthly|base|basic|my|your|take-?home) (\w+ )?(salary|ctc|pay|rate of pay|"
                r"wages?|remuneration|compensation|day ?rate|hourly rate|stipend|pay ?check)|(salary"
                r"|pay|wages?|remuneration|compensation|bonus|ctc) "
                r"(range|expectations?|band|figure|scale|grade|details|on offer|offered|review|side"
                r"|question|for (the|this) (role|position|job|post)|we (discussed|talked))"
                r"|pay (scale|band|grade|rise|range)s?|hourly rate|day ?rate|rate of pay|ctc|ote)\b"
                r"(?! (for it|table|run|runs|slips?|system|software|file|files|data|journal|sheet|accounts?"
                r"|office|clerk|model|survey))"
            ),
            "the least I could accept": (
                r"\b(what|which) (kind|sort) of (money|pay|figure|salary|numbers?)|\bmoney (are|is)"
                r" (you|it|on offer|there|in it)|\bthe least I (could|would|can|will) (come|accept"
                r"|work|do it|take|consider)\b|\bplus (a )?(bonus|benefits|commission|car)\b"
                r"|\b(they('re| are)|(he|she|it) (is|pays)) pay(s|ing)? \w+"
                r"|\b(how much|what) (it|the|this|that|you|they|would) (\w+ ){0,3}(pays?|paying|be"
                r" paid|earn|offering|make)\b"
                r"|\b(pays?|paid|paying|earn(ing)?|worth|making|on) (me )?(at least|around|about"
                r"|roughly|more than|less than|under|over|a minimum)\b"
                r"|\b(benefits|relocation|overtime|signing|sign-on|holiday|performance|travel)"
                r" (package|allowance|bonus|pay|money|rate)\b|\bthe (whole |full |overall )?package\b"
                r"|\b(talk|discuss|negotiat\w+|speak|sort out|mention(ed)?) (about )?(the )?(money"
                r"|terms|pay|numbers|figures|package|compensation)\b|\bmoney (side|matters|question"
                r"|is)\b"
            ),
        },
        beside=(r"\b(I|I'm|I'd|I've|I'll|me|my|mine|you|your|you're|role|job|position|post)\b",),
        unless=(
            r"\b(payroll|spreadsheet|ledger|clients?|customers?|members|pensioners?|budget|accounts"
            r" payable|union|invoic\w+)\b",
        ),
    ),
    Sign(
        "salary",
        {"$54.60": SUM},
        beside=(
            r"\b(I|I'm|I'd|I've|me|my|mine)\b",
            r"\b(hour|hr|hourly|p\.?h|a day|per day|annum|p\.?a|year|yearly|month|monthly|week|weekly"
            r"|salary|pay|paid|pays|rate|base|package|wage|wages|earn\w*|make|making"
            r"|currently|current|expect\w*|looking for|minimum|match|accept|negotiat\w*|ctc|ote|offer"
            r"|take-?home|I'm on|I am on|come for|bonus)\b",
        ),
        unless=(
            r"\b(budget|raised|saved|saving|sold|sales|cost|costs|turnover|revenue|fund|grant"
            r"|donat\w+|client|customers?|ticket|invoice|bill|fee|fine|price|bottle|spent|bought"
            r"|fundrais\w+|donors?|till|cash|stock|repair\w*|order|orders|machine|loss|wrote off"
            r"|shortfall|deficit|claim|debt|part|parts|spare|fault|tool|piece|worth of)\b",
        ),
    ),
    Sign(
        "salary",
        {
            "under 160 base": (
                r"\b(under|below|over|above|at least|less than|more than|about|around|minimum|min|no"
                r" less than|upwards of|north of|between|from) (of )?\d{2,3}(,\d{3}|,?000)?( ?k)?("
                r" and \d{2,3}k?)?"
                r" ?(base|basic|ote|ctc|lpa|gross|net|plus|(an?|per) (hour|year|annum|month|week|day)"
                r"|p\.?a|all[ -]in)\b"
            ),
        },
    ),
    Sign(
        "guilt",
        {
            "I know you are busy": (
                rf"\b(you('re| are| must be| have)|(the|your) team (is|are|must be)|everyone (is|must be)"
                rf"|things (are|must be))( \w+){{0,3}} {BUSY}\b"
                rf"|\b(know|sure|realise|realize|imagine|appreciate|understand|aware|see|of) how (\w+"
                rf" )?{BUSY}\b|\btoo busy (to|for)\b|\bbusy as you\b"
            ),
        },
        beside=(
            r"\b(know|sure|realise|realize|imagine|guess|appreciate|suppose|expect|assume|bet|aware"
            r"|certain|doubt|must|surely|obviously|clearly|probably|of course"
            r"|perhaps|maybe|too busy|understand|if|but|reply|answer|respond|write)\b",
        ),
        unless=(
            r"\b(you (said|told|described|explained|mentioned|showed)|thank(s| you) for|making time"
            r"|despite|found (the )?time|mornings?|season|harvest|thank you|grateful|nights? shift)\b",
        ),
    ),
    Sign(
        "guilt",
        {
            "you said I would hear": (
                rf"\b(you|they|he|she|who|your \w+|I was|I'd been|I had been|I understood|as) (had "
                rf"|had all |all |also |both |clearly |specifically |very |yourself )?(said|told"
                rf"|promised|mentioned"
                rf"|assured|indicated|led to believe|agreed|gave me (your|the) word){GAP}\b(I('d|"
                rf" would| should| will)|you('d| would| will)|we('d| would)|they('d| would| will)"
                rf"|someone|somebody|me|to|a decision|an answer|news) [^.?!\n]{{0,25}}\b(hear|heard"
                rf"|call|contact|be in touch|get back|let me know|answer|decision|reply|news"
                rf"|decide|respond|phone|ring|write to me|be told|be made)\b(?! (more )?(about|the))"
            ),
            "you promised": (
                r"\byou (had )?(promised|gave (me )?your word)\b|\bas (you )?(had )?(promised|agreed) (to"
                r" me|at the|in the|when|you)|\b(broken|your) promise\b"
            ),
            "surprised not to": (
                r"\b(surprised|shocked|astonished|amazed|strange|odd|sad|unusual|baffled|confused"
                r"|disheartening|telling)( \w+){0,2} (not (to|that)|that (I|you|nobody|no one)"
                r" (\w+ )?(haven't|have not|hasn't|not|never|still)|to (hear nothing|get no|receive"
                r" no|have (heard|had|received) (nothing|no))|by (the|your|this) (silence|lack))"
            ),
            "been two weeks and still no": (
                r"\b(been|is|after|for) (now )?(\w+ ){0,3}(weeks?|days?|months?|fortnight|while|ages"
                r"|long)\b( (now|already))?,? (and|but|without|with no|since)"
                r" (I (still|have|haven't|never)|still|no\b|nothing|not|silence|any|a (single )?(word"
                r"|reply|call)|hearing)"
            ),
            "already two weeks": (
                r"\b(already|now) (been )?(over |more than |almost |nearly )?"
                + NUMBER
                + r" (\w+ )?(weeks?|days?|months?|fortnight)\b|\b"
                + NUMBER
                + r" (whole |full |long |entire )(weeks?|days?|months?)\b"
            ),
            "hoped to have heard": (
                r"\b(thought|hoped|expected|assumed|imagined|figured|would have|hoping) (that |by now"
                r" )?(I('d| would| might| should)|you('d| would)|we('d| would)|someone|somebody|to"
                r" have|there would)"
                r"[^.?!\n]{0,20}\b(hear|heard|be told|have had|reply|replied|answer|call|called|know"
                r"|news|be in touch|been in touch|let me know)\b"
            ),
            "should have heard": (
                r"\b(would|should|could|ought to|might) (at least |surely )?have (at least )?(\w+"
                r" )?(heard|been told|replied|answered|called|let me know|told me|written|had the"
                r" (decency|courtesy))\b"
            ),
            "the least you": (
                r"\b((very )?least (you|that you|anyone|somebody)|at the very least|you owe|owe (me"
                r"|it)|(was|am|were|are) owed|(I|we|candidates|applicants|people) (really |think I "
                r"|surely |do |all )?deserved?"
                r"|(common|basic|simple|ordinary) (courtesy|respect|manners|decency)|courtesy of|only"
                r" (be )?(fair|right|polite)|(un)?fair (to|on) (me|keep|leave|candidates|applicants)"
                r"|(has|had|have) the (courtesy|decency)|(a|one|single|simple) (line|word|email"
                r"|sentence|minute) (would|is all|costs|isn't|from you|or two)"
                r"|(would it|would have) (hurt|killed|cost)|takes? (only )?(a|one|two|thirty) (\w+"
                r" )?(minutes?|seconds?) to (reply|answer|write|send|let))\b"
            ),
            "took a day off for this": (
                r"\b(took|taken|take|taking|gave up|given up|sacrificed|used|lost|losing|cost me"
                r"|spent) (a|an|half a|the|my|two|three|unpaid|one|whole|weeks|hours) (whole |full "
                r"|unpaid |entire |precious )?"
                r"(day|days|afternoon|morning|leave|shift|weekend|pay|wages|earnings|evenings?"
                r"|holiday|annual leave)('s|')?( off| leave| pay)?( of)?( \w+)? (for|to|on|preparing)"
                r" "
                r"(this|you|your|the|see|meet|come|attend|prepare|travel|be)\b"
            ),
            "after all the time I": (
                r"\b(after|given|considering|despite|with) (all )?(of )?(the|my|that|so much"
                r"|everything) (\w+ )?(time|effort|work|hours|trouble|preparation|travel\w*|miles)"
                r" (and \w+ )?(I|that I|I've|which I)\b"
                r"|\b(put|invested) (so much|a lot of|a great deal of|many|hours|a good deal of) (\w+"
                r" )?(time|effort|work|hours|energy) in(to)? (this|your|the (application|interview"
                r"|process|task))"
                r"|\b(travelled|traveled|drove|flew|came) (\w+ ){0,4}(hours|miles|kilomet\w+|km|way)"
                r" (\w+ ){0,3}(for|only|and (still|now|not)|to (be|hear|get))\b"
            ),
            "being ignored": (
                r"\b(being|been|feel|felt|simply|just|you're) ignor(ed|ing)\b|\bignore[ds]? (me|my)\b"
                r"|\b(to be|been|being|feel|feels|feeling|felt) (\w+ )?(forgotten|overlooked|brushed"
                r" (off|aside)|left"
                r" out)\b|\bfallen on deaf ears\b|\bcold shoulder\b"
            ),
            "forgotten about me": (
                r"\b(forgotten|forgot|forget|forgetting|lost (track|sight) of) (all )?(about )?(me|my"
                r" (application|email|message)|us)\b(?! (laptop|badge|umbrella|coat))|\bslipped your"
                r" mind\b"
            ),
            "wasted my time": r"\bwast(e|ed|ing) (of )?(my|our) (time|day|effort)\b",
            "second email to you": (
                r"\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (attempt|email|e-mail|message"
                r"|mail|voicemail|note|letter|reminder)\b(?= (I|that I|now|to you|without|and (still"
                r"|no)|about this"
                r"|since|of mine|asking|I've|\W))|\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)"
                r" time (that )?(I('ve| have)? (now )?(writ|ask|call|rung|ring|email|contact|tr(y"
                r"|ied))|of (asking|writing|calling))"
            ),
            "nobody has replied": (
                r"\b(nobody|no one|none of you|not one of you|not a soul|you never|you still|you"
                r" didn't even|you have not even) (has |have |had |even |ever |bothered |to |thought"
                r" ){0,4}(replied|called|answered|contacted|bothered|reply|call"
                r"|answer|told me|let me|responded|picked up|haven't|written back)\b"
            ),
            "I was counting on you": (
                r"\b(I'm|am|was|been|really|are|all) (\w+ )?counting on (you|this|it)\b|\bhopes? (are "
                r"|were )?(pinned|riding|resting) on\b|\byou (raised|got) my hopes\b"
            ),
            "turned down two offers": (
                r"\b(turned|turning) down (\w+ ){0,3}(offers?|jobs?|roles?|interviews?)\b|\bput (my|other"
                r"|everything|all) (\w+ ){0,3}on hold\b"
            ),
            "treated like dirt": (
                r"\b(how (would|do) you (feel|like)|treated (like (this|that|dirt|a|an)|as (a|an|if))"
                r"|left (out )?in the cold|strung along|stringing me|leading me on|led me on|lip service"
                r"|false hopes?)\b"
            ),
        },
        unless=(OF_WORK,),
    ),
    Sign(
        "guilt",
        {
            "I was disappointed": (
                rf"\b(I'm|I am|I was|was|am|I feel|feel|felt|getting|becoming|left|feeling|leaves"
                rf"|makes me|made me|been|is) ((a|bit|little|rather|quite|somewhat|very|really|so"
                rf"|extremely|honestly"
                rf"|starting to|pretty|frankly|getting|to be|of|feeling|me|deeply)"
                rf" ){{0,4}}{FEELING}\b(?! (my|his|her|one of|in the|by the (way|film|match|pipe|cut"
                rf"|weld)))"
            ),
        },
        unless=(OF_WORK,),
        spared=SETTLED,
    ),
    Sign(
        "oversharing",
        {
            "you are my only hope": (
                r"\b(my|our|the) (only|last|one|final) (remaining |real )?(hope|chance|option"
                r"|lifeline|shot|resort)\b|\b(I am|I'm|so|really|pretty|quite|getting|feel|grow(ing"
                r"|n)?) desperate\b|\bdesperate(ly)? (for|to|need|want)\b|\b(beg(ging)? (you|of you)"
                r"|I beg|implor\w+|plead(ing)?|(please,? ){2}|save my|for god'?s sake|on my knees)\b"
                r"|\bplease (just )?(give|grant) me (a|this|the|one) (\w+ )?(chance|job|opportunity"
                r"|role|position)\b|\b(take pity|have mercy|have a heart|do me (a|this) (big |huge"
                r" )?favou?r)\b"
            ),
            "really need this job": (
                r"\b(really|badly|desperately|urgently|truly|so|do|just|I|honestly) need (this|the|a)"
                r" (\w+ )?(job|role|position|work|money|income|post|break|salary|paycheck)\b"
                r"|\bneed (the|this|a) (\w+ )?(money|income|job|salary|work) (so|badly|desperately"
                r"|more|urgently|to (pay|survive|live|feed|support|keep|help|make|send))\b"
            ),
            "hardly slept": (
                r"\b(can't|cannot|could not|couldn't|hardly|barely|haven't|not) (\w+ )?(sleep|slept"
                r"|eaten|eat)\b|\b(awake at night|sleepless|in tears|cr(y|ied|ying) (myself|every|in"
                r"|when|all|for)|broke down|breakdown|panic attacks?"
                r"|therap(y|ist) (says|said|thinks|told|for me)|my therapist|antidepressants?"
                r"|depressed|depression|burnt? out|my anxiety|suicid\w+|nervous wreck|lowest point"
                r"|rock bottom|self-?esteem)\b"
            ),
            "behind with the rent": (
                r"\b(make ends meet|roof over|feed (my|the|our|four|three|two) (\w+ )?(family|kids"
                r"|children|mouths)|behind (on|with) (my|the|our) (rent|bills?|mortgage)|(my|the|our)"
                r" (\w+ )?(rent|mortgage|bills?|loan|landlord|savings|overdraft|credit card|debts?)"
                r"('s|'re| is| are| has| have| will| was| were| keep| keeps| due| run| ran| won't|"
                r" needs| need| wants)|in debt|broke\b(?= (right|at|and|since|now)|[.,!])|eviction"
                r"|evicted|bankrupt\w*|mouths to feed|sole (earner|breadwinner|provider)|only (earner"
                r"|breadwinner)"
                r"|school fees (are|have|for my))\b"
            ),
            "my divorce": (
                r"\bmy (\w+ )?(divorce|separation|ex-?(wife|husband|partner|boyfriend|girlfriend)?"
                r"|break-?up|illness|operation|surgery|diagnosis|miscarriage|bereavement|bail|custody"
                r"|court case|depression|mental health|addiction|sobriety)\b"
                r"|\b(going|went|been|gone) through (a |an |the |my )?(\w+ )?(divorce|lot|hell"
                r"|separation|(hard|difficult|tough|rough|bad|dark) (time|period|patch|year"
                r"|months?))\b"
                r"|\b(marriage|relationship) (\w+ )?(broke|ended|failed|is over|fell apart)\b"
            ),
            "out of work since": (
                r"\b(out of (work|a job)|unemployed|jobless|without (work|a job|income)|on (the dole"
                r"|benefits|jobseekers?)|laid off|made redundant|sacked|got fired|was fired|between"
                r" jobs) (for|since|in|last|and|again|months|now|by|from|this|with)\b"
                r"|\b(rejected|turned down|rejections?) (by|from|for|after) (every|\d+|so many|all"
                r"|dozens|countless|everyone|everywhere|several|many|two|three|other)\b|\b(dozens"
                r"|hundreds|\d\d+) (of )?(rejections|applications)\b"
                r"|\b(nobody|no one|noone) (else )?(will|would|wants to|wanted to) (hire|employ|take"
                r"|have|give) me\b|\b(visa|permit|work permit) (\w+ )?(runs? out|expires?|is expiring"
                r"|will expire|lapses|ends)\b"
            ),
        },
        unless=(r"\b(patients?|clients?|tenants?|residents?|customers?|pupils?)\b",),
    ),
    Sign(
        "oversharing",
        {
            "my mother is sick": (
                r"\bmy (\w+ ){0,2}(in-laws|husband|wife|partner|mother|father|mum|mom|dad|parents?"
                r"|kids?|children|baby|son|daughter|family|grandmother|grandfather|gran|nan|brother"
                r"|sister|boyfriend|girlfriend|fianc\w+|little ones?)\b"
            ),
        },
        beside=(
            r"\b(ill|sick|unwell|cancer|hospice|dialysis|surgery|operation|died|passed away|dying"
            r"|death|funeral|funerals|left me|walked out|lost (his|her|their|our|my|the) \w+|taunt\w*"
            r"|mock\w*|nag\w*|out of work|unemployed|laid off|redundant|depend(s|ed|ing)? on"
            r"|rely(ing)? on|relies on|support(ing)?|feed|provide for|school fees|tuition|rent"
            r"|mortgage|bills|debts?|money|stress\w*|struggl\w+|worried|ashamed|disappoint\w*|angry"
            r"|fight\w*|divorc\w+|pressur\w+|kicked|evict\w+|care for|looking after|pregnan\w+|due in"
            r"|starv\w+|hungry|medic\w+)\b",
        ),
        unless=(
            r"\b(worked|nurse[ds]? (at|in|on)|taught|ran|used to|is a|was a|both (nurses|teachers)"
            r"|career)\b",
        ),
    ),
    Sign(
        "rude",
        {
            "idiots": (
                r"\b(idiot(s|ic)?|morons?|moronic|liars?|jerks?|clowns? (?=who|that|like|you|in your)"
                r"|scam(mers)?|losers?|imbeciles?|fools|cowboys|muppets?|clueless|(hadn't|hasn't|haven't"
                r"|has no|had no|without|not) (got )?a clue|amateur(s|ish)|shambl(es|olic)|shambolic"
                r"|farce|farcical|laughing ?stock|incompeten(t|ce)|jobsworths?)\b"
            ),
            "you suck": r"\b(you|this|it|which|company|that) (really )?sucks?\b",
            "go to hell": (
                r"\b(go to hell|damn (you|it)|screw you|shut up|drop dead|to hell with|shame on|how"
                r" dare)\b"
            ),
            "shit": (
                r"\b(shit\w*|bullshit|fuck\w*|crap|arse(hole)?s?|asshole\w*|bastards?|pissed|bloody (rude"
                r"|awful|useless|hell|joke))\b"
            ),
            "what a disgrace": (
                r"\b(what|such) (a|an) (\w+ )?(disgrace|joke|farce|shambles|insult|circus)\b|\b(was|is) a"
                r" (complete |total |bad )?(joke|disgrace|farce|sham|waste of (my|our|everyone))\b"
            ),
            "chosen badly": (
                r"\b(chosen|chose|decided|hired|picked|judged) (badly|wrongly|poorly|the wrong)\b|\b(your"
                r"|a) (big|grave|huge|serious|costly) mistake\b|\byou('ll| will| may| might) (come to"
                r" )?regret\b|\bhalf (the|as) \w+ (that )?(I|as I)\b|\b(good )?manners (are|were|is|cost"
                r"|seem)\b|\bno manners\b"
            ),
            "expected better": (
                r"\b(expected|hoped for|deserve[sd]?) (much |a lot |far |rather )?(better|more) (from|of)"
                r" (you|your|a|an|such|this)\b|\bexpected better\b"
            ),
        },
    ),
    Sign(
        "rude",
        {
            "you are so unprofessional": (
                r"\b(rude|rudeness|unprofessional(ism)?|disrespect(ful)?|ridiculous|pathetic"
                r"|disgrace(ful)?|shameful|insult(ing|ed)?|stupid|a joke|useless|lazy|sloppy|careless"
                r"|disorgani[sz]ed|badly (run|organi[sz]ed|prepared|managed)|poorly (run|organi[sz]ed"
                r"|prepared|managed)"
                r"|ill-?prepared|unprepared|out of (his|her|their|your) depth|second-?rate"
                r"|third-?rate|mediocre|appalling|dreadful|atrocious|abysmal|laughable|arrogan(t|ce)"
                r"|condescending|patroni[sz]ing|ignorant|chaotic|a (mess|circus)|(a|total|complete)"
                r" waste of"
                r"|lack of (respect|professionalism|courtesy|organi[sz]ation|manners|preparation"
                r"|interest)|embarrassment|behind the times|dinosaurs?)\b"
            ),
        },
        beside=(
            r"\b(you|your|you're|(the|this|that) (\w+ )?(interview|interviewer|process|panel|company"
            r"|firm|team|receptionist|manager|recruiter|hr|department|outfit)|hr)\b",
        ),
        unless=(
            r"\b(not|never|isn't|aren't|wasn't|no|hardly|thank\w*|sorry|I (was|am|felt|feel|had been)"
            r" (\w+ )?(tired|slow|sloppy|late|nervous|stupid|boring|dull|embarrass\w*|unprepared)"
            r"|laughed|joke(d|s)?|funny|enjoyed|liked|loved|love|fix\w*|replac\w*|rebuil\w*|help\w*"
            r"|sort\w*"
            r"|you (said|told|called|described|mentioned|explained|showed)|customers?|guests?"
            r"|passengers?|patients?|pupils?|children|calm\w*|machines?|code|software|system|data"
            r"|boat|engine|kiln|oven)\b",
        ),
    ),
    Sign(
        "rude",
        {
            "worst-organised interview": (
                rf"\b(worst|least|most (disorgani[sz]ed|chaotic|unprofessional|boring|confusing"
                rf"|bizarre|pointless))(-| )(\w+(-| ))?(\w+ )?{PLACE}\b"
                rf"|\b{PLACE} (\w+ ){{0,3}}worst\b|\bworst (\w+ ){{0,2}}I('ve| have| had)( ever)?\b"
            ),
            "how you treat people": (
                r"\b(how|way) (you|your company|your team|this company|your people|you people) (\w+"
                r" )?(treat|treats|behave|run|runs|operate|operates|do business|conduct|deal with"
                r" (people|candidates|applicants))\b(?! (the|a) (boat|ward|wood|metal|line|kiln"
                r"|water))"
            ),
            "your office looked dull": (
                r"\b(your|the (interview|process|panel|office|questions?|test|task)) (\w+ ){0,2}(is"
                r"|are|was|were|looks?|looked|seem\w*|felt) (\w+ ){0,2}(outdated|old-?fashioned|tired"
                r"|shabby|scruffy|dull|boring|embarrassing|stale|amateur\w*|childish|silly|pointless"
                r"|dated|slow|a mess|all over the place)\b"
            ),
            "no wonder you": (
                r"\b(no|small|little) wonder (you|your|that you|that your|nobody|people|the)\b|\bno"
                r" surprise (you|your|that you|that your|people)\b|\b(and|which) (explains|tells me|says)"
                r" (why|a lot|a great deal|everything|all) .{0,20}\b(you|your)\b"
            ),
            "unlike your colleague": (
                r"\b(unlike|compared (with|to)|(more|better|friendlier|nicer|smarter|sharper|quicker"
                r"|brighter|warmer) (\w+ )?than) (you|your|yours|the (man|woman|lady|gentleman|other"
                r"|others)|(some of )?your (colleagues?|team|boss|partner|competitors?|predecessor)"
                r"|certain|some (people|of you))\b"
            ),
            "did not bother to": (
                r"\b(didn't|did not|hadn't|had not|couldn't|could not|haven't|never|not) (even |once "
                r"|really |clearly |obviously )?(bother\w*|read my|looked at my|look at my|prepared"
                r"|know what (you|he|she|they) (were|was)|have a clue|listen(ed|ing)?|look(ed)? up"
                r" from|manage(d)? to)\b"
                r"|\b(kept me waiting|your phone|yawn\w*|checking (your|his|her) (phone|watch)|late"
                r" (for|to) (your|our) own|at least (he|she|your colleague|someone|somebody))\b"
            ),
            "not impressed by your": (
                r"\b(not|hardly|less than|far from) (very |at all |exactly |particularly )?impress(ed"
                r"|ive) (by|with) (your|the|how)\b|\byour (poor|bad|terrible|awful|appalling|sloppy) \w+"
            ),
        },
        unless=(
            r"\b(I (didn't|did not|hadn't|had not|couldn't|could not|haven't|never)|thank you for not"
            r"|thanks for not|patients?|customers?|guests?|pupils?|you (said|told|described|mentioned))\b",
        ),
    ),
    Sign(
        "flattery",
        {
            "the best company in the world": (
                rf"\b(best|greatest|finest|nicest|kindest|smartest|wisest|coolest|cleverest|loveliest"
                rf"|most \w+) (\w+ ){{0,2}}({PLACE}|person|man|woman|human|interviewer|conversation"
                rf"|meeting|hour|day|teacher|chef|captain|doctor|surgeon|professor|head|mind|minds"
                rf"|leaders|bosses|boss|experience|honou?r|scientist|engineer|director|editor"
                rf"|principal|coach)"
                rf" (\w+ )?(of my life|ever|(this|the) (\w+ )?(world|continent|country|city|industry)"
                rf" has|in the (\w+ )?(world|country|universe|industry|business|city|field|land"
                rf"|nation|continent|whole)|on (the planet|earth)|alive|(that )?I('ve| have)( ever)?"
                rf"|known to|of (our|all) (time|age|generation))"
                r"|\b(best|greatest|finest) (\w+ ){1,3}(that )?(this|the) \w+ has (ever )?(\w+ed|seen"
                r"|known|had)\b"
                r"|\b(best|greatest|finest) (in the (world|country|universe|industry|business|land)"
                r"|on earth|of all time)\b|\bworld'?s (best|greatest|finest|most)\b"
            ),
            "a true genius": (
                r"\b(geniuse?s?|visionar(y|ies)|legend(s|ary)?(?= (in|of|like|such|,|\.|!|and)|[.,!])"
                r"|guru|idols?|my hero(es|ine)?|a (true )?(hero|saint|angel|god|goddess|titan|giant"
                r"|luminary|icon|queen|king|rock ?star|superstar|role model for us all)(?= (of|in|to"
                r"|among|like|and|who)|[.,!])|second to none"
                r"|without (equal|peer|rival)|unparalleled|unmatched|incomparable|unrivall?ed"
                r"|peerless|one in a million|(in|of) (total |complete |pure |absolute )?awe( of)?"
                r"|awe-?struck|awestruck|star-?struck|speechless|spellbound|mesmeri[sz](ed|ing)|hung"
                r" on (your )?every word|hanging on (your )?every word|life-?changing|chang(ed|es) my"
                r" life"
                r"|privilege of (my|a) life(time)?|honou?r of (my|a) life(time)?|once-in-a-lifetime"
                r"|worship\w*|bow (down )?to|kneel|blessed to have (met|been)|unforgettable|infinite"
                r"|boundless|god-?like|divine|heaven-?sent|legendary|miraculous|breathtaking"
                r"|immaculate|flawless|extraordinar(y|ily) (\w+ )?(mind|leader|vision|person|woman"
                r"|man|gift\w*|human|wisdom|insight)"
                r"|unworthy|not worthy|(your|such) (\w+ )?(brilliance|greatness|wisdom|genius"
                r"|radiance|excellency|magnificence|grandeur|perfection|charisma)|truly (exceptional"
                r"|extraordinary|magnificent|outstanding|phenomenal) (\w+ )?(leader|person|man|woman"
                r"|human|mind|company|team|interviewer|being)"
                r"|could listen to you|never (before )?(met|seen|encountered|come across|known) (a|an"
                r"|any|such|some)\w* (\w+ )?(so|as|like|more|brilliant|person|leader|kind|boss"
                r"|company|one) \w+)\b"
            ),
        },
        beside=(
            r"\b(you|your|you're|yours|company|team|interview|conversation|meeting|leader|boss|manager|dr"
            r"|prof|professor|captain|chef|madam|sir)\b",
        ),
        unless=(
            r"\b(you (said|told|described|mentioned|called|quoted|showed|explained|played|sang)|book"
            r"|novel|film|sentence|legend of|church|surface|paint\w*|weld\w*|finish)\b",
        ),
    ),
    Sign(
        "contradicting",
        {
            "not sure that I am qualified": (
                rf"\b(not|n't|never|less|hardly) (\w+ )?(sure|certain|convinced|confident|positive"
                rf"|persuaded) (yet )?(if|that|whether|I|about|how|this|it|the){GAP}\b{DOUBTED}\b"
                rf"|\b(doubt|doubts?|wonder|wondering|question) (if|whether|that|about) (I|I'm|this"
                rf"|it|the role|the job|my|being|working){GAP}\b{DOUBTED}\b"
            ),
            "second thoughts": (
                r"\b(second thoughts|mixed feelings|(in|of) two minds|on the fence|(some|my|a few"
                r"|slight|serious|certain|real|still) (reservations?|doubts?|misgivings|hesitations?)"
                r"|hesitant (about|to)|torn (between|about)|undecided|cold feet|imposter|impostor"
                r"|(my|a|as a) (fallback|fall-back|back-?up plan|safety net)|plan b|stop-?gap"
                r"|stepping[ -]stone|better than nothing|settle for|until (something|anything) better"
                r"|tide me over|for the time being|not my (\w+ )?(first choice|dream|ideal|cup of tea"
                r"|passion|favourite|thing|field|strong\w*)"
                r"|(wasn't|isn't|not) (exactly|really|quite|precisely|entirely) (what|the (job|role"
                r"|kind)|my|where) (I )?(\w+ )?(\w+)?|out of my (depth|league)|in over my head|above"
                r" my (level|head)|overqualified|beneath me|bit of a (step|come) ?down|step"
                r" backwards?)\b"
            ),
            "not the right person": (
                r"\b(I|I'm|am|maybe|perhaps|probably|possibly|may|might|fear|suspect|afraid|that)"
                r" (\w+ ){0,3}(not|n't|isn't|aren't) (\w+ ){0,2}(the (right|best|ideal|strongest"
                r"|perfect|most|obvious|typical)|a (good|great|perfect|natural|strong) (fit|match"
                r"|candidate)|qualified|good enough|experienced enough|suited|suitable|up to|cut out"
                r"|ready|for me|what you)\b"
                r"|\b(maybe|perhaps|probably|possibly|rather) too (weak|old|slow|young|small|big|hard"
                r"|much|green|inexperienced|junior|soft|difficult|demanding) for\b|\b(maybe|perhaps"
                r"|probably|possibly) (it is |it's |this is |I'm |I am |the role is )?not (the|a|for"
                r"|right|my|as)\b"
                r"|\b(wrong|not the right) (person|man|woman|candidate|choice|role|job|position|fit"
                r"|place) for (me|you|this|the|it)\b|\bnot the right (role|job|position|person|fit)\b"
            ),
            "I lack the experience": (
                r"\bI('m| am)? (\w+ )?(lack|lacking|short of|don't have|do not have|haven't got|have"
                r" no|have little|have never|never (had|did|worked|done|used|managed)|know (nothing"
                r"|little|very little|next to nothing)|have (only )?(limited|little|no|not much|not"
                r" enough)) "
                r"(real |much |any |enough |all |the |of |about |with |a ){0,3}(\w+ )?(experience|skills?"
                r"|qualifications?|knowledge|background|training|licen[cs]e|clue|idea|patience|talent"
                r"|degree)\b"
                r"|\b(other|better|stronger|more (qualified|experienced|suitable)) (candidates?"
                r"|applicants?|people|nurses|teachers|engineers)( than me| will| would| are| for| out"
                r"|$|\b)|\b(bad|poor|weak|terrible|nervous|awful) (interview|answers?|performance"
                r"|impression) (on my|from me|of mine|I)\b"
                r"|\b(messed|screwed|mucked|cocked|fluffed|botched|bungled|made a (mess|hash) of) (up"
                r" )?(the|my|that|your|our|this|a|it)\b|\b(didn't|did not|don't think I) (do|did"
                r"|perform|performed|come across|came across|answer|answered|present\w*|show) (\w+"
                r" ){0,2}(well|very well|myself|enough|as well|good)\b"
            ),
            "I would rather work": (
                r"\b(I'd|I would) (much |far |actually |honestly )?(rather|prefer) (\w+ )?(work\w*|be"
                r"|do|doing|stay\w*|have|not|another|a|to|something)\b|\b(whether|if) (I|it) (really "
                r"|truly |actually |even |still |can |could |would )?(want|like|wants?|enjoy|be happy"
                r"|stand|see myself|manage|handle|cope)\b"
                r"|\b(commute|drive|distance|hours|pay|salary|shifts?|travel\w*|relocat\w+|night"
                r" shifts?) (is|are|would be|might be|may be|could be|worr\w+|put\w*|would) (\w+"
                r" )?(too|a problem|an issue|difficult|hard|long|far|me off|a lot|killing|a struggle"
                r"|impossible|a stretch|my (only )?(concern|worry))\b"
                r"|\b(a lot|more|less|bigger|harder|tougher|much) (\w+ )?(than|to take on than) I"
                r" (can|could|bargained|feel able|am able) ?(handle|manage|cope|for|take|to)?\b"
                r"|\b(worr(y|ied)|afraid|scared|concerned|frighten\w*|nervous) (that |about )?(I"
                r"|whether I|of|the|being|by the) (\w+ ){0,3}(not|can't|cannot|won't|wouldn't"
                r"|couldn't|fail\w*|good enough|able|size|pace|workload|hours|level|responsib\w+)\b"
            ),
        },
        unless=(
            r"\b(withdraw\w*|declin\w+|turn(ed|ing)? (it )?down|decided (to|not|against)|thank you"
            r" for (understanding|being patient)|your (clients?|customers?|patients?)|you (said|told"
            r"|explained|described|mentioned|asked)|patients?|guests?|customers?|pupils?|no (doubts?"
            r"|hesitation|reservations?|second thoughts)|without (doubt|hesitation|reservation)|if I"
            r" can help)\b",
        ),
        spared=CLOSED,
    ),
    Sign(
        "apology",
        {
            "sorry to bother": (
                r"\b(sorry|apolog\w+|forgive|pardon|excuse)\b(?! (to (hear|read|see|have missed"
                r"|learn)|about|that (the|your|we)|we|for (the (delay|late|rain|mud|mess|noise|state)"
                r"|being late|my (late|spelling|english|handwriting|coat))|I (missed|was late|could"
                r" not|couldn't|am late)))"
                r"[^.?!\n]{0,40}\b(bother\w*|bug(ging)?|troubl\w+|disturb\w*|writ(e|ing)|chas(e|ing)"
                r"|e-?mails?|e-?mailing|contact\w*|follow\w*|pester\w*|nag\w*|intru\w+|interrupt\w*"
                r"|impos\w+|reaching|reach|messag\w*|calling|call|phoning|persist\w+|pushy|push(ing)?"
                r"|impatien\w*|annoy\w*|spam\w*|inconvenience|keep(ing)?|taking|take|nuisance|pest"
                r"|note|ask(ing)?|hassl\w+|being|again|filling|clutter\w*|land\w*|inbox|barg\w*"
                r"|hear(ing)?|sick of|dropping|turning up|ring(ing)?|back|another|eating into"
                r"|adding)\b"
            ),
            "don't want to be a pest": (
                r"\b(hate|don't (\w+ )?(want|mean|like|wish|intend)|do not (\w+ )?(want|mean|like"
                r"|wish|intend)|didn't (want|mean|like)|hope I('m| am) not|hope (this|it|that|my \w+"
                r"|you) (isn't|is not|doesn't|does not|won't|don't|do not)|not (trying|wanting"
                r"|wishing|meaning)|wouldn't (want|wish|like)"
                r"|would not (want|wish|like)|without (wanting|wishing|meaning)|at the risk of|risk"
                r"|I'm (probably|surely|no doubt)|must be) (to |for |about |that |I'm |I am |me ){0,3}(be"
                r" |being |sound |sounding |seem |seeming |appear |come across |coming across |become"
                r" )?(as )?((a|an|too|so|overly|that|the|your|mind) ){0,4}"
                r"(bother\w*|bug(ging)?|pester\w*|nag\w*|pushy|impatien\w*|pest|nuisance|annoy\w*"
                r"|disturb\w*|troubl\w*|pressur\w*|push\w*|chas\w*|intrud\w*|impos\w*|hassl\w*"
                r"|burden\w*|inconvenience|spam\w*|pain|forward|writ(e|ing)|email\w*|ask(ing)?"
                r"|contact\w*|messag\w*|keep|take up|clog\w*|add to)\b"
            ),
            "I feel awful for even calling": (
                r"\b(I|I'm|I do) (\w+ ){0,2}(feel|feels|felt|feeling) (\w+ )?(bad|awkward|guilty"
                r"|terrible|silly|awful|uncomfortable|embarrass\w*|ashamed|rude|cheeky|foolish|stupid"
                r"|sheepish|shy) (for |about |to |even |be |by ){0,3}(writ(e|ing)|ask(ing)?"
                r"|call(ing)?|e-?mail(ing)?|contact(ing)?|messag(e|ing)|bother(ing)?|chas(e|ing)"
                r"|ring(ing)?|keep(ing)?)\b"
                r"|\b(cheeky|rude|presumptuous|forward|bold|pushy|wrong) (of me|to (ask|write|call"
                r"|email|contact))\b"
            ),
            "excuse my writing": (
                r"\b(mind|forgive|excuse|pardon) (me|my) (for )?(\w+ )?(writing|asking|contacting"
                r"|emailing|messaging|calling|persistence|impatience|intrusion|boldness|chasing|bothering"
                r"|directness|forwardness|troubling|disturbing)\b"
            ),
            "probably annoying": (
                r"\b(probably|likely|know (I'm|I am)|must be|might be) (\w+ )?(annoying|bothering"
                r"|pestering|bugging|a pest|a nuisance|a pain|(sick|tired|fed up) of (me|my|hearing))\b"
                r"|\b(last|least) (thing|person) you (want|need)\b"
            ),
            "I'm so sorry,": (
                r"\b(so|very|really|terribly|awfully|truly) sorry\b(?= ?[.,!;-]|,? but| if| for| to (ask"
                r"|be|have to))(?! for (your|the) (loss|delay))|\bmy (sincere|sincerest|humble|deepest"
                r"|heartfelt) apologies\b|\ba thousand apologies\b"
            ),
        },
        unless=(
            r"\b(sorry to (hear|read|learn)|sorry (that )?(I|we) (was|were|missed|arrived|could|had to"
            r" (leave|rush|cut))|sorry for (the delay|your loss)|sorry about the)\b",
        ),
    ),
    Sign(
        "empty-opener",
        {
            "just checking in to": (
                r"\b((I'm|I am|I|just|simply|only|merely|quickly|quick|wanted to|want to|thought I'd"
                r"|thought I would|writing to|to|am|we're|like to|be|again) ){1,5}check(ing)?( back)?"
                r" (in|up)\b(?=( (to|on|again|about|regarding|and|as|once|after|here|quickly|briefly"
                r"|now|before|since|over|for|from|following)\b| with you|[.,;:!?)-]|\n|$))(?! (at"
                r"|counter|guests|passengers))|\b(quick|brief|short|friendly|small|another|a|little)"
                r" (\w+ )?check[ -]in\b(?! (desk|counter|process|system|hall|line|queue|area|staff"
                r"|clerk|app|kiosk|agent))"
                r"|\bchecking (up|back|in) (on|with|in|to)\b|\b(just|quickly|simply|wanted to|want to"
                r"|thought I'd|thought I would|writing to) check (back|up|whether|if|how)\b"
            ),
            "I'm following up": (
                r"\b(I'm|I am|just|quick|quickly|simply|wanted to|want to|writing to|like to|here to"
                r"|wish to|wished to|only|emailing to|email to|calling to|reaching out to|message to"
                r"|thought I'd|thought I would|time to|me to|wanting to|hoping to|is to|to|by way of)"
                r" follow(ing)?[ -]?up\b(?! with (a|the|an|some|patients|them|families) )(?!"
                r" (appointment|visit|care|calls? to|patients|families|on (leads|cases|the (patients"
                r"|cases|leads))))"
                r"|\b(a|another|my|quick|short|brief|gentle|friendly|polite|this|second|third) (\w+"
                r" )?follow[ -]?up\b(?= (to|on|about|regarding|email|e-mail|message|note|mail|from"
                r"|after|as|and|here|\W))(?! (appointment|visit|care|clinic|plan|call with (the|a)))"
                r"|\bfollowing[ -]?up (on|about|regarding|to|with regard|from) (my|our|the (interview"
                r"|conversation|position|role|job|application|email|e-mail|message|mail|meeting|chat"
                r"|talk)|last|this|where|that|what)"
            ),
            "to touch base": (
                r"\b(to|just|I'd|we|let's|could|can) touch base\b|\btouching base\b|\b(circl|loop)(e|ing)"
                r" (back|round|around)\b|\btouch(ing)? in with\b"
            ),
            "ping you": (
                r"\bp(ing|inging) (you|this|to see|again)\b|\ba (\w+ )?ping\b(?! (pong|test))"
                r"|\bbump(ing)? (this|my|it|the (thread|email|message)|up)\b|\ba (little |quick |friendly"
                r" )bump\b(?! (in|on))|\bnudg(e|ing) (you|this|things)\b"
            ),
            "back on your radar": (
                r"\b(on|onto|back on|off|under) (your|the) radar\b(?! (screen|station|display|set))"
                r"|\b(top|bottom|back|front) of (your|the) (inbox|mailbox|pile|mind|list|queue)\b(?! of"
                r" (patients|jobs))|\b(in|into|to|of) your inbox\b"
            ),
            "popping back in": (
                r"\bpopp?(ing)? (back |this |my |up |in |into |by )+(in|into|up|back|to|again|your|on"
                r"|here)\b|\bfloat(ing)? (this|my|it) (back|up|to)\b|\bresurfac(e|ing) (this|my)\b"
                r"|\brevisit(ing)? (this|my (email|message|application))\b|\bput(ting)? (this|my name"
                r"|myself|it) (back |again )?(in front of|on your|before you)\b"
            ),
            "just reaching out": (
                r"\b(just|simply|only|quickly|I'm|I am|wanted to|thought I'd) reach(ing)? (back"
                r" )?out\b(?! to (patients|families|customers|schools|say thank|thank))|\breach(ing)?("
                r" back)? out (again|once (more|again)|to (see|check|ask|follow|find|inquire|enquire|you"
                r" again|touch))"
            ),
            "thought I'd ping": (
                r"\bthought I('d| would) (reach out|touch|ping|nudge|pop|check|chase|drop (you )?a (quick"
                r" )?(line|note|email) to see|try (you )?again|say hello|say hi)"
            ),
            "gentle reminder": (
                r"\b(gentle|friendly|quick|little|polite|small|kind|soft|tiny|slight|just a|wee) (\w+"
                r" )?(reminder|nudge|prod|poke)\b(?! (at|from the|on the) )|\b(it's|it is|only|just"
                r"|yes,?) me again\b|\bme again[!.,]|\b(as )?per my (last|previous|earlier|first)\b"
            ),
            "wanted to see if you": (
                r"\b(just|only|simply|wanted to|thought I'd|wanting to|curious to|dropping (you )?a"
                r" line to|popping in to|here to) (\w+ )?(see|find out|hear|ask|know|enquire|inquire"
                r"|check|wonder(ing)?) (if|whether|how|where|what|when|about|on) (you|there|things"
                r"|the (role|position|process|job)|my|any|everything|anything|it|I)\b"
                r"|\b(just|simply|only) (wondering|curious|asking|enquiring|inquiring|being curious"
                r"|being nosy)\b"
            ),
            "hope this finds you well": (
                r"\b(finds?|reach(es)?) you (all )?(well|in (good|the best|great|high|fine|sound)|happy"
                r"|healthy|great|fine)\b|\bmeets you (well|in good)\b"
            ),
            "I am writing to enquire about": (
                r"\bwriting (this \w+ )?(to (enquire|inquire|ask|check|see|find out) (about|if|whether|on"
                r"|regarding|after)|(with regard|in relation|in connection|with respect|with reference)"
                r" to (my|the|our) (recent )?(interview|application|position|role|above))\b|\b(quick"
                r"|brief|short) (question|one|query)\b(?= ?[:.,-]| (about|on|regarding|for you))"
            ),
        },
    ),
    Sign(
        "slang",
        {
            "gonna": (
                r"\b(gonna|wanna|gotta|kinda|sorta|dunno|gimme|lemme|ain't|y'?know|coulda|woulda|shoulda"
                r"|outta|whatcha|innit|tho|thru|coz|cuz|bc|cos|finna|imma|lotta|helluva|'?tis me|wassup"
                r"|dat|dis|ya|yall|y'all|em')\b(?! \d)"
            ),
            "btw": (
                r"\b(lol|lmao|rofl|omg|omfg|wtf|brb|btw|fyi|idk|imo|imho|tbh|ngl|lmk|hmu|ttyl|tysm|np|jk"
                r"|smh|fomo|yolo|iirc|afaik|defo|deffo|totes|obvs|probs|natch|deets|def|legit|lowkey"
                r"|highkey|fr fr|iykyk|goat(ed)?|slay(ed)?|rizz|sus|bussin|vibin\w*|vib(e|es|ing|ed)"
                r"|deadass|on point|on fleek|poppin'?)\b(?-i:(?<![A-Z]{2}))(?! (cheese|milk|curry|farm\w*"
                r"|herd|kids?|hair))"
            ),
            "thx": (
                r"\b(thx|thanx|thnx|thnks|tnx|tks|ty|pls|plz|plis|msg|appt|b4|gr8|l8r|2moro|2day|2nite"
                r"|ppl|abt|wknd|sry|soz|r u|u r)\b(?![/-])"
            ),
            "ur": r"(?-i:\b(u|ur)\b)(?!['.&/-])(?<![&/'.-]\w)",
            "hey guys": (
                r"\b(hey|hi|hiya|hello|yo|sup|thanks|cheers|what's up|listen|ta|morning|later|laters)"
                r" (guys|dude|bro|mate|man|buddy|fam|folks|bud|pal|peeps|boss|chief|gang|team!|lads?|hun"
                r"|hon|babe|love)\b|\b(dude|bro|bruv|bruh|homie|peeps|fam|mate)\b[,.!]|, mate\b"
            ),
            "Yo": r"(^|\n) *(yo|sup|wassup|wazzup|howdy|heya|hiya|oi|ahoy|what's up|wotcha|ey up|aye up)\b",
            "hit me up": (
                r"\b(what's up|no biggie|no worries if|my bad|hit me up|give us a (bell|shout)|gimme a"
                r" (shout|bell)|holler|stoked|psyched|super pumped|pumped|buzzing|gutted|chuffed to bits"
                r"|no cap|yeah|yep|yup|nope|nah|awesomesauce|badass|kick-?ass|damn|friggin\w*|freakin\w*"
                r"|catch (you|ya) later|peace out|anyways|dead (keen|good|chuffed)|well chuffed|wicked"
                r"|ace\b(?= [.,!])|banging|sick (place|team|setup|gig|office|job)|smash(ed)? it|nail(ed)?"
                r" it|crush(ed)? it|killed it|rock(ed)? it|game on|down for (it|this|whatever)|all over"
                r" it|bang up for|up for a|chinwag|natter|gig\b(?= (of|is|sounds|for me))|my jam|right up"
                r" my alley|rad|epic|fire\b(?=[!])|cool beans|easy peasy|cheers (big|for the)|ta (very"
                r"|for|muchly)|hella|super (duper|hyped|stoked|keen|pumped)|hyped|geek(ed|ing) out"
                r"|awesome (sauce|stuff|chat)|bestie|boss man|big up|sweet as|no dramas|arvo|reckon ya"
                r"|dope|legit)\b"
            ),
            "was lit": (
                r"\b(is|was|so|be|super|totally|mad|pretty) (lit|dope|legit|sick|chill|epic)\b(?! (by|up"
                r"|with|in|from|for|of|days?|leave))"
            ),
            "tons of thanks": r"\b(a ton of|tons of|loads of|heaps of|a bunch of) (fun|thanks|love)\b",
            "sooo": (
                r"\b(soo+|veryy+|reall+yy+|pleasee+|heyy+|hii+|yess+|thankss+|woo+hoo+|woop|woot|yay+"
                r"|yayy*|ha(ha)+|he(he)+|(?-i:x{2,})|xo(xo){0,5}|omgg*|ooh+|aah+|wo+w+)\b(?! in)"
            ),
        },
    ),
    Sign(
        "emoji",
        {
            "\U0001f600": r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\u2764\uFE0F\u200D\u263A]+",
            ":)": r"(?<!\S)([:;=8]['\-o]?[)(DPp/|*\]3]|<3|\^_?\^|[xX]D|\(:)(?=[\s.,!?]|$)",
        },
    ),
    Sign(
        "shouting",
        {
            "!!": r"(?<![!?])[!?]*![!?]*!+",
            "!?": r"!\?+",
            "?!": r"(?<!\?)\?+!+",
            "??": r"\?{2,}",
        },
    ),
    # Wider nets, which are worth a look.
    Sign(
        "apology",
        {
            "pester you": (
                r"\b(pester|badger|bother|nag|annoy|stalk|impos|intrud|overstep|intru|interrupt|nuisance"
                r"|pest\b|unsolicited)\w*"
            ),
            "out of turn by": (
                r"\b(out of (turn|place|line) (by|to|in)|(feel free to|please|just|you can) ignore (this"
                r"|me|it)|ignore this\b|shouldn't (really )?be (writing|ringing|calling|emailing)|(hope"
                r"|hopefully|trust) you (don't|do not|won't|will not) mind|never mind me|buzz off|hate"
                r" me)\b"
            ),
            "I feel bad leaving": (
                r"\bI (\w+ ){0,2}(feel|felt|am) (\w+ )?(bad|awkward|guilty|ashamed|embarrassed|conscious"
                r"|reluctant|shy) (about |of |to |that I )?(leav\w+|send\w*|tak\w+|writ\w+|may|might"
                r"|contact\w*|call\w*|mak\w+)\b|\b(won't|will not|not) keep you (long)?\b|\b(some|much"
                r"|great) embarrassment\b"
            ),
            "regret the inconvenience": (
                r"\b(regrets?|pardons?|apolog\w+|indulgence|forgive|sorry) (for|the|to|your|me|my|an?"
                r"|because|that) (\w+ ){0,4}(inconvenience|interruption|troubl\w+|letter|message|mail"
                r"|e-?mail|messages|disturb\w*|one more|peace|call|send|not leaving|writing)\b|\bmy"
                r" apologies\b|\bsay sorry\b"
            ),
        },
        beside=(r"\b(I|I'm|I'd|I'll|me|my|myself|you'd|this|you|sorry|regret|pardons?)\b",),
        unless=(
            r"\b(you (said|told|described|mentioned|explained|asked|showed)|patients?|guests?|customers?"
            r"|pupils?|sheep|birds?|weeds?|insects?|control|phone (calls|scammers)|neighbou?rs?)\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "contradicting",
        {
            "not really my thing": (
                r"\b(aren't|isn't|not|never been|wasn't) (really |exactly |quite |usually |always )?(my"
                r" (thing|strong|forte|strength|best|cup|kind|idea)|great (with|at)|good (with|at)"
                r"|(totally |fully |entirely )?sold on|(a|one) (hundred|100) (per ?cent )?(sure"
                r"|certain))\b|\bunconvinced\b|\bmy heart('s| is) (really |still )?(in|elsewhere|set"
                r" on)\b"
            ),
            "I went blank": (
                r"\bI (\w+ )?(went blank|bombed|froze|freeze|fluffed|flunked|rambled|stumbled|panicked"
                r"|waffled|blew|choked|struggled|undersold)\b(?! (the|a|through|over|with) (whistle"
                r"|candle|horn|bread|stock|fish|sample))|\b(my|the) (\w+ ){0,3}(answers?|performance"
                r"|english|typing|spreadsheets|maths|presentation|skills|nerves|lesson) (\w+ ){0,5}(weak"
                r"|poor|shaky|rusty|bad|badly|slow\w*|not good|below|thin|clumsy|disappointing|let me"
                r" down)\b|\bshow my (real|true|best)\b|\bhow badly I\b"
            ),
            "I only applied because": (
                r"\bI (only|just|mainly|really) (applied|took|came|want|wanted|am applying|went) (\w+"
                r" )?(because|for the|to (get|pass|please)|since)\b|\bsecond choice\b|\b(stay|take it|do"
                r" it|commit|stick it) (\w+ ){0,4}(until|for a year|at most|past the|before going|for now"
                r"|a while)\b|\bbefore (going|I go|heading) back to (school|uni|university|my studies"
                r"|grad)\b|\b(grad school|return to my studies)\b"
            ),
            "weighing up": (
                r"\b(gave|gives|given) me pause\b|\b(scares?|daunts?|frightens?|worries|terrifies|bores?"
                r"|intimidates?|puts?) me\b|\bpart of me\b|\b(a )?(bit|little|rather|somewhat) (afraid"
                r"|scared|daunted|worried|nervous|old|long in the tooth)\b|\b(long in the tooth|aimed too"
                r" high|against me|my age|step down|weighing up|hesitate between|stand a chance|come up"
                r" short|falls? short|on reflection)\b"
            ),
            "someone would do better than me": (
                r"\b(do|does|did|suit\w*|who'd do|would do) (\w+ ){0,3}better than (me|I|myself)\b"
                r"|\bmaybe I('m| am)"
                r"|\b(not|n't) (\w+ )?(sure|certain|convinced) (that |if |whether )?(I('m| am|'d|"
                r" would| could"
                r"| can| have)|it's|this is)\b|\bmore a person for\b"
            ),
            "I can't promise": (
                r"\b(can't|cannot|couldn't|not able to) (promise|guarantee|be sure|say (for sure|whether"
                r"|that I))\b|\b(somebody|someone) (else|with more|with better|better|younger|stronger"
                r"|more)\b|\b(the|other) (\w+ ){0,3}(before|beside|after) me (was|is|were) (stronger|better"
                r"|more)\b|\bI('ve| have) (only|never)( ever)? (watched|seen|done|used|worked|had|managed"
                r"|taught|led)\b|\bI (don't|do not) (\w+ )?(have|hold|know)\b(?=.{0,40}\b(certificate"
                r"|licen[cs]e|degree|qualification|asked|wanted|cut out|background|whether|if))|\bno"
                r" background in\b|\bwhile I lack\b"
            ),
            "keen enough, I guess": (
                r"\b(keen|interested|good|qualified) enough,? (I (guess|suppose)|but|though|maybe)\b|\b(I"
                r" (guess|suppose)|maybe|perhaps|probably|could) (\w+ ){0,3}(get used to|manage|cope"
                r"|survive|learn to (like|live)|put up with|pick it up|not)\b|\bcommute (would|is|will"
                r"|might) (\w+ )?(killer|killing|long|much|hard|brutal|nightmare)\b|\bthink (hard|twice"
                r"|carefully|long) (about|before)\b|\b(one|I) (does|do) wonder\b|\bmaybe,? but I('ll|"
                r" will)\b|\b(is|be) another question\b|\b(scare|daunt|bore|frighten)(s|d|ed)? me\b"
            ),
        },
        beside=(r"\b(I|I'm|I'd|I've|I'll|me|my|myself|mine)\b",),
        unless=(
            r"\b(you (said|told|explained|described|mentioned|asked|showed)|patients?|customers? who"
            r"|pupils?|withdraw\w*|declin\w+|decided (to|not|against)|no (doubt|hesitation)|so I|that's"
            r" why|which is why|and yet|has (since )?taught me|since then|now I|learned|learnt|enjoy\w*"
            r"|loved?|advice|feedback|thank\w*)\b",
        ),
        spared=CLOSED,
        weight=Weight.HINT,
    ),
    Sign(
        "empty-opener",
        {
            "I hope you are well": (
                r"(\A|\n) *(I |we |hello,? |hi,? )?(do |just |really |sincerely )?(hope|trust|pray"
                r"|wish)(ing)? (that )?(you('re| are|'ve| have| had)|all is|everything is|this|your"
                r"|things are|the week|you and)\b(?! (received|got))|\b(trust|hope) all is well\b|\bfine"
                r" by the grace\b|\bmeet you well\b|\bpink of health\b"
            ),
            "How are things?": (
                r"\bhow('s| is| are) (things|it going|you|everything|your (week|day|family)|life"
                r"|ya)\b[^?\n]{0,40}\?|\bhow('s| is) (it|things)\b|\bhow ya going\b|\bwhat's (the craic"
                r"|new|up)\b"
            ),
            "Happy Monday": (
                r"\bhappy (new (week|month)|(mon|tues|wednes|thurs|fri|satur|sun)day|hump day)\b|\blong"
                r" time no (see|talk|speak|hear)\b|\bit's been a while\b|\bcan you believe (it's|it is"
                r"|that)\b|\bcompliments of the (season|day)\b|\b(warm|warmest|cordial|season's)"
                r" greetings\b|\bthe weather (has been|here|is)\b|\bgreetings (to you|of the)\b|\bin"
                r" today's\b"
            ),
            "I am writing this email to": (
                r"\bwriting to you (in|with|on) (reference|regards?|respect|relation|connection|the"
                r" subject)\b|\bwriting (to you )?(this|the present) (e?-?mail|message|letter|note)\b"
                r"|\b(with|by)"
                r" (the present|this present|means of this|this means)\b|\b(captioned|above-?(mentioned"
                r"|captioned)|below|aforementioned) (subject|matter|position|interview)\b|\bfurther to"
                r" the (below|above)\b|\b(the purpose of this|take the liberty|address myself to you"
                r"|allow me to (begin|introduce)|come back to you)\b|\bas you (may|might|will) (or may"
                r" not )?(recall|remember|know|be aware)\b|\bthe one (that is |who is )?sending\b|\bI am"
                r" the person who\b"
            ),
            "drop a quick line,": (
                r"\b(drop(ping)?|send(ing)?|shoot(ing)?|leav(e|ing)) (you )?a (quick |short |wee |little"
                r" )?(line|note|message|one)\b(?! (to|of|for) (say )?(thank|how|tell))(?=[,.!]| and| to"
                r" (see|check|say (hello|hi))| (about|re)\b)|\b(quick|wee|little|short) (one|note|line"
                r"|message) (from me|to say (hello|hi)|to see)\b|\bit('s| is) (only |just )?(me|I),? "
                r"|\b(here I am|guess who|here goes|remember me)\b|\bsay (hello|hi)\b(?= ?[.!]| and)"
                r"|\b(checking|seeing) (the status|how (everything|things|it))\b|\bguess you know why\b"
                r"|\bpopping my head\b|\bsee what's up\b"
            ),
        },
        weight=Weight.HINT,
    ),
    Sign(
        "flattery",
        {
            "an absolute superstar": (
                r"\b((absolute|total|true|real|living) (\w+ )?(superstar|queen|king|legend|star|miracle"
                r"|marvel|gem|genius|inspiration|treasure|wonder)|superstar|miracle worker|stuff of"
                r" miracles|paradise|einstein|mozart|picasso|shakespeare|mandela|blessing from|from above"
                r"|heaven|god broke|walk(ing)? on water|pure gold|gold dust|biggest fan|greatest fan"
                r"|stole my heart|touched my heart|broke the mould)\b"
            ),
            "once in a century": (
                r"\b(once in a (century|generation|lifetime|million)|in the history of (the|our|this)"
                r"|royalty|nobility|in your presence|your (majesty|greatness)|(finest|greatest"
                r"|cleverest|wisest|brightest"
                r"|sharpest|best) (minds?|brains?|heads?|man|woman|person|people|leaders?|hands?"
                r"|eyes?|ears?|palate)"
                r" (in|of|on|behind)|nobody (else )?(\w+ )?(does|understands|knows|makes|sees|runs|leads)"
                r" (it |this )?(\w+ )?(as|like|than) you)\b"
            ),
            "took my breath away": (
                r"\b(took|take|takes) my breath\b|\bwords (fail|cannot|can't)\b|\b(put|puts) \w+ to"
                r" shame\b|\bpales? (beside|next|in)\b|\b(beyond|more than) (anything|all) I (deserve"
                r"|dreamed|dreamt|imagined)\b|\bthe (same )?air (as|of)\b|\bgiants?\b(?= of)|\boff a"
                r" cliff\b|\bwith reverence\b|\bin awe\b|\bI bow\b|\b(impeccable|gorgeous|sublime"
                r"|exquisite|divine|majestic|heroic|world-famous|immortal|peerless|literally perfect"
                r"|simply perfect|was perfect|is perfect|utterly perfect)\b|\b(history|posterity) will\b"
                r"|\btell my (grand)?children\b|\bshines? above\b|\bonly (a |as )?(truly )?exceptional\b"
                r"|\b(lucky|fortunate|privileged) enough to (hold|stand|breathe|sit|be near)\b"
            ),
            "no finer mind in": (
                r"\b(no|never a|not a) (finer|better|greater|wiser|kinder|brighter|nobler|more \w+) (\w+"
                r" ){1,3}(in|on|than|anywhere|exists?|alive)\b|\b(nobody|no one|no \w+) (in|on) (\w+"
                r" ){1,3}(can|could|is|comes) (touch|match|run|rival|beat|close|half)\b|\bhalf (as|so)"
                r" (beautifully|well|good|kind|clever)\b|\b(the )?(cleverest|finest|greatest|kindest"
                r"|wisest|smartest|loveliest|best) (\w+ ){1,3}(in (\w+ ?){1,2}|of (the|this|our) (planet"
                r"|century|age|world)|going|alive|anywhere)(?=[,.!]|\Z| and| I)|\bso (wise|great"
                r"|brilliant|kind|gifted|inspiring|visionary)\b(?= ?(,|and|as|that))|\bfew (human beings"
                r"|people|humans|men|women) possess\b|\b(can't|cannot|couldn't) be a (\w+ ){0,2}(more"
                r"|better|finer)\b|\bevery (single )?(thing|word|\w+) (you|that you) (say|said|utter\w*"
                r"|spoke) (was|is)\b|\bI could have listened to you\b|\bif every \w+ were like\b|\blife"
                r" has been changed\b|\bI('ve| have) never (seen|met|known|heard|tasted|had) (a|an|any"
                r"|such|so)\b(?=.{0,60}\b(er|more|so|such|anyone|in (all )?my|ever|born)\b)"
            ),
        },
        beside=(
            r"\b(you|your|you're|you've|yours|yourself|company|team|interview|hotel|kitchen|school|clinic"
            r"|firm|shop|professor|prof|dr|mr|mrs|ms|boss|manager|meeting|showroom|foreman|institution"
            r"|soul)\b",
        ),
        unless=(
            r"\b(you (said|told|described|mentioned|called|quoted|showed|explained)|who (said|told)|book"
            r"|novel|film|sauce|glaze|patients?|recipe)\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "guilt",
        {
            "could be bothered": (
                r"\b(could(n't)?|can't|can|has|have|nobody('s)?|no one|is|are) (\w+ )?(be )?(bother(ed"
                r"|ing)?)\b|\b(too much to (ask|hope|expect))\b|\beven a (\"?no\"?|simple|single|short"
                r"|quick|one)\b|\b(one|a|single) \w+ (would have|would've) (done|been enough|sufficed"
                r"|been)\b|\b(spare|spared) me (a|one|five|two)\b|\bnot worth (five|a|the|your|even"
                r"|replying)\b|\bdeserves? (to be|a|an|better|more)\b|\bhuman (being|beings)\b|\bin"
                r" limbo\b"
            ),
            "no acknowledgement": (
                r"\b(acknowledg(e)?ment|acknowledged|unanswered|not a (peep|word|line|sausage|dicky)|a"
                r" peep|crickets|in vain|in the (bin|void)|into the void|deaf|still nothing|with nothing"
                r"|met with|nothing from (you|your)|lack of (a )?(response|reply|news|contact)|empty"
                r" inbox|nothing to tell (them|him|her))\b|\b(kept|keeps?|keeping) (its|your|their|his"
                r"|her) word\b|\b(you|they) did promise\b|\bI was under the impression\b|\b(can|could)"
                r" only conclude\b|\bhold up your(s| end)\b|\bcourtesy\b(?= (from|of|to|would)|[.,])"
                r"|\bremember me\b|\bhow it feels\b|\bmy heart sinks\b|\bnot that any(one|body)\b|\bin"
                r" case any(one|body) cared\b|\bthis is what I get\b|\bmeans less to\b|\bfrom the"
                r" posting\b|\bwould('ve| have) been (nice|kinder|good|decent|polite) to\b"
            ),
            "I waited by the phone": (
                r"\b(sit|sat|wait(ed|ing)?|waited) (here |around |in )?(by|beside|next to|near) (the|my)"
                r" phone\b|\bwhile I (sit|sat|wait|waited|worry)\b|\b(kids|children|wife|husband|mother"
                r"|church|family|son|daughter) (\w+ ){0,2}(keeps? asking|asks? (me|every)|asked me)\b"
                r"|\bfor you (and|,) (I )?(still|haven't|but)\b|\bturned up in the\b|\bgave (in )?my"
                r" notice\b|\bgiven (in )?my notice\b|\bI hope you reali[sz]e\b|\bafter (everything|all)"
                r" (I|that I|we)\b|\bgone to (so much|all that) trouble\b|\bre-?advertised\b"
            ),
        },
        unless=(
            r"\b(patients?|guests?|customers?|pupils?|you (said|told|described|mentioned|explained"
            r"|showed)|thank\w*|grateful|courtesy (car|bus|call))\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "oversharing",
        {
            "my confidence is in tatters": (
                r"\b(confidence|nerves|health|marriage|self-?esteem|savings|finances) (\w+ ){0,3}(tatters"
                r"|shot|gone|broken|bad|ruins?|low|over|pieces|knock\w*|run out)\b|\b(knock-?backs?|came"
                r" out of prison|out of (prison|jail|rehab)|off the (drink|booze)|drinking problem|sober"
                r"|clean for|on tablets|on medication|medication for|anxiety|adhd|ibs|ptsd|bipolar"
                r"|counsellor|counselor|psychiatrist|bullied|harass\w+|lonely|loneliness|miscarriage"
                r"|divorce|custody|court date|single (mum|mom|dad|mother|father|parent)|probation"
                r"|repossessed|repossession|eviction|universal credit|(to|from|at) the food ?bank"
                r" (again|most|every|now)|sister's couch|mate's"
                r" (sofa|couch)|homeless|fridge is|suffer|grief|widow(ed|er)?|bereaved|killing me|a failure"
                r"|court case|asylum|residence permit)\b"
            ),
            "the loan is due": (
                r"\b(emi|loan|mortgage|rent|instalments?|repayments?|school fees|overdraft|credit"
                r" (union|card))"
                r" (\w+ ){0,4}(due|overdue|behind|waiting|at the door|to pay|paid|pressing|is|are|on my)\b"
                r"|\b(bailiffs?|debt collectors?|repo man|loan sharks?|arrears)\b"
            ),
            "I'll do anything": (
                r"\bI('ll| will|'d| would) (do|take) (absolutely |literally )?(anything|whatever)\b"
                r"|\b(sweep floors|whatever you have|foot in)\b|\bneed (this|it) more than\b|\b(saving"
                r"|save|change|changed) my life\b|\bowe (my|the|a) (\w+ )?(landlord|bank|rent|money"
                r"|months)\b|\bnothing lined up\b|\b(landlord|the bank) (is|are|wants?|has|will)\b"
                r"|\bbenefits (\w+ )?(run|ran|end|stop)\b|\bno (other )?(agency|employer|one|body) will"
                r" (look|touch|hire)\b|\bplease help( me)?\b|\bgod knows\b|\bcr(y|ied|ying)\b(?= (on|all"
                r"|over|myself|when|about|for))|\b(between|since|after) (the|my) (\w+ )?(surgery"
                r"|operation|accident|divorce|stroke|miscarriage|layoff|redundancy|breakdown|funeral"
                r"|break-?up)\b|\bpaycheck\b|\b(two|three|four|many) hundred (and \w+ )?applications\b"
                r"|\bthings at home\b|\b(third|second|fourth|new) baby\b|\bpushed me out\b|\bblew"
                r" another\b|\bthe house\b(?= (back|away)|[.!])(?=.{0,5})"
            ),
        },
        unless=(
            r"\b(patients?|clients?|tenants?|residents?|customers?|pupils?|caseload|you (said|told"
            r"|described|mentioned|explained)|families (who|with)|your (service|work|ward|team)"
            r"|support(ing|ed) (people|families|young|women|men|those))\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "process-question",
        {
            "who will be making the final call": (
                r"\b(panel|interviews?|interviewing|candidates?|applicants?|hire|hiring|recruit\w*"
                r"|start date|referees?|references?|results?|my (answers?|background|profile|fit|weld"
                r"|typing|application|chances)|I (did|came across|got|pass\w*|compared?|rank)"
                r"|compared?|stage|rounds?"
                r"|openings?|vacanc\w+|selection|selected|chosen|decision|decid\w+|narrow\w*|criteria"
                r"|scor(e|ing)|rank\w*|internal|wait|making the (final )?(call|choice|decision)"
                r"|(?<!'s.)timeline|which week|in place|weigh in|impression of|in with a shout|in the"
                r" mix|went my way|wrap\w* up|medical|screening|contact|feedback"
                r"|hear(ing)? from|what happens|eligib\w+|competition|union|taken on|post or by phone"
                r"|finalists?"
                r"|going forward|go over okay|set in stone|unlucky ones|against me|shortlist\w*)\b"
            ),
        },
        beside=(
            r"\?|\b(ask(ing)?|wonder\w*|know (how|if|when|who|what|whether|by)|learn (how|if|when"
            r"|what|who|the)|understand (what|how|when)|advise|tell me|let me know|curious|useful to"
            r"|forgot to ask|meant to ask|share)\b",
        ),
        unless=(
            r"\b(you asked|you wondered|asked me|your (clients?|customers?|patients?)|let me know if"
            r" (you|there|I can)|if there is anything|if you (need|would like|have any)|anything"
            r" (else|further)|please (do )?let me know|happy to|glad to|I asked|we asked)\b",
        ),
        spared=frozenset(StepKind) - {StepKind.THANK_YOU},
        weight=Weight.HINT,
    ),
    Sign(
        "pressing",
        {
            "a firm date": (
                r"\b(a firm (date|answer|yes)|firm(ing)? up|name the (day|date)|final reminder|(high|top)"
                r" (importance|priority)|must insist|insist on|do the needful|expedite\w*|the (sooner"
                r"|quicker|faster|earlier) you|every (morning|day) until|hurry (up|hr|things|it)|light a"
                r" fire|along a bit|nudge\w*|wrap(ped)? (this|it|things) up|drag(ging)? (this|it|on)"
                r"|let's not (drag|wait)|in or (am I )?out|moving forward or|which way you('re| are)"
                r" leaning|at least (a hint|one of)|my answer in person|put at the top|(matter"
                r"|everything) (\w+ ){0,2}(closed|settled)|take(s)? this long|this long to|this is my"
                r" (second|third|fourth|fifth)|like that honou?red|phone the front desk)\b"
            ),
            "still not decided": (
                r"\bI (trust|expect|assume|take it) (that )?(I|you|we) (will|shall|can|have"
                r"|'ll)\b(?=.{0,60}\b(by|before|within|soon|revert|confirm\w*|inbox|answer|reply|outcome"
                r"|hear)\b)|\b(would|will) it be (too much|possible) to (have|get|know|speed|hear)\b"
                r"|\bsurely (somebody|someone|you|they|a|the|by now)\b|\bby now\b(?=.{0,40}\b(know|decid"
                r"|hear|heard|answer))|\b(you|they) said (\w+ ){0,2}((mon|tues|wednes|thurs|fri|satur"
                r"|sun)day|tomorrow|a week|\w+ days|seven|ten|two weeks)\b(?=.{0,40}\b(now|today|still"
                r"|and|it'?s))|\bstill (not|haven't|hasn't|no) (decided|chosen|made|reached|said|sent"
                r"|got)\b|\b(speed|hurry|hasten|accelerat\w+|quicken) (\w+ ){0,2}(up|your|its|the|things"
                r"|deliberations)\b|\bcan't take (\w+ ){1,3}to (choose|decide|pick)\b|\bcall me back"
                r" (this|today|tomorrow|tonight|now|by)\b|\bso we can wrap\b"
            ),
        },
        unless=(
            r"\b(you (described|mentioned|explained|showed)|patients?|guests?|customers?|kitchen"
            r"|orders?)\b",
        ),
        may_be_asked=True,
        weight=Weight.HINT,
    ),
    Sign(
        "rude",
        {
            "thanks for nothing": (
                r"\b(thanks for nothing|don't bother|your loss|good luck (keeping|finding|with (that"
                r"|your))|typical of|that's on you|jobs for the boys|won't last|couldn't organi[sz]e"
                r"|lemonade|lesson in manners|could do with a (lesson|course|course in)|that('s| is) all"
                r" it is|copied off|always this|you people|you lot (could|can|should|are)|what one gets"
                r"|do(es)? well to replace|maybe start there|to put it mildly|if I'm honest|get[s]? worse"
                r"|over it|laugh(ed|ing) out loud|friend of the boss|good riddance)\b"
            ),
            "can see why the last chef left": (
                r"\b(can see why|not surprised|no surprise|explains why|understand why) (the|your|that"
                r"|people|nobody|so many) (\w+ ){0,4}(left|leave|leaves|quit|walked|went|go|gone"
                r"|turnover)\b|\b(staff )?turnover like\b|\b(been )?treated better\b|\b(better|quicker"
                r"|faster|politer) (\w+ ){0,2}(lemonade|circus|kindergarten|by a|than (this|that|your"
                r"|you)|and he's|and she's)\b|\beven the \w+ (manages|can|does|answers)\b|\bif (the|your)"
                r" (questions?|panel|interview\w*) had\b|\bif you can't see\b|\bhad not (even )?(troubled"
                r"|bothered|taken)\b|\b(attitude|arrogan\w+|ignoran\w+|rudeness|incompeten\w+)\b|\b(dumb"
                r"|pointless|filthy|filthier|shoddy|botched|half-?baked|slapdash|lousy|rubbish|so-called"
                r"|cold and)\b"
            ),
            "gone for someone cheap": (
                r"\b(gone|went|go) for (someone|somebody|the) (\w+ )?(cheap\w*|young\w*|easy|easier"
                r"|safe|friend"
                r"|else)\b|\beven (the|a|my) [\w' ]{1,30}\b(manage[sd]?|answer(s|ed)?|could|can"
                r"|knows?|knew)\b"
                r"|\bnext to yours\b|\bplainly\b"
            ),
            "did not know a joist from a rafter": (
                r"\b(didn't|did not|doesn't|does not|don't|couldn't) know (a|an|the|his|her|their|one"
                r" end)\b|\bhow little (\w+ ){1,4}(know|knew|seem\w*|understand|understood)\b|\b(not"
                r"|hasn't|has not) (\w+ )?enough experience (for|to)\b|\bonce (he|she|they) ha(s|ve)"
                r" (done|learned|grown|had)\b|\bgot my name wrong\b|\b(never held|never done|never seen)"
                r" a\b|\blooks like it was\b|\bis your (mistake|fault|problem)\b|\bhope the next (\w+"
                r" )?(candidate|applicant|person)\b|\bnobody (at|in) your\b|\bsomeone (capable|who can"
                r"|competent)\b|\bin my country we\b|\bwasted (a|my|the|our|half) \w+\b|\bwaste of (an?"
                r"|my|your|everyone's) \w+\b|\bthe (boss|manager)'s (friend|nephew|son|mate)\b"
            ),
        },
        beside=(
            r"\b(you|your|you're|yours|interview\w*|panel|questions|applicants?|candidates?|office|people"
            r"|hr|lot|nothing|bother|it|that|one|they)\b",
        ),
        unless=(
            r"\b(patients?|guests?|customers?|pupils?|children|passengers?|you (said|told|described"
            r"|mentioned|explained)|I (enjoyed|liked|loved)|thank(s| you) (so|very|for (your|the|having"
            r"|seeing|showing|taking))|no worries|don't bother me|fix\w*|clean\w*|rescue\w*)\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "salary",
        {
            "benefits and allowances": (
                r"\b(money(-wise)?|wages?|paid (weekly|fortnightly|monthly|biweekly|from|leave"
                r"|holiday\w*|holidays)|pay (weekly|fortnightly|monthly|rise|raise)|hourly|tips"
                r"|overtime|bonus(es)?|commission|allowances?|benefits( breakdown| package)?|pension"
                r"|gratuity|remuneration|compensation|stock (grants|options)|equity|moving costs"
                r"|relocation|expenses|raises?"
                r"|penalties|differentials?|top of the (scale|band)|upper end of|step \d+|point \w+"
                r" of the scale|band for|figures?|negotiable|cash in hand|budget (has been |is )?set"
                r" aside|six figures|401\(?k\)?|vesting|an hour|sign-on|health cover|dental|diesel"
                r" and|wiggle room|salary|the package|a car thrown|reimburse\w*|the dollars|lands in"
                r" my account|get (paid|for it)|time and a half|the holidays, are|what did the"
                r" previous \w+ get)\b"
            ),
        },
        beside=(
            r"\?|\b(I'd (need|want|prefer|take|be (hoping|looking))|I would (need|hope|like|want"
            r"|welcome|be grateful|prefer)|looking for|hoping|hope|need|expect\w*|want|wanted|suits"
            r" me|let me know|share|could (you|we)|can we|may we|touch on|tell me|is there|take it"
            r"|talk|land|concerns|decent|a"
            r" bit low|in mind|clarity|reach|negotiable|so long as|as regards|we didn't get to)\b",
            r"\b(I|I'd|I'm|me|my|us|you|your|we|ye|youse|there|role|job|it|they|school|college|one)\b",
        ),
        unless=(
            r"\b(payroll|members|claims?|clients?|customers?|guests?|pensioners?|patients?|volunteers?"
            r"|donat\w+|donors?|your (budget|bonus scheme|customers)|invoices?|expense reports?|you (said"
            r"|told|described|mentioned|explained|showed)|budgets?|union|figures (for|in|of|showed)"
            r"|spreadsheet|raised|reconcil\w+|ledger)\b",
        ),
        weight=Weight.HINT,
    ),
    Sign(
        "ultimatum",
        {
            "on the market long": (
                r"\b(on the market (\w+ )?(long|for)|snooze and you lose|you snooze|get in before|first"
                r" refusal|last (time I|opportunity|chance|word)|(either|unless) (you|we|I|the|this)"
                r" .{3,60}\b(I|find|or) (walk|will|shall|can|yourselves|am|go)|either (you|we|it) .{3,60}"
                r" or I|hire me before|I walk\b|whoever (gets|is|calls|answers|offers|commits)|first to"
                r" (commit|call|offer)|ball in your court|over to you|do better|something comparable|not"
                r" reserved|options|convince me|(no|without) (news|reply|word|answer) (by|means|before"
                r"|from)|passes without|(fail|failing|absent) (a|an|to|that) (\w+ )?(reply|answer"
                r"|commitment|response)|leaves you|no more available|(holding|hold) (off|out)|miss out"
                r"|slower|sooner (work|take|join) .{0,30}but|moved faster|luxury of|take my name off"
                r"|withdraw my (name|application|candidacy)|application withdrawn)\b"
            ),
            "keep turning down other work": (
                r"\b(keep|kept) (turning|putting) (down|off) (other|work|jobs|shifts|people)\b|\binclined to"
                r" (go|take|accept|sign)\b|\bgo with the (\w+ ){1,2}(in|at|from)\b|\bwants? me to (sign"
                r"|start|decide|answer|join)\b|\b(offered|asked) me to (start|sign|join)\b"
            ),
            "signing with": (
                r"\b(sign(ing|ed)? with|(signed )?contract (from|in front|on my)|(released|sent|given"
                r"|made|handed) (me )?(my |an? |the )?(offer|contract)( letter)?|paperwork (is )?(on"
                r"|from)|(wants?|chasing|fighting for|courting|sniffing around|calling|has asked) (for"
                r" )?me\b|sniffing around|(is|are) (very )?eager to have me|final (round|stage)s? (at"
                r"|with)|someone else's (shortlist|list)|my (current )?(boss|employer|manager|company)"
                r" (has |just |have ){0,3}(counter\w*|offered|matched)|alternative (placement|offer|position)"
                r"|go (with|to) (the )?(\w+ ){1,2}(people|instead|only)|accept the (position|offer|job"
                r"|role) in|(take|taking) the (\w+('s)? )?(package|offer|job at)|your (rival|competition"
                r"|opposition|competitors?)|the opposition|(another|other|two|rival|second) (\w+ )?(firm"
                r"|schools?|garages?|companies|compan(y|ies)|hospitals?|employers?|hotels?|restaurants?"
                r"|bank|banks)('s)?)\b"
            ),
            "my union rep": (
                r"\b(my (union( rep)?|solicitor|lawyer|attorney) (will|is|rep|would|has)|(post|posting"
                r"|putting up|leave|leaving|write|writing) (about|a (bad |public |honest )?review|on"
                r" (linkedin|glassdoor|google|social))|ombudsman|tribunal|someone (else )?certainly can"
                r"|certainly can\b|can find (me|another|somebody|someone)|there is (an|a|another) \w+"
                r" (which|that|who) can)\b"
            ),
        },
        unless=(
            r"\b((decided|write|wish|like|have) to withdraw|and withdraw|withdraw my application with"
            r"|have accepted|I accepted|wish you|thank you for|my"
            r" (last|old|former) (boss|employer|job|firm)|worked|used to|patients?|clients?"
            r"|customers?|pupils?|guests?|you (said|told|described|mentioned|explained|showed)"
            r"|suppliers?|tender|training options|menu options|options (for|on))\b",
        ),
        spared=CLOSED,
        weight=Weight.HINT,
    ),
)
