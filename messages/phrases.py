"""What the parts of a message look like, and signs of what should be there.

They are regular expressions in which a space stands for any white space and capitals do not count.
Lookaheads, (?!...), spare innocent sentences that begin alike.
"""

# What the parts of a message look like.

GREETING = (
    r"\A\s*(dear|hello|hi|hey|good (day|morning|afternoon|evening)|greetings|to whom|g'day|respected)\b"
    r"([^\n.?]|\b(mr|mrs|ms|mx|dr|prof|rev|sr|fr|st|col|capt|lt|sgt|maj|gen|hon|engr|atty)\.){0,60}"
    r"\n",
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
    r"|and) ?madam|(sirs?|madam)(?! (?-i:[A-Z]))|hiring (manager|team|committee|person)"
    r"|recruit(er|ing team|ment "
    r"team)|hr"
    r"|human resources|interviewer|employer|manager|all|team|both|colleagues?)\b",
    r"\bto whom(soever)? it may concern\b",
    r"\bsir ?/ ?madam\b",
)

# What should be there. What asks for something thanks for nothing.

THANKS = (
    r"\b(thank(s|ed|ing|ful|you)?|grateful\w*|gratitude|appreciat\w*|obliged|indebted|thx|tysm|cheers"
    r"|bless you"
    r"|(good|kind|generous|decent) of you|your (kindness|generosity|time|patience|hospitality"
    r"|candou?r)|merci|gracias|danke|obrigad[oa]|grazie|salamat|mahalo|diolch|ta (for|very|muchly)"
    r"|ng\u0101 mihi|nga mihi|vinaka|asante|dankie|shukran|shukriya|terima kasih|go raibh maith"
    r"|medaase|arigato)\b",
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
    r"\b(let me know|tell me|inform me|advise me|share|if you (can|could|have|are able)|like to (know"
    r"|ask|learn|hear)|(glad|happy"
    r"|grateful|love|keen|eager|curious|interested|hoping|hope|wanted|want|need|pleased|appreciate"
    r"|great|good|helpful|nice) (to )?(know\w*|ask\w*|learn\w*|hear\w*|find\w*|an?|any|some|if)"
    r"|wonder\w*|curious|any (idea|indication|information|sense)|look(ing)? forward to|expect "
    r"to|could you|can you|would you|please|kindly)\b",
)
NOT_ASKING = (
    r"\b(your (clients?|customers?|patients?)|you (asked|wondered|wanted to know)|I (asked|wondered)"
    r" (you|aloud|at the time|then))\b",
)
"""What speaks of other questions."""
POLITE = (
    r"\b(could|would|may|might|wonder(ed|ing)?|if you|whenever|grateful|appreciate|please|possible"
    r"|kindly|curious|hop(e|ing)|glad|can I ask|any (word|news|idea)|how (is|are) (things|the|it)"
    r"|happy|love to|like to|do you (have|know|happen)|are you (able|in a position)|is there|when (do"
    r"|are|is) (you|they|the)|what (is|are) the"
    r"|(a|any) (sense|idea|feel))\b",
)
PROCESS = (
    r"\b(how (is|are) (things|it) (going|coming)|any (word|idea|sense)"
    r"|next (steps?|stages?|rounds?|phases?)|what (happens|comes|is) next|where (we|you|things|matters) "
    r"(go from here|stand)|(?<!'s.)time ?(line|frame|scale|table)s?|what happens (now|from here|after)"
    r"|(rounds? "
    r"of interviews?|happens in the process)|(further|following|remaining|other|more) (steps|stages"
    r"|rounds|tests?|interviews?)|(practical|trial|skills|aptitude) (test|day|shift)"
    r"|(hiring|selection|interview|recruitment|recruiting|application|decision|decision-making) "
    r"(process|timeline|schedule)|rest of the process"
    r"|your (final |hiring )?decision|a (final |hiring )?decision|the (final |hiring )decision"
    r"|second (interview|round)|final (interview|round)|how long|how soon|by when"
    r"|(when|what day|which day|how soon) ([\w']+ ){0,5}(decid\w+|decision|hear|answer|know|expect"
    r"|start\w*|reply|be in touch|let me know|contact|get back|choos\w+|call)|other (people|candidates"
    r"|applicants)|how many (people|candidates|others|applicants)"
    r"|hear (back|either way|(about|whether) (the|my|your)( \w+)? (outcome|decision|result|application))"
    r"|the outcome|(if|whether) (I|you) (got|get|have got|made|will|want|would like to (hire|offer))"
    r"|(who|which) (\w+ ){0,2}(decid\w+|weigh\w+ in|makes|has the say)|references|(seeing"
    r"|interviewing|considering) (\w+ ){0,2}(others|other|more|people|anyone)|how many of us"
    r"|shortlisted|case study|updates?|any news|status|still open|made your (choice|decision)|have"
    r" decided|did I get|chances|start(ing)? date|short-?list)\b",
)
QUESTION = (
    r"\b(who|what|when|where|why|how|which|will|would|is|are|was|were|did|do|does|has|have|can|could"
    r"|should|shall|may|might) [^?\n]{3,200}\?",
    r"\b(let me know|tell me|inform me|like to (know|ask|learn|hear)|(glad|grateful|happy|pleased"
    r"|curious) to (know|hear|learn|ask)|wonder(ing)?|if you could (say|tell|share|explain|let)"
    r"|please (say|explain|advise|share|confirm)) [^.?!\n]{0,30}\b(what|when|whether|how|who|where"
    r"|which|why|if (I|a|the|there (is|has|was|have) (been )?(any )?(news|decision|update))|about)\b",
)
NEWS = (
    r"\b(news|updates?|status|word|progress|developments?|movement|luck|joy|filled|gone|still|yet|(got"
    r"|get) (it|the))\b",
)
"""What even a polite question had better not ask for."""
COURTESY = (
    r"\b(is (that|this)|(speak|speaking|talk) (to|with)|(good|bad) (time|moment)|put me through|how"
    r" are (you|things)|did (the|your) (?!(panel|board|committee|decision)))\b",
)
"""Questions that are no more than polite."""
