/** What is said of death, wounds, food, drugs, emergencies and running away. */
export const OF_SELF_HARM = `
  not: not no never dont doesnt didnt cant wont isnt wouldnt havent hasnt without nothing nobody nunca nadie nada jamas
    sin ni tampoco
  cut: cut cuts cutting scratch scratching carve carved carving burn burning harm harming bite biting slit stab
    selfharm self_harm sh relapsed corto cortes corte cortar cortarme cortado cortada arano rasguno quemo quemarme
    muerdo lastimo autolesiono autolesiones clavo recai herirme heridas
  blade: blade blades razor razors sharpener scissors compass lighter cuchilla cuchillas gillette sacapuntas tijera
    tijeras compas encendedor mechero
    cuter cutter box_cutter screwdriver destornillador
  skin: wrist wrists arm arms thigh thighs leg legs skin body wall muneca munecas brazo brazos muslo muslos pierna
    piernas piel pared
  bleed: bleed bleeds bleeding bled blood sangre sangrar sangra sangro sangrando
  relief: calms calm relief feel_something deserve deserved feel_better numb noise calma tranquiliza alivia merezco
    sentir_algo desahogo
  live: live living alive be_here life wake_up waking exist keep_going go_on vivir viva vivo vida despertar despertarme
    seguir estar_aqui existir mundo levantarme amanezca world planet this_earth being_alive
    viviendo sobrevivir
  no-reason: point reason worth hope sense why tired sick_of hate done cant_take no_puedo sentido vale razon esperanza
    cansada cansado harta harto aguanto soporto odio dolor salida way_out
  without-me: without_me if_i_wasnt if_i_was_gone if_i_died if_i_disappeared when_im_gone after_im_gone when_i_die im_gone
    sin_mi si_me_muero si_yo_no si_me_fuera cuando_me_vaya si_faltara si_yo_faltara si_desaparezco cuando_ya_no_este
    when_im_dead
  farewell: goodbye bye_forever farewell sorry_for_everything letter letters note gave_away give_away my_stuff all_my_things
    last_message last_day last_week adios despedida carta nota regale regalando perdon_por_todo ultimo_mensaje
    ultimo_dia ultima_semana la_ultima
  method: pills tablets rope bridge roof train tracks balcony window bleach overdose oded noose cliff pastillas cuerda
    puente azotea tren vias balcon ventana lejia sobredosis metro tejado veneno
  which-method: how_many how_much does_it_hurt googled searched looked_up enough_to easiest painless cuantas cuantos duele
    busque buscando facil
  took: took taken swallowed ate drank drunk mixed overdosed tome tomo trague trago bebi mezcle comio tomado
  unwell: bad sick dizzy spinning heart crazy weird wont_wake faint vomiting mal mareo mareada mareado vueltas corazon
    raro vomitando fatal
  emergency: seizure convulsing unconscious not_breathing cant_breathe not_moving isnt_moving wont_wake_up lips_are_blue
    blue_lips chest_hurts fainted collapsed choking_on overdosed see_double lots_of_blood wont_stop_bleeding
    convulsionando convulsion inconsciente no_respira no_puedo_respirar no_se_mueve no_despierta labios_azules
    duele_el_pecho duele_mucho_el_pecho desmayo veo_doble no_para_de_sangrar se_ahoga
  no-eating: dont_eat not_eat havent_eaten stopped_eating skip_meals starve starving starved fasting chew_and_spit spit_it
    hide_my_food hide_my_dinner no_como no_comer sin_comer deje_de_comer ayuno ayunando escupo escondo_la_comida
    escondo_la_cena ya_no_come doesnt_eat napkin servilleta
    real_food comido_de_verdad stomach_is_empty estomago_vacio ribs costillas showing only_eats_ice solo_come_hielo
    guilty_for_eating culpable_por_comer spit_my_food
  purge: puke puking purge purging binge throw_up throwing_up vomit vomiting make_myself_sick makes_herself_sick
    laxatives diet_pills vomito vomitar vomita devuelvo provoco atracones laxantes pastillas_de_dieta
  thin: fat skinny thin thinner weight calories bones kilos kg weigh calorie disgusting gorda gordo flaca flaco delgada
    delgado peso calorias huesos adelgazar engordar asquerosa bajar_de_peso
  drug: weed joint joints vape vaping drugs cocaine coke pills high glue lsd mdma ecstasy xanax drunk stoned vodka
    alcohol smoke smoking marihuana mota porro porros droga drogas coca pegamento fumo fumar fumamos vapeo vapear
    borracho borracha colocado inhalo
  drug-habit: every_day cant_stop before_school at_school steal stealing addicted dont_remember party older_kids every_morning
    need_it hooked todos_los_dias no_puedo_dejarlo no_puedo_parar antes_de_clase en_clase robo robar adicta adicto
    no_recuerdo fiesta cada_dia enganchado enganchada antes_del_cole
  run-away: run_away ran_away running_away runaway never_coming_home never_come_back leave_home leaving_home left_home
    nowhere_to_sleep sleep_outside sleeping_outside sleep_on_the_street packed_my_bag packing_my_bag escapar_de_casa
    escaparme escape_de_casa me_escape me_escapo me_fui_de_casa me_voy_de_casa irme_de_casa huir_de_casa fugarme
    fugarnos nos_vamos_a_escapar no_vuelvo no_pienso_volver durmiendo_en_la_calle duermo_en_la_calle
    dormir_en_la_calle donde_dormir escapar
  homeless: home house station street tonight tomorrow since forever nowhere casa estacion calle esta_noche manana desde
  no-life: wont_be_alive not_be_alive wont_be_here not_be_here wont_make_it_to no_way_out no_exit one_way_out nothing_left
    nothing_to_live out_of_this_world my_funeral be_dead better_dead better_off_gone in_heaven go_to_heaven
    with_my_dead heart_to_stop stop_my_heart end_my ending_my dont_feel_safe_with me_even_being_here point_of_me
    no_llegar no_estare_viva no_estare_vivo ya_no_voy_a_estar ya_no_estare no_va_a_estar no_hay_salida no_veo_salida
    unica_salida nada_por_lo_que ir_al_cielo seria_mejor_no_estar mejor_no_estar mejor_muerto mejor_muerta
    estar_muerta estar_muerto pare_el_corazon acabar_con_mi acabar_con_todo en_este_mundo no_le_hago_falta
    no_me_siento_segura vivir_duele living_hurts ya_lo_decidi tengo_el_dia have_picked_a_day have_a_date tiene_fecha
    intente_matar intento_matar tried_to_kill se_mata like_a_ghost already_so_why
    easier_to_not_be easier_not_to_be not_be_around wont_be_around not_exist nobody_will_find_me finish_it
    end_of_my_rope want_to_let_go wanted_to_let_go dont_see_a_future no_future ready_for_tonight being_dead
    dream_about_dying last_goodbyes needs_me_on said_my_last hadnt_saved survived_last_time wont_next_time
    waste_of_space my_own_funeral painless_way facil_no_estar no_me_guardes no_veo_ningun_futuro ningun_futuro
    forma_de_irse irse_sin_dolor preparado_para_esta soltarme estorbo al_limite mi_propio_funeral
    me_hubieran_salvado sobrevivi nadie_me_va_a_encontrar solo_me_falta_terminarla voy_a_desaparecer bleed_to_death
    desangrarse giving_away_my_things regalar_mis_cosas pain_to_stop pare_el_dolor
  height: bridge roof tracks edge rooftop window puente azotea vias tejado balcon borde metro
  stand-at: stood standing stand nearly almost looking go_there going_there think_about keep_going jump jumping estuve
    mirando asomo pienso lo_pienso saltar salte casi
  crush: atropella atropelle atropellara run_over hit_by_a_car hit_by_a_bus
  rope: rope noose soga cuerda
  keep: keep hide hidden have tengo escondo guardo escondida guardada
  cuts: cuts cut_again cutting wounds cortes cortarme cortandome me_corto cortada
    hace_cortes haciendo_cortes se_corta cuts_herself cuts_himself
  hide-it: sees see cover hide promised stop cope only_way again weeks manga_larga long_sleeves tapo escondo prometi volvi
    recai manera_de unico vean sin_cortarme nobody
  needle: needle needles pin ice rubber_band lighter iron agujas aguja hielo liga mechero encendedor lapiz
  hurt-self: hit_myself hurt_myself punch_myself bite_myself burn_myself burned_myself cut_myself scratch_myself
    punish_myself starve_myself kill_myself drown_myself hate_myself hang_myself on_purpose to_herself to_himself
    herself himself me_pego_a_mi me_lastimo me_hice_algo me_hago_dano me_haga_dano hacer_dano_a_si me_castigo
    a_mi_mismo a_mi_misma se_va_a_hacer aproposito a_proposito me_clavo me_arano me_golpeo me_quemo
    drown_myself bang_my_head cabezazos me_arranco_la_piel peel_my_skin hurt_to_feel self_harming autolesiono
    hair_spray voices_tell voices_that_tell voces_me_dicen voces_que_le conmigo_la_usaria la_usaria_conmigo
    use_it_on_myself
    se_hace_cortes hacerme_dano hacerse_dano hurting_myself cutting_myself pensamientos_de thoughts_of_hurting
  harm: hit cut burn burns hurt scratch bite stick did fail stressed cry pego corto quemo clavo aguja fallo nerviosa
    nervioso rabia triste sangre deep profundo drown
    pensamientos thoughts hacerme
  food: eat eats eating ate meal meals dinner lunch food calorie calories kilos kg weight belly bones fat comer como
    comi comida cena cene caloria calorias peso panza barriga huesos gorda gordo
  fear-of-food: disgusting guilty panic scares faint falling hair binge proud lie punish cry throw_up threw_up vomited
    on_purpose too_fat still_fat only_water lose_weight lose_more show asquerosa culpa panico miedo desmayo
    desmayarme orgullosa orgulloso miento castigo llorar vomite vomito aproposito a_proposito sigo_gorda solo_agua
    solo_tomo bajar_de_peso cae_el_pelo vean_los_huesos arrancar to_get_thin engordar
  threw-up: throw_up threw_up vomite vomito vomit make_myself_sick vomitar puke
  on-purpose: on_purpose aproposito a_proposito toilets after after_lunch after_dinner after_eating despues_de_comer
    despues_del_almuerzo bano_del_cole every_day todos_los_dias
  drug-trade: sells_drugs buy_weed owe dealer vende_droga compro_porros le_compro debo_dinero something_in_my_drink
    algo_en_la_bebida without_a_joint sin_fumar probe_una_droga tried_a_drug sleeping_pills whisky
    pastillas_de_dormir meto_coca
    heroin heroina cocaine blackout_drunk me_emborracho deodorant_to_get desodorante_para advil ibuprofenos
    are_the_strongest mas_fuertes took_something_at tome_algo_en pastilla_en_una_fiesta
  collapse: lying_on_the_floor doesnt_answer is_unconscious throat_closing throat_is_closing is_choking allergic_reaction
    not_waking not_stopping tirada_en_el_suelo tirado_en_el_suelo no_contesta se_esta_ahogando se_me_cierra
    la_garganta arm_is_broken rompi_el_brazo atropello hit_by_a sangra_mucho no_para_la bleeding_a_lot se_trago
    me_trague i_swallowed swallowed bebio_detergente drank_detergent ate_a_battery pain_in_his_chest
    le_duele_el_pecho stopped_taking_my_insulin insulina
    unconscious inconsciente convulsionando seizure choking ahogando foaming espuma collapsed desplomo weird_noises
    ruidos_raros cara_hinchada face_is_huge cant_talk no_puede_hablar cant_feel_my no_siento_el no_siento_las
    bitten_by_a_snake mordio_una_culebra gas_in_the_house huele_a_gas fell_down cant_move_my
  gone-from-home: not_going_home never_going_home gone_for leave_tonight ran_from_home away_from_home fuera_de_casa hui_de_casa
    hui_de_mi me_voy_hoy sali_por_la_ventana out_of_my_window hiding_in_the_park friends_garage garaje_de_un
    the_bus_stop on_the_street estoy_en_la_calle not_coming_home
    took_off_with me_largue_con cant_go_home no_puedo_volver_a_casa kicked_me_out me_echaron in_the_woods
    en_el_bosque stairwell portal run_away_together fugar_juntos took_the_first_train never_going_back no_regreso`;
