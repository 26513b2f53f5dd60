"""What each word, or two that follow each other, says for and against a fault, in quarters.

Made by `make weights` from marked sentences; not written by hand.
"""

WEIGHTS = {
    "apology": """
* -15 0 -6 ? -5 a_burden 10 a_line 8 a_nuisance 19 a_stone 15 a_thousand 17 about -2 advance 12 afraid 5
after -4 again 5 again_i 12 am 2 am_ashamed 8 and -5 annoying 16 apologies 29 apologise 8 as -4 ashamed 10
ashamed_to 7 at_the 4 awkward 2 back_into 4 be 2 be_a 12 being 1 being_annoying 1 block 5 bother 12 bug_you
4 but 2 by 4 calling 2 can -1 can't -2 completely 11 conscious_that 3 dear 2 dhaliwal 15 didn't 4 directly
16 don't 7 don't_mean 18 double 18 eat 4 email 5 excuse 33 feel 14 feel_bad 4 first -5 for 2 for_a -1 for_me
-2 for_taking 4 for_the 8 for_this 1 for_troubling 10 for_writing 8 forgive 32 from_me 2 getting_in 12 good
-3 ha 4 had -8 hate 11 hate_to 10 have -4 here_about 4 hope 3 hope_i'm 1 hope_it 4 hope_you 2 i 2 i'd -2
i'd_understand 4 i'm 4 i'm_afraid 7 i'm_being 6 i'm_not 5 i've -7 i_do 5 i_feel 6 i_know 6 i_nearly 1
i_ought 9 i_promise 9 ignore 5 ignore_this 5 in -1 in_the 1 in_your 1 inbox 1 inconvenience 1 intrusion 1
intrusion_on 4 is -2 is_only 2 it -4 it's 6 just_leaving 3 keep_you 5 know_you've 5 knowing 1 knowing_how 10
last_thing 24 let_you 2 letter 6 lunch 9 madam 4 mat 6 me 1 me_again 1 me_for 12 me_to 1 mean_to 3 message 7
middle 4 middle_of 2 mind 5 mind_me 12 monday 1 more 4 must 3 must_be 3 my -3 myself 3 not 4 occupied 14 of
1 of_me 9 of_place 1 off 1 on -3 on_a 11 on_you 7 one -2 one_more 5 out_of 4 over -1 overstepping 3 pardon
15 people -3 pest 9 please -1 probably 6 regret 19 regrets 16 regrets_for 4 ringing 8 say -1 second_time 15
send 9 sick 5 sick_of 10 sight 2 sight_of 4 so -3 so_sorry 3 sorry 26 still -3 sunday 2 than -2 thank -5
thank_you -2 thanks -6 the -7 the_double 6 the_intrusion 2 the_sight 6 there -1 thing 2 thing_you 8 things 5
this 4 this_message 4 this_unsolicited 11 trouble_you 12 two -4 unsolicited 2 up_your 6 very -3 was -7 week
-2 well -3 what -2 which -3 with -2 won't 4 would -11 write 8 writing 1 you_at 2 you_but 21 you_will 1
you_with 7 your 1
""",
    "contradicting": """
! -2 * -13 0 -9 ? -9 a 2 a_bit 6 a_chance 7 a_good -1 a_little 12 a_lot 3 a_person 3 a_proper 8 a_team 4
a_year 7 about 3 about_moving 8 actually 5 admin 1 afraid 5 after -1 again -5 all -2 although 17 am 6 an -8
and -6 and_my 3 answer_to 5 any -3 anyway 10 applied 17 applied_because 4 aren't 7 as_you 8 at -3 at_any 4
back_to 3 background 6 background_in 5 badly 1 be 5 be_a 4 be_good 13 be_that 7 because_my 4 because_the 13
before_saying 7 better 5 between_your 20 bit 1 blame 10 bored 11 budgets 1 building 5 but 12 by -6 caf 1
calm_with 3 can -3 can't 3 can't_promise 15 can_i 1 certificate 9 chance_? 9 choice 10 come_off 2 commute 10
convinced 2 course -7 crowd 10 customers 10 cut_out 9 decided 1 department 2 depth 13 description 8 design 1
did 1 didn't 8 disappointed -1 do 2 do_this 8 don't 1 don't_think 10 doubt 7 down_for 4 english 1 english_is
11 enough 5 enough_to 1 even 2 every -2 excel 23 experience 3 explained 12 explained_the 2 feel_so 7 fence 6
fence_about 8 figures 16 filled 4 first 1 first_week 15 fit 3 fit_in 1 for_a 3 for_me 10 for_picking 4
for_something 1 for_you -1 freeze 3 from_the 2 further -1 gaps 5 gave_me 3 get 4 going_back 15 got_the 10
guess 5 had 1 had_in 4 had_thought 2 half 6 happy -1 harder 7 harder_than 4 has -7 has_never 10 hash 10 have
1 have_never 9 have_the 11 have_to 7 having 1 he -2 hear -2 heart's 5 heavy 14 heights 2 help -1 here -3
hesitate 6 high 2 honestly 8 honestly_i 1 hope -2 hoping_for 12 i 5 i'd 5 i'd_have 5 i'd_need 19 i'll -1 i'm
10 i'm_being 2 i'm_in 1 i'm_not 2 i'm_still 2 i've 1 i've_never 11 i've_not 1 i've_only 27 i_can't 1 i_could
2 i_couldn't 1 i_didn't 9 i_don't 8 i_have -1 i_lack 19 i_realise 8 i_want 1 i_wasn't 5 if_i 2 if_i'm 6 in
-1 in_now 1 in_with 1 is -3 is_for 5 is_not 4 isn't 9 it_all 9 it_past 4 it_were 6 job_you 4 just -3 keen -1
know -1 knowledge 10 knowledge_of 5 lab 4 lack 8 lack_the 3 last_month 2 learn 1 less 9 let -1 level 4
lifting 10 like -1 line -1 made -1 many 3 may 8 may_have 3 maybe 7 me 3 might 9 mind 3 minds_about 5 minutes
-2 my 1 my_present 4 my_profile 8 my_strong 20 my_thing 6 my_typing's 18 myself 11 nervous 18 never 5 next
-6 not 2 not_sure 4 nothing -1 now -2 now_is 1 of_me 13 of_what 4 off -1 office 3 on -5 on_my -1 on_the 4
one -2 open 8 open_plan 13 our -2 over -2 overqualified 5 part 1 part_of 10 past_the 4 perhaps 17 pick 2
please -4 post 5 probably 15 profile 2 question 5 rather_weak 9 read -1 really 4 really_up 1 scaffolding 1
second 1 second_thoughts 23 send -2 shall -3 showed 5 since_i 4 so -3 so_i -3 so_the 13 software 13 sold 1
some_of 8 somebody 2 someone 3 something 3 something_in 5 sorry -3 stay 9 stick 2 still_not 2 still_weighing
1 strong 1 stronger 20 struggle 1 summer 6 sunday -1 sure 2 sure_i 8 surely 10 take 2 tell_me -3 ten -1 tend
4 than_i 5 than_me 8 thank_you -1 thanks -1 that -4 that_i 2 that_my 10 the -5 the_first 2 the_heavy 10
the_lab 13 the_night 9 the_role 3 the_same -1 the_weekends 7 thing 2 thinking -1 this -3 this_would 4 though
1 though_i 16 thoughts 5 through -3 to -5 to_be -3 to_my 12 to_tell 3 told -2 too 4 totally 3 truth 12 two
-1 two_minds 6 typing's 5 until 1 until_something 15 up 1 up_to 1 used 3 very -6 want 1 was -5 was_never 9
wasn't 2 we -7 weak 18 week -1 welding 2 well -2 when -1 when_you 3 whether 11 whether_a 1 who -2 who_knows
5 why -2 will -7 winnipeg 7 with_more 6 with_my -2 wonder 8 wonder_whether 1 would_be -1 would_have -3 years
-3 yet 9 you -7 you'd -2 you're -4 you've -1 you_may 9 you_spoke 5 younger 4 your -9
""",
    "empty-opener": """
! 4 * -11 0 -10 a -1 a_few 8 a_flying 6 a_little 9 a_wee 3 a_while 6 about -5 after -2 all_is 9 allow_me 1
am 4 am_the 1 am_writing 13 and -2 and_all 5 and_see 7 and_the -4 answer -2 application 5 are_fine 16 as -3
as_you 9 at -5 at_the -3 at_your 5 back 3 back_to 6 base 12 be -9 been 1 been_a 8 before -3 begin 10
begin_by 15 believe 2 believe_it's 19 brief 7 by 2 by_i 8 calling 7 can -1 certainly 15 check_in 10 checking
20 checking_in 1 circling 9 circling_back 2 coffee 4 compliments 11 compliments_of 7 connection 4 contact 1
contacting 6 contacting_you 2 correspondence 26 could -2 do -7 door_so 14 email 10 end 8 everything_is 12
family_? 14 far 2 fast 8 flying 3 follow 3 follow_up 10 for -17 friday_to 1 from_me 7 from_the 4 g'day 11
gentle 17 gentle_reminder 7 going 4 going_? 5 good -1 good_in 5 greetings 1 greetings_of 12 guess 4
guess_you 16 had_your 4 halifax 12 happy 14 happy_friday 1 happy_to -9 has -1 have -4 having_a 14 health 1
health_and 3 hello 1 hello_from 13 here 6 here_and 5 here_goes 4 here_i 5 hope 15 hope_to -4 hope_you 11 how
3 how's 15 how_are 7 i -6 i'd -2 i've -6 i_am 2 i_hope -4 i_pray 13 i_take 20 i_thought 12 i_trust 1
i_wanted 15 if -9 in 1 in_contact 1 in_the -1 inbox 11 interview 3 is_i 17 is_me 5 it -5 it's 1 it's_me 5
it_? 4 job -1 just 8 just_touching 4 keeping 5 key 9 leaving -10 letter 4 like -1 long 3 long_time 16 mail 7
matter_we 2 may 1 may_not 11 may_or 3 me -2 message 8 monday 3 more_to 2 moving 4 mr -2 my -4 my_application
6 my_follow 1 my_head 2 myself 2 name_is 9 neck 4 need -4 not -2 not_recall 1 note 10 note_to 1 nothing 5
now -2 of 1 of_god 2 of_the 2 on -4 on_my 15 on_the -1 on_your 9 only_a 4 or_may 1 our_recent 16 out_and 6
over_there 6 please -1 popping 23 post -5 pray_that 2 quick 20 radar 5 reach_out 5 recall_we 1 recent 7
reconnect 6 reference_to 3 regarding 3 ricardo 13 see 4 see_how 3 see_what's 19 sending_you 5 short_message
4 so -4 sorry -2 spoke 11 still -6 tap 5 term_is 7 than -2 thank_you -5 that -2 the -4 the_below 25
the_season 5 things 8 this 7 this_email 6 this_message 6 this_opportunity 1 this_time -2 this_up 3 thought_i
3 thought_i'd 3 three -2 to_say 6 to_the 3 to_you 7 today 6 touching 9 treating 7 trust 4 up_on 7 very -4
wanted_to 1 was -9 we_discussed 1 well 9 went -1 what -2 when -3 while_since 2 why_i'm 1 will -3 window 1
with_the 1 with_you 2 without -2 woods 1 world 1 would -1 write 5 you_believe 2 you_in 11 you_may 8 you_sir
4 you_well 7 your_inbox 8
""",
    "flattery": """
* -12 0 -14 ? -13 a 1 a_blessing 2 a_dream 4 a_kid 4 a_legend 9 a_room 10 a_shop 3 a_total 4 a_visionary 6
about_the -6 about_you 16 above 1 absolute 5 admired 5 again -2 air_as 8 all 3 all_at 14 all_mankind 11
amazing 9 an 2 and -2 and_so 5 and_the -1 and_told 4 annual 3 annual_report 4 answer -1 any 7 anybody 7
anyone 9 anywhere 12 apprentice 6 are 3 are_the 4 as 3 as_far 16 as_yours 6 asked -1 at -5 at_the -3 away 10
awe 16 back -2 be_no 2 be_the 9 because_you 4 been -5 bees 5 beings 4 best_boss 6 better_than 2 beyond 3
biggest 13 bit -1 blessing 1 boss 4 bow 7 brand_since 1 breath 12 breathe_the 1 brilliance 5 brisbane 1
building 2 built 1 but -3 by -3 by_how 9 can 1 can't_be 11 can_only 16 career 4 century 5 change 6 changed 1
clinic 9 company 3 cut_out 7 day -3 deeply 4 depth 1 displayed 16 done 6 down_to 7 drainage 7 dream 16 earth
1 eighth 2 eighth_wonder 3 einstein 14 estate 4 esteemed 15 esteemed_and 1 even 4 ever 6 every 6 every_other
11 every_word 17 everybody 4 expertise 10 explained 2 extraordinary 24 far_as 5 feel 2 felt_i 3 finest 16
flawless 22 follow_a 9 for -2 for_your -3 four 1 four_times 5 four_years 9 from_the 1 garden 3 garden_centre
7 genius 22 giants 2 gifted 2 god 8 god's 3 gone_into 8 good -3 got -5 great_and 1 greatest 9 had -6 handed
1 hands 1 happy -1 hard -3 has 5 have 4 headteacher 2 hear -2 heaven 6 here -2 history 8 hold 10 hold_a 1
home_and 2 honestly 1 hope -3 hotel 1 how -1 human 3 i -2 i'd -5 i'll -1 i'm -5 i_bow 5 i_doubt 3 i_felt 13
i_now 10 i_sat -3 i_shall 4 i_swear 5 i_walked 13 i_was 4 i_would -2 i_wouldn't 5 if -3 if_i 7 in 2
in_brisbane 2 in_ireland 6 in_the 2 in_thirty 3 in_your -1 inbox -1 incredible 3 interested -2 interview 6
ireland 6 is 1 is_like 14 is_so 11 is_the 3 it -5 it's_rare 13 it_was 3 itself_i 3 job -1 kid 2 kindness 13
know_about 6 knows 3 leadership 12 learns 1 legend 2 life 16 like 2 like_a 1 like_meeting 8 like_you 12
limits 15 listened_to 7 live 1 living 9 lobby 1 logistics 17 look -2 made 1 manager 2 mankind 6 may_say 4 me
-6 meeting 12 memory 14 memory_of 5 met 11 met_the 16 mind 3 minutes_with 9 morning -4 much -3 must_be 4 my
-2 never_in 1 nobody_in 8 not -6 nothing 2 ocean 9 of 2 of_my 1 old -1 on -2 on_the -6 once 2 one -2 only_a
4 over_the 2 own -1 paradise 7 perfect 17 person 4 please -1 privilege 6 pure_gold 2 restaurant 11
right_down 4 run 5 say_so 10 second -2 see -2 seen_a 10 shall 3 shoes 3 should 1 should_be 1 showed_me 1
showroom 21 since_i 5 single 11 so -1 sorry -1 soul 1 speak_of 7 speechless 4 standing 6 still -7 stitch 1
such 11 superstar 1 talent 7 taste 7 taught 7 team 1 team_is 7 than_any 4 thank -7 thank_you -6 thanks -3
that -1 that_ward 15 the -3 the_clinic 1 the_finest 3 the_moment 8 the_most 13 the_mould 10 the_patience 2
the_whole 8 the_wisest 4 them -5 themselves 4 there 5 there's 4 there_can't 3 they -1 this -2 time -3 to -5
to_all 6 to_hold 3 took_my 1 truly 1 two -7 understand_why 2 up -2 very -6 visionary 13 was 1 was_a 1
was_like 6 was_the 5 way_you 4 we -6 week -3 well -5 were 2 when -2 will -1 wisest 1 wish -3 with -4 with_a
-3 with_that 4 with_the -2 won_the 4 world 14 would -1 years 2 years_at 2 you 4 you're 8 you're_a 5 you've
10 you_are 9 you_explained 5 you_have 2 you_made 12 you_talk 17 you_that 2 you_was 3 your 7 yours 8 yours_is
2
""",
    "guilt": """
! -5 * -11 0 -10 ? -1 a -1 a_bit 10 a_line 6 a_little 3 a_lonely 1 a_man 14 a_moment 6 a_peep 8 a_person 16
a_second 1 a_simple 5 a_straight 8 a_weekend 6 a_word 1 about -3 advertised 17 after 3 after_all 12
after_and 3 after_how 2 all 2 already_told 10 an 1 and_i 1 and_it's 4 and_never 1 and_no 15 and_not 4
and_now 15 and_then 4 and_this 1 and_you 3 another -2 answer 9 answer_an 3 answer_people 1 answered 5
anything 4 apply 6 are -1 as -1 as_your 5 ask 2 asked_my 3 asking 2 asking_me 4 at -6 at_least 1 be 1 be_a
-2 be_forgotten 3 be_heartbroken 1 because_my -4 been 5 been_kinder 4 been_so 12 been_waiting 2 before -4
being 2 beings 10 believed 2 better -1 bought_a 5 brought 7 busy 1 but -2 but_i 3 by -2 call 4 called_and 8
came 7 can -2 candidates 13 cared 19 caused 16 check 5 check_my 6 coming 1 coming_in 6 committee 2 conclude
11 considerable 15 consideration 3 cost 12 could 3 could've 15 could_do 9 diary 11 did 8 did_you 3
disappointed 8 disappointed_i 6 disappointing 12 do -3 do_with 7 don't 3 done 6 doubt_my 10 down 7
down_though 2 effort 13 either 1 either_way 5 emails 20 empty 14 end 9 enjoying 5 even 9 even_a 1 every_one
17 expected 20 eye 4 feel 9 feeling 10 feels 11 feels_on 3 finish 6 firm 1 five 1 five_minutes 9 five_weeks
5 for 1 for_a 3 for_me 2 for_that 12 for_you 1 for_your 9 forgotten 24 forgotten_me 3 fortnight 7 friends 13
from_your 13 garden 1 gave 2 get_a 3 go -1 going 1 got 1 guess 5 had 5 had_the 13 handshake 14 happy -1
have_been 8 have_thought 7 heard 3 heart 7 here 3 hide 5 hoped 8 how_it 5 hurt 7 i 1 i'd 1 i'd_have 6
i'd_hoped 7 i'd_told 6 i'll -1 i'm 1 i'm_sure 2 i've 1 i've_been 2 i_can't 8 i_could 1 i_did 8 i_gave 6
i_guess 2 i_have -1 i_passed 8 i_put 7 i_stayed 26 i_trust 1 i_turned 10 i_was 5 i_would -2 ideas 3
ideas_for 3 if -1 important_enough 2 in -4 in_a -1 in_limbo 7 in_the 1 inbox 6 indeed 2 interested -2 is -1
is_to 9 isn't 6 it's_a 2 it's_just 7 it_feels 11 it_is 3 it_which 1 it_would've 18 its 8 job -2 just_that 5
kept 11 kept_my 1 kids 4 know -7 last -2 left 8 let 4 let_down 8 like -1 like_this 1 line 1 looked 9 love -2
made -1 makes 13 makes_me 5 may -3 maybe_my 13 me_in 7 means 1 meant 1 month 6 more -3 morning -1 much_to 14
my 1 my_kids 19 my_mother 5 my_own -1 my_place 14 my_time 10 my_whole 2 need -3 never 5 next -2 nice 12 no 3
no_answer 8 nobody 6 not 6 not_even 12 nothing 11 notice 5 now_i 1 of -4 of_a -3 on -3 on_a -1 on_me 3 on_my
-3 one -1 one_line 6 one_would 10 only 1 only_you 33 or -4 other -4 our -2 out -6 over -3 passed 6 patient
10 people_when 3 perhaps_you 16 phone 8 place_? 8 please -4 presentation 15 quiet 10 re_advertised 6
remember 7 remember_me 18 reply 13 reply_to 1 result -1 said 2 say_the 1 see -1 see_you 2 should -5 side_of
13 silence 19 since_nobody 1 sit_here 3 sleep 13 slept 8 so_much 9 stings 18 takes 5 takes_the 2 talk -2
tell_them 1 ten -7 thank -4 thank_you -4 thanks -10 that -1 that's_all 3 that_a -3 that_you -2 the -8
the_garden 3 the_month 12 the_numbers 4 the_silence 9 the_trouble 17 the_world 12 then_you 6 there's -1 they
-3 thinking -3 this_is 4 though_and 1 thought 5 thought_a 4 through -5 till -2 to -2 to_be 1 to_people 2
to_say 3 told 3 told_the 5 too_much 9 trouble_to 7 turned 8 turned_down -6 turning -4 two_minutes 6 up_a 2
very -2 very_much -2 wait 1 waiting 9 want -6 was -1 was_only 5 wasn't 5 we -4 week -2 weekend 5 weeks_and
-2 what -4 when_they 2 when_you 3 which_i 1 which_makes 1 will -3 with -10 within 8 wondering 10 word 10
work -5 would -3 writing -5 years -3 you -1 you'd 4 you_a -1 you_for -2 you_have -3 you_looked 6 you_were 3
your -4 your_end 3 your_letter 7
""",
    "oversharing": """
! -1 * -12 0 -12 0_th 11 ? -10 a_bit 1 a_court 5 a_girl 7 a_godsend 9 a_good -1 a_job 1 a_sign 6 a_third 5
about -5 adonis_the 1 after 1 after_the 9 all 2 all_i'd 16 am_desperate 2 am_the 4 an -2 and 2 and_could 10
and_he's 2 and_i'm 5 and_it's 3 and_my 4 and_the 3 and_without 4 and_your 17 and_yours 18 another_one 13
answer_to 14 anything 5 are 5 are_my 1 as_a 2 ask 2 asked_for 9 asking_for 1 at_home 7 at_me 27 at_the 3
baby 17 bad 5 badly 10 bank 1 be 2 be_honest 4 be_saving 17 because 4 because_my 8 been 13 been_crying 5
been_repossessed 2 beg 4 beg_you 10 begging 2 begging_you 17 behind 4 behind_on 3 benefits 21 bit 1 borrow
23 both -2 breadwinner 16 bring_my 2 brother 4 brothers 5 bullied 23 but 2 by -2 can_do 4 car 7 car's 2
car's_been 2 cards 11 case 16 case_you 2 charity 11 children 6 choose 10 come 3 coming 4 consider 8
consider_me 14 could 1 could_do 1 credit 10 cried 19 dad's 4 days 2 debt 9 diagnosis 1 died 1 divorce 28 do
4 do_me 3 do_with 4 doctor 2 dog 3 don't 2 don't_know 6 done_give 2 down 1 down_to 8 drink 7 drinking 18 due
12 earning 15 eat 4 eating 5 else 4 else_to 15 employment 7 ever -3 every_night 1 eviction 9 explain 6
falling 4 fare 9 farm 1 farm_and 5 father 9 feed 5 fees 3 fell 2 find 3 finished 10 finished_the 1
first_good 20 five -1 floors 14 folks 1 food 2 for -2 for_me 5 for_my 1 for_the -1 from_my -2 from_the 2
further -2 get 2 get_it 7 getting 5 give_me 14 gladly_explain 11 god 10 had 4 had_a 1 happy_tears 4 has 1
has_started 6 hate_to 5 have 3 have_been -10 have_come 1 have_mercy 14 haven't 3 haven't_slept 4 his -1 home
3 honest_my 1 honestly 3 house 8 husband 16 i -1 i'd -1 i'd_be -2 i'll_do 9 i'm 7 i've_got 3 i've_had 4
i_check 1 i_cried 8 i_haven't 2 i_hope -2 i_lost 11 i_may 2 i_moved 1 i_need 21 i_only 10 i_owe 7 if_i 4
if_i'm -5 if_my 3 in -2 in_march 2 in_my -5 is 2 is_a -2 is_the 7 is_why 6 it -4 it's -1 it_fell 2 it_is -1
it_only 2 itself_i 4 job 5 job_would 2 judge 14 just 2 just_now 8 knee 9 knocked 10 know -2 knows_how 4
landlord 14 last -1 length 7 let_me -2 list_for 2 loan 1 lonely 8 looking -4 marriage 14 maxed 5 may_have 10
me 3 me_as 3 me_good 2 me_to 2 mean 4 mercy 12 mind -6 ministry 2 minutes_in 7 money 5 months 10 morning -3
mortgage 6 most 5 most_nights 11 moved 6 much_i 1 mum 5 my 8 my_dog 16 my_father 2 my_mum 8 my_only 10
my_parents 5 my_present -2 my_savings 5 my_therapist 5 my_visa 5 my_wife 9 need 1 need_this 5 never -3 new
-2 next -2 nights 7 not -6 nursery 5 of -4 of_prison 9 off 5 on_my -2 on_the 1 one -3 only 1 only_hope 7 or
-2 out 4 out_of 9 out_two 5 own -6 playing 1 playing_up 3 post -1 present -3 really_need 1 remember 4 rent 3
ring -3 room 3 said -2 same -3 saving_my 4 savings 7 say -1 second -1 since -1 since_the 13 situation 23
sleeping 10 slept 9 small -1 so_a 12 spoke -1 still -7 strong -1 suffer 3 take 1 tell_my 3 than -7 thank_you
-3 thanks -4 that -6 that_i 7 that_you'll 3 the -6 the_bank 11 the_house 10 the_job -2 the_judge 10
the_minute 9 the_mortgage 5 the_only 2 the_sea 5 them -4 then -6 there -3 thing_in 7 this 1 this_is -1
thought -1 thousand 6 three -1 till 3 to -4 to_be 2 to_sixty 3 to_take 6 to_turn 6 told -9 too -6 tried -1
twins 9 two -2 until_i 7 us 11 want -2 was_let 3 we're 15 well 1 well_on 2 what -3 when -3 where -6 which_is
6 who -5 why_i 1 wife 1 wife's 10 winter 6 with_it 2 with_my 2 with_you 3 without 5 would 1 year 7 years -2
you -7 you'd -1 you'll_choose 11 you've -2 you_and -2 you_at 1 you_can 2 you_would 7 your -10 yours_is 2
""",
    "pressing": """
* -15 0 -2 0_march 12 0_metre 9 0_th 9 ? 8 a_clear 7 a_day -4 a_decision 3 a_no 2 a_reply 14 a_yes 3 about
-2 account 11 again 2 all_i'm 4 along_a 2 already 4 am 5 am_i 8 an -1 and_get 4 and_hope 5 and_it 6 and_let
14 answer 14 answer_before 10 answer_in 14 any_chance 4 are -2 are_we 3 arriving 1 as -2 as_to 4 asap 32
ask_that 17 ask_you 5 at_all 1 at_least 8 awaiting 4 awaiting_your 6 back 2 back_this 9 be 1 be_a -1 be_seen
7 be_settled 11 because 3 because_i 2 been -1 before 4 before_the 4 being -1 bit_on 1 by 4 by_the 4 call 1
can 4 can't 4 can_plan 5 can_tell 4 candidature 10 carved 3 chance_you 10 choose_a 11 clear 1 close 5
coat_on 5 commit 21 commit_the 13 committee 8 confirm 11 confirmation 19 could 2 could_speed 16 date 9 day 1
day_on 2 dean 1 decide 9 decided 17 decision 17 definite 9 did_i 2 did_they 13 does -1 doesn't 5 drag 9
drag_this 4 earliest 11 email 2 emailed 4 evening 8 exactly 1 expedite 13 fella 9 final 12 find_out 7
firm_date 8 first -2 fit 2 folks 1 following 5 for -2 for_a -1 for_me 7 for_the 1 frame 11 friday 6
friday_to 1 from -2 from_the -2 from_you 4 get 8 get_it 5 give 1 glad_of 3 going_to 10 good -1 got_the 4
happy -1 has 1 has_reached 11 have_the 4 have_your 6 hear 1 hear_from 2 hint 1 hint_of 2 hiring_manager 2
hold_up 8 how -2 how_much 1 hurry 6 i -2 i'd 1 i'd_like 13 i'd_need 4 i_catch 4 i_in 9 i_know -3 i_need 2
i_out 2 i_stand 10 i_trust 7 i_want 8 in -5 in_the -3 insist 13 insist_on 6 into 8 is -6 is_my 2 it_is 6
it_this 17 it_till 15 its 2 just 2 just_decide 4 just_tell 1 kindly 8 know_where 5 last -4 latest 7 left 5
let 4 let_us 5 like_a 2 list_of 1 long 7 long_to 1 made 1 made_up 25 make_up 9 makes -1 matter 16 messages 2
might -1 mind 1 minds 3 monday 1 moon 9 morning 5 morning_so 3 morning_until 22 much_longer 15 must 4
my_application -2 need 4 need_to 9 needful 6 next_week 5 nine 2 nine_and 21 noon_tomorrow 8 not 2 nothing 4
now 5 now_? 6 now_the 9 now_who's 6 of_a 1 of_my 1 off -3 off_the -3 on 1 on_my 2 on_the -6 on_your 6 one -3
one_way 3 only -2 or 2 or_a 1 or_before 2 or_no 3 or_not 14 or_the 9 outcome 26 outcome_of 9 outstanding 7
people -6 perhaps 2 phone 3 phone_and 11 pick 9 please 11 please_do 1 please_don't 2 please_let -7
please_send 3 positive 1 post -2 put 1 rather 1 rather_than 3 really 2 really_like 1 response 21 result 19
said_tuesday 4 say -1 seen 3 send 1 sent -1 should -2 so 4 so_do 4 so_we 1 somebody 1 something -1 sooner 7
sort 1 speed 2 stamp 5 straight 11 surely 11 talk -1 tell 3 tell_me 2 thank -5 thanks -4 that -4 that_my 1
the -2 the_hold 4 the_job -1 the_outcome 2 the_phone 5 the_top 9 the_tuesday 1 them -2 there -1 think -5
this 3 this_as 6 this_evening 4 this_morning 2 this_week 4 three_weeks 4 through -1 till 5 to -3 to_answer
-3 to_choose 1 to_come 1 to_get 2 to_have 2 to_hear 7 to_know 1 to_me 3 to_you -1 today 17 tomorrow 18
top_of 4 trust_that 3 until 3 until_0 6 up 3 up_its 4 up_on -1 up_to -2 verdict 6 waiting_for 8 want_to 2
was -4 way 1 we -1 wednesday 3 week 5 weeks_to 9 well -4 what -6 when -1 when_exactly 14 whether_i 1
which_way 13 who -4 wife -2 with -3 with_a -1 with_this 6 within 7 word 4 work -4 would_it 6 yes_or 15 you
-5 you'd -1 you_could 4 you_need -1 you_said 8 you_tell -4 you_to 3 your -3 your_confirmation 3 your_minds 1
""",
    "process-question": """
* -13 0 -1 ? 21 a -5 able -4 about_me 15 after 2 after_the 5 after_this 7 an_internal 6 and -10 and_one 1
any -8 anything_in 8 are 1 are_the 6 are_you 7 at -7 back -6 be_published 14 be_put 2 be_useful 5 before 1
by 1 candidate 2 candidate_in 11 chance_to 3 choice 7 choose 3 chosen 10 come 3 come_? 4 committee 1
committee_will 4 could -2 could_let 5 curious 21 date 7 days -1 decide 3 did 9 do -2 do_all 8 do_i 3 do_you
1 does 6 dublin 3 exactly -2 feedback 9 fill 1 fill_it 4 final 3 final_call 6 first 2 for -4 forgot 8
forgot_to 2 from -1 get -2 going -8 good -3 got 3 got_through 2 had_a 1 happens_now 5 has 2 has_had 3
have_you 3 hear 5 hears 1 hiring 12 how 3 how_i 8 how_long 6 how_many 8 how_the 4 i -3 i'm_in 7 i've -2 i_be
11 i_expect 3 i_meant 8 i_still 16 if 2 if_you -1 impression 6 in -1 in_about 1 internal_candidate 1
interviews_this 6 is -2 is_for 1 is_there -1 it -1 it's -8 it_? -1 it_would 12 just_me 11 know 2 know_if 3
know_the 2 know_what 2 last_word 10 learn 5 let_me 2 letter 1 list_will 11 looks_like 1 made 2 making_the 5
many 8 may -1 may_i -5 me -1 me_what -1 me_when 7 meant 2 meant_to 7 money -3 more -4 much -6 my_portfolio 2
my_way 1 need_to 2 news_by 1 next_step -7 no -2 no_news 1 of_my 5 offered 4 on -3 on_it 2 or 9 or_is -2
other 6 other_people 10 paid -5 pay -11 people 3 perhaps_you 2 person 2 please 6 portfolio 1 procedure 25
reckon 2 reckon_i'm 3 rest 6 round 8 schedule 8 selection 9 shortlist 13 shortlisted 4 should_i 3 sits 2 so
-12 step -8 tell_me -6 test 6 than -1 that -5 the -4 the_director 4 the_final 6 the_post -3 the_rest 8
the_selection 7 the_shortlist 8 there's 1 there_a 1 they -2 things -7 this -2 through 7 time -5 timeline 12
timeline_looks 6 tips -7 to -1 to_ask 10 to_be -1 to_hear 2 to_know 3 to_learn 5 told 2 too_? 2 understand 5
wanting 3 was_my 1 was_there 8 we -11 weigh 2 went 2 what 5 what's -1 what_are 6 what_your 2 when_will 4
when_you -7 where -1 which 3 which_stage 5 which_week 10 will 4 will_the 1 will_there 11 with_the 1 wonder 6
work -1 works_on 1 would -2 would_you 1 yet_? 13 you -4 you'd -4 you'll 5 you_be 16 you_choose 2 you_know -5
you_need -2 you_reckon 2 you_say 2 you_think 6 your -4 your_side 12 your_timeline 10 yourself 1
""",
    "rude": """
! -5 * -10 0 -10 ? -2 a_brain 11 a_charity 5 a_clue 8 a_face 8 a_firm 3 a_joke 9 a_mess 19 a_plumber 8
a_thing 4 about_my 4 accountant 14 after -5 again -3 all 1 all_about 13 all_i 5 already -3 also -4
although_i 1 am_sure 13 am_used 22 amateur 6 and -4 and_good 3 and_i -3 and_i'd 5 and_you 4 and_your -3
answer 3 answering 4 any -4 anyone 1 anyone_could 3 apart_from 3 applicant 10 are_not 10 are_you 2 arrogant
28 as 2 as_usual 14 as_you -3 at_least 12 back_i'm 3 badly 5 be_sorted 3 because 2 before_me 11 behind 10
best -4 better 7 better_organised 6 blame_the 4 boss 3 boys 12 brain 5 but 3 but_that 2 by -6 call -4 called
4 can_see 10 candidate 7 car_park 10 carry_on 10 charity 1 cheaper 1 choosing 13 clearly 17 clown 12 common
14 common_courtesy 7 companies 6 compared 11 compared_with 5 copied 17 corridor 13 could 5 couldn't 6
couldn't_organise 7 courier 12 crowd 3 cut_me 12 cuts 5 cv 7 deadlines 1 decency 10 decency_to 4 delay 8
deputy 6 didn't 7 director 2 do 6 don't 7 down 2 down_a 2 due 3 else -2 email 1 end -1 enjoyed -1 even_the
17 every_time 2 experience 4 far 1 ferry 2 first -5 for -1 for_interview 7 for_nothing 19 for_someone 4
for_the -2 for_you 4 for_your -1 form_and 1 frankly 12 gap 9 gets 10 glad -2 go -1 going -2 gone 3 good -3
good_as 6 good_luck 10 got_a -4 got_on 9 had 4 had_a -1 had_been 1 hadn't 6 half_the 7 happy -4 hard 1
hard_to 2 hardly 5 have 6 have_a -1 have_now 11 have_understood 8 he 5 head 5 hear -1 hearing_back 1 her 2
here -1 him 6 hired 11 hiring 4 his 2 hold_of 12 honestly_the 7 hope_the 6 hopeless 4 hour 4 hours 3 how 2
how_you 3 i -4 i'd -8 i'll -3 i've -1 i've_seen 11 i_do 3 i_expected 1 i_had -2 i_have -5 i_know -2 i_nearly
8 i_sat 9 i_suppose 6 i_wasn't 1 i_would -5 idea -2 if_i -3 if_that's 1 ill 3 impressed 1 in -4 in_the 1
interviewed 11 interviewed_me 8 is 1 is_down 5 is_old 2 is_the -4 it's_a -3 it's_your 15 it_is 4 it_seems 12
its 6 judge 4 just -4 keep 2 kept 6 kind_of 1 knife 5 know 3 know_what 6 labor 7 labor_day 3 lady 14 let -6
like 2 like_to -1 liked -1 long -1 look 2 looked 8 looked_as 12 loses 3 lot 1 lovely -1 luck 4 madam 2
made_a 2 man 7 managed 1 manager 8 manners 15 many -1 me -4 me_about 16 me_all 9 me_off 3 me_was 6 merit 3
mess 10 might 3 more 2 more_of 1 mouth 10 mr 4 much -1 must_say 1 my -3 my_cv 3 name 3 nearly_missed 5 need
1 need_someone 13 nephew 6 never 3 next 7 next_time 9 next_to 3 nobody 1 none 2 none_of 9 not 3 not_know 12
nothing 4 now_is 2 obviously 6 of 3 of_a 7 office 1 old 2 on -2 on_the -1 on_you 22 one -5 or -1 organise 12
organise_a 2 organised 2 our -2 ourselves 14 out -1 outfit 17 over 3 over_me 12 panel 6 parking 19 pay -1
people 6 people_who 9 persons 10 phone 4 pick 2 picked 6 pity 4 plain 5 please -1 please_be 9 plumber 3
promised_me 6 proper 8 put_it 4 questions 6 read 12 record 13 recruitment 1 replace 1 report -3 respect 4
ridge 1 right -2 run 7 said_tuesday 10 say_the 6 see_why 5 seemed 11 seen_better 5 service 6 shambles 7
shame_on 2 she 7 sheer 4 shop 5 since -8 slate 3 slow 7 so_called 12 someone 6 spoke 4 staff 14 state_of 2
such 5 suppose 2 suppose_that 10 surprised 17 take -1 than_your 6 than_yours 3 thank -5 thank_you -4 that's
5 that's_all 8 that_a -3 that_the -1 the -3 the_corridor 11 the_meeting 21 the_other 8 the_questions 8
the_workshop 1 the_wrong 8 the_young 7 their -5 them -1 they_at 2 thinking -3 this_time 10 those 2 thought
-6 time_of 1 times 2 to -2 to_answer 5 to_be -3 to_do -3 to_hear -1 to_see -2 to_tell 5 to_the -4 told -1
told_me -6 too -1 town 8 treat 3 treated 3 try 3 tuesday's 4 twice_so 1 typical 15 typical_of 4 under -2
understand 1 unlike 23 unlike_the 1 unprofessional 18 up -3 up_there 5 useless 20 very -2 warehouse 1 was 1
was_rather 15 wasn't 2 wasted 14 we -6 website 13 week -5 welcoming 20 well_and 3 were 2 were_a 15 what_i 1
what_you -3 when -4 whether -2 whoever 20 whoever_wrote 7 whole 1 why 2 why_the 7 will -1 with -2 with_a -1
with_more 4 with_the -2 won't 3 wonder 3 word 5 worked 4 workshop 8 would -3 would_have 5 writing_back 9
wrong 1 yet -8 you -1 you'd -7 you've_got 12 you_can't 5 you_for -2 you_obviously 13 you_people 9 you_pick 2
you_said -2 you_treat 1 you_wasted 4 you_would 8 your 7 your_company 1 your_director 2 your_emails 1
your_manager 2 your_shop 9 your_system 2 yours 5
""",
    "salary": """
* -14 0 3 0_k 21 ? 12 a -3 a_car 12 a_half 8 a_little 3 a_look 4 able 7 able_to 2 advance 2 advert 17 again
-2 all -5 allowance 4 also 6 am -1 am_expecting 6 an_hour 26 an_idea 4 and 2 and_i'd -1 and_the 2 and_what 3
and_whether 1 and_who 1 annual 5 another 1 answer -1 any -2 apart 2 are 2 as 2 as_it's 27 as_well 4 asked -1
assume 6 assume_the 4 at_my 3 aws 1 back_nor 1 base 9 be 2 be_interested 16 be_looking 2 be_over 1 be_placed
17 be_waving 2 before -1 below 2 benefits 11 between 1 bill 6 bonus 27 bracket 4 breakup 1 budget 10 but -2
by -4 car 12 cash 20 come 2 come_in 4 come_up 1 commission 17 company_car 1 compensation 28 coordinator 10
correct 1 costs 8 could 4 cover 13 ctc 7 day 2 day_rate 3 described 8 details 10 did_not 7 do 1 does_the 5
down -5 drop 2 drop_me 12 earn_0 3 envelope 6 every -1 expect 1 expectation 8 fee 2 fees_and 8 figure 9
figures 7 for 5 for_an -3 for_less 4 for_the -3 for_this 13 for_your 4 from -1 get 1 given 1 glassdoor 15 go
9 go_further 18 good -1 grand 1 gross 19 had -1 half 1 half_in 2 hand 1 have -1 have_in 9 help_me 1 here -3
hike 4 hiring_you 1 hoping 8 hourly 18 hours 4 housing 7 how_much 11 i'd 6 i'd_also 6 i'd_want 5 i've -1
i_ask -2 i_take 9 i_trust 13 i_was 6 i_would 3 idea_of 1 if 3 if_i -2 if_the 3 in 1 in_hand 12 include 11
is_0 6 is_over 3 it -2 it_there's 9 it_would 2 job_pays 17 know_that 7 know_what 2 last 2 less 5 less_than 4
london 15 london_weighting 4 low 11 me -2 me_if 9 mention 2 mentioned 2 mind 3 mind_for 7 monday -2 money 21
month 7 more_than 12 my -1 my_last 8 my_present 6 negotiable 6 net 6 next -3 no -2 normally 17 now -2 of -1
of_the 3 off -1 on_top 5 one_small 5 only -1 ought 6 ought_to 1 our -4 overtime 3 package 22 paid 22 pay 18
paying_the 3 payment 3 payment_for 12 pays 10 pension 2 placed 6 please 6 plus 6 probation 8 put -2 r 5 r_0
3 raises 25 range 12 rate 22 reference 7 remuneration 24 rent 8 rise 3 salary 21 scale 7 see 2 seems 8 share
1 share_the 2 should -1 since -6 six 6 so -3 start 1 still -6 stipend 2 stock 11 sums 5 take_home 3 thank
-10 thanks -4 that -4 the -3 the_0 -8 the_advert 3 the_figure 6 the_hourly 2 the_last 3 the_london 4
the_next -6 the_night 4 the_pay 4 the_salary 2 the_stipend 5 the_wage 18 them -4 there -3 they -2 this -5
thought -2 thousand 15 three -3 time -2 tips 17 to -5 to_ask 5 to_do -5 to_include 4 to_know 6 to_see 1 top
15 transport 17 twenty 1 two -3 up -1 us 2 wage 17 want 4 want_to 5 was -6 was_wondering 1 we 2 we_can 8
week -3 weekly 1 weighting 3 went -7 what 3 what's_the 2 what_i -1 what_the 7 whatever 5 when -4 whether 2
while 1 who -4 why -2 will -3 will_be -2 with -3 with_the -2 wondering 9 wondering_what 1 worth 8 would_the
3 wouldn't 5 wouldn't_go 1 you -6 you_mentioned 4 your -3
""",
    "ultimatum": """
* -14 0 -5 0_th 9 ? -6 a -2 a_headhunter 7 a_no 4 a_pity 4 a_response 3 a_rival 4 a_second 1 a_shame 6
a_signed 14 able 8 able_to 3 about_two 4 accept 8 across 3 across_town 8 act 15 after 3 afterwards 2 again
-1 agency 5 all -4 alone 2 already 8 already_and 8 amazon 10 amberley's 4 amberley's_people 1 an 1 an_offer
14 and -2 and_i 2 and_that 10 and_they 18 and_whether 2 and_you 2 another 8 answer 1 any -6 application 2
appreciate_your 5 are 2 as 1 as_they 10 as_yours -1 at_the 2 at_this 10 available 13 available_for 3 aware
18 back 1 back_nor 13 bank 2 be 6 be_a 1 be_able 4 be_available 3 be_in 4 be_on 1 be_signing 7 because 8
been -1 before 4 beforehand 20 best 4 but 3 by 4 by_monday 10 by_the 3 call 2 can 4 can't 4 can_only 9
choice 3 clinic 3 come 2 commit 7 commitment 5 commitment_from 4 companies 9 competitor 10 competitors 15
consider 14 contract 10 contract_from 8 could -3 countered 18 current_boss 5 cv 6 date 2 deadline 5 decide
13 decision 7 delay 8 did -3 do 4 do_? 2 does 10 don't_hear 9 down_one 3 down_the 7 dubai 14 either 22
elsewhere 6 end 6 even -3 every -4 expires 22 failing 14 fair 3 fair_to 29 fighting 3 final 15 first 7
first_choice 6 five 1 five_o'clock 2 focus 1 folks 2 for_the -3 for_you 12 from_your 4 get 4 get_in 8
get_snapped 16 given 3 given_me 3 giving 3 glad -2 go 1 go_to 5 go_with 7 going 2 good -2 got_a 8 had_to 3
happy -3 hard -4 has 2 has_shortlisted 6 have 1 have_me 19 have_to 11 head_office 1 help -2 helps 10 hire 1
hold 7 holding 7 home -5 hope -2 hospitals 6 hours 1 how -2 i -1 i'd_be -3 i'll 6 i'll_be 1 i'm 4 i'm_yours
4 i_am -3 i_shall 11 i_will 6 i_won't 11 if 5 if_i 1 if_i'm -4 if_this 5 if_your 14 in_as 1 in_final 2
in_mind 2 in_the -8 in_touch 7 is 1 is_first 3 is_the 1 it -4 kitchen_table 12 know -4 know_that 12 lagos 1
last 5 last_opportunity 7 leeds 3 letter 1 like -5 long 5 long_as 3 longer 1 lose 10 lot 6 made -1
manager's_job 1 match 4 me 3 me_before 4 me_by -1 me_first 10 me_i'd 3 me_so 1 me_to 8 means 10 means_i 4
mind_that 7 monday 1 monday_i'm 5 my_kitchen 1 my_name 7 need -3 next -4 night 1 no_longer 2 nobody -1
not_you 2 of -3 off 4 offer 13 offered 16 offered_me 14 offering 9 offering_me 4 on -1 on_it 6 one -2 one_of
15 only 1 only_fair 4 options 4 or_i 16 other 15 otherwise 1 otherwise_i 7 out -2 own -3 package 9 paperwork
3 please -4 pleased -1 position 2 position_in 1 process 2 proposal 2 quickly 9 rang 5 rather 5 ready 1
ready_to 13 really -2 reply 9 rival 6 say 2 say_yes 15 see -1 send -1 several 1 shift 3 shortlisted 1
shortlisted_me 2 should 1 should_the 15 sign 11 sign_with 2 sitting_on 4 so_i -3 so_you'd 10 somebody 2
speed_up 6 st 12 stage_with 2 start 6 still -9 straight -1 table 3 take 4 talk -1 tell_me -1 th_i 7 than -1
thank -4 thank_you -5 thanks -3 that -2 that_the -9 the -6 the_first -2 the_last 1 the_other 2 the_position
7 the_tenth 3 the_university 10 then_i'm 22 they 1 they've 4 they_say 1 thing -1 this_week 8 though_that 10
till 5 time 4 timeline 15 to -4 to_be -2 to_go 7 to_me 5 to_start 1 to_take 1 to_the 1 to_you 5 told_me -3
too 2 two -1 university 1 unless 19 until_the 6 very -1 want 1 want_me 1 want_to 3 wants 13 wants_me 11 was
-4 way -5 we -1 wednesday 2 were -2 what -1 when -3 which 3 who -6 whoever 4 whole -2 whose 6 will -1
withdraw_my 4 won't_be 2 work -3 would -5 years -1 yes 5 yes_to 6 you -2 you're 1 you_know 3 you_may 1
you_now 3 you_to 10 your_head 2 your_last 3 your_side 6 yours 7 yours_is 5
""",
}
