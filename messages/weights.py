"""What each word, or two that follow each other, says for and against a fault, in quarters.

Made by `make weights` from marked sentences; not written by hand.
"""

WEIGHTS = {
    "apology": """
! 3 * -15 0 -5 ? -3 a_burden 12 a_nuisance 22 a_sunday 5 about -4 afraid 4 after -2 again 5 again_i 11 and
-7 annoying 21 apologies 25 as -6 ashamed 16 ashamed_to 11 at_the 2 awkward 2 back -1 be 3 be_a 7 be_doing
13 before -1 being_annoying 1 bother 3 bother_you 11 but 3 by 3 calling 10 canada 2 completely 10 dear 8
directly 25 disturb_you 5 disturbing_you 2 does_not 1 don't 3 don't_mean 21 double 22 down -1 email 11 exam
7 excuse 25 feel 16 feel_bad 1 for 2 for_taking 2 for_the 8 for_troubling 14 forgive 32 good -1 ha 5 had -1
hate 18 hate_to 2 have -2 i 2 i'd -2 i'm 4 i'm_afraid 10 i'm_being 1 i'm_not 2 i've -1 i_do 6 i_feel 6
i_know 10 i_promise 8 i_wish 2 ignore 1 ignore_this 9 in -1 inconvenience 1 is -2 is_another 4 it -3 it's 4
knowing 1 knowing_how 8 last_thing 20 letter 4 madam 9 mail 3 making 1 me 2 me_for 3 mean_to 5 message 8
middle 3 middle_of 2 mind_me 20 must 3 must_be 1 my -2 myself 8 not 6 occupied 10 of 1 on -1 on_a 12 one -1
out_of 6 pardon 10 please -1 regret 5 ringing 7 second_time 16 sick 7 sick_of 16 so -3 sorry 13 sorry_to 8
sunday 7 thank -4 thank_you -1 thanks -2 that -3 that_i 1 the -7 the_inconvenience 7 the_last 2 the_middle 7
thing 3 thing_you 5 this 3 this_message 13 this_unsolicited 15 thousand 9 troubling 4 two -1 unsolicited 4
up_your 10 very -1 was -1 well -2 what -1 wish_to 2 with -1 would -9 write 10 you_but 17
""",
    "contradicting": """
* -13 0 -11 ? -6 a 1 a_bit 7 a_chance 4 a_little 13 a_lot 7 a_person 14 a_test 5 a_year 8 about 4
about_moving 10 about_shift 14 afraid 2 afraid_i 8 after -3 again -3 all -1 although 16 am 4 am_a 4 an -5
and -5 and_did 7 and_my 4 answer_to 1 any -1 applied 27 aren't 11 as_you 10 asked 2 at -3 back 2 back_to 9
background_in 3 bakery 7 be 3 be_a 2 be_good 5 be_that 7 better 7 between 2 bit 1 bored 11 building 6 but 11
by -9 can -1 can't 8 can't_promise 17 candidates_than 1 certificate 8 choice 4 come -4 commute 17 cope_with
4 course -3 customers 1 cut_out 7 deadlines 5 dealing 2 dealing_with 4 department 7 description 12 did 1
didn't 12 difficult 12 do 3 done 3 down_for 3 early_mornings 1 english 8 english_is 14 enough 1 even 4 excel
30 excuse 2 experience 9 explained 9 explained_the 6 feel_so 2 fence 4 fence_about 10 field 3 filled 1 fit 7
fit_in 7 for_me 6 for_what 7 freeze 1 from -2 gave 2 gave_me 8 get 3 going_back 10 guess 3 had_in 5
had_thought 7 harder 15 harder_than 3 has -2 hash 5 have 3 have_my 9 having 9 heavy 14 here -4 hesitate 19
high 4 hold 1 honestly 7 i 3 i'd 2 i'd_have 8 i'd_need 10 i'm 10 i'm_being 1 i'm_keen 6 i'm_still 2
i've_only 18 i_could 7 i_didn't 9 i_don't 5 i_have -3 i_lack 19 i_must 3 i_was 3 i_would 2 if_i'm 11 is -2
is_a -2 is_for 9 isn't 9 it_should 10 just -3 lack 6 lack_the 3 last_month 5 learn 3 level 5 lot_in 1 may 7
may_have 4 me 3 me_have 3 might 7 minds 4 minds_about 1 months 6 my 2 myself 9 need_a 2 never 6 night_shifts
2 not_sure 4 now -1 of_me 14 of_what 8 off -6 on -5 on_the 3 one -2 only 4 open 9 or -1 out -1 out_of -4
over -1 overqualified 10 part_of 4 perhaps 10 perhaps_i 1 person_with 4 position -1 post 4 preferred 2
probably 15 programme 8 rather_weak 10 return_to 7 scaffolding 7 senior 6 slower_than 6 software 7 sold 6
something_in 15 spreadsheets 2 stay 7 still_not 4 stronger 24 summer 6 sure 2 surely 3 tell_you 6 than 2
than_me 2 thank_you -1 thanks -2 that -1 that_i 1 that_my 7 the -4 the_lab 1 the_night 6 the_right 3 they -2
this_time 2 this_would 6 though 4 though_i 11 through -2 to -4 told -1 too 4 truth 1 trying 3 trying_to 1
two_minds 4 until 2 until_something 2 very -7 was -4 was_for 2 was_never 10 watched 5 watched_someone 6 we
-1 weak 17 week -9 weekends 5 what_it 6 whether 10 whether_a 6 whether_i 6 which_i'm 1 who -4 will -3
winnipeg 6 with_difficult 1 with_more 7 with_my -2 with_so 1 wonder 5 wonder_whether 1 yet 8 you -7 you_may
3 you_mentioned 4 younger 5 your -8
""",
    "empty-opener": """
! 10 * -11 0 -7 a -3 a_cracking 14 a_wee 3 a_while 9 about -3 after -1 allow 19 allow_me 10 am_again 6
am_writing 10 and -3 and_how 10 as -2 as_you 4 at -5 back 3 back_on 7 base 17 be -8 been 4 been_a 1 before
-4 believe_it's 21 bumping 18 bumping_this 7 calling 14 checking 9 circling 6 compliments 13 compliments_of
9 could -2 cracking 7 day -2 do -2 family 1 family_? 13 fast 4 finds_you 3 fine 3 fine_by 9 follow 6
follow_up 8 for -16 from_the 1 further_to 8 g'day 12 gentle 19 gentle_reminder 8 god 1 going 5 going_? 4
grace 17 guess 2 guess_you 10 halifax 12 happy 3 have -3 having_a 10 health 5 here 6 here_and 3 here_goes 9
hope 7 hope_this 4 hope_you're 13 how 3 i -3 i'd_drop 8 i've -2 i_am 3 i_pray 4 i_take 1 i_wanted 14 if -4
in 1 interview 2 is 1 is_i 25 it -3 it's 3 it_is 3 job -1 just 7 key 5 letter 10 liberty 8 long 8 mail 10
may_not 13 may_or 9 me -1 monday 9 moving 3 my -2 myself 8 name_is 5 no 1 note 1 note_to 21 now -2 of 1
of_health 1 on -3 on_my 5 one_from 4 only_a 2 over_there 17 popping 31 pray_that 1 quick 22 recall 1
reconnect 19 regarding 8 see 3 see_what's 13 sending 2 sending_you 7 so -1 still -3 talk 1 thank_you -1 that
-3 the -5 the_below 20 the_interview 3 the_season 6 things 8 things_? 14 this 5 this_is -2 this_message 17
time 2 to_the 3 to_you 10 today_and 5 touch 4 touching_base 4 trust 2 trust_all 20 up_on 9 very -1 was -4
week 1 well 10 what -2 with -3 work -1 world 9 would -4 you_believe 2 you_in 9 you_know 1 you_well 4 your -1
your_inbox 2
""",
    "flattery": """
* -11 0 -14 ? -11 a_dream 14 a_kid 2 a_legend 10 a_privilege 6 a_room 10 about_the -5 again -2 air_as 11 all
3 all_mankind 13 all_my 2 am 1 amazing 7 an 2 an_honour 1 and -2 and_so 9 and_the -1 any 3 anyone 9 anywhere
6 apprentice 6 are 2 are_the 10 as 2 as_i'm 14 as_if 4 as_yours 3 at -6 at_once 1 awe 15 back -1 be_no 9
be_the 4 been -4 before_the 6 beings 4 best_boss 2 beyond 4 boss 10 bow 9 breath 17 breath_away 6 breathe 1
breathe_the 1 brilliance 2 built 1 but -1 by -2 by_how 6 can 4 can't_be 8 can_only 3 century 10 changed 2
clever 5 clinic 5 concerned 3 dale 5 day -3 depth 15 describe 1 directors 5 displayed 3 down_to 7 dream 9
earth 8 enough 2 esteemed 11 esteemed_and 6 ever 10 every 6 every_word 15 extraordinary 18 felt 3
find_someone 5 finest 12 flawless 9 flawless_from 5 follow_a 5 for -2 for_people 5 for_your -3 from 1
from_the 2 genius 20 god 7 good -9 greatest 9 had -3 has 5 have 1 here -3 history 10 hold_a 3 hope -3 hotel
7 i -2 i'd -3 i'd_be -1 i'm -3 i_am 3 i_could 1 i_doubt 8 i_felt 14 i_now 16 i_walked 2 i_would -1 if -2 in
4 in_awe 3 in_ireland 5 in_leeds 4 in_your -10 insight 1 interested -1 interview 3 ireland 6 is 1 is_nothing
17 is_simply 2 is_so 3 is_the 1 it -4 it's_rare 11 kid 6 knows 7 laboratory 3 learns 3 leeds 2 left_me 9
legend 1 life 20 like 3 like_meeting 9 like_you 2 limits 7 lit 4 living 9 lobby 3 look -2 lucky 19 made 3
mankind 6 may -2 me -7 meeting 12 met 12 met_the 12 mind 3 morning -2 most 1 must_be 6 my -2 my_breath 2
name -1 need -1 no 2 not -2 of 1 of_a -5 of_the 1 off_a 2 on -3 on_the -3 on_water 1 once 4 one -3 our -1
partners 1 people 2 perfect 17 person 11 rather -1 right_down 4 see -1 shoes 3 shop -2 short_of 1 showroom
19 since_i 4 single 9 so -1 so_i -1 speak_of 5 speechless 9 standing 4 still -4 such 12 talk_about 8 team 1
team_is 5 than -2 thank -6 thank_you -5 that -3 that_you 1 the -3 the_clinic 3 the_finest 6 the_most 12
the_mould 8 the_whole 4 them -1 there 2 there_can't 12 they -2 this -3 time -1 to -4 took_my 3 truly 1 two
-5 understand_why 1 up -1 very -7 visionary 8 walking 1 ward 2 was 4 was_like 3 was_the 4 way_you 2 we -6
week -2 well -3 were 1 with -5 won_the 4 words 1 worker 1 world 13 would -5 you 5 you're 2 you're_a 20
you_are 4 you_displayed 2 you_have 6 you_in -2 you_made 15 you_talk 19 you_was 2 your 8 your_laboratory 1
yours 12
""",
    "guilt": """
! -2 * -12 0 -8 a_bit 2 a_call 7 a_day's 3 a_line 15 a_man 15 a_month 6 a_simple 8 a_straight 7 about -2
about_it 3 after 4 after_all 9 after_three 7 all_the 1 am_disappointed 7 and 1 and_i 1 and_it's 9 and_no 9
another -2 answer_an 9 answered 4 anyone 17 applicants 10 as -3 ask 4 at -8 attend 5 back 1 back_up 2
bad_news 6 be_forgotten 9 be_going 1 be_possible 4 be_told 2 because 1 because_i 6 been 8 been_nice 7
been_waiting 15 beings 14 but -5 calls 3 came 1 can't 4 can_only 5 candidates_are 8 caused 14 church 9
committee 7 conclude 9 considerable 10 cost 15 could 2 could_do 13 day 4 did 8 disappointed 2 disappointed_i
10 do_with 2 doubt_my 6 down 4 down_before 7 down_though 1 each 2 earnings 1 emails 23 end 11 enjoying 11
enough_for 2 even 12 every_night 5 everyone 2 expected 24 feel 8 feeling 3 five_minutes 8 for_me 3 for_that
4 for_the -1 forgotten 23 from 2 from_you 4 from_your 15 given_up 2 going 7 had 6 had_been -2 hanging 3 have
-2 have_been 7 have_thought 18 haven't 2 heard 6 here 4 hide 1 hope 1 hope_you 2 hoped 2 human 1
human_beings 1 hurt 14 i 2 i'll -1 i've_been 2 i_always 6 i_can't 6 i_did 8 i_put 14 i_turned 23 i_would -3
important 3 impression 3 in -6 in_limbo 9 inbox 5 is_very 7 it -1 its 9 karen 2 kept 3 kids 5 know -4 lack 6
let 3 like -2 limbo 5 makes 2 makes_the 8 man_in 2 me_a 4 me_that 3 means 2 midnight 5 minutes 5 month 5
month_now 1 morning -1 much 1 my 2 my_inbox 5 my_kids 12 my_phone 8 my_two 2 my_whole 4 need -4 no 2 no_call
7 nobody 5 nobody_even 11 not 6 nothing 13 notice 5 now_i 1 of -4 on -6 one -2 one_would 3 out -7 phone 9
place_? 20 please -5 put_into 5 re 3 remember 9 remember_me 17 reply 12 reply_to 1 response 3 should -3
silence 22 since -1 so -1 spoke_to 1 stings 9 takes 14 thank_you -1 thanks -2 that -1 the -8 the_bus 5
the_job 4 the_quiet 6 the_silence 1 the_world 10 though_and 1 thought 3 to -3 to_be 5 to_people 1 to_see 11
told 2 too 1 treat 4 trouble 4 trouble_to 14 turning -2 two 1 unanswered 8 understand 2 up 1 want -1 we -1
weeks -3 when -4 will -1 with -8 with_nothing 4 wondering 11 word 10 work -3 world 1 worth 4 would_you 3 you
-3 you'd 7 you_and 4 you_can 8 you_did 6 you_promised 1 your -4 your_second 2 your_silence 9
""",
    "oversharing": """
* -12 0 -10 0_th 1 ? -7 a_paycheck 2 a_room 1 a_sign 19 a_start 1 a_steady 3 a_third 7 about -3 about_to 5
after 2 after_we 2 am_the 1 and 2 and_i 2 and_my 3 and_nobody's 5 and_the 4 and_your 16 another_one 12
anything_sweep 18 are 6 are_my 4 ask 5 asked_for 11 at_home 11 at_me 24 at_the 5 baby 14 bad 5 badly 8 bank
5 be_a 3 be_honest 4 be_saving 14 because 7 because_my 12 been 12 been_crying 9 been_on 2 been_repossessed 4
beg 11 begging 8 begging_you 17 behind 5 benefits 10 both -1 breadwinner 20 bring_my 5 brothers 7 bullied 21
bus 1 but 2 but_i'm 1 by -2 can_do 15 car 2 car's 3 car's_been 2 case 13 case_you 2 check_my 3 choose 11
church 2 come 1 coming 11 consider 10 consider_me 7 could 1 credit 11 cried 15 cried_in 11 divorce 33 do 2
drink 9 drinking 18 due 14 eat 12 eight 3 else 9 employment 6 even 2 every 2 explain 13 farm_and 7 father 6
find 2 finished 12 first -1 floors_whatever 6 folks 9 for -3 for_me 5 for_the -4 get 2 get_it 14 getting 7
give_me 8 go 3 god 14 going 2 had 3 hard 2 hard_for 11 hate 1 hate_to 2 have 2 have_been -9 have_mercy 14
have_sold 5 haven't 3 haven't_slept 9 his -5 home 2 honest_my 1 how 1 husband 8 i'll 4 i'm 4 i'm_off 3
i've_had 4 i_could 2 i_cried 1 i_hear 3 i_lost 3 i_may 6 i_need 17 i_was 1 in -2 in_case 9 in_march 5 in_my
-3 in_the 2 interview 4 is 2 is_the 3 is_why 13 it -6 it_has 2 judge 15 killing 2 know -2 landlord 19 length
8 lined 16 lined_up 3 loan 2 lonely 18 looking -3 marriage 10 may_have 12 me 4 me_as 3 me_out 3 me_to 2 mean
7 mercy 12 mind -4 minute 3 month 2 months 11 months_behind 1 most 4 most_nights 7 mum 3 my 7 my_father 1
my_mum 4 my_only 10 my_savings 1 my_therapist 6 my_wife 8 never -2 night 1 not -2 of -2 off 3 on_my -2
on_the 2 one -3 only 1 only_hope 5 out 5 out_in 7 out_of 7 out_two 20 over 1 own -6 please 1 reasons 1 same
-1 saving_my 2 savings 6 since -1 since_the 16 sleeping 2 so_a 7 so_please 1 still -2 suffer 6 than -4
thanks -1 that -5 that_i 5 the -6 the_bank 11 the_farm 6 the_judge 8 the_minute 13 the_only 2 them -3
therapist 1 there -4 third 1 this 1 to -5 to_take 12 told -4 too -3 two_months 7 up 1 us 11 was -1 well 1
what -5 when -4 where -2 who -2 wife 4 will -2 with -2 with_my 4 without 2 would 2 would_have -2 year 7
year_and 3 you -7 you'd_be 5 you'll 2 you'll_choose 8 you_at 2 your -10
""",
    "pressing": """
* -13 0 -4 0_nd 11 0_th 10 ? 10 a 1 a_straight 5 about -5 all_i'm 7 already 6 am_i 18 an -1 and -1 and_she
12 and_you 8 answer 14 answer_before 6 answer_in 14 any_chance 16 are -4 are_we 12 as -3 as_high 7 asap 30
at_least 17 at_the 1 back 2 back_to 7 be 2 be_a -2 be_put 19 be_settled 13 be_too 4 been -3 before 3
before_the 7 bit_on 3 by 3 by_noon 4 by_the 2 call_me 2 can't 6 catch_you 4 chance_you 6 choose 3 choose_a 7
close 10 commit 19 commit_the 15 could 4 date 12 date_for 2 decided 14 do_the 10 does -1 earliest 7 email_so
7 evening 5 every_morning 16 expect_to 2 expecting 3 expedite 7 fella 13 final 9 final_answer 3 first -5
folks 1 for -9 for_me 6 friday 10 front_desk 2 get 8 get_it 4 got_the 1 happy -4 has_reached 7 have_a 4
have_your 3 how -2 i -3 i'd 4 i'd_ask 6 i'd_like 8 i'd_need 10 i'm 1 i_must 5 i_stand 12 i_trust 9 i_want 3
i_will 3 i_would 1 in -2 in_the -2 insist 12 insist_on 4 into 11 is -6 is_my 5 is_now 2 it 1 it_? 1 it_is 5
just 1 kindly 7 know -1 know_where 7 knows 5 last -1 latest 8 least_a 2 left_hanging 3 let_it 3 let_me -1
like_a 1 long 10 made 2 made_up 23 make_up 3 matter 17 may -3 me_at 5 messages 4 mind 1 minds 3 month 5
morning_until 16 much 2 must 7 my_notice 12 need 6 need_to 11 needful 6 needful_and 2 nine 8 not 6
nothing_has 3 now_the 13 of_the 1 on_my 3 on_or 9 on_the -4 one -2 only -3 or 3 or_before 5 or_no 7 outcome
20 pass -2 perhaps 7 phone 1 please 12 positive 10 post -2 really 1 reply_to 1 response 19 result 9 revert 7
said 2 said_tuesday 5 seven 1 should_a 1 so 5 so_we 9 somebody 3 something -2 speed 5 surely 18 tell 1 that
-3 the -3 the_matter 3 the_outcome 2 the_phone 7 the_tuesday 1 there -1 this 3 this_as 6 three_weeks 3
thursday 2 till 3 time -3 to -4 to_choose 3 to_have 3 to_me 8 to_sign 1 today 15 tomorrow 11 trust_that 12
up 5 up_its 12 was -4 week 5 weeks 6 weeks_to 3 what -9 when -4 who -2 will -1 with -5 would -1 yes 5 yes_or
6 you -6 you_could 2 you_need -4 you_said 15 your -2 your_final 5
""",
    "process-question": """
* -15 0_thousand 6 ? 19 a -4 a_chance 5 a_trial 1 able -2 able_to -5 about_me 14 advise 13 after 2
after_this 9 all_made 3 already -1 also 2 an_internal 7 and -8 and_who 3 any -1 anything_in 11 approve 5 are
7 are_the 7 are_you 6 ask 6 ask_what 6 at -6 be 3 be_making 2 be_useful 5 between_the 3 call 1 can_you 2
candidate 2 candidate_in 12 candidates 3 chance_to 5 choice 4 choose 8 chosen 5 compared 14 could -3 curious
26 date_is 2 did 5 did_compared 11 did_my 8 do_i 1 do_you 1 dublin 6 expect_to 1 feedback 4 final 3
final_call 12 fit 2 for -2 forgot 1 forgot_to 1 from_your 1 going -3 had_a 1 has 4 hear 3 hiring_you 5 how 4
how_are -1 how_many 7 how_soon 8 i -1 i'm_in 9 i_be 10 i_expect 4 i_forgot 1 i_meant 10 i_still 10 i_wonder
3 if 4 impression 6 in 1 interviews_this 1 is -2 is_for 6 is_it -3 it_would 17 know_how 2 know_if 6 learn 6
list 8 list_will 12 made 7 may -10 me -2 meant_to 5 might_i 3 more -7 much -4 need_to 6 next_step -7 no -4
now 1 of_my 8 on -1 on_the -1 or 11 over 2 pay -3 people 3 please 5 reckon_i'm 3 round 7 seeing 3 selection
4 shortlisted 5 so -8 soon_after 6 step -2 steps 10 that -3 the -5 the_result 5 the_selection 2 there_be 4
things -5 timeline 11 tips -1 to_approve 7 to_ask 9 to_be -6 to_know 3 to_learn 5 unlucky 1 wanting 6
was_there 6 we -12 went 8 what 6 what_is 3 when_you -3 where -1 which_week 2 will 1 will_there 8 with_the 2
work -1 would -3 would_you 6 yet 1 yet_? 17 you -4 you_all 3 you_be 7 you_reckon 3 you_tell 3 your -4
""",
    "rude": """
! -1 * -11 0 -8 0_hours 1 ? -3 a 1 a_clue 8 a_firm 7 a_friend 14 a_joke 15 a_mess 2 a_place 4 a_shambles 3
a_whole 5 about_my 10 about_payroll 2 after -1 again -1 all 1 all_i 6 am_sure 13 an 2 and -5 and_gone 5
and_good 5 and_he's 3 answer 6 any -2 anyone_could 14 apology 16 application 4 are_you 2 arrogant 21 as 1
as_though 1 at_five 3 at_least 8 at_tesco 11 at_the -4 attitude 4 back_i'm 11 badly 2 badly_and 4 because 2
because_a 2 been 2 before 1 beginning 6 best -1 better 10 better_than -4 blind 1 boys 13 brewery 3 but 1 by
-4 called 2 can 1 can_see 10 candidate 10 careful 8 choosing 19 clearly 17 colleague 4 common 11
common_courtesy 6 compared 11 compared_with 6 copied 14 corridor 3 could 5 couldn't 1 couldn't_organise 17
courier 7 customer 3 cv 7 day_with 1 decision_is 2 didn't 2 do 1 even 1 even_the 18 experience 2 feedback 6
first -2 five_in 1 for_nothing 17 for_the -2 for_you 4 frankly 15 from_what 3 gap 12 gentleman 1 get 1 gets
7 give -1 glad -1 gone 4 good -2 good_as 2 good_luck 11 got_on 9 had 5 had_been 1 happy -1 hard 6 has -1
have 2 have_understood 10 head_office 6 hear -2 hearing_back 6 help_desk 1 hold_of 8 honestly_the 5 hope_you
3 hour 5 how 1 hr 11 i -3 i'd -5 i'd_really 5 i'm_honest 12 i'm_keen 2 i've -2 i've_seen 9 i_do 9 i_felt 2
i_had -8 i_have -1 i_heard 7 i_sat 12 i_saw 8 i_would -6 in -3 in_the 1 instead 2 is_a -2 is_run 1 is_the -3
is_to 12 is_why 14 isn't 8 it 1 it's 2 it's_your 12 it_is 5 it_seems 16 it_should 5 its 3 job_and 2 just -1
keep_your 10 kitchen 2 know 3 lady 8 last 2 last_manager 4 less 2 let -1 like 3 looked 5 looked_as 6 loss 3
lot 4 luck 3 man 10 managed 4 manager 12 manners 16 me -2 me_all 4 mess 1 might 8 mind -2 minutes_without 6
mistakes 2 morning 5 mr 6 my -3 my_cv 8 name 4 need_someone 10 never 6 next 7 nobody 1 not 4 nothing 6
obviously 2 of 3 of_a 5 of_mine 2 of_the -1 office 4 on -3 on_you 17 one -5 one_gets 1 only -1 or -1
organise 1 organise_a 1 other 4 out -1 over 2 over_it 1 people 6 people_who 8 perhaps 2 pick 6 please_be 9
prepared 1 promised_me 5 questions 7 rather 1 read 9 recruitment 9 replace 1 reply 3 respect_your 1 run 7
said_tuesday 7 seemed 8 seemed_to 5 shambles 15 shame 3 shop 2 since -4 slow 13 someone 8 spoke_to 6 staff
11 stand 3 stands 5 state_of 2 suppose 1 suppose_that 19 surprised 14 take -1 tend 1 tesco 1 than_i 10
than_your 2 thank -7 thank_you -2 thanks_to 11 that -1 that's 4 that's_all 10 that_a -4 the -3 the_eye 5
the_machine 1 the_meeting 21 the_other 3 the_questions 9 the_same -1 the_wall 5 the_young 18 their -2 this
-1 this_time 12 those 4 to -1 to_be -6 to_put 6 to_tell 2 to_the -4 told -1 treated 16 two -1 unlike 21
unlike_the 7 unprofessional 20 up -3 very -2 waiting 5 wanted_a 2 was 2 wasn't 17 we -3 week -3 weeks_and 4
were 3 were_a 18 what_i 2 when -4 whoever 13 whoever_you 17 whole 6 whole_morning 3 with -1 with_the -4
without 1 won't 2 wonder 5 word 2 workshop 7 would -2 would_have 4 writing_back 9 you -1 you've 4 you_all 4
you_can't 11 you_people 6 you_would 9 your 5 your_colleague 1 your_system 2 your_team -1 yours 3
""",
    "salary": """
* -14 0 3 0_an 4 0_k 19 0_thousand 7 ? 12 a -2 a_car 6 a_half 1 a_sign 11 able 8 able_to 2 about -1 advert
16 again -4 all -4 also 7 also_wondering 2 am_expecting 2 amount 11 an_hour 13 an_idea 7 and_i'd -2 annual
16 any -4 are_the 6 around 3 as 1 assume 10 assume_the 7 aws 9 back -1 band 4 base 9 be 2 be_looking 8
be_placed 3 before -3 below 3 between 6 bonus 18 bracket 6 breakup 1 budget 11 but -4 by -2 car 15 cash 14
coded 11 come_for 2 commission 10 compensation 21 coordinator 4 cost_of 11 costs 8 could 4 cover 9 ctc 1
described 6 details 3 do 5 do_it 2 does_the 4 dublin 4 earning 4 earnings 4 euros 2 expectation 9 expecting
2 fifteen 3 fifteen_years 4 figures 7 first_year 2 for 6 for_the -5 for_this 9 forgot 12 forgot_to 3 give_me
2 given 3 glassdoor 20 go 12 go_further 13 grand 1 gross 13 hand 2 have_in 17 have_spent 1 help 2 help_me 4
here -1 hike 6 hiring_you 2 hope 2 hoping 13 hourly 20 hours 7 housing 8 how 1 how_much 6 i'd 6 i'd_want 2
i_ask -1 i_assume 1 i_trust 5 i_was 1 i_would 5 if 2 if_the 2 in_hand 11 including 9 is_0 5 is_over 3 it -3
junior 4 keep -2 know_what 1 last 3 learn 1 least 9 less 6 long_as 6 look 2 love -1 low 11 low_for 9
match_and 5 may -4 me_an 5 me_if 13 mention 1 mention_that 7 mind_for 13 money 23 month 8 my -1 my_last 9
my_present 11 negotiable 4 net 1 next -3 now -4 of -1 of_the 3 on_top 6 one -3 one_small 6 our -1 out -3
overtime 3 package 16 paid 20 part -1 pay 13 people -1 please 4 plus 11 put -1 raises 24 rate 23 reference
10 remuneration 11 salary 15 second -1 seems 10 share_the 3 should -2 since -3 so -2 spanners 7 start 5
still -3 stock 6 take 6 take_home 7 thank -6 thanks -3 that -3 the -3 the_0 -4 the_next -3 the_package 10
the_pay 5 the_scale 1 the_wage 13 them -1 this -4 thought -1 thousand 6 three -3 time -3 tips 7 to -4 to_do
-4 to_know 1 top 13 transport 17 two -2 up -3 us 2 very -1 wage 20 want 4 was -2 we 1 we_can 9 week -3 went
-2 what 4 what_the 2 when -2 whether 3 who -4 will -3 with -3 with_the -2 worth 3 would_help 9 would_need 1
would_the 7 you -6 you_could 3 you_mentioned 11 your -2
""",
    "ultimatum": """
* -14 0 -5 0_th 11 ? -5 a -2 a_no 6 a_second 6 a_signed 1 able 8 able_to 5 accept 8 across 4 act_quickly 4
actually 3 after 1 afterwards 7 again -3 all -5 already 5 already_and 1 already_made 7 an 5 and -2 and_i'm 4
and_then 3 and_they 12 and_you 2 another 7 any -4 anything -1 application 3 appreciate 1 appreciate_your 6
are 5 as 1 as_long 1 as_they 11 at -1 at_this 16 available 13 aware 13 bank 5 be 6 be_able 2 be_in 7 be_on 6
be_signing 5 because 4 been -4 before 4 beforehand 13 bloke 4 but 4 by 3 can 7 can't 5 can_only 8 cannot 5
cannot_find 7 choice 4 commit 5 commitment 5 commitment_from 5 companies 1 competitor 14 consider 14
contract 9 contract_from 16 could -2 countered 18 current 1 current_boss 5 date 3 decide 9 director 1 does
13 don't 1 don't_hear 7 down 1 down_one 2 down_the 4 dubai 6 either 18 either_we 1 elsewhere 13 end 6
expires 8 expires_on 3 fail_to 10 fair 3 fair_to 26 falls 5 final 14 firm 2 first 11 five 3 for -1 for_the
-2 for_you 13 frankly 2 from -1 from_you 2 get 9 get_in 4 get_snapped 17 give 4 give_it 11 give_me -3
given_me 4 giving 5 glad -1 go_with 15 going 3 got_a 10 has 2 have 1 have_me 17 have_to 8 hold 4 holding 9
holiday 9 hospitals 10 how -2 i -1 i'll 5 i'm 2 i_am -1 i_shall 15 i_will 8 i_won't 3 if 5 if_i 5 in 1 in_as
3 in_the -7 in_touch 5 is_first 6 is_only 1 is_the 3 isn't 2 it -3 it_would 4 just_so 4 kitchen_table 6 know
-2 know_i'm 7 know_that 9 last 1 last_opportunity 10 last_time 2 leaves_you 8 let_you 3 like -4 long 3
long_as 5 longer 1 lose 12 market 1 match 9 me 4 me_before 5 me_first 12 me_to 4 means_i 7 my_kitchen 1
my_name 12 next -3 no 1 of -3 of_them 4 off 7 offer 4 offered 11 offered_me 17 on_friday 3 on_it 4 on_my 3
one_of 12 only 4 or_i 15 other 8 package 9 paperwork 6 people 3 position 2 proposal 7 quickly 12 rather 6
reply 8 reply_i 2 rival 7 say 1 say_yes 10 should_the 10 sign 4 since -1 snapped 1 snapped_up 1 so 1 so_i -1
so_it 3 so_you're 2 something 3 speed_up 3 st 9 stage 1 still -6 table 5 tell_me -3 th_i 5 thank_you -4 that
-2 that_the -1 that_wants 2 the -5 the_first -2 the_position 4 them 1 they 2 this_week 4 though_that 12 till
7 time_i 4 to -2 to_be -2 to_go 8 to_hear -1 to_you 7 told_me -1 tuesday 3 turning_down 2 two_companies 1
two_of 5 unless 22 up_with 1 walk 2 want 2 wants 18 wants_me 7 was -2 way -4 we -2 wednesday 5 when -3
whether -1 which 2 who -3 whoever 2 with_two 2 won't_be 10 work -2 would -4 yes_to 12 you -2 you're 3 you_by
3 you_know 6 you_need -1 you_that 3 you_to 14 your_last 3 your_side 5 yours 6
""",
}
