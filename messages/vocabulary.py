"""Words that would fit any interview: small words, and the stock of such messages."""

SMALL_WORDS = frozenset(
    """
    a about above after afternoon again ago all almost along already also although always am among an
    and another any anyone anything april are aren't around as at august away back be became because
    been before being below best better between both but by came can can't cannot come could couldn't
    day days december did didn't do does doesn't doing don't done down dr during each early eight either
    else enough even evening ever every everyone everything february few first five for forward found
    four friday from full further gave get gets getting give given go going gone good got great had
    hadn't happy has hasn't have haven't having he her here hers herself him himself his how however
    hundred i i'd i'll i'm i've if in indeed into is isn't it it'd it'll it's its itself january july
    june just keep kept last late lately later least left less let like little long look looking looks
    lot made make makes making many march may maybe me mean means might mine monday month months more
    morning most mr mrs ms much must mx my myself near never new next nine no nor not nothing november
    now october of off often oh on once one only or other others our ours out over own part perhaps
    please pm prof put quite rather real really right said same saturday saw say see seem seemed seems
    seen september seven several shall she should since six so some someone something soon still such
    sunday sure take taken takes taking tell ten than that that's the their theirs them themselves then
    there there's these they they're thing things think this those though thought three through thursday
    till to today together told tomorrow tonight too took toward towards truly try tuesday two under
    until up upon us use used very was wasn't way we we'd we'll we're we've wednesday week weeks well
    went were weren't what whatever when where whether which while who whole whom whose why will with
    within without won't would wouldn't year years yes yesterday yet you you'd you'll you're you've your
    yours yourself zero
    """.split()
)

STOCK_WORDS = frozenset(
    """
    abilities ability able absolutely addition additional amazing answer answers anytime applicant
    applicants application applications applied apply applying appreciate appreciated appreciation
    appreciative asset atmosphere attitude availability available awesome background believe believing
    bright brilliant bring bringing brings business busy bye call candidate candidates career certain
    certainly challenge challenges challenging chance chat chatting cheers choose chosen client clients
    colleagues commitment committed company company's concerning confidence confident confirmed consider
    consideration considered considering contact continue continued continues continuing contribute
    contributing contribution contributions convenience convenient conversation conversations convey
    convinced culture customer customers dear decide decided deciding decision dedicated dedication
    deeply definitely delighted department detail details develop developing development discover
    discovered discuss discussed discussing discussion discussions duties duty dynamic eager eagerly
    education email enjoy enjoyable enjoyed enjoying enthused enthusiasm enthusiastic environment
    especially esteemed ethic ethics everyone's excellence excellent excited excitement exciting expect
    expectations expecting experience experienced experiences express expressing extend extremely
    faithfully fantastic finally feel feeling felt field firm fit follow follow-up following followup free
    friendly future glad goal goals good-natured goodbye grateful gratitude greatly greetings group grow
    growing growth hard-working hardworking hear heard hearing hello help helpful helping hey hi highly
    hiring honor honored honour honoured hope hopefully hoping ideal impressed impressive increased
    industry information informative innovative insight insightful insights inspired inspiring interest
    interested interesting interests interview interviewed interviewer interviewers interviewing job
    jobs join joined joining keen kind kindest know knowing knowledge known leading learn learned
    learning learnt letter looked love loved lovely madam mail manager match meet meeting message met
    mission motivated motivation need needed needs news nice note offer offered offering office opening
    opportunities opportunity organisation organization overview particularly passion passionate people
    perfect perfectly person phone place player pleased pleasure position positions positive
    possibilities possibility possible post potential prestigious privilege proactive process product
    products professional professionalism professionally project projects prospect prospects provide
    providing qualification qualifications qualified question questions reach reached reaching recruiter
    regarding regards reinforced reiterate reiterating reliable remain remains renowned reply reputable
    reputation require required requirements respected respectfully respond response responsibilities
    responsibility restate result result-oriented results role role's roles schedule sector
    self-motivated send sending sent service services share shared sharing sincere sincerely sir skill
    skilled skills sooner soonest speak speaking spoke spoken staff stage status stay step steps
    strength strengthened strengths strong stronger success successful successfully suitable suited
    support supporting synergy talented talk talked talking task tasks team team's team-player teams
    thank thankful thanking thanks thrilled time today's touch understand understanding update updates
    vacancy valuable value values vision visit visited visiting voicemail want wanted wants warm warmest
    welcome welcomed welcoming wish wishes wishing wonderful work worked working workplace works write
    writing written wrote yesterday's
    """.split()
)

EMPHASIS = frozenset(
    """
    absolutely always amazing any awesome best big definitely desperately ever every everything exactly
    excited extremely fantastic finally forever great immediately important interested love must need
    never not nothing now please really seriously so still super thanks three thrilled today too truly
    two urgent urgently very want wow yes
    """.split()
)
"""Words that are stressed in capitals, and that no abbreviation is."""

ROLE_WORDS = frozenset(
    """
    account accountant administrative administrator adviser advisor analyst apprentice apprenticeship
    architect archivist fellowship internship placement traineeship
    assistant associate attendant backend baker barista bookkeeper bricklayer builder business buyer
    caretaker carer carpenter cashier chef chief civil cleaner clerk clinical coach community consultant
    content cook coordinator copywriter counsellor creative curator customer cybersecurity data dental
    deputy designer developer digital director driver editor electrician electronics engineer engineering
    estate executive farm farmhand field finance financial fitter forklift founding frontend fundraiser
    gardener general graduate graphic groundskeeper guide head healthcare home hotel housekeeper human
    inspector instructor intern interpreter journalist junior kitchen lab laboratory lawyer lead learning
    lecturer legal librarian logistics machine maintenance manager marketing mechanic mechanical medical
    mental mentor midwife music night nurse nursery nursing occupational office officer operations
    operator optician outreach paediatric paralegal paramedic pastry personal pharmacist pharmacy
    photographer physiotherapist picker planner planning plumber policy porter practice primary principal
    procurement producer product production programme programmer project public purchasing quality
    receptionist recruitment registered registrar reporter research researcher resources retail risk sales
    school science scientist secondary secretary security senior service shop site social software solutions
    specialist staff stage strategy supervisor supply support surveyor systems tax teacher teaching
    technical technician telephone test tester theatre therapist trainee trainer training translator
    treasurer tutor veterinary video volunteer waiter waitress ward warehouse warden web welder worker
    writer youth
    """.split()
)
"""Words of which many names of roles consist, none of them a name."""

VERBS = frozenset(
    """
    add analyse analyze automate boost build calm carry clean coach cook cover cut deliver develop draft
    drive fill find fix get give grow guide handle help improve introduce keep lead maintain make manage
    mentor migrate move open organise organize prepare raise reduce repair run save sell set share show
    simplify solve speed start streamline strengthen take teach test train translate turn use win write
    """.split()
)
"""What begins something that one could do."""
